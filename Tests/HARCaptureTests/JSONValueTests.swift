import HARCapture
import Testing

struct JSONValueTests {
    private func value(_ text: String) throws -> JSONValue {
        let document = try #require(JSONValue(parsing: ByteString("{\"v\":\(text)}")))
        return try #require(document["v"])
    }

    @Test(arguments: [
        ("{}", JSONValue.Kind.object), ("[]", .array), ("\"\"", .string), ("0", .number), ("-1", .number),
        ("true", .boolean), ("false", .boolean), ("null", .null),
    ])
    func `A value knows its type`(text: String, kind: JSONValue.Kind) throws {
        let value = try value(text)
        #expect(value.kind == kind)
        #expect(try value.rawText == ByteString(text))
        #expect(value.byteRange == 5..<(5 + text.utf8.count))
    }

    @Test(arguments: [
        ("0", 0.0), ("-0.5", -0.5), ("1e3", 1000), ("1E-2", 0.01), (#""12.5""#, 12.5), (#"" 7 ""#, 7), ("+1", 1),
        ("1.7976931348623157e308", Double.greatestFiniteMagnitude), ("1e-400", 0),
    ])
    func `A number is read, also from a string`(text: String, expected: Double) throws {
        #expect(try value(text).double == expected)
    }

    @Test(arguments: [
        "null", "true", "{}", "[]", #""""#, #""x""#, "1e309", "-1e309", "NaN", "Infinity", #""nan""#, #""inf""#,
        #""0x10""#, #""1_0""#, #""1 2""#, #""1e""#, #""١""#,
    ])
    func `What is no finite decimal number has no value`(text: String) throws {
        #expect(try value(text).double == nil)
        #expect(try value(text).int == nil)
    }

    @Test(arguments: [
        ("12", 12), ("-1", -1), ("12.0", 12), ("1e3", 1000), (#""200""#, 200),
        ("9007199254740993", 9_007_199_254_740_993),
        ("-9007199254740993", -9_007_199_254_740_993),
    ])
    func `A whole number is exact`(text: String, expected: Int) throws {
        #expect(try value(text).int == expected)
    }

    @Test(arguments: ["1.5", "1e300", "-1e300", "9223372036854775808", "1e-1"])
    func `A number that is not whole or does not fit has no whole value`(text: String) throws {
        #expect(try value(text).int == nil)
    }

    @Test(arguments: [("true", true), (#""True""#, true), ("false", false), (#""FALSE""#, false)])
    func `A truth value is read, also from a string`(text: String, expected: Bool) throws {
        #expect(try value(text).bool == expected)
    }

    @Test(arguments: ["null", "1", #""yes""#, "{}"])
    func `What is no truth value has none`(text: String) throws {
        #expect(try value(text).bool == nil)
    }

    @Test func `Of repeated members the last counts, and all are listed`() throws {
        let value = try #require(JSONValue(parsing: #"{"a":1,"\u0061":2,"b":3}"#))
        #expect(value["a"]?.int == 2)
        #expect(value.members.map(\.name) == ["a", "a", "b"])
        #expect(value["c"] == nil)
        #expect(value["a"]?["b"] == nil)
        #expect(value.elements.isEmpty)
        #expect(value["a"]?.members.isEmpty == true)
    }

    @Test func `Names that differ only in normalisation stay apart`() throws {
        let value = try #require(JSONValue(parsing: ByteString("{\"\u{E9}\":1,\"e\u{301}\":2}")))
        #expect(value[ByteString("\u{E9}")]?.int == 1)
        #expect(value[ByteString("e\u{301}")]?.int == 2)
    }

    @Test(arguments: ["", "1", #""a""#, "{", "{}x", "[1", "nul"])
    func `Only a whole object or array is a text of its own`(text: String) {
        #expect(JSONValue(parsing: ByteString(text)) == nil)
    }
}

struct JSONPointerTests {
    /// The examples of RFC 6901 §5.
    static let document: ByteString = #"""
        {"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}
        """#

    @Test(arguments: [
        ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"), (#"/i\j"#, "5"),
        (#"/k"l"#, "6"), ("/ ", "7"), ("/m~0n", "8"), ("/foo", #"["bar","baz"]"#),
    ])
    func `A pointer leads to its value and back to its text`(text: String, expected: String) throws {
        let document = try #require(JSONValue(parsing: Self.document))
        let pointer = try #require(JSONPointer(text))
        #expect(try pointer.resolve(in: document)?.rawText == ByteString(expected))
        #expect(pointer.description == text)
        #expect(JSONPointer(pointer.components) == pointer)
    }

    @Test func `The empty pointer leads to the document`() throws {
        let document = try #require(JSONValue(parsing: Self.document))
        #expect(try JSONPointer("")?.resolve(in: document)?.rawText == document.rawText)
    }

    @Test(arguments: ["/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/0/0", "/bar", "//", "/foo/-1"])
    func `A pointer to nothing leads nowhere`(text: String) throws {
        let document = try #require(JSONValue(parsing: Self.document))
        #expect(try #require(JSONPointer(text)).resolve(in: document) == nil)
    }

    @Test(arguments: ["foo", "#/foo", "/a~", "/a~2b"])
    func `A text that RFC 6901 does not allow is no pointer`(text: String) {
        #expect(JSONPointer(text) == nil)
    }
}
