import ForensicReports

/// What the program can write of analyses: everything, or what one observer saw.
///
/// A command is a value; ``all`` lists those there are.
struct Command: Sendable {
    /// The word on the command line.
    let name: String
    /// What it writes, in a line of the help text.
    let summary: String
    /// The summary for a person.
    let text: @Sendable ([Analysis], CommandLineArguments, TerminalSummary.Style) -> String
    /// The JSON document.
    let json: @Sendable ([Analysis], CommandLineArguments) throws -> [UInt8]

    /// Every command, in the order of the help text.
    static let all: [Command] = [.analyze, .cookies, .trackers, .consent]

    static let analyze = Command(
        name: "analyze",
        summary: "everything: cookies, trackers, consent and findings",
        text: { analyses, _, style in
            analyses.map { TerminalSummary(of: $0, style: style).text }.joined(separator: "\n")
        },
        json: { analyses, arguments in
            try CanonicalJSON.encode(documentOf: analyses, values: arguments.values)
        }
    )

    static let cookies = Command(
        name: "cookies",
        summary: "the cookies, what happened to each, and the jar at the end",
        text: { analyses, arguments, style in
            analyses.map { CookieSummary(of: $0, at: arguments.instant, style: style).text }.joined(separator: "\n")
        },
        json: { analyses, arguments in
            try CanonicalJSON.encode(
                CookieDocument(of: analyses, at: arguments.instant, revealsValues: arguments.reveals)
            )
        }
    )

    static let trackers = Command(
        name: "trackers",
        summary: "who was asked, by owner and by domain, and which lists say so",
        text: { analyses, _, style in
            analyses.map { TrackersSummary(of: $0, style: .init(usesColor: style.usesColor)).text }
                .joined(separator: "\n")
        },
        json: { analyses, arguments in
            try CanonicalJSON.encode(TrackersDocument(of: analyses, values: arguments.values))
        }
    )

    static let consent = Command(
        name: "consent",
        summary: "the consent signals, the choices that follow from them, and what was sent around each",
        text: { analyses, _, style in
            analyses.map { ConsentSummary(of: $0, style: style).text }.joined(separator: "\n")
        },
        json: { analyses, arguments in
            try CanonicalJSON.encode(ConsentDocument(of: analyses, values: arguments.values))
        }
    )
}
