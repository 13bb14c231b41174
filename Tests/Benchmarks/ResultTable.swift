import Foundation
import Measuring

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The measurements of one capture, and the table made of them.
struct ResultTable {
    let capture: BenchmarkCapture
    private var runs: [Contender: [Run]] = [:]
    private var checksum = Checksum()

    /// One process, as the system and as it itself saw it.
    fileprivate struct Run {
        let process: ChildProcess
        /// Nil for a program that measures nothing of itself.
        let measurement: WorkMeasurement?
        let repeats: Int
    }

    /// How many processes wanted a processor on average in the minute before: a busy machine is seen here.
    private let load: Double?

    init(_ capture: BenchmarkCapture) {
        self.capture = capture
        var averages = [0.0]
        load = unsafe getloadavg(&averages, 1) == 1 ? averages[0] : nil
    }

    /// Takes over what the library's own views count.
    mutating func check(_ process: ChildProcess) throws {
        guard process.exitCode == 0, let measurement = WorkMeasurement(process.output) else {
            throw BenchmarkFailure(message: "\(capture.name) cannot be decoded: \(process.output)")
        }
        checksum = measurement.checksum
    }

    /// Takes over a run; throws if it failed or counted something else than the others.
    mutating func add(_ process: ChildProcess, for contender: Contender, repeats: Int) throws(BenchmarkFailure) {
        guard process.exitCode == 0 else {
            throw BenchmarkFailure(message: "\(contender.title) ended with \(process.exitCode): \(process.output)")
        }
        let measurement = WorkMeasurement(process.output)
        guard measurement != nil || contender == .openssl else {
            throw BenchmarkFailure(message: "\(contender.title) printed no measurement: \(process.output)")
        }
        guard measurement.map({ checksum.agree(with: $0.checksum) }) ?? true else {
            throw BenchmarkFailure(
                message: "\(contender.title) counted \(measurement?.checksum.description ?? ""), others \(checksum)"
            )
        }
        runs[contender, default: []].append(Run(process: process, measurement: measurement, repeats: repeats))
    }

    // MARK: Figures

    /// The processor time of the work itself; nil if it was not measured.
    private func workCPU(_ contender: Contender) -> Double? { median(contender) { $0.measurement?.cpuSeconds } }

    /// The elapsed time of the work itself.
    private func workWall(_ contender: Contender) -> Double? { median(contender) { $0.measurement?.wallSeconds } }

    /// The processor time of the whole process; nil if the work was repeated in it.
    private func processCPU(_ contender: Contender) -> Double? {
        median(contender) { $0.repeats == 1 ? $0.process.cpuSeconds : nil }
    }

    /// The elapsed time of the whole process; nil if the work was repeated in it.
    private func processWall(_ contender: Contender) -> Double? {
        median(contender) { $0.repeats == 1 ? $0.process.wallSeconds : nil }
    }

    /// The largest resident set of all rounds, in bytes.
    func peak(_ contender: Contender) -> Double? { runs[contender]?.map { Double($0.process.peakBytes) }.max() }

    /// A figure of one contender over that of another: the median over the rounds; nil if one was not measured.
    func ratio(_ numerator: Contender, over denominator: Contender, _ figure: Figure) -> Double? {
        let quotients = zip(runs[numerator] ?? [], runs[denominator] ?? []).compactMap { above, below -> Double? in
            guard let above = figure.of(above), let below = figure.of(below) else { return nil }
            return above / below
        }
        return quotients.isEmpty ? nil : quotients.median
    }

    /// Which time of a run.
    enum Figure {
        case workCPU, workWall, processCPU

        fileprivate func of(_ run: Run) -> Double? {
            switch self {
            case .workCPU: run.measurement?.cpuSeconds
            case .workWall: run.measurement?.wallSeconds
            case .processCPU: run.repeats == 1 ? run.process.cpuSeconds : nil
            }
        }
    }

    private func median(_ contender: Contender, _ value: (Run) -> Double?) -> Double? {
        let values = (runs[contender] ?? []).compactMap(value)
        return values.isEmpty ? nil : values.median
    }

    // MARK: Layout

    /// The table as Markdown.
    var text: String {
        let rounds = runs.values.map(\.count).max() ?? 0
        var lines = [
            "\n\(capture.name): \(decimal(capture.megabytes, 1)) MB, \(checksum.entries ?? 0) entries, "
                + "\(checksum.headers ?? 0) headers, the same for all; medians of \(rounds) "
                + (rounds == 1 ? "round" : "rounds") + "; load \(decimal(load, 1)) at the start",
            "",
            row(["", "work CPU ms", "work wall ms", "MB/s", "× decode", "process CPU ms", "process wall ms", "peak MB"]
            ),
            "|---|--:|--:|--:|--:|--:|--:|--:|",
        ]
        let unit = workCPU(.decode) ?? workCPU(.oneThread)
        for contender in capture.contenders where runs[contender] != nil {
            let work = workCPU(contender)
            lines.append(
                row([
                    contender.title,
                    milliseconds(work),
                    milliseconds(workWall(contender)),
                    decimal(work.map { capture.megabytes / $0 }, 0),
                    decimal(work.flatMap { work in unit.map { work / $0 } }, 2),
                    milliseconds(processCPU(contender)),
                    milliseconds(processWall(contender)),
                    decimal(peak(contender).map { $0 / 1e6 }, 0),
                ])
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ cells: [String]) -> String {
        let padded = cells.enumerated().map { position, cell in
            let room = String(repeating: " ", count: max(0, (position == 0 ? 34 : 14) - cell.count))
            return position == 0 ? cell + room : room + cell
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }

    /// Three or four digits that mean something.
    private func milliseconds(_ seconds: Double?) -> String {
        let number = seconds.map { $0 * 1000 }
        return decimal(number, (number ?? 0) < 10 ? 2 : (number ?? 0) < 100 ? 1 : 0)
    }

    private func decimal(_ number: Double?, _ places: Int) -> String {
        number.map { String(format: "%.\(places)f", $0) } ?? "–"
    }
}
