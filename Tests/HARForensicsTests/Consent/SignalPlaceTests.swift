import HARCapture
import Testing

@testable import HARForensics

@Suite("Where consent signals are found")
struct SignalPlaceTests {
    private static let string = ConsentRecording.granted
    private static let path = "https://ib.adnxs.com/x"

    /// A parameter's place in a request and what is found there.
    struct Case: Sendable, CustomTestStringConvertible {
        let title: String
        let exchange: Recording.Exchange
        let signal: ConsentEvent.Signal
        let state: ConsentState
        let place: ConsentEvent.Place
        var testDescription: String { title }
    }

    static let cases: [Case] = [
        Case(
            title: "query",
            exchange: .init("\(path)?gdpr=1&gdpr_consent=\(string)", at: 10),
            signal: .tcf,
            state: .grant,
            place: .url
        ),
        Case(
            title: "another name, another address in the query",
            exchange: .init("\(path)?r=https%3A%2F%2Fb.example%2Fs%3Fgdpr_consent%3D\(string)", at: 10),
            signal: .tcf,
            state: .grant,
            place: .url
        ),
        Case(
            title: "two addresses deep",
            exchange: .init(
                "\(path)?r=https%3A%2F%2Fb.example%2Fs%3Fu%3Dhttps%253A%252F%252Fc.example%252F%253Fus_privacy%253D1YYN",
                at: 10
            ),
            signal: .usPrivacy,
            state: .refusal,
            place: .url
        ),
        Case(
            title: "path parameters",
            exchange: .init("https://ad.doubleclick.net/activity;src=1;gdpr=1;gdpr_consent=\(string);ord=1?", at: 10),
            signal: .tcf,
            state: .grant,
            place: .url
        ),
        Case(
            title: "form",
            exchange: .post(path, at: 10, "a=1&gdpr_consent=\(string)", mimeType: "application/x-www-form-urlencoded"),
            signal: .tcf,
            state: .grant,
            place: .requestBody
        ),
        Case(
            title: "JSON",
            exchange: .post(path, at: 10, "{\"user\":{\"ext\":{\"consent\":\"\(string)\"}}}"),
            signal: .tcf,
            state: .grant,
            place: .requestBody
        ),
        Case(
            title: "JSON with another signal",
            exchange: .post(path, at: 10, "{\"regs\":{\"ext\":{\"us_privacy\":\"1YYN\",\"gdpr\":0}}}"),
            signal: .usPrivacy,
            state: .refusal,
            place: .requestBody
        ),
        Case(
            title: "form in several parts",
            exchange: .post(
                path,
                at: 10,
                "--XX\r\nContent-Disposition: form-data; name=\"gdpr_consent\"\r\n\r\n\(string)\r\n--XX--\r\n",
                mimeType: "multipart/form-data; boundary=XX"
            ),
            signal: .tcf,
            state: .grant,
            place: .requestBody
        ),
        Case(
            title: "form in several parts without a boundary told",
            exchange: .post(
                path,
                at: 10,
                "--XX\r\nContent-Disposition: form-data; name=\"gpp\"\r\n\r\nDBABMA~\(string)\r\n--XX--\r\n",
                mimeType: "multipart/form-data"
            ),
            signal: .gpp,
            state: .grant,
            place: .requestBody
        ),
        Case(
            title: "JSON in a parameter",
            exchange: .init("\(path)?data=%7B%22gdpr_consent%22%3A%22\(string)%22%7D", at: 10),
            signal: .tcf,
            state: .grant,
            place: .url
        ),
        Case(
            // {"regs":{"us_privacy":"1YYN"}}
            title: "JSON in base64",
            exchange: .init("\(path)?d=eyJyZWdzIjp7InVzX3ByaXZhY3kiOiIxWVlOIn19", at: 10),
            signal: .usPrivacy,
            state: .refusal,
            place: .url
        ),
        Case(
            title: "Amazon's signal in a body",
            exchange: .post(
                "https://s.amazon-adsystem.com/iu3",
                at: 10,
                "{\"p\":{\"geo\":{\"countryCode\":\"NL\"},\"consent\":{\"amazonConsentFormat\":{\"amzn_ad_storage\":\"GRANTED\","
                    + "\"amzn_user_data\":\"GRANTED\"}}}}"
            ),
            signal: .amazon,
            state: .grant,
            place: .requestBody
        ),
        Case(
            title: "Microsoft",
            exchange: .init("https://bat.bing.com/action/0?evt=consent&src=update&asc=D", at: 10),
            signal: .microsoft,
            state: .refusal,
            place: .url
        ),
        Case(
            title: "version 1",
            exchange: .init("\(path)?gdpr_consent=BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", at: 10),
            signal: .tcfV1,
            state: .partial,
            place: .url
        ),
        Case(
            title: "Additional Consent",
            exchange: .init("\(path)?addtl_consent=2~~dv.70.311", at: 10),
            signal: .additionalConsent,
            state: .refusal,
            place: .url
        ),
        Case(
            title: "gdpr=0 alone",
            exchange: .init("\(path)?gdpr=0", at: 10),
            signal: .gdprApplies,
            state: .notApplicable,
            place: .url
        ),
        Case(
            title: "gdpr=0 and an empty string",
            exchange: .init("\(path)?gdpr_consent=&gdpr=0", at: 10),
            signal: .gdprApplies,
            state: .notApplicable,
            place: .url
        ),
        Case(
            title: "gdpr=1 alone",
            exchange: .init("\(path)?gdpr=1", at: 10),
            signal: .tcf,
            state: .unknown,
            place: .url
        ),
        Case(
            title: "cookie of a third party",
            exchange: .init(path, at: 10, sends: ["eu=\(string)"]),
            signal: .tcf,
            state: .grant,
            place: .cookie
        ),
        Case(
            title: "Set-Cookie",
            exchange: .init("https://example.nl/c", at: 10, sets: ["euconsent-v2=\(string); Path=/"]),
            signal: .tcf,
            state: .grant,
            place: .setCookie
        ),
    ]

    @Test("A signal is found in every place of a request, and cited there", arguments: cases)
    func places(row: Case) throws {
        let events = try ConsentRecording.events(row.exchange)
        let found = events.filter { $0.signal == row.signal && $0.place == row.place }
        #expect(found.count == 1, "\(events.map { "\($0.signal) \($0.state) \($0.place)" })")
        let event = try #require(found.first)
        #expect(event.state == row.state)
        #expect(event.source.length > 0)
        #expect(event.source.entry == 1)
    }

    @Test("The cited bytes of a string are the string")
    func citedBytes() throws {
        for exchange in [
            Recording.Exchange("\(Self.path)?gdpr_consent=\(Self.string)", at: 10),
            .post(Self.path, at: 10, "{\"gdpr_consent\":\"\(Self.string)\"}"),
        ] {
            let event = try #require(try ConsentRecording.events(exchange).first)
            #expect(try event.source.bytes == ByteString(Self.string))
        }
    }

    @Test("Preference headers are told once for a host")
    func headers() throws {
        let headers: KeyValuePairs = ["Sec-GPC": "1", "DNT": "1"]
        let events = try ConsentRecording.analysis([
            .visit("https://example.nl/", at: 0, request: headers),
            Recording.Exchange("https://example.nl/a", at: 5, request: headers),
            Recording.Exchange("https://b.example/a", at: 6, request: ["Sec-GPC": "0", "DNT": "0"]),
        ]).consent.events
        #expect(events.map(\.signal) == [.globalPrivacyControl, .doNotTrack, .doNotTrack])
        #expect(events.allSatisfy { $0.grade == .e && $0.state == .unknown })
    }

    @Test("What only looks like a parameter of consent is none")
    func others() throws {
        for query in [
            "asc=G", "src=update", "npa=1", "dma=1", "gcs=G999", "gcd=xyz", "us_privacy=abc", "token=eyJhIjoxfQ",
        ] {
            #expect(try ConsentRecording.events(.init("https://b.example/?\(query)", at: 10)).isEmpty, "\(query)")
        }
    }

    @Test("Google's parameters count beside its consent mode or at its hosts")
    func google() throws {
        let query = "gcs=G100&npa=1&dma=1&dma_cps=sypham&tcfd=10000"
        let events = try ConsentRecording.events(.init("https://metrics.example.nl/g/collect?\(query)", at: 10))
        #expect(events.map(\.signal.rawValue) == ["gcs", "npa", "dma", "dma_cps", "tcfd"])
    }

    @Test("Another site's record in a third party's cookies is not the visited site's")
    func foreignRecord() throws {
        let analysis = try ConsentRecording.analysis([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://www.google.com/x", at: 10, sends: ["SOCS=CAESHAgBEhIaAB"]),
        ])
        #expect(analysis.consent.events.map(\.state) == [.refusal])
        #expect(analysis.consent.choices.isEmpty)
    }

    @Test("A record that comes back after another was there is told again")
    func returning() throws {
        func record(_ answer: String) -> [String] {
            ["cookieyes-consent=consentid:QUJD,consent:\(answer),action:yes,necessary:yes,analytics:\(answer)"]
        }
        let analysis = try ConsentRecording.analysis([
            .visit("https://example.nl/", at: 0, sends: ["a=1"]),
            Recording.Exchange("https://example.nl/a", at: 10, sends: record("yes")),
            Recording.Exchange("https://example.nl/b", at: 20, sends: record("no")),
            Recording.Exchange("https://example.nl/c", at: 30, sends: record("yes")),
        ])
        #expect(analysis.consent.choices[ConsentRecording.site]?.map(\.state) == [.grant, .withdrawal, .grant])
    }
}
