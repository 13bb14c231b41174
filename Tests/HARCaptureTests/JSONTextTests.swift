import Testing

@testable import HARCapture

struct JSONTextTests {
    private func content(_ token: String) -> ByteString {
        let bytes = Array(token.utf8)
        return JSONText.content(of: ValueRange(from: 0, to: bytes.count), in: bytes)
    }

    @Test(arguments: [
        (#""""#, ""), (#""abc""#, "abc"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9""#, "Aé"),
        (#""\u20AC""#, "€"), (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"), ("12.50", "12.50"), ("true", "true"),
        (#""\uFFFF""#, "\u{FFFF}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""x\ty\\""#, "x\ty\\"),
        (#""\x\u12g4\""#, #"\x\u12g4\"#),
    ])
    func `Escapes mean their characters, and what is no escape stays`(token: String, meaning: String) {
        #expect(content(token) == ByteString(meaning))
    }

    @Test func `Lone surrogates stay apart`() {
        let texts = [#""\ud800""#, #""\udfff""#, #""\ud801""#, #""\ud800\ud801""#, #""\ufffd""#].map(content)
        #expect(Set(texts).count == 5)
        #expect(Array(texts[0]) == [0xED, 0xA0, 0x80])
        #expect(Array(texts[1]) == [0xED, 0xBF, 0xBF])
    }

    @Test func `A text without escapes shares the memory of the capture`() {
        let bytes = Array(#"  "abc""#.utf8)
        let content = JSONText.content(of: ValueRange(from: 2, to: 7), in: bytes)
        #expect(content.bytes.startIndex == 3)
    }

    /// What random texts are made of: plain bytes, every kind of escape, and what only looks like one.
    private static let pieces = [
        "a", "xyz", "é", "€", "😀", #"\n"#, #"\t"#, #"\""#, #"\\"#, #"\/"#, #"\u0041"#, #"\u00e9"#, #"\u20ac"#,
        #"\ud83d\ude00"#, #"\ud800"#, #"\udc00"#, #"\q"#, #"\u12"#,
    ]

    @Test(arguments: 0..<40)
    func `Where a part lies and what lies there are inverse`(seed: Int) {
        var generator = LinearGenerator(seed: UInt64(seed))
        let raw = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            Self.pieces.randomElement(using: &generator) ?? ""
        }
        let bytes = Array("    \"\(raw.joined())\"    ".utf8)
        let range = ValueRange(from: 4, to: bytes.count - 4)
        let content = JSONText.content(of: range, in: bytes)
        for lower in 0...content.count {
            for upper in lower...content.count {
                let source = JSONText.sourceRange(of: lower..<upper, in: range, of: bytes)
                #expect(5 <= source.lowerBound && source.upperBound <= bytes.count - 5)
                let cited = JSONText.unescaped(bytes[source])
                #expect(cited.isEmpty == (lower == upper))
                #expect(cited.firstRange(of: content[lower..<upper]) != nil)
                // Never more than the escapes at both ends bring along.
                #expect(cited.count <= upper - lower + 6)
                // What stands before it in the file is what stands before it in the text.
                let before = JSONText.unescaped(bytes[5..<source.lowerBound])
                #expect(content.hasPrefix(bytes: before))
                if lower < upper { #expect(before.count <= lower && before.count + cited.count >= upper) }
            }
        }
    }

    @Test func `A part of a number is a part of its digits`() {
        let bytes = Array(" 12345 ".utf8)
        let range = ValueRange(from: 1, to: 6)
        #expect(JSONText.sourceRange(of: 1..<3, in: range, of: bytes) == 2..<4)
        #expect(JSONText.sourceRange(of: 3..<30, in: range, of: bytes) == 4..<6)
    }
}
