import HARForensics
import Testing

@Suite("What lists say of cookies")
struct CookieKnowledgeTests {
    @Test(
        "A claim needs the name and the host that sets it; a telling name without a host counts by itself",
        arguments: [
            ("ad-id", "amazon-adsystem.com", "marketing", "nameAndHost"),
            ("ad-id", "s.amazon-adsystem.com", "marketing", "nameAndHost"),
            ("ubid-acbnl", "amazon.nl", "functional", "name"),
            ("_ga", "example.nl", nil, nil), ("_gid", "example.nl", "analytics", "name"),
            ("_ga_ABC123", "example.nl", "analytics", "name"),
            ("IDE", "doubleclick.net", "marketing", "nameAndHost"), ("IDE", "example.nl", nil, nil),
            ("c", "rubiconproject.com", "marketing", "nameAndHost"), ("c", "example.nl", nil, nil),
            ("id", "example.nl", nil, nil), ("uid", "example.nl", nil, nil), ("", "example.nl", nil, nil),
        ] as [(String, String, String?, String?)]
    )
    func claim(name: String, domain: String, purpose: String?, basis: String?) {
        let claim = CookieKnowledge.bundled.claim(about: ByteString(name), domain: ByteString(domain))
        #expect(claim?.purpose == purpose)
        #expect(claim?.basis.rawValue == basis)
    }

    @Test("Every claim is a row of its own, with who makes it; contradicting ones stay")
    func conflicts() {
        let claims = CookieKnowledge.bundled.claims(about: "_pk_id.1.abcd", domain: "example.nl")
        #expect(claims.count > 1)
        #expect(claims.allSatisfy { !$0.source.isEmpty && $0.pattern.covers("_pk_id.1.abcd") })
        let sources = Set(TrackerCatalogue.sources.map(\.code))
        #expect(claims.allSatisfy { sources.contains($0.source) })
    }

    @Test("A row without a telling beginning claims nothing of other names")
    func prefixes() {
        #expect(
            CookieKnowledge.bundled.claims(about: "_gatling", domain: "example.nl").allSatisfy {
                $0.pattern.covers("_gatling")
            }
        )
        #expect(CookieKnowledge.bundled.claims(about: "zzzz", domain: "example.nl").isEmpty)
    }

    @Test("No row states a lifetime")
    func lifetimes() {
        let claims = CookieKnowledge.bundled.claims(about: "ad-id", domain: "amazon-adsystem.com")
        #expect(claims.count == 1)
        let row = claims[0].row.string.lowercased()
        for word in ["day", "month", "year", "session", "second"] { #expect(!row.contains(word)) }
    }

    @Test(
        "Patterns of names",
        arguments: [
            ("a*c", "abc", true), ("a*c", "ac", true), ("a*c", "abcd", false), ("*", "", true), ("*_x", "a_x_x", true),
            ("a*b*c", "a1b2b3c", true), ("a*b*c", "a1c", false), ("**a", "bba", true),
        ]
    )
    func globs(pattern: String, name: String, isCovered: Bool) {
        #expect(NamePattern(text: ByteString(pattern), kind: .glob).covers(ByteString(name)) == isCovered)
    }
}

@Suite("Vendors of the Transparency and Consent Framework")
struct TCFVendorTests {
    @Test("Vendors are found by id")
    func vendors() throws {
        let amazon = try #require(TCFVendors.bundled[793])
        #expect(amazon.name == "Amazon Advertising")
        #expect(amazon.list == "v3#45 2024-03-21")
        #expect(TCFVendors.bundled[0] == nil)
        #expect(TCFVendors.bundled[999_999] == nil)
        #expect(TCFVendors.bundled[-1] == nil)
    }

    @Test("An excerpt of a disclosure has names, storage, lifetime and purposes")
    func disclosure() throws {
        let disclosure = try #require(TCFVendors.bundled.disclosure(of: 793))
        #expect(disclosure.archivedOn == "2026-08-06")
        #expect(disclosure.identifiers.map(\.written) == ["*sessionMarker/marker", "amzn-token", "vendor-id"])
        #expect(disclosure.identifiers.map(\.isCookie) == [false, true, true])
        #expect(disclosure.identifiers.map(\.maxAge) == [nil, 604_800, 2_592_000])
        #expect(disclosure.identifiers[2].purposes == [1, 7])
        #expect(disclosure.identifiers[2].specialPurposes == [3])
        #expect(TCFVendors.bundled.disclosure(of: 1) == nil)
    }

    @Test("Vendors that disclose a name are found by it, placeholders included")
    func names() {
        #expect(TCFVendors.bundled.disclosures(ofCookie: "_gcl_au").map(\.vendor.id) == [755])
        #expect(TCFVendors.bundled.disclosures(ofCookie: "_gac_UA-1-2").map(\.vendor.id) == [755])
        #expect(TCFVendors.bundled.disclosures(ofCookie: "_pubcid").map(\.vendor.id) == [24, 95])
        #expect(TCFVendors.bundled.disclosures(ofCookie: "no such name").isEmpty)
    }
}

@Suite("A supplied storage disclosure")
struct DisclosureFileTests {
    private static let text = """
        {"disclosures": [
          {"identifier": "vendor-id", "type": "cookie", "maxAgeSeconds": 2592000, "cookieRefresh": false,
           "domains": ["*.ads.example", "*"], "purposes": [1, 7]},
          {"identifier": "cap_{campaign}", "type": "cookie", "maxAgeSeconds": 0, "domain": ".cap.example", "purposes": [1]},
          {"identifier": "marker", "type": "web", "maxAgeSeconds": null, "domain": "*", "purposes": [1]}, {"type": "web"}],
         "domains": [{"domain": "*.sync.example", "use": "matching"}, {"domain": "*"}]}
        """

    @Test("Identifiers and domains are read; the visited site’s domain is nobody’s")
    func reading() throws {
        let file = try DisclosureFile(bytes: Array(Self.text.utf8), name: "disclosure.json")
        #expect(file.identifiers.map(\.pattern.text) == ["vendor-id", "cap_*", "marker"])
        #expect(file.identifiers.map(\.maxAge) == [2_592_000, 0, nil])
        #expect(file.domains == ["ads.example", "cap.example", "sync.example"])
        #expect(file.covers(domain: "x.ads.example") && file.covers(domain: "sync.example"))
        #expect(!file.covers(domain: "example") && !file.covers(domain: "badads.example"))
        #expect(file.identifiers(named: "VENDOR-ID").count == 1)
        #expect(file.identifiers(named: "cap_17").map(\.pointer.description) == ["/disclosures/1"])
        #expect(file.identity.rules == 3)
    }

    @Test("It is recognised among lists; other JSON is refused")
    func recognised() throws {
        guard case .disclosure = try SuppliedList(bytes: Array(Self.text.utf8), name: "d") else {
            Issue.record("not recognised")
            return
        }
        #expect(throws: SuppliedListError.self) { try SuppliedList(bytes: Array("{\"a\": 1}".utf8), name: "d") }
        #expect(throws: SuppliedListError.self) {
            try DisclosureFile(bytes: Array("{\"disclosures\": 1}".utf8), name: "d")
        }
    }
}
