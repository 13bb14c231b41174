import HARCapture
import Testing

@testable import HARForensics

@Suite("Lines that the standard says to ignore")
struct CookieRejectionTests {
    private typealias Exchange = Recording.Exchange

    struct Row: Sendable, CustomTestStringConvertible {
        let url: String
        let line: String
        /// The reason of a rejection, or the place of the cookie.
        let outcome: String
        var testDescription: String { "\(line) from \(url)" }

        init(_ url: String, _ line: String, _ outcome: String) {
            self.url = url
            self.line = line
            self.outcome = outcome
        }
    }

    private static func outcome(_ exchanges: [Exchange]) throws -> String {
        let cookie = try Recording(exchanges).cookies().only("a")
        guard let event = cookie.events.first else { return "nothing" }
        guard event.kind == .rejected else { return cookie.place }
        #expect(cookie.state == .rejected)
        #expect(!event.isSetting)
        return event.reason ?? "no reason"
    }

    @Test(
        "A domain is taken if the host lies in it and anyone else's names do not",
        arguments: [
            Row("https://www.shop.example/", "a=1", "www.shop.example/"),
            Row("https://www.shop.example/", "a=1; Domain=", "www.shop.example/"),
            Row("https://www.shop.example/", "a=1; Domain=www.shop.example", ".www.shop.example/"),
            Row("https://www.shop.example/", "a=1; Domain=.Shop.Example", ".shop.example/"),
            Row("https://www.shop.example/", "a=1; Domain=other.example", "domainMismatch"),
            Row("https://www.shop.example/", "a=1; Domain=op.example", "domainMismatch"),
            Row("https://www.shop.example/", "a=1; Domain=a.www.shop.example", "domainMismatch"),
            Row("https://www.shop.example/", "a=1; Domain=shop.example.", "domainMismatch"),
            Row("https://www.shop.example/", "a=1; Domain=shop.example:443", "domainMismatch"),
            Row("https://evilexample.com/", "a=1; Domain=example.com", "domainMismatch"),
            Row("https://www.shop.example/", "a=1; Domain=shöp.example", "domainNotASCII"),
            Row("https://www.shop.example/", "a=1; Domain=example", "publicSuffix"),
            Row("https://www.shop.co.uk/", "a=1; Domain=co.uk", "publicSuffix"),
            Row("https://alice.github.io/", "a=1; Domain=github.io", "publicSuffix"),
            Row("https://www.shop.example/", "a=1; Domain=co.uk", "domainMismatch"),
            Row("https://github.io/", "a=1; Domain=github.io", "github.io/"),
            Row("http://localhost/", "a=1; Domain=localhost", "localhost/"),
            Row("http://10.0.0.1/", "a=1; Domain=10.0.0.1", ".10.0.0.1/"),
            Row("http://10.0.0.1/", "a=1; Domain=0.0.1", "domainMismatch"),
            Row("http://[::1]/", "a=1", "[::1]/"),
        ]
    )
    func domains(row: Row) throws {
        #expect(try Self.outcome([Exchange(row.url, at: 0, sets: [row.line])]) == row.outcome)
    }

    @Test(
        "A path is the one given or the folder of the address",
        arguments: [
            Row("https://h.example/", "a=1", "h.example/"),
            Row("https://h.example", "a=1", "h.example/"),
            Row("https://h.example/x", "a=1", "h.example/"),
            Row("https://h.example/x/", "a=1", "h.example/x"),
            Row("https://h.example/x/y/z?q=/w/", "a=1", "h.example/x/y"),
            Row("https://h.example/x/y", "a=1; Path=/w", "h.example/w"),
            Row("https://h.example/x/y", "a=1; Path=w", "h.example/x"),
        ]
    )
    func paths(row: Row) throws {
        #expect(try Self.outcome([Exchange(row.url, at: 0, sets: [row.line])]) == row.outcome)
    }

    @Test(
        "Flags and prefixes are taken with what they require and not without",
        arguments: [
            Row("https://h.example/", "a=1; Secure", "h.example/"),
            Row("http://h.example/", "a=1; Secure", "secureFromInsecure"),
            Row("http://localhost/", "a=1; Secure", "localhost/"),
            Row("https://h.example/", "a=1; SameSite=None; Secure", "h.example/"),
            Row("https://h.example/", "a=1; SameSite=None", "sameSiteNoneInsecure"),
            Row("https://h.example/", "a=1; Partitioned; Secure", "h.example/"),
            Row("https://h.example/", "a=1; Partitioned", "partitionedInsecure"),
            Row("https://h.example/", "a=\u{1}", "controlCharacter"),
            Row("https://h.example/", "a=" + String(repeating: "v", count: 4096), "tooLarge"),
        ]
    )
    func flags(row: Row) throws {
        #expect(try Self.outcome([Exchange(row.url, at: 0, sets: [row.line])]) == row.outcome)
    }

    @Test(
        "Names with a prefix need what the prefix promises, whatever their case",
        arguments: [
            ("__Secure-a=1; Secure", nil), ("__Secure-a=1", "prefix"), ("__SECURE-a=1", "prefix"),
            ("__secure-a=1; Secure", nil), ("__Secur-a=1", nil), ("__Host-a=1; Secure; Path=/", nil),
            ("__Host-a=1; Secure", "prefix"), ("__Host-a=1; Path=/", "prefix"),
            ("__Host-a=1; Secure; Path=/x", "prefix"), ("__Host-a=1; Secure; Path=/; Domain=h.example", "prefix"),
            ("__hOST-a=1; Secure; Path=/; Domain=", nil), ("__Host-a=1", "prefix"),
            ("=__Secure-a=1; Secure", "prefix"), ("__Host-a; Secure; Path=/", "prefix"), ("=__Hos-a", nil),
            ("=", "empty"), (";", "empty"),
        ] as [(String, String?)]
    )
    func prefixes(line: String, reason: String?) throws {
        let cookie = try Recording([Exchange("https://h.example/x", at: 0, sets: [line])]).cookies().only()
        #expect(cookie.story == [reason.map { "rejected(\($0))" } ?? "set"])
        #expect(cookie.state == (reason == nil ? .offered : .rejected))
    }

    @Test("A Secure cookie on a page of the machine itself is stored and sent")
    func loopback() throws {
        let cookie = try Recording([
            Exchange("http://localhost:8080/", at: 0, sets: ["a=1; Secure"]),
            Exchange("http://localhost:9090/", at: 100, sends: ["a=1"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "sent"])
    }

    @Test(
        "SameSite is enforced on subresources of another site, and a page that is visited may set any cookie",
        arguments: [
            ("SameSite=Lax", "sameSite"), ("SameSite=Strict", "sameSite"), ("SameSite=None; Secure", ""),
            ("SameSite=x", "sameSiteUnspecified"), ("", "sameSiteUnspecified"),
        ]
    )
    func sameSite(attributes: String, reason: String) throws {
        let third = "https://ads.example/p"
        let page = Exchange.visit("https://shop.example/", at: 0)
        let line = "a=1; " + attributes
        let story = reason.isEmpty ? ["set"] : ["rejected(\(reason))"]
        #expect(try Recording([page, Exchange(third, at: 9, sets: [line])]).cookies().only().story == story)
        #expect(try Recording([page, .visit(third, at: 9, sets: [line])]).cookies().only().story == ["set"])
        let same = Exchange("https://img.shop.example/", at: 9, sets: [line])
        #expect(try Recording([page, same]).cookies().only().story == ["set"])
    }

    @Test(
        "A page without encryption cannot lay a cookie over a Secure one",
        arguments: [
            // The Secure cookie, then address and line that come without encryption, and what becomes of it.
            ("a=1; Secure", "http://h.example/", "a=2", true),
            ("a=1; Secure", "http://h.example/x/y", "a=2; Path=/x", true),
            ("a=1; Secure; Domain=h.example", "http://w.h.example/", "a=2", true),
            ("a=1; Secure; Domain=h.example", "http://w.h.example/", "a=2; Domain=h.example", true),
            ("a=1; Secure", "http://w.h.example/", "a=2; Domain=h.example", true),
            ("a=1; Secure", "http://h.example/", "a=; Max-Age=0", true),
            ("a=1; Secure; Path=/x", "http://h.example/", "a=2", false),
            ("a=1; Secure; Path=/x", "http://h.example/", "a=2; Path=/xy", false),
            // The standard compares domains and does not ask who is host-only.
            ("a=1; Secure", "http://w.h.example/", "a=2", true),
            ("a=1; Secure", "http://h.example.other.example/", "a=2", false),
            ("a=1; Secure", "http://h.example/", "b=2", false),
            ("a=1; Secure", "https://h.example/x/y", "a=2; Path=/x", false),
            ("a=1", "http://h.example/x/y", "a=2; Path=/x", false),
            ("a=1; Secure; Max-Age=1", "http://h.example/x/y", "a=2; Path=/x", false),
        ]
    )
    func overwriting(secure: String, url: String, line: String, isRejected: Bool) throws {
        let cookies = try Recording([
            Exchange("https://h.example/", at: 0, sets: [secure]),
            Exchange(url, at: 2_000, sets: [line]),
        ]).cookies()
        let refused = cookies.flatMap(\.events).filter { $0.reason == "overwriteSecure" }
        #expect(refused.count == (isRejected ? 1 : 0), "\(cookies.stories)")
    }

    @Test("A rejected offer leaves the cookie of that name as it is")
    func untouched() throws {
        let cookies = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/", at: 100, sets: ["a=2; SameSite=None"]),
            Exchange("https://h.example/", at: 200, sends: ["a=1"]),
        ]).cookies()
        #expect(
            cookies.map(\.story).sorted { $0.count < $1.count } == [
                ["rejected(sameSiteNoneInsecure)"], ["set", "sent"],
            ]
        )
    }
}
