import Testing

@testable import HARCapture

/// Two documents, changed at random in ways that always are the same: nothing traps, and every reference stays inside.
struct MutationTests {
    /// Bytes that mean something to the reader.
    private static let special = Array("\"\\{}[]:,ntfu0-.eE \0\u{1F}".utf8) + [0x80, 0xC3, 0xED, 0xF4, 0xFF]

    private static let small = Array(
        (#"cb({"log":{"version":1.2,"pages":[{"id":"p"}],"entries":[{"startedDateTime":"2026-03-01T10:00:00Z","#
            + #""request":{"url":"https:\/\/a/?\u00e9","method":"GET","headers":{"Cookie":"a=\ud83d\ude00"},"cookies":{"name":"a"}},"#
            + #""response":{"status":"200","content":{"size":3,"text":"é\n"},"headers":[{"name":"Set-Cookie","value":"a"}]}},7]}});"#)
            .utf8
    )

    private func mutate(_ document: [UInt8], _ generator: inout LinearGenerator) -> [UInt8] {
        var bytes = document
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let length = min(Int.random(in: 1...24, using: &generator), bytes.count - place)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[place] = Self.special.randomElement(using: &generator) ?? 0
            case 2: bytes.insert(Self.special.randomElement(using: &generator) ?? 0, at: place)
            case 3: bytes.removeSubrange(place..<(place + length))
            case 4: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
            default: bytes.removeLast(length)
            }
        }
        return bytes
    }

    /// Reads all there is; every reference must name bytes of the file that mean what the model says.
    private func readEverything(_ capture: Capture, of bytes: [UInt8]) throws(CaptureError) {
        for entry in capture.entries {
            var references = [
                entry.source, entry.startedDateTimeSource, entry.request.urlSource, entry.response.statusSource,
            ]
            references += [entry.request.cookiesSource, entry.response.cookiesSource].compactMap { $0 }
            for header in Array(entry.request.headers) + Array(entry.response.headers) {
                references.append(header.source)
                let half = header.value.count / 2
                references.append(header.source(of: half..<header.value.count))
            }
            references.append(entry.request.urlSource(of: 1..<4))
            references.append(try entry.response.content.textSource(of: 1..<3))
            if let body = entry.request.postData { references += [body.source, body.textSource(of: 0..<2)] }
            for reference in references {
                #expect(reference.offset >= 0 && reference.offset + reference.length <= bytes.count)
                _ = reference.pointer
                _ = try reference.text
            }
            _ = (entry.timings, entry.cache, entry.initiator, entry.webSocketMessages, entry.time, entry.failure)
            _ = (entry.request.cookies, entry.request.queryString, entry.request.postData?.params)
            _ = (
                entry.started, entry.serverAddress, entry.webSocketMessages.map(\.instant),
                entry.response.cookies.map(\.expiry)
            )
            _ = (entry.response.content.attachmentName, entry.request.postData?.attachmentName)
            #expect(entry.request.headers.ofMessage.count <= entry.request.headers.count)
            for header in entry.response.headers {
                let fold = entry.response.setCookieFold(of: header)
                #expect(fold.lines.allSatisfy { $0.upperBound <= header.value.count })
            }
            _ = (entry.response.cookies, entry.response.content.size, entry.response.redirectURL, entry.cacheSource)
        }
        for page in capture.pages { _ = (page.id, page.title, page.startedDateTime, page.onLoad, page.source.pointer) }
        for diagnostic in capture.diagnostics {
            #expect(diagnostic.count >= diagnostic.occurrences.count && !diagnostic.occurrences.isEmpty)
            for place in diagnostic.occurrences { #expect(capture.source(of: place) != nil) }
        }
        #expect(capture.chronology.order.sorted() == Array(capture.entries.indices))
        _ = (capture.version, capture.creator, capture.browser, capture.comment)
    }

    @Test(.timeLimit(.minutes(10)), arguments: 0..<2)
    func `A thousand mutations of a document give captures or errors with positions inside`(seed: Int) {
        var generator = LinearGenerator(seed: UInt64(seed) &* 7919 &+ 1)
        let document = seed == 0 ? Self.small : SyntheticCapture.bytes
        var captures = 0
        for _ in 0..<1000 {
            let bytes = mutate(document, &generator)
            do throws(CaptureError) {
                let capture = try Capture(decoding: bytes, name: "mutation")
                captures += 1
                try readEverything(capture, of: bytes)
            } catch {
                #expect((0...bytes.count).contains(error.offset ?? 0))
                #expect(!error.detail.isEmpty)
            }
        }
        // Neither all refused nor all accepted: the mutations reach both sides.
        #expect((200..<1000).contains(captures))
    }

    @Test func `The same bytes give the same capture`() throws {
        var generator = LinearGenerator(seed: 5)
        for _ in 0..<50 {
            let bytes = mutate(SyntheticCapture.bytes, &generator)
            let outcomes = (0..<2).map { _ in
                Result { () throws(CaptureError) in try Capture(decoding: bytes, name: "") }.map(\.diagnostics)
            }
            #expect(outcomes[0] == outcomes[1])
        }
    }
}
