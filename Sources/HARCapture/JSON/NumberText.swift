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
        if let value = plainDouble(digits) { return value }
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

    /// The value of a decimal number of up to 19 digits, up to 18 of them behind the point, without a string being made;
    /// nil for any other text. Rounded to the nearest value, to even if two are as near, as by any correct reader.
    private static func plainDouble(_ text: ByteString) -> Double? {
        var digits: UInt64 = 0
        var (count, fraction) = (0, 0)
        var hasPoint = false
        for (index, byte) in text.enumerated() {
            switch byte {
            case 0x30...0x39:
                guard count < 19 else { return nil }
                digits = digits * 10 + UInt64(byte - 0x30)
                count += 1
                if hasPoint { fraction += 1 }
            case UInt8(ascii: "."):
                guard !hasPoint, count > 0 else { return nil }
                hasPoint = true
            case UInt8(ascii: "-"): guard index == 0 else { return nil }
            default: return nil
            }
        }
        guard count > 0, fraction <= 18, !hasPoint || fraction > 0 else { return nil }
        let magnitude = quotient(digits, tenTo: fraction)
        return text.first == UInt8(ascii: "-") ? -magnitude : magnitude
    }

    /// A whole number over a power of ten up to the eighteenth, rounded to the nearest `Double`.
    private static func quotient(_ dividend: UInt64, tenTo exponent: Int) -> Double {
        var divisor: UInt64 = 1
        for _ in 0..<exponent { divisor *= 10 }
        // Both are exact, so that the one rounding is that of the division (IEEE 754 §5.4.1).
        if dividend <= 1 << 53, divisor <= 1 << 53 { return Double(dividend) / Double(divisor) }
        guard dividend > 0 else { return 0 }
        // With its highest bit at the top, the dividend leaves a quotient of 67 bits or more.
        let shift = dividend.leadingZeroBitCount + 64
        let (whole, rest) = (UInt128(dividend) << UInt128(shift)).quotientAndRemainder(dividingBy: UInt128(divisor))
        // Its upper 64 bits, the lowest of them set if anything lies below, are rounded once: when they become a Double.
        let below = 64 - whole.leadingZeroBitCount
        let isExact = rest == 0 && whole & (1 << UInt128(below) - 1) == 0
        let top = UInt64(truncatingIfNeeded: whole >> UInt128(below)) | (isExact ? 0 : 1)
        return Double(sign: .plus, exponent: below - shift, significand: Double(top))
    }
}
