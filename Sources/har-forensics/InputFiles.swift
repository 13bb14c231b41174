import ForensicReports
import HARCapture

/// Reads the files beside captures: lists and aliases.
enum InputFiles {
    /// The largest file that is read, in bytes.
    static let largest = 256 * 1024 * 1024

    /// The options of an analysis that the arguments ask for.
    static func options(_ arguments: CommandLineArguments) throws(CaptureError) -> Analysis.Options {
        var options = Analysis.Options()
        if let path = arguments.aliases {
            let aliases = HostAliases(bytes: try WholeFile.bytes(atPath: path, limit: largest), name: name(of: path))
            for (line, reason) in aliases.rejectedLines.prefix(shownLines) {
                Output.complain("\(path):\(line): \(reason)")
            }
            let hidden = aliases.rejectedLines.count - shownLines
            if hidden > 0 { Output.complain("\(path): \(hidden) more lines cannot be read") }
            options.aliases = aliases
        }
        return options
    }

    private static let shownLines = 10

    /// The name that a file is cited as: the last part of its path.
    private static func name(of path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    }
}
