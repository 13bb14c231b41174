import Foundation
import HARForensics
import Testing

@Suite("report, verify, redact and explain on the command line", .timeLimit(.minutes(10)))
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

    /// Two machines: language, time zone, threads, hash seed, working folder, what else is in the environment.
    private static let machines: [(environment: [String: String], threads: Int, folder: String)] = [
        (["TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], 1, "a"),
        (
            ["TZ": "America/New_York", "LANG": "C", "SWIFT_DETERMINISTIC_HASHING": "1", "HOME": "/nonexistent"], 4,
            "b b"
        ),
        ([:], 2, "c/d"),
    ]

    @Test("Settings of the machine do not matter: folder and archive are the same bytes")
    func determinism() throws {
        let scratch = try Scratch()
        var roots: Set<String> = []
        var folders: [[String: Data]] = []
        var archives: Set<Data> = []
        let captures = [Self.capture, SampleCaptures.path("firefox-reject-then-accept")]
        for machine in Self.machines {
            let folder = scratch.path + "/" + machine.folder
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            // A name that is relative to another folder each time.
            try FileManager.default.copyItem(atPath: captures[0], toPath: folder + "/devtools-reject.har")
            let run = try CommandRun(
                ["report", "devtools-reject.har", captures[1], "--output", "out", "--zip", "out.zip"]
                    + ["--language", "nl", "--threads", "\(machine.threads)"],
                folder: folder,
                environment: machine.environment,
                isAlone: true
            )
            #expect(run.exitCode == 0 && run.errors.isEmpty)
            roots.insert(run.text)
            archives.insert(try scratch.bytes(machine.folder + "/out.zip"))
            folders.append(try scratch.tree(machine.folder + "/out"))
        }
        #expect(roots.count == 1 && roots.first?.count == 72)
        #expect(archives.count == 1)
        #expect(folders[0].count == 18)
        for folder in folders.dropFirst() {
            #expect(folder.keys.sorted() == folders[0].keys.sorted())
            for (path, bytes) in folder { #expect(bytes == folders[0][path], "\(path)") }
        }
    }

    @Test("An analysis as JSON says what it was made with, and is made again with that")
    func analysis() throws {
        let scratch = try Scratch()
        try scratch.write("mine.txt", Data("! Title: mine\n||doubleclick.net^\n".utf8))
        try scratch.write("names.txt", Data("a.example b.example\n".utf8))
        try scratch.write(
            "log.json",
            Data(#"{"schema": "har-forensics/operator-log/1", "scenario": "reject", "acts": []}"#.utf8)
        )
        try FileManager.default.copyItem(atPath: Self.capture, toPath: scratch.path + "/renamed.har")
        let options = [
            "--policy", "firefox", "--third-party-cookies", "blocked", "--list", "mine.txt", "--cname", "names.txt",
            "--operator-log", "log.json",
        ]
        let made = try CommandRun(
            ["analyze", Self.capture, "--format", "json", "--output", "a.json"] + options,
            folder: scratch.path
        )
        #expect(made.exitCode == 0)
        func verify(_ files: String...) throws -> CommandRun {
            try CommandRun(["verify", "a.json"] + files, folder: scratch.path)
        }
        let whole = try verify("log.json", "renamed.har", "names.txt", "mine.txt")
        #expect(whole.exitCode == 0 && whole.text.contains("gives the same bytes"), "\(whole.text)")
        let partly = try verify("renamed.har", "names.txt", "log.json")
        #expect(
            partly.exitCode == 0 && partly.text.contains("not checked: the list mine.txt with SHA-256"),
            "\(partly.text)"
        )
        // A changed list is none that the analysis names, and no capture either.
        try scratch.write("mine.txt", Data("! Title: mine\n||doubleclick.org^\n".utf8))
        let changed = try verify("renamed.har", "names.txt", "log.json", "mine.txt")
        #expect(changed.exitCode != 0)
        try scratch.write("mine.txt", Data("! Title: mine\n||doubleclick.net^\n".utf8))
        let text = String(decoding: try scratch.bytes("a.json"), as: UTF8.self)
        try scratch.write("a.json", Data(text.replacing("\"party\": \"third\"", with: "\"party\": \"first\"").utf8))
        let forged = try verify("log.json", "renamed.har", "names.txt", "mine.txt")
        #expect(forged.exitCode == 1 && forged.text.contains("in /cookies/"), "\(forged.text)")
        // A scenario alone has no file.
        let plain = ["analyze", "renamed.har", "--format", "json", "--scenario", "reject", "--output", "b.json"]
        #expect(try CommandRun(plain, folder: scratch.path).exitCode == 0)
        #expect(try CommandRun(["verify", "b.json", Self.capture], folder: scratch.path).exitCode == 0)
    }

    @Test("A package takes lists and names, and says so where one is changed")
    func lists() throws {
        let scratch = try Scratch()
        try scratch.write("mine.txt", Data("||doubleclick.net^\n".utf8))
        let run = try CommandRun(
            ["report", Self.capture, "--output", "out", "--list", "mine.txt"],
            folder: scratch.path
        )
        #expect(run.exitCode == 0)
        let root = run.text.trimmingCharacters(in: .newlines)
        #expect(try CommandRun(["verify", "out", "--root", root], folder: scratch.path).exitCode == 0)
        try scratch.write("out/inputs/list-1-mine.txt", Data("||doubleclick.org^\n".utf8))
        let changed = try CommandRun(["verify", "out"], folder: scratch.path)
        #expect(changed.exitCode == 1 && changed.text.contains("DIFFERENT: inputs/list-1-mine.txt: its hash is"))
    }

    @Test("What cannot be written whole is not there: no room, a path that is taken, an end in between")
    func whole() throws {
        let scratch = try Scratch()
        // A limit of 100 kB for a file stands for a full disk.
        for arguments in ["--output out", "--zip out.zip"] {
            let run = try CommandRun.shell("ulimit -f 100; \"$0\" report \(Self.capture) \(arguments)", in: scratch)
            #expect(run.status == 73 || run.status == 74)
            #expect(try scratch.names == [])
        }
        try scratch.write("taken.zip", Data([1]))
        for arguments in [["--zip", "taken.zip"], ["--output", "new", "--zip", "taken.zip"]] {
            let run = try CommandRun(["report", Self.capture] + arguments, folder: scratch.path)
            #expect(run.exitCode == 73 && run.errors.contains("there already"))
        }
        #expect(try scratch.bytes("taken.zip") == Data([1]))
        #expect(try scratch.names == ["taken.zip"])
        #expect(try CommandRun(["analyze", Self.capture], outputPath: "/dev/full").exitCode == 74)
        // Ended at some moment: what has the name that was asked for is whole.
        for milliseconds in [5, 500, 1200] {
            let seconds = Double(milliseconds) / 1000
            _ = try CommandRun.shell(
                "\"$0\" report \(Self.capture) --output k --zip k.zip & sleep \(seconds); kill -9 $!; wait $!; true",
                in: scratch
            )
            for name in ["k", "k.zip"] where FileManager.default.fileExists(atPath: scratch.path + "/" + name) {
                #expect(try CommandRun(["verify", name], folder: scratch.path).exitCode == 0)
            }
            for name in try scratch.names where name.hasPrefix("k") {
                try FileManager.default.removeItem(atPath: scratch.path + "/" + name)
            }
        }
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
