import HARCapture
import Testing

/// Each completeness check fires for what it looks for, and not for its twin.
struct CompletenessCheckTests {
    /// The codes of a capture with their counts.
    private func codes(_ capture: CaptureText) throws -> [String] {
        try Capture(decoding: Array(capture.text.utf8), name: "test.har").diagnostics.map { "\($0.code) \($0.count)" }
    }

    @Test func `A capture without oddities has no diagnostics`() throws {
        #expect(try codes(CaptureText()) == [])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let code: String
        let name: String
        let fires: CaptureText
        let twin: CaptureText
        /// What else both have.
        var beside: [String] = []
        var testDescription: String { "\(code): \(name)" }
    }

    private static let cookie = ("Cookie", "a=1")

    private static let cookies: [Case] = [
        Case(
            code: "CQ-01 1",
            name: "twenty responses without Set-Cookie",
            fires: .entry(20) {
                $0.sets = [("Date", "x")]
                $0.sends = [cookie]
            },
            twin: .entry(19) {
                $0.sets = [("Date", "x")]
                $0.sends = [cookie]
            },
            beside: ["CQ-11 1"]
        ),
        Case(code: "CQ-02 1", name: "no cookie anywhere", fires: .entry { $0.sets = [] }, twin: .entry { _ in }),
        Case(
            code: "CQ-04 1",
            name: "a bracketed word in Set-Cookie",
            fires: .entry { $0.sets = [("Set-Cookie", "a=[Redacted]; Path=/")] },
            twin: .entry { $0.sets = [("Set-Cookie", "a=unredacted; Path=/")] }
        ),
        Case(
            code: "CQ-04 1",
            name: "a named placeholder in a query",
            fires: .entry { $0.url = "https://a.example/?t=%5BAccessToken%20redacted%5D" },
            twin: .entry { $0.url = "https://a.example/redacted?is-redacted=1" }
        ),
        Case(
            code: "CQ-04 1",
            name: "a mask of asterisks",
            fires: .entry { $0.sets = [("Set-Cookie", "a=***; Path=/")] },
            twin: .entry { $0.sets = [("Set-Cookie", "a=**; Path=/")] }
        ),
        Case(
            code: "CQ-04 1",
            name: "a mask of letters",
            fires: .entry { $0.sets = [("Set-Cookie", "a=XXXXXXXX")] },
            twin: .entry { $0.sets = [("Set-Cookie", "a=XXXXXXXX1")] }
        ),
        Case(
            code: "CQ-04 1",
            name: "a body in place of a body",
            fires: .entry { $0.content = #"{"size":9,"text":"[15 bytes were stripped]"}"# },
            twin: .entry { $0.content = #"{"size":9,"text":"15 bytes were stripped"}"# }
        ),
        Case(
            code: "CQ-04 1",
            name: "a request body",
            fires: .entry {
                $0.request = #""postData":{"text":"token=redacted&a=b"},"#
                $0.method = "POST"
            },
            twin: .entry {
                $0.request = #""postData":{"text":"token=abc&a=b"},"#
                $0.method = "POST"
            }
        ),
        Case(
            code: "CQ-11 1",
            name: "a cookie in the first request",
            fires: .entry { $0.sends = [cookie] },
            twin: CaptureText(
                entries: [EntryText(), EntryText(instant: "2026-03-01T10:00:00.001Z", sends: [cookie])]
            )
        ),
    ]

    private static let times: [Case] = [
        Case(
            code: "CQ-05 1",
            name: "the name of no page",
            fires: .log("pages", #"[{"id":"q","pageTimings":{"onLoad":1}}]"#),
            twin: .log("pages", #"[{"id":"p","pageTimings":{"onLoad":1}}]"#)
        ),
        Case(
            code: "CQ-06 1",
            name: "an earlier entry behind a later one",
            fires: .instants(["2026-03-01T10:00:01Z", "2026-03-01T10:00:00Z"]),
            twin: .instants(["2026-03-01T10:00:00Z", "2026-03-01T10:00:01Z"])
        ),
        Case(
            code: "equalInstants 1",
            name: "two entries at one instant",
            fires: .instants(["2026-03-01T10:00:00.5Z", "2026-03-01T10:00:00.500Z"]),
            twin: .instants(["2026-03-01T10:00:00.5Z", "2026-03-01T10:00:00.5000001Z"])
        ),
        Case(
            code: "mixedOffsets 1",
            name: "two offsets",
            fires: .instants(["2026-03-01T10:00:00+00:00", "2026-03-01T11:00:01+01:00"]),
            twin: .instants(["2026-03-01T10:00:00+00:00", "2026-03-01T10:00:01Z"])
        ),
        Case(
            code: "distantInstant 1",
            name: "before 1990",
            fires: .instants(["1989-12-31T23:59:59Z", "1990-01-01T00:00:00Z"]),
            twin: .instants(["1990-01-01T00:00:00Z", "1990-01-01T00:00:01Z"])
        ),
        Case(
            code: "distantInstant 1",
            name: "more than a day from the median",
            fires: .instants(["2026-03-01T10:00:00Z", "2026-03-02T10:00:00.001Z"]),
            twin: .instants(["2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z"])
        ),
        Case(
            code: "instantWithoutOffset 1",
            name: "no offset",
            fires: .instants(["2026-03-01T10:00:00"]),
            twin: .instants(["2026-03-01T10:00:00Z"])
        ),
        Case(
            code: "CQ-20 1",
            name: "under five seconds",
            fires: .entry { $0.time = 4999 },
            twin: .entry { $0.time = 5000 }
        ),
        Case(
            code: "CQ-20 1",
            name: "no load event",
            fires: .log("pages", #"[{"id":"p","pageTimings":{"onLoad":-1}}]"#),
            twin: .log("pages", #"[{"id":"p","pageTimings":{"onLoad":0}}]"#)
        ),
    ]

    private static let answers: [Case] = [
        Case(
            code: "CQ-07 1",
            name: "a size without a text",
            fires: .entry { $0.content = #"{"size":7}"# },
            twin: .entry { $0.content = #"{"size":7,"text":"abcdefg"}"# }
        ),
        Case(
            code: "bodiesTruncated 1",
            name: "a mark on a body that was cut",
            fires: .entry { $0.content = #"{"size":7,"text":"abc","_truncated":true}"# },
            twin: .entry { $0.content = #"{"size":7,"text":"\"_truncated\":true","_truncated":false}"# }
        ),
        Case(code: "CQ-08 1", name: "status 0", fires: .entry { $0.status = 0 }, twin: .entry { $0.status = 100 }),
        Case(
            code: "blockedRequests 1",
            name: "a blocker",
            fires: .entry {
                $0.status = 0
                $0.response = #""_error":"net::ERR_BLOCKED_BY_CLIENT","#
            },
            twin: .entry {
                $0.status = 0
                $0.response = #""_error":"net::ERR_FAILED","#
            },
            beside: ["CQ-08 1"]
        ),
        Case(
            code: "abortedRequests 1",
            name: "an abort",
            fires: .entry { $0.more = #""_wasAborted":true,"# },
            twin: .entry { $0.more = #""_wasAborted":false,"# }
        ),
        Case(code: "CQ-13 1", name: "status 304", fires: .entry { $0.status = 304 }, twin: .entry { $0.status = 303 }),
        Case(
            code: "CQ-13 1",
            name: "a body of which nothing was transferred",
            fires: .entry {
                $0.response = #""_transferSize":0,"#
                $0.content = #"{"size":1,"text":"a"}"#
            },
            twin: .entry {
                $0.response = #""_transferSize":0,"#
                $0.content = #"{"size":0,"text":""}"#
            }
        ),
        Case(
            code: "CQ-13 1",
            name: "a body that has an address on the network",
            fires: .entry {
                $0.response = #""_transferSize": 0 ,"#
                $0.content = #"{"size":1,"text":"a"}"#
            },
            twin: .entry {
                $0.response = #""_transferSize":0,"#
                $0.content = #"{"size":1,"text":"a"}"#
                $0.url = "data:text/plain,a"
            }
        ),
        Case(
            code: "fulfilledResponses 1",
            name: "an answer of a script",
            fires: .entry { $0.more = #""_wasFulfilled":true,"# },
            twin: .entry { $0.more = #""_wasFulfilled":false,"# },
            beside: ["exporterContradiction 1"]
        ),
        Case(
            code: "apiRequests 1",
            name: "a request of a script",
            fires: .entry { $0.more = #""_apiRequestRef":"apiRequest@1","# },
            twin: .entry { $0.more = #""_apiRequestRef":null,"# },
            beside: ["exporterContradiction 1"]
        ),
        Case(
            code: "CQ-19 1",
            name: "a web socket without messages",
            fires: .entry { $0.url = "wss://a.example/" },
            twin: .entry {
                $0.url = "wss://a.example/"
                $0.more = #""_webSocketMessages":[],"#
            }
        ),
        Case(
            code: "CQ-19 1",
            name: "a beacon without body",
            fires: .entry {
                $0.method = "POST"
                $0.more = #""_resourceType":"ping","#
            },
            twin: .entry {
                $0.method = "POST"
                $0.more = #""_resourceType":"ping","#
                $0.request = #""postData":{"text":"a"},"#
            }
        ),
        Case(
            code: "CQ-19 1",
            name: "a length without body",
            fires: .entry {
                $0.method = "POST"
                $0.sends = [("Content-Length", "10")]
            },
            twin: .entry {
                $0.method = "POST"
                $0.sends = [("Content-Length", "0")]
            }
        ),
        Case(
            code: "preflightRequests 1",
            name: "a preflight",
            fires: .entry {
                $0.method = "OPTIONS"
                $0.sends = [("Access-Control-Request-Method", "GET")]
            },
            twin: .entry { $0.method = "OPTIONS" }
        ),
    ]

    private static let recorder: [Case] = [
        Case(
            code: "CQ-10 1",
            name: "Sec-GPC",
            fires: .entry { $0.sends = [("Sec-GPC", "1")] },
            twin: .entry { $0.sends = [("Sec-CH-UA", "1")] }
        ),
        Case(
            code: "CQ-10 1",
            name: "DNT",
            fires: .entry { $0.sends = [("dnt", "1")] },
            twin: .entry { $0.sends = [("dnt2", "1")] }
        ),
        Case(
            code: "CQ-14 1",
            name: "lines joined by a line feed",
            fires: .entry { $0.sets = [("Set-Cookie", #"a=1\nb=2"#)] },
            twin: .entry { $0.sets = [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")] }
        ),
        Case(
            code: "foldedSetCookie 1",
            name: "lines joined by a comma",
            fires: .entry {
                $0.sets = [("Set-Cookie", "a=1; Path=/, b=2")]
                $0.response = #""cookies":[{"name":"a"},{"name":"b"}],"#
            },
            twin: .entry {
                $0.sets = [("Set-Cookie", "a=1; Path=/, b=2")]
                $0.response = #""cookies":[{"name":"a"}],"#
            }
        ),
        Case(
            code: "ambiguousFold 1",
            name: "a comma that may join lines",
            fires: .entry {
                $0.sets = [("Set-Cookie", "a=1; Path=/, b=2")]
                $0.response = #""cookies":[{"name":"a"},{"name":"c"}],"#
            },
            twin: .entry {
                $0.sets = [("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/")]
                $0.response = #""cookies":[{"name":"a"},{"name":"c"}],"#
            }
        ),
        Case(
            code: "pseudoHeaders 1",
            name: "a name with a colon",
            fires: .entry { $0.sends = [(":authority", "a.example"), (":path", "/")] },
            twin: .entry { $0.sends = [("authority:", "a.example")] }
        ),
        Case(
            code: "CQ-15 1",
            name: "a creator that nobody knows",
            fires: .log("creator", #"{"name":"Home","version":"1"}"#),
            twin: .log("creator", #"{"name":"Fiddler","version":"1"}"#)
        ),
        Case(code: "CQ-15 1", name: "no creator", fires: .log("creator", nil), twin: CaptureText()),
        Case(
            code: "formatVersion 1",
            name: "HAR 1.1",
            fires: .log("version", #""1.1""#),
            twin: .log("version", #""1.2""#)
        ),
        Case(code: "formatVersion 1", name: "no version", fires: .log("version", nil), twin: CaptureText()),
        Case(
            code: "CQ-16 1",
            name: "a headless browser",
            fires: .entry { $0.sends = [("User-Agent", "Mozilla/5.0 HeadlessChrome/1.0")] },
            twin: .entry { $0.sends = [("User-Agent", "Mozilla/5.0 Chrome/1.0")] }
        ),
        Case(
            code: "CQ-16 1",
            name: "a tool that drives a browser",
            fires: .log("creator", #"{"name":"Playwright","version":"1"}"#),
            twin: .log("creator", #"{"name":"Firefox","version":"1"}"#)
        ),
    ]

    @Test(arguments: cookies + times + answers + recorder)
    func `A check fires once for what it looks for, and not for its twin`(check: Case) throws {
        #expect(Set(try codes(check.fires)) == Set([check.code] + check.beside))
        #expect(Set(try codes(check.twin)) == Set(check.beside))
    }

    @Test func `Every code belongs to a check, has its own name and a meaning, and precludes what it limits`() {
        let codes = DiagnosticCode.all
        #expect(Set(codes.map(\.rawValue)).count == codes.count)
        let numbers = Set((1...20).map { "CQ-" + ($0 < 10 ? "0" : "") + String($0) })
        #expect(Set(codes.map(\.check)) == numbers)
        #expect(Set(codes.map(\.rawValue)).isSuperset(of: numbers.subtracting(["CQ-17"])))
        for code in codes {
            #expect(code.meaning.hasSuffix(".") && code.meaning.count > 20, "\(code)")
            #expect(Set(code.limits).isSuperset(of: code.precludes), "\(code)")
            #expect(Set(code.limits).count == code.limits.count, "\(code)")
            #expect(Set(StatementKind.all).isSuperset(of: code.limits), "\(code)")
        }
    }

    @Test func `What was expected and found is said in words of the library, and no value is quoted`() throws {
        var capture = CaptureText.entry(2) {
            $0.sets = [("Set-Cookie", "secret=[hunter2 redacted]; Path=/, other=hunter2")]
            $0.sends = [("Cookie", "secret=hunter2"), ("User-Agent", "HeadlessChrome hunter2"), ("Sec-GPC", "hunter2")]
            $0.url = "wss://hunter2.example/?hunter2=redacted"
            $0.response = #""_error":"hunter2 net::ERR_FAILED hunter2","#
            $0.status = 0
            $0.time = 1
        }
        capture.log["creator"] = #"{"name":"hunter2","version":"hunter2"}"#
        capture.log["version"] = #""hunter2""#
        let diagnostics = try Capture(decoding: Array(capture.text.utf8), name: "test.har").diagnostics
        let places = diagnostics.flatMap(\.occurrences)
        #expect(places.count { $0.found != nil } >= 12)
        #expect(places.allSatisfy { !($0.detail ?? "").contains("hunter2") })
        #expect(diagnostics.allSatisfy { !$0.message.contains("hunter2") })
        let brief = try #require(diagnostics.first { $0.code == .briefCapture }?.occurrences.first)
        #expect(brief.expected == "5.000 s or more")
        #expect(brief.found == "1.001 s")
        #expect(brief.detail == "(found 1.001 s, expected 5.000 s or more)")
        let failure = try #require(diagnostics.first { $0.code == .failedRequests }?.occurrences.first)
        #expect(failure.found == "0, ERR_FAILED")
    }
}
