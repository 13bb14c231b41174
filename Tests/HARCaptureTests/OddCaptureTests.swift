import Testing

@testable import HARCapture

/// Each oddity of a capture yields its own diagnostic, at its own byte, and nothing else.
struct OddCaptureTests {
    /// A whole entry without oddities.
    static let entry =
        #"{"pageref":"p","startedDateTime":"2026-03-01T10:00:00Z","time":6000,"request":{"method":"GET","url":"https://a.example/","headers":[]},"#
        + #""response":{"status":200,"headers":[{"name":"Set-Cookie","value":"a=1"}]}}"#

    static func capture(_ entries: String, log: String = "") -> String {
        #"{"log":{"creator":{"name":"Fiddler"},"pages":[{"id":"p","pageTimings":{"onLoad":1}}],"#
            + (log.contains("ersion") ? "" : #""version":"1.2","#) + log + #""entries":["# + entries + "]}}"
    }

    /// The diagnostics a text gives: code, count, and the bytes each kept occurrence names.
    private func oddities(_ text: String) throws -> [String] {
        let capture = try Capture(text)
        return try capture.diagnostics.map { diagnostic in
            let cited = try diagnostic.occurrences.map { place in
                try capture.bytes(in: place.offset..<(place.offset + place.length)).string
            }
            return "\(diagnostic.code) \(diagnostic.count) \(cited.joined(separator: " | "))"
        }
    }

    @Test func `A capture without oddities has no diagnostics`() throws {
        #expect(try oddities(Self.capture(Self.entry)) == [])
        let later = Self.entry.replacing("T10:00:00Z", with: "T10:00:01Z")
        #expect(try oddities(Self.capture(Self.entry + " , \n" + later)) == [])
    }

    private static let oddTexts: [(text: String, expected: String)] = [
        ("\u{FEFF}" + capture(entry), "byteOrderMark 1 \u{FEFF}"),
        ("onInputData(" + capture(entry) + ");", "jsonpWrapper 1 onInputData("),
        (" _a.b$1 ( " + capture(entry) + " ) ", "jsonpWrapper 1 _a.b$1 ("),
        ("/**/cb(" + capture(entry) + ");", "jsonpWrapper 1 cb("),
        ("/* a */ cb(" + capture(entry) + ");\n", "jsonpWrapper 1 cb("),
        (capture(entry) + " x", "trailingData 1 x"),
        (capture(entry) + "\n" + capture(entry), "trailingData 1 " + capture(entry)),
        (capture(entry + " , "), "trailingComma 1 ,"),
        (capture(entry, log: "\"comment\":\"a\u{1}b\","), "controlCharacter 1 \u{1}"),
        (capture(entry, log: #""comment":"a\qb","#), #"badEscape 1 \q"#),
        (capture(entry, log: #""comment":"a\ud800b","#), #"loneSurrogate 1 \ud800"#),
        (capture(entry, log: #""_x":NaN,"#), "numberNotFinite 1 NaN"),
        (capture(entry, log: #""_x":01,"#), "malformedNumber 1 01"),
    ]

    @Test(arguments: oddTexts)
    func `An oddity of the text is reported at its bytes`(text: String, expected: String) throws {
        #expect(try oddities(text) == [expected])
    }

    private static let repeatedMembers: [(log: String, expected: String)] = [
        (#""comment":"a","comment":"b","#, #"duplicateKey 1 "comment""#),
        (#""comment":null,"comment":"b","#, #"duplicateKey 1 "comment""#),
        (#""comment":"a","comment":null,"#, #"duplicateKey 1 "comment""#),
        (#""version":"1.1","\u0076ersion":"1.2","#, #"duplicateKey 1 "\u0076ersion""#),
        (#""pages":[{"id":"p","pageTimings":{"onLoad":1}}],"#, #"duplicateKey 1 "pages""#),
    ]

    @Test(arguments: repeatedMembers)
    func `A repeated member of the log is reported at its key`(log: String, expected: String) throws {
        #expect(try oddities(Self.capture(Self.entry, log: log)) == [expected])
    }

    private static let oddEntries: [(old: String, new: String, expected: String)] = [
        (#""url":"#, #""url":"x","url":"#, #"duplicateKey 1 "url""#),
        (#""request":"#, #""request":{"postData":{}},"request":"#, #"duplicateKey 1 "request""#),
        (#""request":"#, #""request":null,"request":"#, #"duplicateKey 1 "request""#),
        (#""response":"#, #""response":{"content":{"text":"x"}},"response":"#, #"duplicateKey 1 "response""#),
        (#""status":"#, #""headers":[],"status":"#, #"duplicateKey 1 "headers""#),
        (#""status":"#, #""content":{"text":"x"},"content":{},"status":"#, #"duplicateKey 1 "content""#),
        (#""value":"#, #""value":"x","value":"#, #"duplicateKey 1 "value""#),
        (#""name":"#, #""name":"x","name":"#, #"duplicateKey 1 "name""#),
        ("200,", "null,", "missingMember 1 "),
        ("200", "[]", "wrongType 1 []"),
        (#""response":"#, #""response":5,"_r":"#, "wrongType 1 5"),
        (#""a=1""#, #"{"a":1}"#, #"wrongType 1 {"a":1}"#),
        (#""GET""#, "{}", "wrongType 1 {}"),
        ("\"2026-03-01T10:00:00Z\"", "[]", "wrongType 1 []"),
        (#"[{"name":"Set-Cookie","value":"a=1"}]"#, #""x""#, #"wrongType 1 "x""#),
        (#"[{"name":"Set-Cookie","value":"a=1"}]"#, #"{"Set-Cookie":"a=1"}"#, "headersAsObject 1 {"),
        (#""status":"#, #""content":[],"status":"#, "wrongType 1 []"),
        ("T10:00:00Z", "T10:00:00", #"instantWithoutOffset 1 "2026-03-01T10:00:00""#),
        ("T10:00:00Z", "T24:00:00Z", #"unreadableInstant 1 "2026-03-01T24:00:00Z""#),
        (#""status":"#, #""content":{"size":7},"status":"#, #"CQ-07 1 {"size":7}"#),
        ("200", "0", "CQ-08 1 0"),
        ("a=1", #"a=1\nb=2"#, #"CQ-14 1 [{"name":"Set-Cookie","value":"a=1\nb=2"}]"#),
    ]

    @Test(arguments: oddEntries)
    func `An oddity of an entry is reported at its bytes`(old: String, new: String, expected: String) throws {
        let entry = Self.entry.replacing(old, with: new)
        #expect(entry != Self.entry)
        let oddities = try oddities(Self.capture(entry)).filter { !$0.hasPrefix("CQ-02") }
        #expect(oddities.count == 1)
        #expect(oddities.first?.hasPrefix(expected) == true, "\(oddities)")
    }

    @Test func `Of a repeated object nothing but the last counts`() throws {
        let capture = try Capture(
            Self.capture(
                #"{"request":{"method":"GET","url":"https://a/","headers":[{"name":"a","value":"1"}],"postData":{}},"request":{"url":"b"},"#
                    + #""response":{"status":1,"content":{"text":"x","size":1},"content":{}}}"#
            )
        )
        let entry = capture.entries[0]
        #expect(entry.request.url == "b")
        #expect(entry.request.method.isEmpty)
        #expect(entry.request.headers.isEmpty)
        #expect(entry.request.postData == nil)
        #expect(entry.response.content.text == nil)
        #expect(entry.response.content.size == nil)
        #expect(capture.diagnostic(.duplicateKey)?.count == 2)
    }

    @Test(arguments: ["[]", "[ ]", "[1]", "[null]", #"["startedDateTime"]"#])
    func `A second array that holds no entry hides none`(second: String) throws {
        let capture = try Capture(#"{"log":{"entries":[\#(Self.entry),\#(Self.entry)],"entries":\#(second)}}"#)
        #expect(capture.entries.count == 2)
        #expect(capture.entries[1].request.url == "https://a.example/")
        #expect(capture.diagnostic(.duplicateKey)?.count == 1)
    }

    @Test func `Of two arrays of entries the last counts, and the loss is told`() throws {
        let text = #"{"log":{"entries":[\#(Self.entry),\#(Self.entry)],"entries":[\#(Self.entry)]}}"#
        let capture = try Capture(text)
        #expect(capture.entries.count == 1)
        let diagnostic = try #require(capture.diagnostic(.duplicateKey))
        #expect(diagnostic.message.contains("2 entries before it count only if it holds none"))
        #expect(
            capture.entries[0].request.urlSource.pointer.resolve(in: try #require(capture.document))?.string
                == "https://a.example/"
        )
    }

    @Test(arguments: [
        (#"{"version":"1.1","entries":[E],"creator":{"name":"c"}}"#, "/entries/0"),
        (#"{"entries":[E],"log":{"version":"1.1","creator":{"name":"c"}}}"#, "/entries/0"),
        (
            #"{"version":"x","log":{"version":"1.1","entries":[E],"creator":{"name":"c"}},"creator":{}}"#,
            "/log/entries/0"
        ),
        (#"{"log":{"version":"1.1","creator":{"name":"c"}},"entries":[E]}"#, "/entries/0"),
        (#"{"entries":[],"log":{"version":"1.1","creator":{"name":"c"},"entries":[E]}}"#, "/log/entries/0"),
        (#"{"\u006cog":{"version":"1.1","creator":{"name":"c"},"\u0065ntries":[E]}}"#, "/log/entries/0"),
    ])
    func `The log is found where it stands, and pointers lead there`(text: String, pointer: String) throws {
        let capture = try Capture(text.replacing("E", with: Self.entry))
        #expect(capture.version == "1.1")
        #expect(capture.creator?.name == "c")
        #expect(capture.entries.count == 1)
        let source = capture.entries[0].source
        #expect(source.pointer.description == pointer)
        #expect(source.pointer.resolve(in: try #require(capture.document))?.byteRange.lowerBound == source.offset)
    }

    @Test func `An entry that is no object keeps its place`() throws {
        let capture = try Capture(Self.capture(#"5,"x",\#(Self.entry),null"#))
        #expect(capture.entries.map(\.isComplete) == [true, true, true, true])
        #expect(capture.entries.map { $0.json.kind } == [.number, .string, .object, .null])
        #expect(capture.entries[0].request.url.isEmpty)
        #expect(capture.entries[0].request.headers.isEmpty)
        #expect(capture.diagnostic(.wrongType)?.count == 3)
    }

    @Test func `No more than 32 places of a kind are kept, and all are counted`() throws {
        let capture = try Capture(
            Self.capture(Self.entry, log: "\"comment\":\"" + String(repeating: "\u{1}", count: 100) + "\",")
        )
        let diagnostic = try #require(capture.diagnostic(.controlCharacter))
        #expect(diagnostic.count == 100)
        #expect(diagnostic.occurrences.count == DiagnosticLog.kept)
        #expect(diagnostic.message.hasSuffix("100 times."))
    }
}
