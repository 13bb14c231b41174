import Testing

@testable import HARForensics

@Suite struct RegularExpressionTests {
    struct Case: CustomStringConvertible, Sendable {
        let pattern: String
        let text: String
        let matches: Bool
        init(_ pattern: String, _ text: String, _ matches: Bool) {
            self.pattern = pattern
            self.text = text
            self.matches = matches
        }
        var description: String { "/\(pattern)/ on \(text)" }
    }

    static let cases: [Case] = [
        Case("abc", "xxabcxx", true), Case("abc", "xxabxcx", false),
        Case("^abc", "abcd", true), Case("^abc", "xabc", false),
        Case("abc$", "xabc", true), Case("abc$", "abcx", false), Case("^$", "", true), Case("^$", "a", false),
        Case("a*b", "b", true), Case("a+b", "b", false), Case("a+b", "aaab", true), Case("a?b", "ab", true),
        Case("a.c", "abc", true), Case("a.c", "a\nc", false), Case("a\\.c", "abc", false), Case("a\\.c", "a.c", true),
        Case("(foo|bar)baz", "barbaz", true), Case("(foo|bar)baz", "bazbaz", false),
        Case("(?:foo|)baz", "baz", true), Case("^(?:a|ab)c$", "abc", true),
        Case("a{3}", "aa", false), Case("a{3}", "aaa", true), Case("^a{2,3}$", "aaaa", false),
        Case("^a{2,3}$", "aaa", true), Case("^a{2,}$", "aaaaaa", true), Case("^a{2,}$", "a", false),
        Case("^a{0}b$", "b", true), Case("^a{0,2}b$", "aab", true), Case("^a{0,2}b$", "aaab", false),
        Case("a{x}", "a{x}", true), Case("a{,3}", "a{,3}", true),
        Case("[a-f0-9]{4}", "zzbeefzz", true), Case("[a-f0-9]{4}", "zzbegfzz", false), Case("[^/]+x", "/x", false),
        Case("[^/]+x", "/ax", true), Case("[\\w-]+!", "a-b!", true), Case("[\\w-x]!", "-!", true),
        Case("[]]", "]", false),
        Case("[-a]", "-", true), Case("[\\]]", "]", true), Case("[\\d.]+$", "1.2", true),
        Case("\\d\\D\\w\\W\\s\\S", "1aa- x", true), Case("\\bfoo\\b", "a foo b", true),
        Case("\\bfoo\\b", "afoo", false),
        Case("\\Bfoo", "afoo", true), Case("\\Bfoo", "foo", false),
        Case("ABC", "abc", true), Case("[A-C]+x", "abx", true), Case("[^A]x", "ax", false), Case("\\x41", "a", true),
        Case("\\u0041\\/", "a/", true), Case("é", "é", true), Case("(a*)*b", "aaaa", false), Case("(a*)*", "", true),
        Case("(a+)+$", "aaab", false), Case("((a|b)*c){2}", "abcbc", true), Case("((a|b)*c){2}", "abbc", false),
        Case("(?<name>a)b", "ab", true), Case("a+?b", "aab", true), Case("x*", "", true),
        Case("(^a|b)c", "xac", false), Case("(^a|b)c", "xbc", true), Case("a|^b", "xb", false), Case("a|^b", "b", true),
        Case("(\\.|\\/)ads?[0-9]{1,3}\\.", "https://x.example/ads12.js", true),
    ]

    private func matches(_ expression: RegularExpression, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return expression.matches(bytes.span)
    }

    @Test("Expressions match as in ECMAScript, without regard to case", arguments: cases)
    func matching(_ test: Case) throws {
        let expression = try RegularExpression(Array(test.pattern.utf8), ignoringCase: true)
        #expect(matches(expression, test.text) == test.matches)
    }

    @Test("Case counts where asked for")
    func matchCase() throws {
        let expression = try RegularExpression(Array("/BannerAd[A-Z]".utf8), ignoringCase: false)
        #expect(matches(expression, "/BannerAdX"))
        #expect(!matches(expression, "/bannerAdX"))
        #expect(!matches(expression, "/BannerAdx"))
    }

    @Test(
        "What cannot be followed in linear time, or is malformed, is refused",
        arguments: [
            ("(?=a)", "a look-ahead is not supported"), ("(?!a)b", "a look-ahead is not supported"),
            ("(?<=a)b", "a look-behind is not supported"), ("(a)\\1", "a back reference is not supported"),
            ("(a", "it is malformed: a group that is not closed"), ("a)", "it is malformed: an unmatched )"),
            ("[a", "it is malformed: a class that is not closed"),
            ("*a", "it is malformed: a quantifier without an atom"),
            ("[z-a]", "it is malformed: a range out of order"), ("a\\", "it is malformed: a backslash at the end"),
            ("a{3,2}", "it is malformed: numbers out of order in a quantifier"),
            ("(a{100}){100}", "it needs more than 1000 states"), ("\\p{L}", "a Unicode property is not supported"),
            ("\\xZZ", "it is malformed: an escape that is no number"),
        ]
    )
    func refused(_ pattern: String, _ reason: String) {
        let failure = #expect(throws: RegularExpression.Failure.self) {
            try RegularExpression(Array(pattern.utf8), ignoringCase: true)
        }
        #expect(failure?.text == reason)
    }

    @Test("Expressions that hang other engines are answered after steps in proportion to the text")
    func hostile() throws {
        let text = String(repeating: "a", count: RegularExpression.subjectLimit - 1) + "!"
        for pattern in ["^(a+)+$", "^(a|aa)+$", "^(a|a)*$", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "a*a*a*a*a*b"] {
            let expression = try RegularExpression(Array(pattern.utf8), ignoringCase: true)
            #expect(!matches(expression, text), "\(pattern)")
        }
    }

    @Test("Deep nesting is refused, not followed")
    func nesting() {
        let pattern = String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000)
        #expect(throws: RegularExpression.Failure.tooLarge) {
            try RegularExpression(Array(pattern.utf8), ignoringCase: true)
        }
    }

    @Test(
        "Tokens are the words a match must hold between other signs",
        arguments: [
            ("(https?:\\/\\/)104\\.154\\..{100,}", ["104", "154"]), ("^https?:\\/\\/.*\\.(club|bid)\\/.*", []),
            ("\\/[0-9a-f]{32}\\/invoke\\.js", ["invoke"]), ("^foo\\/bar$", ["foo", "bar"]), ("foo|\\/bar\\/", []),
            ("a(\\/b\\/)?c", []), ("\\/Foo\\/", ["foo"]), ("\\/foo.?\\/bar\\/", ["bar"]),
        ]
    )
    func tokens(_ pattern: String, _ tokens: [String]) throws {
        let expression = try RegularExpression(Array(pattern.utf8), ignoringCase: true)
        #expect(expression.tokens.map { String(decoding: $0, as: UTF8.self) } == tokens)
    }
}
