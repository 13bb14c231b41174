public import HARCapture

/// Base64 and base64url (RFC 4648 §4 and §5).
public enum Base64 {
    /// Decodes either alphabet, mixed or not, with or without padding; nil if another byte or a lone digit is met.
    public static func decode(_ text: ByteString) -> [UInt8]? {
        var digits = text[0..<text.count]
        while digits.last == UInt8(ascii: "=") { digits = digits[0..<(digits.count - 1)] }
        guard digits.count % 4 != 1 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(digits.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for byte in digits {
            guard let value = sextet(byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    /// Encodes with the first alphabet and padding.
    public static func encoded(_ bytes: ByteString) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        let all = Array(bytes)
        var result: [UInt8] = []
        for start in stride(from: 0, to: all.count, by: 3) {
            let group = all[start..<min(start + 3, all.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for digit in 0...3 {
                result.append(
                    digit <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * digit) & 63)] : UInt8(ascii: "=")
                )
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The value of every byte that is a digit of either alphabet; 255 for others.
    static let sextets: [UInt8] = (0...255).map { sextet($0) ?? 255 }

    /// The value of a digit of either alphabet.
    static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
