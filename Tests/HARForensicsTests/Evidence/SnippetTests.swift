import HARForensics
import Snippets
import Testing

/// The examples of the documentation, run on a recorded capture.
struct SnippetTests {
    private static let path = SampleCaptures.path("devtools-reject")

    @Test func `Requests are listed with their places`() throws {
        let lines = try listRequests(of: Self.path)
        #expect(lines.count == (try Capture(contentsOfFile: Self.path)).entries.count)
        #expect(lines[0].hasPrefix("GET https://"))
        #expect(lines[0].contains("/log/entries/0/request/url, byte "))
    }

    @Test func `Headers, extensions and bodies are quoted`() throws {
        let capture = try Capture(contentsOfFile: Self.path)
        #expect(try quoteSetCookie(of: capture).count > 5)
        #expect(listPriorities(of: capture).count == capture.entries.count)
        #expect(try bodySizes(of: capture).count == capture.entries.count)
    }

    @Test func `Owners are listed, lists asked and aliases followed`() throws {
        let capture = try Capture(contentsOfFile: Self.path)
        #expect(listOwners(of: capture).contains("Amazon: 4 third-party requests"))
        let list = Array("||amazon-adsystem.com^\n@@||s.amazon-adsystem.com^\n".utf8)
        let rules = try listRules(of: capture, list: list, name: "mine.txt")
        #expect(rules.count == 4)
        #expect(rules[0].hasSuffix(": mine.txt:1: ||amazon-adsystem.com^, cancelled by line 2"))
        let host = capture.entries[0].request.url.string.split(separator: "/")[1]
        let aliases = Array("\(host) shop.eulerian.net\n".utf8)
        #expect(
            listAliased(of: capture, aliases: aliases).first
                == "\(host) → shop.eulerian.net (Eulerian Technologies, line 1)"
        )
    }

    @Test func `A capture is judged, read strictly and put in order`() throws {
        let capture = try Capture(contentsOfFile: Self.path)
        #expect(describe(capture)[0].contains(capture.source.sha256.description))
        #expect(readStrictly(Self.path) == "\(capture.entries.count) entries")
        #expect(readStrictly("/dev/null").hasPrefix("notJSON: "))
        #expect(order(of: capture).count == capture.entries.count - 1)
        #expect(countEntries(of: [Self.path, "missing.har"])[0] == "devtools-reject.har: \(capture.entries.count)")
    }
}
