import Foundation
import Testing

@testable import HARCapture

/// Files read through a window of a few bytes, so that every value is cut off somewhere, against the same read whole.
struct SmallPartTests {
    /// How much of the file can be read in place.
    enum Place: CaseIterable {
        /// Up to the first body of more than a few bytes, which is left out.
        case upToLongBody
        /// All of it; nothing is left out.
        case whole
        /// Less than half of it, since no more room was made.
        case half
    }

    private static func inParts(
        _ path: String,
        of size: Int,
        threads: Int = 1,
        place: Place = .upToLongBody
    ) throws(CaptureError) -> Capture {
        let file = try InputFile(path: path)
        let bodyLimit = place == .upToLongBody ? 8 : 1 << 20
        let options = DecodingOptions(threads: threads, residentLimit: 0, residentBodyLimit: bodyLimit)
        let byteCount = place == .half ? (file.byteCount ?? 0) / 3 : file.byteCount ?? 0
        return try Capture(windowOn: file, path: path, byteCount, options, partSize: size)
    }

    static func compare(_ bytes: [UInt8], partSize: Int, threads: Int = 1) throws {
        for place in Place.allCases { try compare(bytes, partSize: partSize, threads: threads, place) }
    }

    private static func compare(_ bytes: [UInt8], partSize: Int, threads: Int, _ place: Place) throws {
        try TemporaryFile.with(bytes) { path in
            let whole = Result { () throws(CaptureError) in try Capture(decoding: bytes, name: "x") }
            let inParts = Result { () throws(CaptureError) in
                try Self.inParts(path, of: partSize, threads: threads, place: place)
            }
            switch (whole, inParts) {
            case (.success(let whole), .success(let inParts)):
                let expected = try CaptureSummary.lines(whole)
                #expect(try CaptureSummary.lines(inParts) == expected, "parts of \(partSize), \(place)")
            case (.failure(let whole), .failure(let inParts)):
                #expect(whole.code == inParts.code && whole.offset == inParts.offset, "parts of \(partSize), \(place)")
            default: Issue.record("\(whole) but in parts of \(partSize) \(inParts)")
            }
        }
    }

    @Test(arguments: [1, 2, 3, 7, 16, 61, 64, 255, 1000, 65_536])
    func `A capture reads the same in parts of any size`(partSize: Int) throws {
        try Self.compare(SyntheticCapture.bytes, partSize: partSize)
        try Self.compare(SyntheticCapture.bytes, partSize: partSize, threads: 2)
        try Self.compare(Array(#"{"log":{"entries":[{"request":{"url":"a"}}"#.utf8), partSize: partSize)
        try Self.compare(Array("  cb({\"log\":{\"entries\":[]}});".utf8), partSize: partSize)
    }

    @Test func `The first entry, page and member may be longer than a part`() throws {
        let long = String(repeating: "x", count: 300)
        let text =
            #"{"log":{"comment":"\#(long)","pages":[{"id":"\#(long)"}],"entries":[{"comment":"\#(long)","request":{"url":"u"}},7]}}"#
        try Self.compare(Array(text.utf8), partSize: 64)
        try TemporaryFile.with(Array(text.utf8)) { path in
            let capture = try Self.inParts(path, of: 64)
            #expect(capture.entries.count == 2 && capture.pages.count == 1)
            #expect(capture.diagnostic(.syntaxError) == nil)
        }
    }

    @Test(arguments: 0..<4)
    func `A damaged capture reads the same in small parts`(seed: Int) throws {
        var generator = LinearGenerator(seed: UInt64(seed) &+ 77)
        for round in 0..<60 {
            var bytes = SyntheticCapture.bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                let length = min(Int.random(in: 1...40, using: &generator), bytes.count - place)
                if Bool.random(using: &generator) {
                    bytes.removeSubrange(place..<(place + length))
                } else {
                    bytes[place] = Array("\"{}[],:\\x".utf8)[Int.random(in: 0..<9, using: &generator)]
                }
            }
            try Self.compare(bytes, partSize: [5, 32, 333][round % 3])
        }
    }
}
