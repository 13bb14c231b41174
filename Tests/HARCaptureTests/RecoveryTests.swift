import Testing

@testable import HARCapture

/// What is read behind a broken spot.
struct RecoveryTests {
    private static func entry(_ name: String) -> String {
        #"{"startedDateTime":"2026-01-01T00:00:00Z","request":{"method":"GET","url":"\#(name)"},"response":{"status":200}}"#
    }

    private static func capture(_ entries: [String], separator: String = ",") -> String {
        #"{"log":{"creator":{"name":"x"},"entries":[\#(entries.joined(separator: separator))]}}"#
    }

    /// How the second of three entries is broken, and what can be had of it.
    static let breaks: [(entry: String, urls: [String])] = [
        // A brace, a quote, a colon or a value is missing.
        (#"{"startedDateTime":"x","request":{"method":"GET","url":"b","response":{"status":200}"#, ["a", "b", "c"]),
        (#"{"startedDateTime":"x","request":{"method":"GET","url":"b},"response":{"status":200}}"#, ["a", "b},", "c"]),
        (#"{"startedDateTime":"x","request":{"method":"GET","url" "b"},"response":{"status":200}}"#, ["a", "", "c"]),
        (#"{"startedDateTime":"x","request":{"method":"GET","url":},"response":{"status":200}}"#, ["a", "", "c"]),
        (#"{"startedDateTime":"x","request":{"url":"b"},"response":{"status":two}}"#, ["a", "b", "c"]),
        (#"{"startedDateTime":"x","request":{"url":"b"},"response":{"status":200}"#, ["a", "b", "c"]),
        // Rubbish between entries.
        (#"@@@ "startedDateTime" {{{ "#, ["a", "c"]),
        (#"{"startedDateTime" 5}"#, ["a", "", "c"]),
        // Deeper than any reader goes.
        (#"{"request":{"url":"b"},"_deep":"# + String(repeating: "[", count: 600), ["a", "b", "c"]),
    ]

    @Test(arguments: breaks)
    func `Behind a break reading goes on at the next entry`(broken: (entry: String, urls: [String])) throws {
        for separator in [",", ",\n    "] {
            let text = Self.capture([Self.entry("a"), broken.entry, Self.entry("c")], separator: separator)
            let capture = try Capture(text)
            #expect(capture.entries.map(\.request.url.string) == broken.urls)
            #expect(capture.entries.first?.isComplete == true)
            #expect(capture.entries.last?.isComplete == true)
            let last = try #require(capture.entries.last)
            #expect(try last.source.bytes == ByteString(Self.entry("c")))
            #expect(last.request.urlSource.pointer.description == "/log/entries/\(broken.urls.count - 1)/request/url")
            let damage = capture.diagnostics.first { [.syntaxError, .depthLimit].contains($0.code) }
            #expect(damage?.count == 1)
            // What was not read is said to the byte.
            let place = try #require(damage?.occurrences.first)
            #expect(place.offset + place.length == last.source.offset)
            #expect(damage?.message.contains("\(place.length) bytes skipped") == true)
        }
    }

    /// What swallows the entries behind it: brackets and quotes that are lost or put in.
    static let swallowing: [(entry: String, urls: [String])] = [
        (#"{"request":{"url":"b","headers":[{"name":"A","value":"1"}"#, ["a", "b", "c", "d"]),
        (#"{"request":{"url":"b","headers":[{"name":"A","value":"1"},{"na"#, ["a", "b", "c", "d"]),
        (#"{"request":{"url":"b"},"response":{"content":{"text":"abc"#, ["a", "b", "c", "d"]),
        (#"{"request":{"url":"b"},"_x":["#, ["a", "b", "c", "d"]),
        (#"{"request":{"url":"b"},"_x":"#, ["a", "b", "c", "d"]),
        ("[", ["a", "c", "d"]), (#"""#, ["a", "c", "d"]), (#"["x",{"y":["#, ["a", "c", "d"]),
    ]

    @Test(arguments: swallowing)
    func `Entries that a broken one swallowed are found`(broken: (entry: String, urls: [String])) throws {
        for separator in [",", ",\n    ", ""] {
            let entries = ["c", "d"].map { Self.entry($0) }.joined(separator: ",")
            let head = Self.capture([Self.entry("a"), broken.entry]).dropLast(3)
            let text = "\(head)\(separator)\(entries)]}}"
            let capture = try Capture(String(text))
            #expect(capture.entries.map(\.request.url.string) == broken.urls, "\(text)")
            #expect(try capture.entries.suffix(2).map { try $0.source.bytes.string } == ["c", "d"].map(Self.entry))
            #expect(capture.entries.count { !$0.isComplete } == broken.urls.count - 3)
            #expect(capture.diagnostic(.syntaxError) != nil)
        }
    }

    @Test func `The entries are found behind a member of the log that does not end`() throws {
        let entries = [Self.entry("a"), Self.entry("b")].joined(separator: ",")
        for member in [#""creator":{"name":"x""#, #""_x":[{}"#, #""pages":[{"startedDateTime":"x","id":"p""#] {
            let capture = try Capture(#"{"log":{\#(member),"comment":"c","entries":[\#(entries)],"version":"1.2"}}"#)
            #expect(capture.entries.map(\.request.url) == ["a", "b"], "\(member)")
            #expect(capture.version == "1.2")
            #expect(capture.diagnostics.contains { $0.code == .syntaxError })
        }
    }

    @Test func `Brackets put in between entries end neither the array nor the text`() throws {
        for closers in ["]", "]}", "]}}", "]}},{}", "]},\"x\":1}"] {
            let text = Self.capture(["\(Self.entry("a"))\(closers)", Self.entry("b"), Self.entry("c")])
            let capture = try Capture(text)
            #expect(capture.entries.map(\.request.url) == ["a", "b", "c"], "\(closers)")
            #expect(capture.diagnostic(.syntaxError) != nil)
        }
        // A second document behind the first is none of it.
        let twice = try Capture(Self.capture([Self.entry("a")]) + Self.capture([Self.entry("b")]))
        #expect(twice.entries.map(\.request.url) == ["a"])
    }

    @Test func `Entries that begin with a name of their exporter are found by it`() throws {
        let entries = ["a", "b", "c"].map { #"{"_mine":1,"# + Self.entry($0).dropFirst() }
        let broken = #"{"_mine":1,"request":{"url":"x","headers":[{"name":"A","#
        let capture = try Capture(Self.capture([entries[0], broken, entries[1], "?", entries[2]]))
        #expect(capture.entries.map(\.request.url) == ["a", "x", "b", "c"])
    }

    @Test func `A member that holds what looks like an entry is none, where its entry is cut off`() throws {
        let text = Self.capture([Self.entry("a"), #"{"request":{"url":"b"},"_copy":\#(Self.entry("c")),"time":"#])
        let capture = try Capture(String(text.dropLast(3)))
        #expect(capture.entries.map(\.request.url) == ["a", "b"])
        #expect(capture.diagnostic(.truncated) != nil)
    }

    @Test(arguments: [#"{"request":{"x":["#, #"{"time":"#, #"[{"startedDateTime":"#])
    func `Ten thousand beginnings of entries inside of each other cost time in proportion`(begin: String) throws {
        let times = try [20_000, 40_000].map { count in
            let text = Array(Self.capture([Self.entry("a")] + Array(repeating: begin, count: count)).utf8)
            let clock = ContinuousClock()
            return try clock.measure { _ = try Capture(decoding: text, name: "x") }
        }
        #expect(times[1] < times[0] * 6 + .milliseconds(200))
    }

    @Test func `A missing comma between entries costs none of them`() throws {
        let capture = try Capture(Self.capture([Self.entry("a"), Self.entry("b"), Self.entry("c")], separator: " "))
        #expect(capture.entries.map(\.request.url) == ["a", "b", "c"])
        #expect(capture.entries.allSatisfy { $0.isComplete })
        #expect(capture.diagnostic(.syntaxError)?.count == 2)
        #expect(capture.diagnostic(.incompleteEntry) == nil)
    }

    @Test func `A break before the entries leaves the entries`() throws {
        let text =
            #"{"log":{"creator":{"name":},"pages":[{"startedDateTime":"2026"}],"entries":[\#(Self.entry("a"))],"comment":"c"}}"#
        let capture = try Capture(text)
        #expect(capture.entries.map(\.request.url) == ["a"])
        #expect(capture.comment == "c")
        #expect(capture.pages.isEmpty)
        #expect(capture.diagnostic(.syntaxError)?.count == 1)
    }

    @Test func `What a body quotes is no entry`() throws {
        let quoted = #"{\"startedDateTime\":\"x\",\"request\":{\"url\":\"evil\"},\"response\":{}}"#
        let body = #"{"request":{"url":"b"},"response":{"content":{"text":"\#(quoted)"},"status":x}}"#
        let capture = try Capture(Self.capture([Self.entry("a"), body, Self.entry("c")]))
        #expect(capture.entries.map(\.request.url) == ["a", "b", "c"])
    }

    @Test func `An object that starts like an entry and has no message is none`() throws {
        let text = Self.capture([Self.entry("a"), #"! {"time":1,"x":[{"pageref":"p"}]},"#, Self.entry("c")])
        let capture = try Capture(text)
        #expect(capture.entries.map(\.request.url) == ["a", "c"])
    }

    @Test func `Nothing behind the last break is an entry`() throws {
        let text = Self.capture([Self.entry("a"), "oops"])
        let capture = try Capture(text)
        #expect(capture.entries.map(\.request.url) == ["a"])
        let place = try #require(capture.diagnostic(.syntaxError)?.occurrences.first)
        #expect(place.offset == text.utf8.count - 7 && place.length == 7)
        #expect(capture.diagnostic(.syntaxError)?.message.contains("7 bytes unread") == true)
    }

    @Test(arguments: ["", "[]", "no", "{", #"{"a":{"startedDateTime":"#, #"[{"startedDateTime":"x","request":{}}]"#])
    func `A text without an entry is refused where it breaks first`(text: String) throws {
        let error = #expect(throws: CaptureError.self) { try Capture(text) }
        #expect(error?.code == .notJSON)
    }

    @Test func `Ten thousand breaks cost time in proportion`() throws {
        let broken = #"{"request":{"url":"b" "c"}}"#
        let capture = try Capture(Self.capture(Array(repeating: broken, count: 10_000)))
        #expect(capture.entries.count == 10_000)
        #expect(capture.diagnostic(.syntaxError)?.count == 10_000)
        #expect(capture.diagnostic(.syntaxError)?.occurrences.count == DiagnosticLog.kept)
    }
}

/// Brackets that are lost, so that one entry seems to hold those behind it.
struct LostBracketTests {
    private static func entry(_ number: Int, isBroken: Bool = false) -> String {
        let head =
            #"{"startedDateTime":"2026-01-01T00:00:00Z","request":{"method":"GET","url":"\#(number)","#
            + #""headers":[{"name":"a","value":"b"}"#
        return isBroken ? head : head + #"]},"response":{"status":200,"headers":[]}}"#
    }

    private static func capture(_ count: Int, broken: Set<Int>) -> String {
        let entries = (0..<count).map { entry($0, isBroken: broken.contains($0)) }
        return
            #"{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[\#(entries.joined(separator: ","))]}}"#
    }

    @Test(arguments: [
        [5], [5, 6], [5, 8, 11], [0], [0, 1, 2], [99], [98, 99], Array(stride(from: 5, to: 100, by: 10)),
        Array(stride(from: 1, to: 100, by: 2)), Array(1..<100),
    ])
    func `Each lost bracket costs one entry, and no other`(broken: [Int]) throws {
        for options in [DecodingOptions(), DecodingOptions(residentLimit: 0)] {
            let text = Self.capture(100, broken: Set(broken))
            try TemporaryFile.with(Array(text.utf8)) { path in
                let capture = try Capture(contentsOfFile: path, options: options)
                #expect(capture.entries.map(\.request.url.string) == (0..<100).map(String.init))
                // The brackets behind the last entry close it, and are missing behind the log.
                let told = broken.filter { $0 < 99 }
                #expect(capture.entries.map(\.isComplete) == (0..<100).map { !told.contains($0) })
                #expect(capture.entries.allSatisfy { $0.request.headers.count == 1 })
                #expect(capture.diagnostic(.incompleteEntry)?.count == (told.isEmpty ? nil : told.count))
                #expect(capture.diagnostics.contains { $0.code.severity == .error })
            }
        }
    }

    @Test func `What stands behind an entry that breaks off is nothing of it`() throws {
        let capture = try Capture(Self.capture(3, broken: [0]))
        let entry = capture.entries[0]
        #expect(!entry.isComplete)
        #expect(entry.request.headers.count == 1)
        #expect(entry.request.json?.members.map(\.name) == ["method", "url"])
        #expect(entry.request.httpVersion == nil)
        #expect(entry.json["response"] == nil)
        #expect(entry.json.members.map(\.name) == ["startedDateTime"])
        #expect(entry.comment == nil)
    }

    @Test func `A guess that was none leaves the search for the entries as it was`() throws {
        let text =
            #"{"log":{"pages":[{"startedDateTime":"x" "id":"a"},{"startedDateTime":"y","id":"b"}],"#
            + #""entries":[{"_x":1,"request":{"url":"u","method":"GET"},"response":{"status":200}}]}}"#
        #expect(try Capture(text).entries.map(\.request.url) == ["u"])
    }
}

/// Diagnostics that are not to be tolerated.
struct RefusalTests {
    private static let sound = #"{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[]}}"#

    @Test(arguments: [DiagnosticCode.Severity.note, .warning, .error])
    func `A sound capture is refused by no severity, whatever it cannot show`(severity: DiagnosticCode.Severity) throws
    {
        let options = DecodingOptions(refused: severity)
        #expect(throws: Never.self) { try Capture(decoding: Array(Self.sound.utf8), name: "x", options: options) }
    }

    @Test(arguments: [
        (#"{"log":{"entries":[],}}"#, DiagnosticCode.Severity.warning),
        ("{\"log\":{\"comment\":\"\u{1}\",\"entries\":[]}}", .warning),
        (#"{"log":{"comment":"\x","entries":[]}}"#, .warning),
        (#"{"log":{"entries":[{"request":{}}"#, .error),
        ("\u{FEFF}" + #"{"log":{"entries":[]}}"#, .note),
    ])
    func `A capture is refused from the severity of its worst oddity on`(
        text: String,
        severity: DiagnosticCode.Severity
    ) throws {
        for refused in DiagnosticCode.Severity.allCases {
            let options = DecodingOptions(refused: refused)
            let isRefused = refused <= severity
            let result = Result { () throws(CaptureError) in
                try Capture(decoding: Array(text.utf8), name: "x", options: options)
            }
            switch result {
            case .success: #expect(!isRefused)
            case .failure(let error):
                #expect(isRefused)
                #expect(error.code == .refused && error.offset != nil)
            }
        }
    }
}
