import Foundation
import HARForensics
import Testing

@Suite("Evidence can be checked by slicing the file")
struct EvidenceTests {
    static let sharedCaptures: [String] = {
        guard let folder = SharedSuites.folder?.appending(path: "captures").path,
            let names = FileManager.default.subpaths(atPath: folder)
        else { return [] }
        return names.filter {
            $0.hasSuffix(".har") || $0.hasSuffix(".harp") || $0.hasSuffix(".har.json")
        }.sorted().map { folder + "/" + $0 }
    }()

    /// The two files that hold no capture.
    static let broken = ["not-json.har", "brokenfile.har"]

    @Test(
        "Every reference of a sample cites bytes of the file inside the value its pointer leads to",
        arguments: SampleCaptures.names
    )
    func samples(name: String) throws { try check(SampleCaptures.path(name)) }

    @Test(
        "Every reference of a public capture does too",
        .enabled(if: !sharedCaptures.isEmpty, SharedSuites.skipMessage),
        arguments: sharedCaptures
    )
    func shared(path: String) throws {
        guard !Self.broken.contains(where: { path.hasSuffix($0) }) else {
            #expect(throws: CaptureError.self) { try Capture(contentsOfFile: path) }
            return
        }
        try check(path)
    }

    private func check(_ path: String) throws {
        let file = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let capture = try Capture(decoding: file, name: "capture")
        #expect(capture.source.sha256 == SHA256Digest(of: file))
        let analysis = Analysis(of: capture)
        var references = analysis.findings.flatMap(\.evidence)
        references += analysis.cookies.flatMap { $0.events.map(\.source) }
        references += analysis.consent.events.map(\.source)
        references += analysis.trackers.flatMap { $0.requests.map(\.source) }
        references += analysis.diagnostics.flatMap { $0.occurrences.compactMap { capture.source(of: $0) } }
        let places = try JSONPlaces(of: file)
        for reference in Set(references) {
            let cited = reference.offset..<(reference.offset + reference.length)
            #expect(cited.upperBound <= file.count)
            #expect(Array(try reference.bytes) == Array(file[cited]))
            #expect(try reference.bytesDigest == SHA256Digest(of: file[cited]))
            guard let place = places[reference.pointer.description] else {
                Issue.record("no value at \(reference.pointer)")
                continue
            }
            #expect(place.lowerBound <= cited.lowerBound && cited.upperBound <= place.upperBound, "\(reference)")
        }
        // What is cited is what is said.
        for cookie in analysis.cookies {
            for event in cookie.events where event.kind == .sent {
                let pair = event.source.cited.string
                let name = cookie.key.name.string
                #expect(name.isEmpty || pair.hasPrefix(name + "=") || pair == name, "\(pair)")
            }
        }
    }
}

/// Where the values of a JSON text lie, found by a reader of the test's own.
struct JSONPlaces {
    private var places: [String: Range<Int>] = [:]
    private let bytes: [UInt8]
    private var position = 0

    init(of bytes: [UInt8]) throws {
        self.bytes = bytes
        position = try #require(bytes.firstIndex(of: UInt8(ascii: "{")))
        read("")
    }

    subscript(pointer: String) -> Range<Int>? { pointer.isEmpty ? 0..<bytes.count : places[pointer] }

    private mutating func read(_ path: String) {
        skipSpace()
        let start = position
        // Deep down nothing is cited; the text there is crossed without being written down.
        switch bytes[position] {
        case UInt8(ascii: "{"):
            readList(UInt8(ascii: "}")) { reader, _ in
                let name = reader.readString()
                reader.skipSpace()
                reader.position += 1
                reader.read(path + "/" + name)
            }
        case UInt8(ascii: "["): readList(UInt8(ascii: "]")) { reader, index in reader.read(path + "/\(index)") }
        case UInt8(ascii: "\""): _ = readString()
        default:
            while !",]} \n\r\t".utf8.contains(bytes[position]) { position += 1 }
        }
        places[path] = start..<position
    }

    private mutating func readList(_ end: UInt8, _ element: (inout JSONPlaces, Int) -> Void) {
        position += 1
        var index = 0
        while true {
            skipSpace()
            if bytes[position] == end { break }
            if bytes[position] == UInt8(ascii: ",") {
                position += 1
                skipSpace()
            }
            element(&self, index)
            index += 1
        }
        position += 1
    }

    private mutating func readString() -> String {
        let start = position + 1
        position += 1
        while bytes[position] != UInt8(ascii: "\"") { position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1 }
        position += 1
        let text = String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
        return text.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
    }

    private mutating func skipSpace() { while " \n\r\t".utf8.contains(bytes[position]) { position += 1 } }
}
