import Foundation

/// What the figures were measured on.
enum Machine {
    static func description(scratch: URL) -> String {
        let version = try? ChildProcess.run("swift", ["--version"], scratch: scratch).output
        let swift = version?.split(separator: "\n").first.map(String.init) ?? "unknown Swift version"
        let information = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
        let model = information?.split(separator: "\n").first { $0.hasPrefix("model name") }?
            .split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
        return """
              \(model ?? "unknown processor"), \(ProcessInfo.processInfo.processorCount) processors, \
            \(ProcessInfo.processInfo.operatingSystemVersionString)
              \(swift)
            """
    }
}
