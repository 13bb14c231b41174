import Foundation

/// What the figures were measured on.
struct Machine: CustomStringConvertible {
    /// The interpreter itself, not a script that chooses one; nil if there is none.
    let pythonPath: String?
    let description: String

    init(scratch: URL) {
        func line(_ program: String, _ arguments: String...) -> String? {
            guard let child = try? ChildProcess.run(program, arguments, scratch: scratch), child.exitCode == 0 else {
                return nil
            }
            return child.output.split(separator: "\n").first.map(String.init)
        }
        pythonPath = line("python3", "-c", "import sys; print(sys.executable)")
        let python = pythonPath.flatMap { line($0, "--version") } ?? "no python3 here: its row is left out"
        let swift = line("swift", "--version") ?? "unknown Swift version"
        let information = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
        let model = information?.split(separator: "\n").first { $0.hasPrefix("model name") }?
            .split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
        let cores = ProcessInfo.processInfo.processorCount
        description = """
            machine: \(model ?? "unknown processor"), \(cores) processors, \
            \(ProcessInfo.processInfo.operatingSystemVersionString)
            \(swift); \(python)

            """
    }
}
