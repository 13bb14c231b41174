import HARForensics
import Testing

@Suite struct FilterListTests {
    private static let sample = """
        [Adblock Plus 2.0]
        ! Title: A list
        ! Version: 202601020304
        ! Last modified: 2 Jan 2026
        ! Licence: none
        ||tracker.example^
        ||ads.example^$third-party
        @@||ads.example/ok.js$script
        example.com##.banner
        ##.ad
        example.com#@#.ad
        example.com#?#div:has(a)
        example.org$$script[data-ad]
        ||pop.example^$popup
        @@||example.net^$generichide
        ||bad.example^$nonsense
        ||bad.example^$header=via:1
        ||bad.example^$domain=
        /(?=a)/$script
        !#if env_firefox
        ||firefox.example^
        !#endif
        """

    @Test("The header, the counts and the digest say what a list is")
    func identity() {
        let list = FilterList(bytes: Array(Self.sample.utf8), name: "sample.txt")
        #expect(list.format == .adblock)
        #expect(list.header.title == "A list")
        #expect(list.header.version == "202601020304")
        #expect(list.header.lastModified == "2 Jan 2026")
        #expect(list.header.licence == "none")
        #expect(list.identity.name == "sample.txt")
        #expect(list.identity.version == "202601020304")
        #expect(list.identity.sha256 == SHA256Digest(of: Array(Self.sample.utf8)))
        #expect(list.identity.rules == 4)
        #expect(list.counts.rules == 3)
        #expect(list.counts.exceptions == 1)
        #expect(list.counts.cosmetic == 5)
        #expect(list.counts.notForRequests == 2)
        #expect(list.counts.broken == 4)
        #expect(list.counts.comments == 7)
    }

    @Test("Broken lines are reported with their number and what is wrong, and nothing else is lost")
    func diagnostics() {
        let list = FilterList(bytes: Array(Self.sample.utf8), name: "sample.txt")
        #expect(
            list.diagnostics.map(\.description) == [
                "line 16: the option \u{201C}nonsense\u{201D} is unknown",
                "line 17: the option \u{201C}header\u{201D} cannot be evaluated",
                "line 18: the value of the option \u{201C}domain\u{201D} cannot be read",
                "line 19: the regular expression cannot be used: a look-ahead is not supported",
                "line 20: the directive is not followed; the rules behind it count",
                "line 22: the directive is not followed; the rules behind it count",
            ]
        )
        let request = FilterRequest(url: "https://firefox.example/", source: nil, type: .image)
        #expect(FilterEngine(lists: [list]).matches(request).matches.map(\.rule.line) == [21])
    }

    @Test(
        "Hosts files mean hosts, lists of domains mean domains",
        arguments: [
            (
                "# Title: Hosts\n127.0.0.1 localhost\n0.0.0.0 ads.example # why\n::1 ip6-localhost\n0.0.0.0\ta.example b.example\n",
                FilterList.Format.hosts, 3, ["ads.example", "a.example", "b.example"], ["x.ads.example", "localhost"]
            ),
            (
                "ads.example\n*.a.example\n.b.example.\n# x\n", .domains, 3,
                ["ads.example", "x.ads.example", "a.example", "x.b.example"], ["ads.example.org", "example"]
            ),
            ("||ads.example^\n", .adblock, 1, ["ads.example", "x.ads.example"], ["ads.example.org"]),
        ]
    )
    func formats(_ text: String, _ format: FilterList.Format, _ rules: Int, _ hits: [String], _ misses: [String]) {
        let list = FilterList(bytes: Array(text.utf8), name: "list")
        #expect(list.format == format)
        #expect(list.identity.rules == rules)
        #expect(list.diagnostics == [])
        let engine = FilterEngine(lists: [list])
        func isBlocked(_ host: String) -> Bool {
            let request = FilterRequest(url: ByteString("https://\(host)/x"), source: Host("site.test"), type: .script)
            return engine.matches(request).isBlocked
        }
        for host in hits { #expect(isBlocked(host), "\(host)") }
        for host in misses { #expect(!isBlocked(host), "\(host)") }
    }

    @Test("Lines of a hosts file that name no host are reported")
    func brokenHosts() {
        let list = FilterList(
            bytes: Array("0.0.0.0 a.example\n0.0.0.0 not/a/host\n0.0.0.0\nfoo bar\n".utf8),
            name: "hosts",
            format: .hosts
        )
        #expect(list.identity.rules == 1)
        #expect(list.diagnostics.map(\.line) == [2, 3, 4])
        #expect(list.counts.broken == 3)
    }

    @Test("A byte order mark, carriage returns and spaces around a rule do not count")
    func whiteSpace() {
        let list = FilterList(bytes: Array("\u{FEFF}! Title: x\r\n  ||ads.example^  \r\n\r\n".utf8), name: "list")
        let verdict = FilterEngine(lists: [list]).matches(
            FilterRequest(url: "http://ads.example", source: nil, type: .image)
        )
        #expect(verdict.matches.first?.rule.text == "||ads.example^")
        #expect(verdict.matches.first?.rule.line == 2)
        #expect(list.header.title == "x")
    }

    @Test(
        "Lists of nothing and of noise are lists",
        arguments: [
            "", "\n\n", "!", "@@", "||", "|", "*", "$", "$script", "@@$", "||^", "/", "//", "/./", "^", "||*^|", "~",
            "$~", "a$,", "|||", "@@||*$", "||.^", "a$domain=|",
        ]
    )
    func noise(_ text: String) {
        let engine = FilterEngine(lists: [FilterList(bytes: Array(text.utf8), name: "list", format: .adblock)])
        for url in [
            "https://a.example/b?c=$script", "https://", "http:///", "https:///x", "data:,x", "", "https://[::1]:80/x",
        ] as [ByteString] {
            _ = engine.matches(FilterRequest(url: url, source: nil, type: nil)).decision
        }
    }

    @Test(
        "EasyList and EasyPrivacy are read whole",
        .enabled(if: SharedSuites.has("lists/easylist.txt"), SharedSuites.skipMessage)
    )
    func easyLists() throws {
        let lists = FilterSuites.lists
        #expect(lists.map(\.header.title) == ["EasyList", "EasyPrivacy"])
        #expect(lists.map(\.identity.version) == ["202607140953", "202607140953"])
        for list in lists { #expect(list.diagnostics == [], "\(list.identity.name)") }
        #expect(lists.map(\.counts.broken) == [0, 0])
        #expect(lists.map(\.counts.rules) == [52017, 54671])
        #expect(lists.map(\.counts.exceptions) == [548, 828])
        #expect(lists.map(\.counts.cosmetic) == [24321, 35])
        #expect(lists.map(\.counts.notForRequests) == [3207, 4])
    }
}
