import HARCapture
import Testing

struct ByteStringTests {
    @Test func `Texts that differ only in normalisation are two`() {
        let composed = ByteString("\u{E9}")
        let decomposed = ByteString("e\u{301}")
        #expect(composed.string == decomposed.string)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, ByteString("\u{E9}")]).count == 2)
        #expect(decomposed < composed)
    }

    @Test func `A slice is equal to a text of its own, and counts from zero`() {
        let slice: ByteString = ByteString("key=value")[4..<9]
        #expect(slice == "value")
        #expect(slice.hashValue == ByteString("value").hashValue)
        #expect(slice[0] == UInt8(ascii: "v"))
        #expect(slice.indices == 0..<5)
        #expect(slice[1..<3] == "al")
        #expect(slice.bytes.startIndex == 4)
    }

    @Test(arguments: [
        ("", "a"), ("a", "b"), ("a", "aa"), ("Z", "a"), ("z", "é"), ("ab", "b"), ("\u{FFFF}", "\u{10000}"),
    ])
    func `The order is that of the bytes`(left: ByteString, right: ByteString) {
        #expect(left < right)
        #expect(!(right < left))
        #expect(left != right)
    }

    @Test(arguments: [
        (" a \t", "a"), ("", ""), (" \t ", ""), ("a b", "a b"), ("\na\r", "\na\r"), ("\u{A0}a", "\u{A0}a"),
    ])
    func `Trimming takes spaces and tabs alone`(text: ByteString, expected: ByteString) {
        #expect(text.trimmed == expected)
        #expect(text[text.trimmedRange] == expected)
    }

    @Test func `Case is folded in ASCII alone`() {
        #expect(ByteString("AZaz[@É\u{212A}").asciiLowercased == "azaz[@É\u{212A}")
        #expect(ByteString("Set-COOKIE").equalsIgnoringCase("set-cookie"))
        #expect(!ByteString("\u{212A}").equalsIgnoringCase("k"))
        #expect(!ByteString("set-cookie2").equalsIgnoringCase("set-cookie"))
        #expect(ByteString("Set-Cookie2").hasPrefixIgnoringCase("set-cookie"))
        #expect(!ByteString("Set").hasPrefixIgnoringCase("set-cookie"))
        #expect(ByteString("a").equals("a"))
        #expect(!ByteString("A").equals("a"))
        #expect(ByteString("abc").hasPrefix("ab"))
        #expect(ByteString("abc").hasPrefix(bytes: "ab"))
        #expect(ByteString("abc").hasSuffix("bc"))
        #expect(!ByteString("c").hasSuffix("bc"))
    }

    @Test(
        arguments: [
            ("0", 0), ("007", 7), ("999999999999999999", 999_999_999_999_999_999), ("", nil), ("-1", nil), ("+1", nil),
            ("1 ", nil), ("1a", nil), ("1000000000000000000", nil), ("٣", nil),
        ] as [(ByteString, Int?)]
    )
    func `A run of digits has a value as long as it fits`(text: ByteString, expected: Int?) {
        #expect(text.decimalValue == expected)
    }

    @Test(
        arguments: [
            ("aab", "ab", 1), ("ab", "ab", 0), ("", "", 0), ("abc", "c", 2), ("ab", "abc", nil), ("aaa", "b", nil),
        ]
            as [(ByteString, ByteString, Int?)]
    )
    func `The first occurrence is found`(text: ByteString, other: ByteString, expected: Int?) {
        #expect(text.firstRange(of: other)?.lowerBound == expected)
    }

    @Test(
        arguments: [("a;b;;c", ["a", "b", "", "c"]), ("", [""]), (";", ["", ""]), ("a", ["a"])]
            as [(ByteString, [ByteString])]
    )
    func `Pieces between separators include the empty ones`(text: ByteString, expected: [ByteString]) {
        var pieces: [ByteString] = []
        text.forEachPiece(separatedBy: UInt8(ascii: ";")) { pieces.append(text[$0]) }
        #expect(pieces == expected)
    }

    @Test func `Ill-formed bytes are kept, and shown as U+FFFD`() {
        let text = ByteString([0x61, 0xFF])
        #expect(text.string == "a\u{FFFD}")
        #expect(text.description == text.string)
        #expect(text != ByteString("a\u{FFFD}"))
        #expect(ByteString().isEmpty)
    }

    @Test(.timeLimit(.minutes(10)))
    func `Hash, equality and order stay linear in combining marks`() {
        let text = ByteString("e" + String(repeating: "\u{301}", count: 100_000))
        let other = ByteString(Array(text.bytes))
        #expect(text == other)
        #expect(text.hashValue == other.hashValue)
        #expect(!(text < other))
    }
}
