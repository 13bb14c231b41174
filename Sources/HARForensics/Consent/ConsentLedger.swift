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

    /// The choices that each consent manager of a site recorded, by site and name of the manager.
    public let managerChoices: [(site: ByteString, manager: String, choices: [Choice])]

    /// What the person who made the capture wrote down; nil if nothing was given.
    public let operatorLog: OperatorLog?

    /// How the capture and what its maker says agree, by site.
    public let checks: [ScenarioCheck]

    /// A recorded choice and the interval it lies in.
    public struct Choice: Sendable {
        /// What was recorded. A refusal that follows a grant is a withdrawal.
        public internal(set) var state: ConsentState
        /// The last instant that is proved to be before the choice; nil if none is.
        public internal(set) var notBefore: Instant?
        /// The first instant that is proved not to be before the choice.
        public internal(set) var notAfter: Instant
        /// The strongest grade of the evidence.
        public internal(set) var grade: ConsentEvent.Grade
        /// Whether the choice was made before the capture began.
        public internal(set) var isPreexisting: Bool
        /// The signals that show it, as positions in ``ConsentLedger/events``; empty where the operator's log alone does.
        public internal(set) var evidence: [Int]
        /// The entries of the operator's log that agree with it, as positions in ``OperatorLog/acts``.
        public internal(set) var operatorActs: [Int] = []
        /// The consent managers that recorded it, sorted.
        public internal(set) var managers: [String] = []
        /// The purposes or categories that are recorded as granted.
        public internal(set) var purposes: [String] = []
        /// The purposes or categories that are recorded as refused.
        public internal(set) var refusedPurposes: [String] = []
        /// The TC string of the choice, which names the vendors; nil if the capture has none.
        public internal(set) var tcString: TCString?
    }

    /// A stretch of time on one side of the choices of a site.
    public struct Interval: Sendable {
        /// Where it lies.
        public let phase: ConsentPhase
        /// Where it begins; nil for the begin of the capture.
        public let from: Instant?
        /// Where it ends; nil for the end of the capture.
        public let to: Instant?
        /// The choice that it follows, as a position among the choices; nil before the first.
        public let choice: Int?
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
        return current?.phase ?? .beforeAnyRecord
    }

    /// The stretches of time that choices of one site, or one manager there, divide a capture into.
    public static func intervals(of choices: [Choice]) -> [Interval] {
        var result: [Interval] = []
        var from: Instant?
        var current: Int?
        for (index, choice) in choices.enumerated() {
            let phase = current.map { choices[$0].phase } ?? .beforeAnyRecord
            if let notBefore = choice.notBefore, from.map({ $0 <= notBefore }) ?? !choice.isPreexisting {
                result.append(Interval(phase: phase, from: from, to: notBefore, choice: current))
                from = notBefore
            }
            if !choice.isPreexisting, from.map({ $0 < choice.notAfter }) ?? true {
                result.append(Interval(phase: .indeterminate, from: from, to: choice.notAfter, choice: current))
            }
            from = choice.notAfter
            current = index
        }
        let phase = current.map { choices[$0].phase } ?? .noRecord
        result.append(Interval(phase: phase, from: from, to: nil, choice: current))
        return result
    }
}

extension ConsentLedger.Choice {
    /// Where the time after the choice lies.
    public var phase: ConsentPhase {
        switch state {
        case .grant: .afterGrant
        case .partial: .afterPartialGrant
        case .refusal: .afterRefusal
        case .withdrawal: .afterWithdrawal
        case .default, .notApplicable, .invalid, .unknown: .indeterminate
        }
    }
}
