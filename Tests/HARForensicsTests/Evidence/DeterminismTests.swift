import ForensicReports
import Foundation
import Testing

@Suite("The same bytes give the same output")
struct DeterminismTests {
    /// Surroundings that must not matter; each run has a hash seed of its own.
    static let surroundings: [[String: String]] = [
        [:], ["TZ": "Asia/Tokyo"], ["TZ": "America/New_York"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
        ["LANG": "C", "LC_ALL": "C"], ["SWIFT_DETERMINISTIC_HASHING": "1"],
    ]

    @Test("Time zone, locale, hash seed and an empty environment change nothing", arguments: surroundings)
    func changeNothing(environment: [String: String]) throws {
        for name in ["devtools-reject", "firefox-reject-then-accept"] {
            for format in ["json", "text"] {
                let arguments = ["--format", format, SampleCaptures.path(name)]
                let plain = try CommandRun(arguments)
                let other = try CommandRun(arguments, environment: environment, isAlone: true)
                #expect(plain.exitCode == 0)
                #expect(!plain.output.isEmpty)
                #expect(plain.output == other.output)
            }
        }
    }

    @Test("Many analyses at once give what one gives", arguments: SampleCaptures.names)
    func threads(name: String) async throws {
        let capture = try SampleCaptures.capture(name)
        let one = try CanonicalJSON.encode(AnalysisDocument(of: [Analysis(of: capture)]))
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<3 {
                group.addTask { try CanonicalJSON.encode(AnalysisDocument(of: [Analysis(of: capture)])) }
            }
            for try await other in group { #expect(other == one) }
        }
    }
}
