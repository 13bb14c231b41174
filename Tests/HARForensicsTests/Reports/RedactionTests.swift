import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("Masks and redacted captures")
struct RedactionTests {
    static let mask = ValueMask(key: Array("0123456789abcdef".utf8))

    @Test("A token is HMAC-SHA-256 of the value, the same wherever the value stands")
    func tokens() {
        // RFC 4231 has no case of this key; computed with `printf abcdefgh | openssl dgst -sha256 -hmac 0123456789abcdef`.
        #expect(Self.mask.token(for: "abcdefgh") == "masked-9049bb5c9ad656f2")
        let token = Self.mask.token(for: "abcdefgh").string
        #expect(Self.mask.masked(setCookie: "id=abcdefgh; Path=/; Secure").string == "id=\(token); Path=/; Secure")
        #expect(Self.mask.masked(cookies: "a=1; id=abcdefgh").string == "a=1; id=\(token)")
        #expect(
            Self.mask.masked(url: "https://h.example/p?x=abcdefgh&y=%61bcdefgh").string
                == "https://h.example/p?x=\(token)&y=\(token)"
        )
        #expect(Self.mask.masked(value: "GA1.1.abcdefgh").string == "GA1.1.\(token)")
        #expect(ValueMask(key: [1]).token(for: "abcdefgh").string != token)
    }

    @Test(
        "What names nobody stays, what may does not",
        arguments: [
            ("user-agent", "Mozilla/5.0 (X11)", true), ("content-type", "text/html; charset=utf-8", true),
            ("authorization", "Bearer abcdefgh", false), ("x-api-key", "abcdefgh12345678", false),
            ("etag", "\"abcdefgh12345678\"", false), ("sec-fetch-dest", "document", true),
            ("referer", "https://h.example/?id=abcdefgh", false), ("location", "https://u:secret12@h.example/", false),
        ]
    )
    func headers(name: String, value: String, stays: Bool) {
        let masked = Self.mask.masked(header: ByteString(name), value: ByteString(value)).string
        #expect((masked == value) == stays)
        if !stays { #expect(!masked.contains("abcdefgh") && !masked.contains("secret12")) }
    }

    @Test("Consent signals stay, ids in their records do not")
    func consent() {
        let url =
            "https://h.example/?gdpr=1&gdpr_consent=CQgYw8AQgYw8AAKABBNLCWFgAP_gAAAAABpYAUAAAAAEAAAAAA.IAUP______&id=abcdefgh"
        let masked = Self.mask.masked(url: ByteString(url)).string
        #expect(masked.contains("CQgYw8AQgYw8AAKABBNLCWFgAP_g") && !masked.contains("abcdefgh"))
        let record = Self.mask.masked(
            cookies: "OptanonConsent=groups=C0001:1&consentId=12345678-1234-1234-1234-123456789abc"
        )
        #expect(record.string.contains("groups=C0001:1") && !record.string.contains("12345678-1234"))
    }

    @Test("The digits of an escape are no part of the id behind it", arguments: ["%22", "%2522", "%252522"])
    func escapes(quote: String) {
        let id = "b1d3c7a0-0000-4000-8000-000000000001"
        let masked = Self.mask.masked(record: ByteString("version\(quote)\(id)\(quote)x")).string
        #expect(masked == "version\(quote)\(Self.mask.token(for: ByteString(id)))\(quote)x")
    }

    @Test("A redacted sample holds no value of the jar and gives the same findings", arguments: SampleCaptures.names)
    func samples(name: String) throws {
        let capture = try SampleCaptures.capture(name)
        let redaction = try Redaction(of: Analysis(of: capture), mask: Self.mask)
        let text = String(decoding: redaction.bytes, as: UTF8.self)
        let secrets = try SampleCaptures.truth(name).jar.filter { !ConsentNames.isRecord($0.name) }
            .map(\.value).filter { $0.utf8.count >= 8 && $0.contains(where: \.isNumber) }
            .filter { $0.wholeMatch(of: /[0-9TZ:.\-]+/) == nil || $0.utf8.count < 10 }
        for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
        let redacted = try Capture(decoding: redaction.bytes, name: "redacted.har")
        #expect(redacted.entries.count == capture.entries.count)
        let before = Analysis(of: capture)
        let after = Analysis(of: redacted)
        #expect(after.cookies.map(\.key.name) == before.cookies.map(\.key.name))
        #expect(after.cookies.map(\.state) == before.cookies.map(\.state))
        func findings(_ analysis: Analysis) -> [Finding] { analysis.findings.filter { $0.rule != .captureDiagnostic } }
        #expect(findings(after).map(\.fingerprint) == findings(before).map(\.fingerprint))
        // Consent strings inside of JSON bodies are masked with the body, so fewer requests may be counted.
        func statements(_ analysis: Analysis) -> [String] {
            findings(analysis).filter { !$0.rule.rawValue.hasPrefix("TCF-") }.map { "\($0.rule) \($0.statement)" }
        }
        #expect(statements(after) == statements(before))
    }

    @Test("The map gives each token its value, and the findings of both that are the same")
    func map() throws {
        let capture = try SampleCaptures.capture("devtools-accept")
        let redaction = try Redaction(of: Analysis(of: capture), mask: Self.mask)
        let map = try #require(
            try JSONSerialization.jsonObject(with: Data(redaction.map)) as? [String: Any]
        )
        let values = try #require(map["values"] as? [[String: String]])
        #expect(values.count > 10)
        for value in values {
            #expect(Self.mask.token(for: ByteString(value["value"] ?? "")).string == value["token"])
        }
        let findings = try #require(map["findings"] as? [[String: Any]])
        #expect(findings.count > 20)
        #expect(findings.count { ($0["redacted"] as? [String])?.isEmpty == false } > 20)
    }

    @Test("The tokens of a report with the same key are those of the redacted capture")
    func sameTokens() throws {
        let key = Array("0123456789abcdef".utf8)
        let package = try PackageTests.package("devtools-accept") { $0.key = key }
        let redaction = try Redaction(of: SampleCaptures.analysis("devtools-accept"), mask: ValueMask(key: key))
        let html = String(decoding: try #require(package.files.first { $0.path == "report.html" }).bytes, as: UTF8.self)
        let redacted = String(decoding: redaction.bytes, as: UTF8.self)
        let tokens = Set(html.matches(of: /masked-[0-9a-f]{16}/).map { String($0.output) })
        #expect(tokens.count > 10)
        #expect(tokens.count { redacted.contains($0) } * 10 >= tokens.count * 9)
    }

    @Test("A damaged capture is not redacted: what cannot be read cannot be masked")
    func damaged() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: SampleCaptures.path("devtools-accept"))))
        let capture = try Capture(decoding: Array(bytes.prefix(bytes.count / 2)), name: "cut.har")
        #expect(throws: Redaction.Failure.self) { try Redaction(of: Analysis(of: capture), mask: Self.mask) }
    }
}
