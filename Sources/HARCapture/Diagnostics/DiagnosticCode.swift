/// What is odd about a capture: an open set, so that new codes do not break a `switch`.
///
/// Codes that start with `CQ-` are the capture-completeness checks; the others come from decoding.
public struct DiagnosticCode: Sendable, Hashable, CustomStringConvertible {
    /// How much an oddity takes away from what the capture can show.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Worth knowing; nothing is lost.
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
    /// What it means, in one sentence.
    public let meaning: String

    init(_ rawValue: String, _ severity: Severity, _ meaning: String) {
        self.rawValue = rawValue
        self.severity = severity
        self.meaning = meaning
    }

    public var description: String { rawValue }

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

// MARK: - Text and structure

extension DiagnosticCode {
    /// The file starts with a UTF-8 byte-order mark.
    public static let byteOrderMark = Self(
        "byteOrderMark",
        .note,
        "The file starts with a UTF-8 byte-order mark."
    )
    /// The JSON text is the argument of a function call.
    public static let jsonpWrapper = Self(
        "jsonpWrapper",
        .note,
        "The JSON text is wrapped in a function call (JSONP)."
    )
    /// The capture was read out of a gzip or zip file.
    public static let container = Self(
        "container",
        .note,
        "The capture was read out of a compressed file; positions are those of the member."
    )
    /// Bytes stand behind the end of the JSON text.
    public static let trailingData = Self(
        "trailingData",
        .warning,
        "Bytes stand behind the end of the JSON text; they were not read."
    )
    /// The file ends in the middle of the JSON text.
    public static let truncated = Self(
        "truncated",
        .error,
        "The file ends in the middle of the JSON text; what was complete before was read."
    )
    /// The JSON text is broken at a position and was not read further.
    public static let syntaxError = Self(
        "syntaxError",
        .error,
        "The JSON text is broken here; reading went on at the next entry, if there is one."
    )
    /// Values are nested deeper than the limit.
    public static let depthLimit = Self(
        "depthLimit",
        .error,
        "Values are nested more than 512 deep; reading went on at the next entry, if there is one."
    )
    /// The capture has more entries or headers than are read.
    public static let rowLimit = Self(
        "rowLimit",
        .error,
        "There are more than 5 million entries or 50 million headers; nothing behind this byte was read."
    )
    /// A member name occurs more than once in an object.
    public static let duplicateKey = Self(
        "duplicateKey",
        .warning,
        "A member name occurs twice in one object; the last one counts."
    )
    /// An object or array ends with a comma.
    public static let trailingComma = Self(
        "trailingComma",
        .warning,
        "An object or array ends with a comma."
    )
    /// A control character stands unescaped in a string.
    public static let controlCharacter = Self(
        "controlCharacter",
        .warning,
        "A control character stands unescaped in a string."
    )
    /// A backslash is followed by something that is no escape.
    public static let badEscape = Self(
        "badEscape",
        .warning,
        "A backslash is followed by something that is no escape; both bytes were kept."
    )
    /// Half of a surrogate pair stands alone.
    public static let loneSurrogate = Self(
        "loneSurrogate",
        .warning,
        "Half of a surrogate pair stands alone; it was kept as its three bytes."
    )
    /// Bytes in a string are not UTF-8.
    public static let invalidUTF8 = Self(
        "invalidUTF8",
        .warning,
        "Bytes in a string are not well-formed UTF-8; they were kept as they are."
    )
    /// A number is NaN or infinite.
    public static let numberNotFinite = Self(
        "numberNotFinite",
        .warning,
        "NaN or Infinity stands for a number."
    )
    /// A number is not written as JSON allows.
    public static let malformedNumber = Self(
        "malformedNumber",
        .warning,
        "A number is not written as JSON allows."
    )
}

// MARK: - HAR model

extension DiagnosticCode {
    /// A member has another type than HAR 1.2 says.
    public static let wrongType = Self(
        "wrongType",
        .warning,
        "A member has another type than HAR 1.2 says."
    )
    /// A member that HAR 1.2 requires is missing or null.
    public static let missingMember = Self(
        "missingMember",
        .warning,
        "A member that HAR 1.2 requires is missing or null."
    )
    /// Headers are an object instead of an array of objects.
    public static let headersAsObject = Self(
        "headersAsObject",
        .warning,
        "Headers are written as an object; repeated names may have been lost."
    )
    /// An instant could not be read.
    public static let unreadableInstant = Self(
        "unreadableInstant",
        .warning,
        "A startedDateTime could not be read; the entry keeps its place in the file."
    )
    /// An instant says no offset from UTC.
    public static let instantWithoutOffset = Self(
        "instantWithoutOffset",
        .warning,
        "A startedDateTime gives no offset from UTC; it was read as UTC."
    )
    /// The last entry is incomplete.
    public static let incompleteEntry = Self(
        "incompleteEntry",
        .error,
        "An entry is cut off; what stands before the break was read."
    )
}

// MARK: - Completeness

extension DiagnosticCode {
    /// Cookies were sent but never set.
    public static let noSetCookie = Self(
        "CQ-01",
        .warning,
        "No response of 20 or more carries Set-Cookie although requests carry Cookie: setting of cookies cannot be seen."
    )
    /// Neither Cookie nor Set-Cookie occurs anywhere.
    public static let noCookieData = Self(
        "CQ-02",
        .warning,
        "Neither Cookie nor Set-Cookie occurs anywhere: the capture cannot show cookies (possibly a sanitised export)."
    )
    /// Entries cannot be tied to pages.
    public static let noPages = Self(
        "CQ-05",
        .note,
        "Pages are missing or entries do not name one: the visited site is derived, not stated."
    )
    /// Entries are not in the order of their instants.
    public static let unordered = Self(
        "CQ-06",
        .note,
        "Entries are not in the order of their startedDateTime; they were ordered by it."
    )
    /// Response bodies are missing.
    public static let bodiesMissing = Self(
        "CQ-07",
        .note,
        "Response bodies are not recorded although their sizes are: signals in bodies cannot be seen."
    )
    /// Requests failed or were blocked.
    public static let failedRequests = Self(
        "CQ-08",
        .note,
        "Requests ended without an answer (status 0 or below): blocked, aborted or failed."
    )
    /// The first request to a site already carries cookies.
    public static let notCleanProfile = Self(
        "CQ-11",
        .warning,
        "The first request of the capture already carries cookies: the browser profile was not clean."
    )
    /// Responses came from a cache.
    public static let cachedResponses = Self(
        "CQ-13",
        .note,
        "Responses came from a cache or a service worker; their headers may be those of an earlier visit."
    )
    /// The exporter joins header lines.
    public static let joinedHeaderLines = Self(
        "CQ-14",
        .note,
        "The exporter joins several Set-Cookie lines in one header with line feeds; they were split."
    )
    /// The cookie arrays contradict the headers.
    public static let cookieArrayDisagrees = Self(
        "CQ-18",
        .warning,
        "A cookies array and the headers beside it disagree; the headers count."
    )
    /// The exporter attached a header block to the wrong redirect hop.
    public static let misattributedHeaders = Self(
        "misattributedHeaders",
        .warning,
        "Headers are recorded at another redirect hop than theirs; cookies are attributed to the hop they belong to."
    )
    /// Responses were made up by a test tool.
    public static let fulfilledResponses = Self(
        "fulfilledResponses",
        .warning,
        "Responses were answered by a test script, not by the server."
    )
}
