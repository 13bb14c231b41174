import Foundation
import HARForensics
import Testing

@Suite("Captures with misplaced headers against what the browser itself logged")
struct RedirectHopTruthTests {
    /// The captures, how many cookies are said to be sent, and how many lines are given to another hop than recorded.
    static let captures: [(name: String, sent: Int, misattributed: Int)] = [
        ("theverge.com-2", 956, 58), ("www.cnn.com", 5103, 252), ("www.engadget.com", 2659, 189),
        ("www.google.com", 48, 0),
    ]

    static let isAvailable = SharedSuites.has("captures/chrome-har-wf/www.cnn.com.har")

    /// What the browser logged of one message.
    private struct Message: Decodable {
        struct SentCookie: Decodable {
            let name: String
            let domain: String
        }

        let kind: String
        let requestId: String
        let url: String?
        let sent: [SentCookie]?
        let setCookie: [String]?
    }

    private func load(_ name: String) throws -> (analysis: Analysis, messages: [Message]) {
        let folder = try #require(SharedSuites.folder).appending(path: "captures/chrome-har-wf")
        let capture = try Capture(contentsOfFile: folder.appending(path: "\(name).har").path)
        let log = try Data(contentsOf: folder.appending(path: "\(name).cdp-truth.json"))
        return (Analysis(of: capture), try JSONDecoder().decode([Message].self, from: log))
    }

    @Test(
        "Every cookie said to be sent is one the browser sent with that chain, to a host of its domain",
        .enabled(if: isAvailable, SharedSuites.skipMessage),
        arguments: captures
    )
    func sent(name: String, sent: Int, misattributed: Int) throws {
        let (analysis, messages) = try load(name)
        var truth: [String: [Message.SentCookie]] = [:]
        for message in messages { truth[message.requestId, default: []] += message.sent ?? [] }
        var count = 0
        for cookie in analysis.cookies {
            for event in cookie.events where event.kind == .sent {
                let id = try #require(analysis.capture.entries[event.entry].requestID).string
                let chain = id.prefix { $0 != "r" }
                let wasSent = truth[String(chain), default: []].contains { known in
                    let domain = ByteString(
                        known.domain.hasPrefix(".") ? String(known.domain.dropFirst()) : known.domain
                    )
                    return known.name == cookie.key.name.string && event.host.domainMatches(domain)
                }
                #expect(wasSent, "\(cookie.key.name) to \(event.host), entry \(event.entry)")
                count += 1
            }
        }
        #expect(count == sent)
    }

    @Test(
        "No host is named as setter of a cookie that another hop of its chain set",
        .enabled(if: isAvailable, SharedSuites.skipMessage),
        arguments: captures
    )
    func setters(name: String, sent: Int, misattributed: Int) throws {
        let (analysis, messages) = try load(name)
        // The lines of each chain, and the hosts that the browser names for them; it does not always name one.
        var lines: [String: [String: Set<String>]] = [:]
        for message in messages {
            let host = message.url.flatMap { WebURL(ByteString($0)) }?.host.name.string
            for line in message.setCookie ?? [] {
                lines[message.requestId, default: [:]][line, default: []].formUnion(host.map { [$0] } ?? [])
            }
        }
        var moved = 0
        for cookie in analysis.cookies {
            for event in cookie.events where event.isSetting || event.kind == .rejected {
                let id = try #require(analysis.capture.entries[event.entry].requestID).string
                let known = lines[String(id.prefix { $0 != "r" })]?[event.source.cited.string]
                if event.kind == .misattributed {
                    moved += 1
                    // The log names the request by its last address; the domain of the cookie decides.
                    #expect(try #require(event.setBy).domainMatches(cookie.key.domain))
                } else if event.reason != "withoutSetCookie" {
                    let hosts = try #require(known, "\(cookie.key.name), entry \(event.entry)")
                    let setter = try #require(event.setBy).name.string
                    #expect(hosts.isEmpty || hosts.contains(setter), "\(cookie.key.name), entry \(event.entry)")
                }
            }
        }
        #expect(moved == misattributed)
        #expect(!analysis.findings.contains { $0.rule == .cookieDomainMismatch })
    }
}
