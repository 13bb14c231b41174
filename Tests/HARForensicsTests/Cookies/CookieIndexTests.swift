import HARCapture
import Testing

@testable import HARForensics

@Suite("The index of a cookie store")
struct CookieIndexTests {
    private static func key(_ name: Int, isHostOnly: Bool = true) -> Cookie.Key {
        Cookie.Key(
            name: ByteString("n\(name)"),
            domain: "shop.example",
            isHostOnly: isHostOnly,
            path: "/",
            partition: nil
        )
    }

    @Test("Every key is found where it was put, however many there are")
    func growing() {
        var index = CookieIndex()
        let keys = (0..<5000).map { Self.key($0) }
        for (position, key) in keys.enumerated() {
            #expect(index.position(CookieIndex.hash(key)) { keys[$0] == key } == nil)
            index.append(CookieIndex.hash(key))
            #expect(index.position(CookieIndex.hash(key)) { keys[$0] == key } == position)
        }
        for (position, key) in keys.enumerated() {
            #expect(index.position(CookieIndex.hash(key)) { keys[$0] == key } == position)
        }
    }

    @Test("Keys of one hash are told apart, and only they are looked at")
    func collisions() {
        var index = CookieIndex()
        let keys = (0..<300).map { Self.key($0) }
        for position in keys.indices { index.append(position < 200 ? 7 : 7 + 64 * position) }
        for position in 0..<200 {
            var looks = 0
            let found = index.position(7) { candidate in
                looks += 1
                return keys[candidate] == keys[position]
            }
            #expect(found == position)
            #expect(looks == 200 - position)
        }
    }

    @Test("Hashes do not depend on being host-only, which policies count or not")
    func hostOnly() {
        let (one, other) = (Self.key(1), Self.key(1, isHostOnly: false))
        #expect(CookieIndex.hash(one) == CookieIndex.hash(other))
        #expect(one.isSame(as: other, countsHostOnly: false))
        #expect(!one.isSame(as: other, countsHostOnly: true))
    }

    @Test(
        "The registrable domain of a host is no public suffix, so that a host may always set cookies for it",
        arguments: [
            "www.example.com", "a.b.example.co.uk", "w.x.y.kawasaki.jp", "a.city.kawasaki.jp", "a.www.ck", "a.b.foo.ck",
            "me.x.github.io", "www.example.com.", "b.a.unlisted", "x.食狮.公司.cn",
        ]
    )
    func registrable(host: String) throws {
        let url = try #require(WebURL(ByteString("https://\(host)/")))
        var domains = KnownDomains(.bundled)
        let site = domains.site(of: url.host)
        #expect(site.count < url.host.name.count && !PublicSuffixList.bundled.isPublicSuffix(site))
        var jar = CookieJar(policy: .chromium)
        let outcome = jar.receive(ByteString("a=b; Domain=" + site.string), from: url, at: Instant(microseconds: 0))
        guard case .stored(let cookie) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(cookie.key.domain == site && cookie.key.isHostOnly == false)
    }
}
