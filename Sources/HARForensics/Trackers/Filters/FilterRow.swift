/// One network rule as the matcher reads it: numbers only, its text lies in the text of the list.
struct FilterRow {
    /// How the pattern is tied to the address.
    enum Kind: UInt8 {
        /// Begins with a whole host: `||host^`, `||host/path`.
        case host
        /// Begins at a label of the host: `||ads.`, `||cdn*.host^`.
        case label
        /// Begins the address: `|https://`.
        case left
        /// Lies anywhere.
        case anywhere
        /// Says nothing of the address.
        case any
        /// A regular expression.
        case expression
    }

    struct Flags: OptionSet {
        let rawValue: UInt32
        static let exception = Flags(rawValue: 1 << 0)
        static let important = Flags(rawValue: 1 << 1)
        static let badFilter = Flags(rawValue: 1 << 2)
        static let matchCase = Flags(rawValue: 1 << 3)
        static let thirdParty = Flags(rawValue: 1 << 4)
        static let firstParty = Flags(rawValue: 1 << 5)
        static let strictThirdParty = Flags(rawValue: 1 << 6)
        static let strictFirstParty = Flags(rawValue: 1 << 7)
        /// The pattern ends where the address ends.
        static let endAnchored = Flags(rawValue: 1 << 8)
        /// The pattern holds `*`.
        static let wildcard = Flags(rawValue: 1 << 9)
        /// The pattern is a host without end and stops at the end of a label.
        static let labelEnd = Flags(rawValue: 1 << 10)
        /// Hosts below the host are not meant (hosts files).
        static let exactHost = Flags(rawValue: 1 << 11)
        /// The rule is kept but no request of a capture can match it.
        static let notForRequests = Flags(rawValue: 1 << 12)
        /// The rule names types of requests.
        static let namesTypes = Flags(rawValue: 1 << 13)
        static let party: Flags = [.thirdParty, .firstParty, .strictThirdParty, .strictFirstParty]
    }

    /// Where the pattern begins in the text.
    var pattern: UInt32 = 0
    /// The length of the pattern.
    var length: UInt16 = 0
    /// The length of the host that a pattern of kind ``Kind/host`` begins with.
    var hostLength: UInt16 = 0
    /// Where in the pattern the token lies that the rule is found by.
    var token: UInt16 = 0
    /// The bits of the types of request.
    var types: UInt16 = ResourceType.defaultBits
    var flags: Flags = []
    var kind: Kind = .any
    /// The next row under the same key; `none` at the end.
    var next: UInt32 = FilterRow.none
    /// The conditions in the table of the list; `none` without.
    var conditions: UInt32 = FilterRow.none
    /// The line, counted from 1.
    var line: UInt32 = 0
    /// Where the line begins in the text.
    var lineStart: UInt32 = 0

    static let none = UInt32.max
}

/// Conditions that few rules have.
struct FilterConditions {
    /// Domains in the table of the list, sorted by hash.
    typealias Domains = Range<Int>

    var source: Domains = 0..<0
    var notSource: Domains = 0..<0
    var topLevel: Domains = 0..<0
    var notTopLevel: Domains = 0..<0
    var target: Domains = 0..<0
    var notTarget: Domains = 0..<0
    /// Of `denyallow`.
    var denied: Domains = 0..<0
    /// The bits of methods, and of methods that must not be.
    var methods: UInt16 = 0
    var notMethods: UInt16 = 0
    /// The regular expression of the pattern; -1 without.
    var expression: Int = -1
    /// Whether hosts count by their own part alone: `google.*`.
    var hasEntities = false

    /// Moves what refers to tables behind the rows of other lists.
    mutating func move(domains: Int, expressions: Int) {
        func moved(_ range: Domains) -> Domains { (range.lowerBound + domains)..<(range.upperBound + domains) }
        source = moved(source)
        notSource = moved(notSource)
        topLevel = moved(topLevel)
        notTopLevel = moved(notTopLevel)
        target = moved(target)
        notTarget = moved(notTarget)
        denied = moved(denied)
        if expression >= 0 { expression += expressions }
    }
}

/// A domain of a condition.
struct FilterDomain {
    /// The hash from the last byte to the first.
    var hash: UInt32
    /// Where it lies in the text; of `google.*` the part before the last dot.
    var offset: UInt32
    var length: UInt16
    /// Whether any public suffix may follow.
    var isEntity: Bool
}

/// Requests methods as bits; methods that no list names have none.
enum FilterMethod {
    static let names: [StaticString] = ["connect", "delete", "get", "head", "options", "patch", "post", "put", "trace"]
}
