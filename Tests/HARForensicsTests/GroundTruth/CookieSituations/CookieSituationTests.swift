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

        var testDescription: String { "\(name), third-party cookies \(thirdParties.rawValue)" }
    }

    static let expectations: [Expectation] = [
        .init(name: "cookies-chromium-attributes", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-lifetimes", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-exchanges", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-scripts", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-attributes", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-lifetimes", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-exchanges", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-scripts", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-contexts-blocked", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-contexts-blocked", thirdParties: .blocked, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-contexts-allowed", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-chromium-contexts-allowed", thirdParties: .allowed, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-contexts-5", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-contexts-5", thirdParties: .partitioned, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-contexts-4", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-contexts-1", thirdParties: .unknown, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-contexts-1", thirdParties: .blocked, jar: .init(), verdicts: .init()),
        .init(name: "cookies-firefox-contexts-0", thirdParties: .unknown, jar: .init(), verdicts: .init()),
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
