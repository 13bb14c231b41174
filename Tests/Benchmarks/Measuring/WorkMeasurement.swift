#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a contender says of itself: the time of its work, and what it counted.
package struct WorkMeasurement: CustomStringConvertible, Sendable {
    /// User and system time of all threads: the median of the repeats.
    package let cpuSeconds: Double
    /// Elapsed time: the median of the repeats.
    package let wallSeconds: Double
    package let checksum: Checksum

    /// Does some work a number of times and measures it.
    package static func of<Failure: Error>(
        repeats: Int,
        _ work: () throws(Failure) -> Checksum
    ) throws(Failure) -> WorkMeasurement {
        var cpu: [Double] = []
        var wall: [Double] = []
        cpu.reserveCapacity(repeats)
        wall.reserveCapacity(repeats)
        var checksum = Checksum()
        for _ in 0..<max(1, repeats) {
            let cpuStart = seconds(CLOCK_PROCESS_CPUTIME_ID)
            let wallStart = seconds(CLOCK_MONOTONIC)
            checksum = try work()
            wall.append(seconds(CLOCK_MONOTONIC) - wallStart)
            cpu.append(seconds(CLOCK_PROCESS_CPUTIME_ID) - cpuStart)
        }
        return WorkMeasurement(cpuSeconds: cpu.median, wallSeconds: wall.median, checksum: checksum)
    }

    private init(cpuSeconds: Double, wallSeconds: Double, checksum: Checksum) {
        self.cpuSeconds = cpuSeconds
        self.wallSeconds = wallSeconds
        self.checksum = checksum
    }

    /// Reads what ``description`` and the programs in `Peers` give.
    package init?(_ text: String) {
        let fields = text.split { $0 == " " || $0 == "\n" }
        guard fields.count == 7, let cpu = Double(fields[0]), let wall = Double(fields[1]) else { return nil }
        cpuSeconds = cpu
        wallSeconds = wall
        checksum = Checksum(
            entries: Int(fields[2]),
            headers: Int(fields[3]),
            cookies: Int(fields[4]),
            status: Int(fields[5]),
            length: Int(fields[6])
        )
    }

    package var description: String { "\(cpuSeconds) \(wallSeconds) \(checksum)" }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// What contenders read of a capture, in sums; nil where one does not count it.
///
/// All that count the same thing must agree.
package struct Checksum: CustomStringConvertible, Sendable {
    package var entries: Int?
    /// Headers of requests and responses.
    package var headers: Int?
    /// Cookies that the exporter lists.
    package var cookies: Int?
    /// Status codes added up.
    package var status: Int?
    /// Bytes between the quotes, as written, of every method, URL, header name and header value.
    package var length: Int?

    package init(
        entries: Int? = nil,
        headers: Int? = nil,
        cookies: Int? = nil,
        status: Int? = nil,
        length: Int? = nil
    ) {
        self.entries = entries
        self.headers = headers
        self.cookies = cookies
        self.status = status
        self.length = length
    }

    /// Takes over what another counted; false if the two contradict each other.
    package mutating func agree(with other: Checksum) -> Bool {
        for field in [\Checksum.entries, \.headers, \.cookies, \.status, \.length] {
            if let mine = self[keyPath: field], let theirs = other[keyPath: field], mine != theirs { return false }
            self[keyPath: field] = self[keyPath: field] ?? other[keyPath: field]
        }
        return true
    }

    package var description: String {
        [entries, headers, cookies, status, length].map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    }
}

extension Array where Element == Double {
    /// The value in the middle, or the mean of the two; not a number if there is none.
    package var median: Double {
        guard !isEmpty else { return .nan }
        let sorted = sorted()
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
