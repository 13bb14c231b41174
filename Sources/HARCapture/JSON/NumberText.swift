/// Reads decimal numbers from bytes, without locale.
enum NumberText {
    /// The value of a whole number, exact however large; also of one written with a zero fraction or an exponent.
    static func int(_ text: ByteString) -> Int? {
        let digits = text.trimmed
        if let value = digits.decimalValue { return value }
        if digits.first == UInt8(ascii: "-"), let value = digits[1..<digits.count].decimalValue { return -value }
        return double(digits).flatMap { $0.magnitude <= 0x1p53 ? Int(exactly: $0) : nil }
    }

    /// The value of a decimal number, also of one that RFC 8259 §6 would have written otherwise (`+1`, `01`, `.5`, `1.`);
    /// nil for anything else and for values that no finite `Double` holds.
    static func double(_ text: ByteString) -> Double? {
        let digits = text.trimmed
        guard !digits.isEmpty, digits.count <= 1024 else { return nil }
        for byte in digits {
            guard
                byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
                    || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
            else { return nil }
        }
        guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }
}
