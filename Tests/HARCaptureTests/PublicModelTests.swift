// No @testable: what stands here is what another package can write.
import HARCapture
import Testing

struct PublicModelTests {
    let capture: Capture

    init() throws { capture = try Capture(decoding: SyntheticCapture.bytes, name: "synthetic.har") }

    @Test func `The log says who wrote it`() throws {
        #expect(capture.version == "1.2")
        #expect(capture.creator?.name == "Recorder")
        #expect(capture.creator?.version == "7.1")
        #expect(capture.browser?.name == "Navigator")
        #expect(capture.browser?.version == "99")
        #expect(capture.comment == "a café")
        #expect(capture.source.name == "synthetic.har")
        #expect(capture.source.byteCount == SyntheticCapture.bytes.count)
        #expect(capture.source.sha256 == SHA256Digest(of: SyntheticCapture.bytes))
        #expect(capture.source.container == nil)
        #expect(capture.cookieVisibility == .shown)
        #expect(try capture.bytes(in: 0..<1) == "{")
    }

    @Test func `Pages are complete`() {
        #expect(capture.pages.map(\.index) == [0, 1])
        #expect(capture.pages.map(\.id) == ["page_1", "page_2"])
        #expect(capture.pages.map(\.title) == [#"Shop "A""#, ""])
        #expect(capture.pages.map(\.startedDateTime?.description) == ["2026-03-01T09:00:00.120Z", nil])
        #expect(capture.pages.map(\.onContentLoad) == [310.5, nil])
        #expect(capture.pages.map(\.onLoad) == [900, nil])
        #expect(capture.pages.map(\.comment) == ["first", nil])
        #expect(capture.pages[1].json["pageTimings"]?["onLoad"]?.kind == .null)
        #expect(capture.pages[1].source.pointer.description == "/log/pages/1")
    }

    @Test func `An entry is complete`() throws {
        #expect(capture.entries.count == 2)
        let entry = capture.entries[0]
        #expect(entry.index == 0)
        #expect(entry.isComplete)
        #expect(entry.startedDateTimeText == "2026-03-01T10:00:00.125+01:00")
        #expect(entry.startedDateTime?.description == "2026-03-01T09:00:00.125Z")
        #expect(entry.time == 42.75)
        #expect(entry.pageref == "page_1")
        #expect(entry.serverIPAddress == "192.0.2.7")
        #expect(entry.connection == "443")
        #expect(entry.comment == "an entry")
        #expect(entry.requestID == "17.3")
        #expect(entry.resourceType == "xhr")
        #expect(entry.initiator?.type == "script")
        #expect(entry.initiator?.url == "https://t.example/t.js")
        #expect(entry.initiator?.lineNumber == 8)
        #expect(entry.cacheSource == nil)
        #expect(!entry.isFromServiceWorker)
        #expect(!entry.wasFulfilled)
        #expect(!entry.wasAborted)
        #expect(entry.failure == nil)
        #expect(entry.webSocketMessages.isEmpty)
    }

    @Test func `A request is complete`() throws {
        let request = capture.entries[0].request
        #expect(request.method == "POST")
        #expect(request.url == "https://shop.example/cart?a=1&b=%20#top")
        #expect(request.httpVersion == "h2")
        #expect(request.headers.map(\.name) == ["Cookie", "Content-Type"])
        #expect(request.headers.map(\.position) == [0, 1])
        #expect(request.headers.value("cookie") == #"sid=a"b; t=😀x"#)
        #expect(request.headers.named("content-type").map(\.value) == ["application/x-www-form-urlencoded"])
        #expect(request.headers.value("accept") == nil)
        #expect(request.cookies.map(\.name) == ["sid"])
        #expect(request.cookies.map(\.value) == [#"a"b"#])
        #expect(request.queryString.map(\.name) == ["a", "b"])
        #expect(request.queryString.map(\.value) == ["1", " "])
        #expect(request.headersSize == 120)
        #expect(request.bodySize == 15)
        #expect(request.json?["method"]?.string == "POST")
        let body = try #require(request.postData)
        #expect(body.mimeType == "application/x-www-form-urlencoded")
        #expect(body.text == "q=x\ty&f=é")
        #expect(body.params.map(\.name) == ["q", "f"])
        #expect(body.params.map(\.value) == ["x y", nil])
        #expect(body.params.map(\.fileName) == [nil, "a.txt"])
        #expect(body.params.map(\.contentType) == [nil, "text/plain"])
        #expect(body.json["params"]?.elements.count == 2)
    }

    @Test func `A response is complete`() throws {
        let response = capture.entries[0].response
        #expect(response.status == 302)
        #expect(response.statusText == "Found")
        #expect(response.httpVersion == "HTTP/2.0")
        #expect(response.headers.value("set-cookie") == "sid=new; Path=/\ntwo=2")
        #expect(response.redirectURL == "/thanks")
        #expect(response.headersSize == nil)
        #expect(response.bodySize == 5)
        let cookie = try #require(response.cookies.first)
        #expect(cookie.name == "sid")
        #expect(cookie.value == "new")
        #expect(cookie.path == "/")
        #expect(cookie.domain == ".shop.example")
        #expect(cookie.expires == "2027-03-01T00:00:00.000Z")
        #expect(cookie.httpOnly == true)
        #expect(cookie.secure == true)
        #expect(cookie.sameSite == "Lax")
        let content = response.content
        #expect(content.size == 5)
        #expect(content.mimeType == "text/html")
        #expect(content.encoding == "base64")
        #expect(content.hasText)
        #expect(content.text == "aGVsbG8=")
        #expect(content.json?["compression"]?.int == -1)
    }

    @Test func `Cache and timings are complete`() throws {
        let entry = capture.entries[0]
        let before = try #require(entry.cache.beforeRequest)
        #expect(before.expires == "2026-04-01T00:00:00Z")
        #expect(before.lastAccess == "2026-02-01T00:00:00Z")
        #expect(before.eTag == #""e""#)
        #expect(before.hitCount == 3)
        #expect(entry.cache.afterRequest == nil)
        let timings = entry.timings
        #expect([timings.blocked, timings.dns, timings.connect, timings.ssl] == [1.5, 2, 10, 4])
        #expect([timings.send, timings.wait, timings.receive] == [0.25, 20, 9])
        #expect(timings.untilSent == 13.5)
        #expect(timings.untilHeaders == 33.75)
    }

    @Test func `What exporters add to an entry is read`() throws {
        let entry = capture.entries[1]
        #expect(entry.time == nil)
        #expect(entry.timings.send == nil)
        #expect(entry.timings.untilHeaders == nil)
        #expect(entry.initiator?.type == "parser")
        #expect(entry.initiator?.url == "https://shop.example/")
        #expect(entry.initiator?.lineNumber == 12)
        #expect(entry.cacheSource == "memory")
        #expect(entry.isFromServiceWorker)
        #expect(entry.wasFulfilled)
        #expect(entry.wasAborted)
        #expect(entry.failure == "aborted")
        #expect(entry.response.redirectURL == nil)
        #expect(entry.response.content.text == nil)
        #expect(!entry.response.content.hasText)
        #expect(entry.request.postData == nil)
        let messages = entry.webSocketMessages
        #expect(messages.map(\.isSent) == [true, false])
        #expect(messages.map(\.time) == [1_772_355_601.5, 1_772_355_602])
        #expect(messages.map(\.opcode) == [1, 2])
        #expect(messages.map(\.data) == [#"{"hello":1}"#, "AAE="])
        #expect(entry.json["_new"]?["of"]?.elements.compactMap(\.string) == ["no", "specification"])
    }

    @Test func `Exactly the oddities of the capture are reported, worst first`() {
        #expect(
            capture.diagnostics.map { "\($0.code.severity) \($0.code) \($0.count)" } == [
                "warning CQ-11 1", "warning fulfilledResponses 1", "note CQ-08 1", "note CQ-13 1", "note CQ-14 1",
                "note CQ-16 1", "note CQ-20 1", "note abortedRequests 1", "note mixedOffsets 1",
                "note unreadablePageInstant 1",
            ]
        )
        #expect(Diagnostic.sorted(capture.diagnostics.reversed()) == capture.diagnostics)
        #expect(
            capture.diagnostics.first?.description
                == "CQ-11: The first request of the capture already carries cookies: the browser profile was not clean."
                + " (byte \(capture.diagnostics[0].occurrences[0].offset))"
        )
        let reference = capture.source(of: capture.diagnostics[0].occurrences[0])
        #expect(reference?.entry == 0)
        #expect(reference?.pointer.description == "/log/entries/0")
    }

    @Test func `Every member can be reached through the document`() throws {
        let document = try #require(capture.document)
        let pointer = try #require(JSONPointer("/log/entries/1/_webSocketMessages/0/opcode"))
        #expect(pointer.resolve(in: document)?.int == 1)
        #expect(document["log"]?.members.map(\.name).first == "version")
        #expect(document.byteRange == 0..<SyntheticCapture.bytes.count)
        #expect(JSONValue(parsing: capture.entries[1].webSocketMessages[0].data)?["hello"]?.double == 1)
    }
}
