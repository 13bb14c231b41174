import HARCapture
import Testing

/// What a capture can show follows from its exporter and from what is odd about it.
struct CompletenessTests {
    private func capture(_ text: CaptureText) throws -> Capture {
        try Capture(decoding: Array(text.text.utf8), name: "test.har")
    }

    private func named(_ creator: String) -> CaptureText {
        .log("creator", #"{"name":"\#(creator)","version":"1"}"#)
    }

    private static let nominal: [(creator: String, capability: Capability, showing: String)] = [
        ("WebInspector", .cookieAttributes, "shown"), ("WebInspector", .refusedCookies, "notShown"),
        ("WebInspector", .webSocketMessages, "shown"), ("Firefox", .cookieAttributes, "notShown"),
        ("Firefox", .initiators, "notShown"), ("Firefox", .cacheMarks, "partly"),
        ("WebKit Web Inspector", .setCookie, "partly"), ("Playwright", .frames, "shown"),
        ("chrome-har", .redirectHops, "partly"), ("chrome-har", .entryOrder, "partly"),
        ("mitmproxy", .frames, "notShown"), ("mitmproxy", .webSocketMessages, "shown"),
        ("WebPagetest", .cookieAttributes, "notShown"), ("Insomnia", .cookiesSent, "partly"),
        ("Home", .frames, "unknown"), ("Home", .setCookie, "shown"), ("Home", .cookiesSent, "unknown"),
    ]

    @Test(arguments: nominal)
    func `What an exporter records holds for its captures, and what is met is not unknown`(
        creator: String,
        capability: Capability,
        showing: String
    ) throws {
        #expect(try capture(named(creator)).capabilities[capability].name == showing)
    }

    private static let adjusted: [(name: String, text: CaptureText, capability: Capability, showing: String)] = [
        ("sanitised", .entry { $0.sets = [] }, .setCookie, "notShown"),
        ("sanitised", .entry { $0.sets = [] }, .cookiesSent, "notShown"),
        ("redacted", .entry { $0.sets = [("Set-Cookie", "a=[Redacted]")] }, .setCookie, "partly"),
        ("mocked", .entry { $0.more = #""_wasFulfilled":true,"# }, .setCookie, "partly"),
        ("API only", .entry { $0.more = #""_apiRequestRef":"a","# }, .frames, "notShown"),
        (
            "some API", CaptureText(entries: [EntryText(), EntryText(more: #""_apiRequestRef":"a","#)]), .frames,
            "partly"
        ),
        ("edited", .entry { $0.more = #""_monotonicTime":1,"# }, .initiators, "partly"),
        ("without bodies", .entry { $0.content = #"{"size":7}"# }, .responseBodies, "notShown"),
        (
            "without some bodies",
            CaptureText(entries: [
                EntryText(content: #"{"size":7}"#), EntryText(content: #"{"size":1,"text":"a"}"#),
            ]), .responseBodies, "partly"
        ),
        ("unordered", .instants(["2026-03-01T10:00:01Z", "2026-03-01T10:00:00Z"]), .entryOrder, "partly"),
        ("socket", .entry { $0.url = "wss://a.example/" }, .requestBodies, "partly"),
    ]

    @Test(arguments: adjusted)
    func `What is odd about a capture lowers what it shows`(
        name: String,
        text: CaptureText,
        capability: Capability,
        showing: String
    ) throws {
        let capture = try capture(text)
        #expect(capture.capabilities[capability].name == showing, "\(name)")
        #expect(capture.capabilities[capability].reason != nil)
    }

    @Test(arguments: [
        ("2026-03-01T10:00:00Z", "1 s"), ("2026-03-01T10:00:00.5Z", "0.1 s"), ("2026-03-01T10:00:00.123Z", "0.001 s"),
        ("2026-03-01T10:00:00.1234567+01:00", "0.0000001 s"), ("nonsense", "0.001 s"),
    ])
    func `The clock is as fine as instants are written, else as the exporter's`(instant: String, step: String) throws {
        #expect(try capture(.instants([instant])).capabilities.clock?.description == step)
    }

    @Test func `A capture of DevTools without oddities shows all that DevTools records`() throws {
        let completeness = try capture(CaptureText()).completeness
        #expect(completeness.statements.map(\.kind) == StatementKind.all)
        let names = Dictionary(uniqueKeysWithValues: completeness.statements.map { ($0.kind, $0.showing.name) })
        let partly: Set<StatementKind> = [
            .cookieStoring, .cleanStart, .siteAttribution, .responseBodies, .requestBodies, .representativeness,
            .integrity,
        ]
        for kind in StatementKind.all {
            #expect(names[kind] == (partly.contains(kind) ? "partly" : "shown"), "\(kind)")
        }
        #expect(completeness.statements.allSatisfy { $0.diagnostics.isEmpty })
        #expect(completeness[.cookieStoring]?.capabilities == [.refusedCookies])
    }

    private static let verdicts:
        [(text: CaptureText, kind: StatementKind, showing: String, because: [DiagnosticCode])] = [
            (.entry { $0.sets = [] }, .cookieSetting, "notShown", [.noCookieData]),
            (.entry { $0.sets = [] }, .cookieAbsence, "notShown", [.noCookieData]),
            (.entry { $0.sets = [] }, .order, "shown", []),
            (
                .entry(20) {
                    $0.sets = []
                    $0.sends = [("Cookie", "a=1")]
                    $0.response = #""x":1,"#
                }, .cookieSending, "shown", []
            ),
            (.entry { $0.sends = [("Cookie", "a=1")] }, .cleanStart, "notShown", [.notCleanProfile]),
            (.entry { $0.sends = [("Cookie", "a=***")] }, .values, "partly", [.redactedValues]),
            (.entry { $0.time = 1 }, .contactAbsence, "partly", [.briefCapture]),
            (.log("creator", nil), .causes, "unknown", []),
            (.log("creator", nil), .integrity, "partly", [.unknownExporter]),
            (
                CaptureText(entries: [EntryText(status: 304)] + Array(repeating: EntryText(), count: 9)), .contacts,
                "partly", [.cachedResponses]
            ),
            (
                CaptureText(entries: [EntryText(status: 304)] + Array(repeating: EntryText(), count: 10)), .contacts,
                "shown", [.cachedResponses]
            ),
        ]

    @Test(arguments: verdicts)
    func `A verdict names the oddities that say so; those of a few entries do not weigh`(
        text: CaptureText,
        kind: StatementKind,
        showing: String,
        because: [DiagnosticCode]
    ) throws {
        let statement = try #require(try capture(text).completeness[kind])
        #expect(statement.showing.name == showing)
        #expect(statement.diagnostics == because)
        #expect((statement.showing.reason != nil) == (showing == "partly" || showing == "notShown"))
    }
}
