import HARCapture
import HARForensics
import Testing

@Suite("A finding names the oddities that limit it")
struct FindingLimitTests {
    private let visit = Recording.Exchange.visit("https://example.nl/", at: 0)

    private func findings(_ exchanges: [Recording.Exchange], _ rule: RuleID) throws -> [Finding] {
        let capture = try Capture(decoding: Array(Recording(exchanges).text.utf8), name: "test.har")
        return Analysis(of: capture).findings.filter { $0.rule == rule }
    }

    @Test("An oddity of the whole capture limits what it touches, wherever it was met, and nothing else")
    func whole() throws {
        let set = "IDE=abcdefgh12345678; Domain=doubleclick.net; Path=/; Secure; SameSite=None"
        let exchanges = [
            visit,
            Recording.Exchange("https://ad.doubleclick.net/x", at: 10, sets: [set]),
            Recording.Exchange("https://ad.doubleclick.net/y", at: 100, sends: ["IDE=abcdefgh12345678"]),
            Recording.Exchange("https://example.nl/z?token=[redacted]", at: 200),
        ]
        let stored = try #require(findings(exchanges, .cookieStored).first)
        #expect(stored.limits.contains(.redactedValues))
        let contacted = try #require(findings(exchanges, .trackerContacted).first)
        #expect(!contacted.limits.contains(.redactedValues))
        #expect(
            try findings(Array(exchanges.dropLast()), .cookieStored).first?.limits.contains(.redactedValues) == false
        )
    }

    @Test("An oddity of single entries limits the findings that cite such an entry", arguments: [1, 40])
    func local(pairs: Int) throws {
        // Of the requests of a pair the second states the instant of the first; the trackers differ.
        let exchanges = (1...pairs).flatMap { pair in
            [
                Recording.Exchange("https://ad.doubleclick.net/\(pair)", at: Double(pair * 10)),
                Recording.Exchange("https://connect.facebook.net/\(pair)", at: Double(pair * 10)),
            ]
        }
        let last = Recording.Exchange("https://www.google-analytics.com/", at: Double(pairs * 10))
        let found = try findings([visit] + exchanges + [last], .trackerBeforeConsent)
        func limits(_ domain: String) throws -> [DiagnosticCode] {
            try #require(found.first { $0.subject.domain?.string.hasSuffix(domain) == true }).limits
        }
        #expect(try !limits("doubleclick.net").contains(.equalInstants))
        #expect(try limits("facebook.net").contains(.equalInstants))
        // Also behind the places that a diagnostic lists.
        #expect(try limits("google-analytics.com").contains(.equalInstants))
    }

    @Test("The limits of a finding come worst first", arguments: SampleCaptures.names)
    func order(name: String) throws {
        for finding in try SampleCaptures.analysis(name).findings {
            #expect(finding.limits.map(\.severity) == finding.limits.map(\.severity).sorted(by: >))
        }
    }
}
