import HARCapture
import HARForensics
import Testing

@Suite("Cookie policies")
struct CookiePolicyTests {
    private static let now = Instant(microseconds: 1_767_225_600_000_000)

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let line: String
        let from: String
        let to: String
        let context: CookieContext
        /// What is sent under rfc6265, rfc6265bis, chromium and firefox.
        let sent: [String?]

        init(
            _ name: String,
            _ line: String,
            from: String = "https://h.example/",
            to: String = "https://h.example/",
            in context: CookieContext = .sameSite,
            _ sent: String?...
        ) {
            testDescription = name
            self.line = line
            self.from = from
            self.to = to
            self.context = context
            self.sent = sent
        }
    }

    private static let third = CookieContext.thirdParty(onSite: "shop.example")

    static let rows = [
        Row("no equals sign", "foo", nil, "foo", "foo", "foo="),
        Row("no name", "=x", nil, "x", "x", nil),
        Row("no name, a value with an equals sign", "=a=b", nil, "a=b", nil, nil),
        Row("a tab in the value", "a=b\tc", "a=b\tc", "a=b\tc", nil, "a=b\tc"),
        Row("a tab around the value", "a=\tb\t", "a=b", "a=b", "a=b", "a=b"),
        Row("a control character", "a=b\u{1}c", "a=b\u{1}c", nil, nil, nil),
        Row(
            "4,097 bytes",
            "a=" + String(repeating: "x", count: 4096),
            "a=" + String(repeating: "x", count: 4096),
            nil,
            nil,
            nil
        ),
        Row("Max-Age with a plus sign", "a=b; Max-Age=+0", "a=b", "a=b", nil, "a=b"),
        Row("an empty Domain", "a=b; Domain=o.example; Domain=", nil, "a=b", "a=b", "a=b"),
        Row("a lone dot", "a=b; Domain=.", "a=b", "a=b", nil, nil),
        Row(
            "a year of five digits in the past of none",
            "a=b; Expires=Thu, 01 Jan 12032 00:00:00 GMT",
            "a=b",
            "a=b",
            "a=b",
            "a=b"
        ),
        Row("None without Secure", "a=b; SameSite=None", "a=b", nil, nil, nil),
        Row("a prefix without Secure", "__Secure-a=b", "__Secure-a=b", nil, nil, nil),
        Row("a host prefix without Path", "__Host-a=b; Secure", "__Host-a=b", nil, nil, "__Host-a=b"),
        Row(
            "a host prefix below a folder",
            "__Host-a=b; Secure",
            from: "https://h.example/x/y",
            to: "https://h.example/x/y",
            "__Host-a=b",
            nil,
            nil,
            nil
        ),
        Row("a host prefix in lower case", "__host-a=b; Path=/", "__host-a=b", nil, nil, nil),
        Row("an HTTP prefix without HttpOnly", "__Http-a=b; Secure", "__Http-a=b", "__Http-a=b", nil, nil),
        Row("an HTTP prefix", "__Http-a=b; Secure; HttpOnly", "__Http-a=b", "__Http-a=b", "__Http-a=b", "__Http-a=b"),
        Row(
            "a host prefix of HTTP",
            "__Host-Http-a=b; Secure; HttpOnly; Path=/",
            "__Host-Http-a=b",
            "__Host-Http-a=b",
            "__Host-Http-a=b",
            "__Host-Http-a=b"
        ),
        Row("a value that looks like a prefix", "__Host-a", nil, nil, nil, nil),
        Row("Secure over http", "a=b; Secure", from: "http://h.example/", "a=b", nil, nil, nil),
        Row(
            "Secure over http of the machine itself",
            "a=b; Secure",
            from: "http://localhost/",
            to: "http://localhost/",
            "a=b",
            "a=b",
            "a=b",
            "a=b"
        ),
        Row("a third party without SameSite", "a=b; Secure", in: third, "a=b", nil, nil, "a=b"),
        Row("a third party with Lax", "a=b; SameSite=Lax", in: third, "a=b", nil, nil, nil),
        Row("a third party with None", "a=b; SameSite=None; Secure", in: third, "a=b", "a=b", "a=b", "a=b"),
        Row("Partitioned without Secure", "a=b; Partitioned", "a=b", nil, nil, nil),
        Row(
            "a public suffix",
            "a=b; Domain=github.io",
            from: "https://x.github.io/",
            to: "https://x.github.io/",
            nil,
            nil,
            nil,
            nil
        ),
        Row(
            "a public suffix itself",
            "a=b; Domain=github.io",
            from: "https://github.io/",
            to: "https://github.io/",
            "a=b",
            "a=b",
            "a=b",
            "a=b"
        ),
        Row(
            "a domain in its own script",
            "a=b; Domain=bücher.example",
            from: "https://www.xn--bcher-kva.example/",
            to: "https://xn--bcher-kva.example/",
            nil,
            nil,
            "a=b",
            nil
        ),
        Row("another scheme", "a=b", from: "ftp://h.example/", to: "ftp://h.example/", nil, nil, nil, nil),
        Row("a socket", "a=b", from: "https://h.example/", to: "wss://h.example/", "a=b", "a=b", "a=b", "a=b"),
    ]

    @Test("Each policy takes and sends what its user agent does", arguments: rows)
    func sent(row: Row) throws {
        let (first, second) = (try #require(WebURL(ByteString(row.from))), try #require(WebURL(ByteString(row.to))))
        for (policy, expected) in zip(CookiePolicy.all, row.sent) {
            var jar = CookieJar(policy: policy)
            jar.receive(ByteString(row.line), from: first, at: Self.now, in: row.context)
            let header = jar.cookieHeader(for: second, at: Self.now, in: row.context)
            #expect(header?.string == expected, "\(policy.id)")
        }
    }

    @Test("Tabs around names, values and attributes are no matter, one inside of a text is, to Chromium")
    func tabs() throws {
        let many = String(repeating: " \t", count: 50_000)
        for (line, isTaken) in [
            ("a\(many)=\(many)b\(many);\(many)Path=/\(many)", true), ("a=b\tc", false), ("a=b; Path=/\tx", false),
            ("a=b \t c", false), ("\ta=b", true),
        ] {
            let outcome = try? SetCookie(parsing: ByteString(line), under: .chromium)
            #expect((outcome != nil) == isTaken, "\(line.prefix(20))")
            #expect((try? SetCookie(parsing: ByteString(line), under: .firefox)) != nil)
        }
    }

    @Test("The lines of a response are taken in order, and those that are taken are counted")
    func lines() throws {
        let url = try #require(WebURL("https://h.example/"))
        var jar = CookieJar()
        #expect(
            jar.receive(lines: ["a=1", "b=1; SameSite=None", "a=2", "c=; Max-Age=0"], from: url, at: Self.now) == 3
        )
        #expect(jar.cookieHeader(for: url, at: Self.now) == "a=2")
        #expect(jar.count(at: Self.now) == 1)
    }

    @Test("A cookie without SameSite goes with a cross-site POST for two minutes, Lax does not, None does")
    func laxAndPost() throws {
        let url = try #require(WebURL("https://h.example/"))
        let post = CookieContext.crossSiteNavigation(isSafeMethod: false)
        for policy in [CookiePolicy.rfc6265bis, .chromium] {
            var jar = CookieJar(policy: policy)
            for line in ["d=1", "l=1; SameSite=Lax", "s=1; SameSite=Strict", "n=1; SameSite=None; Secure"] {
                jar.receive(ByteString(line), from: url, at: Self.now)
            }
            func header(_ seconds: Double, _ context: CookieContext) -> String? {
                jar.cookieHeader(for: url, at: Self.now.advanced(byMilliseconds: seconds * 1000), in: context)?.string
            }
            #expect(header(60, post) == "d=1; n=1")
            #expect(header(121, post) == "n=1")
            #expect(header(121, .crossSiteNavigation()) == "d=1; l=1; n=1")
            #expect(header(121, .thirdParty(onSite: "o.example")) == "n=1")
            #expect(header(121, .sameSite) == "d=1; l=1; s=1; n=1")
        }
    }

    @Test("Chromium makes a cookie anew when its value changes, the standard and Firefox keep its place")
    func order() throws {
        let url = try #require(WebURL("https://h.example/"))
        for policy in CookiePolicy.all {
            var jar = CookieJar(policy: policy)
            for (index, line) in ["a=1", "b=1", "a=2", "b=1"].enumerated() {
                jar.receive(ByteString(line), from: url, at: Self.now.advanced(byMilliseconds: Double(index)))
            }
            let header = jar.cookieHeader(for: url, at: Self.now.advanced(byMilliseconds: 9))
            #expect(header == (policy == .chromium ? "b=1; a=2" : "a=2; b=1"), "\(policy.id)")
        }
    }

    @Test("Browsers read Expires by the clock of the server, and keep nothing longer than 400 days")
    func lifetimes() throws {
        let url = try #require(WebURL("https://h.example/"))
        // The server's clock is a day behind; the cookie ends an hour later by it.
        let date = Self.now.advanced(byMilliseconds: -86_400_000)
        let line = ByteString("a=1; Expires=Wed, 31 Dec 2025 01:00:00 GMT")
        for policy in CookiePolicy.all {
            var jar = CookieJar(policy: policy)
            let outcome = jar.receive(line, from: url, at: Self.now, serverDate: date)
            if policy == .chromium || policy == .firefox {
                guard case .stored(let cookie) = outcome else {
                    Issue.record("\(policy.id): \(outcome)")
                    continue
                }
                #expect(cookie.expires == Self.now.advanced(byMilliseconds: 3_600_000))
                #expect(cookie.isSkewCorrected)
            } else {
                #expect(outcome == .removed(wasThere: false))
            }
            guard case .stored(let long) = jar.receive("b=1; Max-Age=99999999999999999999", from: url, at: Self.now)
            else {
                Issue.record("\(policy.id) does not keep it")
                continue
            }
            let limit = Self.now.advanced(byMilliseconds: 400 * 86_400_000)
            #expect(policy == .rfc6265 ? try #require(long.expires) > limit : long.expires == limit)
        }
    }

    @Test("A script sets no HttpOnly cookie and replaces none")
    func scripts() throws {
        let url = try #require(WebURL("https://h.example/"))
        let script = CookieContext(isScript: true)
        var jar = CookieJar(policy: .chromium)
        #expect(jar.receive("a=1; HttpOnly", from: url, at: Self.now, in: script) == .rejected(.httpOnlyFromScript))
        jar.receive("a=1; HttpOnly", from: url, at: Self.now)
        #expect(jar.receive("a=2", from: url, at: Self.now, in: script) == .rejected(.overwriteHTTPOnly))
        #expect(jar.cookieHeader(for: url, at: Self.now) == "a=1")
        #expect(jar.cookieHeader(for: url, at: Self.now, in: script) == nil)
    }

    @Test("Each partition has its own cookie, and ones without are shared")
    func partitions() throws {
        let url = try #require(WebURL("https://t.example/"))
        var jar = CookieJar(policy: .firefox)
        for (site, value) in [("shop.example", "1"), ("news.example", "2")] {
            jar.receive(ByteString("a=\(value)"), from: url, at: Self.now, in: .thirdParty(onSite: ByteString(site)))
        }
        #expect(jar.cookieHeader(for: url, at: Self.now, in: .thirdParty(onSite: "shop.example")) == "a=1")
        #expect(jar.cookieHeader(for: url, at: Self.now, in: .thirdParty(onSite: "news.example")) == "a=2")
        #expect(jar.cookieHeader(for: url, at: Self.now) == nil)
        #expect(jar.cookies(at: Self.now).map { $0.key.partition?.site } == ["news.example", "shop.example"])
    }

    @Test("An insecure page does not lay a cookie over a Secure one, and informational answers set none")
    func protection() throws {
        let (safe, plain) = (try #require(WebURL("https://h.example/")), try #require(WebURL("http://h.example/")))
        var jar = CookieJar()
        jar.receive("a=1; Secure", from: safe, at: Self.now)
        #expect(jar.receive("a=2", from: plain, at: Self.now) == .rejected(.overwriteSecure))
        #expect(jar.receive("b=1", from: safe, at: Self.now, status: 103) == .rejected(.informational))
        #expect(jar.receive("a=; Max-Age=0", from: safe, at: Self.now) == .removed(wasThere: true))
        #expect(jar.receive("a=2", from: plain, at: Self.now) != .rejected(.overwriteSecure))
    }

    // MARK: Choice

    @Test(
        "The policy is that of the browser which the capture names, else of the exporter, else the standard",
        arguments: [
            ("test", "Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36", "chromium-156", "browser"),
            ("test", "Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/62.0.0.0 Safari/537.36", "rfc6265", "browser"),
            ("test", "Mozilla/5.0 (X11; rv:128.0) Gecko/20100101 Firefox/128.0", "firefox-153", "browser"),
            ("test", "Mozilla/5.0 (X11; rv:60.0) Gecko/20100101 Firefox/60.0", "rfc6265", "browser"),
            ("test", "Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/18.1 Safari/605", "rfc6265bis-22", "browser"),
            ("test", "Mozilla/5.0 Chrome/140.0 Safari/537.36 Edg/140.0", "chromium-156", "browser"),
            ("WebInspector", "", "chromium-156", "exporter"), ("Firefox", "", "firefox-153", "exporter"),
            ("test", "curl/8.0", "rfc6265bis-22", "default"), ("mitmproxy", "", "rfc6265bis-22", "default"),
        ]
    )
    func choice(creator: String, userAgent: String, policy: String, basis: String) throws {
        let request: KeyValuePairs = ["User-Agent": userAgent]
        let exchange = Recording.Exchange("https://h.example/", at: 0, request: userAgent.isEmpty ? [:] : request)
        let choice = try Recording([exchange], creator: creator).analysis().cookies.policy
        #expect(choice.policy.id == policy)
        #expect(choice.basis.rawValue == basis)
        #expect(!choice.reason.isEmpty)
        #expect((choice.source != nil) == (basis != "default"))
    }

    @Test("A caller chooses another, by name with or without version")
    func asked() throws {
        let choice = try Recording([.visit("https://h.example/", at: 0)]).analysis(under: .firefox).cookies.policy
        #expect(choice.policy == .firefox)
        #expect(choice.basis == .asked)
        #expect(CookiePolicy(named: "chromium") == .chromium)
        #expect(CookiePolicy(named: "chromium-156") == .chromium)
        #expect(CookiePolicy(named: "netscape") == nil)
    }
}
