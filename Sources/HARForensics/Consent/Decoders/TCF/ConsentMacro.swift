public import HARCapture

/// What stands where a consent string is expected, before any attempt to decode it.
///
/// A tag that was copied without being filled in sends `${GDPR_CONSENT_793}` as it stands (TCF v2 "How does the URL-
/// based TC String service work"). Such a request carries no consent signal, but names the vendor that was addressed.
public enum ConsentMacro: Sendable, Hashable {
    /// Something else: a value to decode.
    case value
    /// Nothing, or a pair of quotes with nothing between.
    case empty
    /// A template variable that was not replaced, with the vendor number of a `GDPR_CONSENT_<n>`.
    case macro(vendor: Int?)
    /// A word of a programming language for nothing, such as `undefined`.
    case placeholder

    /// What a parameter value is, percent-encoded up to twice or not at all.
    public init(_ value: ByteString) {
        self = .value
        var text = value
        for _ in 0..<3 {
            self = Self.classify(text.trimmed)
            let decoded = text.percentDecoded()
            guard self == .value, decoded != text else { return }
            text = decoded
        }
    }

    private static func classify(_ text: ByteString) -> Self {
        let bare = text.withoutPair("\"", "\"").withoutPair("'", "'").trimmed
        if bare.isEmpty { return .empty }
        if bare.count <= 15, placeholders.contains(bare.asciiLowercased) { return .placeholder }
        return isMacro(bare) ? .macro(vendor: vendor(in: bare)) : .value
    }

    private static let placeholders: Set<ByteString> = [
        "undefined", "null", "(null)", "nil", "none", "nan", "[object object]",
    ]

    /// The ways templates mark a variable; what is between must read like a name.
    private static let brackets: [(ByteString, ByteString)] = [
        ("{{", "}}"), ("#{", "}"), ("{", "}"), ("[", "]"), ("<", ">"), ("%%", "%%"), ("%", "%"), ("@@", "@@"),
        ("__", "__"),
    ]

    private static func isMacro(_ text: ByteString) -> Bool {
        // No consent string has a dollar sign, so a macro inside other text, or one that was cut off, is found too.
        if text.firstRange(of: "${") != nil { return true }
        let name = text.first == UInt8(ascii: "$") ? text[1..<text.count] : text
        if name.hasPrefixIgnoringCase("gdpr_consent") || name.hasPrefixIgnoringCase("gdprconsent") { return true }
        return brackets.contains { opening, closing in
            let inner = text.withoutPair(opening, closing)
            return inner.count < text.count && inner.trimmed.readsLikeName
        }
    }

    /// The number after `GDPR_CONSENT_`.
    private static func vendor(in text: ByteString) -> Int? {
        guard let prefix = text.asciiLowercased.firstRange(of: "gdpr_consent_") else { return nil }
        let digits = text[prefix.upperBound..<text.count].prefix(while: \.isASCIIDigit)
        guard let number = digits.decimalValue, (1...65_535).contains(number) else { return nil }
        return number
    }
}

extension ByteString {
    /// The text between two marks; the text itself if they do not enclose it.
    fileprivate func withoutPair(_ opening: ByteString, _ closing: ByteString) -> ByteString {
        guard count >= opening.count + closing.count, hasPrefix(bytes: opening), hasSuffix(closing) else { return self }
        return self[opening.count..<(count - closing.count)]
    }

    /// Whether the text is a variable name such as `GDPR_CONSENT`, `.GDPRConsent` or `$.consent`.
    fileprivate var readsLikeName: Bool {
        guard count <= 80, contains(where: \.isASCIILetter) else { return false }
        guard let first, first.isASCIILetter || first == UInt8(ascii: ".") || first == UInt8(ascii: "$")
        else { return false }
        return allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: " ")
        }
    }
}
