import Foundation
import HARForensics
import Measuring

/// Decoding TC strings, beside a reference library, in one run: `benchmarks --consent-strings`.
///
/// Each round decodes every kind of string first here, then in the peer, so that both see the same machine. A string is
/// decoded whole: all segments, and whether vendor 793 has consent for purpose 1 is asked of the result.
enum ConsentStrings {
    /// A kind of string, as consent managers write it.
    private struct Kind {
        let title: String
        let text: String
    }

    /// What a string must take at most, in microseconds.
    private static let bar = 2.0

    private static var kinds: [Kind] {
        let all = Set(1...1100)
        let some = all.filter { $0 % 3 != 0 }
        return [
            Kind(title: "refusal, no vendors", text: TCStringMaker.string(purposes: [], vendors: [], disclosed: nil)),
            Kind(
                title: "refusal, 1,100 disclosed",
                text: TCStringMaker.string(purposes: [], vendors: [], disclosed: all)
            ),
            Kind(
                title: "grant, 1,100 vendors as ranges",
                text: TCStringMaker.string(purposes: Set(1...11), vendors: all, disclosed: all)
            ),
            Kind(
                title: "grant, 734 of 1,100 as bits",
                text: TCStringMaker.string(purposes: Set(1...11), vendors: some, disclosed: all)
            ),
            Kind(
                title: "the same, 20 restrictions",
                text: TCStringMaker.string(purposes: Set(1...11), vendors: some, disclosed: all, restrictions: 20)
            ),
        ]
    }

    /// Measures and returns the exit code.
    static func run(rounds: Int, peers: URL) throws -> Int32 {
        let scratch = FileManager.default.temporaryDirectory
            .appending(path: "har-forensics-consent-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let interpreter = peers.appending(path: "python/bin/python").path
        let probe = ["-c", "import importlib.metadata as m, iab_tcf; print('iab-tcf', m.version('iab-tcf'))"]
        let version = try? ChildProcess.run(interpreter, probe, scratch: scratch)
        let peer = version?.exitCode == 0 ? version?.output.trimmingCharacters(in: .whitespacesAndNewlines) : nil
        print("machine and peers\n\(Machine.description(scratch: scratch))")
        print("  \(peer ?? "no iab-tcf: its column is left out; see Tests/Benchmarks/Peers/README.md")\n")
        #if DEBUG
        print("A debug build: the figures mean nothing. Use -c release.\n")
        #endif
        let script = BenchmarkArguments.folder.appending(path: "Peers/tcf_decode.py").path
        print("| string | characters | µs | iab-tcf µs | × | at most 2 µs |")
        print("|---|--:|--:|--:|--:|---|")
        for kind in kinds {
            let text = ByteString(kind.text)
            var own: [Double] = []
            var other: [Double] = []
            for _ in 0..<rounds {
                own.append(microseconds(text))
                guard peer != nil else { continue }
                let child = try ChildProcess.run(interpreter, [script, kind.text], scratch: scratch)
                guard child.exitCode == 0,
                    let figure = Double(child.output.trimmingCharacters(in: .whitespacesAndNewlines))
                else { throw BenchmarkFailure(message: "iab-tcf failed: \(child.output)") }
                other.append(figure)
            }
            let ours = own.median
            let theirs = other.isEmpty ? "–" : String(format: "%.0f", other.median)
            let ratio = other.isEmpty ? "–" : String(format: "%.0f", zip(other, own).map(/).median)
            let verdict = ours <= bar ? "met" : "NOT MET"
            print(
                "| \(kind.title) | \(kind.text.utf8.count) | \(String(format: "%.2f", ours)) | \(theirs) | \(ratio) "
                    + "| \(verdict) |"
            )
        }
        return 0
    }

    /// Processor time of one decoding, the median of 25 runs of 2,000.
    private static func microseconds(_ text: ByteString) -> Double {
        let count = 2000
        let measurement = WorkMeasurement.of(repeats: 25) {
            var answers = 0
            for _ in 0..<count {
                guard let string = try? TCString(decoding: text) else { continue }
                if string.hasConsent(vendor: 793, purpose: 1) { answers += 1 }
                answers += string.segments.count
            }
            return Checksum(entries: answers)
        }
        return measurement.cpuSeconds / Double(count) * 1e6
    }
}

/// Writes TC strings of version 2 as consent managers do.
enum TCStringMaker {
    private struct Bits {
        var text = ""

        mutating func number(_ value: Int, _ width: Int) {
            let digits = String(value, radix: 2)
            text += String(repeating: "0", count: width - digits.count) + digits
        }

        mutating func flags(_ members: Set<Int>, _ count: Int) {
            for number in stride(from: 1, through: count, by: 1) { text += members.contains(number) ? "1" : "0" }
        }

        /// A vendor section, as bits or as ranges, whichever is shorter.
        mutating func vendors(_ vendors: Set<Int>) {
            let highest = vendors.max() ?? 0
            var ranges: [ClosedRange<Int>] = []
            for vendor in vendors.sorted() {
                if let last = ranges.last, last.upperBound + 1 == vendor {
                    ranges[ranges.count - 1] = last.lowerBound...vendor
                } else {
                    ranges.append(vendor...vendor)
                }
            }
            number(highest, 16)
            let width = 12 + ranges.reduce(0) { $0 + ($1.count == 1 ? 17 : 33) }
            guard width < highest else {
                number(0, 1)
                return flags(vendors, highest)
            }
            number(1, 1)
            entries(ranges)
        }

        mutating func entries(_ ranges: [ClosedRange<Int>]) {
            number(ranges.count, 12)
            for range in ranges {
                number(range.count == 1 ? 0 : 1, 1)
                number(range.lowerBound, 16)
                if range.count > 1 { number(range.upperBound, 16) }
            }
        }

        var base64url: String {
            let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
            let padded = Array(text + String(repeating: "0", count: (8 - text.count % 8) % 8 + 6))
            return String(
                stride(from: 0, to: (text.count + 7) / 8 * 8, by: 6).map { start in
                    digits[Int(String(padded[start..<min(start + 6, padded.count)]), radix: 2) ?? 0]
                }
            )
        }
    }

    static func string(
        purposes: Set<Int>,
        vendors: Set<Int>,
        disclosed: Set<Int>?,
        restrictions: Int = 0
    ) -> String {
        var core = Bits()
        // 2025-11-25 in tenths of a second.
        let day = 17_640_288_000
        let fields = [
            (2, 6), (day, 36), (day, 36), (300, 12), (1, 12), (1, 6), (13, 6), (11, 6), (140, 12), (5, 6),
        ]
        for (value, width) in fields {
            core.number(value, width)
        }
        core.number(0b10, 2)
        core.flags([1], 12)
        core.flags(purposes, 24)
        core.flags(purposes.intersection([2, 7, 8, 9, 10, 11]), 24)
        core.number(0, 1)
        core.number(13, 6)
        core.number(11, 6)
        core.vendors(vendors)
        core.vendors(vendors.filter { $0 % 2 == 0 })
        core.number(restrictions, 12)
        for index in 0..<restrictions {
            core.number(index % 10 + 1, 6)
            core.number(index % 3, 2)
            core.entries([(index * 20 + 1)...(index * 20 + 9), (index * 20 + 12)...(index * 20 + 12)])
        }
        guard let disclosed else { return core.base64url }
        var segment = Bits()
        segment.number(1, 3)
        segment.vendors(disclosed)
        return "\(core.base64url).\(segment.base64url)"
    }
}
