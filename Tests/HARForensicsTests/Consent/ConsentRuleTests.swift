import HARCapture
import Testing

@testable import HARForensics

@Suite("Findings on consent signals")
struct ConsentRuleTests {
    private static let granted = ConsentRecording.granted
    private static let refused = ConsentRecording.refused

    /// A visit with a refusal two seconds in, and a request to a third party at some instant.
    private func visit(_ url: String, at: Double, headers: KeyValuePairs<String, String> = [:]) -> [Recording.Exchange]
    {
        let exchanges: [Recording.Exchange] = [
            .visit("https://example.nl/", at: 0, sends: ["a=1"]),
            Recording.Exchange("https://example.nl/poll", at: 1_900, sends: ["a=1"]),
            Recording.Exchange(
                "https://example.nl/next",
                at: 9_000,
                sends: ["a=1; " + ConsentRecording.record(false, second: 2)]
            ),
            Recording.Exchange(url, at: at, request: headers),
        ]
        return exchanges.sorted { ($0.at ?? 0) < ($1.at ?? 0) }
    }

    private func findings(
        _ rule: RuleID,
        _ exchanges: [Recording.Exchange],
        list: VendorList? = nil
    ) throws -> [Finding] {
        try ConsentRecording.analysis(exchanges, list: list).findings.filter { $0.rule == rule }
    }

    @Test("A string with consent is told before a choice and after a refusal, on its side alone")
    func positiveString() throws {
        let url = "https://ib.adnxs.com/x?gdpr=1&gdpr_consent=\(Self.granted)"
        let before = try findings(.tcStringBeforeConsent, visit(url, at: 100))
        #expect(before.map(\.phase) == [.beforeAnyRecord])
        #expect(before.first?.subject.domain == "adnxs.com")
        #expect(try findings(.tcStringAfterRefusal, visit(url, at: 100)).isEmpty)
        #expect(try findings(.tcStringAfterRefusal, visit(url, at: 5_000)).map(\.phase) == [.afterRefusal])
        #expect(try findings(.tcStringBeforeConsent, visit(url, at: 5_000)).isEmpty)
        // Within the second that the record claims nothing is said.
        #expect(try findings(.tcStringBeforeConsent, visit(url, at: 2_500)).isEmpty)
        #expect(try findings(.tcStringAfterRefusal, visit(url, at: 2_500)).isEmpty)
        let other = "https://ib.adnxs.com/x?gdpr_consent=\(Self.refused)"
        #expect(try findings(.tcStringAfterRefusal, visit(other, at: 5_000)).isEmpty)
    }

    @Test("A signal that permits storage is told, unless nobody set it")
    func positiveSignal() throws {
        let set = "https://www.google-analytics.com/g/collect?gcd=13t3t3t3t5l1"
        #expect(try findings(.positiveSignalBeforeConsent, visit(set, at: 100)).count == 1)
        #expect(try findings(.positiveSignalAfterRefusal, visit(set, at: 5_000)).count == 1)
        let unset = "https://www.google-analytics.com/g/collect?gcd=13l3l3l3l1l1"
        #expect(try findings(.positiveSignalBeforeConsent, visit(unset, at: 100)).isEmpty)
    }

    @Test("A vendor without a basis in its string is told; legitimate interest is one, also by a list")
    func basis() throws {
        func count(_ string: String, _ list: VendorList? = nil) throws -> Int {
            try findings(
                .vendorWithoutBasis,
                visit("https://ib.adnxs.com/x?gdpr_consent=\(string)", at: 100),
                list: list
            ).count
        }
        #expect(try count(Self.granted) == 0)
        #expect(try count(Self.refused) == 1)
        #expect(try count(ConsentRecording.tcString(purposes: [1], vendors: [793])) == 1)
        let interest = ConsentRecording.tcString(purposes: [], vendors: [], interests: [32])
        #expect(try count(interest) == 0)
        #expect(try count(interest, try Self.list(purposes: "[1]", interests: "[2]")) == 0)
        #expect(try count(interest, try Self.list(purposes: "[1]", interests: "[]")) == 1)
        let unknown = visit("https://nobody.example/x?gdpr_consent=\(Self.refused)", at: 100)
        #expect(try findings(.vendorWithoutBasis, unknown).isEmpty)
    }

    @Test("A vendor is told as not listed only where a list is given")
    func unlisted() throws {
        let exchanges = visit("https://gum.criteo.com/x?gdpr_consent=\(Self.granted)", at: 100)
        #expect(try findings(.vendorNotListed, exchanges).isEmpty)
        let found = try findings(.vendorNotListed, exchanges, list: try Self.list(purposes: "[1]", interests: "[]"))
        #expect(found.count == 1)
        #expect(found.first?.statement.contains("not listed in the version given") == true)
        let macro = visit("https://x.example/?gdpr_consent=${GDPR_CONSENT_32}", at: 100)
        #expect(try findings(.vendorNotListed, macro, list: try Self.list(purposes: "[1]", interests: "[]")).isEmpty)
    }

    private static func list(purposes: String, interests: String) throws -> VendorList {
        let json = """
            {"gvlSpecificationVersion": 3, "vendorListVersion": 140, "tcfPolicyVersion": 5, "vendors": {"32": {"id": 32,
              "name": "Example", "purposes": \(purposes), "legIntPurposes": \(interests), "flexiblePurposes": []}}}
            """
        return try VendorList(bytes: Array(json.utf8), name: "vendor-list.json")
    }

    @Test(
        "What stands where a string belongs is told for what it is",
        arguments: [
            ("gdpr=1", RuleID.consentStringMissing), ("gdpr=1&gdpr_consent=", .consentStringMissing),
            ("gdpr_consent=${GDPR_CONSENT_32}", .consentStringUnexpanded),
            ("gdpr_consent=undefined", .consentStringUnexpanded),
            ("gdpr_consent=CPcqBNJPcqB", .consentStringInvalid),
            ("gdpr_consent=CPSG_8APSG_8AAAAAAENAAFgAAAAAAAAAAAAAAAAAAAA", .consentStringInvalid),
        ]
    )
    func problems(query: String, rule: RuleID) throws {
        let rules: Set<RuleID> = [.consentStringMissing, .consentStringUnexpanded, .consentStringInvalid]
        let found = try ConsentRecording.analysis(visit("https://ib.adnxs.com/x?\(query)", at: 100)).findings
            .filter { rules.contains($0.rule) }
        #expect(found.map(\.rule) == [rule])
    }

    @Test("Signals that contradict each other in one request are told, with both")
    func contradiction() throws {
        let both = "https://www.google-analytics.com/g?gcs=G111&gdpr_consent=\(Self.refused)"
        let found = try findings(.consentContradiction, visit(both, at: 100))
        #expect(found.count == 1)
        #expect(found.first?.evidence.count == 2)
        let agreeing = "https://www.google-analytics.com/g?gcs=G100&gdpr_consent=\(Self.refused)"
        #expect(try findings(.consentContradiction, visit(agreeing, at: 100)).isEmpty)
    }

    @Test("Global Privacy Control beside a signal that says otherwise is told")
    func privacyControl() throws {
        let gpc: KeyValuePairs = ["Sec-GPC": "1"]
        let url = "https://b.example/?us_privacy="
        #expect(try findings(.privacyControlIgnored, visit(url + "1YNN", at: 100, headers: gpc)).count == 1)
        #expect(try findings(.privacyControlIgnored, visit(url + "1YYN", at: 100, headers: gpc)).isEmpty)
        #expect(try findings(.privacyControlIgnored, visit(url + "1---", at: 100, headers: gpc)).isEmpty)
        #expect(try findings(.privacyControlIgnored, visit(url + "1YNN", at: 100)).isEmpty)
    }

    @Test("What serves consent itself is told apart")
    func ownTraffic() throws {
        let manager = Recording.Exchange(
            "https://consent.cookiebot.com/uc.js",
            at: 100,
            sets: ["CookieConsentBulkTicket=1; Path=/; Secure; SameSite=None"]
        )
        let analysis = try ConsentRecording.analysis([.visit("https://example.nl/", at: 0), manager])
        #expect(analysis.findings.contains { $0.rule == .consentTraffic && $0.subject.owner == "Cookiebot" })
        #expect(!analysis.findings.contains { $0.rule == .cookieBeforeConsent || $0.rule == .trackerBeforeConsent })
    }
}
