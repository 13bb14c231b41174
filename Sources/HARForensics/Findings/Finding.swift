public import HARCapture

/// One statement that a rule makes about a capture, with everything needed to check or refute it.
public struct Finding: Sendable, Identifiable {
    /// What a statement rests on.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Bytes in the capture say it.
        case observed
        /// It follows from bytes in the capture by computation alone.
        case derived
        /// It follows by a threshold.
        case heuristic
        /// A published list says it.
        case attributed
    }

    /// How sure the statement is, and why: reason codes, never a bare number.
    public struct Confidence: Sendable, Hashable {
        /// The levels.
        public enum Level: String, Sendable, Hashable, Comparable, CaseIterable {
            case low, medium, high

            public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
            private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
        }

        /// How sure.
        public var level: Level
        /// Why, in stable words.
        public var reasons: [String]

        /// Certain, for a reason.
        static func high(_ reasons: String...) -> Confidence { Confidence(level: .high, reasons: reasons) }

        /// Lowers the level and gives the reason.
        mutating func lower(to level: Level, because reason: String) {
            self.level = min(self.level, level)
            if !reasons.contains(reason) { reasons.append(reason) }
        }
    }

    /// What the statement is about.
    public struct Subject: Sendable, Hashable {
        /// The site of the visited page.
        public var site: ByteString?
        /// The name of a cookie.
        public var cookie: ByteString?
        /// The domain of a cookie or tracker.
        public var domain: ByteString?
        /// Who operates the domain, as the catalogue says.
        public var owner: String?
        /// The code of a diagnostic.
        public var diagnostic: DiagnosticCode?
    }

    /// The row of a list that a statement rests on.
    public struct ListMatch: Sendable, Hashable {
        /// The list.
        public let list: ListIdentity
        /// The line of the row, counted from 1; nil in a list of JSON.
        public let line: Int?
        /// Where a list of JSON says so (RFC 6901); nil in a list of lines.
        public let pointer: JSONPointer?
        /// The row, verbatim; of a list of JSON the text that decides.
        public let rule: ByteString

        init(list: ListIdentity, line: Int, rule: ByteString) {
            (self.list, self.line, pointer, self.rule) = (list, line, nil, rule)
        }

        init(list: ListIdentity, pointer: JSONPointer, rule: ByteString) {
            (self.list, line, self.pointer, self.rule) = (list, nil, pointer, rule)
        }
    }

    /// The stable name of the statement: the same bytes, rule and subject give the same id.
    public let id: String
    /// The rule that made it.
    public let rule: RuleID
    /// The version of the rule.
    public let ruleVersion: Int
    /// What it rests on.
    public let kind: Kind
    /// The statement, in neutral words, in each language.
    public let wording: Wording
    /// The statement in English, as documents have it.
    public var statement: String { wording.english }
    /// What it is about.
    public let subject: Subject
    /// Where it lies relative to the recorded choices of the site; nil where that has no meaning.
    public let phase: ConsentPhase?
    /// The first instant of the evidence; nil if the capture does not say.
    public let at: Instant?
    /// How sure it is.
    public let confidence: Confidence
    /// What would refute it.
    public let refutedBy: [String]
    /// The oddities of this capture that limit it.
    public let limits: [DiagnosticCode]
    /// The rows of lists it rests on.
    public let matches: [ListMatch]
    /// The bytes it rests on, in the order of time.
    public let evidence: [SourceReference]
}

/// The stable name of a rule: an open set.
public struct RuleID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name, as written in JSON.
    public let rawValue: String

    /// A rule with a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
