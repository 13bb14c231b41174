import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A program that ran to its end, and what the system says it used.
struct ChildProcess {
    let exitCode: Int32
    let output: String
    /// User and system time.
    let cpuSeconds: Double
    /// From the start to the end.
    let wallSeconds: Double
    /// The largest resident set. Linux lets it start at that of the process that spawned it, which must stay small.
    let peakBytes: Int

    /// Runs a program and waits for it.
    ///
    /// - Parameters:
    ///   - program: A path, or a name that is looked for in `PATH`.
    ///   - arguments: The arguments, the name of the program not among them.
    ///   - environment: What the environment has besides that of this process.
    ///   - scratch: A folder for its standard output.
    static func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        scratch: URL
    ) throws -> ChildProcess {
        let outputFile = scratch.appending(path: "output")
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = unsafe posix_spawn_file_actions_t()
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 1, outputFile.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
        let start = ContinuousClock.now
        var process: pid_t = 0
        let code = unsafe withTerminatedStrings([program] + arguments) { argv in
            unsafe withTerminatedStrings(variables) { envp in
                unsafe posix_spawnp(&process, program, &actions, nil, argv, envp)
            }
        }
        guard code == 0 else { throw BenchmarkFailure(message: "\(program) cannot be started") }
        var status: Int32 = 0
        var usage = rusage()
        while unsafe wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw BenchmarkFailure(message: "\(program) was lost") }
        }
        let elapsed = ContinuousClock.now - start
        return ChildProcess(
            exitCode: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f),
            output: try String(decoding: Data(contentsOf: outputFile), as: UTF8.self),
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            wallSeconds: elapsed / .seconds(1),
            peakBytes: Int(usage.ru_maxrss) * Self.peakUnit
        )
    }

    #if canImport(Darwin)
    private static let peakUnit = 1
    #else
    private static let peakUnit = 1024
    #endif

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    /// Lends C strings, with nil behind the last one, for the length of a call.
    private static func withTerminatedStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
        return unsafe body(pointers)
    }
}
