import HARCapture
import Testing

/// Exporters are recognised by what they call themselves and by the fields they write.
struct ExporterTests {
    /// A capture of one entry.
    private func capture(creator: String?, browser: String? = nil, userAgent: String? = nil, fields: String = "")
        throws -> Capture
    {
        let head = [creator.map { #""creator":\#($0)"# }, browser.map { #""browser":\#($0)"# }].compactMap { $0 }
        let headers = userAgent.map { #"{"name":"User-Agent","value":"\#($0)"}"# } ?? ""
        let entry =
            #"{\#(fields.isEmpty ? "" : fields + ",")"request":{"headers":[\#(headers)]},"response":{"status":200}}"#
        let text = #"{"log":{\#((head + [#""entries":[\#(entry)]"#]).joined(separator: ","))}}"#
        return try Capture(decoding: Array(text.utf8), name: "test.har")
    }

    private static let creators: [(name: String, exporter: Exporter)] = [
        ("WebInspector", .chromiumDevTools), ("Firefox", .firefox), ("WebKit Web Inspector", .safari),
        ("Internet Explorer Network Inspector", .internetExplorer), ("Playwright", .playwright),
        ("chrome-har", .chromeHAR), ("Browsertime", .browsertime), ("chrome-har-capturer", .chromeHARCapturer),
        ("mitmproxy", .mitmproxy), ("mitmproxy har_dump", .mitmproxy), ("Charles Proxy", .charles),
        ("Fiddler", .fiddler), ("Proxyman", .proxyman), ("Insomnia REST Client", .insomnia),
        ("Logger++", .burpLoggerPlusPlus), ("HTTP Toolkit", .httpToolkit), ("WebPagetest", .webPageTest),
        ("PhantomJS", .phantomJS), ("Splash", .splash), ("Firebug", .firebug), ("BrowserMob Proxy", .browserMob),
        ("webinspector", .chromiumDevTools), ("My WebInspector", .homeMade), ("", .unknown),
    ]

    @Test(arguments: creators)
    func `The name of the creator tells the exporter`(name: String, exporter: Exporter) throws {
        let recognition = try capture(creator: #"{"name":"\#(name)","version":"7"}"#).exporter
        #expect(recognition.exporter == exporter)
        #expect(recognition.version == "7")
        #expect(!recognition.isContradicted)
        #expect(recognition.grounds.map(\.kind) == (name.isEmpty ? [] : [.creator]))
        #expect(recognition.grounds.first?.source.pointer.description == (name.isEmpty ? nil : "/log/creator"))
    }

    @Test func `Every exporter that is known has a name that tells it, and capabilities`() {
        #expect(Set(Self.creators.map(\.exporter)).isSuperset(of: Exporter.known))
        for exporter in Exporter.known {
            #expect(Capability.all.contains { exporter.capabilities[$0] != .unknown }, "\(exporter)")
            #expect(exporter.capabilities.clock != nil, "\(exporter)")
        }
        #expect(Capability.all.allSatisfy { Exporter.unknown.capabilities[$0] == .unknown })
    }

    private static let shapes: [(fields: String, exporter: Exporter)] = [
        (#""_monotonicTime":1"#, .playwright), (#""_frameref":"f""#, .playwright),
        (#""_apiRequestRef":"a""#, .playwright),
        (#""_wasFulfilled":true"#, .playwright), (#""_full_url":"u""#, .webPageTest),
        (#""_splash_processing_state":"finished""#, .splash), (#""_charlesStatus":"COMPLETE""#, .charles),
        (#""_securityState":"secure""#, .firefox), (#""_fetchType":"Network Load""#, .safari),
        (#""_initialPriority":"High""#, .chromeHAR), (#""_initiator_detail":"{}""#, .chromeHAR),
        (#""_connectionId":"8""#, .chromiumDevTools),
        (#""_initiator":{},"_priority":"High","_resourceType":"xhr""#, .chromiumDevTools),
        (#""_priority":"High""#, .unknown), (#""_resourceType":"xhr""#, .unknown),
        (#""comment":"\"_monotonicTime\":1""#, .unknown), (#""comment":"_monotonicTime""#, .unknown),
        (#""_monotonicTime_":1"#, .unknown),
    ]

    @Test(arguments: shapes)
    func `The fields of entries tell the exporter where no creator does`(fields: String, exporter: Exporter) throws {
        let recognition = try capture(creator: nil, fields: fields).exporter
        #expect(recognition.exporter == exporter)
        #expect(recognition.grounds.map(\.kind) == (exporter == .unknown ? [] : [.shape]))
        #expect(recognition.grounds.allSatisfy { $0.source.pointer.description == "/log/entries/0" })
    }

    private static let pairs: [(creator: String, fields: String, contradictedBy: [Exporter])] = [
        ("Firefox", #""_connectionId":"8""#, [.chromiumDevTools]), ("WebInspector", #""_connectionId":"8""#, []),
        ("WebInspector", #""_monotonicTime":1"#, [.playwright]), ("Browsertime", #""_initialPriority":"High""#, []),
        ("chrome-har", #""_initialPriority":"High""#, []), ("Fiddler", #""_securityState":"x""#, [.firefox]),
        ("Fiddler", "", []), ("Home", #""_connectionId":"8""#, []),
    ]

    @Test(arguments: pairs)
    func `Creator and fields that point to different exporters contradict each other`(
        creator: String,
        fields: String,
        contradictedBy: [Exporter]
    ) throws {
        let capture = try capture(creator: #"{"name":"\#(creator)","version":"1"}"#, fields: fields)
        #expect(capture.exporter.contradictedBy == contradictedBy)
        #expect(capture.exporter.isContradicted == !contradictedBy.isEmpty)
        let diagnostic = capture.diagnostics.first { $0.code == .exporterContradiction }
        #expect((diagnostic != nil) == !contradictedBy.isEmpty)
        if let exporter = contradictedBy.first {
            #expect(diagnostic?.occurrences[0].found == "fields of \(exporter.title)")
            #expect(Capability.all.allSatisfy { capture.capabilities[$0] != .shown })
        }
    }

    @Test func `A capture merged of two exporters contradicts itself`() throws {
        let entries = [#"{"_connectionId":"8"}"#, #"{"_connectionId":"9"}"#, #"{"_securityState":"secure"}"#]
        let text = #"{"log":{"entries":[\#(entries.joined(separator: ","))]}}"#
        let recognition = try Capture(decoding: Array(text.utf8), name: "").exporter
        #expect(recognition.exporter == .chromiumDevTools)
        #expect(recognition.contradictedBy == [.firefox])
        #expect(recognition.grounds.map(\.text) == ["entries have _connectionId", "entries have _securityState"])
    }

    private static let agents: [(text: String, name: String?, version: String)] = [
        (
            "Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.1.2 Safari/537.36", "Chrome",
            "146.0.1.2"
        ),
        ("Mozilla/5.0 AppleWebKit/537.36 Chrome/146.0.0.0 Safari/537.36 Edg/146.0.3", "Edge", "146.0.3"),
        ("Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/156.0 Safari/537.36", "HeadlessChrome", "156.0"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "Firefox", "153.0"),
        ("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/13.1.1 Safari/605.1.15", "Safari", "13.1.1"),
        ("Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko", "Internet Explorer", "11.0"),
        ("Opera/9.80 Version/12.16", nil, ""), ("curl/8.0", nil, ""), ("", nil, ""), ("Chrome/", "Chrome", ""),
    ]

    @Test(arguments: agents)
    func `The browser comes from the User-Agent header where the exporter names none`(
        text: String,
        name: String?,
        version: String
    ) throws {
        let recognition = try capture(creator: #"{"name":"WebInspector","version":"537.36"}"#, userAgent: text).exporter
        #expect(recognition.browser?.name.string == name)
        #expect((recognition.browser?.version.string ?? "") == version)
        #expect(recognition.version == "537.36")
        let ground = recognition.grounds.first { $0.kind == .userAgent }
        #expect(try ground?.source.text.string == (name == nil ? nil : text))
    }

    @Test func `The browser that the exporter names goes before the User-Agent header`() throws {
        let recognition = try capture(
            creator: #"{"name":"Splash","version":"3.5"}"#,
            browser: #"{"name":"QWebKit","version":"602.1"}"#,
            userAgent: "Chrome/1"
        ).exporter
        #expect(recognition.browser?.name == "QWebKit")
        #expect(recognition.grounds.map(\.kind) == [.creator, .browser])
    }

    @Test func `Fields are looked for without reading bodies, and in the middle of a capture too`() throws {
        let plain = Array(repeating: #"{"response":{"content":{"text":"\"_fetchType\":1"}}}"#, count: 500)
        let marked = Array(repeating: #"{"response":{"_fetchedViaServiceWorker":false}}"#, count: 500)
        let text = #"{"log":{"entries":[\#((plain + marked).joined(separator: ","))]}}"#
        let recognition = try Capture(decoding: Array(text.utf8), name: "").exporter
        #expect(recognition.exporter == .chromiumDevTools)
        #expect(recognition.contradictedBy.isEmpty)
    }
}
