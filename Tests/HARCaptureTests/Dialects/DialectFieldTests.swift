import HARCapture
import Testing

// Fields as exporters write them. Covered, by exporter:
//   DevTools: null or negative time and receive, null pageTimings, sizes and compression below -1, addresses in
//     brackets, empty httpVersion, status 0 with _error, missing text, percent-encoded params, epoch seconds and
//     opcode -1 of web sockets
//   Firefox: afterRequest null, without lastAccess and with a foreign date, local offsets, timings {}, null time,
//     missing headersSize and mimeType, text null, opaque query as a name
//   Web Inspector: expires "", startedDateTime "", negative compression, httpVersion ""
//   Internet Explorer: cookies as an object, two fraction digits
//   Playwright: status -1, empty params of a form, requests of the test script, mocked answers
//   chrome-har: null time and receive, bodySize below -1
//   mitmproxy: no fraction, microseconds, empty content and status 0, domain ""
//   Charles: redirectURL null, headersSize 0, url with ?=
//   Fiddler: httpOnly "true", seven fraction digits, no pages
//   Burp: +0530, epoch 0
//   HTTP Toolkit: httpVersion with control bytes
//   WebPageTest: slices of pseudo headers as httpVersion, status -2, four fraction digits, postData without mimeType
//   PhantomJS: status, statusText and mimeType null
//   Splash: expires without zone, unencoded addresses, status 0
//   Firebug: max-age, NaN dates
//   BrowserMob: +0000, status -999, no timings, empty cookie values
//   home-made: headers as an object, no request, no startedDateTime, no creator
// Line feeds and commas in Set-Cookie, form parts and wrappers have their own files.

struct DialectFieldTests {
    // MARK: Cookies

    private static let cookies: [(DialectSample, [String])] = [
        (
            DialectSample(
                "Internet Explorer Network Inspector",
                #"{"response":{"cookies":{"name":"a","value":"1","httpOnly":true}},"request":{"cookies":[]}}"#
            ), ["a=1 httpOnly:true"]
        ),
        (
            DialectSample(
                "Fiddler",
                #"{"response":{"cookies":[{"name":"a","value":"1","httpOnly":"true","expires":"2027-03-01T10:00:00.0000000+01:00"},{"name":"b","value":""}]}}"#
            ), ["a=1 httpOnly:true expires:2027-03-01T09:00:00.0000000Z", "b="]
        ),
        (
            DialectSample("Firefox", #"{"response":{"cookies":[{"name":"a","value":"1"}]}}"#), ["a=1"]
        ),
        (
            DialectSample(
                "WebKit Web Inspector",
                #"{"response":{"cookies":[{"name":"a","value":"1","path":"/","domain":"x.example","expires":"","httpOnly":false,"secure":true}]}}"#
            ), ["a=1 path:/ domain:x.example httpOnly:false secure:true expires:"]
        ),
        (
            DialectSample(
                "mitmproxy",
                #"{"response":{"cookies":[{"name":"ab","value":"variant","path":"/","domain":"","httpOnly":false,"secure":false},{"name":"1","value":null}]}}"#
            ), ["ab=variant path:/ domain: httpOnly:false secure:false", "1="]
        ),
        (
            DialectSample(
                "Splash",
                #"{"response":{"cookies":[{"name":"a","value":"1","expires":"2027-03-01T10:00:00"},{"name":"b","value":"2","expires":"2027-03-01T10:00:00Z"}]}}"#
            ), ["a=1 expires:2027-03-01T10:00:00Z unstated", "b=2 expires:2027-03-01T10:00:00Z"]
        ),
        (
            DialectSample("Firebug", #"{"response":{"cookies":[{"name":"a","value":"1","max-age":"60"}]}}"#),
            ["a=1 maxAge:60"]
        ),
        (DialectSample("BrowserMob Proxy", #"{"response":{"cookies":[{"name":"a","value":""}]}}"#), ["a="]),
        (DialectSample("WebPagetest", #"{"response":{"cookies":[]}}"#), []),
        (DialectSample("none", #"{"response":{"cookies":null}},{"response":{"cookies":"a=1"}},{"response":{}}"#), []),
    ]

    @Test(arguments: cookies)
    func `The exporter's own cookies are read`(sample: DialectSample, expected: [String]) throws {
        let capture = try sample.capture()
        #expect(capture.entries.flatMap { $0.response.cookies.map(Self.describe) } == expected)
    }

    private static func describe(_ cookie: HARCookie) -> String {
        var parts = ["\(cookie.name)=\(cookie.value)"]
        if let path = cookie.path { parts.append("path:\(path)") }
        if let domain = cookie.domain { parts.append("domain:\(domain)") }
        if let maxAge = cookie.maxAge { parts.append("maxAge:\(maxAge)") }
        if let httpOnly = cookie.httpOnly { parts.append("httpOnly:\(httpOnly)") }
        if let secure = cookie.secure { parts.append("secure:\(secure)") }
        if let expires = cookie.expires {
            parts.append("expires:\(cookie.expiry?.instant?.description ?? expires.string)")
            if cookie.expiry?.zone == .unstated { parts.append("unstated") }
        }
        return parts.joined(separator: " ")
    }

    // MARK: Time

    private static let times: [(DialectSample, String?, Double?, Double?)] = [
        (
            DialectSample(
                "WebInspector",
                #"{"startedDateTime":"2026-03-01T10:00:00.125Z","time":null,"timings":{"blocked":-1,"send":0.123456789012,"wait":5,"receive":null}}"#,
                log: #""pages":[{"id":"p","startedDateTime":"2026-03-01T10:00:00Z","pageTimings":null}],"#
            ), "2026-03-01T10:00:00.125Z", nil, 5.123456789012
        ),
        (
            DialectSample("Firefox", #"{"startedDateTime":"2026-03-01T10:00:00.125-04:00","time":null,"timings":{}}"#),
            "2026-03-01T14:00:00.125Z", nil, nil
        ),
        (DialectSample("WebKit Web Inspector", #"{"startedDateTime":"","time":-1}"#), nil, nil, nil),
        (
            DialectSample("chrome-har", #"{"startedDateTime":"2026-03-01T10:00:00.125Z","time":null,"timings":null}"#),
            "2026-03-01T10:00:00.125Z", nil, nil
        ),
        (
            DialectSample("IE", #"{"startedDateTime":"2026-03-01T10:00:00.99+01:00","time":"12"}"#),
            "2026-03-01T09:00:00.99Z", 12, nil
        ),
        (
            DialectSample("mitmproxy", #"{"startedDateTime":"2026-03-01T10:00:00+00:00","time":3.5}"#),
            "2026-03-01T10:00:00Z", 3.5, nil
        ),
        (
            DialectSample("Fiddler", #"{"startedDateTime":"2026-03-01T10:00:00.1234567+02:00","time":1}"#),
            "2026-03-01T08:00:00.1234567Z", 1, nil
        ),
        (
            DialectSample("Burp", #"{"startedDateTime":"1970-01-01T05:30:00.000+0530","time":0}"#),
            "1970-01-01T00:00:00.000Z", 0, nil
        ),
        (
            DialectSample("BrowserMob Proxy", #"{"startedDateTime":"2026-03-01T10:00:00.125+0000","time":9}"#),
            "2026-03-01T10:00:00.125Z", 9, nil
        ),
        (
            DialectSample(
                "WebPagetest",
                #"{"startedDateTime":"2026-03-01T10:00:00.1234+00:00","time":4,"timings":{"dns":-1,"connect":-1,"ssl":-1,"send":-1,"wait":-1,"receive":-1}}"#
            ), "2026-03-01T10:00:00.1234Z", 4, nil
        ),
        (
            DialectSample(
                "Firebug",
                #"{"startedDateTime":"NaN-NaN-NaNTNaN:NaN:NaN.NaN+NaN:NaN","time":NaN,"timings":{"send":0,"wait":2}}"#
            ), nil, nil, 2
        ),
        (DialectSample("Custom HAR Generator", "{}"), nil, nil, nil),
    ]

    @Test(arguments: times)
    func `Start and duration are read as far as they are given`(
        sample: DialectSample,
        start: String?,
        time: Double?,
        untilHeaders: Double?
    ) throws {
        let capture = try sample.capture()
        let entry = try #require(capture.entries.first)
        #expect(entry.startedDateTime?.description == start)
        #expect(entry.time == time)
        #expect(entry.timings.untilHeaders == untilHeaders)
        #expect(capture.pages.first?.onLoad == nil)
        #expect(capture.chronology.order == [0])
        let hasText = entry.startedDateTimeText != nil
        #expect(capture.codes.contains("unreadableInstant") == (hasText && start == nil))
    }

    // MARK: Sizes and bodies

    private static let bodies: [(DialectSample, sizes: [Int?], compression: Int?, text: ByteString?)] = [
        (
            DialectSample(
                "WebInspector",
                #"{"response":{"headersSize":-1,"bodySize":-312,"content":{"size":90,"compression":-212,"mimeType":"a/b"}}}"#
            ), [nil, nil, 90], -212, nil
        ),
        (
            DialectSample(
                "Firefox",
                #"{"response":{"bodySize":512,"content":{"size":90,"text":null,"comment":"Response bodies are not included."}}}"#
            ), [nil, 512, 90], nil, nil
        ),
        (
            DialectSample(
                "mitmproxy",
                #"{"response":{"status":0,"bodySize":0,"content":{}}}"#
            ), [nil, 0, nil], nil, nil
        ),
        (
            DialectSample(
                "mitmproxy",
                #"{"response":{"bodySize":9,"content":{"size":9,"compression":-4,"text":"a\udc80b"}}}"#
            ), [nil, 9, 9], -4, ByteString([0x61, 0xED, 0xB2, 0x80, 0x62])
        ),
        (
            DialectSample("Charles Proxy", #"{"response":{"headersSize":0,"bodySize":7,"content":{"size":7}}}"#),
            [0, 7, 7], nil, nil
        ),
        (
            DialectSample("chrome-har", #"{"response":{"bodySize":-2147,"content":{"size":-1}}}"#), [nil, nil, nil],
            nil, nil
        ),
        (DialectSample("none", #"{"response":{"content":null}},{"response":null}"#), [nil, nil, nil], nil, nil),
    ]

    @Test(arguments: bodies)
    func `Sizes below zero are unknown, and a body that is not there is no empty one`(
        sample: DialectSample,
        sizes: [Int?],
        compression: Int?,
        text: ByteString?
    ) throws {
        let response = try sample.capture().entries[0].response
        #expect([response.headersSize, response.bodySize, response.content.size] == sizes)
        #expect(response.content.compression == compression)
        #expect(response.content.text == text)
        #expect(response.content.hasText == (text != nil))
    }

    private static let caches: [(DialectSample, expires: ByteString?, lastAccess: ByteString?, hits: Int?)] = [
        (DialectSample("Firefox", #"{"cache":{"afterRequest":null}}"#), nil, nil, nil),
        (
            DialectSample(
                "Firefox",
                #"{"cache":{"afterRequest":{"expires":"Sun, 01 Mar 2027 10:00:00 GMT","eTag":null,"fetchCount":3}}}"#
            ),
            "Sun, 01 Mar 2027 10:00:00 GMT", nil, nil
        ),
        (
            DialectSample(
                "Firebug",
                #"{"cache":{"afterRequest":{"expires":"","lastAccess":"2026-03-01T10:00:00Z","hitCount":2}}}"#
            ),
            "", "2026-03-01T10:00:00Z", 2
        ),
        (DialectSample("none", #"{"cache":null}"#), nil, nil, nil), (DialectSample("none", "{}"), nil, nil, nil),
    ]

    @Test(arguments: caches)
    func `What a cache held is kept as written`(
        sample: DialectSample,
        expires: ByteString?,
        lastAccess: ByteString?,
        hits: Int?
    ) throws {
        let cache = try sample.capture().entries[0].cache
        #expect(cache.beforeRequest == nil)
        #expect(cache.afterRequest?.expires == expires)
        #expect(cache.afterRequest?.lastAccess == lastAccess)
        #expect(cache.afterRequest?.hitCount == hits)
    }

    // MARK: Answers

    private static let answers: [(DialectSample, status: Int?, version: ByteString?, Entry.Transmission)] = [
        (
            DialectSample("WebInspector", #"{"response":{"status":0,"httpVersion":"","_error":"net::ERR"}}"#), 0, "",
            .noAnswer
        ),
        (DialectSample("WebInspector", #"{"response":{"status":200,"httpVersion":"h3"}}"#), 200, "h3", .answered),
        (DialectSample("Playwright", #"{"response":{"status":-1}}"#), -1, nil, .noAnswer),
        (DialectSample("WebPagetest", #"{"response":{"status":-2,"httpVersion":"ori"}}"#), -2, "ori", .noAnswer),
        (DialectSample("WebPagetest", #"{"response":{"status":200,"httpVersion":"me:"}}"#), 200, "me:", .answered),
        (DialectSample("BrowserMob Proxy", #"{"response":{"status":-999}}"#), -999, nil, .noAnswer),
        (
            DialectSample("PhantomJS", #"{"response":{"status":null,"statusText":null,"content":{"mimeType":null}}}"#),
            nil, nil, .noAnswer
        ),
        (DialectSample("Splash", #"{"response":{"status":0,"httpVersion":"HTTP/1.1"}}"#), 0, "HTTP/1.1", .noAnswer),
        (
            DialectSample("HTTP Toolkit", #"{"response":{"status":200,"httpVersion":"\u0000\u001b[2J1.1"}}"#), 200,
            "\u{0}\u{1B}[2J1.1", .answered
        ),
        (DialectSample("none", #"{"response":{"status":"200"}}"#), 200, nil, .answered),
        (DialectSample("none", "{}"), nil, nil, .noAnswer),
    ]

    @Test(arguments: answers)
    func `A status that is none is no answer, and a version is kept as written`(
        sample: DialectSample,
        status: Int?,
        version: ByteString?,
        transmission: Entry.Transmission
    ) throws {
        let entry = try sample.capture().entries[0]
        #expect(entry.response.status == status)
        #expect(entry.response.httpVersion == version)
        #expect(entry.response.statusText == nil)
        #expect(entry.response.content.mimeType == nil)
        #expect(entry.transmission == transmission)
        #expect(entry.response.redirectURL == nil)
    }
}
