// MARK: - Text and structure

extension DiagnosticCode {
    /// The file starts with a UTF-8 byte-order mark.
    public static let byteOrderMark = Self(
        "byteOrderMark",
        .note,
        "The file starts with a UTF-8 byte-order mark.",
        check: "CQ-17"
    )
    /// The JSON text is the argument of a function call.
    public static let jsonpWrapper = Self(
        "jsonpWrapper",
        .note,
        "The JSON text is wrapped in a function call (JSONP).",
        check: "CQ-17"
    )
    /// The capture was read out of a gzip or zip file.
    public static let container = Self(
        "container",
        .note,
        "The capture was read out of a compressed file; positions are those of the member.",
        check: "CQ-17"
    )
    /// Bytes stand behind the end of the JSON text.
    public static let trailingData = Self(
        "trailingData",
        .warning,
        "Bytes stand behind the end of the JSON text; they were not read.",
        check: "CQ-17",
        limits: [.integrity]
    )
    /// The file ends in the middle of the JSON text.
    public static let truncated = Self(
        "truncated",
        .error,
        "The file ends in the middle of the JSON text; what was complete before was read.",
        check: "CQ-17",
        limits: [.cookieAbsence, .contactAbsence, .integrity]
    )
    /// The JSON text is broken at a position.
    public static let syntaxError = Self(
        "syntaxError",
        .error,
        "The JSON text is broken here; reading went on at the next entry, if there is one.",
        check: "CQ-17",
        limits: [.cookieAbsence, .contactAbsence, .integrity]
    )
    /// Values are nested deeper than the limit.
    public static let depthLimit = Self(
        "depthLimit",
        .error,
        "Values are nested more than 512 deep; reading went on at the next entry, if there is one.",
        check: "CQ-17",
        limits: [.cookieAbsence, .contactAbsence, .integrity]
    )
    /// The capture has more entries or headers than are read.
    public static let rowLimit = Self(
        "rowLimit",
        .error,
        "There are more than 5 million entries or 50 million headers; nothing behind this byte was read.",
        check: "CQ-17",
        limits: [.cookieAbsence, .contactAbsence]
    )
    /// A member name occurs more than once in an object.
    public static let duplicateKey = Self(
        "duplicateKey",
        .warning,
        "A member name occurs twice in one object; the last one counts.",
        check: "CQ-17",
        limits: [.values, .integrity]
    )
    /// An object or array ends with a comma.
    public static let trailingComma = Self(
        "trailingComma",
        .warning,
        "An object or array ends with a comma.",
        check: "CQ-17",
        limits: [.integrity]
    )
    /// A control character stands unescaped in a string.
    public static let controlCharacter = Self(
        "controlCharacter",
        .warning,
        "A control character stands unescaped in a string.",
        check: "CQ-17"
    )
    /// A backslash is followed by something that is no escape.
    public static let badEscape = Self(
        "badEscape",
        .warning,
        "A backslash is followed by something that is no escape; both bytes were kept.",
        check: "CQ-17",
        limits: [.values, .integrity]
    )
    /// Half of a surrogate pair stands alone.
    public static let loneSurrogate = Self(
        "loneSurrogate",
        .warning,
        "Half of a surrogate pair stands alone; it was kept as its three bytes.",
        check: "CQ-17",
        limits: [.values]
    )
    /// Bytes in a string are not UTF-8.
    public static let invalidUTF8 = Self(
        "invalidUTF8",
        .warning,
        "Bytes in a string are not well-formed UTF-8; they were kept as they are.",
        check: "CQ-17",
        limits: [.values]
    )
    /// A number is NaN or infinite.
    public static let numberNotFinite = Self(
        "numberNotFinite",
        .warning,
        "NaN or Infinity stands for a number.",
        check: "CQ-17"
    )
    /// A number is not written as JSON allows.
    public static let malformedNumber = Self(
        "malformedNumber",
        .warning,
        "A number is not written as JSON allows.",
        check: "CQ-17",
        limits: [.integrity]
    )

    static let text: [DiagnosticCode] = [
        .byteOrderMark, .jsonpWrapper, .container, .trailingData, .truncated, .syntaxError, .depthLimit, .rowLimit,
        .duplicateKey, .trailingComma, .controlCharacter, .badEscape, .loneSurrogate, .invalidUTF8, .numberNotFinite,
        .malformedNumber,
    ]
}
