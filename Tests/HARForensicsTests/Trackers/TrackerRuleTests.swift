import HARForensics
import Testing

@Suite("Rules about trackers and what is listed of cookies")
struct TrackerRuleTests {
    private func findings(
        _ exchanges: [Recording.Exchange],
        _ rule: RuleID,
        began: String = "2026-08-06T10:00:00.000Z",
        lists: [SuppliedList] = []
    ) throws -> [Finding] {
        let text = try Recording(exchanges, began: began).text
        var options = Analysis.Options()
        options.lists = SuppliedLists(lists)
        let capture = try Capture(decoding: Array(text.utf8), name: "test.har")
        return Analysis(of: capture, options: options).findings.filter { $0.rule == rule }
    }

    private static let visit = Recording.Exchange.visit("https://example.nl/", at: 0)

    /// Without these no browser of today takes a cookie of a third party.
    private static let acrossSites = "; Secure; SameSite=None"

    private static func sets(_ line: String, _ url: String = "https://px.nobody.example/a") -> Recording.Exchange {
        Recording.Exchange(url, at: 10, sets: [line + acrossSites])
    }

    // MARK: TRK-BEHAVIOUR

    @Test(
        "TRK-BEHAVIOUR: a long and varied value kept for a day or longer counts; words, dates, flags and sessions do not",
        arguments: [
            ("u=8f14e45fceea167a; Max-Age=31536000", 1), ("u=8f14e45fceea167a", 0),
            ("u=8f14e45fceea167a; Max-Age=3600", 0), ("u=GA1.2.1234567890.1786000000; Max-Age=86400", 1),
            ("seen=1; Max-Age=31536000", 0), ("lang=nederlandstalig; Max-Age=31536000", 0),
            ("t=1785999600; Max-Age=31536000", 0), ("t=1785999600123; Max-Age=31536000", 0),
            ("day=2026-08-06; Max-Age=31536000", 0), ("n=0000000000000000; Max-Age=31536000", 0),
            ("n=4815162342; Max-Age=31536000", 1), ("u=550e8400-e29b-41d4-a716-446655440000; Max-Age=864000", 1),
        ]
    )
    func behaviour(line: String, count: Int) throws {
        let found = try findings([Self.visit, Self.sets(line)], .unlistedBehaviour)
        #expect(found.count == count)
        if let first = found.first {
            #expect(first.kind == .heuristic)
            #expect(first.subject.domain == "nobody.example")
            #expect(first.evidence.map { $0.cited.string } == [line + Self.acrossSites])
        }
    }

    @Test("TRK-BEHAVIOUR: who is listed is not unlisted, nor is the visited site; a tenant of infrastructure is")
    func unlistedOnly() throws {
        let line = "u=8f14e45fceea167a; Max-Age=31536000"
        for (url, count) in [
            ("https://ad.doubleclick.net/x", 0), ("https://www.example.nl/x", 0), ("https://cdn.jsdelivr.net/x", 0),
            ("https://d111.cloudfront.net/x", 1),
        ] {
            #expect(try findings([Self.visit, Self.sets(line, url)], .unlistedBehaviour).count == count, "\(url)")
        }
        let rule = FilterList(bytes: Array("||nobody.example^$third-party\n".utf8), name: "mine.txt")
        #expect(try findings([Self.visit, Self.sets(line)], .unlistedBehaviour, lists: [.filters(rule)]).isEmpty)
    }

    @Test("TRK-BEHAVIOUR: a value that is received counts by itself")
    func received() throws {
        let sent = Recording.Exchange("https://px.nobody.example/b", at: 20, sends: ["u=8f14e45fceea167a"])
        let found = try findings([Self.visit, sent], .unlistedBehaviour)
        try #require(found.count == 1)
        #expect(found[0].confidence.reasons.contains("valueWasReturned"))
        #expect(found[0].statement.contains("received once"))
    }

    // MARK: TCF

    private static let file = """
        {"disclosures": [{"identifier": "known", "type": "cookie", "maxAgeSeconds": 86400, "domains": ["*.nobody.example"]}]}
        """

    private func disclosure() throws -> SuppliedList {
        try SuppliedList(bytes: Array(Self.file.utf8), name: "disclosure.json")
    }

    @Test(
        "TCF-UNDISCLOSED: only against a whole disclosure that names the domain, and only names that are nowhere in it"
    )
    func undisclosed() throws {
        let line = "other=1; Max-Age=60"
        #expect(try findings([Self.visit, Self.sets(line)], .cookieUndisclosed).isEmpty)
        let found = try findings([Self.visit, Self.sets(line)], .cookieUndisclosed, lists: [disclosure()])
        try #require(found.map(\.subject.cookie) == ["other"])
        #expect(found[0].kind == .attributed)
        #expect(found[0].matches.map(\.list.name) == ["disclosure.json"])
        #expect(found[0].statement.contains("SHA-256"))
        #expect(try findings([Self.visit, Self.sets("KNOWN=1")], .cookieUndisclosed, lists: [disclosure()]).isEmpty)
        let elsewhere = Self.sets(line, "https://another.example/")
        #expect(try findings([Self.visit, elsewhere], .cookieUndisclosed, lists: [disclosure()]).isEmpty)
    }

    @Test("TCF-UNDISCLOSED: the bundled excerpt accuses nobody, as it leaves out vendors’ own domains")
    func excerpt() throws {
        let sets = Self.sets("ad-id=A1b2C3d4; Max-Age=31536000", "https://s.amazon-adsystem.com/x")
        #expect(try findings([Self.visit, sets], .cookieUndisclosed).isEmpty)
    }

    @Test(
        "TCF-LIFETIME: longer than the supplied disclosure states, beyond tolerance",
        arguments: [(86_400, 0), (87_000, 0), (87_300, 1), (31_536_000, 1)]
    )
    func lifetime(seconds: Int, count: Int) throws {
        let sets = Self.sets("known=1; Max-Age=\(seconds)")
        let found = try findings([Self.visit, sets], .lifetimeUndisclosed, lists: [disclosure()])
        #expect(found.count == count)
        if let first = found.first {
            #expect(first.matches.map(\.pointer?.description) == ["/disclosures/0"])
            #expect(first.matches.map(\.line) == [nil])
        }
    }

    @Test("TCF-LIFETIME: of a vendor’s archived excerpt, by its domain")
    func archivedLifetime() throws {
        let url = "https://s.amazon-adsystem.com/x"
        func found(_ seconds: Int, began: String = "2026-08-06T10:00:00.000Z") throws -> [Finding] {
            let line = "vendor-id=1; Max-Age=\(seconds); Domain=amazon-adsystem.com"
            return try findings([Self.visit, Self.sets(line, url)], .lifetimeUndisclosed, began: began)
        }
        #expect(try found(2_592_000).isEmpty)
        let longer = try found(31_536_000)
        #expect(longer.count == 1)
        #expect(longer.first?.statement.contains("vendor 793 (Amazon Advertising), as archived on 2026-08-06,") == true)
        #expect(longer.first?.confidence.level == .high)
        #expect(longer.first?.matches.map(\.list.name) == ["har-forensics-disclosures"])
        #expect(try found(31_536_000, began: "2026-08-20T10:00:00.000Z").first?.confidence.level == .medium)
        #expect(try found(31_536_000, began: "2017-09-03T10:00:00.000Z").first?.confidence.level == .low)
    }

    @Test("TCF-LIFETIME: of the visited site’s own cookie, only where one vendor alone discloses the name")
    func ownCookie() throws {
        func found(_ line: String) throws -> [Finding] {
            try findings([.visit("https://example.nl/", at: 0, sets: [line])], .lifetimeUndisclosed)
        }
        #expect(try found("_gcl_au=1.1.1; Max-Age=31536000").first?.confidence.level == .medium)
        #expect(try found("_gcl_au=1.1.1; Max-Age=7776000").isEmpty)
        #expect(try found("_pubcid=abc; Max-Age=63072000").isEmpty)
        #expect(try found("dnt=1; Max-Age=63072000").isEmpty)
    }

    // MARK: CK-LIST

    @Test("CK-LIST: a known name is told with who names it, what for, and how it is tied to the cookie")
    func listed() throws {
        let sets = Self.sets("ad-id=A1b2C3; Max-Age=60; Domain=amazon-adsystem.com", "https://s.amazon-adsystem.com/x")
        let found = try findings(
            [.visit("https://example.nl/", at: 0, sets: ["_gid=1", "id=1"]), sets],
            .cookieListed
        )
        try #require(found.map(\.subject.cookie) == ["ad-id", "_gid"])
        #expect(found.map(\.confidence.level) == [.high, .medium])
        #expect(found[0].statement.contains("by Open Cookie Database"))
        #expect(found.allSatisfy { $0.kind == .attributed && $0.matches.count == 1 })
    }
}
