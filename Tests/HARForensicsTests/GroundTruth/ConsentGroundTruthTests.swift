import HARForensics
import Testing

@Suite("Consent phases against the server's log and the clicks")
struct ConsentGroundTruthTests {
    /// The choices that each sample shows.
    static let choices: [(name: String, states: [ConsentState])] = [
        ("devtools-no-choice", []), ("devtools-reject", [.refusal]), ("devtools-accept", [.grant]),
        ("devtools-accept-sanitized", [.grant]), ("firefox-reject-then-accept", [.refusal, .grant]),
        ("playwright-withdraw", [.grant, .withdrawal]),
    ]

    @Test("Each click lies in the interval of the choice that is derived", arguments: choices)
    func choiceIntervals(name: String, states: [ConsentState]) throws {
        let truth = try SampleCaptures.truth(name)
        let choices = try SampleCaptures.analysis(name).consent.choices.values.flatMap { $0 }
        #expect(choices.map(\.state) == states)
        #expect(choices.count == truth.choices.count)
        for (choice, click) in zip(choices, truth.choices) {
            let notBefore = try #require(choice.notBefore).microseconds
            #expect(notBefore <= click.at * 1000)
            // The click was stamped in whole milliseconds.
            #expect(choice.notAfter.microseconds >= click.at * 1000)
        }
    }

    @Test("Every tracker request is named on the side of the click that the server's log shows", arguments: choices)
    func trackerRequests(name: String, states: [ConsentState]) throws {
        let truth = try SampleCaptures.truth(name)
        let analysis = try SampleCaptures.analysis(name)
        var log = truth.requests
        var settled = 0
        var unsettled = 0
        var underWay = 0
        let requests = analysis.trackers.flatMap(\.requests).sorted { $0.entry < $1.entry }
        #expect(requests.count > 15)
        for request in requests {
            let url = try #require(WebURL(analysis.capture.entries[request.entry].request.url))
            let target = url.text[url.pathRange.lowerBound..<url.text.count].string
            // Cached and failed requests never reached the server.
            guard
                let position = log.firstIndex(where: {
                    $0.host == url.host.name.string && $0.path == (target.isEmpty ? "/" : target)
                })
            else { continue }
            let arrived = log.remove(at: position).at
            let started = try #require(request.at).microseconds / 1000
            // A click while the request was on its way leaves both sides open.
            let sides = [started, arrived].map { time in truth.choices.last { $0.at <= time }?.act ?? "none" }
            if sides[0] != sides[1] { underWay += 1 }
            switch analysis.phase(of: request) {
            case .noRecord: #expect(truth.choices.isEmpty)
            case .beforeAnyRecord: #expect(sides.contains("none"), "\(target)")
            case .afterGrant: #expect(sides.contains("accept"), "\(target)")
            case .afterRefusal: #expect(sides.contains("reject"), "\(target)")
            case .afterWithdrawal: #expect(sides.contains("withdraw"), "\(target)")
            case .afterPartialGrant: Issue.record("no partial choice was made")
            case .indeterminate:
                unsettled += 1
                continue
            }
            settled += 1
        }
        #expect(underWay <= 1)
        #expect(settled > 15)
        #expect(unsettled <= settled / 8, "\(unsettled) of \(settled + unsettled) unsettled")
    }

    @Test("Findings before a choice and after a refusal cite requests of that side alone", arguments: choices)
    func findingSides(name: String, states: [ConsentState]) throws {
        let truth = try SampleCaptures.truth(name)
        let analysis = try SampleCaptures.analysis(name)
        let before: Set<RuleID> = [.cookieBeforeConsent, .trackerBeforeConsent, .identifierBeforeConsent]
        let after: Set<RuleID> = [.cookieAfterRefusal, .trackerAfterRefusal, .identifierAfterRefusal]
        let first = truth.choices.first?.at ?? .max
        for finding in analysis.findings {
            for entry in finding.evidence.compactMap(\.entry) {
                let start = try #require(analysis.capture.entries[entry].startedDateTime).microseconds / 1000
                if before.contains(finding.rule) { #expect(start <= first, "\(finding.statement)") }
                guard after.contains(finding.rule) else { continue }
                let last = truth.choices.last { $0.at <= start }?.act
                #expect(last == "reject" || last == "withdraw", "\(finding.statement)")
            }
        }
        #expect(analysis.findings.contains { before.contains($0.rule) })
        #expect(analysis.findings.contains { after.contains($0.rule) } == states.contains { $0 != .grant })
    }
}
