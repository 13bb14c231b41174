import HARCapture
import Testing

@testable import HARForensics

@Suite("What responses do to a cookie")
struct CookieChangeTests {
    private typealias Exchange = Recording.Exchange

    struct Row: Sendable, CustomTestStringConvertible {
        let first: String
        let second: String
        let story: [String]
        var testDescription: String { "\(first) then \(second)" }

        init(_ first: String, _ second: String, _ story: [String]) {
            self.first = first
            self.second = second
            self.story = story
        }
    }

    @Test(
        "A second line of the same cookie says what it changed",
        arguments: [
            Row("a=1", "a=1", ["set", "refreshed"]),
            Row("a=1", "a=2", ["set", "valueChanged"]),
            Row("a=1; Max-Age=60", "a=1; Max-Age=600", ["set", "lifetimeExtended"]),
            Row("a=1; Max-Age=600", "a=1; Max-Age=60", ["set", "lifetimeShortened"]),
            Row("a=1", "a=1; Max-Age=60", ["set", "lifetimeExtended"]),
            Row("a=1; Max-Age=60", "a=1", ["set", "lifetimeShortened"]),
            // The second line comes a second later: the end moves by a second, which is no change.
            Row("a=1; Max-Age=60", "a=1; Max-Age=60", ["set", "refreshed"]),
            Row("a=1; Max-Age=60", "a=1; Max-Age=61", ["set", "lifetimeExtended"]),
            Row("a=1; Max-Age=60", "a=1; Expires=Sun, 01 Mar 2026 10:01:00 GMT", ["set", "refreshed"]),
            Row("a=1; Max-Age=60", "a=1; Expires=Sun, 01 Mar 2026 10:01:10 GMT", ["set", "lifetimeExtended"]),
            // Nothing lives longer than 400 days.
            Row("a=1; Max-Age=34560000", "a=1; Max-Age=99999999999", ["set", "refreshed"]),
            Row("a=1", "a=1; HttpOnly", ["set", "attributesChanged"]),
            Row("a=1; Secure", "a=1", ["set", "attributesChanged"]),
            Row("a=1; SameSite=Lax", "a=1; SameSite=Strict", ["set", "attributesChanged"]),
            Row("a=1; SameSite=Lax", "a=1; samesite=LAX; Priority=High", ["set", "refreshed"]),
            Row("a=1; HttpOnly", "a=2; Max-Age=5", ["set", "valueChanged"]),
            Row("a=1", "a=; Max-Age=0", ["set", "deleted"]),
            Row("a=1", "a=1; Max-Age=-1", ["set", "deleted"]),
            Row("a=1", "a=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT", ["set", "deleted"]),
            Row("a=1", "a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=9", ["set", "lifetimeExtended"]),
            Row("a=1; Max-Age=0", "a=1", ["deleteNoop", "set"]),
            Row("a=1; Max-Age=0", "a=1; Max-Age=0", ["deleteNoop", "deleteNoop"]),
        ]
    )
    func secondLine(row: Row) throws {
        let cookies = try Recording([
            Exchange("https://shop.example/", at: 0, sets: [row.first]),
            Exchange("https://shop.example/again", at: 1000, sets: [row.second]),
        ]).cookies()
        #expect(try cookies.only().story == row.story)
    }

    @Test("A cookie that was deleted and set again is set, not changed")
    func again() throws {
        let cookie = try Recording([
            Exchange("https://shop.example/", at: 0, sets: ["a=1"]),
            Exchange("https://shop.example/", at: 100, sets: ["a=; Max-Age=0"]),
            Exchange("https://shop.example/", at: 200, sets: ["a=2"]),
            Exchange("https://shop.example/", at: 300, sends: ["a=2"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "deleted", "set", "sent"])
        #expect(cookie.state == .stored)
    }

    @Test("A lifetime that ends during the capture ends the cookie, at its own instant")
    func expiry() throws {
        let cookie = try Recording([
            Exchange("https://shop.example/", at: 0, sets: ["a=1; Max-Age=10"]),
            Exchange("https://other.example/", at: 60_000),
        ]).cookies().only()
        #expect(cookie.story == ["set", "expired"])
        #expect(cookie.events[1].at?.milliseconds(since: cookie.events[0].at ?? Instant(microseconds: 0)) == 10_000)
        #expect(cookie.events[1].source == cookie.events[0].source)
        #expect(!cookie.events[1].isSetting)
    }

    @Test("A cookie lives to the millisecond its Max-Age gives it")
    func fractions() throws {
        func story(_ at: Double) throws -> [String] {
            try Recording([
                Exchange("https://shop.example/", at: 900, sets: ["a=1; Max-Age=1"], wait: 0),
                Exchange("https://shop.example/", at: at, sends: ["a=1"]),
            ]).cookies().only().story
        }
        #expect(try story(1_500) == ["set", "sent"])
        #expect(try story(1_901) == ["set", "expired", "sent(afterItsEnd)"])
    }

    @Test("Expires is read against the time of the response, Max-Age counts from it")
    func declaredLifetimes() throws {
        let cookies = try Recording([
            Exchange(
                "https://shop.example/",
                at: 0,
                sets: ["a=1; Max-Age=60", "b=1; Expires=Sun, 01 Mar 2026 10:01:00 GMT", "c=1"]
            )
        ]).cookies()
        #expect(try cookies.only("a").longestDeclaredLifetime == 60)
        #expect(try cookies.only("b").longestDeclaredLifetime == 60)
        #expect(try cookies.only("c").longestDeclaredLifetime == nil)
    }

    @Test("An event cites the line, the entry, the setter and the visited site")
    func oneEventInFull() throws {
        let cookie = try Recording([
            .visit("https://www.shop.example/", at: 0),
            Exchange(
                "https://px.ads.example/p",
                at: 100,
                sets: ["id=7; Domain=ads.example; Max-Age=60; SameSite=None; Secure"]
            ),
        ]).cookies().only()
        let event = try #require(cookie.events.first)
        #expect(event.kind == .set)
        #expect(event.at?.description == "2026-03-01T10:00:00.105Z")
        #expect(event.entry == 1)
        #expect(event.host == Host("px.ads.example"))
        #expect(event.setBy == Host("px.ads.example"))
        #expect(event.topLevelSite == "shop.example")
        #expect(event.reason == nil)
        #expect(event.declaredLifetime == 60)
        #expect(event.cameIntoBeing == nil)
        #expect(event.isSetting)
        #expect(event.source.cited == "id=7; Domain=ads.example; Max-Age=60; SameSite=None; Secure")
        #expect(event.source.entry == 1)
        #expect(event.source.pointer.description == "/log/entries/1/response/headers/0/value")
    }
}
