import HARCapture
import Measuring

/// What this library does with a capture, each piece measured alone.
enum CaptureWork: String {
    /// The file into memory, nothing else.
    case read
    /// Decoding a text in memory, not hashed: less reading, less SHA-256.
    case decode
    /// Decoding a file, not hashed.
    case decodeFile
    /// SHA-256 of a text in memory.
    case hash
    /// SHA-256 of a file, block by block.
    case hashFile
    /// `Capture(contentsOfFile:)`: hashed and decoded.
    case capture
    /// The checks that follow decoding, alone.
    case checks
    /// Decoding many files, not hashed, on one thread.
    case oneThread
    /// The same on two threads.
    case twoThreads
    /// Every entry and header through the public views, with what is no text; for counting allocations.
    case iterate
    /// Every field that the checksum holds, through the public views; not for measuring.
    case check

    /// Does the work and says how long it took.
    func measure(repeats: Int, paths: [String]) throws -> WorkMeasurement {
        guard let path = paths.first else { throw WalkFailure(message: "no file was named") }
        switch self {
        case .read:
            return try WorkMeasurement.of(repeats: repeats) {
                _ = try InputFile(path).bytes()
                return Checksum()
            }
        case .decode:
            let bytes = try InputFile(path).bytes()
            return try WorkMeasurement.of(repeats: repeats) { Checksum(try Capture.countsWithoutHashing(of: bytes)) }
        case .decodeFile:
            return try WorkMeasurement.of(repeats: repeats) { Checksum(try Capture.countsWithoutHashing(ofFile: path)) }
        case .hash:
            let bytes = try InputFile(path).bytes()
            return WorkMeasurement.of(repeats: repeats) { Self.used(SHA256Digest(of: bytes)) }
        case .hashFile:
            return try WorkMeasurement.of(repeats: repeats) { Self.used(try InputFile(path).digest()) }
        case .capture:
            return try WorkMeasurement.of(repeats: repeats) { Checksum(entries: try Self.capture(path).entries.count) }
        case .checks:
            let capture = try Self.capture(path)
            return WorkMeasurement.of(repeats: repeats) {
                capture.countAfterChecks() < 0 ? Checksum() : Checksum(entries: capture.entries.count)
            }
        case .iterate:
            let capture = try Self.capture(path)
            return WorkMeasurement.of(repeats: repeats) { Self.iterate(over: capture) }
        case .oneThread, .twoThreads:
            let threads = self == .oneThread ? 1 : 2
            return try WorkMeasurement.of(repeats: repeats) {
                Checksum(try Capture.counts(ofFiles: paths, threads: threads))
            }
        case .check:
            return try WorkMeasurement.of(repeats: 1) {
                var sum = Checksum(entries: 0, headers: 0, cookies: 0, status: 0, length: 0)
                for path in paths { sum.add(try Self.capture(path)) }
                return sum
            }
        }
    }

    private static func iterate(over capture: Capture) -> Checksum {
        var (entries, headers, cookies, status, length) = (0, 0, 0, 0, 0)
        for entry in capture.entries where entry.isComplete {
            entries += 1
            if let time = entry.time, time > 0 { length += Int(clamping: entry.response.content.size ?? 0) }
            status += entry.response.status ?? 0
            for header in entry.request.headers where header.position >= 0 { headers += 1 }
            for header in entry.response.headers where header.position >= 0 { headers += 1 }
            if entry.request.headers.contains(named: "cookie") { cookies += 1 }
        }
        return Checksum(entries: entries, headers: headers, cookies: cookies, status: status, length: length)
    }

    private static func capture(_ path: String) throws(CaptureError) -> Capture { try Capture(contentsOfFile: path) }

    /// Keeps the optimiser from leaving out the work.
    private static func used(_ digest: SHA256Digest) -> Checksum {
        digest.bytes.isEmpty ? Checksum(entries: 0) : Checksum()
    }
}

/// Why something could not be measured, in one line.
struct WalkFailure: Error {
    let message: String
}

extension Checksum {
    init(_ counts: (entries: Int, headers: Int)) { self.init(entries: counts.entries, headers: counts.headers) }

    /// Adds what a capture holds, member by member.
    fileprivate mutating func add(_ capture: Capture) {
        func written(_ value: JSONValue?) -> Int { value?.kind == .string ? (value?.byteRange.count ?? 2) - 2 : 0 }
        for entry in capture.entries {
            entries = (entries ?? 0) + 1
            status = (status ?? 0) + (entry.response.status ?? 0)
            cookies = (cookies ?? 0) + entry.request.cookies.count + entry.response.cookies.count
            headers = (headers ?? 0) + entry.request.headers.count + entry.response.headers.count
            var sum = written(entry.request.json?["method"]) + written(entry.request.json?["url"])
            for message in [entry.request.json, entry.response.json] {
                for header in message?["headers"]?.elements ?? [] {
                    sum += written(header["name"]) + written(header["value"])
                }
            }
            length = (length ?? 0) + sum
        }
    }
}
