import HARCapture
import HARForensics
import Testing

@Suite("Completeness checks that need sites and records of choices")
struct CaptureReviewTests {
    typealias Exchange = Recording.Exchange

    private func analysis(_ exchanges: [Exchange]) throws -> Analysis {
        Analysis(of: try Capture(decoding: Array(Recording(exchanges).text.utf8), name: "test.har"))
    }

    private func diagnostic(_ code: DiagnosticCode, _ exchanges: [Exchange]) throws -> Diagnostic? {
        try analysis(exchanges).diagnostics.first { $0.code == code }
    }

    private func visit(thirdParties: Int, setting: Bool, firstPartySets: Bool = true) -> [Exchange] {
        [.visit("https://example.nl/", at: 0, sets: firstPartySets ? ["a=1"] : [])]
            + (0..<thirdParties).map {
                Exchange("https://www.site\($0).example/x", at: Double($0 + 1), sets: setting && $0 == 0 ? ["b=2"] : [])
            }
    }

    @Test("CQ-03: ten silent third parties beside a first party that sets cookies")
    func thirdParties() throws {
        let found = try #require(try diagnostic(.noThirdPartySetCookie, visit(thirdParties: 10, setting: false)))
        #expect(found.count == 1)
        #expect(found.occurrences[0].found == "none of 10 third-party hosts")
        #expect(try diagnostic(.noThirdPartySetCookie, visit(thirdParties: 9, setting: false)) == nil)
        #expect(try diagnostic(.noThirdPartySetCookie, visit(thirdParties: 10, setting: true)) == nil)
        #expect(
            try diagnostic(.noThirdPartySetCookie, visit(thirdParties: 10, setting: false, firstPartySets: false))
                == nil
        )
    }

    @Test(
        "CQ-09: the visited page was refused",
        arguments: [(403, true), (429, true), (503, true), (404, false), (200, false)]
    )
    func refusal(status: Int, isRefused: Bool) throws {
        var page = Exchange.visit("https://example.nl/", at: 0, sets: ["a=1"])
        page.status = status
        let found = try diagnostic(.refusedDocument, [page])
        #expect((found != nil) == isRefused)
        if isRefused { #expect(found?.occurrences[0].found == "status \(status)") }
        // What a page loads may be refused without the page being so.
        let image = Exchange("https://example.nl/i.png", at: 1, status: status)
        #expect(try diagnostic(.refusedDocument, [.visit("https://example.nl/", at: 0), image]) == nil)
    }

    @Test(
        "CQ-09: challenges by host, by path and by header",
        arguments: [
            ("https://challenges.cloudflare.com/turnstile/v0/api.js", true), ("https://x.awswaf.com/", true),
            ("https://awswaf.com.example.nl/", false), ("https://notawswaf.com/", false),
            ("https://example.nl/cdn-cgi/challenge-platform/h/b", true),
            ("https://example.nl/?u=/cdn-cgi/challenge-platform/", false),
            ("https://www.google.com/recaptcha/api.js", false),
        ]
    )
    func challenges(url: String, isChallenge: Bool) throws {
        let found = try diagnostic(.challengeResources, [.visit("https://example.nl/", at: 0), Exchange(url, at: 1)])
        #expect((found?.count == 1) == isChallenge)
        let answer = Exchange("https://example.nl/a", at: 1, response: ["cf-mitigated": "challenge"])
        #expect(try diagnostic(.challengeResources, [.visit("https://example.nl/", at: 0), answer])?.count == 1)
    }

    @Test("CQ-12: a record of a choice in the first request")
    func preexistingConsent() throws {
        let record =
            "CookieConsent={stamp:'x'%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:'explicit'%2Cver:1%2Cutc:1770000000000}"
        let carried = [Exchange.visit("https://example.nl/", at: 0, sends: [record])]
        let found = try #require(try diagnostic(.preexistingConsent, carried))
        #expect(found.count == 1)
        #expect(found.occurrences[0].found == "a grant on record")
        #expect(try analysis(carried).completeness[.cleanStart]?.diagnostics.contains(.preexistingConsent) == true)
        #expect(try diagnostic(.preexistingConsent, [.visit("https://example.nl/", at: 0, sends: ["a=1"])]) == nil)
    }

    @Test("The verdict of an analysis counts what only analysis finds")
    func verdict() throws {
        let analysis = try analysis(visit(thirdParties: 10, setting: false))
        #expect(analysis.completeness[.cookieAbsence]?.diagnostics.contains(.noThirdPartySetCookie) == true)
        #expect(analysis.capture.completeness[.cookieAbsence]?.diagnostics.contains(.noThirdPartySetCookie) == false)
    }
}
