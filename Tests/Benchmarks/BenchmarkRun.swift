import Foundation
import Measuring

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Has the captures made, runs the contenders in turn and prints the tables.
///
/// The process that the user starts does neither decoding nor making: each measurement is a process of its own, so that
/// time and peak memory are those of one contender alone.
enum BenchmarkRun {
    /// Runs and returns the exit code.
    static func main(_ arguments: [String]) -> Int32 {
        do {
            // The form that only this program uses.
            if arguments.count == 4, arguments[0] == "--measure", let contender = Contender(rawValue: arguments[1]),
                let repeats = Int(arguments[2])
            {
                print(try FoundationWork.measure(contender, repeats: repeats, path: arguments[3]))
                return 0
            }
            if arguments.first == "--measure-filters" {
                print(try FilterWork.measure(arguments.dropFirst()))
                return 0
            }
            if arguments.count == 2, arguments[0] == "--measure-cookies",
                let work = CookieBenchmark.Work(rawValue: arguments[1])
            {
                CookieBenchmark.measure(work)
                return 0
            }
            let options = try BenchmarkArguments(arguments)
            if options.isHelp {
                print(BenchmarkArguments.help)
            } else if options.isForConsentStrings {
                return try ConsentStrings.run(rounds: options.rounds ?? 5, peers: options.peers)
            } else {
                try run(options)
            }
            return 0
        } catch let mistake as BenchmarkArguments.Mistake {
            print("benchmarks: \(mistake.message)")
            return 64
        } catch let failure as BenchmarkFailure {
            print("benchmarks: \(failure.message)")
            return 1
        } catch {
            print("benchmarks: \(error)")
            return 1
        }
    }

    private static func run(_ options: BenchmarkArguments) throws {
        let start = ContinuousClock.now
        let scratch = FileManager.default.temporaryDirectory
            .appending(path: "har-forensics-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let programs = try Programs(peers: options.peers, scratch: scratch)
        print("machine and peers\n\(Machine.description(scratch: scratch))\n\(programs.description)\n")
        #if DEBUG
        print("A debug build: the figures mean nothing. Use -c release.\n")
        #endif
        if options.isFilters {
            print(try FilterBenchmark(peers: options.peers, rounds: options.rounds ?? 5, scratch: scratch).run())
            return
        }
        if options.isForCookies {
            try CookieBenchmark.run(rounds: options.rounds ?? (options.isQuick ? 1 : 5), scratch: scratch)
            return
        }
        var tables: [ResultTable] = []
        for path in options.captures {
            tables.append(try measure(BenchmarkCapture(own: path), options, programs, scratch))
        }
        let folder = options.keep.map { URL(filePath: $0) } ?? scratch
        for name in options.names {
            try make(name, in: folder, programs, scratch)
            let capture = try BenchmarkCapture(made: name, in: folder)
            tables.append(try measure(capture, options, programs, scratch))
            if options.keep == nil {
                for path in capture.paths { try FileManager.default.removeItem(atPath: path) }
            }
        }
        print(BarTable(tables).text)
        let minutes = (ContinuousClock.now - start) / .seconds(60)
        print("\nin \(String(format: "%.1f", minutes)) minutes")
    }

    private static func make(_ name: String, in folder: URL, _ programs: Programs, _ scratch: URL) throws {
        guard let maker = programs.maker else { throw BenchmarkFailure(message: "captures are made with python3") }
        let child = try ChildProcess.run(maker.program, maker.arguments + [folder.path, name], scratch: scratch)
        guard child.exitCode == 0 else { throw BenchmarkFailure(message: "\(name) was not made: \(child.output)") }
        print(child.output, terminator: "")
        fflush(nil)
    }

    private static func measure(
        _ capture: BenchmarkCapture,
        _ options: BenchmarkArguments,
        _ programs: Programs,
        _ scratch: URL
    ) throws -> ResultTable {
        var table = ResultTable(capture)
        // What the public views hold is counted apart, so that no contender pays for it, and not on the largest.
        if capture.megabytes < 500 {
            let command = programs.check
            let arguments = command.arguments + capture.paths
            try table.check(try ChildProcess.run(command.program, arguments, scratch: scratch))
        }
        var leftOut: Set<Contender> = []
        // A B C A B C …: a machine that slows down meanwhile slows all of them down.
        for _ in 0..<(options.rounds ?? (options.isQuick ? 1 : 5)) {
            for contender in capture.contenders where !leftOut.contains(contender) {
                let repeats = contender.repeats(megabytes: capture.megabytes)
                guard let command = programs.command(for: contender, repeats: repeats) else { continue }
                let child = try ChildProcess.run(
                    command.program,
                    command.arguments + capture.paths,
                    environment: command.environment,
                    scratch: scratch
                )
                do throws(BenchmarkFailure) {
                    try table.add(child, for: contender, repeats: repeats)
                } catch {
                    // Real captures hold what others do not expect; made ones do not.
                    guard capture.style == .own, contender.side != .walk else { throw error }
                    print("left out: \(error.message)")
                    leftOut.insert(contender)
                }
            }
        }
        print(table.text)
        fflush(nil)
        return table
    }
}
