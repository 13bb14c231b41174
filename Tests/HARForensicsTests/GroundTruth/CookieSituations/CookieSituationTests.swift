import Foundation
import HARForensics
import Testing

@Suite("Cookie situations, as Chromium and Firefox decided them", .serialized)
struct CookieSituationTests {
    struct Expectation: Sendable, CustomTestStringConvertible {
        let name: String
        let thirdParties: ThirdPartyCookies
        let jar: JarComparison.Counts
        let verdicts: VerdictComparison.Counts

        init(
            _ recording: String,
            _ thirdParties: ThirdPartyCookies,
            _ jar: JarComparison.Counts,
            _ verdicts: VerdictComparison.Counts
        ) {
            name = "cookies-" + recording
            self.thirdParties = thirdParties
            self.jar = jar
            self.verdicts = verdicts
        }

        var testDescription: String { "\(name), third-party cookies \(thirdParties.rawValue)" }
    }

    /// What a capture is read with, what comes of the jar (never wrong), and what of the verdicts (no accusation, no miss).
    static let expectations: [Expectation] = [
        .init(
            "chromium-variations",
            .unknown,
            .init(right: 148, undecidable: 210, unseen: 1),
            .init(sameReason: 6, otherReason: 16, open: 16, silent: 1)
        ),
        .init(
            "firefox-variations",
            .unknown,
            .init(right: 134, undecidable: 224, unseen: 0),
            .init(sameReason: 6, otherReason: 0, open: 0, silent: 1)
        ),
        .init(
            "chromium-variations",
            .blocked,
            .init(right: 162, undecidable: 196, unseen: 1),
            .init(sameReason: 38, otherReason: 0, open: 0, silent: 2)
        ),
        .init(
            "firefox-variations",
            .partitioned,
            .init(right: 169, undecidable: 189, unseen: 0),
            .init(sameReason: 6, otherReason: 0, open: 0, silent: 1)
        ),
        .init(
            "chromium-attributes",
            .unknown,
            .init(right: 114, undecidable: 0, unseen: 0),
            .init(sameReason: 39, otherReason: 1, open: 0, silent: 1)
        ),
        .init(
            "chromium-hosts",
            .unknown,
            .init(right: 25, undecidable: 0, unseen: 0),
            .init(sameReason: 7, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "chromium-lifetimes",
            .unknown,
            .init(right: 125, undecidable: 0, unseen: 0),
            .init(sameReason: 14, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "chromium-exchanges",
            .unknown,
            .init(right: 37, undecidable: 1, unseen: 0),
            .init(sameReason: 0, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "chromium-scripts",
            .unknown,
            .init(right: 21, undecidable: 18, unseen: 4),
            .init(sameReason: 0, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-attributes",
            .unknown,
            .init(right: 113, undecidable: 1, unseen: 0),
            .init(sameReason: 41, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-hosts",
            .unknown,
            .init(right: 25, undecidable: 0, unseen: 0),
            .init(sameReason: 8, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-lifetimes",
            .unknown,
            .init(right: 125, undecidable: 0, unseen: 0),
            .init(sameReason: 13, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-exchanges",
            .unknown,
            .init(right: 37, undecidable: 2, unseen: 0),
            .init(sameReason: 0, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-scripts",
            .unknown,
            .init(right: 21, undecidable: 18, unseen: 4),
            .init(sameReason: 0, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "chromium-contexts-blocked",
            .unknown,
            .init(right: 93, undecidable: 51, unseen: 0),
            .init(sameReason: 4, otherReason: 33, open: 21, silent: 3)
        ),
        .init(
            "chromium-contexts-blocked",
            .blocked,
            .init(right: 111, undecidable: 31, unseen: 0),
            .init(sameReason: 57, otherReason: 1, open: 0, silent: 6)
        ),
        .init(
            "chromium-contexts-allowed",
            .unknown,
            .init(right: 114, undecidable: 32, unseen: 0),
            .init(sameReason: 36, otherReason: 1, open: 0, silent: 3)
        ),
        .init(
            "chromium-contexts-allowed",
            .allowed,
            .init(right: 117, undecidable: 29, unseen: 0),
            .init(sameReason: 36, otherReason: 1, open: 0, silent: 3)
        ),
        .init(
            "firefox-contexts-5",
            .unknown,
            .init(right: 97, undecidable: 49, unseen: 0),
            .init(sameReason: 24, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-contexts-5",
            .partitioned,
            .init(right: 128, undecidable: 18, unseen: 0),
            .init(sameReason: 24, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-contexts-4",
            .unknown,
            .init(right: 100, undecidable: 71, unseen: 0),
            .init(sameReason: 24, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-contexts-4",
            .allowed,
            .init(right: 134, undecidable: 14, unseen: 0),
            .init(sameReason: 24, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-contexts-1",
            .unknown,
            .init(right: 81, undecidable: 62, unseen: 0),
            .init(sameReason: 3, otherReason: 21, open: 57, silent: 0)
        ),
        .init(
            "firefox-contexts-1",
            .blocked,
            .init(right: 140, undecidable: 2, unseen: 0),
            .init(sameReason: 81, otherReason: 0, open: 0, silent: 6)
        ),
        .init(
            "firefox-contexts-0",
            .unknown,
            .init(right: 101, undecidable: 70, unseen: 0),
            .init(sameReason: 24, otherReason: 0, open: 0, silent: 0)
        ),
        .init(
            "firefox-contexts-0",
            .allowed,
            .init(right: 137, undecidable: 11, unseen: 0),
            .init(sameReason: 24, otherReason: 0, open: 0, silent: 0)
        ),
    ]

    @Test("What is decided of the final jar is what the browser held", arguments: expectations)
    func jar(expected: Expectation) throws {
        let (analysis, truth) = try analyse(expected)
        let comparison = JarComparison(analysis.cookies.jar(at: nil), truth)
        report(expected, "\(comparison.counts)", comparison.disagreements, comparison.open)
        #expect(comparison.counts == expected.jar)
        #expect(comparison.counts.wrong == 0)
    }

    @Test("A line is called refused only if the browser refused it", arguments: expectations)
    func verdicts(expected: Expectation) throws {
        let (analysis, truth) = try analyse(expected)
        let comparison = VerdictComparison(analysis.cookies, analysis.capture, truth)
        report(expected, "\(comparison.counts)", comparison.disagreements, [])
        #expect(comparison.counts == expected.verdicts)
        #expect(comparison.counts.accused == 0)
    }

    /// What is never stored and leaves no trace in a capture: refused scripts, informational responses, an element.
    static let silent = [
        "character-nul", "frame-script-lax", "meta-element", "script-control", "script-expired", "script-foreign",
        "script-http-only", "script-http-prefix", "script-samesite-none-insecure", "script-too-long", "set-cookie2",
        "status-102", "status-103", "worker-made",
    ]
    /// The same for one browser. Chromium's export lacks cookies of a socket's handshake, of a 407 and of the first
    /// request of a sandboxed frame, and Chromium refuses default SameSite in frames; this Firefox prefetches nothing.
    static let silentInOne = [
        "chromium": [
            "boxed-default", "boxed-none", "frame-script-default", "script-nameless", "status-407", "third-socket-lax",
        ],
        "firefox": ["prefetch-default", "prefetch-none", "prefetch-partitioned"],
    ]

    @Test(
        "Every situation is in the comparison, except where capture and jar show nothing",
        arguments: ["chromium", "firefox"]
    )
    func situations(browser: String) throws {
        var names: Set<String> = []
        var found: Set<String> = []
        for recording in Set(Self.expectations.map(\.name)) where recording.contains(browser) {
            let truth = try CookieRecordings.truth(recording)
            let analysis = Analysis(of: try CookieRecordings.capture(recording))
            let compared = JarComparison(analysis.cookies.jar(at: nil), truth).compared
            names.formUnion(truth.situations.keys)
            for (name, situation) in truth.situations {
                let cookies = situation.cookies.map { ExportedText.decoded($0) ?? $0 }
                let isCompared = compared.contains { cookie in
                    cookies.contains(cookie[0]) || cookies.contains("") && situation.hosts.contains(cookie[1])
                }
                if isCompared { found.insert(name) }
            }
        }
        #expect(names.count == 658)
        #expect(names.subtracting(found) == Set(Self.silent + (Self.silentInOne[browser] ?? [])))
    }

    /// Prints a table row, and what is not as foretold; with COOKIE_SITUATIONS=open also what was left open.
    private func report(_ expected: Expectation, _ counts: String, _ disagreements: [String], _ open: [String]) {
        var lines = ["\(expected.testDescription): \(counts)"] + disagreements.map { "  differs: \($0)" }
        if ProcessInfo.processInfo.environment["COOKIE_SITUATIONS"] == "open" { lines += open.map { "  open: \($0)" } }
        print(lines.joined(separator: "\n"))
    }

    private func analyse(_ expected: Expectation) throws -> (Analysis, CookieTruth) {
        var options = Analysis.Options()
        options.thirdPartyCookies = expected.thirdParties
        let analysis = Analysis(of: try CookieRecordings.capture(expected.name), options: options)
        return (analysis, try CookieRecordings.truth(expected.name))
    }
}
