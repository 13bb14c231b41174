public import HARCapture

/// The consent signals of a capture in the order of time, and the choices of each visited site that follow from them.
///
/// A choice is never seen itself. What is seen are records of it: a log call (grade B), a cookie (grade C), and — for
/// sites that show neither — what recipients were told (grade A). Each gives an interval that the choice lies in.
public struct ConsentLedger: Sendable {
    /// Every signal, in the order of time.
    public let events: [ConsentEvent]

    /// The choices of each visited site, in the order of time.
    public let choices: [ByteString: [Choice]]

    /// A recorded choice and the interval it lies in.
    public struct Choice: Sendable {
        /// What was recorded.
        public internal(set) var state: ConsentState
        /// The last instant that is proved to be before the choice; nil if none is.
        public internal(set) var notBefore: Instant?
        /// The first instant that is proved not to be before the choice.
        public internal(set) var notAfter: Instant
        /// The strongest grade of the evidence.
        public internal(set) var grade: ConsentEvent.Grade
        /// Whether the choice was made before the capture began.
        public internal(set) var isPreexisting: Bool
        /// The signals that show it, as positions in ``ConsentLedger/events``.
        public internal(set) var evidence: [Int]
    }

    /// A log call without a time of its own may follow the choice by this much, in milliseconds.
    public static let logMargin = 1000.0

    /// Where an instant lies relative to the recorded choices of a site.
    ///
    /// - Parameter site: The registrable domain of the visited page; nil if unknown.
    public func phase(at instant: Instant?, site: ByteString?) -> ConsentPhase {
        guard let site, let choices = choices[site], !choices.isEmpty else { return .noRecord }
        guard let instant else { return .indeterminate }
        var current: Choice?
        for choice in choices {
            if instant >= choice.notAfter {
                current = choice
                continue
            }
            guard let notBefore = choice.notBefore, instant <= notBefore else { return .indeterminate }
            break
        }
        guard let current else { return .beforeAnyRecord }
        return switch current.state {
        case .grant: .afterGrant
        case .partial: .afterPartialGrant
        case .refusal: .afterRefusal
        case .withdrawal: .afterWithdrawal
        case .default, .notApplicable, .invalid, .unknown: .indeterminate
        }
    }
}

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
    init(events: [ConsentEvent], carried: [Carried], start: Instant?) {
        self.events = events
        var bySite: [ByteString: [Int]] = [:]
        for (index, event) in events.enumerated() {
            if let site = event.topLevelSite { bySite[site, default: []].append(index) }
        }
        let carriedByHost = Dictionary(grouping: carried, by: \.host)
        var choices: [ByteString: [Choice]] = [:]
        for (site, members) in bySite {
            let defaults = members.filter { events[$0].state == .default && events[$0].grade == .a }
                .compactMap { events[$0].at }
            let list = Self.basis(members, events).compactMap { index in
                Self.choice(events[index], index, start) { event, seen in
                    event.grade == .a
                        ? defaults.last { $0 < seen }
                        : carriedByHost[event.host]?.last { $0.at < seen && !$0.states.contains(event.state) }?.at
                }
            }
            if !list.isEmpty { choices[site] = Self.merge(list) }
        }
        self.choices = choices
    }

    /// The signals to derive choices from: a consent manager's own records, else TC strings in the site's cookies,
    /// else what recipients were told.
    ///
    /// What is stored or told while the site's manager waits for a choice is no choice. Neither is an update that
    /// repeats the default and that no request without it came before, nor a TC string without any consent that
    /// none with consent came before: managers make both when they load.
    private static func basis(_ members: [Int], _ events: [ConsentEvent]) -> [Int] {
        let choices = members.filter { events[$0].isChoice }
        let managed = choices.filter { events[$0].manager != nil }
        if !managed.isEmpty { return managed }
        let waiting = members.last { events[$0].manager != nil && events[$0].state == .default } ?? -1
        let stored = choices.filter { $0 > waiting && events[$0].grade == .c }
        if !stored.isEmpty { return stored }
        let unchosen = members.first { events[$0].state == .default && events[$0].grade == .a }
        let told = choices.filter { index in
            index > waiting && events[index].grade == .a
                && (!events[index].repeatsDefault || unchosen.map { $0 < index } == true)
        }
        return Array(told.drop { events[$0].signal == .tcf && events[$0].state == .refusal })
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
            evidence: [index]
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
            result[result.count - 1] = last
        }
        return result
    }
}

extension ConsentEvent {
    /// Whether the signal records an act of choosing. Google's short form does not: granted is also what is sent when
    /// nobody was asked.
    fileprivate var isChoice: Bool {
        guard signal != .googleConsentStatus else { return false }
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
