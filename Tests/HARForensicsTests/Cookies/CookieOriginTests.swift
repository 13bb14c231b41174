import HARCapture
import Testing

@testable import HARForensics

@Suite("Cookies that no response set")
struct CookieOriginTests {
    typealias Exchange = Recording.Exchange

    private static func milliseconds(_ instant: Instant?) throws -> Double? {
        let began = try #require(Instant.parse("2026-03-01T10:00:00.000Z")).instant
        return instant?.milliseconds(since: began)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: [Exchange]
        let url: String
        let reason: String
        let state: Cookie.State
        /// The lower bound of its birth, in milliseconds.
        let after: Double?

        init(
            _ name: String,
            _ before: [Exchange],
            then url: String = "https://h.example/api",
            _ reason: String,
            _ state: Cookie.State,
            after: Double? = nil
        ) {
            testDescription = name
            self.before = before
            self.url = url
            self.reason = reason
            self.state = state
            self.after = after
        }
    }

    private static let crossSite: KeyValuePairs = ["sec-fetch-site": "cross-site"]
    private static let page = Exchange.visit("https://h.example/", at: 0)

    private static let rows = [
        Row("the first request", [], "beforeCapture", .preexisting),
        Row("the first request of its site", [.visit("https://o.example/", at: 0)], "beforeCapture", .preexisting),
        Row("a visit without it", [page], "withinCapture", .scriptSet, after: 0),
        Row(
            "a visit that another site led to",
            [
                .visit("https://h.example/", at: 0, request: crossSite)
            ],
            "unknownOrigin",
            .unknown
        ),
        Row(
            "a visit that another site led to, with other cookies",
            [
                .visit("https://h.example/", at: 0, sends: ["b=1"], request: crossSite)
            ],
            "withinCapture",
            .scriptSet,
            after: 0
        ),
        Row(
            "a visit to another host of the site",
            [
                .visit("https://www.h.example/", at: 0)
            ],
            "unknownOrigin",
            .unknown
        ),
        Row("a visit without encryption", [.visit("http://h.example/", at: 0)], "unknownOrigin", .unknown),
        Row("a visit above a folder", [page], then: "https://h.example/x/y", "unknownOrigin", .unknown),
        Row(
            "a visit inside the folder",
            [
                .visit("https://h.example/x/", at: 0)
            ],
            then: "https://h.example/x/y",
            "withinCapture",
            .scriptSet,
            after: 0
        ),
        Row(
            "the latest of two visits counts",
            [
                page, .visit("https://h.example/z", at: 50),
            ],
            "withinCapture",
            .scriptSet,
            after: 50
        ),
        Row(
            "a fetch that may go without credentials",
            [
                .visit("https://o.example/", at: 0), Exchange("https://h.example/", at: 50),
            ],
            "unknownOrigin",
            .unknown
        ),
    ]

    @Test("A first sighting is explained by the requests before it", arguments: rows)
    func explained(row: Row) throws {
        let cookie = try Recording(row.before + [Exchange(row.url, at: 100, sends: ["a=1"])]).cookies().only("a")
        #expect(cookie.story == ["firstSeen(\(row.reason))", "sent"])
        #expect(cookie.state == row.state)
        #expect(cookie.place == "?h.example?")
        let bounds = try #require(cookie.events[0].cameIntoBeing)
        #expect(try Self.milliseconds(bounds.after) == row.after)
        #expect(try Self.milliseconds(bounds.before) == 100)
        #expect(cookie.events[0].setBy == nil)
        #expect(!cookie.events[0].isSetting)
        #expect(cookie.events[1].cameIntoBeing == nil)
    }

    @Test("A later request decides what the first sighting left open")
    func laterDecision() throws {
        let first = Exchange("https://h.example/x/y", at: 100, sends: ["a=1"])
        let open = try Recording([Self.page, first]).cookies().only()
        #expect(open.story == ["firstSeen(unknownOrigin)", "sent"])
        #expect(open.state == .unknown)

        let decided = try Recording([Self.page, first, Exchange("https://h.example/z", at: 200, sends: ["a=1"])])
            .cookies().only()
        #expect(decided.story == ["firstSeen(withinCapture)", "sent", "sent"])
        #expect(decided.state == .scriptSet)
        let bounds = try #require(decided.events[0].cameIntoBeing)
        #expect(try Self.milliseconds(bounds.after) == 0)
        #expect(try Self.milliseconds(bounds.before) == 100)
    }

    @Test("One value on several hosts of a site is one cookie of the domain they share")
    func severalHosts() throws {
        let cookie = try Recording([
            Exchange("https://a.h.example/", at: 0, sends: ["a=1"]),
            Exchange("https://b.h.example/", at: 100, sends: ["a=1"]),
        ]).cookies().only()
        #expect(cookie.place == ".h.example?")
        #expect(cookie.story == ["firstSeen(beforeCapture)", "sent", "sent"])
        #expect(cookie.receivers == [Host("a.h.example"), Host("b.h.example")])
    }

    @Test("Two values on two hosts are two cookies, and so is one value on two sites")
    func notShared() throws {
        for (url, value) in [("https://b.h.example/", "2"), ("https://o.example/", "1"), ("https://b.github.io/", "1")]
        {
            let cookies = try Recording([
                Exchange("https://a.h.example/", at: 0, sends: ["a=1"]),
                Exchange("https://a.github.io/", at: 50, sends: ["z=1"]),
                Exchange(url, at: 100, sends: ["a=\(value)"]),
            ]).cookies().filter { $0.key.name == "a" }
            #expect(cookies.count == 2, "\(url)")
        }
    }

    @Test(
        "A response that sets the cookie again tells its place",
        arguments: [
            ("a=1", "h.example/x", ["firstSeen(beforeCapture)", "sent", "refreshed"]),
            ("a=2; Path=/", "h.example/", ["firstSeen(beforeCapture)", "sent", "valueChanged"]),
            ("a=1; Domain=h.example; Path=/", ".h.example/", ["firstSeen(beforeCapture)", "sent", "refreshed"]),
            ("a=; Max-Age=0; Path=/x", "h.example/x", ["firstSeen(beforeCapture)", "sent", "deleted"]),
        ]
    )
    func adopted(line: String, place: String, story: [String]) throws {
        let cookie = try Recording([
            Exchange("https://h.example/x/y", at: 0, sets: [line], sends: ["a=1"])
        ]).cookies().only()
        #expect(cookie.place == place)
        #expect(cookie.story == story)
        #expect(cookie.state == .preexisting)
    }

    @Test("A response that sets a cookie which could not have been sent sets another one")
    func notAdopted() throws {
        let elsewhere = try Recording([
            Exchange("https://h.example/x/y", at: 0, sets: ["a=2; Path=/z"], sends: ["a=1"])
        ]).cookies().stories
        #expect(elsewhere == ["a ?h.example?": ["firstSeen(beforeCapture)", "sent"], "a h.example/z": ["set"]])

        let hostOnly = try Recording([
            Exchange("https://a.h.example/", at: 0, sends: ["a=1"]),
            Exchange("https://b.h.example/", at: 100, sends: ["a=1"]),
            Exchange("https://h.example/", at: 200, sets: ["a=2"]),
        ]).cookies().stories
        #expect(hostOnly == ["a .h.example?": ["firstSeen(beforeCapture)", "sent", "sent"], "a h.example/": ["set"]])

        let folders = try Recording([
            Exchange("https://h.example/x/y", at: 0, sends: ["a=1"]),
            Exchange("https://h.example/xz", at: 100, sends: ["a=1"]),
            Exchange("https://h.example/x/", at: 200, sets: ["a=2; Path=/x"]),
        ]).cookies()
        #expect(folders.count == 2)
    }

    // MARK: Found in captures that others made

    @Test("An exporter that misplaces headers loses others: then no origin is claimed")
    func lostHeaders() throws {
        let misplaced = [
            Exchange("https://s.o.example/go", at: 0, status: 302, response: ["location": "https://p.q.example/"]),
            Exchange("https://p.q.example/", at: 10, sets: ["x=1; Domain=o.example"]),
        ]
        let carried = [
            Exchange("https://w.example/", at: 50, sends: ["old=1"]),
            Self.page,
            Exchange("https://h.example/api", at: 100, sends: ["new=1"]),
        ]
        let whole = try Recording(carried).cookies()
        #expect(try whole.only("old").state == .preexisting)
        #expect(try whole.only("new").state == .scriptSet)
        let lossy = try Recording(misplaced + carried).cookies()
        #expect(try lossy.only("old").state == .unknown)
        #expect(try lossy.only("old").story == ["firstSeen(unknownOrigin)", "sent"])
        #expect(try lossy.only("new").state == .unknown)
        #expect(try lossy.only("new").story == ["firstSeen(withinCapture)", "sent"])
    }

    @Test(
        "What a browser took although the standard says to ignore it, no script made",
        arguments: ["a=1; Path=/; SameSite=None", "a=1; Domain=example; Path=/"]
    )
    func refusedOffer(line: String) throws {
        let cookies = try Recording([
            .visit("https://h.example/", at: 0, sets: [line]),
            Exchange("https://h.example/api", at: 100, sends: ["a=1"]),
        ]).cookies()
        #expect(cookies.map(\.state).contains(.rejected))
        #expect(try cookies.filter { $0.state != .rejected }.only().story == ["firstSeen(unknownOrigin)", "sent"])
        #expect(try cookies.filter { $0.state != .rejected }.only().state == .unknown)
    }

    @Test("A value that a response offers which was asked for before was not there before the capture")
    func inFlight() throws {
        // WebPageTest of 2015 starts an entry when its connection stands and counts connecting once more.
        let asked = Exchange(
            "https://s.o.example/x",
            at: 100,
            sets: ["a=1; Domain=o.example; Path=/; SameSite=None; Secure"],
            blocked: 400
        )
        let carried = Exchange("https://s.o.example/x", at: 300, sends: ["a=1"])
        let cookie = try Recording([.visit("https://h.example/", at: 0), asked, carried]).cookies().only("a")
        #expect(cookie.state == .unknown)
        #expect(cookie.events.first?.reason == "unknownOrigin")
    }

    @Test("A request from a document of its site that the capture lacks says nothing of the time before")
    func missingDocument() throws {
        let script = Exchange("https://cdn.o.example/s.js", at: 0)
        for (referrer, reason) in [
            ("https://www.h.example/", "unknownOrigin"), ("https://www.o.example/", "beforeCapture"),
        ] {
            let carried = Exchange("https://h.example/x", at: 50, sends: ["a=1"], request: ["Referer": referrer])
            #expect(try Recording([script, carried]).cookies().only().events[0].reason == reason)
            #expect(try Recording([carried]).cookies().only().events[0].reason == "beforeCapture")
        }
    }

    @Test("Where an entry was lost to damage, no cookie is said to come from nowhere")
    func damage() throws {
        let recording = try Recording([
            .visit("https://h.example/", at: 0), Exchange("https://h.example/login", at: 50, sets: ["a=1"]),
            Exchange("https://h.example/api", at: 100, sends: ["a=1; b=2"]),
        ])
        #expect(try recording.cookies().map(\.state) == [.stored, .scriptSet])
        // The entry that sets the cookie breaks off before its headers.
        let text = recording.text.replacing("https://h.example/login\"", with: "https://h.example/login")
        let capture = try Capture(decoding: Array(text.utf8), name: "test.har")
        #expect(capture.diagnostics.contains { $0.code == .syntaxError })
        #expect(CookieReplay.run(CaptureContext(of: capture)).cookies.map(\.state) == [.unknown, .unknown])
    }
}
