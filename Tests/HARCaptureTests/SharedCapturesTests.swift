import Foundation
import HARCapture
import Testing

/// Captures of real exporters; the counts were taken with another JSON reader.
@Suite(.enabled(if: Shared.root != nil, Comment(rawValue: Shared.hint)))
struct SharedCapturesTests {
    private static let captures: [(path: String, entries: Int, pages: Int, headers: Int)] = [
        ("PerfCascade/src__test-data__capture-har_cnn.har", 2, 0, 44),
        ("PerfCascade/src__test-data__chrome_enorm-magazin.de.har", 65, 1, 1424),
        ("PerfCascade/src__test-data__firefox_h2_filamentgroup.com.har", 15, 1, 300),
        ("PerfCascade/src__test-data__www.bbc.com.har", 120, 1, 1991),
        ("Replay/Tests__IntegrationTests__Replays__fetchPosts.har", 2, 0, 3),
        ("chrome-har-cdp/bing.com.har", 162, 1, 5857),
        ("chrome-har-cdp/ilmessaggero.it-h2push.har", 166, 1, 3663),
        ("chrome-har-cdp/response-blocked-cookies.har", 5, 1, 128),
        ("chrome-har-cdp/ryan.har", 176, 1, 3615),
        ("chrome-har-cdp/samesite-sandbox.glitch.me.har", 4, 1, 114),
        ("chrome-har-cdp/www.zdnet.com.har", 343, 1, 6505),
        ("chrome-har-wf/theverge.com-2.har", 587, 1, 19476),
        ("chrome-har-wf/www.cnn.com.har", 1148, 1, 36522),
        ("chrome-har-wf/www.engadget.com.har", 917, 1, 28542),
        ("chrome-har-wf/www.google.com.har", 40, 1, 1730),
        ("generated/devtools_accept.har", 18, 1, 355),
        ("generated/devtools_accept_sanitized.har", 18, 1, 328),
        ("generated/firefox_accept.har", 18, 1, 337),
        ("generated/playwright_accept_attach.har.zip", 17, 1, 337),
        ("generated/playwright_accept_attach.inner.har", 17, 1, 337),
        ("generated/playwright_accept_embed.har", 17, 1, 337),
        ("generated/playwright_accept_omit.har", 17, 1, 337),
        ("har-reader/src__test__resources__sstoehr.invalid-date.har", 8, 1, 148),
        ("har-to-k6/example__full.har", 8, 3, 5),
        ("har2tree/tests__data__lalibre__114.har", 196, 1, 2975),
        ("har2tree/tests__data__lalibre__214.har", 169, 1, 2366),
        ("har2tree/tests__data__libe.har", 513, 1, 7332),
        ("haralyzer/tests__data__cnn.har", 145, 1, 2546),
        ("haralyzer/tests__data__missing_pageref.har", 2, 1, 32),
        ("harviewer/selenium__tests__hars__issue-61__firefox47.har", 23, 3, 570),
        ("harviewer/selenium__tests__hars__issue-61__ie11.fiddler.har", 11, 2, 282),
        ("harviewer/selenium__tests__hars__testLoad1.harp", 10, 1, 171),
        ("harviewer/selenium__tests__hars__two-megs.har", 160, 3, 3026),
        ("lookyloo-capture_samples/user_agent_macos__0.har", 63, 1, 1077),
        ("mitmproxy/test__mitmproxy__data__flows__websocket.har", 3, 0, 60),
        ("mitmproxy/test__mitmproxy__data__har_files__chrome.har", 3, 1, 85),
        ("mitmproxy/test__mitmproxy__data__har_files__firefox.har", 14, 1, 254),
        ("mitmproxy/test__mitmproxy__data__har_files__insomnia.har", 1, 0, 15),
        ("mitmproxy/test__mitmproxy__data__har_files__with-bom.har", 1, 0, 24),
        ("pagexray/test__files__aftonbladet.se-redirecting-to-www.har", 212, 2, 3475),
        ("pagexray/test__files__case-sensitive-protocol.har", 169, 1, 3569),
        ("pagexray/test__files__http__spdy-firefox2.har", 23, 1, 520),
        ("pagexray/test__files__redirect__arcelormittal.com.har", 40, 1, 813),
        ("pagexray/test__files__redirect__mytoys.de.har", 50, 1, 1042),
        ("pagexray/test__files__responseCodes__304.har", 270, 9, 4697),
        ("pagexray/test__files__sitespeed__browsertime-recalculate-style.har", 7, 1, 200),
        ("pagexray/test__files__www.nytimes.com.har", 328, 2, 6038),
        ("playwright/tests__assets__har-redirect.har", 3, 1, 96),
        ("playwright/tests__assets__har-sha1.har", 1, 1, 5),
        ("waterfall-tools/tests__fixtures__netlog-google.har.json", 45, 1, 1716),
        ("waterfall-tools/wpt_www.google.com.har", 39, 1, 1696),
    ]

    @Test(arguments: captures)
    func `Every entry, page and header of a real capture is found`(path: String, entries: Int, pages: Int, headers: Int)
        throws
    {
        let capture = try Capture(decoding: try Shared.bytes("captures/\(path)"), name: path)
        #expect(capture.entries.count == entries)
        #expect(capture.pages.count == pages)
        #expect(capture.entries.allSatisfy { $0.isComplete })
        #expect(!capture.diagnostics.contains { $0.code.severity == .error })
        #expect(!capture.diagnostics.contains { [.duplicateKey, .wrongType, .invalidUTF8].contains($0.code) })
        #expect(capture.entries.reduce(0) { $0 + $1.request.headers.count + $1.response.headers.count } == headers)
        let urls = capture.entries.map(\.request).filter { !$0.url.isEmpty }
        #expect(try urls.allSatisfy { try $0.urlSource.text == $0.url })
    }

    @Test func `No capture of the folder is left out`() throws {
        let root = URL(fileURLWithPath: "\(Shared.root ?? "")/captures")
        let endings = [".har", ".harp", ".har.json", ".har.zip"]
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
            .compactMap { ($0 as? URL)?.path }
            .filter { path in endings.contains { path.hasSuffix($0) } }
        #expect(files.count == Self.captures.count + 2)
    }

    @Test(arguments: [
        ("harviewer/selenium__tests__hars__not-json.har", 110),
        ("mitmproxy/test__mitmproxy__data__corrupted_har__brokenfile.har", 22),
    ])
    func `A broken file is refused at the byte where it breaks`(path: String, offset: Int) throws {
        let bytes = try Shared.bytes("captures/\(path)")
        let error = try #require(throws: CaptureError.self) { try Capture(decoding: bytes, name: path) }
        #expect(error.code == .notJSON)
        #expect(error.offset == offset)
    }

    @Test func `A capture is the same whether stored plain or in a zip`() throws {
        let plain = try Shared.bytes("captures/generated/playwright_accept_attach.inner.har")
        let zip = try Shared.bytes("captures/generated/playwright_accept_attach.har.zip")
        let capture = try Capture(decoding: zip, name: "zip")
        #expect(capture.source.sha256 == SHA256Digest(of: plain))
        #expect(capture.source.byteCount == plain.count)
        #expect(capture.source.container?.format == "zip")
        #expect(capture.source.container?.byteCount == zip.count)
        #expect(capture.source.container?.sha256 == SHA256Digest(of: zip))
        #expect(capture.diagnostics.contains { $0.code == .container })
    }
}
