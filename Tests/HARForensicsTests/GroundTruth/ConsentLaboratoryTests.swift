import Foundation
import HARForensics
import Testing

/// The captures of `SampleCaptures/Lab/record-consent`, which are no part of the repository: three consent platforms and
/// Google consent mode, four ways to choose, two browsers.
@Suite("Consent phases against the laboratory of consent")
struct ConsentLaboratoryTests {
    static let folder = ProcessInfo.processInfo.environment["HAR_FORENSICS_LAB"].map { URL(filePath: $0) }
    static let skipMessage: Comment = "HAR_FORENSICS_LAB names no folder with the laboratory's captures"

    static let names: [String] = ["devtools", "firefox"].flatMap { browser in
        ["cookiefirst", "onetrust", "cookiebot"].flatMap { platform in
            ["none", "reject", "accept", "withdraw"].map { "\(browser)-consent-\(platform)-\($0)" }
        }
    }

    /// What was called and what was right, of requests to trackers and of cookie events.
    private struct Score {
        var right = 0
        var wrong = 0
        /// On one side of a choice by the truth and by the interval, and not called.
        var missed = 0
        var indeterminate = 0

        mutating func add(_ other: Score) {
            right += other.right
            wrong += other.wrong
            missed += other.missed
            indeterminate += other.indeterminate
        }
    }

    @Test(
        "Every tracker request and cookie is on the right side of every choice",
        .enabled(if: folder != nil, skipMessage)
    )
    func sides() throws {
        let folder = try #require(Self.folder)
        var total = Score()
        for name in Self.names {
            let truth = try JSONDecoder().decode(
                GroundTruth.self,
                from: Data(contentsOf: folder.appending(path: "\(name).truth.json"))
            )
            let analysis = Analysis(of: try Capture(contentsOfFile: folder.appending(path: "\(name).har").path))
            let score = try score(name, analysis, truth)
            #expect(score.wrong == 0, "\(name)")
            #expect(score.missed == 0, "\(name)")
            #expect(score.right > 40, "\(name): \(score.right)")
            total.add(score)
        }
        let precision = Double(total.right) / Double(total.right + total.wrong)
        let recall = Double(total.right) / Double(total.right + total.missed)
        print(
            "consent laboratory: \(Self.names.count) captures, \(total.right + total.wrong) events called, precision "
                + "\(precision * 100) %, recall \(recall * 100) %, \(total.indeterminate) indeterminate"
        )
    }

    private func score(_ name: String, _ analysis: Analysis, _ truth: GroundTruth) throws -> Score {
        // What a refusal after an acceptance is.
        var states: [ConsentState] = []
        for choice in truth.choices {
            let isBack = choice.act == "withdraw" || choice.act == "reject" && states.last == .grant
            states.append(isBack ? .withdrawal : choice.act == "accept" ? .grant : .refusal)
        }
        let choices = analysis.consent.choices.values.flatMap { $0 }
        #expect(choices.map(\.state) == states, "\(name)")
        guard choices.count == states.count else { return Score(wrong: 1) }
        for (choice, click) in zip(choices, truth.choices) {
            #expect((choice.notBefore?.microseconds ?? .min) <= click.at * 1000, "\(name)")
            #expect(choice.notAfter.microseconds >= click.at * 1000, "\(name)")
        }
        var score = Score()
        for request in analysis.trackers.flatMap(\.requests) {
            count(&score, request.at, analysis.phase(of: request), choices, states, truth)
        }
        for event in analysis.cookies.flatMap(\.events) where event.isSetting || event.kind == .sent {
            count(&score, event.at, analysis.phase(of: event), choices, states, truth)
        }
        return score
    }

    private func count(
        _ score: inout Score,
        _ at: Instant?,
        _ phase: ConsentPhase,
        _ choices: [ConsentLedger.Choice],
        _ states: [ConsentState],
        _ truth: GroundTruth
    ) {
        guard let at else { return }
        let isOpen = choices.contains { choice in
            at < choice.notAfter && choice.notBefore.map { at > $0 } ?? true
        }
        // Instants of clicks are whole milliseconds.
        let last = truth.choices.lastIndex { $0.at * 1000 <= at.microseconds }
        let expected: ConsentPhase =
            switch last.map({ states[$0] }) {
            case nil: states.isEmpty ? .noRecord : .beforeAnyRecord
            case .grant: .afterGrant
            case .refusal: .afterRefusal
            default: .afterWithdrawal
            }
        if phase == .indeterminate {
            if isOpen { score.indeterminate += 1 } else { score.missed += 1 }
        } else if phase == expected {
            score.right += 1
        } else {
            score.wrong += 1
        }
    }
}
