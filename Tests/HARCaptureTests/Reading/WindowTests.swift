import Foundation
import Testing

@testable import HARCapture

/// Files that are read in parts, their long bodies left out of memory, against the same files read whole.
struct WindowTests {
    private static let inParts = DecodingOptions(residentLimit: 0, residentBodyLimit: 16)

    static let samples = [
        "devtools-accept", "devtools-reject", "devtools-no-choice", "devtools-accept-sanitized",
        "firefox-reject-then-accept", "playwright-withdraw",
    ]

    @Test(arguments: samples)
    func `A file read in parts says what it says read whole, at the same places`(name: String) throws {
        let path = SampleFolder.path("\(name).har")
        let whole = try Capture(contentsOfFile: path)
        let inParts = try Capture(contentsOfFile: path, options: Self.inParts)
        let expected = try CaptureSummary.lines(whole)
        #expect(try CaptureSummary.lines(inParts) == expected)
        #expect(inParts.storage.bytes.count < whole.storage.bytes.count)
        #expect(inParts.entries.contains { $0.response.content.isTextLeftOut && $0.response.content.text == nil })
        #expect(!whole.entries.contains { $0.response.content.isTextLeftOut })
    }

    @Test func `Checks find in a file read in parts what they find in one read whole, also behind long bodies`() throws
    {
        let entry = { (body: String) in
            #"{"startedDateTime":"2026-01-01T00:00:00Z","request":{"url":"https://a.example/","method":"GET"},"#
                + #""response":{"status":200,"content":{"size":30,"text":"\#(body)"}}}"#
        }
        let bodies = ["[15 bytes were stripped]", String(repeating: "long ", count: 20)]
        let text = #"{"log":{"entries":[\#(bodies.map(entry).joined(separator: ","))],"creator":{"name":"Firefox"}}}"#
        try TemporaryFile.with(Array(text.utf8)) { path in
            let inParts = try Capture(contentsOfFile: path, options: Self.inParts)
            let whole = try Capture(contentsOfFile: path)
            #expect(inParts.entries.map(\.response.content.isTextLeftOut) == [false, true])
            #expect(try CaptureSummary.lines(inParts) == CaptureSummary.lines(whole))
            #expect(inParts.diagnostics.contains { $0.code == .redactedValues })
            #expect(inParts.exporter.grounds.map(\.source) == whole.exporter.grounds.map(\.source))
            #expect(try inParts.exporter.grounds.first?.source.bytes == #"{"name":"Firefox"}"#)
        }
    }

    @Test(arguments: [1, 2])
    func `An entry longer than a part is read, with one thread and with two`(threads: Int) throws {
        let long = String(repeating: "a long \\u00e9 b\\\\ody \\\"", count: 56_000)
        let entry = { (number: Int, body: String) in
            #"{"startedDateTime":"2026-01-01T00:00:00Z","request":{"url":"https://a.example/\#(number)","method":"GET","#
                + #""headers":[{"name":"X","value":"\#(number)"}]},"response":{"status":200,"#
                + #""content":{"size":1,"text":"\#(body)"}}}"#
        }
        let bodies = ["short", long, String(long.dropLast(5)), ""]
        let text = #"{"log":{"entries":[\#(bodies.enumerated().map(entry).joined(separator: ",\n"))]}}"#
        try TemporaryFile.with(Array(text.utf8)) { path in
            let options = DecodingOptions(threads: threads, residentLimit: 0)
            let capture = try Capture(contentsOfFile: path, options: options)
            let expected = try CaptureSummary.lines(try Capture(contentsOfFile: path))
            #expect(try CaptureSummary.lines(capture) == expected)
            #expect(capture.entries.map { $0.request.headers[0].value.decimalValue } == [0, 1, 2, 3])
            #expect(capture.storage.bytes.count < 2_000)
            #expect(capture.source.sha256 == SHA256Digest(of: Array(text.utf8)))
        }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1 << 20 + 1])
    func `Bytes behind the log are counted and hashed`(count: Int) throws {
        let text = Array(#"{"log":{"entries":[]}}"#.utf8) + Array(repeating: UInt8(ascii: "x"), count: count)
        try TemporaryFile.with(text) { path in
            let capture = try Capture(contentsOfFile: path, options: Self.inParts)
            #expect(capture.source.byteCount == text.count)
            #expect(capture.source.sha256 == SHA256Digest(of: text))
            #expect(capture.diagnostic(.trailingData)?.occurrences.first?.length == (count > 0 ? count : nil))
        }
    }

    @Test func `A damaged file read in parts loses what it loses read whole`() throws {
        let sample = try Data(contentsOf: URL(fileURLWithPath: SampleFolder.path("devtools-accept.har")))
        var random = LinearGenerator(seed: 3)
        for _ in 0..<12 {
            var bytes = Array(sample)
            for _ in 0..<3 {
                bytes[Int.random(in: 200..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &random)) }
            try TemporaryFile.with(bytes) { path in
                let whole = try? Capture(contentsOfFile: path)
                let inParts = try? Capture(contentsOfFile: path, options: Self.inParts)
                let expected = try whole.map { try CaptureSummary.lines($0) }
                #expect(try inParts.map { try CaptureSummary.lines($0) } == expected)
            }
        }
    }
}

/// A second look at what did not stay in memory.
struct LaterLookTests {
    private static let options = DecodingOptions(residentLimit: 0)
    private static let body = String(repeating: "0123456789", count: 30_000)
    private static let text = Array(
        #"{"log":{"entries":[{"request":{},"response":{"content":{"text":"\#(body)"}}},{"request":{}}]}}"#.utf8
    )

    @Test func `A body is read again from the file`() throws {
        try TemporaryFile.with(Self.text) { path in
            let content = try Capture(contentsOfFile: path, options: Self.options).entries[0].response.content
            #expect(content.isTextLeftOut && content.hasText)
            #expect(content.text == nil)
            #expect(try content.readText() == ByteString(Self.body))
            #expect(try content.textSource(of: 12..<15).bytes == "234")
        }
    }

    @Test(arguments: [64, 70_000, 200_000, 300_000])
    func `A file changed in one byte since is found out where the byte is looked at`(offset: Int) throws {
        try TemporaryFile.with(Self.text) { path in
            let capture = try Capture(contentsOfFile: path, options: Self.options)
            var changed = Self.text
            changed[offset] ^= 1
            try Data(changed).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: CaptureError.self) { try capture.entries[0].response.content.readText() }
            #expect(error?.code == .changedSinceReading)
            // Entries themselves stayed in memory.
            #expect(try capture.entries[1].source.bytes == #"{"request":{}}"#)
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func `A pipe in the place of the file is an error, and nobody waits for its other end`() throws {
        try TemporaryFile.with(Self.text) { path in
            let capture = try Capture(contentsOfFile: path, options: Self.options)
            try FileManager.default.removeItem(atPath: path)
            let code = unsafe mkfifo(path, 0o600)
            #expect(code == 0)
            let error = #expect(throws: CaptureError.self) { try capture.entries[0].response.content.readText() }
            #expect(error?.code == .changedSinceReading)
        }
    }

    @Test func `A file that is gone or shorter is an error, not a crash`() throws {
        try TemporaryFile.with(Self.text) { path in
            let capture = try Capture(contentsOfFile: path, options: Self.options)
            try Data(Self.text.prefix(1_000)).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: CaptureError.self) { try capture.entries[0].response.content.readText() }
            #expect(error?.code == .changedSinceReading)
            try FileManager.default.removeItem(atPath: path)
            let gone = #expect(throws: CaptureError.self) { try capture.entries[0].source.bytes }
            #expect(gone?.code == .unreadable)
        }
    }
}
