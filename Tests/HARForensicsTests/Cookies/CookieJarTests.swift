import HARCapture
import Testing

@testable import HARForensics

@Suite("The Cookie header that follows Set-Cookie lines")
struct CookieJarTests {
    private static let past = "Thu, 01 Jan 1970 00:00:00 GMT"
    private static let browsers: Set<CookiePolicy> = [.chromium, .firefox]
    /// A directory whose cookies have a path of 1,025 bytes by default.
    private static let deep = "/" + String(repeating: "d", count: 1024)

    struct Row: Sendable, CustomTestStringConvertible {
        let lines: [ByteString]
        var first: ByteString = "http://shop.example/a/b"
        var second: ByteString = "http://shop.example/a/c"
        let header: ByteString
        /// The policies that send the header; the others send none.
        let policies: Set<CookiePolicy>
        var testDescription: String { lines.map(\.string).joined(separator: " | ").prefix(60).description }
    }

    private static let lifetimes = [
        // Browsers read the last Max-Age and the last Expires alone, the standard the last that it can read.
        Row(lines: ["a=1; Max-Age=0; Max-Age=soon"], header: "a=1", policies: browsers),
        Row(lines: ["a=1; Max-Age=0; Max-Age="], header: "a=1", policies: browsers),
        Row(lines: ["a=1; Max-Age=0; Max-Age"], header: "a=1", policies: browsers),
        Row(lines: ["a=1; Max-Age=0; Max-Age=+9"], header: "a=1", policies: browsers),
        Row(lines: [ByteString("a=1; Expires=\(past); Expires=soon")], header: "a=1", policies: browsers),
        Row(lines: [ByteString("a=1; Expires=\(past); Expires")], header: "a=1", policies: browsers),
        Row(lines: ["a=1; Max-Age=soon; Max-Age=0"], header: "a=1", policies: []),
        Row(lines: [ByteString("a=1; Expires=\(past); Max-Age=soon")], header: "a=1", policies: []),
        Row(lines: ["a=1; Max-Age=0; Expires=soon"], header: "a=1", policies: []),
        // Chromium reads numbers that stand alone, of any year.
        Row(lines: ["a=1; Expires=01 Jan 115 00:00:00"], header: "a=1", policies: [.rfc6265, .rfc6265bis, .firefox]),
        Row(lines: ["a=1; Expires=01 Jan 1600 00:00:00"], header: "a=1", policies: [.rfc6265, .rfc6265bis]),
        Row(lines: ["a=1; Expires=00 Jan 1965 00:00:00"], header: "a=1", policies: [.rfc6265, .rfc6265bis, .chromium]),
        Row(lines: ["a=1; Expires=1st Jan 1965 00:00:00"], header: "a=1", policies: browsers),
        Row(lines: ["a=1; Expires=1 Jan 1965 00:00:00PM"], header: "a=1", policies: [.chromium]),
        // Firefox looks no further than the minus sign.
        Row(lines: ["a=1; Max-Age=- 1"], header: "a=1", policies: [.rfc6265, .rfc6265bis, .chromium]),
        Row(lines: ["a=1; Max-Age=-"], header: "a=1", policies: [.rfc6265, .rfc6265bis, .chromium]),
    ]

    private static let places = [
        Row(
            lines: ["a=1"],
            first: ByteString("http://shop.example\(deep)/b"),
            second: ByteString("http://shop.example\(deep)/c"),
            header: "a=1",
            policies: [.rfc6265, .rfc6265bis, .chromium]
        ),
        Row(
            lines: ["a=1"],
            first: ByteString("http://shop.example\(deep.dropLast())/b"),
            second: ByteString("http://shop.example\(deep.dropLast())/c"),
            header: "a=1",
            policies: Set(CookiePolicy.all)
        ),
        // A page of its own site has a partition of its own.
        Row(
            lines: ["a=1; Secure; Partitioned"],
            first: "https://shop.example/",
            second: "https://shop.example/c",
            header: "a=1",
            policies: Set(CookiePolicy.all)
        ),
        Row(
            lines: ["a=1; Secure; Partitioned; Domain=shop.example"],
            first: "https://www.shop.example/",
            second: "https://img.shop.example/c",
            header: "a=1",
            policies: Set(CookiePolicy.all)
        ),
        // The whole of 127.0.0.0/8 is the machine itself, and no name is.
        Row(
            lines: ["a=1; Secure"],
            first: "http://127.1.0.2/",
            second: "http://127.1.0.2/",
            header: "a=1",
            policies: Set(CookiePolicy.all)
        ),
        Row(
            lines: ["a=1; Secure"],
            first: "http://127.shop.example/",
            second: "https://127.shop.example/",
            header: "a=1",
            policies: [.rfc6265]
        ),
    ]

    @Test("It is what each policy says", arguments: lifetimes + places)
    func header(row: Row) {
        for policy in CookiePolicy.all {
            let header = CookieJar.cookieHeader(
                afterSetting: row.lines,
                receivedFrom: row.first,
                at: Instant(microseconds: 1_000_000_000),
                sentTo: row.second,
                under: policy
            )
            #expect(header == (row.policies.contains(policy) ? row.header : nil), "\(policy)")
        }
    }

    @Test("A path with a tab is refused by Firefox alone")
    func tabInPath() throws {
        let url = try #require(WebURL("http://shop.example/"))
        for policy in CookiePolicy.all where policy != .chromium {
            var jar = CookieJar(policy: policy)
            let outcome = jar.receive("a=1; Path=/x\ty", from: url, at: Instant(microseconds: 0))
            #expect((outcome == .rejected(.path)) == (policy == .firefox), "\(policy)")
        }
    }

    @Test("Firefox stores what is no UTF-8 in a value as U+FFFD, the others as it came")
    func bytes() {
        for policy in CookiePolicy.all {
            let header = CookieJar.cookieHeader(
                afterSetting: [ByteString([UInt8(ascii: "a"), UInt8(ascii: "="), 0x80, 0xFF])],
                receivedFrom: "http://shop.example/",
                at: Instant(microseconds: 0),
                sentTo: "http://shop.example/",
                under: policy
            )
            let asItCame: [UInt8] = [UInt8(ascii: "a"), UInt8(ascii: "="), 0x80, 0xFF]
            #expect(header == (policy == .firefox ? "a=\u{FFFD}\u{FFFD}" : ByteString(asItCame)), "\(policy)")
        }
    }

    @Test("A carriage return ends a header, but makes what a script writes unfit")
    func carriageReturn() throws {
        let url = try #require(WebURL("http://shop.example/"))
        var jar = CookieJar(policy: .chromium)
        let line = ByteString("a=1\r; Path=/x")
        #expect(
            jar.receive(line, from: url, at: Instant(microseconds: 0), in: CookieContext(isScript: true))
                == .rejected(.controlCharacter)
        )
        jar.receive(line, from: url, at: Instant(microseconds: 0))
        #expect(jar.cookieHeader(for: url, at: Instant(microseconds: 1)) == "a=1")
    }
}
