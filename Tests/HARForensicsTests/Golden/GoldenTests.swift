import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("Golden outputs of the sample captures")
struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Outputs")

    /// `RECORD_GOLDENS=1` writes the files anew and fails, so that a person reads the difference.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

    @Test("The JSON document is the recorded one, byte for byte", arguments: SampleCaptures.names)
    func document(name: String) throws {
        let bytes = try CanonicalJSON.encode(AnalysisDocument(of: [SampleCaptures.analysis(name)]))
        try Self.compare(bytes, with: "\(name).json")
    }

    @Test("The summary is the recorded one, byte for byte", arguments: SampleCaptures.names)
    func summary(name: String) throws {
        try Self.compare(Array(TerminalSummary(of: SampleCaptures.analysis(name)).text.utf8), with: "\(name).txt")
    }

    @Test("The document survives a reading by Foundation", arguments: SampleCaptures.names)
    func roundTrip(name: String) throws {
        let document = AnalysisDocument(of: [try SampleCaptures.analysis(name)])
        let bytes = try CanonicalJSON.encode(document)
        #expect(try JSONDecoder().decode(AnalysisDocument.self, from: Data(bytes)) == document)
        #expect(try CanonicalJSON.encode(documentOf: [SampleCaptures.analysis(name)]) == bytes)
    }

    static func compare(_ bytes: [UInt8], with name: String) throws {
        let url = Self.folder.appending(path: name)
        if Self.isRecording {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
            Issue.record("recorded \(name)")
            return
        }
        let recorded = [UInt8](try Data(contentsOf: url))
        guard recorded != bytes else { return }
        let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        Issue.record(
            """
            \(name) differs first at line \(line + 1):
            recorded: \(line < old.count ? old[line] : "nothing")
            now:      \(line < new.count ? new[line] : "nothing")
            RECORD_GOLDENS=1 swift test --filter GoldenTests records anew
            """
        )
    }
}
