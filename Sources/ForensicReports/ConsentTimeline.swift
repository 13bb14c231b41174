import HARForensics

/// The consent signals of a capture on one axis of time, choices marked.
struct ConsentTimeline {
    private let analysis: Analysis
    private let limit: Int

    init(_ analysis: Analysis, limit: Int) {
        self.analysis = analysis
        self.limit = limit
    }

    private struct Line {
        let at: Instant
        let time: String
        let text: String
        let isChoice: Bool
    }

    var lines: [String] {
        let instants = analysis.observations.context.exchanges.compactMap(\.startedAt)
        guard let start = instants.min() else { return [] }
        if analysis.consent.events.isEmpty { return ["  no consent signal in this capture; that says nothing about consent"] }
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
                    at: choice.notAfter, time: time,
                    text: "► \(choice.state.rawValue) recorded\(who) on \(PrintableText.escaped(site)) "
                        + "(grade \(grades.joined(separator: ", ")))",
                    isChoice: true)
            }
        }
    }

    /// Signals to recipients, one line for each recipient and state.
    private func signals(since start: Instant) -> [Line] {
        struct Key: Hashable {
            let host: Host
            let signal: ConsentEvent.Signal
            let state: ConsentState
            let note: String?
        }
        var seen: [Key: Int] = [:]
        var order: [(Key, Instant)] = []
        for event in analysis.consent.events {
            guard event.manager == nil || event.state == .default, let at = event.at else { continue }
            let note = [.invalid, .unknown].contains(event.state) ? event.note : nil
            let key = Key(host: event.host, signal: event.signal, state: event.state, note: note)
            seen[key, default: 0] += 1
            if seen[key] == 1 { order.append((key, at)) }
        }
        return order.map { key, at in
            let times = seen[key].map { $0 > 1 ? ", \($0) times" : "" } ?? ""
            let note = key.note.map { " (\($0))" } ?? ""
            return Line(
                at: at, time: Seconds.text(at.milliseconds(since: start)),
                text: "\(key.signal.rawValue) says \(key.state.rawValue)\(note) to "
                    + "\(PrintableText.escaped(key.host.name))\(times)",
                isChoice: false)
        }
    }
}
