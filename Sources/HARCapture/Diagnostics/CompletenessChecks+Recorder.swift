extension CompletenessChecks {
    func checkRecorder() {
        let recognition = Exporter.Recognition(storage)
        let creator = storage.index.log.creator
        let place = creator.isAbsent ? (storage.index.entries.first?.element ?? creator) : creator
        if recognition.exporter.isUnknown {
            note(
                .unknownExporter,
                place,
                expected: "an exporter known here",
                found: recognition.exporter == .unknown ? "no name" : "another name"
            )
        }
        let version = storage.index.log.version
        if !isText(version, "1.2") {
            note(
                .formatVersion,
                version.isAbsent ? place : version,
                expected: "1.2",
                found: version.isAbsent ? "no version" : isText(version, "1.1") ? "1.1" : "another version"
            )
        }
        if recognition.isContradicted {
            let shapes = recognition.contradictedBy.map(\.title).joined(separator: " and ")
            note(
                .exporterContradiction,
                place,
                expected: "fields of \(recognition.exporter.title)",
                found: "fields of \(shapes)"
            )
        }
        if recognition.exporter.isAutomation, !creator.isAbsent {
            note(.automatedBrowser, creator, found: recognition.exporter.title)
        }
    }
}

/// Looks whether User-Agent headers name a program that drives a browser (CQ-16).
struct UserAgentCheck {
    /// What such headers hold, in lower case.
    private static let automationTokens: [StaticString] = [
        "headlesschrome", "phantomjs", "slimerjs", "ptst/", "chrome-lighthouse", "puppeteer", "playwright", "selenium",
        "htmlunit", "jsdom/", "splash",
    ]

    /// The longest header that is looked at, in bytes.
    private static let longest = 1024

    private var latest = 0..<0
    private var latestToken: StaticString?

    /// Notes a header; one that equals the one before it is not searched again.
    mutating func check(_ header: HeaderRow, _ checks: CompletenessChecks) {
        let range = checks.text(of: header.value)
        if !checks.bytes.span.isEqual(latest, range) {
            latestToken = Self.token(in: range, checks)
            latest = range
        }
        if let latestToken { checks.note(.automatedBrowser, header.value, found: "\(latestToken) in User-Agent") }
    }

    private static func token(in range: Range<Int>, _ checks: CompletenessChecks) -> StaticString? {
        let end = min(range.upperBound, range.lowerBound + longest)
        return automationTokens.first { token in
            (range.lowerBound..<end).contains { checks.starts($0..<end, token) }
        }
    }
}
