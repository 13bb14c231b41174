import Foundation
import HARForensics
import Testing

/// What Chromium itself logged of each message while a capture was made (Chrome DevTools Protocol).
struct BrowserLog {
    struct Message: Decodable {
        struct SentCookie: Decodable {
            let name: String
            let domain: String
            let path: String
        }

        struct Blocked: Decodable {
            let reasons: [String]
            /// The name, for cookies of requests.
            let name: String?
            /// The line, for those of responses.
            let line: String?

        }

        let kind: String
        let requestId: String
        let url: String?
        let sent: [SentCookie]?
        let blocked: [Blocked]
        let setCookie: [String]?
    }

    let messages: [Message]

    init(_ name: String) throws {
        let folder = try #require(SharedSuites.folder).appending(path: "captures/chrome-har-wf")
        let data = try Data(contentsOf: folder.appending(path: "\(name).cdp-truth.json"))
        messages = try JSONDecoder().decode([Message].self, from: data)
    }
}

@Suite("Verdicts on cookies against what the browser itself logged")
struct BrowserVerdictTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        /// Lines called rejected, and lines of stored cookies.
        let rejected: Int
        let settings: Int
        /// Pairs sent, and those that a Set-Cookie of the capture explains.
        let sent: Int
        let explained: Int
        var testDescription: String { name }
    }

    static let rows = [
        Row(name: "theverge.com-2", rejected: 11, settings: 206, sent: 956, explained: 553),
        Row(name: "www.cnn.com", rejected: 15, settings: 702, sent: 5103, explained: 2395),
        Row(name: "www.engadget.com", rejected: 34, settings: 500, sent: 2659, explained: 1899),
        Row(name: "www.google.com", rejected: 0, settings: 6, sent: 48, explained: 48),
    ]

    static let isAvailable = SharedSuites.has("captures/chrome-har-wf/www.cnn.com.har")

    private func analysis(_ name: String) throws -> Analysis {
        let folder = try #require(SharedSuites.folder).appending(path: "captures/chrome-har-wf")
        return Analysis(of: try Capture(contentsOfFile: folder.appending(path: "\(name).har").path))
    }

    @Test(
        "No line called taken was blocked, and no line called rejected was taken",
        .enabled(if: isAvailable, SharedSuites.skipMessage),
        arguments: rows
    )
    func lines(row: Row) throws {
        let analysis = try analysis(row.name)
        #expect(analysis.cookies.policy.policy == .chromium)
        // How often the browser met a line in a chain, and how often it blocked it.
        var met: [String: Int] = [:]
        var blocked: [String: Int] = [:]
        for message in try BrowserLog(row.name).messages where message.kind == "response" {
            for line in message.setCookie ?? [] { met["\(message.requestId) \(line)", default: 0] += 1 }
            for entry in message.blocked {
                blocked["\(message.requestId) \(entry.line ?? "")", default: 0] += 1
            }
        }
        var rejected = 0
        var settings = 0
        var missed = 0
        for cookie in analysis.cookies {
            for event in cookie.events where event.isSetting || event.kind == .rejected {
                if event.reason == "withoutSetCookie" { continue }
                let id = try #require(analysis.capture.entries[event.entry].requestID).string
                let key = "\(id.prefix { $0 != "r" }) \(event.source.cited)"
                if event.kind == .rejected {
                    rejected += 1
                    #expect(
                        blocked[key, default: 0] > 0,
                        "\(cookie.key.name) \(event.reason ?? ""), entry \(event.entry)"
                    )
                } else {
                    settings += 1
                    let isBlocked = blocked[key, default: 0] >= met[key, default: 1]
                    if isBlocked { missed += 1 }
                    #expect(
                        !isBlocked || cookie.state != .stored,
                        "\(cookie.key.name) of \(cookie.key.domain), entry \(event.entry)"
                    )
                }
            }
        }
        print(
            "chrome-har-wf \(row.name): \(settings) lines called taken, \(missed) of them blocked; \(rejected) rejected, of \(blocked.values.reduce(0, +)) blocked"
        )
        #expect(missed == 0)
        #expect(rejected == row.rejected)
        #expect(settings == row.settings)
    }

    /// The share that a strict replay of 451 captures explained.
    static let referenceShare = 0.487

    @Test("The captures together explain more than the reference does")
    func together() {
        let sent = Self.rows.reduce(0) { $0 + $1.sent }
        let explained = Self.rows.reduce(0) { $0 + $1.explained }
        #expect(Double(explained) / Double(sent) >= Self.referenceShare)
        print("chrome-har-wf: \(explained) of \(sent) sent cookies explained")
    }

    @Test(
        "The share of sent cookies that a Set-Cookie explains is counted",
        .enabled(if: isAvailable, SharedSuites.skipMessage),
        arguments: rows
    )
    func explained(row: Row) throws {
        let explanation = try analysis(row.name).cookies.explanation
        print("chrome-har-wf \(row.name): \(explanation), \(explanation.shareSetByResponse ?? 0)")
        #expect(explanation.sent == row.sent)
        #expect(explanation.setByResponse == row.explained)
    }
}
