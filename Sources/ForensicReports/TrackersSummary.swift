public import HARForensics

/// Who was asked in a capture, for a person at a terminal: by owner, by domain, and what rests on behaviour alone.
public struct TrackersSummary {
    private let analysis: Analysis
    private let tables: TrackerTables
    private let style: Style

    /// Where the summary goes.
    public struct Style: Sendable {
        /// Whether headings are coloured.
        public var usesColor: Bool
        /// How many owners are shown.
        public var owners = 40
        /// How many domains are shown.
        public var domains = 80
        /// How many findings of one rule are shown.
        public var findingsPerRule = 10

        /// A style with or without colour.
        public init(usesColor: Bool) { self.usesColor = usesColor }
    }

    /// A summary of an analysis.
    public init(of analysis: Analysis, style: Style = Style(usesColor: false)) {
        self.analysis = analysis
        self.style = style
        tables = TrackerTables(of: analysis)
    }

    /// The lines of the summary, each ended by a line feed.
    public var text: String {
        let capture = analysis.capture.source
        let third = tables.domains.filter { $0.traffic.thirdParty > 0 || $0.traffic.ruled > 0 }
        let requests = tables.domains.reduce(0) { $0 + $1.traffic.requests }
        let outside = tables.domains.reduce(0) { $0 + $1.traffic.thirdParty }
        var lines = [
            heading(PrintableText.escaped(ByteString(capture.name))),
            "  SHA-256 \(capture.sha256) (\(capture.byteCount) bytes)",
            "  \(requests) requests, \(outside) of them to third parties: \(third.count) domains", "",
        ]
        lines += [heading("By owner")] + owners(third) + [""]
        lines += [heading("By domain")] + domains(third) + [""]
        for rule in analysis.rules where rule.isAboutTrackersAlone {
            let found = analysis.findings.filter { $0.rule == rule.id }
            guard !found.isEmpty else { continue }
            lines.append(heading("\(rule.title) — \(found.count) (\(rule.id), \(rule.kind.rawValue))"))
            for finding in found.prefix(style.findingsPerRule) {
                let place = finding.evidence.first.map { " [byte \($0.offset)]" } ?? ""
                lines.append("  \(finding.confidence.level.rawValue): \(finding.statement)\(place)")
            }
            if found.count > style.findingsPerRule {
                lines.append("  … and \(found.count - style.findingsPerRule) more; --format json shows all")
            }
            lines.append("")
        }
        lines += [heading("Lists consulted")] + lists
        return lines.joined(separator: "\n") + "\n"
    }

    private func owners(_ third: [TrackerTables.Domain]) -> [String] {
        let shown = Set(third.map(\.domain))
        let rows = tables.owners.filter { $0.traffic.thirdParty > 0 || $0.traffic.ruled > 0 }
        guard !rows.isEmpty else { return ["  no third party was asked"] }
        var table = TextTable([.left, .left, .left, .right, .right, .right, .right, .right])
        table.add(["", "country", "listed as", "domains", "requests", "third-party", "cookies offered", "sent"])
        let sorted = rows.enumerated().sorted {
            ($1.element.traffic.thirdParty, $0.offset) < ($0.element.traffic.thirdParty, $1.offset)
        }
        for row in sorted.prefix(style.owners).map(\.element) {
            table.add(
                [
                    shortened(row.name ?? "(no owner known)", to: 36), row.countries.joined(separator: ", "),
                    shortened(row.categories.joined(separator: ", "), to: 40),
                    "\(row.domains.count { shown.contains($0) })", "\(row.traffic.requests)",
                    "\(row.traffic.thirdParty)",
                    "\(row.traffic.cookiesOffered)", "\(row.traffic.cookiesSent)",
                ]
            )
        }
        return table.lines + more(sorted.count - style.owners, "owners")
    }

    private func domains(_ third: [TrackerTables.Domain]) -> [String] {
        guard !third.isEmpty else { return ["  none"] }
        var table = TextTable([.left, .left, .left, .right, .right, .right, .left])
        table.add(["", "owner", "listed as", "requests", "cookies offered", "sent", "said by"])
        let sorted = third.enumerated().sorted {
            ($1.element.traffic.thirdParty, $0.offset) < ($0.element.traffic.thirdParty, $1.offset)
        }
        for row in sorted.prefix(style.domains).map(\.element) {
            table.add(
                [
                    shortenedHost(row.domain, to: 44),
                    shortened(row.entry?.ultimateOwner ?? "", to: 28),
                    shortened(row.entry?.categories.joined(separator: ", ") ?? "unlisted", to: 34),
                    "\(row.traffic.requests)", "\(row.traffic.cookiesOffered)", "\(row.traffic.cookiesSent)", said(row),
                ]
            )
        }
        return table.lines + more(sorted.count - style.domains, "domains")
    }

    /// Who says so: the sources of the row, and the supplied lists with a rule that matches.
    private func said(_ row: TrackerTables.Domain) -> String {
        let sources = row.entry.map { $0.isUnverified ? "unverified" : $0.sources.joined(separator: "+") }
        let lists = Set(row.matches.map(\.list.name)).subtracting([analysis.observations.catalogue.identity.name])
        return ([sources].compactMap { $0 } + lists.sorted().map { PrintableText.escaped(ByteString($0)) })
            .joined(separator: ", ")
    }

    private var lists: [String] {
        var table = TextTable([.left, .left, .right, .left])
        for list in analysis.lists.sorted(by: { ($0.name, $0.sha256) < ($1.name, $1.sha256) }) {
            table.add(
                [
                    shortened(PrintableText.escaped(ByteString(list.name)), to: 40),
                    shortened(PrintableText.escaped(ByteString(list.version)), to: 30), "\(list.rules) rows",
                    "SHA-256 \(list.sha256)",
                ]
            )
        }
        return table.lines
    }

    private func more(_ count: Int, _ what: String) -> [String] {
        count > 0 ? ["  … and \(count) more \(what); --format json shows all"] : []
    }

    private func heading(_ text: String) -> String { style.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

extension Rule {
    /// Whether its findings are not the tables in other words.
    fileprivate var isAboutTrackersAlone: Bool {
        [.unlistedBehaviour, .cookieUndisclosed, .lifetimeUndisclosed].contains(id)
    }
}
