import HARCapture
import Testing

@testable import HARForensics

@Suite("Choices and phases from consent signals")
struct ConsentLedgerTests {
    private static let site: ByteString = "example.nl"
    private static let began = "2026-03-01T10:00:00.000Z"

    /// `cookiefirst-consent` with a choice made a number of seconds after the capture began.
    private static func record(_ granted: Bool, second: Int) -> String {
        let timestamp = 1_772_359_200 + second
        return "cookiefirst-consent=%7B%22necessary%22%3Atrue%2C%22performance%22%3A\(granted)%2C%22functional%22%3A"
            + "\(granted)%2C%22advertising%22%3A\(granted)%2C%22timestamp%22%3A\(timestamp)%7D"
    }

    private func ledger(_ exchanges: [Recording.Exchange]) throws -> ConsentLedger {
        let capture = try Capture(decoding: Array(Recording(exchanges, began: Self.began).text.utf8), name: "test.har")
        return ConsentObserver(CaptureContext(of: capture)).ledger()
    }

    private func phase(_ ledger: ConsentLedger, at milliseconds: Double) throws -> ConsentPhase {
        let start = try #require(Instant.parse(ByteString(Self.began))).instant
        return ledger.phase(at: start.advanced(byMilliseconds: milliseconds), site: Self.site)
    }

    @Test("A record bounds the choice by the request without it and by the second it claims")
    func interval() throws {
        let ledger = try ledger([
            .visit("https://example.nl/", at: 0, sends: ["a=1"]),
            Recording.Exchange("https://example.nl/poll", at: 2_600, sends: ["a=1"]),
            Recording.Exchange("https://example.nl/next", at: 9_000, sends: ["a=1; " + Self.record(false, second: 2)]),
        ])
        let choice = try #require(ledger.choices[Self.site]?.first)
        #expect(choice.state == .refusal)
        #expect(choice.grade == .c)
        #expect(choice.notBefore?.description == "2026-03-01T10:00:02.600Z")
        #expect(choice.notAfter.description == "2026-03-01T10:00:03Z")
        #expect(try phase(ledger, at: 100) == .beforeAnyRecord)
        #expect(try phase(ledger, at: 2_600) == .beforeAnyRecord)
        #expect(try phase(ledger, at: 2_800) == .indeterminate)
        #expect(try phase(ledger, at: 3_000) == .afterRefusal)
    }

    @Test("A record from before the capture puts everything after it")
    func preexisting() throws {
        let ledger = try ledger([.visit("https://example.nl/", at: 0, sends: [Self.record(true, second: -600)])])
        #expect(ledger.choices[Self.site]?.first?.isPreexisting == true)
        #expect(try phase(ledger, at: 0) == .afterGrant)
    }

    @Test("A withdrawal follows a grant")
    func withdrawal() throws {
        let ledger = try ledger([
            .visit("https://example.nl/", at: 0, sends: ["a=1"]),
            Recording.Exchange("https://example.nl/a", at: 4_000, sends: [Self.record(true, second: 3)]),
            Recording.Exchange("https://example.nl/b", at: 7_000, sends: [Self.record(true, second: 3)]),
            Recording.Exchange("https://example.nl/c", at: 9_000, sends: ["cookiefirst-consent=WITHDRAW"]),
        ])
        #expect(ledger.choices[Self.site]?.map(\.state) == [.grant, .withdrawal])
        #expect(try phase(ledger, at: 5_000) == .afterGrant)
        #expect(try phase(ledger, at: 8_000) == .indeterminate)
        #expect(try phase(ledger, at: 9_000) == .afterWithdrawal)
    }

    @Test(
        "What is no string is not consent",
        arguments: [
            ("", ConsentState.unknown), ("${GDPR_CONSENT_793}", .invalid), ("%24%7BGDPR_CONSENT%7D", .invalid),
            ("undefined", .invalid), ("[GDPR_CONSENT]", .invalid), ("garbage!", .invalid),
        ]
    )
    func macros(value: String, state: ConsentState) throws {
        let ledger = try ledger([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://ib.adnxs.com/x?gdpr=1&gdpr_consent=\(value)", at: 10),
        ])
        #expect(ledger.events.map(\.state) == [state])
        #expect(ledger.choices.isEmpty)
        #expect(try phase(ledger, at: 20) == .noRecord)
    }

    @Test("Google's short form alone records no choice, whatever it says", arguments: ["G111", "G100", "G101"])
    func googleStatus(value: String) throws {
        let ledger = try ledger([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://www.google-analytics.com/g/collect?gcs=\(value)", at: 10),
        ])
        #expect(ledger.events.count == 1)
        #expect(ledger.choices.isEmpty)
    }

    @Test("A site without records is judged by what recipients were told")
    func told() throws {
        let ledger = try ledger([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://www.google-analytics.com/g/collect?gcd=13p3p3p3p5l1", at: 500),
            Recording.Exchange("https://www.google-analytics.com/g/collect?gcd=13q3q3q3q5l1", at: 2_000),
        ])
        #expect(ledger.choices[Self.site]?.map(\.state) == [.refusal])
        #expect(try phase(ledger, at: 400) == .beforeAnyRecord)
        #expect(try phase(ledger, at: 1_000) == .indeterminate)
        #expect(try phase(ledger, at: 2_000) == .afterRefusal)
    }

    @Test("A choice on one site says nothing about another")
    func otherSite() throws {
        let ledger = try ledger([.visit("https://example.nl/", at: 0, sends: [Self.record(true, second: -600)])])
        let start = try #require(Instant.parse(ByteString(Self.began))).instant
        #expect(ledger.phase(at: start, site: "example.com") == .noRecord)
        #expect(ledger.phase(at: start, site: nil) == .noRecord)
        #expect(ledger.phase(at: nil, site: Self.site) == .indeterminate)
    }

    @Test(
        "An update that repeats the default, from the first request on, is no choice",
        arguments: ["13v3v3v3v5l1", "13l3v3v3v5l1", "13q3q3q3q5l1"]
    )
    func repeatedDefault(value: String) throws {
        let ledger = try ledger([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://www.google.com/ccm/collect?gcd=\(value)", at: 500),
            Recording.Exchange("https://www.google.com/ccm/collect?gcd=\(value)", at: 2_000),
        ])
        #expect(ledger.events.count == 2)
        #expect(ledger.choices.isEmpty)
        #expect(try phase(ledger, at: 2_500) == .noRecord)
    }

    @Test("What recipients are told while the manager waits for a choice is no choice")
    func waiting() throws {
        let waiting = "OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1&landingPath=https%3A%2F%2Fexample.nl%2F"
        let told = "https://www.google-analytics.com/g/collect?gcd=13r3r3r3r5l1"
        let first = try ledger([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange(told, at: 500),
            Recording.Exchange("https://example.nl/a", at: 1_000, sends: [waiting]),
        ])
        #expect(first.events.map(\.state) == [.grant, .default])
        #expect(first.choices.isEmpty)
        let then = try ledger([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://example.nl/a", at: 1_000, sends: [waiting]),
            Recording.Exchange(told, at: 1_500),
        ])
        #expect(then.choices[Self.site]?.map(\.state) == [.grant])
    }

    @Test("A TC string that nobody touched looks like a refusal and is none until one with consent came before")
    func untouchedString() throws {
        let untouched = "CQgaI1AQgaI1AAKABBENAwEgAAAAAAAAABpYAFAAAAAAA"
        let granted = "CQgaI1AQgaI1AAKABBENAwEgAP_gAAAAABpYAFP_AAAAA"
        func told(_ string: String, at: Double) -> Recording.Exchange {
            Recording.Exchange("https://ib.adnxs.com/x?gdpr=1&gdpr_consent=\(string)", at: at)
        }
        let before = try ledger([.visit("https://example.nl/", at: 0), told(untouched, at: 10)])
        #expect(before.events.map(\.state) == [.refusal])
        #expect(before.choices.isEmpty)
        let after = try ledger([
            .visit("https://example.nl/", at: 0), told(untouched, at: 10), told(granted, at: 20),
            told(untouched, at: 30),
        ])
        #expect(after.choices[Self.site]?.map(\.state) == [.grant, .withdrawal])
    }
}
