import HARCapture
import HARForensics
import Testing

@Suite("Timelines of cookies")
struct CookieTimelineTests {
    private typealias Exchange = Recording.Exchange

    /// What a navigation of Chromium carries, so that nobody doubts that it sends its cookies.
    private static let typed: KeyValuePairs = [
        "sec-fetch-site": "none", "sec-fetch-mode": "navigate", "Host": "h.example",
    ]

    private static func visit(_ url: String, at: Double, sets: [String] = [], sends: [String] = []) -> Exchange {
        let host = WebURL(ByteString(url))?.host.name.string ?? ""
        let request: KeyValuePairs = ["sec-fetch-site": "none", "sec-fetch-mode": "navigate", "Host": host]
        return .visit(url, at: at, sets: sets, sends: sends, request: request)
    }

    private static func analysis(_ exchanges: [Exchange], _ thirdParties: ThirdPartyCookies = .unknown) throws
        -> Analysis
    {
        try Recording(exchanges, creator: "WebInspector").analysis(under: .chromium, thirdPartyCookies: thirdParties)
    }

    // MARK: Missing cookies

    @Test("A cookie that a visit should carry and does not is told once, with what may explain it and how often")
    func missing() throws {
        let cookies = try Self.analysis([
            Self.visit("https://h.example/", at: 0, sets: ["a=1; HttpOnly"]),
            Self.visit("https://h.example/x", at: 1000), Self.visit("https://h.example/y", at: 2000),
        ]).cookies
        let cookie = try Array(cookies).only()
        try #require(cookie.story == ["set", "notSentThoughExpected"])
        #expect(cookie.events[1].count == 2)
        #expect(cookie.events[1].possibleReasons == ["notStored", "removedByUser", "credentialsOmitted"])
        #expect(cookie.events[1].source.cited == "https://h.example/x")
        #expect(cookies.jar().map(\.presence) == [.undecidable(.notSentThoughExpected)])
    }

    @Test("A cookie that was sent, and is missing to the end, has vanished in between")
    func vanished() throws {
        let cookies = try Self.analysis([
            Self.visit("https://h.example/", at: 0, sets: ["a=1"]),
            Self.visit("https://h.example/", at: 1000, sends: ["a=1"]), Self.visit("https://h.example/", at: 2000),
        ]).cookies
        let cookie = try Array(cookies).only()
        try #require(cookie.story == ["set", "sent", "notSentThoughExpected", "vanished"])
        let window = try #require(cookie.events[3].cameIntoBeing)
        #expect(window.after == cookie.events[1].at)
        #expect(window.before == cookie.events[2].at)
        #expect(cookies.life(of: cookie).missing == 1)
        #expect(cookies.jar().only?.presence != .present)
    }

    @Test(
        "A cookie that is right to stay at home is not missed",
        arguments: [
            // A line, and a request that does not carry it.
            ("a=1; Path=/x", Exchange.visit("https://h.example/y", at: 1000, request: typed)),
            ("a=1", visit("https://www.h.example/", at: 1000)),
            ("a=1; Secure; Domain=h.example", .visit("http://h.example/", at: 1000, request: typed)),
            ("a=1; Max-Age=1", .visit("https://h.example/", at: 2000, request: typed)),
            (
                "a=1; SameSite=Strict",
                .visit("https://h.example/", at: 1000, request: ["sec-fetch-site": "cross-site", "Host": "h.example"])
            ),
            // A fetch may go without credentials.
            (
                "a=1",
                Exchange(
                    "https://h.example/f",
                    at: 1000,
                    request: [
                        "sec-fetch-mode": "cors", "sec-fetch-dest": "empty", "sec-fetch-site": "same-origin",
                        "Host": "h.example",
                    ]
                )
            ),
            // The request had started before the cookie was set.
            ("a=1", .visit("https://h.example/", at: 3, request: typed)),
            // Headers that the browser only planned.
            ("a=1", .visit("https://h.example/", at: 1000, request: ["sec-fetch-site": "none"])),
        ]
    )
    func notMissed(line: String, request: Recording.Exchange) throws {
        let cookies = try Self.analysis([Self.visit("https://h.example/", at: 0, sets: [line]), request]).cookies
        #expect(!cookies.flatMap(\.events).contains { $0.kind == .notSentThoughExpected })
    }

    // MARK: Lives

    @Test("A life counts settings, sends, receivers, renewals and lifetimes as declared, read and kept")
    func life() throws {
        let year = "a=1; Domain=h.example; Max-Age=63072000"
        let cookies = try Self.analysis([
            Self.visit("https://www.h.example/", at: 0, sets: [year]),
            Self.visit("https://www.h.example/", at: 60_000, sets: [year], sends: ["a=1"]),
            Self.visit("https://px.h.example/", at: 120_000, sets: ["a=2; Domain=h.example"], sends: ["a=1"]),
        ]).cookies
        let life = cookies.life(of: try Array(cookies).only())
        #expect(life.sends == 2)
        #expect(life.receivers == [Host("px.h.example"), Host("www.h.example")])
        #expect(life.setters == life.receivers)
        #expect(life.visitedSites == ["h.example"])
        #expect(life.lifetimes?.declared == 63_072_000)
        #expect(life.lifetimes?.effective == 63_072_000)
        #expect(life.lifetimes?.capped == 34_560_000)
        #expect(life.renewals.map(\.seconds) == [60])
        #expect(life.valueChanges == 1)
        #expect(life.span == 63_072_060)
        #expect(life.spansThirteenMonths)
        #expect(!life.exceedsByRenewalAlone)
    }

    @Test(
        "Thirteen months count from the first Set-Cookie, by the calendar, and visits may not add to them",
        arguments: [
            // Lifetime in days, days of the second visit, whether it is too long, and only by renewal.
            (395, 0, false, false), (396, 0, false, false), (397, 0, true, false), (390, 5, false, false),
            (390, 10, true, true),
        ]
    )
    func thirteenMonths(days: Int, later: Int, isLong: Bool, byRenewal: Bool) throws {
        let line = "a=1; Max-Age=\(days * 86400)"
        let again = Self.visit("https://h.example/", at: Double(later) * 86_400_000, sets: [line], sends: ["a=1"])
        let cookies = try Recording(
            [Self.visit("https://h.example/", at: 0, sets: [line])] + (later > 0 ? [again] : []),
            began: "2026-03-01T10:00:00.000Z",
            creator: "WebInspector"
        ).analysis(under: .rfc6265).cookies
        // From 1 March 2026 to 1 April 2027: 396 days.
        let life = cookies.life(of: try Array(cookies).only())
        #expect(life.spansThirteenMonths == isLong)
        #expect(life.exceedsByRenewalAlone == byRenewal)
    }

    @Test("Conditions before and after an event tell value, attributes and end")
    func conditions() throws {
        let cookies = try Self.analysis([
            Self.visit("https://h.example/", at: 0, sets: ["a=1; Max-Age=60"]),
            Self.visit("https://h.example/", at: 1000, sets: ["a=2; HttpOnly"], sends: ["a=1"]),
            Self.visit("https://h.example/", at: 2000, sets: ["a=; Max-Age=0"], sends: ["a=2"]),
        ]).cookies
        let cookie = try Array(cookies).only()
        try #require(cookie.story == ["set", "sent", "valueChanged", "sent", "deleted"])
        let change = cookie.events[2]
        #expect(cookie.condition(before: cookie.events[0]) == nil)
        #expect(cookie.condition(before: change)?.value == "1")
        #expect(cookie.condition(before: change)?.attributes?.isHTTPOnly == false)
        #expect(cookie.condition(after: change)?.value == "2")
        #expect(cookie.condition(after: change)?.attributes?.isHTTPOnly == true)
        #expect(cookie.condition(after: change)?.expires == nil)
        #expect(cookie.condition(after: cookie.events[4]) == nil)
    }

    // MARK: Views

    @Test("Who set a cookie, whose jar it lies in and on which site are three answers")
    func placements() throws {
        let cookies = try Self.analysis([
            Self.visit("https://www.shop.example/", at: 0),
            Exchange(
                "https://px.ads.example/p",
                at: 100,
                sets: ["id=1; Domain=ads.example; SameSite=None; Secure", "p=1; SameSite=None; Secure; Partitioned"]
            ),
            Exchange("https://cdn.ads.example/q", at: 200, sends: ["id=1"]),
        ]).cookies
        let cookie = try Array(cookies).only("id")
        let set = cookies.placement(of: cookie.events[0], cookie)
        #expect(set.host == Host("px.ads.example"))
        #expect(set.jarSite == "ads.example")
        #expect(set.visitedSite == "shop.example")
        #expect(cookies.placement(of: cookie.events[1], cookie).host == Host("cdn.ads.example"))
        #expect(cookies.timeline(forPartition: "shop.example").map(\.key.name) == ["p"])
        #expect(cookies.filtered(site: "ads.example", party: "third", state: .stored).map(\.key.name) == ["id"])
        #expect(cookies.filtered(visited: "shop.example").count == 2)
        #expect(cookies.filtered(state: .preexisting).isEmpty)
        #expect(cookies.groups(by: .domain).map(\.name) == ["ads.example", "px.ads.example"])
        #expect(cookies.groups(by: .partition).map(\.name) == ["shop.example", nil])
        #expect(cookies.groups(by: .setter).map(\.cookies.count) == [2])
        #expect(cookies.occurrences.map(\.event.sequence) == Array(0..<3))
        #expect(cookies.explanation.sent == 1)
        #expect(cookies.explanation.setByResponse == 1)
    }

    @Test("A cookie that no response set has bounds in time and candidates, the script that names it first")
    func origins() throws {
        func script(_ name: String, _ body: String?, at: Double) -> Exchange {
            var script = Exchange("https://h.example/\(name).js", at: at)
            script.mimeType = "text/javascript"
            script.body = body
            return script
        }
        let cookies = try Self.analysis([
            Self.visit("https://h.example/", at: 0), script("plain", "go()", at: 100),
            script("other", "document.cookie='b=1'", at: 200), script("maker", "document.cookie='made=1'", at: 300),
            script("missing", nil, at: 400), Self.visit("https://h.example/x", at: 1000, sends: ["made=1"]),
            script("late", "document.cookie='made=1'", at: 2000),
        ]).cookies
        let origins = cookies.origins
        try #require(origins.count == 1)
        #expect(origins[0].cookie.key.name == "made")
        #expect(origins[0].candidates.map(\.entry) == [3, 4, 2])
        #expect(origins[0].candidates.map(\.ground) == [.scriptNamesCookie, .scriptNotRecorded, .scriptUsesCookies])
        #expect(origins[0].before == cookies[0].events[0].at)
        #expect(origins[0].after != nil)
    }

    @Test("Registries and shared domains give two answers for the site of a cookie")
    func sections() throws {
        let cookies = try Self.analysis([Self.visit("https://alice.github.io/", at: 0, sets: ["a=1"])]).cookies
        #expect(cookies.timeline(forSite: "alice.github.io").count == 1)
        #expect(cookies.timeline(forSite: "github.io", section: .icann).count == 1)
        #expect(cookies.groups(by: .siteICANN).map(\.name) == ["github.io"])
    }
}

extension [JarCookie] {
    /// The only cookie of a jar; nil if there is another number.
    var only: JarCookie? { count == 1 ? first : nil }
}
