import ForensicReports
import HARCapture

/// Reads the files beside captures: lists and aliases.
enum InputFiles {
    /// The largest file that is read, in bytes.
    static let largest = 256 * 1024 * 1024

    /// The options of an analysis that the arguments ask for.
    static func options(_ arguments: CommandLineArguments) throws(Failure) -> Analysis.Options {
        var options = Analysis.Options()
        if let path = arguments.aliases {
            let aliases = HostAliases(bytes: try bytes(of: path), name: name(of: path))
            for (line, reason) in aliases.rejectedLines.prefix(shownLines) {
                Output.complain("\(path):\(line): \(reason)")
            }
            let hidden = aliases.rejectedLines.count - shownLines
            if hidden > 0 { Output.complain("\(path): \(hidden) more lines cannot be read") }
            options.aliases = aliases
        }
        var lists: [SuppliedList] = []
        for path in arguments.lists {
            let bytes = try bytes(of: path)
            do throws(SuppliedListError) {
                let list = try SuppliedList(bytes: bytes, name: name(of: path))
                report(list, path)
                lists.append(list)
            } catch {
                throw Failure(message: "\(error)", code: .data)
            }
        }
        options.lists = SuppliedLists(lists)
        return options
    }

    /// Says which lines of a list give no rule; they do not stop the analysis.
    private static func report(_ list: SuppliedList, _ path: String) {
        guard case .filters(let filters) = list else { return }
        let broken = filters.diagnostics.filter(\.isBroken)
        for diagnostic in broken.prefix(shownLines) { Output.complain("\(path): \(diagnostic)") }
        let hidden = broken.count - shownLines
        if hidden > 0 { Output.complain("\(path): \(hidden) more lines give no rule") }
    }

    /// Why a file was no use, in one line.
    struct Failure: Error {
        let message: String
        let code: ExitCode
    }

    private static func bytes(of path: String) throws(Failure) -> [UInt8] {
        do throws(CaptureError) {
            return try WholeFile.bytes(atPath: path, limit: largest)
        } catch {
            throw Failure(message: "\(path): \(error.detail)", code: ExitCode(error))
        }
    }

    private static let shownLines = 10

    /// The name that a file is cited as: the last part of its path.
    static func name(of path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    }
}
