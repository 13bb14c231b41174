import Foundation

/// A capture, or a folder of captures, and what is measured on it.
struct BenchmarkCapture {
    /// What it is called in the tables.
    let name: String
    /// The files; more than one only in a folder of many.
    let paths: [String]
    let style: Style
    let byteCount: Int

    /// How a capture was saved; decides which bars hold.
    enum Style: String {
        /// With bodies, which are most of the bytes.
        case bodies
        /// Without bodies.
        case metadata
        /// Many captures of 1 MB.
        case many
        /// A capture that the user named: no bar holds.
        case own
    }

    /// What the default and the quick run measure, as `make_captures.py` names them.
    static let defaultNames = ["bodies-20", "metadata-20", "bodies-200", "many-1000", "bodies-1000"]
    static let quickNames = ["bodies-5", "metadata-5", "bodies-50", "many-100"]

    /// A capture that `make_captures.py` made in a folder.
    init(made name: String, in folder: URL) throws {
        guard let style = Style(rawValue: String(name.prefix { $0 != "-" })) else {
            throw BenchmarkFailure(message: "\(name) is no capture; see --help")
        }
        var paths = [folder.appending(path: "\(name).har").path]
        if style == .many {
            let inner = folder.appending(path: name)
            paths = try FileManager.default.contentsOfDirectory(atPath: inner.path)
                .filter { $0.hasSuffix(".har") }.sorted().map { inner.appending(path: $0).path }
        }
        try self.init(name: name, paths: paths, style: style)
    }

    /// A capture of the user's own.
    init(own path: String) throws {
        try self.init(name: URL(filePath: path).lastPathComponent, paths: [path], style: .own)
    }

    private init(name: String, paths: [String], style: Style) throws {
        self.name = name
        self.paths = paths
        self.style = style
        byteCount = try paths.reduce(0) {
            guard let size = try FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int else {
                throw BenchmarkFailure(message: "\($1) has no size")
            }
            return $0 + size
        }
    }

    var megabytes: Double { Double(byteCount) / 1e6 }

    /// Who is measured. What takes tens of seconds and gigabytes is left out on the largest.
    var contenders: [Contender] {
        if style == .many { return [.oneThread, .twoThreads] }
        return Contender.allCases.filter { contender in
            !contender.isForMany && (megabytes < 500 || contender.isForLargest)
        }
    }
}
