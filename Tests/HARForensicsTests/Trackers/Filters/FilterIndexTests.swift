import Testing

@testable import HARForensics

@Suite struct FilterIndexTests {
    @Test(
        "The tables find every rule that matches when it is tried by itself",
        .enabled(if: FilterSuites.has("consensus_requests.tsv"), SharedSuites.skipMessage)
    )
    func completeness() throws {
        let box = FilterBox(FilterSuites.lists, publicSuffixes: .bundled)
        let rows = try FilterSuites.rows("consensus_requests.tsv")
        var found = 0
        for place in stride(from: 0, to: rows.count, by: 90) {
            let request = FilterSuites.request(rows[place][5], rows[place][4], rows[place][0])
            var search = FilterSearch(request)
            box.storage.search(request, &search)
            search.sort()
            var expected: [UInt64] = []
            var other = FilterSearch(request)
            for index in 0..<box.storage.ruleCount {
                let row = box.storage.rows[index]
                if row.flags.contains(.notForRequests) || row.kind == .host || row.kind == .expression { continue }
                guard let unknowns = box.storage.unknowns(row, request, &other) else { continue }
                let address = request.folded.span.extracting(first: request.count)
                if box.storage.matchesAnywhere(row, address, request.host) {
                    expected.append(UInt64(index) << 8 | UInt64(unknowns.rawValue))
                }
            }
            let here = (0..<search.count).map { search[$0] }.filter {
                let kind = box.storage.rows[Int($0 >> 8)].kind
                return kind != .host && kind != .expression
            }
            #expect(here == expected, "\(rows[place][5])")
            found += here.count
        }
        #expect(found > 10)
    }

    @Test("Damaged lists and odd addresses end no program and give the same answer twice")
    func damage() {
        let list = """
            ||ads.example^$third-party,domain=a.test|~b.test
            @@||ads.example/x*y^|$script,~image,important
            /^https?:\\/\\/[a-z]{2,5}\\.ads[^x]+$/$match-case
            |https://*.example/$denyallow=c.test|d.*,method=get,badfilter
            example.com,~b.com##.ad:has(> a)
            0.0.0.0 tracker.example
            ||xn--mnchen-3ya.test^$removeparam=/^a,b$/
            """
        let signs = Array("|^*$@~,=/\\[](){}?+#!.:-%\u{FFFD}\0\n\r aZ0".utf8)
        let urls = [
            "https://ads.example/xzy", "https://www.ads.example:443/a?b#c", "wss://[::1]/ads", "http://ü.test/é",
        ]
        var state: UInt64 = 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<1500 {
            var bytes = Array(list.utf8)
            for _ in 0...random(6) {
                switch random(3) {
                case 0: bytes[random(bytes.count)] = signs[random(signs.count)]
                case 1: bytes.insert(signs[random(signs.count)], at: random(bytes.count))
                default: bytes.remove(at: random(bytes.count))
                }
            }
            var url = Array(urls[random(urls.count)].utf8)
            url[random(url.count)] = signs[random(signs.count)]
            let request = FilterRequest(url: ByteString(url), sourceURL: "https://a.test/", type: .script)
            for format in FilterList.Format.allCases {
                let one = FilterEngine(lists: [FilterList(bytes: bytes, name: "l", format: format)]).matches(request)
                let other = FilterEngine(lists: [FilterList(bytes: bytes, name: "l", format: format)]).matches(request)
                #expect(one == other)
            }
        }
    }

    @Test(
        "Lists and addresses made to be slow are answered",
        arguments: [
            String(repeating: "#", count: 200_000), "a/" + String(repeating: "##", count: 200_000),
            String(repeating: "$a", count: 200_000), String(repeating: "$script", count: 100_000),
            "||" + String(repeating: "a*", count: 30_000), String(repeating: "a,", count: 200_000) + "##x",
            "a$domain=" + String(repeating: "a|", count: 200_000), String(repeating: "/x/\n", count: 50_000),
            String(repeating: "||a^\n", count: 50_000), String(repeating: "(", count: 100_000),
            "/" + String(repeating: "(a", count: 50_000) + "/", String(repeating: "@@", count: 200_000),
        ]
    )
    func slow(_ text: String) {
        let list = FilterList(bytes: Array(text.utf8), name: "l", format: .adblock)
        let engine = FilterEngine(lists: [list])
        for url in [
            "https://a.test/" + String(repeating: "a", count: 200_000),
            "https://" + String(repeating: "a.", count: 100_000),
            "https://a/" + String(repeating: "x/", count: 3000),
        ] {
            _ = engine.matches(FilterRequest(url: ByteString(url), source: Host("a.test"), type: .script)).decision
        }
    }
}
