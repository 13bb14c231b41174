import HARForensics

/// For each owner of a third party: requests, cookies offered and cookies sent, by their place relative to the choice.
struct OwnerTable {
    private let analysis: Analysis
    private let limit: Int

    init(_ analysis: Analysis, limit: Int) {
        self.analysis = analysis
        self.limit = limit
    }

    private struct Counts {
        var requests = 0
        var offered = 0
        var sent = 0
    }

    private struct Row {
        var categories: Set<String> = []
        var counts: [ConsentPhase: Counts] = [:]

        var total: Int { counts.values.reduce(0) { $0 + $1.requests + $1.offered + $1.sent } }
    }

    var lines: [String] {
        let rows = self.rows
        guard !rows.isEmpty else { return ["  no third party that is listed as a tracker or handles cookies"] }
        let phases = ConsentPhase.allCases.filter { phase in rows.contains { $0.value.counts[phase] != nil } }
        var table = TextTable([.left, .left] + phases.map { _ in .right })
        table.add(["requests / cookies offered / cookies sent", ""] + phases.map(\.heading))
        let sorted = rows.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
        for (owner, row) in sorted.prefix(limit) {
            let cells = phases.map { phase -> String in
                guard let counts = row.counts[phase] else { return "·" }
                return "\(counts.requests) / \(counts.offered) / \(counts.sent)"
            }
            table.add(
                [shortened(owner, to: 40), shortened(row.categories.sorted().joined(separator: ", "), to: 32)] + cells
            )
        }
        var lines = table.lines
        if sorted.count > limit { lines.append("  … and \(sorted.count - limit) more owners; --format json shows all") }
        return lines
    }

    private var rows: [String: Row] {
        var rows: [String: Row] = [:]
        for tracker in analysis.trackers {
            let owner = tracker.entry?.ultimateOwner ?? SafeText.host(tracker.domain)
            rows[owner, default: Row()].categories.formUnion(tracker.entry?.categories ?? [])
            for request in tracker.requests {
                rows[owner, default: Row()].counts[analysis.phase(of: request), default: Counts()].requests += 1
            }
        }
        for cookie in analysis.cookies {
            let owner = analysis.cookies.ultimateOwner(of: cookie) ?? SafeText.host(cookie.site)
            for event in cookie.events {
                guard let visited = event.topLevelSite, visited != cookie.site else { continue }
                let phase = analysis.phase(of: event)
                if event.isSetting {
                    rows[owner, default: Row()].counts[phase, default: Counts()].offered += 1
                } else if event.kind == .sent {
                    rows[owner, default: Row()].counts[phase, default: Counts()].sent += 1
                }
            }
        }
        return rows
    }
}

extension ConsentPhase {
    fileprivate var heading: String {
        switch self {
        case .beforeAnyRecord: "before choice"
        case .afterGrant: "after grant"
        case .afterPartialGrant: "after partial"
        case .afterRefusal: "after refusal"
        case .afterWithdrawal: "after withdrawal"
        case .indeterminate: "unsettled"
        case .noRecord: "no record"
        }
    }
}
