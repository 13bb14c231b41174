import HARCapture
import Testing

@testable import HARForensics

@Suite("The order of events")
struct CookieOrderTests {
    private typealias Exchange = Recording.Exchange

    private static let session: [Exchange] = [
        .visit("https://www.shop.example/", at: 0, sets: ["sid=1; Path=/; HttpOnly", "old=; Max-Age=0"]),
        Exchange("https://www.shop.example/app.js", at: 40, sends: ["sid=1"]),
        Exchange("https://sync.a.example/go", at: 60, status: 302, response: ["location": "https://px.b.example/p"]),
        Exchange(
            "https://px.b.example/p",
            at: 70,
            sets: ["id=9; Domain=a.example; SameSite=None; Secure", "own=1; Max-Age=1; SameSite=None; Secure"]
        ),
        Exchange("https://www.shop.example/slow", at: 100, sends: ["sid=1"], blocked: 300),
        Exchange("https://www.shop.example/login", at: 150, sets: ["sid=2; Path=/; HttpOnly"], sends: ["sid=1"]),
        Exchange("https://www.shop.example/api/a", at: 500, sends: ["sid=2; made=7"]),
        Exchange("https://www.shop.example/api", at: 600, sends: ["sid=2; made=7"]),
        Exchange("https://px.b.example/q", at: 3000, sets: ["x=1; Domain=c.example"]),
        Exchange("https://www.shop.example/bye", at: 4000, sets: ["sid=; Max-Age=0; Path=/"], sends: ["sid=2; made=7"]),
    ]

    /// Everything about the cookies that does not depend on where entries stand in the file.
    private static func essence(_ cookies: [Cookie]) -> [String] {
        cookies.map { cookie in
            let events = cookie.events.map { event in
                """
                \(event.kind) \(event.reason ?? "") \(event.at?.description ?? "") \(event.host) \
                \(event.setBy?.description ?? "") \(event.topLevelSite?.string ?? "") \(event.source.cited)
                """
            }
            return ([cookie.key.name.string, cookie.place, cookie.state.rawValue] + events).joined(separator: "\n")
        }.sorted()
    }

    @Test("The session has the events that it was written for")
    func expected() throws {
        let stories = try Recording(Self.session).cookies().stories
        #expect(
            stories == [
                "sid www.shop.example/": [
                    "set", "sent", "sent", "valueChanged", "sent", "sent", "sent", "sent", "deleted",
                ],
                "old www.shop.example/": ["deleteNoop"],
                "id .a.example/": ["misattributed"],
                "own sync.a.example/": ["misattributed", "expired"],
                "made ?www.shop.example?": ["firstSeen(withinCapture)", "sent", "sent", "sent"],
                "x .c.example?": ["rejected(domainMismatch)"],
            ]
        )
    }

    @Test("The order of entries in the file changes nothing")
    func shuffled() throws {
        let expected = Self.essence(try Recording(Self.session).cookies())
        var dice = Dice(seed: 6265)
        for _ in 0..<40 {
            let shuffled = Self.session.shuffled(using: &dice)
            #expect(Self.essence(try Recording(shuffled).cookies()) == expected)
        }
    }

    @Test("A redirect's answer comes before the request it leads to, whatever the clock says")
    func redirects() throws {
        let cookie = try Recording([
            Exchange("https://h.example/1", at: 10, status: 302, sets: ["a=1"], response: ["location": "/2"], wait: 80),
            Exchange("https://h.example/2", at: 11, status: 302, response: ["location": "/3"], wait: 1),
            Exchange("https://h.example/3", at: 12, sends: ["a=1"], wait: 1),
        ]).cookies().only()
        #expect(cookie.story == ["set", "sent"])
    }

    @Test("At one instant a request leaves before an answer arrives")
    func sameInstant() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"], wait: 0),
            Exchange("https://h.example/x", at: 10, sets: ["a=2"], sends: ["a=1"], wait: 0),
        ]).cookies().only()
        #expect(cookie.story == ["set", "sent", "valueChanged"])
    }

    @Test("Entries without an instant keep their place in the file and state no time")
    func withoutInstants() throws {
        let cookies = try Recording([
            Exchange(
                "https://h.example/",
                at: nil,
                sets: ["a=1; Max-Age=60", "b=1; Expires=Sun, 01 Mar 2099 10:00:00 GMT"]
            ),
            Exchange("https://h.example/", at: nil, sends: ["a=1; b=1"]),
            Exchange("https://h.example/", at: nil, sets: ["a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]),
        ]).cookies()
        #expect(try cookies.only("a").story == ["set", "sent", "deleted"])
        #expect(try cookies.only("b").story == ["set", "sent"])
        #expect(cookies.flatMap(\.events).allSatisfy { $0.at == nil })
        #expect(try cookies.only("a").longestDeclaredLifetime == 60)
        // How far away a date lies cannot be told without one of its own.
        #expect(try cookies.only("b").longestDeclaredLifetime == nil)
    }

    @Test("Entries without an instant stand behind the entry before them, the first ones before all others")
    func someInstants() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: nil, sets: ["a=1; Expires=Sun, 01 Mar 2026 10:00:05 GMT"]),
            Exchange("https://h.example/", at: 100, sets: ["a=2"], sends: ["a=1"]),
            Exchange("https://h.example/", at: nil, sends: ["a=2"]),
            Exchange(
                "https://h.example/",
                at: 200,
                sets: ["a=; Expires=Sun, 01 Mar 2026 09:00:00 GMT"],
                sends: ["a=2"]
            ),
            Exchange("https://h.example/", at: nil, sets: ["a=3; Expires=Sun, 01 Mar 2026 09:00:00 GMT"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "sent", "valueChanged", "sent", "sent", "deleted", "deleteNoop"])
        #expect(cookie.events.map { $0.at == nil } == [true, false, false, true, false, false, true])
    }
}
