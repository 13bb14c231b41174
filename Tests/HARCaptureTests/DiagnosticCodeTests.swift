import Foundation
import HARCapture
import Testing

struct DiagnosticCodeTests {
    /// The names in the source text of the codes, each the first argument of a `public static let`.
    private func writtenNames() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/HARCapture")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let code = /public static let \w+ = (?:Self|DiagnosticCode)\(\s*"([^"]+)"/
        var names: [String] = []
        for case let file as URL in files where file.lastPathComponent.hasPrefix("DiagnosticCode") {
            names += try String(contentsOf: file, encoding: .utf8).matches(of: code).map { String($0.output.1) }
        }
        return names
    }

    @Test func `The list of all codes holds every code that is written down, once`() throws {
        let written = try writtenNames()
        #expect(written.count > 50)
        #expect(written.sorted() == DiagnosticCode.all.map(\.rawValue).sorted())
    }
}
