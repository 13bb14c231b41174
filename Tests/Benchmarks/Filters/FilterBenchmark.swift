import Foundation
import Measuring

/// This library's filter engine beside adblock-rust: the same lists, the same requests, in turn.
struct FilterBenchmark {
    private let requests: String
    private let lists: [String]
    private let python: String
    private let scratch: URL
    private let rounds: Int

    /// Looks for the lists and requests, which are no part of the project, and for the peer.
    init(peers: URL, rounds: Int, scratch: URL) throws {
        guard let shared = ProcessInfo.processInfo.environment["HAR_FORENSICS_SHARED"] else {
            throw BenchmarkFailure(message: "HAR_FORENSICS_SHARED names no folder with lists and requests")
        }
        requests = shared + "/suites/filters/consensus_requests.tsv"
        lists = ["easylist.txt", "easyprivacy.txt"].map { "\(shared)/lists/\($0)" }
        for path in [requests] + lists where !FileManager.default.fileExists(atPath: path) {
            throw BenchmarkFailure(message: "\(path) is missing")
        }
        python = peers.appending(path: "python/bin/python").path
        self.rounds = rounds
        self.scratch = scratch
    }

    /// Measures both in turn and gives the tables as Markdown.
    func run() throws -> String {
        var ours: [FilterMeasurement] = []
        var theirs: [FilterMeasurement] = []
        let script = BenchmarkArguments.folder.appending(path: "Peers/filter_match.py").path
        let version = try? ChildProcess.run(python, [script, "--version"], scratch: scratch)
        let hasPeer = version?.exitCode == 0
        guard let executable = Bundle.main.executablePath else {
            throw BenchmarkFailure(message: "the program does not know its own path")
        }
        for _ in 0..<rounds {
            ours.append(try measure(executable, ["--measure-filters"]))
            if hasPeer { theirs.append(try measure(python, [script])) }
        }
        if let mine = ours.first, let other = theirs.first,
            (mine.requests, mine.blocked) != (other.requests, other.blocked)
        {
            throw BenchmarkFailure(
                message: "the engines disagree: \(mine.blocked) blocked here, \(other.blocked) there"
            )
        }
        var lines = [
            hasPeer
                ? version?.output ?? "" : "no adblock: its column is left out; see Tests/Benchmarks/Peers/README.md\n",
            "| \(ours[0].requests) requests, \(ours[0].blocked) blocked | this library | adblock-rust | ratio | at most | |",
            "|---|--:|--:|--:|--:|---|",
        ]
        func row(_ title: String, _ unit: String, _ limit: Double, _ figure: (FilterMeasurement) -> Double) {
            let mine = ours.map(figure).median
            let other = theirs.map(figure).median
            let ratio = zip(ours, theirs).map { figure($0) / figure($1) }.median
            let verdict = theirs.isEmpty ? "not measured" : ratio <= limit ? "met" : "NOT MET"
            func text(_ number: Double) -> String {
                number.isNaN ? "–" : String(format: abs(number) < 10 ? "%.2f" : "%.1f", number)
            }
            lines.append(
                "| \(title) | \(text(mine)) \(unit) | \(text(other)) \(unit) | \(text(ratio)) | \(limit) | \(verdict) |"
            )
        }
        row("a request, first pass", "µs", 0.25) { $0.firstSeconds * 1e6 / Double($0.requests) }
        row("a request, warm", "µs", 0.25) { $0.warmSeconds * 1e6 / Double($0.requests) }
        row("lists made ready", "ms", 0.5) { $0.loadSeconds * 1e3 }
        row("growth of memory", "MB", 0.5) { $0.growth / 1e6 }
        return lines.joined(separator: "\n")
    }

    private func measure(_ program: String, _ arguments: [String]) throws -> FilterMeasurement {
        let child = try ChildProcess.run(program, arguments + [requests, "5"] + lists, scratch: scratch)
        guard child.exitCode == 0, let measurement = FilterMeasurement(child.output) else {
            throw BenchmarkFailure(message: "\(program) failed: \(child.output)")
        }
        return measurement
    }
}
