import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("Public suffixes")
struct PublicSuffixTests {
    private let list = PublicSuffixList.bundled

    @Test(
        "All vectors of the list's own test file are answered as it says",
        .enabled(if: SharedSuites.has("suites/psl/test_psl.txt"), SharedSuites.skipMessage)
    )
    func ownTests() throws {
        let url = try #require(SharedSuites.folder).appending(path: "suites/psl/test_psl.txt")
        var count = 0
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        where line.hasPrefix("checkPublicSuffix(") {
            let arguments = line.dropFirst("checkPublicSuffix(".count).prefix { $0 != ")" }.split(separator: ",")
            let names = arguments.map { argument -> String? in
                let text = argument.trimmingCharacters(in: .whitespaces)
                guard text != "null" else { return nil }
                // Rules and hosts are A-labels here.
                return DomainToASCII.convert(ByteString(String(text.dropFirst().dropLast())))?.string
            }
            try #require(names.count == 2)
            let answer = list.registrableDomain(of: Host(ByteString(names[0] ?? "")))
            #expect(answer?.string == names[1], "\(line)")
            count += 1
        }
        #expect(count == 78)
    }

    @Test(
        "Operators of shared domains count in browsers and not for registries",
        arguments: [
            // A host, its registrable domain by both sections, and by registries alone.
            ("alice.github.io", "alice.github.io", "github.io"),
            ("pages.alice.github.io", "alice.github.io", "github.io"),
            ("github.io", nil, "github.io"),
            ("d1234.cloudfront.net", "d1234.cloudfront.net", "cloudfront.net"),
            ("cloudfront.net", nil, "cloudfront.net"),
            ("bucket.s3.amazonaws.com", "bucket.s3.amazonaws.com", "amazonaws.com"),
            ("s3.amazonaws.com", nil, "amazonaws.com"),
            ("www.example.co.uk", "example.co.uk", "example.co.uk"),
            ("co.uk", nil, nil),
            ("evilexample.com", "evilexample.com", "evilexample.com"),
            ("localhost", nil, nil),
            ("", nil, nil),
        ] as [(String, String?, String?)]
    )
    func sections(host: String, all: String?, icann: String?) {
        let host = Host(ByteString(host))
        #expect(list.registrableDomain(of: host)?.string == all)
        #expect(list.registrableDomain(of: host, section: .icann)?.string == icann)
        #expect(list.site(of: host).string == all ?? host.name.string)
    }

    @Test(
        "A final dot stays and changes nothing else",
        arguments: [
            ("www.example.co.uk.", "co.uk.", "example.co.uk."), ("alice.github.io.", "github.io.", "alice.github.io."),
            ("example.com.", "com.", "example.com."), ("co.uk.", "co.uk.", nil), ("com.", "com.", nil),
        ] as [(String, String, String?)]
    )
    func finalDot(host: String, suffix: String, domain: String?) {
        #expect(list.publicSuffix(of: Host(ByteString(host)))?.string == suffix)
        #expect(list.registrableDomain(of: Host(ByteString(host)))?.string == domain)
    }

    @Test(
        "Odd dots neither trap nor invent a domain",
        arguments: [".", "..", ".com", "..com", "com..", "a..", "a..com"]
    )
    func oddDots(host: String) {
        let host = Host(ByteString(host))
        if let suffix = list.publicSuffix(of: host) { #expect(host.name.hasSuffix(suffix)) }
        if let domain = list.registrableDomain(of: host) { #expect(host.name.hasSuffix(domain)) }
        #expect(host.name.hasSuffix(list.site(of: host)))
    }

    @Test("Rules of a small list: exact, wildcard, exception, and the default")
    func smallList() {
        let small = PublicSuffixList(name: "small", version: "1", rows: "!x.c.d\ti\n*.c.d\ti\nb\ti\na.b\tp")
        #expect(small.identity.rules == 4)
        #expect(small.publicSuffix(of: Host("z.a.b")) == "a.b")
        #expect(small.publicSuffix(of: Host("z.a.b"), section: .icann) == "b")
        #expect(small.publicSuffix(of: Host("z.y.c.d")) == "y.c.d")
        #expect(small.publicSuffix(of: Host("z.x.c.d")) == "c.d")
        #expect(small.publicSuffix(of: Host("c.d")) == "d")
        #expect(small.publicSuffix(of: Host("nobody.knows")) == "knows")
    }
}
