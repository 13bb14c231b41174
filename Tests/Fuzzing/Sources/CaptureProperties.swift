import HARCapture

/// A capture: every view can be read, every reference lies in the text and means what the view says.
enum CaptureProperties {
    static func check(_ bytes: [UInt8]) {
        let first = decode(bytes)
        let second = decode(bytes)
        switch (first, second) {
        case (.failure(let one), .failure(let two)):
            require(one == two, "the same error each time")
            require((0...bytes.count).contains(one.offset ?? 0), "an error lies in the text")
            require(!one.detail.isEmpty, "an error says what it is")
        case (.success(let one), .success(let two)):
            require(one.diagnostics == two.diagnostics, "the same diagnostics each time")
            require(one.source == two.source, "the same source each time")
            require(one.entries.map(\.source) == two.entries.map(\.source), "the same entries each time")
            if one.source.container == nil {
                require(one.source.sha256 == SHA256Digest(of: bytes), "what is hashed is what was given")
                walk(one, of: bytes)
            }
            strict(bytes, one)
        default: require(false, "the same outcome each time")
        }
    }

    static func decode(_ bytes: [UInt8], _ options: DecodingOptions = .init()) -> Result<Capture, CaptureError> {
        Result { () throws(CaptureError) in try Capture(decoding: bytes, name: "fuzz", options: options) }
    }

    /// What is accepted where nothing is tolerated says nothing else.
    private static func strict(_ bytes: [UInt8], _ tolerant: Capture) {
        guard case .success(let strict) = decode(bytes, DecodingOptions(refused: .warning)) else { return }
        require(strict.entries.map(\.source) == tolerant.entries.map(\.source), "strict reading reads the same")
        require(strict.entries.allSatisfy(\.isComplete), "strict reading accepts nothing cut off")
        require(strict.document != nil, "strict reading accepts one JSON text")
    }

    // MARK: Views

    static func walk(_ capture: Capture, of bytes: [UInt8]) {
        require(capture.source.byteCount == bytes.count, "every byte is counted")
        var end = 0
        for entry in capture.entries {
            let place = entry.source
            require(place.offset >= end, "entries do not overlap")
            end = place.offset + place.length
            check(entry, of: bytes)
        }
        for page in capture.pages {
            check(page.source, of: bytes)
            _ = (page.id, page.title, page.startedDateTime, page.onContentLoad, page.onLoad, page.comment, page.started)
        }
        for diagnostic in capture.diagnostics {
            require(diagnostic.count >= diagnostic.occurrences.count && !diagnostic.occurrences.isEmpty, "counted")
            for place in diagnostic.occurrences {
                require(place.offset >= 0 && place.length >= 0, "a diagnostic lies in the text")
                require(place.offset + place.length <= bytes.count, "a diagnostic ends in the text: \(diagnostic)")
                require(capture.source(of: place) != nil, "a diagnostic can be cited")
            }
            require(!diagnostic.description.isEmpty, "a diagnostic says something")
        }
        require(capture.chronology.order.sorted() == Array(capture.entries.indices), "an order of all entries")
        _ = (capture.version, capture.creator, capture.browser, capture.comment)
        guard let document = capture.document else { return }
        for entry in capture.entries {
            guard let found = entry.source.pointer.resolve(in: document) else { continue }
            if capture.diagnostics.allSatisfy({ $0.code.severity < .warning }) {
                require(found.byteRange == entry.json.byteRange, "the pointer of an entry leads to it")
            }
        }
    }

    private static func check(_ entry: Entry, of bytes: [UInt8]) {
        check(entry.source, of: bytes)
        let outer = entry.source.offset..<(entry.source.offset + entry.source.length)
        for (reference, text) in texts(of: entry) {
            check(reference, of: bytes)
            require(outer.lowerBound <= reference.offset, "a part of an entry begins in it")
            require(reference.offset + reference.length <= outer.upperBound, "a part of an entry ends in it")
            guard let text, let meaning = try? reference.text else { continue }
            require(meaning == text, "the cited bytes mean what the view says: \(reference)")
        }
        for header in Array(entry.request.headers) + Array(entry.response.headers) {
            let value = header.value
            let half = value.count / 2
            check(header.source(of: half..<value.count), of: bytes)
            require(header.sources(of: [0..<half, half..<value.count]).count == 2, "each part has a source")
        }
        for header in entry.response.headers {
            let fold = entry.response.setCookieFold(of: header)
            require(fold.lines.allSatisfy { $0.upperBound <= header.value.count }, "cookies lie in their header")
        }
        require(entry.request.headers.ofMessage.count <= entry.request.headers.count, "some of the headers")
        if let body = entry.request.postData {
            check(body.source, of: bytes)
            check(body.textSource(of: 0..<2), of: bytes)
            _ = (body.params, body.text, body.mimeType, body.attachmentName)
        }
        for json in [entry.json, entry.request.json, entry.response.json, entry.response.content.json] {
            guard let json else { continue }
            require(outer.lowerBound <= json.byteRange.lowerBound, "JSON of an entry begins in it")
            require(json.byteRange.upperBound <= outer.upperBound, "JSON of an entry ends in it")
        }
        _ = (entry.timings.untilHeaders, entry.cache, entry.initiator, entry.webSocketMessages.map(\.instant))
        _ = (entry.time, entry.failure, entry.started, entry.serverAddress, entry.cacheSource, entry.connection)
        _ = (entry.request.cookies.map(\.expiry), entry.response.cookies.map(\.expiry), entry.request.queryString)
        _ = (entry.response.content.size, entry.response.redirectURL, entry.response.content.attachmentName)
        _ = (entry.request.headersSize, entry.request.bodySize, entry.response.bodySize)
    }

    /// Single texts of an entry with the reference of each; no text where the view says nothing.
    static func texts(of entry: Entry) -> [(SourceReference, ByteString?)] {
        var texts: [(SourceReference, ByteString?)] = [
            (entry.startedDateTimeSource, entry.startedDateTimeText),
            (entry.request.urlSource, entry.request.url.isEmpty ? nil : entry.request.url),
            (entry.response.statusSource, nil),
            (entry.response.content.textSource, entry.response.content.text),
        ]
        for header in Array(entry.request.headers) + Array(entry.response.headers) {
            texts.append((header.source, header.value.isEmpty ? nil : header.value))
        }
        return texts
    }

    static func check(_ reference: SourceReference, of bytes: [UInt8]) {
        require(reference.offset >= 0 && reference.length >= 0, "a reference begins in the text")
        require(reference.offset + reference.length <= bytes.count, "a reference ends in the text")
        let slice = ByteString(bytes[reference.offset..<(reference.offset + reference.length)])
        require((try? reference.bytes) == slice, "a reference cites the bytes at its place")
        _ = (reference.pointer.description, try? reference.text)
    }
}
