import Foundation
import HARForensics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a contender says of itself: the time of its work, without start and reading, and what it counted.
struct Measurement: CustomStringConvertible {
    /// User and system time.
    var seconds: Double
    /// Nil where nothing is decoded.
    let checksum: Checksum?

    /// Does some work and measures it.
    static func of(_ work: () throws -> Checksum?) rethrows -> Measurement {
        let start = processSeconds
        let checksum = try work()
        return Measurement(seconds: processSeconds - start, checksum: checksum)
    }

    /// Reads what ``description`` gives.
    init?(_ text: String) {
        let fields = text.split(whereSeparator: \.isWhitespace)
        guard let first = fields.first, let seconds = Double(first) else { return nil }
        self.seconds = seconds
        let counts = fields.dropFirst().compactMap { Int($0) }
        checksum = counts.count == 2 ? Checksum(entries: counts[0], headers: counts[1]) : nil
    }

    private init(seconds: Double, checksum: Checksum?) {
        self.seconds = seconds
        self.checksum = checksum
    }

    var description: String { "\(seconds) \(checksum.map { "\($0.entries) \($0.headers)" } ?? "")" }

    /// The user and system time of this process so far.
    private static var processSeconds: Double {
        var usage = rusage()
        #if canImport(Glibc)
        unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
        #else
        unsafe getrusage(RUSAGE_SELF, &usage)
        #endif
        return ChildProcess.seconds(usage.ru_utime) + ChildProcess.seconds(usage.ru_stime)
    }
}

/// What every contender that decodes must agree on.
struct Checksum: Equatable {
    var entries = 0
    var headers = 0
}

extension Checksum {
    init(_ capture: Capture) {
        entries = capture.entries.count
        headers = capture.entries.reduce(0) { $0 + $1.request.headers.count + $1.response.headers.count }
    }

    init<Request, Content>(_ capture: CodableCapture<Request, Content>) {
        entries = capture.log.entries.count
        headers = capture.log.entries.reduce(0) { $0 + $1.request.headers.count + $1.response.headers.count }
    }
}
