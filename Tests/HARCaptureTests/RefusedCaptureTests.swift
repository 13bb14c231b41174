import HARCapture
import Testing

struct RefusedCaptureTests {
    private static let refused: [(text: String, code: CaptureError.Code, offset: Int)] = [
        ("", CaptureError.Code.notJSON, 0), ("   ", .notJSON, 3), ("[]", .notJSON, 0), ("hello", .notJSON, 5),
        ("<html>", .notJSON, 0), ("{", .notJSON, 1), (#"{"log":{"entries":["#, .notJSON, 19),
        (#"{"log":{"entries":[]}"#, .notJSON, 21), (#"{"log":{"entries":[tru"#, .notJSON, 22),
        (#"{"log":{"entries":[x]"#, .notJSON, 19), ("f([])", .notJSON, 2), ("f{}", .notJSON, 1),
        ("{}", .notHAR, 0), (#"{"log":{}}"#, .notHAR, 0), (#"{"log":[]}"#, .notHAR, 0), (#"{"log":null}"#, .notHAR, 0),
        (#"{"log":{"entries":{}}}"#, .notHAR, 0), (#"{"log":{"entries":null}}"#, .notHAR, 0),
        (#"{"entries":5}"#, .notHAR, 0), ("\u{FEFF}{}", .notHAR, 3),
        (#"/*x*/{"log":{"entries":[]}}"#, .notJSON, 0), ("/*x", .notJSON, 3), ("/*x*/", .notJSON, 0),
        ("\u{FEFF}\u{FEFF}{\"log\":{\"entries\":[]}}", .notJSON, 3),
    ]

    @Test(arguments: refused)
    func `A text without entries is refused at a byte`(text: String, code: CaptureError.Code, offset: Int) throws {
        let error = try #require(throws: CaptureError.self) { try Capture(decoding: Array(text.utf8), name: "x.har") }
        #expect(error.code == code)
        #expect(error.offset == offset)
        #expect(error.name == "x.har")
        #expect(error.description == "x.har: byte \(offset): \(error.detail)")
    }

    @Test func `A log without a single entry is a capture`() throws {
        let capture = try Capture(decoding: Array(#"{"log":{"entries":[]}}"#.utf8), name: "")
        #expect(capture.entries.isEmpty)
        #expect(capture.diagnostics.map(\.code) == [.unknownExporter, .formatVersion])
    }

    private static let encodings: [(bytes: [UInt8], name: String)] = [
        (UTF16.encode(little: true, mark: true), "UTF-16"), (UTF16.encode(little: false, mark: true), "UTF-16"),
        (UTF16.encode(little: true, mark: false), "UTF-16"), (UTF16.encode(little: false, mark: false), "UTF-16"),
        (UTF16.encode32(little: true, mark: true), "UTF-32"), (UTF16.encode32(little: false, mark: true), "UTF-32"),
        (UTF16.encode32(little: true, mark: false), "UTF-32"), (UTF16.encode32(little: false, mark: false), "UTF-32"),
    ]

    @Test(arguments: encodings)
    func `Another encoding is refused by name`(bytes: [UInt8], encoding: String) throws {
        let error = try #require(throws: CaptureError.self) { try Capture(decoding: bytes, name: "") }
        #expect(error.code == .unsupportedEncoding)
        #expect(error.detail.contains(encoding))
    }

    @Test func `Nesting beyond the limit is refused before an entry and reported behind one`() throws {
        let deep = String(repeating: "[", count: 600)
        let error = try #require(throws: CaptureError.self) {
            try Capture(decoding: Array((#"{"log":{"_x":"# + deep).utf8), name: "")
        }
        #expect(error.code == .notJSON)
        #expect(error.offset == 13 + 510)
        #expect(error.detail.contains("512"))
        let text = #"{"log":{"entries":[{"request":{}},{"_x":"# + deep
        let capture = try Capture(decoding: Array(text.utf8), name: "")
        #expect(capture.entries.map(\.isComplete) == [true, false])
        #expect(capture.diagnostics.map(\.code).contains(.depthLimit))
    }
}

/// Other encodings of a small capture.
enum UTF16 {
    private static let text = #"{"log":{"entries":[]}}"#

    static func encode(little: Bool, mark: Bool) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return little ? bytes.reversed() : bytes
        }
    }

    static func encode32(little: Bool, mark: Bool) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).unicodeScalars.flatMap { scalar in
            let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> UInt32($0)) }
            return little ? bytes.reversed() : bytes
        }
    }
}
