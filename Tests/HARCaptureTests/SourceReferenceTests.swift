import Testing

@testable import HARCapture

/// Every reference names bytes of the file, and its pointer leads to the value that holds them.
struct SourceReferenceTests {
    let capture: Capture
    let document: JSONValue

    init() throws {
        capture = try Capture(decoding: SyntheticCapture.bytes, name: "synthetic.har")
        document = try #require(capture.document)
    }

    private func check(
        _ reference: SourceReference,
        _ pointer: String,
        _ raw: ByteString? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let range = reference.offset..<(reference.offset + reference.length)
        #expect(reference.pointer.description == pointer, sourceLocation: sourceLocation)
        #expect(try reference.bytes.bytes == SyntheticCapture.bytes[range], sourceLocation: sourceLocation)
        #expect(
            try reference.bytesDigest == SHA256Digest(of: SyntheticCapture.bytes[range]),
            sourceLocation: sourceLocation
        )
        #expect(reference.capture == capture.source.sha256, sourceLocation: sourceLocation)
        if let raw { #expect(try reference.bytes == raw, sourceLocation: sourceLocation) }
        let value = reference.pointer.resolve(in: document)
        #expect(value?.byteRange.contains(range) == true, sourceLocation: sourceLocation)
        #expect(reference.description.hasPrefix(pointer), sourceLocation: sourceLocation)
    }

    @Test func `Whole values are cited with their quotes`() throws {
        let entry = capture.entries[0]
        try check(entry.startedDateTimeSource, "/log/entries/0/startedDateTime", #""2026-03-01T10:00:00.125+01:00""#)
        try check(
            entry.request.urlSource,
            "/log/entries/0/request/url",
            #""https:\/\/shop.example\/cart?a=1&b=%20#top""#
        )
        try check(entry.response.statusSource, "/log/entries/0/response/status", "302")
        try check(try #require(entry.request.cookiesSource), "/log/entries/0/request/cookies")
        try check(try #require(entry.response.cookiesSource), "/log/entries/0/response/cookies")
        try check(try #require(entry.request.postData).source, "/log/entries/0/request/postData")
        try check(entry.source, "/log/entries/0", entry.json.rawText)
        try check(capture.entries[1].source, "/log/entries/1", capture.entries[1].json.rawText)
        for page in capture.pages { try check(page.source, "/log/pages/\(page.index)", page.json.rawText) }
    }

    @Test func `Every header cites its own value`() throws {
        for entry in capture.entries {
            for header in entry.request.headers {
                let pointer = "/log/entries/\(entry.index)/request/headers/\(header.position)/value"
                try check(header.source, pointer)
                #expect(try header.source.text == header.value)
            }
            for header in entry.response.headers {
                let pointer = "/log/entries/\(entry.index)/response/headers/\(header.position)/value"
                try check(header.source, pointer)
                #expect(try header.source.text == header.value)
            }
        }
    }

    @Test func `A part of a text is cited with the escapes it is written with`() throws {
        let entry = capture.entries[0]
        let cookie = entry.request.headers[0]
        try check(cookie.source(of: 4..<7), "/log/entries/0/request/headers/0/value", #"a\"b"#)
        try check(cookie.source(of: 11..<15), "/log/entries/0/request/headers/0/value", #"\ud83d\ude00"#)
        try check(cookie.source(of: 12..<13), "/log/entries/0/request/headers/0/value", #"\ud83d\ude00"#)
        try check(cookie.source(of: 15..<16), "/log/entries/0/request/headers/0/value", "x")
        try check(entry.request.urlSource(of: 8..<20), "/log/entries/0/request/url", "shop.example")
        try check(entry.request.urlSource(of: 0..<8), "/log/entries/0/request/url", #"https:\/\/"#)
        try check(entry.response.content.textSource(of: 0..<4), "/log/entries/0/response/content/text", "aGVs")
        let body = try #require(entry.request.postData)
        try check(body.textSource(of: 7..<10), "/log/entries/0/request/postData/text", #"=\u00e9"#)
        #expect(try entry.request.urlSource(of: 0..<8).text == "https://")
        #expect(try body.textSource(of: 7..<10).text == "=é")
    }

    @Test func `Objects and arrays are cited as they stand`() throws {
        let source = try #require(capture.entries[0].request.cookiesSource)
        #expect(try source.text == source.bytes)
    }

    @Test func `A range outside of a text never leaves the value`() throws {
        let header = capture.entries[0].response.headers[1]
        try check(header.source(of: 5..<4000), "/log/entries/0/response/headers/1/value", "ks")
        try check(header.source(of: 4000..<4001), "/log/entries/0/response/headers/1/value", "")
        let escaped = capture.entries[0].request.headers[0]
        try check(escaped.source(of: 15..<4000), "/log/entries/0/request/headers/0/value", "x")
        try check(escaped.source(of: 4000..<4001), "/log/entries/0/request/headers/0/value", "")
        try check(escaped.source(of: 4..<4), "/log/entries/0/request/headers/0/value", "")
    }

    @Test func `What is missing is cited by its entry`() throws {
        let capture = try Capture(#"{"log":{"entries":[{"request":{"headers":[{"name":"a"}]},"response":{}}]}}"#)
        let entry = capture.entries[0]
        let references = [
            entry.startedDateTimeSource, entry.request.urlSource, entry.request.urlSource(of: 0..<3),
            entry.response.statusSource, entry.request.headers[0].source, entry.request.headers[0].source(of: 0..<1),
            try entry.response.content.textSource(of: 0..<1),
        ]
        #expect(references.allSatisfy { $0 == entry.source })
        #expect(entry.request.cookiesSource == nil)
        #expect(entry.response.cookiesSource == nil)
    }

    @Test func `References are equal by place and ordered as in the file`() throws {
        let url = capture.entries[0].request.urlSource
        let status = capture.entries[0].response.statusSource
        #expect(url < status)
        #expect(Set([status, url, status]).sorted() == [url, status])
        #expect(url != capture.entries[0].request.urlSource(of: 0..<1))
    }

    @Test func `Headers in an object are cited by name`() throws {
        let capture = try Capture(
            #"{"log":{"entries":[{"request":{"headers":{"a/b":"1","C":2}},"response":{}}]}}"#
        )
        let document = try #require(capture.document)
        let headers = capture.entries[0].request.headers
        #expect(
            headers.map(\.source.pointer.description) == ["a~1b", "C"].map { "/log/entries/0/request/headers/\($0)" }
        )
        #expect(headers.map(\.value) == ["1", "2"])
        for header in headers { #expect(header.source.pointer.resolve(in: document)?.text == header.value) }
    }

    @Test(arguments: [
        (#"{"log":{"creator":{"name":"a"},"pages":[{"id":"p"}]},"entries":[{}]}"#, "/log/pages/0", "/entries/0"),
        (#"{"entries":[{}],"log":{"pages":[{"id":"p"}]}}"#, "/log/pages/0", "/entries/0"),
        (#"{"pages":[{"id":"p"}],"creator":{"name":"a"},"entries":[{}]}"#, "/pages/0", "/entries/0"),
        (#"{"log":{"pages":[{"id":"p"}],"entries":[{}]}}"#, "/log/pages/0", "/log/entries/0"),
    ])
    func `Pages and entries are cited where they stand, together or not`(text: String, page: String, entry: String)
        throws
    {
        let capture = try Capture(text)
        let document = try #require(capture.document)
        for (source, pointer) in [(capture.pages[0].source, page), (capture.entries[0].source, entry)] {
            #expect(source.pointer.description == pointer)
            #expect(source.pointer.resolve(in: document)?.byteRange.lowerBound == source.offset)
        }
    }

    @Test func `Pages beside the log are none of its pages`() throws {
        let capture = try Capture(#"{"pages":[{"id":"p"}],"log":{"entries":[{}]}}"#)
        #expect(capture.pages.isEmpty)
    }

    @Test func `A repeated name in an object of headers is cited by the object`() throws {
        let capture = try Capture(#"{"log":{"entries":[{"request":{"headers":{"x":"1","y":"2","x":"3"}}}]}}"#)
        let pointers = capture.entries[0].request.headers.map(\.source.pointer.description)
        #expect(pointers.map { $0.dropFirst("/log/entries/0/request/headers".count) } == ["", "/y", "/x"])
        let document = try #require(capture.document)
        for header in capture.entries[0].request.headers {
            let value = header.source.pointer.resolve(in: document)
            let cited = header.source.offset..<(header.source.offset + header.source.length)
            #expect(value?.byteRange.contains(cited) == true)
        }
    }

    @Test(arguments: [-1..<2, 0..<1_000_000, 999_999..<1_000_000])
    func `Bytes that a text does not have are an error`(range: Range<Int>) {
        let error = #expect(throws: CaptureError.self) { try capture.bytes(in: range) }
        #expect(error?.code == .noSuchBytes)
    }

    @Test func `A brace in the comment before a function call is not the document`() throws {
        let capture = try Capture(#"/* { */ cb({"log":{"entries":[{}]}});"#)
        #expect(capture.document?["log"]?["entries"]?.elements.count == 1)
    }

    @Test(arguments: ["entries", "pages"])
    func `An array that is repeated as null counts, and the repetition is told`(member: String) throws {
        let capture = try Capture(#"{"log":{"pages":[{"id":"p"}],"entries":[{}],"\#(member)":null}}"#)
        #expect(capture.entries.count == 1 && capture.pages.count == 1)
        #expect(capture.diagnostic(.duplicateKey)?.occurrences.map(\.detail) == ["(the array before it counts)"])
    }
}

extension Range<Int> {
    /// Whether another range lies inside.
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
