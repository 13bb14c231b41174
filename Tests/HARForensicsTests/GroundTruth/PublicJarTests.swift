import Foundation
import HARForensics
import Testing

@Suite("Public captures against the jar of the browser that was recorded")
struct PublicJarTests {
    /// Captures of one visit, with the cookies in each state; what is offered only may be in the jar or not.
    static let captures: [(name: String, stored: Set<String>, scriptSet: Set<String>, preexisting: Int, offered: Int)] =
        [
            ("devtools_accept", ["sess", "ab"], ["_ga"], 0, 14), ("firefox_accept", ["legacy"], [], 13, 7),
            ("playwright_accept_embed", ["sess", "ab"], [], 0, 14),
        ]

    static let isAvailable = SharedSuites.has("captures/generated/devtools_accept.har")

    /// Name and domain, the domain without its dot, of every cookie in a jar of either form.
    private func jar(_ name: String) throws -> Set<String> {
        let url = try #require(SharedSuites.folder).appending(path: "captures/generated/\(name).har.jar.json")
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
        let list = try #require(json as? [[String: Any]] ?? (json as? [String: Any])?["jar"] as? [[String: Any]])
        return Set(
            try list.map { cookie in
                let domain = try #require(cookie["domain"] as? String ?? cookie["host"] as? String)
                return
                    "\(try #require(cookie["name"] as? String)) \(domain.hasPrefix(".") ? String(domain.dropFirst()) : domain)"
            }
        )
    }

    @Test(
        "What is proved stored, made by script or there before is in the jar; what is rejected is not",
        .enabled(if: isAvailable, SharedSuites.skipMessage),
        arguments: captures
    )
    func states(
        name: String,
        stored: Set<String>,
        scriptSet: Set<String>,
        preexisting: Int,
        offered: Int
    ) throws {
        let jar = try jar(name)
        let path = try #require(SharedSuites.folder).appending(path: "captures/generated/\(name).har").path
        let cookies = Analysis(of: try Capture(contentsOfFile: path)).cookies
        func names(_ state: Cookie.State) -> Set<String> {
            Set(cookies.filter { $0.state == state }.map(\.key.name.string))
        }
        #expect(names(.stored) == stored)
        #expect(names(.scriptSet) == scriptSet)
        // Chromium takes a cookie without SameSite for Lax, Firefox for None.
        #expect(names(.rejected) == (name.hasPrefix("firefox") ? ["wrongdomain"] : ["legacy", "wrongdomain"]))
        #expect(cookies.count { $0.state == .preexisting } == preexisting)
        #expect(cookies.count { $0.state == .offered } == offered)
        for cookie in cookies {
            let domains = Host(cookie.key.domain).domains.map(\.string)
            let isHeld = domains.contains { jar.contains("\(cookie.key.name) \($0)") }
            switch cookie.state {
            case .stored, .scriptSet, .preexisting: #expect(isHeld, "\(cookie.key.name)")
            case .rejected: #expect(!isHeld, "\(cookie.key.name)")
            case .offered, .unknown: break
            }
        }
    }

    @Test(
        "The sanitised export of the same visit is said to be unable to show cookies",
        .enabled(if: isAvailable, SharedSuites.skipMessage)
    )
    func sanitised() throws {
        let folder = try #require(SharedSuites.folder).appending(path: "captures/generated")
        let path = folder.appending(path: "devtools_accept_sanitized.har").path
        let analysis = Analysis(of: try Capture(contentsOfFile: path))
        #expect(analysis.capture.cookieVisibility == .notShown)
        #expect(analysis.findings.contains { $0.subject.diagnostic == .noCookieData })
    }
}
