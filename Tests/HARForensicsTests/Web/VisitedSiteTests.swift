import HARCapture
import Testing

@testable import HARForensics

@Suite("The site that was visited")
struct VisitedSiteTests {
    /// An entry, as little of it as the context looks at.
    private struct Entry {
        let url: String
        var status = 200
        var type = "image/png"
        var request: KeyValuePairs<String, String> = [:]
        var response: KeyValuePairs<String, String> = [:]
        var page: String? = "p"

        func json(_ second: Int) -> String {
            func headers(_ headers: KeyValuePairs<String, String>) -> String {
                headers.map { #"{"name": "\#($0.key)", "value": "\#($0.value)"}"# }.joined(separator: ",")
            }
            return """
                {"startedDateTime": "2026-03-01T10:00:0\(second).000Z", \(page.map { "\"pageref\": \"\($0)\"," } ?? "") "time": 1,
                 "request": {"method": "GET", "url": "\(url)", "headers": [\(headers(request))]},
                 "response": {"status": \(status), "headers": [\(headers(response))],
                              "content": {"mimeType": "\(type)"}}}
                """
        }
    }

    private static func sites(_ entries: [Entry]) throws -> [String?] {
        let text = """
            {"log": {"version": "1.2", "creator": {"name": "test", "version": "1"},
              "pages": [{"id": "p", "title": "A page", "startedDateTime": "2026-03-01T10:00:00.000Z"}],
              "entries": [\(entries.enumerated().map { $1.json($0) }.joined(separator: ","))]}}
            """
        let capture = try Capture(decoding: Array(text.utf8), name: "test.har")
        return CaptureContext(of: capture).exchanges.map { $0.topLevelSite?.string }
    }

    private static let document: KeyValuePairs = ["Sec-Fetch-Dest": "document"]
    private static let here: KeyValuePairs = ["Referer": "http://www.h.example/"]

    @Test("The redirects that led to a document were visited, Fetch Metadata or not")
    func redirectsOfTheDocument() throws {
        let sites = try Self.sites([
            Entry(url: "https://www.h.example/", status: 302, response: ["Location": "https://sso.i.example/"]),
            Entry(url: "https://sso.i.example/", status: 302, response: ["Location": "https://www.h.example/in"]),
            Entry(url: "https://www.h.example/in", type: "text/html"),
            Entry(url: "https://t.example/p"),
        ])
        #expect(sites == ["h.example", "i.example", "h.example", "h.example"])
    }

    @Test("A frame is not the page, if the capture lacks the document of the page")
    func frameBeforeDocument() throws {
        let sites = try Self.sites([
            Entry(url: "http://img.h.example/a.jpg", status: 304, request: Self.here),
            Entry(url: "https://t.example/frame", type: "text/html", request: Self.here),
            Entry(url: "http://www.h.example/next", request: Self.here),
        ])
        #expect(sites == ["h.example", "h.example", "h.example"])
    }

    @Test("A document that a link led to is the page, redirects with the same referrer or not")
    func linkedDocument() throws {
        let link: KeyValuePairs = ["Referer": "https://search.example/"]
        let sites = try Self.sites([
            Entry(
                url: "https://short.example/x",
                status: 301,
                request: link,
                response: ["Location": "http://www.h.example/"]
            ),
            Entry(url: "http://www.h.example/", type: "text/html", request: link),
            Entry(url: "http://www.h.example/a.png", request: Self.here),
        ])
        #expect(sites == ["short.example", "h.example", "h.example"])
    }

    @Test("A navigation that leaves the page standing changes nothing for what follows")
    func downloads() throws {
        let asides = [
            Entry(url: "https://o.example/", status: 204, request: Self.document),
            Entry(url: "https://o.example/", status: 0, request: Self.document),
            Entry(
                url: "https://o.example/",
                request: Self.document,
                response: ["Content-Disposition": "attachment; filename=a"]
            ),
            Entry(
                url: "https://o.example/",
                type: "text/html",
                request: ["Sec-Fetch-Dest": "document", "Sec-Purpose": "prefetch"]
            ),
        ]
        for aside in asides {
            let sites = try Self.sites([
                Entry(url: "https://h.example/", type: "text/html", request: Self.document),
                aside,
                Entry(url: "https://h.example/a.png"),
            ])
            #expect(sites == ["h.example", "o.example", "h.example"])
        }
        let left = try Self.sites([
            Entry(url: "https://h.example/", type: "text/html", request: Self.document),
            Entry(url: "https://o.example/", type: "text/html", request: Self.document),
            Entry(url: "https://h.example/a.png"),
        ])
        #expect(left == ["h.example", "o.example", "o.example"])
    }

    @Test("What a frame asks for belongs to the page, though DevTools give it none")
    func framesWithoutPage() throws {
        let frame: KeyValuePairs = ["Sec-Fetch-Dest": "iframe", "Referer": "https://news.example/"]
        let sites = try Self.sites([
            Entry(url: "https://news.example/", type: "text/html", request: Self.document),
            Entry(url: "https://video.example/frame", type: "text/html", request: frame),
            Entry(url: "https://video.example/a.gif", request: ["Referer": "https://video.example/frame"], page: nil),
            Entry(url: "https://t.example/b.gif", request: ["Referer": "https://video.example/"], page: nil),
            Entry(
                url: "https://inner.example/",
                type: "text/html",
                request: ["Sec-Fetch-Dest": "iframe", "Referer": "https://video.example/"],
                page: nil
            ),
            Entry(url: "https://inner.example/c.gif", request: ["Referer": "https://inner.example/"], page: nil),
        ])
        #expect(sites == Array(repeating: "news.example", count: 6))
    }

    @Test("A page that came unencrypted was visited, though browsers send such hosts no Fetch Metadata")
    func unencryptedVisits() throws {
        let html: KeyValuePairs = ["Accept": "text/html,*/*"]
        let link: KeyValuePairs = ["Accept": "text/html", "Referer": "http://plain.example/", "Priority": "u=0, i"]
        let frame: KeyValuePairs = ["Accept": "text/html", "Referer": "http://next.example/", "Priority": "u=4"]
        let sites = try Self.sites([
            Entry(url: "https://news.example/", type: "text/html", request: Self.document),
            Entry(url: "http://plain.example/", type: "text/html", request: html),
            Entry(url: "http://t.example/a.gif"),
            Entry(url: "http://next.example/", type: "text/html", request: link),
            Entry(url: "http://frame.example/", type: "text/html", request: frame),
        ])
        #expect(sites == ["news.example", "plain.example", "plain.example", "next.example", "next.example"])
    }
}
