import HARForensics

/// The consent signals of a capture on one axis of time, choices marked.
struct ConsentTimeline {
    private let analysis: Analysis
    private let limit: Int

    init(_ analysis: Analysis, limit: Int) {
        self.analysis = analysis
        self.limit = limit
    }

    /// Signals that say how a tag is set up, which the JSON has and a timeline of choices needs not.
    private static let settings: Set<ConsentEvent.Signal> = [
        .digitalMarketsAct, .googleLinkedServices, .googleTCFDetail, .nonPersonalizedAds,
    ]

    private struct Line {
        let at: Instant
        let time: String
        let text: String
        let isChoice: Bool
    }

    var lines: [String] {
        let instants = analysis.observations.context.exchanges.compactMap(\.startedAt)
        guard let start = instants.min() else { return [] }
        if analysis.consent.events.isEmpty {
            return ["  no consent signal in this capture; that says nothing about consent"]
        }
        let all = (choices(since: start) + signals(since: start)).sorted {
            ($0.at, $0.isChoice ? 0 : 1) < ($1.at, $1.isChoice ? 0 : 1)
        }
        // Choices stay, and the first of the signals.
        var room = limit - all.count { $0.isChoice }
        var table = TextTable([.right, .left])
        for line in all {
            if !line.isChoice {
                room -= 1
                guard room >= 0 else { continue }
            }
            table.add([line.time, line.text])
        }
        let hidden = max(0, -room)
        var lines = table.lines
        if hidden > 0 { lines.append("  … and \(hidden) more signals; --format json shows all") }
        if analysis.consent.choices.isEmpty { lines.append("  no record of a choice in this capture") }
        return lines
    }

    private func choices(since start: Instant) -> [Line] {
        analysis.consent.choices.sorted { $0.key < $1.key }.flatMap { site, choices in
            choices.map { choice in
                let managers = Set(choice.evidence.compactMap { analysis.consent.events[$0].manager }).sorted()
                let grades = Set(choice.evidence.map { analysis.consent.events[$0].grade.rawValue }).sorted()
                let upper = choice.notAfter.milliseconds(since: start)
                let lower = choice.notBefore.map { Seconds.text($0.milliseconds(since: start)) } ?? "?"
                let time = choice.isPreexisting ? "before" : "\(lower) – \(Seconds.text(upper))"
                let who = managers.isEmpty ? "" : " by " + managers.joined(separator: ", ")
                return Line(
                    at: choice.notAfter,
                    time: time,
                    text: "► \(choice.state.rawValue) recorded\(who) on \(SafeText.host(site)) "
                        + "(grade \(grades.joined(separator: ", ")))",
                    isChoice: true
                )
            }
        }
    }

    /// Signals, one line for each kind and state, with who was told.
    private func signals(since start: Instant) -> [Line] {
        struct Key: Hashable {
            let signal: ConsentEvent.Signal
            let state: ConsentState
            let note: String?
        }
        var told: [Key: (first: Instant, hosts: Set<Host>, count: Int)] = [:]
        var order: [Key] = []
        for event in analysis.consent.events {
            guard event.manager == nil || event.state == .default, let at = event.at,
                !Self.settings.contains(event.signal)
            else { continue }
            let note = [.invalid, .unknown].contains(event.state) ? event.note : nil
            let key = Key(signal: event.signal, state: event.state, note: note)
            if told[key] == nil { order.append(key) }
            told[key, default: (at, [], 0)].hosts.insert(event.host)
            told[key]?.count += 1
        }
        return order.compactMap { key in
            guard let (first, hosts, count) = told[key] else { return nil }
            let names = hosts.sorted().prefix(2).map { SafeText.host($0) }.joined(separator: ", ")
            let whom = hosts.count > 2 ? "\(names) and \(hosts.count - 2) more" : names
            let note = key.note.map { " (\($0))" } ?? ""
            return Line(
                at: first,
                time: Seconds.text(first.milliseconds(since: start)),
                text: "\(key.signal.rawValue) says \(key.state.rawValue)\(note) to \(whom)"
                    + (count > 1 ? ", \(count) times" : ""),
                isChoice: false
            )
        }
    }
}
