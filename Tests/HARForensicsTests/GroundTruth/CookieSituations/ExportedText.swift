/// Text of a header as exporters write it: Chromium's DevTools take each byte for a character of windows-1252, Firefox for
/// one of Latin-1.
enum ExportedText {
    /// What a text says whose bytes an exporter wrote as characters of windows-1252 or Latin-1; nil if it did not.
    static func decoded(_ text: String) -> String? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0x100 {
                bytes.append(UInt8(scalar.value))
            } else if let place = windows1252.firstIndex(of: scalar) {
                bytes.append(UInt8(0x80 + windows1252.distance(from: windows1252.startIndex, to: place)))
            } else {
                return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The characters of 0x80 to 0x9F; those without one stand for themselves.
    private static let windows1252 =
        "\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}"
        .unicodeScalars
}
