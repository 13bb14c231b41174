import HARCapture
import HARForensics
import Testing

@Suite("Percent, form and base64 decoding")
struct DecodingTests {
    @Test(
        "Percent signs are decoded where two hexadecimal digits follow",
        arguments: [
            ("", ""), ("abc", "abc"), ("%41", "A"), ("%4a%4A", "JJ"), ("a%20b", "a b"), ("%25%34%31", "%41"),
            ("100%", "100%"), ("%", "%"), ("%4", "%4"), ("%4g", "%4g"), ("%g4", "%g4"), ("%%41", "%A"),
            ("a+b", "a+b"), ("%2B", "+"), ("%C3%A9", "é"), ("é", "é"), ("%u0041", "%u0041"),
        ]
    )
    func percent(text: String, expected: String) {
        #expect(ByteString(text).percentDecoded() == ByteString(expected))
    }

    @Test("Decoding gives bytes, whether they are UTF-8 or not")
    func bytes() {
        #expect(Array(ByteString("%00%FF%c3").percentDecoded()) == [0x00, 0xFF, 0xC3])
    }

    @Test("A plus sign is a space in form data alone", arguments: [("a+b", "a b"), ("a%2Bb", "a+b"), ("+%20+", "   ")])
    func plus(text: String, expected: String) {
        #expect(ByteString(text).percentDecoded(plusIsSpace: true) == ByteString(expected))
        #expect(ByteString("a+b").percentDecoded() == "a+b")
    }

    @Test(
        "A form is read as the URL standard reads it",
        arguments: [
            ("", [], []), ("&", [], []), ("&&a=1&&", ["a"], ["1"]), ("a=1&b=2", ["a", "b"], ["1", "2"]),
            ("a", ["a"], [""]), ("a=", ["a"], [""]), ("=1", [""], ["1"]), ("=", [""], [""]),
            ("a=b=c", ["a"], ["b=c"]), ("a=1&a=2", ["a", "a"], ["1", "2"]), ("a;b=1", ["a;b"], ["1"]),
            ("x+y=%3D%26", ["x y"], ["=&"]), ("%61=1", ["a"], ["1"]), ("a=%zz", ["a"], ["%zz"]),
        ] as [(String, [ByteString], [ByteString])]
    )
    func form(text: String, names: [ByteString], values: [ByteString]) {
        let pairs = Array(FormPairs(ByteString(text)))
        #expect(pairs.map(\.name) == names)
        #expect(pairs.map(\.value) == values)
    }

    @Test("The first pair of a name answers, decoded")
    func subscripting() {
        let form = FormPairs("a=1&b=x%20y&a=2")
        #expect(form["a"] == "1")
        #expect(form["b"] == "x y")
        #expect(form["c"] == nil)
    }

    @Test("Pairs of a part of a text count their ranges from its start")
    func partOfText() {
        let text: ByteString = "zz?a=1&b=2#zz"
        let pairs = Array(FormPairs(text, in: 3..<10))
        #expect(pairs.map { text[$0.range] } == ["a=1", "b=2"])
        #expect(pairs.map { text[$0.valueRange] } == ["1", "2"])
    }

    @Test(
        "Base64 is read in either alphabet, padded or not (RFC 4648 §10)",
        arguments: [
            ("", ""), ("Zg==", "f"), ("Zg", "f"), ("Zm8=", "fo"), ("Zm8", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"),
            ("Zm9vYmE=", "fooba"), ("Zm9vYmFy", "foobar"),
        ]
    )
    func base64(text: String, expected: String) {
        #expect(Base64.decode(ByteString(text)) == Array(expected.utf8))
    }

    @Test("Both spellings of the last two digits mean the same")
    func alphabets() {
        #expect(Base64.decode("-_8") == [0xFB, 0xFF])
        #expect(Base64.decode("+/8=") == [0xFB, 0xFF])
        #expect(Base64.decode("+_8") == [0xFB, 0xFF])
    }

    @Test(
        "What is no base64 is refused",
        arguments: ["Z", "Zm9vY", "Zm 8", "Zm8\n", "Zm9v.", "Z=g=", "Zm8=Zm8=", "é", "%3D"]
    )
    func notBase64(text: String) {
        #expect(Base64.decode(ByteString(text)) == nil)
    }

    @Test("Every byte survives the way through base64")
    func everyByte() {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        for byte in UInt8.min...UInt8.max {
            let text = [digits[Int(byte >> 2)], digits[Int(byte & 3) << 4]]
            #expect(Base64.decode(ByteString(text)) == [byte])
        }
    }
}
