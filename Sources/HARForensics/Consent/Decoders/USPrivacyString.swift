public import HARCapture

/// A US Privacy string of the IAB, such as `1YNN`: version, notice, opt-out of sale, and LSPA.
///
/// Source: "CCPA/US Privacy String" of `InteractiveAdvertisingBureau/USPrivacy` (CC BY 3.0). It speaks of the law of
/// California; it says nothing about consent in Europe.
public struct USPrivacyString: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// The version; 1 is the only one there is.
    public let version: Int
    /// Whether the visitor was given notice and an opportunity to opt out.
    public let notice: Answer
    /// Whether the visitor opted out of the sale of personal data.
    public let optOutOfSale: Answer
    /// Whether the publisher has signed the Limited Service Provider Agreement.
    public let lspa: Answer
    /// What deviates from the specification: one line each.
    public let warnings: [String]

    /// What a place of the string says.
    public enum Answer: String, Sendable, Hashable, CaseIterable {
        case yes, no
        /// `-`: the law does not apply.
        case notApplicable
    }

    /// Whether the string says that the law applies: not all of it is `-`.
    public var applies: Bool { notice != .notApplicable || optOutOfSale != .notApplicable || lspa != .notApplicable }

    /// Not applicable, an opt-out (``ConsentState/refusal``) or none: that is no grant, since nothing was asked.
    public var state: ConsentState {
        guard applies else { return .notApplicable }
        return optOutOfSale == .yes ? .refusal : .unknown
    }

    /// Decodes a string of four characters; lower case is read and reported.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard !text.isEmpty else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a US Privacy string, found nothing")
        }
        guard text[0].isASCIIDigit else {
            throw ConsentDecodingError(.unsupportedVersion, at: .byte(0), "expected a digit as version")
        }
        guard text.count == 4 else {
            throw ConsentDecodingError(
                text.count < 4 ? .truncated : .malformed,
                at: .byte(min(text.count, 4)),
                "expected 4 characters, found \(text.count)"
            )
        }
        raw = text
        version = Int(text[0] - UInt8(ascii: "0"))
        notice = try Self.answer(text, at: 1)
        optOutOfSale = try Self.answer(text, at: 2)
        lspa = try Self.answer(text, at: 3)
        var warnings: [String] = []
        if version != 1 { warnings.append("expected version 1, found \(version)") }
        if text.contains(where: { $0 == UInt8(ascii: "y") || $0 == UInt8(ascii: "n") }) {
            warnings.append("expected upper case, found lower case")
        }
        if optOutOfSale == .notApplicable, notice != .notApplicable || lspa != .notApplicable {
            warnings.append("expected '-' for the opt-out only where the law does not apply at all")
        }
        self.warnings = warnings
    }

    private static func answer(_ text: ByteString, at index: Int) throws(ConsentDecodingError) -> Answer {
        switch text[index] {
        case UInt8(ascii: "Y"), UInt8(ascii: "y"): return .yes
        case UInt8(ascii: "N"), UInt8(ascii: "n"): return .no
        case UInt8(ascii: "-"): return .notApplicable
        default: throw ConsentDecodingError(.malformed, at: .byte(index), "expected Y, N or -")
        }
    }

    /// Decodes the value of a `usprivacy` cookie: the string, or JSON with the string as `uspString`.
    public init(cookie value: ByteString) throws(ConsentDecodingError) {
        let text = value.percentDecoded(untilFirst: UInt8(ascii: "{")).trimmed
        if let string = JSONValue(parsing: text)?["uspString"]?.string {
            try self.init(decoding: string)
        } else {
            try self.init(decoding: value.percentDecoded().trimmed)
        }
    }
}
