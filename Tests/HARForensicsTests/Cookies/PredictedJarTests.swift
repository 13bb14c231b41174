import HARCapture
import HARForensics
import Testing

@Suite("The jar that a capture predicts")
struct PredictedJarTests {
    private typealias Exchange = Recording.Exchange

    private static func page(
        _ url: String = "https://h.example/",
        at: Double,
        sets: [String] = [],
        sends: [String] = [],
        body: String? = "<p>no script</p>",
        status: Int = 200
    ) -> Exchange {
        var page = Exchange.visit(
            url,
            at: at,
            sets: sets,
            sends: sends,
            request: [
                "sec-fetch-site": "none", "sec-fetch-mode": "navigate",
                "Host": WebURL(ByteString(url))?.host.name.string ?? "",
            ]
        )
        page.mimeType = "text/html"
        page.body = body
        page.status = status
        return page
    }

    private func jar(
        _ exchanges: [Exchange],
        _ thirdParties: ThirdPartyCookies = .unknown,
        under policy: CookiePolicy = .chromium,
        at seconds: Double? = nil
    ) throws -> [String: String] {
        let recording = try Recording(exchanges, creator: "WebInspector")
        let cookies = try recording.analysis(under: policy, thirdPartyCookies: thirdParties).cookies
        let instant = seconds.map { recording.began.advanced(byMilliseconds: $0 * 1000) }
        return Dictionary(
            cookies.jar(at: instant).map { entry in
                let reason = entry.presence.reason.map { "(\($0))" } ?? ""
                return (entry.key.name.string, "\(entry.presence.name)\(reason)")
            }
        ) { "\($0) and \($1)" }
    }

    @Test("What a response sets on a page without scripts is there, what it deletes or may not set is not")
    func certain() throws {
        let jar = try jar([
            Self.page(at: 0, sets: ["a=1", "b=1; Max-Age=2", "c=1", "d=1; SameSite=None"]),
            Self.page(at: 5000, sets: ["c=; Max-Age=0"], sends: ["a=1; c=1"]),
        ])
        #expect(jar == ["a": "present", "b": "absent", "c": "absent", "d": "absent"])
    }

    @Test("At an instant the jar is that of the instant")
    func instants() throws {
        let pages = [
            Self.page(at: 0, sets: ["a=1; Max-Age=100"]), Self.page(at: 5000, sets: ["a=; Max-Age=0"], sends: ["a=1"]),
        ]
        #expect(try jar(pages, at: -1) == [:])
        #expect(try jar(pages, at: 1) == ["a": "present"])
        #expect(try jar(pages, at: 6) == ["a": "absent"])
    }

    @Test(
        "A document that can reach a cookie and has to do with cookies leaves it open, unless it is HttpOnly",
        arguments: [
            ("a=1", "<script>document.cookie='x=1'</script>", "undecidable(scriptReaches)"),
            ("a=1", "<script>cookieStore.delete(n)</script>", "undecidable(scriptReaches)"),
            ("a=1", "<script>d['cookie']='x=1'</script>", "undecidable(scriptReaches)"),
            ("a=1", nil, "undecidable(scriptReaches)"), ("a=1; HttpOnly", nil, "present"),
            ("a=1; HttpOnly", "<script>document.cookie='x=1'</script>", "present"),
            ("a=1", "<p>We love cookies</p><script>go()</script>", "present"),
        ] as [(String, String?, String)]
    )
    func scripts(line: String, body: String?, presence: String) throws {
        let image = Exchange("https://h.example/i.png", at: 500)
        #expect(try jar([Self.page(at: 0, sets: [line], body: body), image]) == ["a": presence])
    }

    @Test("What was not there, or is gone, stays open only for scripts that name it")
    func absence() throws {
        func absent(_ body: String) throws -> String? {
            try jar([
                Self.page(at: 0, sets: ["gone=1"], body: body),
                Self.page(at: 1000, sets: ["gone=; Max-Age=0"], body: body),
                Exchange("https://h.example/i.png", at: 2000),
            ])["gone"]
        }
        #expect(try absent("<script>document.cookie='x=1'</script>") == "absent")
        #expect(try absent("<script>document.cookie='gone=1'</script>") == "undecidable(scriptReaches)")
    }

    @Test("What the browser lets third parties have is not known, but for what was proved or what the caller says")
    func thirdParties() throws {
        let exchanges = [
            Self.page(at: 0),
            Exchange(
                "https://t.example/p",
                at: 100,
                sets: ["a=1; SameSite=None; Secure", "p=1; SameSite=None; Secure; Partitioned", "d=1; Secure"],
                request: ["sec-fetch-mode": "no-cors", "sec-fetch-dest": "image", "sec-fetch-site": "cross-site"]
            ),
        ]
        let unknown = try jar(exchanges)
        #expect(unknown == ["a": "undecidable(thirdPartyStateUnknown)", "p": "present", "d": "absent"])
        #expect(try jar(exchanges, .allowed) == ["a": "present", "p": "present", "d": "absent"])
        #expect(try jar(exchanges, .blocked) == ["a": "absent", "p": "present", "d": "absent"])
        let firefox = try jar(exchanges, .partitioned, under: .firefox)
        #expect(firefox == ["a": "present", "p": "present", "d": "present"])
        #expect(try jar(exchanges, .blocked, under: .firefox) == ["a": "absent", "p": "absent", "d": "absent"])
        let open = try jar(exchanges, under: .firefox)
        #expect(open["a"] == "undecidable(partitionUnknown)")
        #expect(open["p"] == "undecidable(thirdPartyStateUnknown)")
        let proved = try jar(exchanges + [Exchange("https://t.example/q", at: 200, sends: ["a=1; p=1"])])
        #expect(proved["a"] == "present")
    }

    @Test("A fetch may have gone without credentials: then what it sets is open")
    func credentials() throws {
        let headers: KeyValuePairs = [
            "sec-fetch-mode": "cors", "sec-fetch-dest": "empty", "sec-fetch-site": "same-origin",
        ]
        let fetch = Exchange("https://h.example/f", at: 100, sets: ["a=1"], request: headers)
        #expect(try jar([Self.page(at: 0), fetch]) == ["a": "undecidable(credentialsUnknown)"])
        let with = Exchange("https://h.example/f", at: 100, sets: ["a=1"], sends: ["s=1"], request: headers)
        #expect(try jar([Self.page(at: 0, sets: ["s=1"]), with])["a"] == "present")
    }

    @Test("Two responses within the resolution of the clock leave the value open, until a request tells")
    func ties() throws {
        let exchanges = [
            Self.page(at: 0),
            Exchange("https://h.example/a", at: 100, sets: ["a=1"], members: #""_resourceType": "image""#),
            Exchange("https://h.example/b", at: 100, sets: ["a=2"], members: #""_resourceType": "image""#),
        ]
        #expect(try jar(exchanges) == ["a": "undecidable(orderUncertain)"])
        #expect(try jar(exchanges + [Self.page(at: 1000, sends: ["a=2"])]) == ["a": "present"])
    }

    @Test("A capture that cannot show cookies decides nothing")
    func unable() throws {
        let analysis = try Recording([Self.page(at: 0)], creator: "WebInspector").analysis()
        #expect(analysis.cookies.jar().isEmpty)
    }

    @Test("The cookies of a site end where a response clears them")
    func clearing() throws {
        var clear = Self.page("https://www.h.example/", at: 1000, sets: ["own=1"], sends: ["host=1; all=1"])
        clear.response = ["Clear-Site-Data": "\"cookies\""]
        let pages = [
            Self.page("https://www.h.example/", at: 0, sets: ["host=1", "all=1; Domain=h.example"]), clear,
        ]
        #expect(try jar(pages) == ["host": "absent", "all": "absent", "own": "absent"])
        #expect(try jar(pages, under: .firefox) == ["host": "absent", "all": "present", "own": "absent"])
    }
}
