import HARCapture
import Testing

@testable import HARForensics

// Cookies as exporters write them. Covered, by exporter: line feeds in one Set-Cookie (old DevTools, old Firefox,
// Firebug, PhantomJS, chrome-har, chrome-har-capturer, Splash), a row each (WebPageTest, Fiddler, Playwright), commas
// (Web Inspector), commas that divide nothing (mitmproxy), a cookies object (Internet Explorer), form parts (Firefox),
// failed requests (WebPageTest, BrowserMob), unencoded addresses (Splash) and `?=` (Charles), instants that cannot be
// read (Firebug).

@Suite("Cookies in the dialects of exporters")
struct DialectCookieTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let exporter: String
        /// The value of each Set-Cookie header, as JSON text.
        let lines: [String]
        /// The cookies of the exporter, as JSON.
        var cookies = "[]"
        var members = ""
        var url = "https://shop.example/"
        let expected: [String]
        var testDescription: String { exporter }

        var text: String {
            let headers = lines.map { #"{"name":"Set-Cookie","value":"\#($0)"}"# }.joined(separator: ",")
            return #"{"log":{"creator":{"name":"\#(exporter)","version":"1"},"entries":[{"startedDateTime":"#
                + #""2026-03-01T10:00:00.5Z","request":{"method":"GET","url":"\#(url)","headers":[]},"response":{"status":200,"#
                + #"\#(members)"headers":[\#(headers)],"cookies":\#(cookies)}}]}}"#
        }
    }

    private static let samples: [Sample] = [
        Sample(exporter: "PhantomJS", lines: [#"a=1; Path=/\nb=2,3"#], expected: ["a=1; Path=/", "b=2,3"]),
        Sample(exporter: "chrome-har", lines: [#"a=1\r\nb=2"#], expected: ["a=1", "b=2"]),
        Sample(
            exporter: "chrome-har-capturer",
            lines: [#"a=1; Domain=shop.example\nb=2"#],
            expected: ["a=1; Domain=shop.example", "b=2"]
        ),
        Sample(
            exporter: "Splash",
            lines: [#"a=1\nb=2"#],
            cookies: #"[{"name":"a","expires":"2027-03-01T10:00:00"},{"name":"b"}]"#,
            url: "https://shop.example/ü b?q=a b",
            expected: ["a=1", "b=2"]
        ),
        Sample(exporter: "WebPagetest", lines: ["a=1", "b=2"], expected: ["a=1", "b=2"]),
        Sample(
            exporter: "Fiddler",
            lines: ["a=1; HttpOnly", "b=2"],
            cookies: #"[{"name":"a","httpOnly":"true"},{"name":"b"}]"#,
            expected: ["a=1; HttpOnly", "b=2"]
        ),
        Sample(
            exporter: "WebKit Web Inspector",
            lines: ["a=1; Expires=Sun, 01 Mar 2027 10:00:00 GMT; Path=/, b=2,x; Secure"],
            cookies: #"[{"name":"a"},{"name":"b"}]"#,
            expected: ["a=1; Expires=Sun, 01 Mar 2027 10:00:00 GMT; Path=/", "b=2,x; Secure"]
        ),
        Sample(exporter: "WebKit Web Inspector", lines: ["a=1, b=2"], expected: ["a=1, b=2"]),
        Sample(
            exporter: "mitmproxy",
            lines: ["a=0=925,b=473"],
            cookies: #"[{"name":"a"},{"name":"b"}]"#,
            expected: ["a=0=925,b=473"]
        ),
        Sample(
            exporter: "Internet Explorer Network Inspector",
            lines: ["a=1"],
            cookies: #"{"name":"a","value":"1"}"#,
            expected: ["a=1"]
        ),
        Sample(exporter: "Charles Proxy", lines: ["a=1"], url: "https://shop.example/?=", expected: ["a=1"]),
    ]

    @Test("Each line is a cookie with its own bytes", arguments: samples)
    func lines(sample: Sample) throws {
        let capture = try Capture(decoding: Array(sample.text.utf8), name: "test.har")
        let cookies = CookieReplay.run(CaptureContext(of: capture)).cookies
        let set = cookies.flatMap(\.events).filter { $0.kind == .set }
        #expect(set.map { $0.source.cited.string } == sample.expected)
        #expect(set.allSatisfy { $0.at?.description == "2026-03-01T10:00:00.5Z" })
        #expect(
            !Analysis(of: capture).diagnostics.contains { $0.code == .cookieArrayDisagrees }
                || sample.exporter == "mitmproxy"
        )
    }

    @Test("Headers of a form part carry no cookies")
    func formParts() throws {
        let text = #"""
            {"log":{"creator":{"name":"Firefox"},"entries":[{"startedDateTime":"2026-03-01T10:00:00Z","request":{"method":"POST",
             "url":"https://shop.example/","headers":[{"name":"Cookie","value":"a=1"},
              {"name":"Content-Disposition","value":"form-data; name=\"x\""},{"name":"Cookie","value":"no=1"}],
             "postData":{"mimeType":"multipart/form-data","text":"--b"}},"response":{"status":200,"headers":[]}}]}}
            """#
        #expect(try Recording.replay(text).cookies.map(\.key.name) == ["a"])
    }

    @Test(
        "A request that failed proves no contact, whatever number stands for it",
        arguments: ["-1", "-2", "-999", "0", "null"]
    )
    func failures(status: String) throws {
        let text = Sample(exporter: "WebPagetest", lines: ["a=1"], expected: []).text
            .replacing(#""status":200"#, with: #""status":\#(status)"#)
        let capture = try Capture(decoding: Array(text.utf8), name: "test.har")
        #expect(CaptureContext(of: capture).exchanges.map(\.transmission) == [.noAnswer])
    }

    @Test("An instant that cannot be read leaves events without time and in their order")
    func unreadable() throws {
        let entry =
            #"{"startedDateTime":"NaN-NaN-NaNTNaN:NaN:NaN.NaN+NaN:NaN","request":{"url":"https://h.example/","method":"GET","headers":[SENT]},"response":{"status":200,"headers":[SET]}}"#
        let entries = [
            entry.replacing("SENT", with: "").replacing("SET", with: #"{"name":"Set-Cookie","value":"a=1"}"#),
            entry.replacing("SENT", with: #"{"name":"Cookie","value":"a=1"}"#).replacing("SET", with: ""),
        ]
        let cookie = try Recording.replay(#"{"log":{"entries":[\#(entries.joined(separator: ","))]}}"#).cookies.only()
        #expect(cookie.story == ["set", "sent"])
        #expect(cookie.events.allSatisfy { $0.at == nil })
    }

    @Test("Instants a tenth of a microsecond apart are in their order")
    func ticks() throws {
        func entry(_ start: String, _ sent: String, _ set: String) -> String {
            #"{"startedDateTime":"\#(start)","request":{"url":"https://h.example/","method":"GET","headers":[\#(sent)]},"response":{"status":200,"headers":[\#(set)]}}"#
        }
        let set = #"{"name":"Set-Cookie","value":"a=1"}"#
        let sent = #"{"name":"Cookie","value":"a=1"}"#
        let entries = [
            entry("2026-03-01T10:00:00.1234567+01:00", sent, ""), entry("2026-03-01T10:00:00.1234566+01:00", "", set),
        ]
        let cookie = try Recording.replay(#"{"log":{"entries":[\#(entries.joined(separator: ","))]}}"#).cookies.only()
        #expect(cookie.story == ["set", "sent"])
        #expect(
            cookie.events.map { $0.at?.description } == [
                "2026-03-01T09:00:00.1234566Z", "2026-03-01T09:00:00.1234567Z",
            ]
        )
    }
}
