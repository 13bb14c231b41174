extension SHA256Digest {
    /// The digest that 64 hexadecimal digits write; nil for anything else.
    package init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 64 else { return nil }
        var words = InlineArray<8, UInt32>(repeating: 0)
        for (index, digit) in digits.enumerated() {
            guard let value = digit.hexadecimalValue else { return nil }
            words[index / 8] = words[index / 8] << 4 | UInt32(value)
        }
        self.init(words: words)
    }
}
