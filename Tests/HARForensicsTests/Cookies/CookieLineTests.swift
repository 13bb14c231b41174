import HARCapture
import Testing

@testable import HARForensics

@Suite("Which lines and pairs a capture holds")
struct CookieLineTests {
    private typealias Exchange = Recording.Exchange

    @Test("Lines that an exporter joined with line feeds are told apart, each with its own bytes")
    func lineFeeds() throws {
        let cookies = try Recording([
            Exchange("https://shop.example/", at: 0, sets: ["a=1; Path=/\n b=2; Secure \n\nc=3"])
        ]).cookies()
        #expect(cookies.map(\.key.name) == ["a", "b", "c"])
        #expect(cookies.map { $0.events[0].source.cited } == ["a=1; Path=/", "b=2; Secure", "c=3"])
        #expect(cookies.allSatisfy { $0.story == ["set"] })
    }

    @Test(
        "A comma never divides a line",
        arguments: ["a=0=925,1=473", "a=1,b=2", "a=1, b=2; Path=/", "a=x; Expires=Sun, 01 Mar 2027 10:00:00 GMT, b=2"]
    )
    func commas(line: String) throws {
        let cookie = try Recording([Exchange("https://shop.example/", at: 0, sets: [line])]).cookies().only()
        #expect(cookie.key.name == "a")
        #expect(cookie.events[0].source.cited == ByteString(line))
    }

    @Test("Several Set-Cookie headers in any spelling of the name are several lines")
    func severalLines() throws {
        let cookies = try Recording([
            Exchange(
                "https://shop.example/",
                at: 0,
                sets: ["a=1"],
                response: ["set-cookie": "b=2", "SET-COOKIE": "c=3"]
            )
        ]).cookies()
        #expect(cookies.map(\.key.name) == ["a", "b", "c"])
    }

    @Test("Several Cookie headers are one, as HTTP/2 divides them")
    func crumbs() throws {
        let cookies = try Recording([
            Exchange("https://shop.example/", at: 0, sends: ["a=1; b=2", "c=3"], request: ["cookie": "d=4;e=5;"])
        ]).cookies()
        #expect(cookies.map(\.key.name) == ["a", "b", "c", "d", "e"])
        #expect(cookies.map { $0.events.last?.source.cited } == ["a=1", "b=2", "c=3", "d=4", "e=5"])
        #expect(cookies.allSatisfy { $0.story == ["firstSeen(beforeCapture)", "sent"] })
    }

    @Test("A cookie without a name is sent as its value alone")
    func nameless() throws {
        let cookie = try Recording([
            Exchange("https://shop.example/", at: 0, sets: ["=token"]),
            Exchange("https://shop.example/", at: 100, sends: ["token"]),
        ]).cookies().only()
        #expect(cookie.key.name.isEmpty)
        #expect(cookie.story == ["set", "sent"])
        #expect(cookie.state == .stored)
    }

    @Test("A quoted value is kept with its quotes, and an escaped text is cited as it stands in the file")
    func quotes() throws {
        let cookie = try Recording([
            Exchange("https://shop.example/", at: 0, sets: ["a=\"x\\y\""]),
            Exchange("https://shop.example/", at: 100, sends: ["z=1; a=\"x\\y\""]),
        ]).cookies().only("a")
        #expect(cookie.story == ["set", "sent"])
        #expect(try cookie.events[1].source.bytes == #"a=\"x\\y\""#)
    }

    struct Answer: Sendable, CustomTestStringConvertible {
        let status: Int
        let members: String
        let story: [String]
        var testDescription: String { "\(status) \(members)" }
    }

    @Test(
        "Every answer from a server counts, and an old one shown again does not",
        arguments: [
            Answer(status: 200, members: "", story: ["set"]),
            Answer(status: 204, members: "", story: ["set"]),
            Answer(status: 302, members: "", story: ["set"]),
            Answer(status: 404, members: "", story: ["set"]),
            Answer(status: 500, members: "", story: ["set"]),
            Answer(status: 304, members: "", story: ["set"]),
            Answer(status: 304, members: #""_fromCache": "disk""#, story: ["set"]),
            Answer(status: 101, members: "", story: ["set"]),
            Answer(status: 100, members: "", story: ["rejected(informational)"]),
            Answer(status: 103, members: "", story: ["rejected(informational)"]),
            Answer(status: 200, members: #""_fromCache": "memory""#, story: []),
            Answer(status: 200, members: #""_fromCache": "disk""#, story: []),
        ]
    )
    func answers(answer: Answer) throws {
        let cookies = try Recording([
            Exchange("https://shop.example/", at: 0, status: answer.status, sets: ["a=1"], members: answer.members)
        ]).cookies()
        #expect(cookies.flatMap(\.story) == answer.story)
    }

    @Test("A capture without cookies has none")
    func none() throws {
        #expect(try Recording([]).cookies().isEmpty)
        #expect(try Recording([.visit("https://shop.example/", at: 0)]).cookies().isEmpty)
        #expect(
            try Recording([Exchange("https://shop.example/", at: 0, sets: [""], sends: ["", ";"])]).cookies().isEmpty
        )
    }
}
