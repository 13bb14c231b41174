import HARCapture
import HARForensics
import Testing

@Suite("Each rule fires where it should and nowhere else")
struct RuleTests {
    private static let tracker = "https://ad.doubleclick.net/x"
    private static let id = "IDE=abcdefgh12345678; Domain=doubleclick.net; Path=/; Secure; SameSite=None"

    private func findings(_ exchanges: [Recording.Exchange], _ rule: RuleID) throws -> [Finding] {
        let capture = try Capture(decoding: Array(Recording(exchanges).text.utf8), name: "test.har")
        return Analysis(of: capture).findings.filter { $0.rule == rule }
    }

    @Test("CK-3P-SET: a third party's cookie counts, the visited site's own does not")
    func thirdPartyCookie() throws {
        let found = try findings(
            [
                .visit("https://example.nl/", at: 0, sets: ["own=1"]),
                Recording.Exchange(Self.tracker, at: 10, sets: [Self.id + "; Max-Age=60"]),
            ],
            .thirdPartyCookieSet
        )
        #expect(found.map(\.subject.cookie) == ["IDE"])
        #expect(found[0].kind == .observed)
        #expect(found[0].confidence.reasons.contains("offeredOnly"))
        #expect(found[0].evidence.map { $0.cited.string } == [Self.id + "; Max-Age=60"])
    }

    @Test("CK-STORED: the same value in a later request proves storage, another value does not")
    func stored() throws {
        let set = Recording.Exchange(Self.tracker, at: 10, sets: [Self.id])
        func sent(_ pair: String) -> Recording.Exchange { Recording.Exchange(Self.tracker, at: 100, sends: [pair]) }
        let visit = Recording.Exchange.visit("https://example.nl/", at: 0)
        let found = try findings([visit, set, sent("IDE=abcdefgh12345678")], .cookieStored)
        #expect(found.count == 1)
        #expect(found[0].evidence.map(\.entry) == [1, 2])
        #expect(try findings([visit, set, sent("IDE=other")], .cookieStored).isEmpty)
        #expect(try findings([visit, set, sent("other=abcdefgh12345678")], .cookieStored).isEmpty)
    }

    @Test("TRK-LIST: the row, its line, the list's version and digest are named")
    func listed() throws {
        let found = try findings(
            [.visit("https://example.nl/", at: 0), Recording.Exchange(Self.tracker, at: 10)],
            .trackerContacted
        )
        let match = try #require(found.first?.matches.first)
        #expect(found.count == 1 && found[0].kind == .attributed)
        #expect(match.list == TrackerCatalogue.bundled.identity)
        #expect(match.rule.hasPrefix("doubleclick.net\t"))
        #expect(match.line.map { $0 > 1 } == true)
    }

    @Test(
        "CK-LIFE-13M: 398 days are too long, 397 are not, nor is a session",
        arguments: [
            ("Max-Age=34387200", 1), ("Max-Age=34300800", 0), ("HttpOnly", 0), ("Max-Age=99999999999999999999", 1),
            ("Expires=Sun, 01 Aug 2027 10:00:00 GMT", 1), ("Expires=Mon, 01 Mar 2027 10:00:00 GMT", 0),
        ]
    )
    func lifetime(attribute: String, count: Int) throws {
        let found = try findings(
            [.visit("https://example.nl/", at: 0, sets: ["a=1; \(attribute)"])],
            .cookieLifetime
        )
        #expect(found.count == count)
    }

    @Test("CK-DOMAIN: a foreign domain is reported, a redirect's misplaced header is not blamed on this host")
    func domain() throws {
        let foreign = "visitor=1; Domain=media.net; Path=/; Secure; SameSite=None"
        let visit = Recording.Exchange.visit("https://example.nl/", at: 0)
        let alone = try findings(
            [visit, Recording.Exchange("https://s.amazon-adsystem.com/ecm3", at: 10, sets: [foreign])],
            .cookieDomainMismatch
        )
        #expect(alone.count == 1)
        #expect(alone.first?.statement.contains("s.amazon-adsystem.com") == true)
        let hop = [
            visit,
            Recording.Exchange(
                "https://cs.media.net/cksync",
                at: 10,
                status: 302,
                response: ["Location": "https://s.amazon-adsystem.com/ecm3"]
            ),
            Recording.Exchange(
                "https://s.amazon-adsystem.com/ecm3",
                at: 30,
                sets: [foreign],
                response: ["Location": "https://s.amazon-adsystem.com/ecm3"]
            ),
        ]
        #expect(try findings(hop, .cookieDomainMismatch).isEmpty)
        let offered = try findings(hop, .thirdPartyCookieSet)
        #expect(offered.count == 1)
        #expect(offered.first?.statement.hasPrefix("cs.media.net offered") == true)
        #expect(offered.first?.confidence.reasons.contains("reconstructedHop") == true)
        #expect(try findings(hop, .captureDiagnostic).contains { $0.subject.diagnostic == .misattributedHeaders })
    }

    @Test(
        "ID-3P-PRECHOICE: a cookie's value in a third party's URL counts, a consent string and a short value do not",
        arguments: [
            ("_ga=GA1.1.1234567890.1772359200", "cid=1234567890.1772359200", 1),
            ("uid=abcdefgh12345678", "u=abcdefgh12345678", 1),
            ("uid=abcdefgh12345678", "u=abcdefgh1234567", 0), ("uid=1234567", "u=1234567", 0),
            ("lang=nederlands", "l=nederlands", 0),
            ("cookiefirst-consent=abcdefgh12345678", "u=abcdefgh12345678", 0),
        ]
    )
    func identifier(cookie: String, parameter: String, count: Int) throws {
        let exchanges = [
            Recording.Exchange.visit("https://example.nl/", at: 0, sends: [cookie]),
            Recording.Exchange("https://www.google-analytics.com/g/collect?\(parameter)", at: 10),
        ]
        let found = try findings(exchanges, .identifierBeforeConsent)
        #expect(found.count == count)
        if let first = found.first {
            #expect(first.phase == .noRecord)
            #expect(parameter.hasSuffix(first.evidence[0].cited.string))
        }
    }

    @Test("Ids are the same for the same bytes and differ between findings")
    func identity() throws {
        let exchanges = [
            Recording.Exchange.visit("https://example.nl/", at: 0),
            Recording.Exchange(Self.tracker, at: 10, sets: [Self.id]),
        ]
        let bytes = Array(try Recording(exchanges).text.utf8)
        let first = Analysis(of: try Capture(decoding: bytes, name: "a.har")).findings
        let second = Analysis(of: try Capture(decoding: bytes, name: "b.har")).findings
        #expect(first.map(\.id) == second.map(\.id))
        #expect(Set(first.map(\.id)).count == first.count)
        #expect(first.allSatisfy { $0.id.utf8.count == 32 })
    }

    @Test("Statements use neutral words", arguments: RuleCatalogue.standard.map(\.id.rawValue))
    func words(rule: String) throws {
        let own = try #require(RuleCatalogue.standard.first { $0.id.rawValue == rule })
        for word in ["illegal", "violat", "breach", "unlawful", "consented"] {
            #expect(!(own.title + own.method).lowercased().contains(word))
        }
    }
}
