import HARCapture
import Testing

@testable import HARForensics

@Suite("The http-state parser suite")
struct HTTPStateTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let policy: CookiePolicy
        /// The column of the suite that holds the answers.
        let column: String
        let agreeing: Int
        let activeAgreeing: Int
        let differing: Set<String>
        var testDescription: String { policy.id }
    }

    /// The cases that differ hold bytes that the HTTP layer of the browser does not let through, or ask for what no
    /// standard asks: cutting at NUL and CR, decoding percent signs.
    static let rows = [
        Row(
            policy: .rfc6265,
            column: "expected",
            agreeing: 219,
            activeAgreeing: 214,
            differing: ["disabled-chromium0022", "disabled-chromium0023", "disabled-path0029"]
        ),
        Row(policy: .rfc6265bis, column: "expectedRFC6265bis22", agreeing: 222, activeAgreeing: 214, differing: []),
        Row(
            policy: .chromium,
            column: "observedChromium156",
            agreeing: 221,
            activeAgreeing: 214,
            differing: ["disabled-chromium0022"]
        ),
        Row(
            policy: .firefox,
            column: "observedFirefox153",
            agreeing: 221,
            activeAgreeing: 214,
            differing: ["disabled-chromium0022"]
        ),
    ]

    static let isAvailable = SharedSuites.has("suites/cookies/http-state-parser.json")

    @Test(
        "After each of the 222 cases the store of a policy sends what the standard or the real browser does",
        .enabled(if: isAvailable, SharedSuites.skipMessage),
        arguments: rows
    )
    func policies(row: Row) throws {
        let cases = try SharedSuites.vectors("suites/cookies/http-state-parser.json", "cases")
        #expect(cases.count == 222)
        let now = try #require(Instant.parse("2015-06-01T00:00:00Z")).instant
        var agreeing = 0
        var activeAgreeing = 0
        var differing: Set<String> = []
        for vector in cases {
            let id = try #require(vector["id"] as? String)
            let lines = try #require(vector["setCookies"] as? [String])
            let header = CookieJar.cookieHeader(
                afterSetting: lines.map { ByteString($0) },
                receivedFrom: ByteString(try #require(vector["requestURL"] as? String)),
                at: now,
                sentTo: ByteString(try #require(vector["resultURL"] as? String)),
                under: row.policy
            )
            if header?.string == vector[row.column] as? String {
                agreeing += 1
                if vector["status"] as? String == "active" { activeAgreeing += 1 }
            } else {
                differing.insert(id)
                if !row.differing.contains(id) {
                    Issue.record(
                        "\(id): \(lines) gives \(header?.string ?? "nothing"), not \(vector[row.column] ?? "nothing")"
                    )
                }
            }
        }
        #expect(agreeing == row.agreeing)
        #expect(activeAgreeing == row.activeAgreeing)
        #expect(differing == row.differing)
        print("http-state under \(row.policy.id): \(agreeing)/222, active \(activeAgreeing)/214")
    }

    @Test(
        "After each of the 222 cases the replay of a capture says the same",
        .enabled(if: isAvailable, SharedSuites.skipMessage)
    )
    func replay() throws {
        var agreeing = 0
        for row in try SharedSuites.vectors("suites/cookies/http-state-parser.json", "cases") {
            let request = try #require(row["requestURL"] as? String)
            let lines = try #require(row["setCookies"] as? [String])
            let address = try #require(row["resultURL"] as? String)
            let result = try #require(WebURL(ByteString(address)))
            let exchange = Recording.Exchange(request, at: 0, sets: lines)
            let cookies = try Recording([exchange], began: "2015-06-01T00:00:00Z").cookies()
            if Self.header(for: result, of: cookies) == row["expectedRFC6265bis22"] as? String { agreeing += 1 }
        }
        #expect(agreeing == 222)
    }

    /// The Cookie header that the cookies of a replay make up for a URL (RFC 6265bis §5.8.3); nil for none.
    private static func header(for url: WebURL, of cookies: [Cookie]) -> String? {
        let sent = cookies.compactMap { cookie -> (cookie: Cookie, line: SetCookie, created: Int)? in
            let ends: Set<CookieEvent.Kind> = [.deleted, .deleteNoop, .expired, .rejected]
            guard let last = cookie.events.last, !ends.contains(last.kind),
                let line = try? SetCookie(parsing: last.source.cited),
                let created = cookie.events.last(where: { $0.kind == .set })?.source.offset,
                cookie.key.isHostOnly == true
                    ? url.host.name == cookie.key.domain : url.host.domainMatches(cookie.key.domain),
                CookieAdmission.pathMatches(url.path, cookie.key.path ?? "/"),
                !line.isSecure || url.isTrustworthy
            else { return nil }
            return (cookie, line, created)
        }
        let pairs = sent.sorted { left, right in
            let (a, b) = (left.cookie.key.path?.count ?? 0, right.cookie.key.path?.count ?? 0)
            return a != b ? a > b : left.created < right.created
        }.map { $0.line.name.isEmpty ? $0.line.value.string : "\($0.line.name)=\($0.line.value)" }
        return pairs.isEmpty ? nil : pairs.joined(separator: "; ")
    }
}
