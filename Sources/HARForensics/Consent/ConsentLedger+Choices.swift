import HARCapture

extension ConsentLedger {
    /// A request of a site's own pages that carried its cookies, and what the records among them said.
    struct Carried {
        let host: Host
        let at: Instant
        let states: [ConsentState]
    }

    /// Derives the choices from the signals.
    ///
    /// - Parameters:
    ///   - events: The signals, in the order of time.
    ///   - carried: The requests that would have carried a record of a choice, in the order of time.
    ///   - start: The first instant of the capture.
    ///   - sites: The visited sites.
    ///   - log: What the person who made the capture wrote down.
    init(
        events: [ConsentEvent],
        carried: [Carried],
        start: Instant?,
        sites: [ByteString] = [],
        log: OperatorLog? = nil
    ) {
        self.events = events
        var bySite: [ByteString: [Int]] = [:]
        for (index, event) in events.enumerated() {
            if let site = event.topLevelSite { bySite[site, default: []].append(index) }
        }
        let carriedByHost = Dictionary(grouping: carried, by: \.host)
        var choices: [ByteString: [Choice]] = [:]
        var managerChoices: [(site: ByteString, manager: String, choices: [Choice])] = []
        for (site, members) in bySite.sorted(by: { $0.key < $1.key }) {
            let defaults = members.filter { events[$0].state == .default && events[$0].grade == .a }
                .compactMap { events[$0].at }
            func derived(_ basis: [Int]) -> [Choice] {
                let list = basis.compactMap { index in
                    Self.choice(events[index], index, start) { event, seen in
                        if event.grade == .a { return Self.last(defaults, before: seen, at: \.self) }
                        return Self.last(carriedByHost[event.host] ?? [], before: seen, at: \.at) {
                            !$0.states.contains(event.state)
                        }?.at
                    }
                }
                return Self.withWithdrawals(Self.merge(list))
            }
            let basis = Self.basis(members, events)
            let derivedChoices = derived(basis)
            if !derivedChoices.isEmpty { choices[site] = derivedChoices }
            for (manager, own) in Grouped.by(basis.filter { events[$0].manager != nil }, { events[$0].manager ?? "" }) {
                managerChoices.append((site, manager, derived(own)))
            }
        }
        var checks: [ScenarioCheck] = []
        if let log {
            let visited = Set(sites).union(choices.keys).sorted()
            for site in visited {
                let reading = OperatorReading(log, site: site, isOnlySite: visited.count == 1, choices[site] ?? [])
                if !reading.choices.isEmpty { choices[site] = reading.choices }
                checks += reading.checks
            }
        }
        self.choices = choices
        self.managerChoices = managerChoices
        operatorLog = log
        self.checks = checks
    }

    /// The last of some elements, which are in the order of time, that lies before an instant and is wanted.
    private static func last<Element>(
        _ elements: [Element],
        before instant: Instant,
        at time: KeyPath<Element, Instant>,
        _ isWanted: (Element) -> Bool = { _ in true }
    ) -> Element? {
        var lower = 0
        var upper = elements.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if elements[middle][keyPath: time] < instant { lower = middle + 1 } else { upper = middle }
        }
        while lower > 0 {
            lower -= 1
            if isWanted(elements[lower]) { return elements[lower] }
        }
        return nil
    }

    /// The signals to derive choices from: a consent manager's own records, else TC strings in the site's cookies,
    /// else what recipients were told.
    ///
    /// What is stored or told while the site's manager waits for a choice is no choice. Neither is an update that
    /// repeats the default and that no request without it came before, nor a TC string without any consent that
    /// none with consent came before: managers make both when they load. Of what recipients were told one kind of
    /// signal counts, the one that says most, since several kinds say the same choice in different words.
    private static func basis(_ members: [Int], _ events: [ConsentEvent]) -> [Int] {
        let choices = members.filter { events[$0].isChoice }
        let managed = choices.filter { events[$0].manager != nil && events[$0].isOwn }
        if !managed.isEmpty { return managed }
        let waiting =
            members.last { events[$0].manager != nil && events[$0].isOwn && events[$0].state == .default } ?? -1
        let stored = choices.filter { $0 > waiting && events[$0].grade == .c && events[$0].isOwn }
        if !stored.isEmpty { return stored }
        let unchosen = members.first { events[$0].state == .default && events[$0].grade == .a }
        let told = choices.filter { index in
            index > waiting && events[index].grade == .a
                && (!events[index].says.repeatsDefault || unchosen.map { $0 < index } == true)
        }
        for kind in [ConsentEvent.Signal.tcf, .tcfV1, .gpp, .googleConsentDefaults, .microsoft] {
            let own = told.filter { events[$0].signal == kind }
            let isString = kind == .tcf || kind == .tcfV1 || kind == .gpp
            let counted = isString ? Array(own.drop { events[$0].state == .refusal }) : own
            if !counted.isEmpty { return counted }
        }
        return []
    }

    /// The interval that one signal gives.
    private static func choice(
        _ event: ConsentEvent,
        _ index: Int,
        _ start: Instant?,
        provedBefore: (ConsentEvent, Instant) -> Instant?
    ) -> Choice? {
        guard let seen = event.at else { return nil }
        var upper = seen
        var lower = provedBefore(event, seen)
        var isPreexisting = false
        if let claimed = event.claimedAt, claimed <= seen {
            upper = min(upper, claimed.advanced(byMilliseconds: claimed.resolution))
            lower = max(lower ?? claimed, claimed)
            if let start, upper < start { isPreexisting = true }
        } else if event.grade == .b {
            let margin = seen.advanced(byMilliseconds: -logMargin)
            lower = max(lower ?? margin, margin)
        }
        if let bound = lower, bound > upper { lower = upper }
        return Choice(
            state: event.state,
            notBefore: lower,
            notAfter: upper,
            grade: event.grade,
            isPreexisting: isPreexisting,
            evidence: [index],
            managers: event.manager.map { [$0] } ?? [],
            purposes: event.purposes,
            refusedPurposes: event.refusedPurposes,
            tcString: event.tcString
        )
    }

    /// Joins signals of one choice: the same state in a row, whose intervals narrow each other.
    private static func merge(_ signals: [Choice]) -> [Choice] {
        var result: [Choice] = []
        for signal in signals.sorted(by: { ($0.notAfter, $0.evidence[0]) < ($1.notAfter, $1.evidence[0]) }) {
            guard var last = result.last, last.state == signal.state else {
                result.append(signal)
                continue
            }
            last.evidence += signal.evidence
            last.grade = min(last.grade, signal.grade)
            last.isPreexisting = last.isPreexisting || signal.isPreexisting
            if let bound = signal.notBefore, bound <= last.notAfter {
                last.notBefore = max(last.notBefore ?? bound, bound)
            }
            last.managers = Set(last.managers + signal.managers).sorted()
            if last.purposes.isEmpty, last.refusedPurposes.isEmpty {
                (last.purposes, last.refusedPurposes) = (signal.purposes, signal.refusedPurposes)
            }
            last.tcString = last.tcString ?? signal.tcString
            result[result.count - 1] = last
        }
        return result
    }

    /// A refusal that follows a grant takes it back.
    static func withWithdrawals(_ choices: [Choice]) -> [Choice] {
        var result = choices
        for index in result.indices.dropFirst() where choices[index].state == .refusal {
            let before = choices[index - 1].state
            if before == .grant || before == .partial { result[index].state = .withdrawal }
        }
        return result
    }
}

extension ConsentEvent {
    /// Whether the signal can record an act of choosing and says what was chosen.
    fileprivate var isChoice: Bool {
        guard says.canBeAct, grade == .a || isOwn else { return false }
        return switch state {
        case .grant, .partial, .refusal, .withdrawal: true
        case .default, .notApplicable, .invalid, .unknown: false
        }
    }
}

extension Instant {
    /// The length of the last digit of the instant, in milliseconds.
    fileprivate var resolution: Double {
        var length = 1000.0
        for _ in 0..<fractionDigits { length /= 10 }
        return length
    }
}
