import HARForensics
import Testing

@Suite("Cookies against the server's log and the browser's jar")
struct CookieGroundTruthTests {
    static let samples = SampleCaptures.names.filter { !$0.hasSuffix("sanitized") }

    @Test("A cookie proved stored is in the jar, unless it was deleted in between", arguments: samples)
    func storedCookies(name: String) throws {
        let truth = try SampleCaptures.truth(name)
        let stored = try SampleCaptures.analysis(name).cookies.filter { $0.state == .stored }
        #expect(!stored.isEmpty)
        for cookie in stored {
            let isDeleted = cookie.events.contains { $0.kind == .deleted }
            #expect(truth.holds(cookie) != isDeleted, "\(cookie.key.name) of \(cookie.key.domain)")
        }
    }

    @Test("A rejected cookie is not in the jar", arguments: samples)
    func rejectedCookies(name: String) throws {
        let truth = try SampleCaptures.truth(name)
        let rejected = try SampleCaptures.analysis(name).cookies.filter { $0.state == .rejected }
        // Chromium takes a cookie without SameSite for Lax, Firefox for None.
        #expect(rejected.count == (name.hasPrefix("firefox") ? 3 : 4))
        for cookie in rejected { #expect(!truth.holds(cookie), "\(cookie.key.name)") }
    }

    @Test("A cookie made without Set-Cookie is in the jar and in no response of the server's log", arguments: samples)
    func scriptCookies(name: String) throws {
        let truth = try SampleCaptures.truth(name)
        let made = try SampleCaptures.analysis(name).cookies.filter { $0.state == .scriptSet }
        #expect(!made.isEmpty)
        for cookie in made {
            #expect(truth.holds(cookie), "\(cookie.key.name)")
            let start = cookie.key.name.string + "="
            #expect(!truth.requests.contains { $0.setCookie.contains { $0.hasPrefix(start) } }, "\(cookie.key.name)")
        }
    }

    @Test("Every Set-Cookie line of the server's log is an event, and nothing else is", arguments: samples)
    func setCookieLines(name: String) throws {
        let truth = try SampleCaptures.truth(name)
        let offers = try SampleCaptures.analysis(name).cookies.flatMap(\.events).filter {
            ![.sent, .firstSeen, .expired].contains($0.kind) && $0.reason != "withoutSetCookie"
        }
        let lines = offers.map { $0.source.cited.string }.sorted()
        #expect(lines == truth.requests.flatMap(\.setCookie).sorted())
    }

    @Test("Every cookie said to be sent arrived at the host that is named", arguments: samples)
    func sentCookies(name: String) throws {
        let truth = try SampleCaptures.truth(name)
        var received: [String: Int] = [:]
        for request in truth.requests {
            for pair in (request.cookie ?? "").split(separator: ";") {
                let text = pair.drop { $0 == " " }
                received["\(request.host) \(text)", default: 0] += 1
            }
        }
        var sent: [String: Int] = [:]
        for event in try SampleCaptures.analysis(name).cookies.flatMap(\.events) where event.kind == .sent {
            sent["\(event.host) \(event.source.cited)", default: 0] += 1
        }
        #expect(!sent.isEmpty)
        for (pair, count) in sent { #expect(count <= received[pair] ?? 0, "\(pair)") }
    }

    @Test("No cookie of a clean profile is said to be from before the capture", arguments: samples)
    func cleanProfile(name: String) throws {
        let cookies = try SampleCaptures.analysis(name).cookies
        #expect(!cookies.contains { $0.state == .preexisting })
    }

    @Test("A sanitised export is reported as unable to show cookies, never as clean")
    func sanitisedExport() throws {
        let analysis = try SampleCaptures.analysis("devtools-accept-sanitized")
        #expect(analysis.capture.cookieVisibility == .notShown)
        #expect(analysis.cookies.isEmpty)
        #expect(analysis.findings.contains { $0.subject.diagnostic == .noCookieData })
        #expect(analysis.findings.allSatisfy { $0.rule != .trackerBeforeConsent || $0.limits.contains(.noCookieData) })
    }
}
