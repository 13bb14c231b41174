import HARCapture
import Testing

// What stands around the text. Covered: JSONP of PhantomJS and Firebug (`.harp`), also behind a comment, with a dotted
// name and without its end; the mark of Fiddler; the cut file of Burp; a home-made file without creator and version.

struct DialectWrapperTests {
    private static let log = #"{"log":{"entries":[{"startedDateTime":"2026-03-01T10:00:00Z"}]}}"#

    private static let wrapped: [(text: String, codes: [String])] = [
        ("onInputData(\(log));", ["jsonpWrapper"]), ("onInputData(\(log))", ["jsonpWrapper"]),
        ("onInputData(\(log)", ["jsonpWrapper", "unclosedWrapper"]),
        ("onInputData(\(log);", ["jsonpWrapper", "unclosedWrapper"]),
        ("a.b.c ( \(log)\n)\n;\n", ["jsonpWrapper"]), ("/**/cb(\(log));", ["jsonpWrapper"]),
        ("/* har */\n$x_1(\(log)) ", ["jsonpWrapper"]), ("cb(\(log));cb2()", ["jsonpWrapper", "trailingData"]),
        ("\u{FEFF}\(log)", ["byteOrderMark"]), ("\u{FEFF}cb(\(log))", ["byteOrderMark", "jsonpWrapper"]), (log, []),
        (String(log.dropLast(4)), ["incompleteEntry", "truncated"]),
        (String(log.dropLast(3)), ["truncated"]),
    ]

    @Test(arguments: wrapped)
    func `The text is found inside what stands around it`(text: String, codes: [String]) throws {
        let capture = try Capture(text)
        let around = [
            "jsonpWrapper", "unclosedWrapper", "byteOrderMark", "trailingData", "truncated", "incompleteEntry",
        ]
        #expect(Set(capture.codes).intersection(around) == Set(codes))
        #expect(capture.entries.count == 1)
        #expect(capture.creator == nil)
        #expect(capture.entries[0].started?.text == "2026-03-01T10:00:00Z")
    }
}
