import Foundation
import HARForensics
import Measuring

/// The work that this program does itself, because it needs Foundation or the analysis.
enum FoundationWork {
    /// Does the work of a contender and says how long it took, reading the file apart.
    static func measure(_ contender: Contender, repeats: Int, path: String) throws -> WorkMeasurement {
        switch contender {
        case .decoderFull:
            return try decoder(FullCapture.self, repeats: repeats, path: path) { Checksum($0) }
        case .decoderLean:
            return try decoder(LeanCapture.self, repeats: repeats, path: path) { Checksum($0) }
        case .strings:
            return try WorkMeasurement.of(repeats: repeats) {
                let capture = try Capture(contentsOfFile: path)
                let length = capture.entries.reduce(0) { $0 + strings(of: $1) }
                return length > 0 ? Checksum(capture) : Checksum()
            }
        case .analysis:
            return try WorkMeasurement.of(repeats: repeats) {
                let analysis = Analysis(of: try Capture(contentsOfFile: path))
                return analysis.findings.isEmpty ? Checksum() : Checksum(analysis.capture)
            }
        default:
            throw BenchmarkFailure(message: "\(contender.title) is run as a program of its own")
        }
    }

    private static func decoder<Value: Decodable>(
        _ type: Value.Type,
        repeats: Int,
        path: String,
        _ checksum: (Value) -> Checksum
    ) throws -> WorkMeasurement {
        let data = try Data(contentsOf: URL(filePath: path))
        return try WorkMeasurement.of(repeats: repeats) { checksum(try JSONDecoder().decode(type, from: data)) }
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

extension Checksum {
    init(_ capture: Capture) {
        self.init(
            entries: capture.entries.count,
            headers: capture.entries.reduce(0) { $0 + $1.request.headers.count + $1.response.headers.count }
        )
    }

    init<Request, Content>(_ capture: CodableCapture<Request, Content>) {
        let entries = capture.log.entries
        self.init(
            entries: entries.count,
            headers: entries.reduce(0) { $0 + $1.request.headers.count + $1.response.headers.count },
            cookies: entries.reduce(0) { $0 + ($1.request.cookies?.count ?? 0) + ($1.response.cookies?.count ?? 0) },
            status: entries.reduce(0) { $0 + ($1.response.status ?? 0) }
        )
    }
}
