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

    @Test func `A capture is judged, read strictly and put in order`() throws {
        let capture = try Capture(contentsOfFile: Self.path)
        #expect(describe(capture)[0].contains(capture.source.sha256.description))
        #expect(readStrictly(Self.path) == "\(capture.entries.count) entries")
        #expect(readStrictly("/dev/null").hasPrefix("notJSON: "))
        #expect(order(of: capture).count == capture.entries.count - 1)
        #expect(countEntries(of: [Self.path, "missing.har"])[0] == "devtools-reject.har: \(capture.entries.count)")
    }
}
