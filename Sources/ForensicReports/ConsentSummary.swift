public import HARForensics

/// What a capture shows of consent, for a person at a terminal: the choices, the time around each, the signals, and what
/// follows.
public struct ConsentSummary {
    private let analysis: Analysis
    private let style: TerminalSummary.Style

    /// A summary of an analysis.
    public init(of analysis: Analysis, style: TerminalSummary.Style = .init(usesColor: false)) {
        self.analysis = analysis
        self.style = style
    }

    /// The lines of the summary, each ended by a line feed.
    public var text: String {
        let capture = analysis.capture
        let head = [
            heading(PrintableText.escaped(ByteString(capture.source.name))),
            "  SHA-256  \(capture.source.sha256) (\(capture.source.byteCount) bytes)",
        ]
        let sections = [
            head, titled("Timeline", ConsentTimeline(analysis, limit: 40).lines), titled("Intervals", intervals),
            titled("Who was told what", recipients), titled("Operator", checks), findings,
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var start: Instant? { analysis.observations.context.exchanges.compactMap(\.startedAt).min() }

    // MARK: Intervals

    /// The sides of the choices, for each site and each consent manager there, with what was sent in each.
    private var intervals: [String] {
        guard let start else { return [] }
        var lines: [String] = []
        let ledger = analysis.consent
        for (site, choices) in ledger.choices.sorted(by: { $0.key < $1.key }) {
            lines.append("  " + SafeText.host(site))
            lines += rows(choices, site: site, since: start)
            let managers = ledger.managerChoices.filter { $0.site == site }
            for entry in managers where managers.count > 1 {
                lines.append("  \(SafeText.host(site)), by \(entry.manager) alone")
                lines += rows(entry.choices, site: nil, since: start)
            }
        }
        return lines
    }

    private func rows(_ choices: [ConsentLedger.Choice], site: ByteString?, since start: Instant) -> [String] {
        var table = TextTable([.right, .left, .left])
        for interval in ConsentLedger.intervals(of: choices) {
            let from = interval.from.map { Self.seconds($0, start) } ?? "begin"
            let to = interval.to.map { Self.seconds($0, start) } ?? "end"
            let isBefore = interval.from.map { $0 < start } ?? false
            table.add([
                "\(isBefore ? "before" : from) – \(to)", interval.phase.title,
                site.map { contents(of: interval, site: $0) } ?? "",
            ])
        }
        var lines = table.lines.map { "  " + $0 }
        for choice in choices where !choice.purposes.isEmpty || choice.tcString != nil {
            let vendors = choice.tcString.map { "; vendors \(shortened(Self.vendors($0), to: 60))" } ?? ""
            let granted =
                choice.purposes.isEmpty ? "nothing" : shortened(choice.purposes.joined(separator: ", "), to: 60)
            lines.append("      \(choice.state.rawValue): granted \(granted)\(vendors)")
        }
        return lines
    }

    /// Seconds to the millisecond: a choice and what it sets off lie close.
    private static func seconds(_ instant: Instant, _ start: Instant) -> String {
        let milliseconds = Int(instant.milliseconds(since: start).rounded())
        let digits = String(milliseconds.magnitude % 1000)
        let fraction = String(repeating: "0", count: 3 - digits.utf8.count) + digits
        return "\(milliseconds < 0 ? "-" : "")\(milliseconds.magnitude / 1000).\(fraction) s"
    }

    private static func vendors(_ string: TCString) -> String {
        let spans = string.vendorConsents.spans
        if spans.isEmpty { return "none" }
        return spans.prefix(12).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ") + (spans.count > 12 ? " …" : "")
    }

    /// How much was sent to trackers and how many third-party cookies moved in an interval.
    private func contents(of interval: ConsentLedger.Interval, site: ByteString) -> String {
        func lies(_ at: Instant?) -> Bool {
            guard let at else { return false }
            // The first instant after a choice belongs to what follows it, the last before it to what precedes it.
            let isAfter = interval.from.map { interval.phase == .indeterminate ? at > $0 : at >= $0 } ?? true
            let isBefore = interval.to.map { interval.phase == .indeterminate ? at < $0 : at <= $0 } ?? true
            return isAfter && isBefore
        }
        let trackers = analysis.trackers.flatMap(\.requests).filter {
            $0.topLevelSite == site && lies($0.at) && ConsentManager.manager(ofHost: $0.host) == nil
        }
        let cookies = analysis.cookies.flatMap(\.events).filter { event in
            event.topLevelSite == site && lies(event.at) && (event.isSetting || event.kind == .sent)
        }
        let sets = cookies.count(where: \.isSetting)
        return "\(trackers.count) tracker requests, \(sets) cookies offered, \(cookies.count - sets) sent"
    }

    // MARK: Recipients

    /// Who was told what, a line for each recipient, signal and state.
    private var recipients: [String] {
        struct Key: Hashable {
            let site: ByteString
            let signal: String
            let state: String
            let phase: ConsentPhase
        }
        var counts: [Key: Int] = [:]
        var order: [Key] = []
        for event in analysis.consent.events where event.grade == .a || event.grade == .e {
            let site = analysis.observations.context.suffixes.site(of: event.host)
            let phase = analysis.consent.phase(at: event.at, site: event.topLevelSite)
            let state = event.problem.map { "\($0.rawValue)" } ?? event.state.rawValue
            let key = Key(site: site, signal: event.signal.rawValue, state: state, phase: phase)
            if counts[key] == nil { order.append(key) }
            counts[key, default: 0] += 1
        }
        var table = TextTable([.left, .left, .left, .right, .left])
        for key in order.prefix(40) {
            table.add([
                SafeText.host(key.site), key.signal, key.state, "\(counts[key] ?? 0)×", key.phase.title,
            ])
        }
        return table.lines + (order.count > 40 ? ["  … and \(order.count - 40) more; --format json shows all"] : [])
    }

    private var checks: [String] {
        analysis.consent.checks.map { check in
            "  \(check.result.rawValue): \(SafeText.host(check.site)): \(check.statement)"
        }
    }

    // MARK: Findings

    private var findings: [String] {
        let rules = RuleCatalogue.consent.filter { !$0.isInventory }
        let own = analysis.findings.filter { finding in rules.contains { $0.id == finding.rule } }
        guard !own.isEmpty else { return [heading("Findings"), "  none"] }
        var lines = [heading("Findings (\(own.count))")]
        for rule in rules {
            let findings = own.filter { $0.rule == rule.id }
            guard !findings.isEmpty else { continue }
            lines.append("  \(rule.title) — \(findings.count) (\(rule.id), \(rule.kind.rawValue))")
            for finding in findings.prefix(style.findingsPerRule * 2) {
                let place = finding.evidence.first.map { " [byte \($0.offset)]" } ?? ""
                lines.append("    \(finding.confidence.level.rawValue): \(finding.statement)\(place)")
            }
            let hidden = findings.count - style.findingsPerRule * 2
            if hidden > 0 { lines.append("    … and \(hidden) more") }
        }
        lines.append("  --format json gives all, each with its bytes")
        return lines
    }

    private func titled(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [heading(title)] + lines
    }

    private func heading(_ text: String) -> String { style.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

extension ConsentPhase {
    /// The phase as a person reads it.
    fileprivate var title: String {
        switch self {
        case .beforeAnyRecord: "before any record"
        case .afterGrant: "recorded grant"
        case .afterPartialGrant: "recorded partial grant"
        case .afterRefusal: "recorded refusal"
        case .afterWithdrawal: "withdrawn"
        case .indeterminate: "indeterminate"
        case .noRecord: "no record"
        }
    }
}

/// One decoded consent string, for a person at a terminal.
public struct ConsentStringSummary {
    private let decoded: DecodedConsent

    /// A summary of a decoded string.
    public init(of decoded: DecodedConsent) { self.decoded = decoded }

    /// The lines of the summary, each ended by a line feed.
    public var text: String {
        var table = TextTable([.left, .left])
        for field in decoded.fields { table.add([field.name, field.value]) }
        var lines = ["\(decoded.format): \(decoded.state.rawValue)"] + table.lines
        if !decoded.warnings.isEmpty {
            lines.append("Deviations")
            lines += decoded.warnings.map { "  " + PrintableText.escaped(ByteString($0), limit: 200) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
