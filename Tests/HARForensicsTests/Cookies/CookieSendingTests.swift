import HARCapture
import Testing

@testable import HARForensics

@Suite("Which cookie a request carries")
struct CookieSendingTests {
    private typealias Exchange = Recording.Exchange

    @Test("A cookie that comes back is stored, and its receivers are known")
    func stored() throws {
        let cookie = try Recording([
            Exchange("https://www.h.example/", at: 0, sets: ["a=1; Domain=h.example"]),
            Exchange("https://px.h.example/", at: 100, sends: ["a=1"]),
            Exchange("https://www.h.example/", at: 200, sends: ["a=1"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "sent", "sent"])
        #expect(cookie.state == .stored)
        #expect(cookie.receivers == [Host("px.h.example"), Host("www.h.example")])
    }

    @Test("A cookie that does not come back is only offered")
    func offered() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]), Exchange("https://h.example/", at: 100),
        ]).cookies().only()
        #expect(cookie.story == ["set"])
        #expect(cookie.state == .offered)
    }

    @Test("Two cookies of one name with different paths stay two, whichever order they come in")
    func twoPaths() throws {
        let stories = try Recording([
            Exchange("https://h.example/x/", at: 0, sets: ["a=1; Path=/", "a=2; Path=/x"]),
            Exchange("https://h.example/x/y", at: 100, sends: ["a=2; a=1"]),
            Exchange("https://h.example/", at: 200, sends: ["a=1"]),
        ]).cookies().stories
        #expect(stories == ["a h.example/": ["set", "sent", "sent"], "a h.example/x": ["set", "sent"]])
    }

    @Test("Two cookies of one name and one value are both confirmed by a request that carries both")
    func twoPathsOneValue() throws {
        let stories = try Recording([
            Exchange("https://h.example/x/", at: 0, sets: ["a=1; Path=/", "a=1; Path=/x"]),
            Exchange("https://h.example/x/y", at: 100, sends: ["a=1; a=1"]),
        ]).cookies().stories
        #expect(stories == ["a h.example/": ["set", "sent"], "a h.example/x": ["set", "sent"]])
    }

    @Test("A second cookie of a name that a script made does not pass for a change of the first")
    func scriptBesideServer() throws {
        let cookies = try Recording([
            Exchange("https://h.example/x/", at: 0, sets: ["a=1; Path=/"]),
            Exchange("https://h.example/x/y", at: 100, sends: ["a=2; a=1"]),
        ]).cookies()
        #expect(cookies.stories["a h.example/"] == ["set", "sent"])
        #expect(cookies.stories["a ?h.example?"]?.first?.hasPrefix("firstSeen") == true)
    }

    @Test("A host-only cookie and a domain cookie of one name stay two")
    func hostOnly() throws {
        let stories = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1", "a=2; Domain=h.example"]),
            Exchange("https://h.example/", at: 100, sends: ["a=1; a=2"]),
            Exchange("https://www.h.example/", at: 200, sends: ["a=2"]),
        ]).cookies().stories
        #expect(stories == ["a h.example/": ["set", "sent"], "a .h.example/": ["set", "sent", "sent"]])
    }

    struct Elsewhere: Sendable, CustomTestStringConvertible {
        let line: String
        let url: String
        var testDescription: String { "\(line) and \(url)" }
    }

    @Test(
        "A pair that the known cookie cannot be is another cookie",
        arguments: [
            Elsewhere(line: "a=1", url: "https://www.h.example/"),
            Elsewhere(line: "a=1; Path=/x", url: "https://h.example/y"),
            Elsewhere(line: "a=1; Path=/x", url: "https://h.example/xy"),
            Elsewhere(line: "a=1; Secure", url: "http://h.example/"),
            Elsewhere(line: "A=1", url: "https://h.example/"),
        ]
    )
    func elsewhere(row: Elsewhere) throws {
        let cookies = try Recording([
            Exchange("https://h.example/x/", at: 0, sets: [row.line]),
            Exchange(row.url, at: 100, sends: ["a=1"]),
        ]).cookies()
        #expect(cookies.count == 2)
        #expect(cookies.contains { $0.story == ["set"] && $0.state == .offered })
        #expect(cookies.contains { $0.story.first?.hasPrefix("firstSeen") == true && $0.story.last == "sent" })
    }

    @Test("A value that no response set is a change without Set-Cookie, and proves nothing of the response")
    func changedByScript() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/", at: 100, sends: ["a=2"]),
            Exchange("https://h.example/", at: 200, sends: ["a=2"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "valueChanged(withoutSetCookie)", "sent", "sent"])
        #expect(cookie.state == .unknown)
        #expect(!cookie.events[1].isSetting)
    }

    @Test("A request that had started before the value changed may carry the old one")
    func overlap() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/slow", at: 100, sends: ["a=1"], blocked: 300),
            Exchange("https://h.example/quick", at: 150, sets: ["a=2"]),
            Exchange("https://h.example/", at: 500, sends: ["a=2"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "valueChanged", "sent", "sent"])
    }

    @Test("A request that started after the value changed cannot")
    func noOverlap() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/quick", at: 150, sets: ["a=2"]),
            Exchange("https://h.example/slow", at: 200, sends: ["a=1"], blocked: 300),
        ]).cookies().only()
        #expect(cookie.story == ["set", "valueChanged", "valueChanged(withoutSetCookie)", "sent"])
    }

    @Test("A request that had started before the cookie was deleted may carry it, and it stays deleted")
    func overlapWithDeletion() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/slow", at: 100, sends: ["a=1"], blocked: 300),
            Exchange("https://h.example/quick", at: 150, sets: ["a=; Max-Age=0"]),
            Exchange("https://h.example/", at: 500, sets: ["a=1"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "deleted", "sent", "set"])
    }

    @Test("A cookie that is sent after its end says so")
    func afterItsEnd() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/", at: 100, sets: ["a=; Max-Age=0"]),
            Exchange("https://h.example/", at: 200, sends: ["a=1"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "deleted", "sent(afterItsEnd)"])
    }

    @Test("A cookie that is sent after its end ends once")
    func oneEnd() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1; Max-Age=1"]),
            Exchange("https://h.example/", at: 5_000, sends: ["a=1"]),
            Exchange("https://h.example/", at: 6_000, sends: ["a=1"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "expired", "sent(afterItsEnd)", "sent"])
    }

    @Test("Nobody knows when a value ends that no response set")
    func endOfScriptValue() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1; Max-Age=10"]),
            Exchange("https://h.example/", at: 5_000, sends: ["a=2"]),
            Exchange("https://h.example/", at: 60_000, sends: ["a=2"]),
            Exchange("https://h.example/", at: 70_000, sets: ["a=2; Max-Age=10"]),
        ]).cookies().only()
        #expect(cookie.story == ["set", "valueChanged(withoutSetCookie)", "sent", "sent", "refreshed"])
    }

    @Test("A partitioned cookie belongs to the visited site, and each site has its own")
    func partitions() throws {
        let line = "a=%; Secure; SameSite=None; Partitioned"
        let tracker = "https://t.example/p"
        let cookies = try Recording([
            .visit("https://shop.example/", at: 0),
            Exchange(tracker, at: 10, sets: [line.replacing("%", with: "1")]),
            .visit("https://news.example/", at: 100),
            Exchange(tracker, at: 110, sets: [line.replacing("%", with: "2")]),
            Exchange(tracker, at: 120, sends: ["a=2"]),
            .visit("https://shop.example/", at: 200),
            Exchange(tracker, at: 210, sends: ["a=1"]),
            .visit("https://blog.example/", at: 300),
            Exchange(tracker, at: 310, sends: ["a=3"]),
        ]).cookies()
        #expect(cookies.map { $0.key.partition?.site.string } == [nil, "news.example", "shop.example"])
        #expect(cookies.map(\.story) == [["firstSeen(unknownOrigin)", "sent"], ["set", "sent"], ["set", "sent"]])
    }

    @Test("What a cache answers carries no cookies")
    func cached() throws {
        let cookie = try Recording([
            Exchange("https://h.example/", at: 0, sets: ["a=1"]),
            Exchange("https://h.example/s.js", at: 100, sends: ["a=1"], members: #""_fromCache": "disk""#),
        ]).cookies().only()
        #expect(cookie.story == ["set"])
    }
}
