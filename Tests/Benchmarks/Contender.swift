import Foundation
import HARForensics

/// What is measured, each in a process of its own.
enum Contender: String, CaseIterable {
    /// The file into memory, nothing else: the part that all have in common.
    case read
    /// SHA-256 of the file.
    case hash
    /// What `Capture(decoding:)` does, less the hashing.
    case decode
    /// `Capture(decoding:)`: hashed and decoded.
    case capture
    /// The same, and a string of everything that the lean structs hold.
    case strings
    /// Capture and analysis: all observers and rules.
    case analysis
    /// Foundation's `JSONDecoder`, bodies as strings.
    case decoderFull
    /// Foundation's `JSONDecoder`, without bodies.
    case decoderLean
    /// Python's `json.loads`.
    case python

    var title: String {
        switch self {
        case .read: "reading the file"
        case .hash: "SHA-256"
        case .decode: "decode, not hashed"
        case .capture: "Capture: decoded and hashed"
        case .strings: "Capture, all but bodies as String"
        case .analysis: "Capture + Analysis"
        case .decoderFull: "JSONDecoder, full structs"
        case .decoderLean: "JSONDecoder, no bodies"
        case .python: "Python json.loads"
        }
    }

    /// Does the work and says what it counted and how long it took, reading the file apart.
    ///
    /// Not for ``python``, which is no part of this program.
    func run(path: String) throws -> Measurement {
        if self == .read { return try Measurement.of { try Self.bytes(path).isEmpty ? Checksum() : nil } }
        if self == .decoderFull || self == .decoderLean {
            let data = try Data(contentsOf: URL(filePath: path))
            return try Measurement.of {
                self == .decoderFull
                    ? Checksum(try JSONDecoder().decode(FullCapture.self, from: data))
                    : Checksum(try JSONDecoder().decode(LeanCapture.self, from: data))
            }
        }
        let bytes = try Self.bytes(path)
        func hash() -> Measurement { Measurement.of { SHA256Digest(of: bytes).bytes.isEmpty ? Checksum() : nil } }
        func capture() throws -> Capture { try Capture(decoding: bytes, name: "benchmark") }
        switch self {
        case .hash: return hash()
        case .capture: return try Measurement.of { Checksum(try capture()) }
        case .decode:
            return try Measurement.of {
                let counts = try Capture.countsWithoutHashing(of: bytes)
                return Checksum(entries: counts.entries, headers: counts.headers)
            }
        case .strings:
            return try Measurement.of {
                let capture = try capture()
                let length = capture.entries.reduce(0) { $0 + Self.strings(of: $1) }
                return length > 0 ? Checksum(capture) : nil
            }
        case .analysis:
            return try Measurement.of {
                let analysis = Analysis(of: try capture())
                return analysis.findings.isEmpty ? nil : Checksum(analysis.capture)
            }
        default: throw BenchmarkFailure(message: "\(title) is run as a program of its own")
        }
    }

    /// The program that ``python`` runs, the path as its argument.
    static let pythonProgram = """
        import json, sys, time
        with open(sys.argv[1], "rb") as file:
            data = file.read()
        start = time.process_time()
        entries = json.loads(data)["log"]["entries"]
        headers = sum(len(e["request"]["headers"]) + len(e["response"]["headers"]) for e in entries)
        print(time.process_time() - start, len(entries), headers)
        """

    private static func bytes(_ path: String) throws -> [UInt8] {
        // Room is given up front, as `Capture` does: no contender pays for a buffer that grows.
        guard let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
            let file = unsafe fopen(path, "rb")
        else { throw BenchmarkFailure(message: "\(path) cannot be read") }
        defer { unsafe fclose(file) }
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // `fread` writes at most `size` bytes and says how many.
            count = unsafe fread(buffer.baseAddress, 1, size, file)
        }
    }

    /// Makes the strings that the lean structs hold, and returns their length.
    private static func strings(of entry: Entry) -> Int {
        let request = entry.request
        let response = entry.response
        var texts: [ByteString?] = [
            entry.startedDateTimeText, entry.pageref, entry.serverIPAddress, entry.connection, request.method,
            request.url, request.httpVersion, response.statusText, response.httpVersion, response.redirectURL,
            response.content.mimeType,
        ]
        for header in request.headers { texts += [header.name, header.value] }
        for header in response.headers { texts += [header.name, header.value] }
        for pair in request.queryString { texts += [pair.name, pair.value] }
        for cookie in request.cookies + response.cookies {
            texts += [cookie.name, cookie.value, cookie.path, cookie.domain, cookie.expires, cookie.sameSite]
        }
        let strings = texts.map { $0?.string }
        return strings.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    }
}
