import Testing

@testable import HARCapture

// Lines that an exporter joined with commas: Web Inspector of WebKit; and who must not be taken for one: mitmproxy.

struct SetCookieFoldTests {
    private static let date = "Expires=Sun, 01 Mar 2027 10:00:00 GMT"

    private static let values: [(value: String, names: [ByteString], creator: ByteString, lines: [String])] = [
        ("a=1; Path=/, b=2; Path=/", ["a", "b"], "WebKit Web Inspector", ["a=1; Path=/", "b=2; Path=/"]),
        ("a=1, b=2", ["a", "b"], "WebKit Web Inspector", ["a=1", "b=2"]),
        ("a=1; \(date), b=2; \(date)", ["a", "b"], "WebKit Web Inspector", ["a=1; \(date)", "b=2; \(date)"]),
        ("a=1; \(date), b=2; \(date)", [], "WebKit Web Inspector", ["a=1; \(date)", "b=2; \(date)"]),
        ("a=1; \(date)", ["a"], "WebKit Web Inspector", ["a=1; \(date)"]),
        ("a=1,2,3; \(date), b=4,c", ["a", "b"], "WebKit Web Inspector", ["a=1,2,3; \(date)", "b=4,c"]),
        // The exporter read one cookie: the comma is its own.
        ("a=0=925,1=473", ["a"], "WebKit Web Inspector", ["a=0=925,1=473"]),
        ("a=1,b=2; Path=/, c=3", ["a", "c"], "Other", ["a=1,b=2; Path=/", "c=3"]),
        ("a=1; Path=/, b=2", ["a", "b"], "Other", ["a=1; Path=/", "b=2"]),
        ("a=1; Path=/, b=2", [], "Other", ["a=1; Path=/, b=2"]),
        ("a=1; Path=/, b=2", ["a"], "Other", ["a=1; Path=/, b=2"]),
        ("ab=0=925,1=473", ["ab", "1"], "mitmproxy", ["ab=0=925,1=473"]),
        ("ab=variant,1", ["ab", "1"], "Other", ["ab=variant,1"]),
        ("", ["a", "b"], "Other", [""]), (",,,", ["a", "b"], "Other", [",,,"]),
        (",a=1", ["", "a"], "Other", ["", "a=1"]),
    ]

    @Test(arguments: values)
    func `A comma divides lines only where the exporter shows it`(
        value: String,
        names: [ByteString],
        creator: ByteString,
        lines: [String]
    ) {
        let fold = SetCookieFold(ByteString(value), names: names, writer: .init(creator))
        #expect(fold.lines.map { ByteString(value)[$0].string } == lines)
        #expect(fold.isFolded == (lines.count > 1))
        #expect(!fold.isAmbiguous)
    }

    private static let ambiguous: [(value: String, names: [ByteString], creator: ByteString)] = [
        ("a=1, b=2", [], "WebKit Web Inspector"), ("a=1, b=2; Path=/, c=3", [], "WebKit Web Inspector"),
        ("a=1; Path=/, b=2", ["b", "a"], "WebKit Web Inspector"), ("a=x,b=1; Path=/, b=2", ["a", "b"], "Other"),
        ("a=1; Path=/, b=2", ["a", "c"], "Other"), ("a=1; Path=/, b=2", ["a", "b", "c"], "Other"),
    ]

    @Test(arguments: ambiguous)
    func `A value that may be one line or several is one, and that is told`(
        value: String,
        names: [ByteString],
        creator: ByteString
    ) {
        let fold = SetCookieFold(ByteString(value), names: names, writer: .init(creator))
        #expect(fold.lines == [0..<value.utf8.count])
        #expect(fold.isAmbiguous)
    }

    private static let headers: [(headers: [String], folded: Int?, ambiguous: Int?)] = [
        (["a=1; Path=/, b=2"], 1, nil), (["a=1; Path=/, c=2"], nil, 1), (["a=1; Path=/"], nil, nil),
        // Two headers were not joined; neither were lines with line feeds.
        (["a=1; Path=/, b=2", "c=3"], nil, nil), ([#"a=1; Path=/, b=2\nc=3"#], nil, nil),
    ]

    @Test(arguments: headers)
    func `A fold is reported at its header`(headers: [String], folded: Int?, ambiguous: Int?) throws {
        let rows = headers.map { #"{"name":"set-cookie","value":"\#($0)"}"# }.joined(separator: ",")
        let capture = try DialectSample(
            "WebKit Web Inspector",
            #"{"response":{"cookies":[{"name":"a"},{"name":"b"}],"headers":[\#(rows)]}}"#
        ).capture()
        #expect(capture.diagnostic(.foldedSetCookie)?.count == folded)
        #expect(capture.diagnostic(.ambiguousFold)?.count == ambiguous)
        if folded != nil {
            let place = try #require(capture.diagnostic(.foldedSetCookie)?.occurrences.first)
            #expect(
                try capture.bytes(in: place.offset..<(place.offset + place.length)) == "\"\(headers[0])\"".utf8Bytes
            )
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func `A value of commas takes linear time`() {
        let value = ByteString(Array(repeating: Array("a=1, ".utf8), count: 200_000).flatMap(\.self))
        let fold = SetCookieFold(value, names: ["a", "b"], writer: .joins)
        #expect(fold.isAmbiguous)
    }
}

extension String {
    fileprivate var utf8Bytes: ByteString { ByteString(self) }
}
