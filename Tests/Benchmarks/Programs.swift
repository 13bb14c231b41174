import Foundation

/// The programs that the contenders are, and which of them are there.
struct Programs {
    /// A program and its arguments, the capture not among them.
    struct Command {
        let program: String
        let arguments: [String]
        var environment: [String: String] = [:]
    }

    private let benchmarks: String
    private let walk: String
    private let peers: URL
    private let orjson: String?
    let python: String?
    private let openssl: String?
    /// What the programs built over simdjson can do.
    private let simdjson: [Contender]
    /// The peers that are there, with their versions, and the rows that are left out.
    let description: String

    /// Clears the bit of SHA instructions (CPUID leaf 7, EBX, bit 29); AVX2 and everything else stays.
    private static let withoutSHA = ["OPENSSL_ia32cap": ":~0x20000000"]

    /// Looks for the peers in the folder that `Peers/install` fills.
    init(peers: URL, scratch: URL) throws {
        guard let executable = Bundle.main.executablePath else {
            throw BenchmarkFailure(message: "the program does not know its own path")
        }
        func line(_ program: String, _ arguments: String...) -> String? {
            guard let child = try? ChildProcess.run(program, arguments, scratch: scratch), child.exitCode == 0 else {
                return nil
            }
            return child.output.split(separator: "\n").first.map(String.init)
        }
        var lines: [String] = []
        self.peers = peers
        benchmarks = executable
        walk = URL(filePath: executable).deletingLastPathComponent().appending(path: "capture-walk").path
        guard FileManager.default.isExecutableFile(atPath: walk) else {
            throw BenchmarkFailure(message: "capture-walk is missing: swift build -c release --product capture-walk")
        }
        python = line("python3", "-c", "import sys; print(sys.executable)")
        lines.append(python.flatMap { line($0, "--version") } ?? "no python3: rows left out")
        let interpreter = peers.appending(path: "python/bin/python").path
        let version = line(interpreter, "-c", "import orjson; print('orjson', orjson.__version__)")
        orjson = version == nil ? nil : interpreter
        lines.append(version ?? "no orjson: row left out; see Tests/Benchmarks/Peers/README.md")
        var simdjson: [Contender] = []
        for (name, rows) in [
            ("simdjson_walk", [Contender.simdjson, .simdjsonFile]), ("simdjson_walk_avx512", [.simdjsonWide]),
        ] {
            let version = line(peers.appending(path: name).path, "--version")
            if version != nil { simdjson += rows }
            if version?.hasSuffix("maps files") == true { simdjson.append(.simdjsonMapped) }
            lines.append(version ?? "no \(name): rows left out; see Tests/Benchmarks/Peers/README.md")
        }
        self.simdjson = simdjson
        let opensslVersion = line("openssl", "version")
        openssl = opensslVersion == nil ? nil : "openssl"
        lines.append(opensslVersion ?? "no openssl: row left out")
        description = lines.map { "  \($0)" }.joined(separator: "\n")
    }

    /// How a contender is run; nil if its program is missing.
    func command(for contender: Contender, repeats: Int) -> Command? {
        switch contender.side {
        case .walk: return Command(program: walk, arguments: [contender.rawValue, "\(repeats)"])
        case .benchmarks:
            return Command(program: benchmarks, arguments: ["--measure", contender.rawValue, "\(repeats)"])
        case .peer: break
        }
        switch contender {
        case .orjson:
            return orjson.map { Command(program: $0, arguments: [script("json_walk"), "orjson", "\(repeats)"]) }
        case .python:
            return python.map { Command(program: $0, arguments: [script("json_walk"), "json", "\(repeats)"]) }
        case .openssl:
            return openssl.map {
                Command(program: $0, arguments: ["dgst", "-sha256"], environment: Self.withoutSHA)
            }
        default:
            guard simdjson.contains(contender) else { return nil }
            let path = peers.appending(path: contender == .simdjsonWide ? "simdjson_walk_avx512" : "simdjson_walk").path
            return Command(program: path, arguments: [contender == .simdjsonMapped ? "map" : "load", "\(repeats)"])
        }
    }

    /// The full checksum of a capture by this library's public views.
    var check: Command { Command(program: walk, arguments: ["check", "1"]) }

    /// What makes captures; nil without python3.
    var maker: Command? { python.map { Command(program: $0, arguments: [script("make_captures")]) } }

    private func script(_ name: String) -> String {
        BenchmarkArguments.folder.appending(path: "Peers/\(name).py").path
    }
}
