import Foundation
import HARForensics
import Measuring

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The work of this library: lists made ready, then passes over requests.
enum FilterWork {
    /// Measures; the arguments are the table of requests, the number of later passes and the lists.
    static func measure(_ arguments: ArraySlice<String>) throws -> FilterMeasurement {
        guard arguments.count >= 3, let passes = Int(arguments[arguments.startIndex + 1]) else {
            throw BenchmarkFailure(message: "expected requests, passes and lists")
        }
        let requests = try Table(arguments[arguments.startIndex])
        let before = residentBytes()
        let start = seconds()
        let engine = try load(arguments.dropFirst(2))
        let loadTime = seconds() - start
        let loaded = residentBytes()
        var times: [Double] = []
        var blocked = 0
        for _ in 0...passes {
            let start = seconds()
            blocked = 0
            for index in requests.urls.indices where isBlocked(requests, index, engine) { blocked += 1 }
            times.append(seconds() - start)
        }
        return FilterMeasurement(
            load: loadTime,
            first: times[0],
            warm: Array(times.dropFirst()).median,
            memory: [before, loaded, residentBytes()],
            requests: requests.urls.count,
            blocked: blocked
        )
    }

    @inline(never)
    private static func load(_ paths: ArraySlice<String>) throws -> FilterEngine {
        let lists = try paths.map { path in
            FilterList(bytes: Array(try Data(contentsOf: URL(filePath: path))), name: path)
        }
        return FilterEngine(lists: lists)
    }

    /// From two addresses as bytes to the verdict, every matching rule named.
    @inline(never)
    private static func isBlocked(_ table: borrowing Table, _ index: Int, _ engine: FilterEngine) -> Bool {
        let request = FilterRequest(
            url: table.urls[index],
            sourceURL: table.sources[index],
            type: table.types[index]
        )
        return engine.matches(request).isBlocked
    }

    /// The requests of a table.
    private struct Table {
        var urls: [ByteString] = []
        var sources: [ByteString] = []
        var types: [ResourceType?] = []

        init(_ path: String) throws {
            for line in try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).dropFirst() {
                let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
                    .map { ByteString(Array($0)) }
                urls.append(fields[5])
                sources.append(fields[4])
                types.append(ResourceType(fields[0]))
            }
        }
    }

    private static func seconds() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The resident set, as Linux tells it; zero elsewhere.
    private static func residentBytes() -> Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        guard let fields, fields.count > 1, let pages = Int(fields[1]) else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
