import Foundation
import HARForensics

/// Makes the captures, runs the contenders in turn and prints the tables.
///
/// The process that the user starts does neither decoding nor making: it starts itself again for each measurement,
/// so that time and peak memory are those of one contender alone.
enum BenchmarkRun {
    /// Runs and returns the exit code.
    static func main(_ arguments: [String]) -> Int32 {
        do {
            // The two forms that only this program uses.
            if arguments.count == 3, arguments[0] == "--measure", let contender = Contender(rawValue: arguments[1]) {
                print(try contender.run(path: arguments[2]))
                return 0
            }
            if arguments.count == 5, arguments[0] == "--make", let shape = CaptureShape(rawValue: arguments[1]) {
                let capture = try Capture(contentsOfFile: arguments[2])
                let megabytes = Int(arguments[3]) ?? 1
                try LargeCapture(repeating: capture, shape: shape)
                    .write(to: arguments[4], byteCount: megabytes * 1_000_000)
                return 0
            }
            let options = try BenchmarkArguments(arguments)
            if options.isHelp { print(BenchmarkArguments.help) } else { try run(options) }
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
        let scratch = FileManager.default.temporaryDirectory
            .appending(path: "har-forensics-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let machine = Machine(scratch: scratch)
        print(machine.description)
        #if DEBUG
        print("A debug build: the figures mean nothing. Use -c release.")
        #endif
        guard let program = Bundle.main.executablePath else {
            throw BenchmarkFailure(message: "the program does not know its own path")
        }
        for shape in options.shapes {
            let path = scratch.appending(path: "\(shape.rawValue).har").path
            let made = try ChildProcess.run(
                program,
                ["--make", shape.rawValue, options.capture, String(options.megabytes), path],
                scratch: scratch
            )
            guard made.exitCode == 0 else { throw BenchmarkFailure(message: "no capture was made: \(made.output)") }
            var table = ResultTable(shape: shape, path: path)
            // A B C A B C …: a machine that slows down meanwhile slows all of them down.
            for _ in 0..<options.rounds {
                for contender in Contender.allCases {
                    let child: ChildProcess
                    if contender == .python {
                        guard let python = machine.pythonPath else { continue }
                        child = try ChildProcess.run(
                            python,
                            ["-c", Contender.pythonProgram, path],
                            scratch: scratch
                        )
                    } else {
                        child = try ChildProcess.run(
                            program,
                            ["--measure", contender.rawValue, path],
                            scratch: scratch
                        )
                    }
                    guard child.exitCode == 0 else {
                        throw BenchmarkFailure(
                            message: "\(contender.title) ended with \(child.exitCode): \(child.output)"
                        )
                    }
                    try table.add(child, for: contender)
                }
            }
            print(try table.text())
            try FileManager.default.removeItem(atPath: path)
        }
    }
}
