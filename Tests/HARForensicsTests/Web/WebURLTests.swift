import HARCapture
import HARForensics
import Testing

@Suite("Splitting of URLs")
struct WebURLTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let scheme: String
        let host: String
        let port: Int?
        let path: String
        let query: String?
        var testDescription: String { text }

        init(
            _ text: String,
            _ scheme: String,
            _ host: String,
            _ port: Int? = nil,
            path: String = "/",
            query: String? = nil
        ) {
            self.text = text
            self.scheme = scheme
            self.host = host
            self.port = port
            self.path = path
            self.query = query
        }
    }

    @Test(
        "A URL is split into scheme, host, port, path and query",
        arguments: [
            Row("https://shop.example/", "https", "shop.example"),
            Row("https://shop.example", "https", "shop.example"),
            Row("HTTPS://Shop.EXAMPLE/Cart", "https", "shop.example", path: "/Cart"),
            Row("http://shop.example:8080/a/b?c=d&e", "http", "shop.example", 8080, path: "/a/b", query: "c=d&e"),
            Row("http://shop.example:/a", "http", "shop.example", path: "/a"),
            Row("http://shop.example:80x/a", "http", "shop.example:80x", path: "/a"),
            Row("https://user:pass@shop.example:443/", "https", "shop.example", 443),
            Row("https://a@b@shop.example/", "https", "shop.example"),
            Row("https://user:8080@shop.example/", "https", "shop.example"),
            Row("https://shop.example/@other.example/", "https", "shop.example", path: "/@other.example/"),
            Row("https://[2001:DB8::1]/x", "https", "[2001:db8::1]", path: "/x"),
            Row("https://[2001:db8::1]:8443/x", "https", "[2001:db8::1]", 8443, path: "/x"),
            Row("https://shop.example?q", "https", "shop.example", query: "q"),
            Row("https://shop.example?", "https", "shop.example", query: ""),
            Row("https://shop.example#a?b", "https", "shop.example"),
            Row("https://shop.example/p#?b", "https", "shop.example", path: "/p"),
            Row("https://shop.example/p?a?b#c#d", "https", "shop.example", path: "/p", query: "a?b"),
            Row("https://shop.example\\@other.example/", "https", "shop.example", path: "\\@other.example/"),
            Row("https://sh%6Fp.example/", "https", "shop.example"),
            Row("wss://live.example/socket", "wss", "live.example", path: "/socket"),
            Row("chrome-extension://abcdef/page.html", "chrome-extension", "abcdef", path: "/page.html"),
            Row("blob+x.y-1://h/", "blob+x.y-1", "h"),
            Row("file:///tmp/a", "file", "", path: "/tmp/a"),
            Row("https:///x", "https", "", path: "/x"),
        ]
    )
    func splits(row: Row) throws {
        let url = try #require(WebURL(ByteString(row.text)))
        #expect(url.text.string == row.text)
        #expect(url.scheme.string == row.scheme)
        #expect(url.host.name.string == row.host)
        #expect(url.port == row.port)
        #expect(url.path.string == row.path)
        #expect(url.query?.string == row.query)
        #expect(url.queryRange.map { url.text[$0].string } == row.query)
    }

    @Test(
        "A text without a scheme and two slashes is no URL",
        arguments: [
            "", ":", "://", "://shop.example/", "shop.example", "shop.example/a", "/a", "//shop.example/a", "?a", "#a",
            "about:blank", "data:text/html,<p>", "https:shop.example", "https:/shop.example", "https:", "https:/",
            "1https://shop.example/", " https://shop.example/", "ht tps://shop.example/", "mailto:a@shop.example",
            "https:\\\\shop.example\\",
        ]
    )
    func refuses(text: String) {
        #expect(WebURL(ByteString(text)) == nil)
    }

    @Test(
        "Only https and wss are encrypted",
        arguments: [("https", true), ("wss", true), ("http", false), ("ws", false)]
    )
    func security(scheme: String, isSecure: Bool) throws {
        #expect(try #require(WebURL(ByteString("\(scheme)://shop.example/"))).isSecure == isSecure)
    }

    @Test("The pairs of a query tell where they stand in the URL")
    func queryPairs() throws {
        let url = try #require(WebURL("https://shop.example/p?a=1&b=x%20y&&c#d=4"))
        let pairs = Array(url.queryPairs)
        #expect(pairs.map(\.name) == ["a", "b", "c"])
        #expect(pairs.map(\.value) == ["1", "x y", ""])
        #expect(pairs.map { url.text[$0.range] } == ["a=1", "b=x%20y", "c"])
        #expect(pairs.map { url.text[$0.valueRange] } == ["1", "x%20y", ""])
        #expect(url.queryPairs["b"] == "x y")
        #expect(url.queryPairs["d"] == nil)
    }

    @Test("A URL without a query has no pairs")
    func noPairs() throws {
        #expect(Array(try #require(WebURL("https://shop.example/a=1")).queryPairs).isEmpty)
    }

    @Test("A URL of 100,000 bytes is split like a short one")
    func longURL() throws {
        let path = "/" + String(repeating: "a/", count: 25_000)
        let query = String(repeating: "k=v&", count: 12_500)
        let url = try #require(WebURL(ByteString("https://shop.example" + path + "?" + query)))
        #expect(url.text.count > 100_000)
        #expect(url.path.count == path.utf8.count)
        #expect(url.query?.count == query.utf8.count)
        #expect(url.queryPairs.reduce(into: 0) { count, _ in count += 1 } == 12_500)
    }

    @Test("Bytes that are no UTF-8 stay as they are")
    func illFormedBytes() throws {
        let bytes = Array("https://shop.example/".utf8) + [0xFF, 0xC3] + Array("?".utf8) + [0x80]
        let url = try #require(WebURL(ByteString(bytes)))
        #expect(Array(url.path) == [0x2F, 0xFF, 0xC3])
        #expect(url.query.map(Array.init) == [0x80])
    }
}
