import Foundation
import Testing

/// One run of the built command, to its end.
struct CommandRun {
    enum Input {
        case none
        case contents(of: String)
    }

    let exitCode: Int32
    let output: Data
    let errors: String

    /// Runs the command.
    ///
    /// Input and output are files, so that no pipe can fill up.
    ///
    /// - Parameters:
    ///   - arguments: The arguments, the name of the program not among them.
    ///   - folder: Where it is run.
    ///   - environment: Variables to set.
    ///   - isAlone: Whether it gets these variables only.
    ///   - outputPath: Where standard output goes instead of into ``output``.
    init(
        _ arguments: [String],
        input: Input = .none,
        folder: String? = nil,
        environment: [String: String] = [:],
        isAlone: Bool = false,
        outputPath: String? = nil
    ) throws {
        let scratch = try Scratch()
        try scratch.write("output", Data())
        try scratch.write("errors", Data())
        let process = Process()
        process.executableURL = try Self.program()
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let inherited = isAlone ? [:] : ProcessInfo.processInfo.environment
        process.environment = inherited.merging(environment) { $1 }
        switch input {
        case .none: process.standardInput = FileHandle.nullDevice
        case .contents(let path): process.standardInput = try FileHandle(forReadingFrom: URL(filePath: path))
        }
        let outputFile = outputPath ?? scratch.path + "/output"
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputFile))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/errors"))
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationReason == .exit, "the command was ended by a signal")
        exitCode = process.terminationStatus
        output = try scratch.bytes("output")
        errors = String(decoding: try scratch.bytes("errors"), as: UTF8.self)
    }

    /// Runs a line of a shell in a folder; `$0` in it is the command.
    static func shell(_ line: String, in scratch: Scratch) throws -> (status: Int32, text: String) {
        let result = try Scratch()
        try result.write("output", Data())
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", line, try program().path]
        process.currentDirectoryURL = URL(filePath: scratch.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: result.path + "/output"))
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: try result.bytes("output"), as: UTF8.self))
    }

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Standard output as a JSON object.
    func document() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    }

    /// The command, which the package manager builds into the folder of the test bundle.
    private static func program() throws -> URL {
        // On Linux the test runner is the bundle; on macOS it is loaded by a runner elsewhere.
        let bundles = [Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
        let folders =
            bundles.flatMap { [$0, $0.deletingLastPathComponent()] }
            + CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
        let candidates = folders.map { $0.appending(path: "har-forensics") }
        let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
        return try #require(found, "the built har-forensics is not beside the tests")
    }
}

/// A folder of its own for one test, gone with it.
final class Scratch {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "har-forensics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The names of what lies in it, sorted.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    func write(_ name: String, _ bytes: Data) throws { try bytes.write(to: URL(filePath: path + "/" + name)) }

    /// Every file of a folder by its path in it.
    func tree(_ name: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for part in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + name) {
            let file = name + "/" + part
            var isFolder: ObjCBool = false
            guard unsafe FileManager.default.fileExists(atPath: path + "/" + file, isDirectory: &isFolder) else {
                continue
            }
            if !isFolder.boolValue { files[part] = try bytes(file) }
        }
        return files
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path + "/" + name)) }
}
