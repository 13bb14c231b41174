import HARCapture
import Testing

@testable import HARForensics

@Suite("Headers recorded at the wrong hop of a redirect")
struct RedirectHopTests {
    private typealias Exchange = Recording.Exchange

    private static let target = "https://px.b.example/p?to=1"

    private static func redirect(at: Double = 0, members: String = "", location: String? = target) -> Exchange {
        let url = "https://sync.a.example/go"
        guard let location else { return Exchange(url, at: at, status: 302, members: members) }
        return Exchange(url, at: at, status: 302, response: ["location": location], members: members)
    }

    /// What became of the lines of the second hop.
    private static func second(
        _ lines: [String],
        status: Int = 200,
        location: String? = nil,
        after first: Exchange? = redirect(),
        members: String = ""
    ) throws -> (cookies: [Cookie], misattributedEntries: Set<Int>) {
        let hop =
            location.map {
                Exchange(target, at: 50, status: status, sets: lines, response: ["Location": $0], members: members)
            } ?? Exchange(target, at: 50, status: status, sets: lines, members: members)
        return try Recording.replay(Recording((first.map { [$0] } ?? []) + [hop]).text)
    }

    @Test(
        "An answer that carries the Location which led to it is that of the hop before",
        arguments: [target, "https://px.b.example:443/p?to=1#x", "//px.b.example/p?to=1"]
    )
    func ownLocation(location: String) throws {
        let (cookies, misattributed) = try Self.second(
            ["id=1; Domain=a.example", "own=2"],
            location: location
        )
        #expect(misattributed == [1])
        #expect(cookies.stories == ["id .a.example/": ["misattributed"], "own sync.a.example/": ["misattributed"]])
        let event = try cookies.only("id").events[0]
        #expect(event.entry == 1)
        #expect(event.host == Host("px.b.example"))
        #expect(event.setBy == Host("sync.a.example"))
        #expect(event.isSetting)
        #expect(event.source.pointer.description == "/log/entries/1/response/headers/1/value")
    }

    @Test("An answer that leads elsewhere, or is a redirect itself, is its own")
    func otherLocation() throws {
        for (status, location) in [(200, "https://c.example/"), (201, "/new"), (302, Self.target)] {
            let (cookies, misattributed) = try Self.second(
                ["id=1; SameSite=None; Secure"],
                status: status,
                location: location
            )
            #expect(cookies.stories == ["id px.b.example/": ["set"]], "\(status) \(location)")
            #expect(misattributed.isEmpty)
        }
    }

    @Test("An answer that leads to itself without a hop before it comes from somebody unknown")
    func unknownHop() throws {
        let (cookies, misattributed) = try Self.second(
            ["id=1; Domain=a.example; Max-Age=60"],
            location: Self.target,
            after: nil
        )
        let cookie = try cookies.only()
        #expect(cookie.story == ["misattributed"])
        #expect(cookie.state == .unknown)
        #expect(cookie.events[0].setBy == nil)
        #expect(!cookie.events[0].isSetting)
        #expect(misattributed == [0])
    }

    @Test("A cookie for the domain of the hop before is that hop's")
    func domainOfHop() throws {
        let (cookies, misattributed) = try Self.second(["id=1; Domain=.A.example"])
        #expect(cookies.stories == ["id .a.example/": ["misattributed"]])
        #expect(cookies[0].events[0].setBy == Host("sync.a.example"))
        #expect(misattributed == [1])
    }

    @Test("A cookie for a domain that no hop lies in is refused")
    func domainOfNobody() throws {
        for first in [Self.redirect(), Self.redirect(location: "https://elsewhere.example/"), nil] {
            let domain = first?.response.first?.value == Self.target ? "c.example" : "a.example"
            let (cookies, misattributed) = try Self.second(["id=1; Domain=\(domain)"], after: first)
            #expect(try cookies.only().story == ["rejected(domainMismatch)"])
            #expect(misattributed.isEmpty)
        }
    }

    @Test("A misattributed line that the standard says to ignore is rejected")
    func rejected() throws {
        let (cookies, _) = try Self.second(["id=1; Domain=a.example; SameSite=None"], location: Self.target)
        #expect(try cookies.only().story == ["rejected(sameSiteNoneInsecure)"])
    }

    @Test(
        "Request ids tie the hops of a chain where no address does",
        arguments: [("17r", "17", true), ("17rr", "17r", true), ("17", "17", true), ("17r", "18", false)]
    )
    func requestIDs(first: String, second: String, isChain: Bool) throws {
        let (cookies, _) = try Self.second(
            ["id=1; Domain=a.example"],
            after: Self.redirect(members: "\"_requestId\": \"\(first)\"", location: nil),
            members: "\"_requestId\": \"\(second)\""
        )
        #expect(try cookies.only().story == [isChain ? "misattributed" : "rejected(domainMismatch)"])
    }

    @Test("A redirect that its chain has followed leads to no later request of the same address")
    func followedOnce() throws {
        func numbered(_ id: String) -> String { "\"_requestId\": \"\(id)\"" }
        let cookies = try Recording([
            Self.redirect(members: numbered("17r")),
            Exchange(Self.target, at: 50, members: numbered("17")),
            Exchange(Self.target, at: 900, sets: ["id=1; Domain=a.example"], members: numbered("18")),
        ]).cookies()
        #expect(try cookies.only().story == ["rejected(domainMismatch)"])
    }

    @Test("A chain of three hops is followed to the hop whose domain it is")
    func threeHops() throws {
        let cookies = try Recording([
            Exchange("https://one.example/", at: 0, status: 302, response: ["location": "https://two.example/../x"]),
            Exchange("https://two.example/x", at: 50, status: 307, response: ["location": Self.target]),
            Exchange(Self.target, at: 90, sets: ["a=1; Domain=one.example", "b=1; Domain=two.example", "c=1"]),
        ]).cookies()
        #expect(try cookies.only("a").events[0].setBy == Host("one.example"))
        #expect(try cookies.only("b").events[0].setBy == Host("two.example"))
    }

    // MARK: Requests

    @Test(
        "A request whose authority is the hop before was sent to that hop",
        arguments: [":authority", "Host"],
        ["sync.a.example", "SYNC.a.example:443"]
    )
    func authorityOfHop(name: String, authority: String) throws {
        let request: KeyValuePairs = name == "Host" ? ["Host": authority] : [":authority": authority]
        let (cookies, misattributed) = try Recording.replay(
            Recording([Self.redirect(), Exchange(Self.target, at: 50, sends: ["s=1"], request: request)]).text
        )
        let cookie = try cookies.only()
        #expect(cookie.key.domain == "sync.a.example")
        #expect(cookie.events.map(\.host) == [Host("sync.a.example"), Host("sync.a.example")])
        #expect(cookie.events.map(\.entry) == [1, 1])
        #expect(cookie.receivers == [Host("sync.a.example")])
        #expect(misattributed == [1])
    }

    @Test("A request to its own authority is its own, and one to a host without an entry is nobody's")
    func otherAuthorities() throws {
        let own = Exchange(Self.target, at: 50, sends: ["s=1"], request: [":authority": "px.b.example"])
        #expect(try Recording([Self.redirect(), own]).cookies().only().key.domain == "px.b.example")

        let strange = Exchange(Self.target, at: 50, sends: ["s=1"], request: ["Host": "who.example"])
        let (cookies, misattributed) = try Recording.replay(Recording([Self.redirect(), strange]).text)
        #expect(cookies.isEmpty)
        #expect(misattributed == [1])
    }
}
