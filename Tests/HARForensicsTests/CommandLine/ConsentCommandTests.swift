import Foundation
import Testing

@Suite("The command consent")
struct ConsentCommandTests {
    private static let capture = SampleCaptures.path("firefox-reject-then-accept")

    @Test("It shows the choices, the time around them and the findings on consent alone")
    func text() throws {
        let run = try CommandRun(["consent", Self.capture])
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        for part in [
            "► refusal recorded by Cookiebot", "before any record", "indeterminate", "recorded refusal",
            "recorded grant",
            "Who was told what", "TCF-MISSING",
        ] {
            #expect(run.text.contains(part), "\(part)")
        }
        #expect(!run.text.contains("CK-STORED"))
    }

    @Test("Its JSON has signals, choices, intervals and the findings on consent")
    func json() throws {
        let run = try CommandRun(["consent", Self.capture, "--format", "json", "--scenario", "reject"])
        let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
        #expect(document["schema"] as? String == "har-forensics/consent/1")
        let choices = try #require(document["choices"] as? [[String: Any]])
        #expect(choices.compactMap { $0["state"] as? String } == ["refusal", "grant"])
        #expect(choices.allSatisfy { $0["managers"] as? [String] == ["Cookiebot"] })
        let intervals = try #require(document["intervals"] as? [[String: Any]])
        #expect(intervals.filter { $0["manager"] == nil }.count == 5)
        #expect(intervals.filter { $0["manager"] as? String == "Cookiebot" }.count == 5)
        let checks = try #require(document["scenarioChecks"] as? [[String: Any]])
        #expect(checks.compactMap { $0["result"] as? String } == ["contradicts"])
        let rules = try #require(document["findings"] as? [[String: Any]]).compactMap { $0["rule"] as? String }
        #expect(rules.contains("SCN-CONTRADICTED") && !rules.contains("CK-STORED"))
    }

    @Test("An operator's log takes part, with its digest")
    func operatorLog() throws {
        let scratch = try Scratch()
        let log = """
            {"schema": "har-forensics/operator-log/1", "choices": [
              {"act": "reject", "at": "2026-11-22T05:45:10.250Z"}, {"act": "accept", "at": "2026-11-22T05:45:14.163Z"}]}
            """
        try scratch.write("log.json", Data(log.utf8))
        let path = scratch.path + "/log.json"
        let run = try CommandRun(["consent", Self.capture, "--operator-log", path, "--format", "json"])
        let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
        let given = try #require(document["operatorLog"] as? [String: Any])
        #expect(given["name"] as? String == "log.json")
        #expect((given["sha256"] as? String)?.count == 64)
        let choices = try #require(document["choices"] as? [[String: Any]])
        #expect(choices.compactMap { $0["operatorLog"] as? [String] } == [["/choices/0"], ["/choices/1"]])
    }

    @Test(
        "One string is decoded, as text and as JSON",
        arguments: [("1YNN", "US Privacy string"), ("gcs=G111", "Google consent mode (gcs)")]
    )
    func decode(text: String, format: String) throws {
        let run = try CommandRun(["consent", "--decode", text])
        #expect(run.exitCode == 0)
        #expect(run.text.hasPrefix(format))
        let json = try CommandRun(["consent", "--decode=\(text)", "--format", "json"])
        let document = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
        #expect(document["schema"] as? String == "har-forensics/consent-string/1")
        #expect(document["format"] as? String == format)
    }

    @Test(
        "What cannot be done ends with its code and a line",
        arguments: [
            (["consent", "--decode", "garbage"], 65), (["consent", "--decode", ""], 65), (["--decode", "1YNN"], 64),
            (["consent", "--decode", "1YNN", "x.har"], 64), (["consent", "x.har", "--scenario", "maybe"], 64),
            (["consent", "x.har", "--operator-log", "/nonexistent/log"], 66),
            (["consent", "x.har", "--vendor-list", "/nonexistent/list"], 66), (["consent"], 64),
        ] as [([String], Int32)]
    )
    func mistakes(arguments: [String], code: Int32) throws {
        let run = try CommandRun(arguments)
        #expect(run.exitCode == code, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("har-forensics: "))
        #expect(run.errors.split(separator: "\n").count == 1)
    }
}
