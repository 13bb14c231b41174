extension ContainerError {
    /// Text from a container as one line of printable ASCII, for messages.
    ///
    /// Every other byte, and the backslash, is written `\xHH`; after 80 bytes the rest is counted.
    static func printable(_ text: some Collection<UInt8>) -> String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var line = String.UnicodeScalarView()
        for byte in text.prefix(80) {
            if byte >= 0x20, byte < 0x7F, byte != 0x5C {
                line.append(Unicode.Scalar(byte))
            } else {
                line.append(contentsOf: ["\\", "x", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        let rest = text.count - min(text.count, 80)
        return rest > 0 ? "\(String(line))... (\(rest) more bytes)" : String(line)
    }

    /// A checksum as eight hexadecimal digits.
    static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
