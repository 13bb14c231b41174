public import HARCapture

/// A string of Google's Additional Consent technical specification: the ad technology providers outside the IAB list.
///
/// Version 1 is `1~1.35.41`, the providers with consent. Version 2 is `2~consented~dv.disclosed`: the second list has
/// the providers that were shown and have no consent. Source: support.google.com/admanager/answer/9681920.
public struct AdditionalConsent: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// 1 or 2.
    public let version: Int
    /// The providers with consent, in the order written.
    public let consented: [Int]
    /// The providers that were disclosed without consent, in the order written; nil if the string has no such part.
    public let disclosed: [Int]?

    /// The providers that stand in both lists, which the specification calls malformed.
    public var overlap: [Int] {
        let both = Set(disclosed ?? [])
        return consented.filter(both.contains)
    }

    /// What the string says: a grant if all that were disclosed have consent, a refusal if none has; unknown where the
    /// string does not tell who was disclosed.
    public var state: ConsentState {
        switch (consented.isEmpty, disclosed) {
        case (true, _): .refusal
        case (false, nil): .unknown
        case (false, .some(let rest)): rest.isEmpty ? .grant : .partial
        }
    }

    /// Decodes a string, which must not be percent-encoded any more.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard !text.isEmpty else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected an Additional Consent string, found nothing")
        }
        guard text.count >= 2, text[0] == UInt8(ascii: "1") || text[0] == UInt8(ascii: "2"),
            text[1] == UInt8(ascii: "~")
        else {
            throw ConsentDecodingError(.unsupportedVersion, at: .byte(0), "expected '1~' or '2~'")
        }
        raw = text
        version = Int(text[0] - UInt8(ascii: "0"))
        var parts: [Range<Int>] = []
        text.forEachPiece(separatedBy: UInt8(ascii: "~")) { parts.append($0) }
        guard parts.count == 2 || parts.count == 3 && version == 2 else {
            throw ConsentDecodingError(
                .malformed,
                at: .byte(parts.count > 2 ? parts[2].lowerBound - 1 : text.count),
                "expected \(version) parts after the version, found \(parts.count - 1)"
            )
        }
        consented = try Self.providers(text, parts[1])
        if parts.count == 3 {
            let part = text[parts[2]]
            guard part.hasPrefix("dv"), part.count == 2 || part[2] == UInt8(ascii: ".") else {
                throw ConsentDecodingError(.malformed, at: .byte(parts[2].lowerBound), "expected 'dv.'")
            }
            disclosed = try Self.providers(text, min(parts[2].lowerBound + 3, text.count)..<text.count)
        } else {
            disclosed = nil
        }
    }

    /// What deviates from the specification: one line each.
    public var warnings: [String] {
        var warnings: [String] = []
        let overlap = overlap
        if !overlap.isEmpty { warnings.append("expected each provider in one list, found \(overlap.count) in both") }
        if version == 2, disclosed == nil { warnings.append("expected a part 'dv.', found none") }
        return warnings
    }

    private static func providers(_ text: ByteString, _ range: Range<Int>) throws(ConsentDecodingError) -> [Int] {
        var result: [Int] = []
        var start = range.lowerBound
        guard !range.isEmpty else { return result }
        for index in range.lowerBound...range.upperBound
        where index == range.upperBound || text[index] == UInt8(ascii: ".") {
            guard let number = text[start..<index].decimalValue else {
                throw ConsentDecodingError(.malformed, at: .byte(start), "expected the number of a provider")
            }
            result.append(number)
            start = index + 1
        }
        return result
    }

    /// Whether a text has the form of such a string.
    public static func looksLikeAdditionalConsent(_ text: ByteString) -> Bool {
        guard text.count >= 2, text[0] == UInt8(ascii: "1") || text[0] == UInt8(ascii: "2"),
            text[1] == UInt8(ascii: "~")
        else { return false }
        return text.dropFirst(2).allSatisfy {
            $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "d")
                || $0 == UInt8(ascii: "v")
        }
    }
}
