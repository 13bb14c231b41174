import HARCapture
import Testing

@testable import HARForensics

@Suite("References and comparison of URLs")
struct WebURLResolvingTests {
    @Test(
        "A reference is read from the address it stands at, as RFC 3986 has it",
        arguments: [
            // The base, the reference, and where it leads.
            ("https://a.example/b/c?d#e", "https://x.example/y", "https://x.example/y"),
            ("https://a.example/b/c?d#e", "https://x.example/y#z", "https://x.example/y"),
            ("https://a.example/b/c?d#e", "//x.example/y", "https://x.example/y"),
            ("http://a.example/b/c?d#e", "//x.example", "http://x.example"),
            ("https://a.example/b/c?d#e", "/y", "https://a.example/y"),
            ("https://a.example/b/c?d#e", "/y?z", "https://a.example/y?z"),
            ("https://a.example/b/c?d#e", "y", "https://a.example/b/y"),
            ("https://a.example/b/c?d#e", "y/z?q#f", "https://a.example/b/y/z?q"),
            ("https://a.example/b/c?d#e", "?q", "https://a.example/b/c?q"),
            ("https://a.example/b/c?d#e", "", "https://a.example/b/c?d"),
            ("https://a.example/b/c?d#e", "#f", "https://a.example/b/c?d"),
            ("https://a.example/b/", "y", "https://a.example/b/y"),
            ("https://a.example/", "y", "https://a.example/y"),
            ("https://a.example", "y", "https://a.example/y"),
            ("https://a.example?d", "y", "https://a.example/y"),
            ("https://a.example", "?q", "https://a.example?q"),
            ("https://a.example:8443/b", "/y", "https://a.example:8443/y"),
            ("https://a.example/b?u=/x/y", "z", "https://a.example/z"),
            ("https://a.example/b/c", "./y", "https://a.example/b/y"),
            ("https://a.example/b/c", "../y", "https://a.example/y"),
            ("https://a.example/b/c/d", "../../../y", "https://a.example/y"),
            ("https://a.example/b/c", "..", "https://a.example/"),
            ("https://a.example/b/c", ".", "https://a.example/b/"),
            ("https://a.example/b/c", "/x/../y?z=/../w", "https://a.example/y?z=/../w"),
            ("https://a.example/b/c", "y/./z/../w", "https://a.example/b/y/w"),
        ]
    )
    func resolves(base: String, reference: String, expected: String) throws {
        let url = try #require(WebURL(ByteString(base)))
        #expect(url.resolving(ByteString(reference)).string == expected)
        #expect(url.leads(by: ByteString(reference), to: try #require(WebURL(ByteString(expected)))))
    }

    @Test(
        "Two spellings of one address compare as the same",
        arguments: [
            ("https://a.example", "https://a.example/"),
            ("https://a.example/", "HTTPS://A.Example/"),
            ("https://a.example/", "https://a.example:443/"),
            ("http://a.example/", "http://a.example:80/"),
            ("https://a.example/b", "https://a.example/b#c"),
            ("https://a.example/%7Eb", "https://a.example/~b"),
            ("https://a.example/?q=%5B1%5D", "https://a.example/?q=[1]"),
            ("https://u:p@a.example/", "https://a.example/"),
            ("https://a.example/b/../c", "https://a.example/c"),
            ("https://a.example/./b/%2E%2e/c", "https://a.example/c"),
        ]
    )
    func same(left: String, right: String) throws {
        let (one, other) = (try #require(WebURL(ByteString(left))), try #require(WebURL(ByteString(right))))
        #expect(one.comparisonKey == other.comparisonKey)
    }

    @Test(
        "Different addresses compare as different",
        arguments: [
            ("https://a.example/", "http://a.example/"),
            ("https://a.example/", "https://a.example:8443/"),
            ("https://a.example:80/", "https://a.example/"),
            ("https://a.example/", "https://a.example./"),
            ("https://a.example/b", "https://a.example/B"),
            ("https://a.example/b", "https://a.example/b/"),
            ("https://a.example/b", "https://a.example/b?"),
            ("https://a.example/?a/../b", "https://a.example/?b"),
            ("https://a.example/b", "https://b.example/b"),
        ]
    )
    func different(left: String, right: String) throws {
        let (one, other) = (try #require(WebURL(ByteString(left))), try #require(WebURL(ByteString(right))))
        #expect(one.comparisonKey != other.comparisonKey)
    }

    @Test("A hostile number of dots costs no more than its length")
    func manyDots() throws {
        let url = try #require(WebURL("https://a.example/"))
        let climbing = ByteString(String(repeating: "../", count: 30_000) + "y")
        #expect(url.resolving(climbing) == "https://a.example/y")
        let pacing = ByteString(String(repeating: "x/../", count: 20_000) + "y")
        #expect(url.resolving(pacing) == "https://a.example/y")
    }
}
