import HARForensics
import Testing

/// A file that is read in parts, its long bodies left out of memory, says what it says read whole.
struct PartwiseReadingTests {
    private static let inParts = DecodingOptions(residentLimit: 0, residentBodyLimit: 16)

    @Test(arguments: SampleCaptures.names)
    func `A capture read in parts gives the same verdicts and the same document`(name: String) throws {
        let path = SampleCaptures.path(name)
        let whole = try Capture(contentsOfFile: path)
        let inParts = try Capture(contentsOfFile: path, options: Self.inParts)
        #expect(inParts.entries.contains { $0.response.content.isTextLeftOut })
        #expect(inParts.diagnostics == whole.diagnostics)
        #expect(inParts.exporter.exporter == whole.exporter.exporter)
        #expect(inParts.exporter.grounds.map(\.source) == whole.exporter.grounds.map(\.source))
        #expect(inParts.capabilities == whole.capabilities)
        #expect(inParts.completeness == whole.completeness)
        let documents = try [whole, inParts].map { try CanonicalJSON.encode(documentOf: [Analysis(of: $0)]) }
        #expect(documents[0] == documents[1])
    }
}
