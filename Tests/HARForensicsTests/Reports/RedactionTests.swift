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
        let secrets = try Self.secrets(name)
        #expect(secrets.count > 3)
        for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
        let redacted = try Capture(decoding: redaction.bytes, name: "redacted.har")
        #expect(redacted.entries.count == capture.entries.count)
        let before = Analysis(of: capture)
        let after = Analysis(of: redacted)
        #expect(after.cookies.map(\.key.name) == before.cookies.map(\.key.name))
        #expect(after.cookies.map(\.state) == before.cookies.map(\.state))
        func findings(_ analysis: Analysis) -> [Finding] { analysis.findings.filter { $0.rule != .captureDiagnostic } }
        #expect(findings(after).map(\.fingerprint) == findings(before).map(\.fingerprint))
        func statements(_ analysis: Analysis) -> [String] {
            findings(analysis).map { "\($0.rule) \($0.statement)" }
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

    @Test("Of a damaged capture what is whole is redacted, and what is not is said", arguments: [0.3, 0.5, 0.9])
    func damaged(part: Double) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: SampleCaptures.path("devtools-accept"))))
        let cut = Array(bytes.prefix(Int(Double(bytes.count) * part)))
        let capture = try Capture(decoding: cut, name: "cut.har")
        let redaction = try Redaction(of: Analysis(of: capture), mask: Self.mask)
        let whole = capture.entries.count { $0.isComplete }
        #expect(whole < capture.entries.count)
        let redacted = try Capture(decoding: redaction.bytes, name: "redacted.har")
        #expect(redacted.entries.count == whole)
        #expect(!redacted.diagnostics.contains { $0.code.severity == .error })
        #expect(redaction.leftOut.contains { $0.contains("left out: entries \(whole)") }, "\(redaction.leftOut)")
        let text = String(decoding: redaction.bytes, as: UTF8.self)
        for secret in try Self.secrets("devtools-accept") { #expect(!text.contains(secret)) }
        let map = String(decoding: redaction.map, as: UTF8.self)
        #expect(map.contains("\"leftOut\""))
    }

    @Test("Of a capture without a whole entry nothing is written")
    func nothingWhole() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: SampleCaptures.path("devtools-accept"))))
        let start = try #require(ByteString(bytes).firstRange(of: "\"response\"")).lowerBound
        let capture = try Capture(decoding: Array(bytes.prefix(start + 20)), name: "cut.har")
        #expect(throws: Redaction.Failure.self) { try Redaction(of: Analysis(of: capture), mask: Self.mask) }
    }

    /// The values of the browser's jar that name a browser: no records of choices, no words, no times.
    static func secrets(_ name: String) throws -> [String] {
        try SampleCaptures.truth(name).jar.filter { !ConsentNames.isRecord($0.name) }
            .map(\.value).filter { $0.utf8.count >= 8 && $0.contains(where: \.isNumber) }
            .filter { Instant.parse(ByteString($0)) == nil && $0.wholeMatch(of: /1[0-9]{9}|1[0-9]{12}/) == nil }
    }

    static let secret = "xK93/fj20_sLq+8d=zZ"

    /// The secret in the forms in which programs write it.
    static let forms: [String] = {
        let percent = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
        let once = secret.addingPercentEncoding(withAllowedCharacters: percent)!
        let base = ["", "a", "ab"].map { Data(($0 + secret).utf8).base64EncodedString() }
        return [
            secret, once,
            once.lowercased().replacing("xk93", with: "xK93").replacing("_slq", with: "_sLq")
                .replacing("=zz", with: "=zZ"),
            once.addingPercentEncoding(withAllowedCharacters: percent)!, secret.replacing("/", with: "\\/"),
            String(base[0].dropLast(4)), String(base[1].dropFirst(4).dropLast(4)),
            String(base[2].dropFirst(4).dropLast(4)),
            String(base[0].dropLast(4)).replacing("+", with: "-").replacing("/", with: "_"),
        ]
    }()

    /// A capture with a value at every place that may hold one.
    static func planted(_ value: String) throws -> [UInt8] {
        func json(_ value: Any) throws -> String {
            String(decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]), as: UTF8.self)
        }
        let nested = try json(["id": value, "list": [["deep": "x=\(value)"]], value: "name"])
        let percent = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
        func entry(_ number: Int, _ mime: String, _ body: String) -> [String: Any] {
            [
                "startedDateTime": "2026-03-01T10:00:0\(number).000Z", "time": 5, "comment": value,
                "_custom": ["a": value, "b": [value, ["c": nested]], value: 1],
                "_webSocketMessages": [["type": "send", "time": 1, "data": nested]],
                "_initiator": ["type": "script", "url": "https://www.example.nl/?u=\(percent)"],
                "request": [
                    "method": "POST", "httpVersion": "HTTP/2",
                    "url": "https://www.example.nl/p/\(percent)/x?q=\(percent)&n=\(percent)#\(percent)",
                    "headers": [
                        ["name": "Cookie", "value": "id=\(value)"],
                        ["name": "Authorization", "value": "Bearer \(value)"],
                        ["name": "Referer", "value": "https://www.example.nl/\(percent)"],
                        ["name": "Accept", "value": "text/\(value)"], ["name": "X-\(value)", "value": "1"],
                    ],
                    "cookies": [["name": "id", "value": value, "comment": value]],
                    "queryString": [["name": "q", "value": value]],
                    "postData": [
                        "mimeType": mime, "text": body, "params": [["name": "p", "value": value, "fileName": value]],
                    ],
                ],
                "response": [
                    "status": 302, "statusText": "Found", "redirectURL": "https://www.example.nl/r?\(percent)",
                    "headers": [
                        ["name": "Set-Cookie", "value": "id=\(value); Path=/; Max-Age=99999999"],
                        ["name": "Location", "value": "https://www.example.nl/r/\(percent)"],
                    ],
                    "cookies": [["name": "id", "value": value]],
                    "content": ["mimeType": "text/html", "text": value, "size": 1, "comment": value],
                ],
                "cache": ["afterRequest": ["eTag": value]],
            ]
        }
        let log: [String: Any] = [
            "version": "1.2", "creator": ["name": "WebInspector", "version": "537.36", "comment": value],
            "comment": value, "_user": value,
            "pages": [["id": "page_1", "title": value, "startedDateTime": "2026-03-01T10:00:00Z"]],
            "entries": [
                entry(0, "application/json", nested), entry(1, "application/x-www-form-urlencoded", "a=1&b=\(percent)"),
                entry(2, "text/plain", "free text with \(value) in it"), entry(3, "text/plain", nested),
            ],
        ]
        return [UInt8](try JSONSerialization.data(withJSONObject: ["log": log], options: [.sortedKeys]))
    }

    @Test("A secret planted everywhere is nowhere in the redacted capture, in any form", arguments: forms.indices)
    func everywhere(index: Int) throws {
        let capture = try Capture(decoding: try Self.planted(Self.forms[index]), name: "planted.har")
        // The cookie has the plain value, so that it is known whatever form stands elsewhere.
        let known = try Capture(
            decoding: Array(
                String(decoding: try Self.planted(Self.forms[index]), as: UTF8.self)
                    .replacing("\"entries\":[", with: "\"entries\":[\(Self.knownEntry),").utf8
            ),
            name: "known.har"
        )
        for capture in [capture, known] {
            let redaction = try Redaction(of: Analysis(of: capture), mask: Self.mask)
            let text = String(decoding: redaction.bytes, as: UTF8.self)
            let raw = [text, text.replacing("\\/", with: "/"), text.removingPercentEncoding ?? ""]
            for text in raw {
                #expect(!text.contains(Self.forms[index]), "\(Self.forms[index])")
                #expect(!text.contains(Self.secret))
                if capture.source.name == "known.har" {
                    for form in Self.forms { #expect(!text.contains(form), "\(form)") }
                }
            }
            let redacted = try Capture(decoding: redaction.bytes, name: "redacted.har")
            #expect(redacted.entries.count == capture.entries.count)
            #expect(
                redacted.entries[redacted.entries.count - 4].request.postData?.text.flatMap { JSONValue(parsing: $0) }?
                    .kind == .object
            )
            #expect(Analysis(of: redacted).cookies.map(\.state) == Analysis(of: capture).cookies.map(\.state))
        }
    }

    private static let knownEntry = """
        {"startedDateTime":"2026-03-01T09:59:59Z","request":{"method":"GET","url":"https://www.example.nl/","headers":\
        [{"name":"Cookie","value":"id=\(secret)"}]},"response":{"status":200,"headers":[]}}
        """

    @Test("JSON and form bodies keep their structure, and values in them the tokens of the report")
    func bodies() throws {
        func redacted(_ mime: String, _ body: String) throws -> String {
            let entry: [String: Any] = [
                "startedDateTime": "2026-03-01T10:00:00Z",
                "request": [
                    "method": "POST", "url": "https://a.example/", "headers": [],
                    "postData": ["mimeType": mime, "text": body],
                ], "response": ["status": 200, "headers": []],
            ]
            let data = try JSONSerialization.data(withJSONObject: ["log": ["version": "1.2", "entries": [entry]]])
            let capture = try Capture(decoding: [UInt8](data), name: "x.har")
            let redaction = try Redaction(of: Analysis(of: capture), mask: Self.mask)
            let again = try Capture(decoding: redaction.bytes, name: "y.har")
            return try #require(again.entries[0].request.postData?.text).string
        }
        let token = Self.mask.token(for: "abcdefgh").string
        let consent = "CQgYw8AQgYw8AAKABBNLCWFgAP_gAAAAABpYAUAAAAAEAAAAAA.IAUP______"
        #expect(
            try redacted("application/json", #"{"a": {"b": ["abcdefgh", 1, true, null, "x"]}, "tc": "\#(consent)"}"#)
                == #"{"a":{"b":["\#(token)",1,true,null,"x"]},"tc":"\#(consent)"}"#
        )
        #expect(try redacted("text/plain", #"["{\"a\":\"abcdefgh\"}"]"#) == #"["{\"a\":\"\#(token)\"}"]"#)
        #expect(try redacted("application/x-www-form-urlencoded", "a=abcdefgh&gdpr=1") == "a=\(token)&gdpr=1")
        #expect(try redacted("text/plain", "abcdefgh ijkl").hasPrefix("masked-"))
        // A name alone does not make a consent signal of a value.
        #expect(try !redacted("application/x-www-form-urlencoded", "gdpr=jan@voorbeeld.example").contains("voorbeeld"))
        #expect(try !redacted("application/json", #"{"user": 1234567890123456}"#).contains("1234567890123456"))
    }
}
