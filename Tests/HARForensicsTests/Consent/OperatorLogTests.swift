import HARCapture
import Testing

@testable import HARForensics

@Suite("What the maker of a capture says")
struct OperatorLogTests {
    private static func log(_ members: String) throws -> OperatorLog {
        try OperatorLog(
            decoding: Array("{\"schema\": \"har-forensics/operator-log/1\", \(members)}".utf8),
            name: "log.json"
        )
    }

    private static let visit: [Recording.Exchange] = [
        .visit("https://example.nl/", at: 0, sends: ["a=1"]),
        Recording.Exchange(
            "https://example.nl/next",
            at: 9_000,
            sends: ["a=1; " + ConsentRecording.record(false, second: 2)]
        ),
    ]

    private func checks(_ log: OperatorLog, _ exchanges: [Recording.Exchange] = visit) throws -> [ScenarioCheck.Result]
    {
        try ConsentRecording.analysis(exchanges, log: log).consent.checks.map(\.result)
    }

    @Test(
        "A scenario agrees with the records, contradicts them, or is not shown",
        arguments: [
            (OperatorLog.Scenario.reject, ScenarioCheck.Result.agrees), (.none, .contradicts), (.accept, .contradicts),
            (.withdraw, .contradicts),
        ]
    )
    func scenarios(scenario: OperatorLog.Scenario, result: ScenarioCheck.Result) throws {
        #expect(try checks(OperatorLog(scenario: scenario)) == [result])
        let bare: [Recording.Exchange] = [.visit("https://example.nl/", at: 0)]
        #expect(try checks(OperatorLog(scenario: scenario), bare) == [scenario == .none ? .agrees : .notShown])
    }

    @Test("A record from before the capture contradicts every scenario", arguments: OperatorLog.Scenario.allCases)
    func preexisting(scenario: OperatorLog.Scenario) throws {
        let exchanges: [Recording.Exchange] = [
            .visit("https://example.nl/", at: 0, sends: [ConsentRecording.record(true, second: -900)])
        ]
        let analysis = try ConsentRecording.analysis(exchanges, log: OperatorLog(scenario: scenario))
        #expect(analysis.consent.checks.contains { $0.result == .contradicts })
        #expect(analysis.findings.contains { $0.rule == .scenarioContradicted })
    }

    @Test("An act that agrees with a record narrows its interval")
    func narrowed() throws {
        let log = try Self.log(
            "\"toleranceMilliseconds\": 100, \"choices\": [{\"act\": \"reject\", \"at\": \"2026-03-01T10:00:02.400Z\"}]"
        )
        let alone = try ConsentRecording.analysis(Self.visit).consent.choices[ConsentRecording.site]?.first
        #expect(alone?.notBefore?.description == "2026-03-01T10:00:02Z")
        let analysis = try ConsentRecording.analysis(Self.visit, log: log)
        let choice = try #require(analysis.consent.choices[ConsentRecording.site]?.first)
        #expect(choice.notBefore?.description == "2026-03-01T10:00:02.300Z")
        #expect(choice.notAfter.description == "2026-03-01T10:00:02.500Z")
        #expect(choice.grade == .c)
        #expect(choice.operatorActs == [0])
        #expect(analysis.consent.checks.map(\.result) == [.agrees])
    }

    @Test("An act that no record shows stands alone, and says so")
    func alone() throws {
        let log = try Self.log(
            "\"choices\": [{\"act\": \"accept\", \"at\": \"2026-03-01T11:00:01.000+01:00\", \"site\": \"Example.NL\"}]"
        )
        let exchanges: [Recording.Exchange] = [
            .visit("https://example.nl/", at: 0), Recording.Exchange("https://ib.adnxs.com/x", at: 500),
        ]
        let analysis = try ConsentRecording.analysis(exchanges, log: log)
        let choice = try #require(analysis.consent.choices[ConsentRecording.site]?.first)
        #expect(choice.grade == .operatorLog)
        #expect(choice.notAfter.description == "2026-03-01T10:00:01.000Z")
        #expect(analysis.consent.checks.map(\.result) == [.notShown])
        let finding = try #require(analysis.findings.first { $0.rule == .trackerBeforeConsent })
        #expect(finding.phase == .beforeAnyRecord)
        #expect(finding.confidence.reasons.contains("choiceKnownFromOperatorAlone"))
    }

    @Test("An act that a record contradicts changes nothing")
    func contradicted() throws {
        let log = try Self.log("\"choices\": [{\"act\": \"accept\", \"at\": \"2026-03-01T10:00:02.400Z\"}]")
        let analysis = try ConsentRecording.analysis(Self.visit, log: log)
        #expect(analysis.consent.choices[ConsentRecording.site]?.map(\.state) == [.refusal])
        #expect(analysis.consent.checks.map(\.result) == [.contradicts])
    }

    @Test(
        "What is no log is refused, with its place",
        arguments: [
            ("[]", ""), ("{}", "/schema"),
            ("{\"schema\": \"har-forensics/operator-log/1\", \"scenario\": \"x\"}", "/scenario"),
            ("{\"schema\": \"har-forensics/operator-log/1\", \"toleranceMilliseconds\": -1}", "/toleranceMilliseconds"),
            ("{\"schema\": \"har-forensics/operator-log/1\", \"choices\": [{\"act\": \"look\"}]}", "/choices/0/act"),
            (
                "{\"schema\": \"har-forensics/operator-log/1\", \"choices\": [{\"act\": \"reject\", \"at\": \"2026-03-01T10:00:00\"}]}",
                "/choices/0/at"
            ),
        ]
    )
    func refused(text: String, pointer: String) {
        let failure = #expect(throws: OperatorLog.Failure.self) {
            try OperatorLog(decoding: Array(text.utf8), name: "log.json")
        }
        #expect(failure?.pointer == pointer)
    }

    @Test("The intervals of a site meet without a gap")
    func intervals() throws {
        let choices = try #require(try ConsentRecording.analysis(Self.visit).consent.choices[ConsentRecording.site])
        let intervals = ConsentLedger.intervals(of: choices)
        #expect(intervals.map(\.phase) == [.beforeAnyRecord, .indeterminate, .afterRefusal])
        #expect(intervals.first?.from == nil && intervals.last?.to == nil)
        for (one, next) in zip(intervals, intervals.dropFirst()) { #expect(one.to == next.from) }
    }
}
