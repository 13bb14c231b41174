/// Reads decimal numbers from bytes, without locale.
enum NumberText {
    /// The value of a number by the grammar of RFC 8259 §6, a leading `+` tolerated; nil for anything else and for
    /// values that no finite `Double` holds.
    static func double(_ text: ByteString) -> Double? {
        let digits = text.trimmed
        guard !digits.isEmpty, digits.count <= 1024 else { return nil }
        for byte in digits {
            guard byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
                || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
            else { return nil }
        }
        guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }
}
