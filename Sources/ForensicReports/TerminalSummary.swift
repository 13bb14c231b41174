public import HARForensics

/// What an analysis says, for a person at a terminal: a screen or two, the most important first.
public struct TerminalSummary {
    private let analysis: Analysis
    private let style: Style

    /// Where the summary goes.
    public struct Style: Sendable {
        /// Whether headings and warnings are coloured.
        public var usesColor: Bool
        /// How many findings of one rule are shown.
        public var findingsPerRule = 3
        /// How many owners are shown.
        public var owners = 14
        /// How many instants of the consent timeline are shown.
        public var consentLines = 14

        /// A style with or without colour.
        public init(usesColor: Bool) { self.usesColor = usesColor }
    }

    /// A summary of an analysis.
    public init(of analysis: Analysis, style: Style = Style(usesColor: false)) {
        self.analysis = analysis
        self.style = style
    }

    /// The lines of the summary, each ended by a line feed.
    public var text: String {
        let sections = [
            capture, ConsentTimeline(analysis, limit: style.consentLines).lines.withTitle("Consent", heading),
            OwnerTable(analysis, limit: style.owners).lines.withTitle("Who was contacted, and when", heading),
            findings,
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    // MARK: The capture

    private var capture: [String] {
        let capture = analysis.capture
        let exchanges = analysis.observations.context.exchanges
        var lines = [heading(escaped(capture.source.name))]
        var table = TextTable([.left, .left])
        table.add(["SHA-256", "\(capture.source.sha256) (\(capture.source.byteCount) bytes)"])
        if let container = capture.source.container {
            table.add(["inside", "\(container.format) file with SHA-256 \(container.sha256)"])
        }
        let programs = [capture.creator, capture.browser].compactMap { $0 }.map {
            escaped("\($0.name.string) \($0.version.string)")
        }
        table.add(["recorded", programs.isEmpty ? "by an unnamed program" : "by " + programs.joined(separator: ", ")])
        let instants = exchanges.compactMap(\.startedAt)
        if let first = instants.min(), let last = instants.max() {
            table.add(["time", "\(first) and \(Seconds.text(last.milliseconds(since: first))) after it"])
        }
        let sites = Set(exchanges.compactMap(\.topLevelSite)).sorted().map { SafeText.host($0) }
        table.add(["visited", shortened(sites.joined(separator: ", "), to: 90)])
        let third = exchanges.count { $0.isThirdParty == true }
        table.add(["requests", "\(exchanges.count), \(third) of them to third parties"])
        table.add(["cookies", visibility])
        for line in CookiePhrases(analysis.cookies).lines { table.add(line) }
        lines += table.lines + CompletenessBlock(analysis.completeness).lines
        for diagnostic in analysis.diagnostics where diagnostic.code.severity > .note {
            lines.append("  " + warning("\(diagnostic.code.severity.rawValue)") + " " + diagnostic.description)
        }
        return lines
    }

    private var visibility: String {
        let counts = Dictionary(grouping: analysis.cookies, by: \.state).mapValues(\.count)
        let states = Cookie.State.allCases.compactMap { state in counts[state].map { "\($0) \(state.phrase)" } }
        switch analysis.capture.cookieVisibility {
        case .notShown: return warning("this capture cannot show cookies") + "; that none appear says nothing"
        case .sentOnly: return warning("setting is not recorded") + "; " + states.joined(separator: ", ")
        case .shown: return states.isEmpty ? "none" : states.joined(separator: ", ")
        }
    }

    // MARK: Findings

    private var findings: [String] {
        // Diagnostics stand under the capture already.
        let count = analysis.findings.count { $0.rule != .captureDiagnostic }
        guard count > 0 else { return [heading("Findings"), "  none beyond what stands above"] }
        var lines = [heading("Findings (\(count))")]
        var inventory: [String] = []
        for rule in analysis.rules where rule.id != .captureDiagnostic {
            let own = analysis.findings.filter { $0.rule == rule.id }
            guard !own.isEmpty else { continue }
            if rule.isInventory {
                inventory.append("\(own.count) × \(rule.title.lowercasedFirst) (\(rule.id))")
                continue
            }
            lines.append("  \(rule.title) — \(own.count) (\(rule.id), \(rule.kind.rawValue))")
            // Those with the most evidence first, then in the order of the findings.
            let weighty = own.enumerated().sorted {
                ($1.element.evidence.count, $0.offset) < ($0.element.evidence.count, $1.offset)
            }
            for finding in weighty.prefix(style.findingsPerRule).map(\.element) {
                let place = finding.evidence.first.map { " [byte \($0.offset)]" } ?? ""
                lines.append("    \(finding.confidence.level.rawValue): \(finding.statement)\(place)")
            }
            if own.count > style.findingsPerRule { lines.append("    … and \(own.count - style.findingsPerRule) more") }
        }
        if !inventory.isEmpty { lines.append("  Also " + inventory.joined(separator: ", ")) }
        lines.append("  --format json gives all, each with its bytes")
        return lines
    }

    private func escaped(_ text: String) -> String { PrintableText.escaped(ByteString(text)) }

    private func heading(_ text: String) -> String { style.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    private func warning(_ text: String) -> String { style.usesColor ? "\u{1B}[33m\(text)\u{1B}[0m" : text }
}

extension [String] {
    /// The lines under a title; nothing if there are none.
    fileprivate func withTitle(_ title: String, _ heading: (String) -> String) -> [String] {
        isEmpty ? [] : [heading(title)] + self
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Cookie.State {
    fileprivate var phrase: String {
        switch self {
        case .offered: "offered"
        case .rejected: "rejected"
        case .stored: "proved stored"
        case .preexisting: "from before the capture"
        case .scriptSet: "made without Set-Cookie"
        case .unknown: "of unknown origin"
        }
    }
}

/// Spans of time as a person reads them.
enum Seconds {
    /// Seconds with two digits, from milliseconds.
    static func text(_ milliseconds: Double) -> String {
        let hundredths = Int((milliseconds / 10).rounded())
        let digits = String(hundredths.magnitude % 100)
        let fraction = String(repeating: "0", count: 2 - digits.utf8.count) + digits
        return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(fraction) s"
    }
}
