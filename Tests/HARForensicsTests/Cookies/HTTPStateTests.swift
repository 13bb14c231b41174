import HARCapture
import Testing

@testable import HARForensics

@Suite("The http-state parser suite")
struct HTTPStateTests {
    /// Cases whose answer differs from the suite's, each with the reason.
    private static let differences: [String: String] = [:]

    @Test(
        "After each of the 222 cases the browser would send what RFC 6265bis says",
        .enabled(if: SharedSuites.has("suites/cookies/http-state-parser.json"), SharedSuites.skipMessage)
    )
    func cases() throws {
        let cases = try SharedSuites.vectors("suites/cookies/http-state-parser.json", "cases")
        #expect(cases.count == 222)
        var agreeing = 0
        var differing: Set<String> = []
        for row in cases {
            let id = try #require(row["id"] as? String)
            let request = try #require(row["requestURL"] as? String)
            let lines = try #require(row["setCookies"] as? [String])
            let address = try #require(row["resultURL"] as? String)
            let result = try #require(WebURL(ByteString(address)))
            let exchange = Recording.Exchange(request, at: 0, sets: lines)
            let cookies = try Recording([exchange], began: "2015-06-01T00:00:00Z").cookies()
            let header = Self.header(for: result, of: cookies)
            if header == row["expectedRFC6265bis22"] as? String {
                agreeing += 1
            } else {
                differing.insert(id)
                #expect(Self.differences[id] != nil, "\(id): \(lines) gives \(header ?? "nothing")")
            }
        }
        #expect(agreeing == 222)
        #expect(differing == Set(Self.differences.keys))
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
