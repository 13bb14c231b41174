import Foundation
import HARForensics
import Testing

@Suite("report, verify, redact and explain on the command line", .timeLimit(.minutes(5)))
struct PackageCommandTests {
    private static let capture = SampleCaptures.path("devtools-reject")

    @Test("A package appears whole, its root digest is printed, and nothing is overwritten")
    func report() throws {
        let scratch = try Scratch()
        let run = try CommandRun(["report", Self.capture, "--output", "out", "--zip", "out.zip"], folder: scratch.path)
        #expect(run.exitCode == 0 && run.errors.isEmpty)
        #expect(try scratch.names == ["out", "out.zip"])
        let root = SHA256Digest(of: [UInt8](try scratch.bytes("out/datapackage.json"))).description
        #expect(run.text == "sha256:\(root)\n")
        for package in ["out", "out.zip"] {
            let verified = try CommandRun(["verify", package, "--root", root], folder: scratch.path)
            #expect(verified.exitCode == 0, "\(verified.text)")
        }
        let again = try CommandRun(["report", Self.capture, "--output", "out"], folder: scratch.path)
        #expect(again.exitCode == 73 && again.errors.contains("there already"))
    }

    @Test("A changed byte makes verify say which file it is, with exit code 1")
    func verify() throws {
        let scratch = try Scratch()
        #expect(try CommandRun(["report", Self.capture, "--output", "out"], folder: scratch.path).exitCode == 0)
        var bytes = try scratch.bytes("out/report.html")
        bytes[bytes.count / 2] ^= 1
        try scratch.write("out/report.html", bytes)
        let run = try CommandRun(["verify", "out"], folder: scratch.path)
        #expect(run.exitCode == 1)
        #expect(run.text.contains("DIFFERENT: report.html: its hash is"))
        #expect(run.text.contains("first at byte \(bytes.count / 2)"))
    }

    @Test("Settings of the machine do not matter")
    func determinism() throws {
        let scratch = try Scratch()
        let environments: [[String: String]] = [
            ["TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], [:],
            ["TZ": "America/New_York", "SWIFT_DETERMINISTIC_HASHING": "1"],
        ]
        let roots = try environments.enumerated().map { index, environment in
            try CommandRun(
                ["report", Self.capture, "--zip", "\(index).zip", "--language", "nl", "--threads", "\(index + 1)"],
                folder: scratch.path,
                environment: environment,
                isAlone: true
            ).text
        }
        #expect(Set(roots).count == 1 && roots[0].count == 72)
        #expect(try scratch.bytes("0.zip") == scratch.bytes("1.zip"))
        #expect(try scratch.bytes("0.zip") == scratch.bytes("2.zip"))
    }

    @Test("Who reads only the HTML finds the bytes of each citation with dd and sha256sum")
    func citations() throws {
        let scratch = try Scratch()
        #expect(try CommandRun(["report", Self.capture, "--output", "out"], folder: scratch.path).exitCode == 0)
        let html = String(decoding: try scratch.bytes("out/report.html"), as: UTF8.self)
        // The instructions: the file, and the command with OFFSET and LENGTH in it.
        let instructions = try #require(html.firstMatch(of: /<pre>sha256sum ([^\n]+)\n(dd [^\n]+sha256sum)\n/))
        let command = String(instructions.output.2)
        let rows = html.matches(
            of:
                /<tr><td>[0-9]*<\/td><td><code>[^<]*<\/code><\/td><td>([0-9]+)<\/td><td>([0-9]+)<\/td><td><code>([0-9a-f]{64})<\/code>/
        )
        #expect(rows.count > 100)
        var script = "set -e\n"
        for row in rows {
            let line = command.replacing("OFFSET", with: row.output.1).replacing("LENGTH", with: row.output.2)
            script += "[ \"$(\(line))\" = '\(row.output.3)  -' ] || echo \(row.output.1)\n"
        }
        let hash = try #require(html.firstMatch(of: /<td><code>([0-9a-f]{64})<\/code><\/td><td>WebInspector/)).output.1
        script += "[ \"$(sha256sum \(instructions.output.1) | cut -c1-64)\" = \(hash) ] || echo file\n"
        try scratch.write("check", Data(script.utf8))
        try scratch.write("found", Data())
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [scratch.path + "/check"]
        process.currentDirectoryURL = URL(filePath: scratch.path + "/out")
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/found"))
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try scratch.bytes("found").isEmpty)
    }

    @Test(
        "analyze writes records a line, SARIF and a table; other commands do not",
        arguments: ["ndjson", "sarif", "csv"]
    )
    func formats(format: String) throws {
        let run = try CommandRun(["analyze", Self.capture, "--format", format])
        #expect(run.exitCode == 0 && run.errors.isEmpty)
        switch format {
        case "ndjson":
            let lines = run.text.split(separator: "\n")
            let records = try lines.map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["record"]
                    as? String
            }
            #expect(records.first == "tool" && records.contains("finding") && !records.contains(nil))
        case "sarif": #expect(try run.document()["version"] as? String == "2.1.0")
        default: #expect(run.text.hasPrefix("\"capture\",\"finding\",\"rule\""))
        }
        #expect(try CommandRun(["cookies", Self.capture, "--format", format]).exitCode == 64)
    }

    @Test("redact needs a key that nobody guesses, and writes a capture")
    func redact() throws {
        let scratch = try Scratch()
        try scratch.write("short", Data("abc".utf8))
        try scratch.write("key", Data("0123456789abcdef".utf8))
        let short = try CommandRun(
            ["redact", Self.capture, "--key", "short", "--output", "r.har"],
            folder: scratch.path
        )
        #expect(short.exitCode == 65 && short.errors.contains("at least 16"))
        let run = try CommandRun(
            ["redact", Self.capture, "--key", "key", "--output", "r.har", "--map", "m.json"],
            folder: scratch.path
        )
        #expect(run.exitCode == 0)
        #expect(try CommandRun(["r.har"], folder: scratch.path).exitCode == 0)
    }

    @Test(
        "Mistakes are told, with the exit code of the kind of mistake",
        arguments: [
            (["report", "x.har"], 64), (["report", "x.har", "--output", "o"], 66), (["verify"], 64),
            (["verify", "missing"], 66), (["redact", "x.har"], 64), (["explain"], 64), (["explain", "NO-SUCH"], 64),
            (["explain", "CK-STORED"], 0), (["schema", "analysis"], 0), (["schema"], 64),
        ] as [([String], Int32)]
    )
    func mistakes(arguments: [String], code: Int32) throws {
        let run = try CommandRun(arguments)
        #expect(run.exitCode == code)
        #expect(run.errors.isEmpty == (code == 0))
    }
}
