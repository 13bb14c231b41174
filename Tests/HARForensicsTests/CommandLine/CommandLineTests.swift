import Foundation
import Testing

/// The built command, run as a user runs it.
@Suite("The command line", .timeLimit(.minutes(10)))
struct CommandLineTests {
    private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "SampleCaptures")
    private static let capture = samples.appending(path: "devtools-reject.har").path
    private static let otherCapture = samples.appending(path: "devtools-accept.har").path

    // MARK: - What it says of itself

    @Test("Help names every option and every exit code", arguments: ["--help", "-h"])
    func help(option: String) throws {
        let run = try CommandRun([option])
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        for text in ["USAGE", "--format", "--output", "--version", "64", "65", "66", "70", "73", "74"] {
            #expect(run.text.contains(text), "\(text) is missing")
        }
    }

    @Test("The version is the name of the command and a number")
    func version() throws {
        let run = try CommandRun(["--version"])
        #expect(run.exitCode == 0)
        #expect(run.text.wholeMatch(of: /har-forensics \d+\.\d+\.\d+\S*\n/) != nil)
    }

    // MARK: - Results

    @Test("A capture alone is analysed as text")
    func bareForm() throws {
        let bare = try CommandRun([Self.capture])
        #expect(bare.exitCode == 0)
        #expect(bare.errors.isEmpty)
        #expect(bare.text.contains("devtools-reject.har"))
        #expect(bare.output == (try CommandRun(["analyze", Self.capture]).output))
        #expect(bare.output == (try CommandRun(["analyze", "--format", "text", Self.capture]).output))
    }

    @Test("JSON has the keys of the contract", arguments: [["--format", "json"], ["--format=json"]])
    func json(format: [String]) throws {
        let run = try CommandRun(["analyze", Self.capture] + format)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let document = try run.document()
        #expect(document["schema"] as? String == "har-forensics/analysis/1")
        let keys: Set = [
            "schema", "tool", "options", "captures", "lists", "cookies", "requests", "trackers", "consent", "findings",
        ]
        #expect(keys.subtracting(document.keys).isEmpty)
        #expect((document["captures"] as? [Any])?.count == 1)
        #expect((document["findings"] as? [Any])?.isEmpty == false)
    }

    @Test("Several captures make one document, in the order they are given")
    func severalCaptures() throws {
        let document = try CommandRun([Self.capture, Self.otherCapture, "--format", "json"]).document()
        let captures = try #require(document["captures"] as? [[String: Any]])
        #expect(captures.map { $0["name"] as? String } == ["devtools-reject.har", "devtools-accept.har"])
    }

    @Test("A hyphen reads standard input, with the same findings as the file")
    func standardInput() throws {
        let piped = try CommandRun(["analyze", "-", "--format", "json"], input: .contents(of: Self.capture))
        #expect(piped.exitCode == 0)
        let named = try CommandRun(["analyze", Self.capture, "--format", "json"])
        #expect(piped.text.replacing("standard input", with: "devtools-reject.har") == named.text)
    }

    @Test("Arguments behind two hyphens are captures, whatever they begin with")
    func endOfOptions() throws {
        let folder = try Scratch()
        try folder.write("--version", Data(contentsOf: URL(filePath: Self.capture)))
        let run = try CommandRun(["--", "--version"], folder: folder.path)
        #expect(run.exitCode == 0)
        #expect(run.text.contains("devtools") || run.text.contains("--version"))
    }

    @Test("Text that is not shown on a terminal has no escape codes", arguments: [[], ["--format", "json"]])
    func noEscapeCodes(format: [String]) throws {
        let run = try CommandRun(
            [Self.capture] + format,
            environment: ["TERM": "xterm-256color", "COLORTERM": "24bit"]
        )
        #expect(run.exitCode == 0)
        #expect(!run.output.contains(0x1b))
    }

    @Test("The same capture gives the same bytes in every time zone and locale")
    func surroundings() throws {
        let outputs = try [
            ["TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
            ["TZ": "America/New_York", "LANG": "C", "LC_ALL": "C"],
            [:],
        ].map { try CommandRun(["--format", "json", Self.capture], environment: $0, isAlone: true).output }
        #expect(outputs.allSatisfy { $0 == outputs[0] && !$0.isEmpty })
    }

    // MARK: - Output files

    @Test("An output file appears whole, with nothing beside it and nothing on standard output")
    func outputFile() throws {
        let folder = try Scratch()
        let path = folder.path + "/result.json"
        let run = try CommandRun(["analyze", Self.capture, "--format", "json", "--output", path])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
        #expect(try folder.names == ["result.json"])
        let printed = try CommandRun(["analyze", Self.capture, "--format", "json"]).output
        #expect(try folder.bytes("result.json") == printed)
    }

    @Test("An older output file is replaced")
    func replacedOutputFile() throws {
        let folder = try Scratch()
        try folder.write("result.txt", Data("old".utf8))
        let run = try CommandRun([Self.capture, "-o", folder.path + "/result.txt"])
        #expect(run.exitCode == 0)
        #expect(try folder.names == ["result.txt"])
        #expect(try folder.bytes("result.txt") == CommandRun([Self.capture]).output)
    }

    @Test("An input is not overwritten, under whatever name", arguments: ["shop.har", "./shop.har", "link.har"])
    func inputIsKept(name: String) throws {
        let folder = try Scratch()
        let original = try Data(contentsOf: URL(filePath: Self.capture))
        try folder.write("shop.har", original)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.har",
            withDestinationPath: folder.path + "/shop.har"
        )
        let run = try CommandRun(["shop.har", "--output", name], folder: folder.path)
        #expect(run.exitCode == 73)
        #expect(run.errors.contains("not overwritten"))
        #expect(try folder.bytes("shop.har") == original)
        #expect(try folder.names == ["link.har", "shop.har"])
    }

    @Test("A folder that is missing or takes no files ends in 73", arguments: ["/missing/result.txt", ""])
    func outputThatCannotBeCreated(tail: String) throws {
        let folder = try Scratch()
        // Without a tail the path is that of the folder itself, which no file can replace.
        let run = try CommandRun([Self.capture, "--output", folder.path + tail])
        #expect(run.exitCode == 73)
        #expect(run.errors.contains("cannot be created"))
        #expect(try folder.names.isEmpty)
    }

    @Test(
        "A folder without write permission ends in 73",
        .enabled(if: !isSuperuser, "the superuser may write anywhere")
    )
    func folderWithoutPermission() throws {
        let folder = try Scratch()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        let run = try CommandRun([Self.capture, "--output", folder.path + "/result.txt"])
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        #expect(run.exitCode == 73)
        #expect(try folder.names.isEmpty)
    }

    @Test(
        "A full device ends in 74",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [[], ["--format", "json"]]
    )
    func fullDevice(format: [String]) throws {
        let run = try CommandRun([Self.capture] + format, outputPath: "/dev/full")
        #expect(run.exitCode == 74)
        #expect(run.errors.contains("could not be written whole"))
    }

    // MARK: - Mistakes

    @Test(
        "Wrong arguments end in 64, with the way to the help",
        arguments: [
            ([], "no capture given"),
            (["analyze"], "no capture given"),
            (["shop.har", "--colour"], "--colour"),
            (["shop.har", "-x"], "-x"),
            (["shop.har", "--format", "cuneiform"], "cuneiform"),
            (["shop.har", "--format="], "unknown format"),
            (["shop.har", "--format"], "--format needs a value"),
            (["shop.har", "--output"], "--output needs a value"),
            (["-", "-"], "only once"),
        ]
    )
    func usage(arguments: [String], complaint: String) throws {
        let run = try CommandRun(arguments)
        #expect(run.exitCode == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(complaint))
        #expect(run.errors.contains("--help"))
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test("An input that is missing or a folder ends in 66, with its name", arguments: ["missing.har", "folder"])
    func missingInput(name: String) throws {
        let folder = try Scratch()
        try FileManager.default.createDirectory(atPath: folder.path + "/folder", withIntermediateDirectories: false)
        let run = try CommandRun([name], folder: folder.path)
        #expect(run.exitCode == 66)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(name))
    }

    @Test(
        "What is no capture ends in 65, with the byte that is to blame",
        arguments: [
            ("", 0),
            ("# Notes\n", 0),
            ("[1, 2, 3]", 0),
            (#"{"log": nothing}"#, 8),
            (#"{"log": {"entries""#, 18),
            (#"{"log": {}}"#, 0),
            (#"{"log": {"entries": 3}}"#, 0),
        ]
    )
    func notACapture(text: String, byte: Int) throws {
        let folder = try Scratch()
        try folder.write("notes.har", Data(text.utf8))
        let run = try CommandRun(["notes.har"], folder: folder.path)
        #expect(run.exitCode == 65)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("har-forensics: notes.har: byte \(byte): "), "\(run.errors)")
    }

    @Test(
        "What is damaged but has entries is analysed as far as it goes",
        arguments: [#"{"log": {"entries": [{"request": 1"#, #"{"log": {"entries": []}} behind"#]
    )
    func damagedCapture(text: String) throws {
        let folder = try Scratch()
        try folder.write("damaged.har", Data(text.utf8))
        let document = try CommandRun(["damaged.har", "--format", "json"], folder: folder.path).document()
        let captures = try #require(document["captures"] as? [[String: Any]])
        #expect((captures[0]["diagnostics"] as? [Any])?.isEmpty == false)
    }

    @Test(
        "What is damaged is refused when asked to, from a severity on",
        arguments: [("error", 65), ("warning", 65), ("note", 65)],
        [#"{"log": {"entries": [{"request": 1"#]
    )
    func strictness(severity: (String, Int), text: String) throws {
        let folder = try Scratch()
        try folder.write("damaged.har", Data(text.utf8))
        let run = try CommandRun(["damaged.har", "--strict", severity.0], folder: folder.path)
        #expect(Int(run.exitCode) == severity.1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("damaged.har: byte "))
    }

    @Test("A sound capture passes every severity; an unknown one is a mistake")
    func strictnessOfSoundCaptures() throws {
        for severity in ["error", "warning"] {
            #expect(try CommandRun([Self.capture, "--strict", severity]).exitCode == 0)
        }
        #expect(try CommandRun([Self.capture, "--strict", "harsh"]).exitCode == 64)
        #expect(try CommandRun([Self.capture, "--threads", "0"]).exitCode == 64)
    }

    @Test("A large file at standard input keeps its bodies, which cannot be read again")
    func largeInput() throws {
        let folder = try Scratch()
        let body = String(repeating: "b", count: 1 << 24)
        let text = #"{"log":{"entries":[{"request":{},"response":{"content":{"text":"\#(body)"}}}]}}"#
        try folder.write("large.har", Data(text.utf8))
        let run = try CommandRun(["-", "--format", "json"], input: .contents(of: folder.path + "/large.har"))
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect((try run.document()["findings"] as? [Any])?.isEmpty == false)
    }

    @Test("The result does not depend on the number of threads")
    func threads() throws {
        let captures = [Self.capture, Self.otherCapture, "--format", "json"]
        let one = try CommandRun(captures + ["--threads", "1"])
        #expect(one.exitCode == 0)
        #expect(try CommandRun(captures + ["--threads", "4"]).output == one.output)
    }

    @Test("One input that cannot be read stops the whole run, and leaves no output file")
    func badAmongGood() throws {
        let folder = try Scratch()
        let run = try CommandRun([Self.capture, folder.path + "/missing.har", "-o", folder.path + "/result.txt"])
        #expect(run.exitCode == 66)
        #expect(try folder.names.isEmpty)
    }

    private static let isSuperuser = getuid() == 0
}
