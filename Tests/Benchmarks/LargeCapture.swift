import Foundation
import HARForensics

/// A large capture, made by repeating the entries of a real one.
///
/// The entries are repeated byte by byte, instants included: the text is that of an exporter, but the visit is no
/// plausible one. The log around the entries is that of the real capture.
struct LargeCapture {
    /// The text before the entries.
    private let head: [UInt8]
    /// All entries once, with commas between them.
    private let entries: [UInt8]

    private static let separator = Array(",\n      ".utf8)

    /// Takes the parts from a real capture.
    init(repeating capture: Capture, shape: CaptureShape) throws {
        let body = shape == .bodies ? try Self.body(for: capture) : []
        var entries: [UInt8] = []
        for entry in capture.entries {
            if !entries.isEmpty { entries += Self.separator }
            entries += try Self.text(of: entry, shape: shape, body: body)
        }
        self.entries = entries
        let log = capture.document?["log"]
        var head = Array("{\n  \"log\": {\n    ".utf8)
        for name: ByteString in ["version", "creator", "browser", "pages"] {
            guard let value = log?[name] else { continue }
            head += "\"\(name)\": ".utf8
            head += try value.rawText.bytes
            head += ",\n    ".utf8
        }
        self.head = head + Array("\"entries\": [\n      ".utf8)
    }

    /// Writes a capture of at least a number of bytes, entries always in whole sets.
    func write(to path: String, byteCount: Int) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw BenchmarkFailure(message: "\(path) cannot be created") }
        try file.write(contentsOf: head)
        var written = head.count
        var set = entries
        while written < byteCount {
            try file.write(contentsOf: set)
            written += set.count
            set = Self.separator + entries
        }
        try file.write(contentsOf: Array("\n    ]\n  }\n}\n".utf8))
        try file.close()
    }

    // MARK: Entries

    private static func text(of entry: Entry, shape: CaptureShape, body: [UInt8]) throws -> [UInt8] {
        let whole = entry.json
        let text = Array(try whole.rawText.bytes)
        guard shape != .recorded, let content = entry.response.content.json, content["text"] != nil else { return text }
        if shape == .bodies, content["encoding"] != nil { return text }
        // Every member of `content` again; the body alone is replaced or left out.
        var members: [[UInt8]] = []
        for (name, value) in content.members {
            switch (shape, name) {
            case (.bodies, "text"): members.append(Array("\"text\": \"".utf8) + body + Array("\"".utf8))
            case (_, "text"), (_, "encoding"): break
            default: members.append(Array("\"\(name)\": \(try value.rawText)".utf8))
            }
        }
        let start = content.byteRange.lowerBound - whole.byteRange.lowerBound
        var result = Array(text[..<start])
        result += "{\n            ".utf8
        result += members.joined(separator: Array(",\n            ".utf8))
        result += "\n          }".utf8
        return result + text[(start + content.byteRange.count)...]
    }

    /// The body that each textual body is replaced with: the scripts and programs beside the captures, escaped.
    private static func body(for capture: Capture) throws -> [UInt8] {
        let texts = capture.entries.count { entry in
            entry.response.content.json.map { $0["text"] != nil && $0["encoding"] == nil } ?? false
        }
        guard texts > 0 else { throw BenchmarkFailure(message: "the capture holds no textual body to grow") }
        let metadata = Double(capture.entries.reduce(0) { $0 + $1.json.byteRange.count })
        let share = CaptureShape.bodyShare
        let length = Int(metadata * share / (1 - share)) / texts
        let lines = try sourceText().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var body: [UInt8] = []
        body.reserveCapacity(length + 1024)
        var index = 0
        while body.count < length {
            body += escaped(lines[index % lines.count])
            index += 1
        }
        return body
    }

    private static func sourceText() throws -> [UInt8] {
        let folder = BenchmarkArguments.samples.appending(path: "Lab")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.filter { $0.hasSuffix(".js") || $0.hasSuffix(".py") }.sorted()
            .flatMap { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
    }

    /// A line as it stands in a JSON string, its line feed included.
    private static func escaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in line {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\t"): result += "\\t".utf8
            case ..<0x20: break
            default: result.append(byte)
            }
        }
        return result + "\\n".utf8
    }
}

/// Why a benchmark could not be run, in one line.
struct BenchmarkFailure: Error {
    let message: String
}
