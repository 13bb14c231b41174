public import HARCapture

/// How what the maker of a capture says and what the capture shows of one site agree.
public struct ScenarioCheck: Sendable, Hashable {
    /// The results.
    public enum Result: String, Sendable, Hashable, CaseIterable {
        /// The capture has a record of it.
        case agrees
        /// The capture has a record of something else.
        case contradicts
        /// The capture has no record that would show it; that is no contradiction.
        case notShown
    }

    /// The visited site.
    public let site: ByteString
    /// What is compared: `scenario`, or the place in the operator's log as a JSON pointer.
    public let subject: String
    /// The result.
    public let result: Result
    /// The same in words, in each language.
    public let wording: Wording
    /// The same in words, in English.
    public var statement: String { wording.english }
    /// The signals of the capture it rests on, as positions in ``ConsentLedger/events``.
    public let evidence: [Int]
}

/// What becomes of the choices of one site in the light of the operator's log.
struct OperatorReading {
    private(set) var choices: [ConsentLedger.Choice]
    private(set) var checks: [ScenarioCheck] = []

    private let log: OperatorLog
    private let site: ByteString

    /// - Parameter isOnlySite: Whether one site was visited, which then is the one that an act without a site means.
    init(_ log: OperatorLog, site: ByteString, isOnlySite: Bool, _ choices: [ConsentLedger.Choice]) {
        self.log = log
        self.site = site
        self.choices = choices
        for (index, act) in log.acts.enumerated() where act.site == site || act.site == nil && isOnlySite {
            read(act, index)
        }
        self.choices = ConsentLedger.withWithdrawals(self.choices)
        if let scenario = log.scenario { compare(scenario, choices) }
    }

    /// Joins an act with the record that shows it, notes a record that contradicts it, or lets it stand alone.
    private mutating func read(_ act: OperatorLog.Act, _ index: Int) {
        let lower = act.at.advanced(byMilliseconds: -Double(log.tolerance))
        let upper = act.at.advanced(byMilliseconds: Double(log.tolerance))
        let meeting = choices.indices.filter { position in
            let choice = choices[position]
            return !choice.isPreexisting && lower <= choice.notAfter && choice.notBefore.map { $0 <= upper } ?? true
        }
        if let position = meeting.first(where: { Self.agree(act.state, choices[$0].state) }) {
            // The two intervals narrow each other.
            let notAfter = min(choices[position].notAfter, max(upper, choices[position].notBefore ?? upper))
            choices[position].notAfter = notAfter
            choices[position].notBefore = min(max(choices[position].notBefore ?? lower, lower), notAfter)
            choices[position].operatorActs.append(index)
            add(act.pointer, .agrees, choices[position].evidence) { say in
                say(
                    "\(act.state.rawValue) at \(act.at) is recorded",
                    "\(Dutch.state(act.state)) om \(act.at) is vastgelegd"
                )
            }
        } else if let position = meeting.first {
            let found = choices[position].state
            add(act.pointer, .contradicts, choices[position].evidence) { say in
                say(
                    "\(act.state.rawValue) at \(act.at), but \(found.rawValue) is recorded at that time",
                    "\(Dutch.state(act.state)) om \(act.at), maar op dat tijdstip is \(Dutch.state(found)) vastgelegd"
                )
            }
        } else {
            let alone = ConsentLedger.Choice(
                state: act.state,
                notBefore: lower,
                notAfter: upper,
                grade: .operatorLog,
                isPreexisting: false,
                evidence: [],
                operatorActs: [index]
            )
            let place = choices.firstIndex { $0.notAfter > upper } ?? choices.count
            choices.insert(alone, at: place)
            add(act.pointer, .notShown, []) { say in
                say(
                    "\(act.state.rawValue) at \(act.at) is not recorded in the capture",
                    "\(Dutch.state(act.state)) om \(act.at) is in de opname niet vastgelegd"
                )
            }
        }
    }

    /// Compares what was done as a whole with the records of the capture.
    private mutating func compare(_ scenario: OperatorLog.Scenario, _ recorded: [ConsentLedger.Choice]) {
        let expected = scenario.states
        let own = recorded.filter { !$0.isPreexisting }
        let earlier = recorded.filter(\.isPreexisting)
        let said = "scenario '\(scenario.rawValue)'"
        if !earlier.isEmpty {
            add("scenario", .contradicts, earlier.flatMap(\.evidence)) { say in
                let states = earlier.map { say($0.state.rawValue, Dutch.state($0.state)) }.joined(separator: ", ")
                return say(
                    "\(said), but the browser came with a record (\(states)) from before the capture",
                    "\(said), maar de browser kwam met een vastlegging (\(states)) van vóór de opname"
                )
            }
        }
        let found = own.map(\.state)
        let agrees =
            found.count == expected.count && zip(expected, found).allSatisfy { Self.agree($0, $1) }
        func words(_ say: Phrase) -> String {
            found.map { say($0.rawValue, Dutch.state($0)) }.joined(separator: say(", then ", ", daarna "))
        }
        if agrees, earlier.isEmpty {
            add("scenario", .agrees, own.flatMap(\.evidence)) { say in
                let what = found.isEmpty ? say("no record of a choice", "geen vastgelegde keuze") : words(say)
                return say("\(said): the capture shows \(what)", "\(said): de opname toont \(what)")
            }
        } else if found.isEmpty {
            if !expected.isEmpty {
                add("scenario", .notShown, []) { say in
                    say(
                        "\(said), but the capture holds no record of a choice made during it",
                        "\(said), maar de opname bevat geen vastlegging van een keuze die tijdens de opname gemaakt is"
                    )
                }
            }
        } else if !agrees, zip(expected, found).allSatisfy({ Self.agree($0, $1) }), found.count < expected.count {
            add("scenario", .notShown, own.flatMap(\.evidence)) { say in
                say(
                    "\(said), but the capture shows only \(words(say))",
                    "\(said), maar de opname toont alleen \(words(say))"
                )
            }
        } else if !agrees {
            add("scenario", .contradicts, own.flatMap(\.evidence)) { say in
                say("\(said), but the capture shows \(words(say))", "\(said), maar de opname toont \(words(say))")
            }
        }
    }

    private mutating func add(
        _ subject: String,
        _ result: ScenarioCheck.Result,
        _ evidence: [Int],
        _ wording: (Phrase) -> String
    ) {
        checks.append(
            ScenarioCheck(site: site, subject: subject, result: result, wording: Wording(wording), evidence: evidence)
        )
    }

    /// Whether a record says what was done: a withdrawal may be recorded as a refusal.
    private static func agree(_ act: ConsentState, _ record: ConsentState) -> Bool {
        act == record || act == .withdrawal && record == .refusal || act == .refusal && record == .withdrawal
    }
}
