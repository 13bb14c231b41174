/// What is odd about a capture: an open set, so that new codes do not break a `switch`.
///
/// Codes that start with `CQ-` are the capture-completeness checks; the others say more exactly what such a check
/// found, or come from decoding. ``check`` gives the number of the check that a code belongs to.
public struct DiagnosticCode: Sendable, Hashable, CustomStringConvertible {
    /// How much an oddity takes away from what the capture can show.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Worth knowing; nothing is lost that the capture holds.
        case note
        /// Some statements about the capture are limited.
        case warning
        /// Part of the capture could not be read.
        case error

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The stable name, as written in JSON.
    public let rawValue: String
    /// How much it takes away.
    public let severity: Severity
    /// The number of the completeness check it belongs to, `CQ-01` to `CQ-20`.
    public let check: String
    /// What it means, in one sentence.
    public let meaning: String
    /// The kinds of statement that are weaker where it is met, ``precludes`` included.
    public let limits: [StatementKind]
    /// The kinds of statement that the capture cannot support at all where it is met.
    public let precludes: [StatementKind]

    /// Whether it says something about the entries it is met at alone.
    public let isLocal: Bool

    init(
        _ rawValue: String,
        _ severity: Severity,
        _ meaning: String,
        check: String? = nil,
        limits: [StatementKind] = [],
        precludes: [StatementKind] = [],
        isLocal: Bool = false
    ) {
        self.rawValue = rawValue
        self.severity = severity
        self.check = check ?? rawValue
        self.meaning = meaning
        self.limits = precludes + limits
        self.precludes = precludes
        self.isLocal = isLocal
    }

    public var description: String { rawValue }

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Every code that this version knows, by theme.
    public static let all: [DiagnosticCode] = text + model + dialect + cookies + time + answers + bodies + recorder
}
