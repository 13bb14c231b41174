import HARCapture
import Testing

struct TransmissionTests {
    /// Members of an entry, members of its response, the creator, and what follows.
    private static let marks: [(entry: String, response: String, creator: String, expected: Entry.Transmission)] = [
        ("", #""status":200"#, "WebInspector", .answered),
        (#""_fromCache":"disk","#, #""status":200"#, "WebInspector", .fromCache),
        (#""_fromCache":false,"#, #""status":200"#, "WebInspector", .answered),
        (#""_fromCache":null,"#, #""status":200"#, "WebInspector", .answered),
        ("", #""status":200,"fromDiskCache":true"#, "chrome-har", .fromCache),
        ("", #""status":200,"fromDiskCache":false"#, "chrome-har", .answered),
        (#""_fetchedViaServiceWorker":true,"#, #""status":200"#, "WebInspector", .serviceWorker),
        (#""_serviceWorkerResponseSource":"cache","#, #""status":200"#, "WebInspector", .serviceWorker),
        (#""_fetchType":"Memory Cache","#, #""status":200"#, "WebKit Web Inspector", .fromCache),
        (#""_fetchType":"Network Load","#, #""status":200"#, "WebKit Web Inspector", .answered),
        ("", #""status":0"#, "WebInspector", .noAnswer), ("", #""status":-1"#, "Playwright", .noAnswer),
        ("", "", "WebInspector", .noAnswer),
        (#""time":0,"#, #""status":200"#, "Firefox", .fromCache),
        (#""time":0,"#, #""status":200"#, "WebInspector", .answered),
        (#""time":1,"#, #""status":200"#, "Firefox", .answered),
        (#""time":0,"serverIPAddress":"192.0.2.1","#, #""status":200"#, "Firefox", .answered),
    ]

    @Test(arguments: marks)
    func `What exporters write tells whether anything was sent`(
        entry: String,
        response: String,
        creator: String,
        expected: Entry.Transmission
    ) throws {
        let text =
            #"{"log":{"creator":{"name":"\#(creator)"},"entries":[{\#(entry)"request":{},"response":{\#(response)}}]}}"#
        let capture = try Capture(decoding: Array(text.utf8), name: "")
        #expect(capture.entries[0].transmission == expected)
        let isCached = expected == .fromCache || expected == .serviceWorker
        #expect(capture.diagnostics.contains { $0.code == .cachedResponses } == isCached)
    }

    @Test(arguments: [
        (#"{"name":"cookie"}"#, #"{"name":"Set-Cookie"}"#, Capture.CookieVisibility.shown),
        (#"{"name":"cookie"}"#, #"{"name":"date"}"#, .sentOnly),
        (#"{"name":"date"}"#, #"{"name":"date"}"#, .notShown),
    ])
    func `What a capture can show of cookies is told`(
        request: String,
        response: String,
        expected: Capture.CookieVisibility
    ) throws {
        let entry = #"{"request":{"headers":[\#(request)]},"response":{"headers":[\#(response)]}}"#
        let entries = Array(repeating: entry, count: 20).joined(separator: ",")
        let capture = try Capture(decoding: Array(#"{"log":{"entries":[\#(entries)]}}"#.utf8), name: "")
        #expect(capture.cookieVisibility == expected)
    }

    @Test(arguments: ["[]", "[ \n\t  ]", "null", "{}"])
    func `An empty array of cookies shows no cookies, however it is laid out`(cookies: String) throws {
        let text = #"{"log":{"entries":[{"request":{"cookies":\#(cookies)},"response":{}}]}}"#
        let capture = try Capture(decoding: Array(text.utf8), name: "")
        #expect(capture.cookieVisibility == (cookies == "{}" ? .shown : .notShown))
    }
}
