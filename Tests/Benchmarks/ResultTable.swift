import Foundation

/// The measurements of one capture, and the table made of them.
struct ResultTable {
    private let shape: CaptureShape
    private let byteCount: Int
    private var runs: [Contender: [Run]] = [:]

    /// One process, as the system and as it itself saw it.
    private struct Run {
        let process: ChildProcess
        let measurement: Measurement
    }

    init(shape: CaptureShape, path: String) {
        self.shape = shape
        byteCount = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    mutating func add(_ process: ChildProcess, for contender: Contender) throws {
        guard let measurement = Measurement(process.output) else {
            throw BenchmarkFailure(message: "\(contender.title) printed no measurement")
        }
        runs[contender, default: []].append(Run(process: process, measurement: measurement))
    }

    /// The table, the checksum and whether the bars are met; throws if two contenders disagree.
    func text() throws -> String {
        var lines = ["\(shape.title), \(decimal(megabytes, 1)) MB"]
        lines.append(row("", "work s", "MB/s", "× decode", "process s", "peak MB", "% of file"))
        for contender in Contender.allCases where runs[contender] != nil { lines.append(line(contender)) }
        lines.append(try checksum())
        lines.append(decodeBar)
        let memory = max(peak(.capture), peak(.analysis)) / Double(byteCount)
        lines.append("bar: peak memory < 2 × file: \(verdict(memory < 2)) (\(decimal(memory, 2)) ×)")
        return lines.joined(separator: "\n") + "\n"
    }

    private var decodeBar: String {
        let ratio = work(.decoderFull) / work(.decode)
        let leanRatio = work(.decoderLean) / work(.decode)
        let reading = work(.read)
        let fromFile = (work(.decoderFull) + reading) / (work(.decode) + reading)
        return "bar: decode ≥ 8 × JSONDecoder: \(verdict(ratio >= 8)) (\(decimal(ratio, 1)) × full, "
            + "\(decimal(leanRatio, 1)) × without bodies; with reading the file \(decimal(fromFile, 1)) × full)"
    }

    private func checksum() throws -> String {
        let counts = Contender.allCases.flatMap { contender in
            (runs[contender] ?? []).compactMap { run in run.measurement.checksum.map { (contender, $0) } }
        }
        guard let first = counts.first?.1 else { throw BenchmarkFailure(message: "nothing was counted") }
        if let (contender, other) = counts.first(where: { $0.1 != first }) {
            throw BenchmarkFailure(
                message: "\(contender.title) counted \(other.entries) entries and \(other.headers) headers, "
                    + "others \(first.entries) and \(first.headers)"
            )
        }
        return "checksum, the same of all: \(first.entries) entries, \(first.headers) headers"
    }

    // MARK: Figures

    private var megabytes: Double { Double(byteCount) / 1e6 }

    /// The seconds of the work itself.
    private func work(_ contender: Contender) -> Double { median(contender, \.measurement.seconds) }

    /// The seconds of the whole process.
    private func process(_ contender: Contender) -> Double { median(contender, \.process.seconds) }

    /// The largest resident set of all rounds, in bytes.
    private func peak(_ contender: Contender) -> Double {
        Double(runs[contender]?.map(\.process.peakBytes).max() ?? 0)
    }

    private func median(_ contender: Contender, _ value: (Run) -> Double) -> Double {
        let sorted = (runs[contender] ?? []).map(value).sorted()
        guard !sorted.isEmpty else { return .nan }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    // MARK: Layout

    private func line(_ contender: Contender) -> String {
        let work = work(contender)
        return row(
            contender.title,
            decimal(work, 3),
            decimal(megabytes / work, 0),
            decimal(work / self.work(.decode), 1),
            decimal(process(contender), 3),
            decimal(peak(contender) / 1e6, 0),
            decimal(peak(contender) / Double(byteCount) * 100, 0)
        )
    }

    private func row(_ title: String, _ figures: String...) -> String {
        title + String(repeating: " ", count: max(0, 36 - title.count))
            + figures.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }

    private func decimal(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }

    private func verdict(_ isMet: Bool) -> String { isMet ? "met" : "not met" }
}
