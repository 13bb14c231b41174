import Foundation

@testable import HARCapture

/// The generated inputs of `tools/hostile_corpus.py` of the outside data: what each must come to.
struct HostileCorpus {
    let folder: URL
    let items: [Item]

    struct Item {
        let path: String
        /// What the manifest requires, in its words.
        let expectation: String
    }

    /// What a reading came to.
    enum Verdict: String {
        case accept, reject
    }

    /// What the manifest requires of strict reading; nil where it leaves the choice, which the tables of the tests pin.
    static func required(_ item: Item) -> Verdict? {
        let words = item.expectation
        // Salvage is tolerant reading.
        if words == "reject|salvage" || words.hasPrefix("reject by default") { return .reject }
        if words.contains("|"), !words.hasPrefix("limit") { return nil }
        if words.hasPrefix("pinned") || words == "accept or limit:string" { return nil }
        for refusal in ["reject", "limit", "typed error"] where words.hasPrefix(refusal) { return .reject }
        return .accept
    }

    /// Generates the corpus into a temporary folder for the length of a call, or takes the one that
    /// `HOSTILE_CORPUS` names.
    static func with(_ body: (HostileCorpus) throws -> Void) throws {
        if let made = ProcessInfo.processInfo.environment["HOSTILE_CORPUS"] {
            return try body(HostileCorpus(URL(fileURLWithPath: made)))
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "\(Shared.root ?? "")/tools/hostile_corpus.py", folder.path]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try body(HostileCorpus(folder))
    }

    private init(_ folder: URL) throws {
        self.folder = folder
        let manifest = [UInt8](try Data(contentsOf: folder.appendingPathComponent("MANIFEST.json")))
        let list = JSONValue(parsing: ByteString(manifest))?.elements ?? []
        items = list.map { Item(path: $0["path"]?.text?.string ?? "", expectation: $0["expect"]?.text?.string ?? "") }
    }

    func bytes(_ item: Item) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(item.path)))
    }

    /// A JSON text as the value of a member that no specification names, in a HAR without entries.
    static func wrapped(_ json: [UInt8]) -> [UInt8] {
        Array(#"{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[],"_x":"#.utf8) + json
            + Array("}}".utf8)
    }

    static func read(_ bytes: [UInt8], _ options: DecodingOptions = .init()) -> Result<Capture, CaptureError> {
        Result { () throws(CaptureError) in try Capture(decoding: bytes, name: "x", options: options) }
    }

    /// How a text is judged where nothing is tolerated.
    static func strict(_ bytes: [UInt8]) -> Verdict {
        switch read(bytes, DecodingOptions(refused: .warning)) {
        case .success: .accept
        case .failure: .reject
        }
    }
}
