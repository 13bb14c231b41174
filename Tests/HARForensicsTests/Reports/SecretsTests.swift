import ForensicReports
import HARForensics
import Testing

@Suite("No value of a cookie is written")
struct SecretsTests {
    @Test("Neither document nor summary holds a value of the jar", arguments: SampleCaptures.names)
    func values(name: String) throws {
        let analysis = try SampleCaptures.analysis(name)
        let document = try CanonicalJSON.encode(documentOf: [analysis])
        let output = String(decoding: document, as: UTF8.self) + TerminalSummary(of: analysis).text
        // Short values and words occur by chance; the instant that a record claims is what a decoder is for.
        let values = try SampleCaptures.truth(name).jar.filter { $0.name != "OptanonAlertBoxClosed" }
            // What a consent record says is the evidence.
            .filter { !ConsentNames.isRecord($0.name) }
            .map(\.value).filter { $0.utf8.count >= 8 && $0.contains(where: \.isNumber) }
        #expect(values.count > 3)
        for value in values { #expect(!output.contains(value), "\(value)") }
    }
}
