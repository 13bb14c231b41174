public import HARCapture

/// What filter lists say about a request: every rule that matches, and what follows.
public struct FilterVerdict: Sendable, Hashable {
    /// The rules that would block the request, in the order of lists and lines.
    public let matches: [FilterMatch]
    /// The exceptions that match it, likewise, also where there is nothing to except.
    public let exceptions: [FilterMatch]

    /// What a blocker with these lists would do.
    public enum Decision: String, Sendable, Hashable {
        /// No rule matches.
        case noMatch
        /// A rule matches that nothing cancels.
        case blocked
        /// Rules match, and exceptions cancel them.
        case allowed
        /// It depends on something that the capture does not tell.
        case undetermined
    }

    /// What a blocker with these lists would do.
    public let decision: Decision

    /// Whether a blocker with these lists would certainly block the request.
    public var isBlocked: Bool { decision == .blocked }

    /// The verdict of lists that say nothing.
    public static let none = FilterVerdict(matches: [], exceptions: [], decision: .noMatch)
}

/// A rule that matches a request.
public struct FilterMatch: Sendable, Hashable {
    /// The rule.
    public let rule: FilterRule
    /// The first exception that certainly cancels it; nil if none does.
    public let cancelledBy: FilterRule?
    /// What the match depends on and the capture does not tell; empty if it is certain.
    public let undecided: FilterUnknowns

    /// Whether the match depends on nothing that is unknown.
    public var isCertain: Bool { undecided.isEmpty }
}

/// What a rule asks for and a request does not tell.
public struct FilterUnknowns: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The document that asked.
    public static let source = FilterUnknowns(rawValue: 1)
    /// What the request was for.
    public static let type = FilterUnknowns(rawValue: 2)
    /// The request method.
    public static let method = FilterUnknowns(rawValue: 4)
    /// A regular expression that is not tried on addresses of more than 16,384 bytes.
    public static let urlTooLong = FilterUnknowns(rawValue: 8)
}

/// A rule of a list, to be cited.
public struct FilterRule: Sendable {
    let box: FilterBox
    let row: Int

    /// The list it stands in.
    public var list: ListIdentity { box.storage.lists[listIndex].identity }
    /// The place of the list among those of the engine, counted from 0.
    public var listIndex: Int { box.storage.listIndex(ofRow: row) }
    /// Its line, counted from 1.
    public var line: Int { Int(box.storage.rows[row].line) }
    /// The line as it stands in the list, without spaces around it.
    public var text: ByteString { box.storage.line(ofRow: row) }
    /// Whether the rule is an exception (`@@`).
    public var isException: Bool { box.storage.rows[row].flags.contains(.exception) }
    /// Whether the rule counts before exceptions (`important`).
    public var isImportant: Bool { box.storage.rows[row].flags.contains(.important) }
}

extension FilterRule: Hashable, CustomStringConvertible {
    public static func == (left: Self, right: Self) -> Bool {
        left.line == right.line && left.list == right.list && left.text == right.text
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(line)
        hasher.combine(list)
        hasher.combine(text)
    }

    public var description: String { "\(list.name):\(line): \(text)" }
}
