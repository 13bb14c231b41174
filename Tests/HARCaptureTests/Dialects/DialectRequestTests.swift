import HARCapture
import Testing

// Addresses, headers and bodies of requests as exporters write them; the list of what is covered is in
// `DialectFieldTests.swift`.

struct DialectRequestTests {
    private static let addresses: [(DialectSample, ByteString)] = [
        (
            DialectSample(
                "Charles Proxy",
                #"{"request":{"url":"https://a.example/?="},"response":{"redirectURL":null}}"#
            ), "https://a.example/?="
        ),
        (
            DialectSample("Splash", #"{"request":{"url":"https://a.example/\u00fc b?q=a b|c"}}"#),
            "https://a.example/ü b?q=a b|c"
        ),
        (
            DialectSample("WebInspector", #"{"request":{"url":"https://[2001:db8::1]:8443/"}}"#),
            "https://[2001:db8::1]:8443/"
        ),
        (DialectSample("Firefox", #"{"request":{"url":"wss://a.example/live"}}"#), "wss://a.example/live"),
        (DialectSample("har-to-k6", #"{"request":null}"#), ""), (DialectSample("har-to-k6", "{}"), ""),
    ]

    @Test(arguments: addresses)
    func `An address is kept as written, and one that is missing is empty`(sample: DialectSample, url: ByteString)
        throws
    {
        let entry = try sample.capture().entries[0]
        #expect(entry.request.url == url)
        let whole = try entry.source.text
        #expect(try entry.request.urlSource.text == (url.isEmpty ? whole : url))
        #expect(entry.response.redirectURL == nil)
    }

    @Test(
        arguments: [
            (#""[2001:db8::1]""#, "[2001:db8::1]", "2001:db8::1"), (#""2001:db8::1""#, "2001:db8::1", "2001:db8::1"),
            (#""192.0.2.1""#, "192.0.2.1", "192.0.2.1"), (#""""#, "", nil), ("null", nil, nil), (#""[]""#, "[]", "[]"),
        ] as [(String, ByteString?, ByteString?)]
    )
    func `The address of a server is given without brackets`(json: String, written: ByteString?, bare: ByteString?)
        throws
    {
        let entry = try DialectSample("WebInspector", #"{"serverIPAddress":\#(json)}"#).capture().entries[0]
        #expect(entry.serverIPAddress == written)
        #expect(entry.serverAddress == bare)
    }

    private static let headers: [(DialectSample, [ByteString], cookie: ByteString?)] = [
        (
            DialectSample("home-made", #"{"request":{"headers":{"Cookie":"a=1","\u0058-A":"b"}}}"#), ["Cookie", "X-A"],
            "a=1"
        ),
        (
            DialectSample(
                "WebInspector",
                #"{"request":{"headers":[{"name":":authority","value":"a.example"},{"name":"cookie","value":"a=1"}]}}"#
            ),
            [":authority", "cookie"], "a=1"
        ),
        (
            DialectSample("none", #"{"request":{"headers":[{"name":"Cookie"},null,5,{"value":"x"}]}}"#),
            ["Cookie", "", "", ""], ""
        ),
        (DialectSample("none", #"{"request":{"headers":null}}"#), [], nil),
    ]

    @Test(arguments: headers)
    func `Headers are read in every form`(sample: DialectSample, names: [ByteString], cookie: ByteString?) throws {
        let headers = try sample.capture().entries[0].request.headers
        #expect(headers.map(\.name) == names)
        #expect(headers.value("cookie") == cookie)
    }

    private static let parts: [(request: String, own: [ByteString], count: Int?)] = [
        (
            #""headers":[{"name":"Host","value":"a"},{"name":"Content-Type","value":"multipart/form-data"},"#
                + #"{"name":"Content-Disposition","value":"form-data; name=\"x\""},{"name":"Cookie","value":"no=1"}],"#
                + #""postData":{"text":"--b"}"#, ["Host", "Content-Type"], 1
        ),
        (
            #""headers":[{"name":"Content-Disposition","value":"form-data"}],"postData":null"#, ["Content-Disposition"],
            nil
        ),
        (
            #""headers":[{"name":"Content-Disposition","value":"attachment"},{"name":"A","value":""}],"postData":{}"#,
            ["Content-Disposition", "A"], nil
        ),
        (#""headers":{"content-disposition":"Form-Data","a":"b"},"postData":{}"#, [], 1),
    ]

    @Test(arguments: parts)
    func `Headers of a form part are told from those of the request`(request: String, own: [ByteString], count: Int?)
        throws
    {
        let capture = try DialectSample("Firefox", #"{"request":{\#(request)}}"#).capture()
        #expect(capture.entries[0].request.headers.ofMessage.map(\.name) == own)
        #expect(capture.diagnostic(.partHeaders)?.count == count)
    }

    @Test func `Headers of a response have no form parts`() throws {
        let headers = #"[{"name":"Content-Disposition","value":"form-data"},{"name":"Set-Cookie","value":"a=1"}]"#
        let capture = try DialectSample("Firefox", #"{"request":{"postData":{}},"response":{"headers":\#(headers)}}"#)
            .capture()
        #expect(capture.entries[0].response.headers.ofMessage.count == 2)
    }

    private static let bodies: [(DialectSample, type: ByteString?, text: ByteString?, params: [String])] = [
        (
            DialectSample(
                "WebInspector",
                #"{"request":{"postData":{"mimeType":"application/x-www-form-urlencoded","text":"q=a%20b","params":[{"name":"q","value":"a%20b"}]}}}"#
            ),
            "application/x-www-form-urlencoded", "q=a%20b", ["q=a%20b"]
        ),
        (
            DialectSample(
                "Playwright",
                #"{"request":{"postData":{"mimeType":"application/x-www-form-urlencoded;charset=UTF-8","text":"q=1","params":[]}}}"#
            ),
            "application/x-www-form-urlencoded;charset=UTF-8", "q=1", []
        ),
        (DialectSample("WebPagetest", #"{"request":{"postData":{"text":"q=1"}}}"#), nil, "q=1", []),
        (
            DialectSample(
                "Firefox",
                #"{"request":{"postData":{"mimeType":"a/b","params":[{"name":"{\"a\":1}","value":""}],"text":null}}}"#
            ),
            "a/b", nil, [#"{"a":1}="#]
        ),
    ]

    @Test(arguments: bodies)
    func `Bodies of requests are kept as written`(
        sample: DialectSample,
        type: ByteString?,
        text: ByteString?,
        params: [String]
    ) throws {
        let body = try #require(try sample.capture().entries[0].request.postData)
        #expect(body.mimeType == type)
        #expect(body.text == text)
        #expect(body.params.map { "\($0.name)=\($0.value?.string ?? "nil")" } == params)
    }

    @Test func `An opaque query is one name`() throws {
        let sample = DialectSample(
            "Firefox",
            #"{"request":{"queryString":[{"name":"a|b c","value":""},{"name":"d"}]}}"#
        )
        let query = try sample.capture().entries[0].request.queryString
        #expect(query.map(\.name) == ["a|b c", "d"])
        #expect(query.map(\.value) == ["", ""])
    }

    @Test func `Messages of a web socket have instants of their own`() throws {
        let messages = try DialectSample(
            "WebInspector",
            #"""
            {"_webSocketMessages":[{"type":"send","time":1772355601.5,"opcode":1,"data":"a"},
             {"type":"receive","time":1772355602.123456,"opcode":2,"data":"AA=="},
             {"type":"error","time":-1,"opcode":-1,"data":"x"},{"type":"receive","time":1772355602123.4},{"time":1e300},{}]}
            """#
        ).capture().entries[0].webSocketMessages
        #expect(messages.map(\.opcode) == [1, 2, -1, nil, nil, nil])
        #expect(messages.map(\.isSent) == [true, false, false, false, false, false])
        #expect(
            messages.map { $0.instant?.description } == [
                "2026-03-01T09:00:01.500000Z", "2026-03-01T09:00:02.123456Z", nil, nil, nil, nil,
            ]
        )
    }

    @Test func `Requests of a test script and mocked answers are marked`() throws {
        let entries = try DialectSample(
            "Playwright",
            #"{"_apiRequestRef":"api@1"},{"_wasFulfilled":true},{"_apiRequestRef":null,"_wasFulfilled":false}"#
        ).capture().entries
        #expect(entries.map(\.isFromTestScript) == [true, false, false])
        #expect(entries.map(\.wasFulfilled) == [false, true, false])
    }

    @Test func `What lies in files of their own is named, and cannot be had without them`() throws {
        let capture = try DialectSample(
            "Playwright",
            #"{"request":{"postData":{"text":"","_file":"b.bin"}},"response":{"content":{"size":5,"_file":"a.html"}}}"#
        ).capture()
        let entry = capture.entries[0]
        #expect(entry.response.content.attachmentName == "a.html")
        #expect(entry.request.postData?.attachmentName == "b.bin")
        let error = try #require(throws: AttachmentError.self) { try capture.attachment(named: "a.html") }
        #expect(error.code == .noSource)
        #expect(error.description == "a.html cannot be had: the capture was read without its folder")
    }

    @Test func `The fold of a header is asked of its response`() throws {
        let response = try DialectSample(
            "WebKit Web Inspector",
            #"{"response":{"cookies":[{"name":"a"},{"name":"b"}],"headers":[{"name":"Set-Cookie","value":"a=1, b=2"}]}}"#
        ).capture().entries[0].response
        let fold = response.setCookieFold(of: response.headers[0])
        #expect(fold.isFolded)
        #expect(fold.lines.map { response.headers[0].value[$0] } == ["a=1", "b=2"])
    }
}
