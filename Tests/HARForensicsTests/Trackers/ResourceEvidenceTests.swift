import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("What a request was for")
struct ResourceEvidenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let exchange: @Sendable () -> Recording.Exchange
        let type: ResourceType?
        let basis: ResourceEvidence.Basis?

        init(
            _ description: String,
            _ type: ResourceType?,
            _ basis: ResourceEvidence.Basis?,
            _ exchange: @escaping @Sendable () -> Recording.Exchange
        ) {
            testDescription = description
            self.type = type
            self.basis = basis
            self.exchange = exchange
        }
    }

    private static func request(
        _ path: String = "/x",
        _ headers: KeyValuePairs<String, String> = [:],
        members: String = ""
    ) -> Recording.Exchange {
        Recording.Exchange("https://t.example\(path)", at: 10, request: headers, members: members)
    }

    static let cases: [Case] = [
        Case("web socket", .websocket, .scheme) { Recording.Exchange("wss://t.example/", at: 10) },
        Case("frame", .subdocument, .fetchMetadata) { request("/x", ["Sec-Fetch-Dest": "iframe"]) },
        Case("worker", .script, .fetchMetadata) { request("/x", ["Sec-Fetch-Dest": "worker"]) },
        Case("style", .stylesheet, .fetchMetadata) { request("/x", ["Sec-Fetch-Dest": "style"]) },
        Case("unknown destination", .other, .fetchMetadata) { request("/x", ["Sec-Fetch-Dest": "report"]) },
        Case("fetch", .xmlhttprequest, .fetchMetadata) {
            request("/x.js", ["Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors"])
        },
        Case("ping of the exporter", .ping, .fetchMetadata) {
            request(
                "/x",
                ["Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "no-cors"],
                members: "\"_resourceType\": \"ping\""
            )
        },
        Case("browser over exporter", .image, .fetchMetadata) {
            request("/x", ["Sec-Fetch-Dest": "image"], members: "\"_resourceType\": \"script\"")
        },
        Case("DevTools", .xmlhttprequest, .exporter) { request("/x.js", members: "\"_resourceType\": \"fetch\"") },
        Case("WebPageTest", .font, .exporter) { request("/x", members: "\"_request_type\": \"Font\"") },
        Case("DevTools document in a page", .subdocument, .exporter) {
            request("/x", members: "\"_resourceType\": \"document\"")
        },
        Case("DevTools other with an ending", .stylesheet, .pathEnding) {
            request("/x.css", members: "\"_resourceType\": \"other\"")
        },
        Case("DevTools other", .other, .exporter) { request("/x", members: "\"_resourceType\": \"other\"") },
        Case("accepted styles", .stylesheet, .requestHeader) { request("/x", ["Accept": "text/css,*/*;q=0.1"]) },
        Case("accepted images", .image, .requestHeader) {
            request("/x", ["accept": "image/avif,image/webp,*/*;q=0.8"])
        },
        Case("accepted documents", .subdocument, .requestHeader) {
            request("/x", ["accept": "text/html,application/xhtml+xml,application/xml;q=0.9"])
        },
        Case("script that asks for HTML", .xmlhttprequest, .requestHeader) {
            request("/x", ["accept": "text/html, */*; q=0.01", "X-Requested-With": "XMLHttpRequest"])
        },
        Case("ping of a link", .ping, .requestHeader) { request("/x", ["Ping-From": "https://e.nl/"]) },
        Case("path", .script, .pathEnding) { request("/a/b.js?c=d.png") },
        Case("path of an image", .image, .pathEnding) { request("/pixel.GIF") },
        Case("nothing", nil, nil) { request("/collect?x=1.js") },
    ]

    @Test("The best witness counts", arguments: cases)
    func witness(_ example: Case) throws {
        let recording = try Recording([.visit("https://e.nl/", at: 0), example.exchange()])
        let capture = try Capture(decoding: Array(recording.text.utf8), name: "test.har")
        let found = RequestClassifier(context: CaptureContext(of: capture)).requests()
        #expect(found[0].resource.type == .document)
        #expect(found[1].resource.type == example.type)
        #expect(found[1].resource.basis == example.basis)
    }

    @Test("A redirect is for what it led to")
    func redirect() throws {
        let recording = try Recording([
            .visit("https://e.nl/", at: 0),
            Recording.Exchange(
                "https://t.example/a",
                at: 10,
                status: 302,
                response: ["Location": "https://u.example/b"]
            ),
            Recording.Exchange("https://u.example/b", at: 20, request: ["Sec-Fetch-Dest": "image"]),
        ])
        let capture = try Capture(decoding: Array(recording.text.utf8), name: "test.har")
        let found = RequestClassifier(context: CaptureContext(of: capture)).resources()
        #expect(found.map(\.type) == [.document, .image, .image])
        #expect(found[1].basis == .redirect)
    }
}

/// What exporters say beside what headers and media types give without them.
@Suite(
    "Types of requests in public captures",
    .enabled(if: SharedSuites.has("captures/README.md"), SharedSuites.skipMessage)
)
struct ResourceAgreementTests {
    private static func file(_ path: String) throws -> Capture {
        try Capture(contentsOfFile: try #require(SharedSuites.folder).appending(path: "captures/\(path)").path)
    }

    @Test("Without the exporter’s field nearly all get the type that it states")
    func agreement() throws {
        var (stated, right, unknown) = (0, 0, 0)
        for path in [
            "chrome-har-wf/theverge.com-2.har", "chrome-har-wf/www.cnn.com.har", "chrome-har-wf/www.engadget.com.har",
            "chrome-har-wf/www.google.com.har", "chrome-har-cdp/bing.com.har", "chrome-har-cdp/ryan.har",
            "chrome-har-cdp/ilmessaggero.it-h2push.har", "waterfall-tools/wpt_www.google.com.har",
            "generated/devtools_accept.har",
        ] {
            let context = CaptureContext(of: try Self.file(path))
            let classifier = RequestClassifier(context: context)
            let without = classifier.resources(usingExporter: false)
            for exchange in context.exchanges {
                let entry = context.capture.entries[exchange.index]
                guard let said = entry.exporterType, said != "other" else { continue }
                let withField = ResourceInference(entry, exchange).evidence
                guard withField.basis == .exporter || withField.basis == .fetchMetadata, let type = withField.type
                else {
                    continue
                }
                stated += 1
                if without[exchange.index].type == type { right += 1 }
                if without[exchange.index].type == nil { unknown += 1 }
            }
        }
        #expect(stated == 3191)
        #expect(right == 3041)
        #expect(unknown == 41)
    }

    @Test("The browser’s word and the exporter’s field agree")
    func browserAndExporter() throws {
        var (both, different) = (0, 0)
        for path in [
            "chrome-har-wf/theverge.com-2.har", "chrome-har-wf/www.cnn.com.har", "generated/devtools_accept.har",
        ] {
            let context = CaptureContext(of: try Self.file(path))
            let browser = RequestClassifier(context: context).resources(usingExporter: false)
            for exchange in context.exchanges where browser[exchange.index].basis == .fetchMetadata {
                guard let said = context.capture.entries[exchange.index].exporterType,
                    let type = ResourceType(said)
                else { continue }
                both += 1
                let found = browser[exchange.index].type
                if found != type, !(found == .subdocument && type == .document) { different += 1 }
            }
        }
        #expect(both == 1489)
        // Nine requests that scripts sent like beacons; an icon of the page, three times; a dictionary, twice.
        #expect(different == 14)
    }
}
