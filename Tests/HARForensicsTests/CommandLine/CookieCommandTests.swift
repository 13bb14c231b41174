import Foundation
import Testing

/// `har-forensics cookies`, run as a user runs it.
@Suite("The command cookies", .timeLimit(.minutes(10)))
struct CookieCommandTests {
    private static let capture = SampleCaptures.path("devtools-reject")

    private static func jar(_ options: [String]) throws -> [[String: Any]] {
        let run = try CommandRun(["cookies", capture, "--format", "json"] + options)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let document = try run.document()
        #expect(document["schema"] as? String == "har-forensics/cookies/1")
        let captures = try #require(document["captures"] as? [[String: Any]])
        try #require(captures.count == 1)
        #expect((captures[0]["cookies"] as? [Any])?.isEmpty == false)
        #expect((captures[0]["origins"] as? [Any])?.isEmpty == false)
        return try #require(captures[0]["jar"] as? [[String: Any]])
    }

    @Test("JSON holds the cookies and the jar, values as tokens")
    func document() throws {
        let jar = try Self.jar([])
        #expect(!jar.isEmpty)
        for cookie in jar {
            #expect(["present", "absent", "undecidable"].contains(cookie["presence"] as? String))
            #expect((cookie["reason"] != nil) || cookie["presence"] as? String != "undecidable")
            #expect(cookie["value"] == nil)
            #expect((cookie["valueToken"] as? String)?.count == 16)
        }
    }

    @Test("Values are written when they are asked for, with the same tokens")
    func revealed() throws {
        let (masked, revealed) = (try Self.jar([]), try Self.jar(["--reveal"]))
        #expect(masked.map { $0["valueToken"] as? String } == revealed.map { $0["valueToken"] as? String })
        #expect(revealed.allSatisfy { $0["value"] is String })
    }

    @Test("What the browser let third parties have, the policy and the instant change the jar")
    func options() throws {
        func presences(_ options: [String]) throws -> [String] {
            try Self.jar(options).compactMap { $0["presence"] as? String }
        }
        let plain = try presences([])
        #expect(plain.contains("undecidable"))
        #expect(try presences(["--third-party-cookies", "allowed"]) != plain)
        #expect(try presences(["--policy", "firefox"]) != plain)
        #expect(try presences(["--at", "2001-01-01T00:00:00Z"]).isEmpty)
    }

    @Test("Text names the policy, every cookie and the jar, and no value")
    func text() throws {
        let run = try CommandRun(["cookies", Self.capture])
        #expect(run.exitCode == 0)
        for text in ["chromium-156", "cto_kaal", "rejected", "Jar at the end", "open (thirdPartyStateUnknown)"] {
            #expect(run.text.contains(text), "\(text) is missing")
        }
    }

    @Test(
        "A mistake in an option is told",
        arguments: [
            ["--policy", "netscape"], ["--third-party-cookies", "maybe"], ["--at", "yesterday"], ["--policy"],
        ]
    )
    func mistakes(options: [String]) throws {
        let run = try CommandRun(["cookies", Self.capture] + options)
        #expect(run.exitCode == 64)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }
}
