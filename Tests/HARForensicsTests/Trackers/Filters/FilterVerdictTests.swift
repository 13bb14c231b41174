import HARForensics
import Testing

@Suite struct FilterVerdictTests {
    private func verdict(
        _ rules: String...,
        url: ByteString = "https://ads.example/x.js",
        from source: HARForensics.Host? = Host("site.test"),
        type: ResourceType? = .script,
        method: ByteString? = nil
    ) -> FilterVerdict {
        let lists = rules.enumerated().map { FilterList(bytes: Array($1.utf8), name: "list\($0)", format: .adblock) }
        return FilterEngine(lists: lists).matches(FilterRequest(url: url, source: source, type: type, method: method))
    }

    @Test("Every matching rule is named, by list and line, with its text as written")
    func allMatches() {
        let verdict = verdict(
            "! x\n||example^\n  ||ads.example^$Script,third-party\n/x.js|\n||other.test^",
            "/x.$~image\n||ads.example^$script,3p"
        )
        #expect(
            verdict.matches.map(\.rule.description) == [
                "list0:2: ||example^", "list0:3: ||ads.example^$Script,third-party", "list0:4: /x.js|",
                "list1:1: /x.$~image", "list1:2: ||ads.example^$script,3p",
            ]
        )
    }

    @Test("An exception cancels every rule but important ones, and is named")
    func exceptions() {
        let result = verdict("||ads.example^\n||ads.example^$important\n@@/x.js\n@@||ads.example^$script")
        #expect(result.matches.map(\.rule.line) == [1, 2])
        #expect(result.matches.map { $0.cancelledBy?.line } == [3, nil])
        #expect(result.exceptions.map(\.rule.line) == [3, 4])
        #expect(result.decision == .blocked)
        #expect(verdict("||ads.example^\n@@||ads.example^").decision == .allowed)
        #expect(verdict("@@||ads.example^").decision == .noMatch)
        #expect(verdict("||ads.example^$important\n@@||ads.example^$important").decision == .allowed)
    }

    @Test("A badfilter rule takes back the rule it repeats, in any list")
    func badFilter() {
        #expect(
            verdict("||ads.example^$script,third-party\n||ads.example^$third-party,script,badfilter").decision
                == .noMatch
        )
        #expect(verdict("||ads.example^", "||ads.example^$badfilter").decision == .noMatch)
        #expect(verdict("||ads.example^$image,script\n||ads.example^$script,badfilter").decision == .blocked)
        #expect(
            verdict("||ads.example^$domain=site.test|a.test\n||ads.example^$domain=a.test|site.test,badfilter").decision
                == .noMatch
        )
        #expect(verdict("/x[.]js/$script\n/x[.]js/$script,badfilter").decision == .noMatch)
        #expect(verdict("/x[.]js/\n/y[.]js/$badfilter").decision == .blocked)
        #expect(verdict("@@/x.js\n/x.js$badfilter\n/x.js").decision == .noMatch)
    }

    @Test("What the capture does not tell leaves a match undecided, not true or false")
    func undecided() {
        let bySource = verdict("||ads.example^$domain=site.test", from: nil)
        #expect(bySource.matches.map(\.undecided) == [.source])
        #expect(bySource.decision == .undetermined)
        #expect(verdict("||ads.example^$third-party", from: nil).matches.map(\.undecided) == [.source])
        #expect(verdict("||ads.example^$script", type: nil).matches.map(\.undecided) == [.type])
        #expect(verdict("||ads.example^", type: nil).decision == .blocked)
        #expect(verdict("||ads.example^$document", type: nil).decision == .noMatch)
        #expect(verdict("||ads.example^$method=post").matches.map(\.undecided) == [.method])
        let open = verdict("||ads.example^\n@@||ads.example^$domain=site.test", from: nil)
        #expect(open.decision == .undetermined)
        #expect(open.matches.map { $0.cancelledBy == nil } == [true])
        let long = verdict(
            "/[a-z]{3}/$script",
            url: ByteString("https://ads.example/" + String(repeating: "a", count: 20_000))
        )
        #expect(long.matches.map(\.undecided) == [.urlTooLong])
    }

    struct OptionCase: CustomStringConvertible, Sendable {
        let rule: String
        var url: ByteString = "https://ads.example/x.js"
        var source: ByteString = "site.test"
        var type: ResourceType = .script
        var method: ByteString = "GET"
        let matches: Bool
        var description: String { "\(rule) on \(type) \(url) from \(source)" }
    }

    static let options: [OptionCase] = [
        OptionCase(rule: "||ads.example^$third-party", matches: true),
        OptionCase(rule: "||ads.example^$third-party", source: "www.ads.example", matches: false),
        OptionCase(rule: "||ads.example^$~third-party", source: "www.ads.example", matches: true),
        OptionCase(rule: "||ads.example^$1p", matches: false),
        OptionCase(rule: "||a.github.io^$3p", url: "https://a.github.io/", source: "b.github.io", matches: true),
        OptionCase(rule: "||b.co.uk^$3p", url: "https://x.b.co.uk/", source: "y.b.co.uk", matches: false),
        OptionCase(rule: "||b.co.uk^$3p", url: "https://x.b.co.uk/", source: "y.c.co.uk", matches: true),
        OptionCase(rule: "||2.3.4^$3p", url: "https://1.2.3.4/", source: "9.2.3.4", matches: false),
        OptionCase(rule: "/x$3p", url: "https://1.2.3.4/x", source: "9.2.3.4", matches: true),
        OptionCase(rule: "||ads.example^$strict1p", source: "ads.example", matches: true),
        OptionCase(rule: "||ads.example^$strict1p", source: "www.ads.example", matches: false),
        OptionCase(rule: "||ads.example^$strict3p", source: "www.ads.example", matches: true),
        OptionCase(rule: "||ads.example^$image,script", matches: true),
        OptionCase(rule: "||ads.example^$~script", matches: false),
        OptionCase(rule: "||ads.example^$~image", matches: true),
        OptionCase(rule: "||ads.example^$css", type: .stylesheet, matches: true),
        OptionCase(rule: "||ads.example^$xhr", type: .xmlhttprequest, matches: true),
        OptionCase(rule: "||ads.example^$frame", type: .subdocument, matches: true),
        OptionCase(rule: "||ads.example^", type: .document, matches: true),
        OptionCase(rule: "||ads.example/x", type: .document, matches: false),
        OptionCase(rule: "||ads.example^$~document", type: .document, matches: false),
        OptionCase(rule: "/x.js$document", type: .document, matches: true),
        OptionCase(rule: "/x.js$all", type: .document, matches: true),
        OptionCase(rule: "||ads.example^$popup", type: .document, matches: false),
        OptionCase(rule: "||ads.example^$domain=site.test", matches: true),
        OptionCase(rule: "||ads.example^$domain=site.test", source: "www.site.test", matches: true),
        OptionCase(rule: "||ads.example^$domain=site.test", source: "mysite.test", matches: false),
        OptionCase(rule: "||ads.example^$domain=SITE.test", matches: true),
        OptionCase(rule: "||ads.example^$domain=~site.test", matches: false),
        OptionCase(rule: "||ads.example^$domain=site.test|~www.site.test", source: "www.site.test", matches: false),
        OptionCase(rule: "||ads.example^$from=site.*", matches: true),
        OptionCase(rule: "||ads.example^$from=site.*", source: "www.site.co.uk", matches: true),
        OptionCase(rule: "||ads.example^$from=site.*", source: "site.example.com", matches: false),
        OptionCase(rule: "*$script,domain=site.test", matches: true),
        OptionCase(rule: "*$script,domain=site.test", source: "other.test", matches: false),
        OptionCase(rule: "$script,domain=münchen.test", source: "xn--mnchen-3ya.test", matches: true),
        OptionCase(rule: "*$3p,to=ads.example", matches: true),
        OptionCase(rule: "*$3p,to=~ads.example", matches: false),
        OptionCase(rule: "*$3p,denyallow=ads.example,domain=site.test", matches: false),
        OptionCase(rule: "*$3p,denyallow=other.example,domain=site.test", matches: true),
        OptionCase(rule: "||ads.example^$method=post|get", matches: true),
        OptionCase(rule: "||ads.example^$method=~get", matches: false),
        OptionCase(rule: "||ads.example^$method=post", method: "post", matches: true),
        OptionCase(rule: "/X.js$match-case", matches: false),
        OptionCase(rule: "/X.js$match-case", url: "https://ads.example/X.js", matches: true),
        OptionCase(rule: "/X.JS", matches: true),
        OptionCase(rule: "||ads.example^$redirect=noopjs,script", matches: true),
        OptionCase(rule: "||ads.example^$redirect-rule=noopjs", matches: false),
        OptionCase(rule: "||ads.example^$removeparam=/^a,b$/,script", matches: false),
        OptionCase(rule: "||ads.example^$csp=script-src 'none'", matches: false),
        OptionCase(rule: "||ads.example^$_,script,_____", matches: true),
        OptionCase(rule: "||ads.example/a$b$script", url: "https://ads.example/a$bc", matches: true),
        OptionCase(rule: "/a$/", url: "https://ads.example/a", matches: true),
        OptionCase(rule: "/a$/$script", url: "https://ads.example/ab", matches: false),
    ]

    @Test("Options mean what blockers take them to mean", arguments: options)
    func option(_ test: OptionCase) {
        let list = FilterList(bytes: Array(test.rule.utf8), name: "rule", format: .adblock)
        #expect(list.diagnostics == [])
        let request = FilterRequest(
            url: test.url,
            source: HARForensics.Host(test.source),
            type: test.type,
            method: test.method
        )
        #expect(!FilterEngine(lists: [list]).matches(request).matches.isEmpty == test.matches)
    }

    static let patterns: [(String, ByteString, Bool)] = [
        ("||example.com^", "https://example.com", true), ("||example.com^", "https://example.com:8080/x", true),
        ("||example.com^", "https://user:pass@example.com/x", true), ("||example.com^", "https://example.com./x", true),
        ("||example.com^", "https://example.com@evil.test/", false),
        ("||example.com^", "https://evil.test/example.com/", false),
        ("||example.com^", "https://evil.test/?https://example.com/", false),
        ("||example.com^", "https://notexample.com/", false),
        ("||example.com^", "https://EXAMPLE.com/", true), ("||example.com^", "data:text/html,||example.com^", false),
        ("||example.com:8080/", "https://example.com:8080/", true),
        ("||example.com:8080/", "https://example.com/", false),
        ("||example.com?x", "https://example.com?x", true), ("||example.com/x|", "https://example.com/x", true),
        ("||example.com/x|", "https://example.com/xy", false), ("||example.com|", "https://example.com", true),
        ("|https://example.com/", "https://example.com/", true),
        ("|https://example.com/", "https://x.test/https://example.com/", false),
        ("/ads/*/banner^", "https://a.test/ads/1/banner?x", true),
        ("/ads/*/banner^", "https://a.test/ads/1/banner", true),
        ("/ads/*/banner^", "https://a.test/ads/banner", false), ("/ads/*.gif|", "https://a.test/ads/x.gif", true),
        ("/ads/*.gif|", "https://a.test/ads/x.gif?y", false), ("/ads/*.gif|", "https://a.test/ads/x.gif.gif", true),
        ("^ads^", "https://a.test/ads/", true), ("^ads^", "https://a.test/ads", true),
        ("^ads^", "https://a.test/loads/", false),
        ("^ads^|", "https://a.test/x/ads", true), ("&ad=", "https://a.test/?x&ad=1", true),
        ("-ad.", "https://a.test/x-ad.js", true),
        ("a*a*a*b", "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.test/", false),
        ("/x#frag", "https://a.test/x#frag", false), ("/x", "https://a.test/y#/x", false),
        ("||[::1]^", "http://[::1]:80/x", true), ("/%D1%A4/", "https://a.test/Ѥ/", true),
        ("/Ѥ/*", "https://a.test/%d1%a4/", true),
        ("||münchen.test^", "https://xn--mnchen-3ya.test/", true), ("||münchen.test^", "https://MÜNCHEN.test/", true),
        ("||ads.", "https://ads.example.com/", true), ("||ads.", "https://myads.example.com/", false),
        ("||ads*.example^", "https://ads12.example/", true), ("||example.com*^y", "https://example.com.x.test/y", true),
        ("||a.test/b*c", "https://a.test/bxc", true), ("||a.test^*c", "https://a.test/bxc", true),
        ("||a.test^*c|", "https://a.test/bxcx", false),
        ("ad", "https://a.test/bad", true), ("*ad*", "https://a.test/bad", true), ("|*ad", "https://a.test/bad", true),
    ]

    @Test("Patterns are tied to the address where their signs say", arguments: patterns)
    func pattern(_ rule: String, _ url: ByteString, _ matches: Bool) {
        #expect(!verdict(rule, url: url).matches.isEmpty == matches, "\(rule) on \(url)")
    }

    @Test("A rule is named once, however often its word is met")
    func repeatedWords() {
        let url = ByteString("https://a.test/ads/" + String(repeating: "ads/", count: 5000))
        let result = verdict("/ads/\n/ads/*/ads\n/ads\\/./$script\nads", url: url)
        #expect(result.matches.map(\.rule.line) == [1, 2, 3, 4])
    }

    @Test("The order of questions does not change answers, and equal lists give equal verdicts")
    func determinism() {
        let text = Array("||ads.example^\n/x.js\n@@/x.js$domain=a.test".utf8)
        let one = FilterEngine(lists: [FilterList(bytes: text, name: "l")])
        let other = FilterEngine(lists: [FilterList(bytes: text, name: "l")])
        let requests = ["a.test", "b.test"].map {
            FilterRequest(url: "https://ads.example/x.js", source: HARForensics.Host(ByteString($0)), type: .script)
        }
        let first = requests.map { one.matches($0) }
        #expect(requests.reversed().map { other.matches($0) }.reversed() == first)
        #expect(first.map(\.decision) == [.allowed, .blocked])
    }
}
