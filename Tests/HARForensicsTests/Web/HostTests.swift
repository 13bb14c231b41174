import HARCapture
import Testing

@testable import HARForensics

@Suite("Hosts")
struct HostTests {
    @Test("Case is folded and nothing else is", arguments: [("WWW.Example.ORG.", "www.example.org."), ("ÉX", "Éx")])
    func folding(text: String, expected: String) {
        #expect(Host(ByteString(text)).name == ByteString(expected))
    }

    @Test(
        "A host whose last label is a number is an address, and so is one in brackets",
        arguments: [
            "127.0.0.1", "10.1", "1", "[::1]", "[2001:db8::1]", "999.999.999.999", "www.1", "1.2.3.4.", "0x7f.0x1",
            "a.0X1F",
        ]
    )
    func addresses(text: String) {
        let host = Host(ByteString(text))
        #expect(host.isAddress)
        #expect(host.domains == [host.name])
        #expect(PublicSuffixList.bundled.publicSuffix(of: host) == nil)
        #expect(PublicSuffixList.bundled.registrableDomain(of: host) == nil)
        #expect(PublicSuffixList.bundled.site(of: host) == host.name)
    }

    @Test(
        "Other hosts are names",
        arguments: ["", "a", "1.2.3.4a", "1a", "example.org", "1.example.org", ".", "0xg", "x0.a"]
    )
    func names(text: String) {
        #expect(!Host(ByteString(text)).isAddress)
    }

    @Test(
        "A host lies in its own domain and in those above it",
        arguments: [
            ("example.com", "example.com"), ("www.example.com", "example.com"), ("a.b.example.com", "example.com"),
            ("127.0.0.1", "127.0.0.1"), ("[::1]", "[::1]"), ("WWW.example.com", "example.com"),
        ]
    )
    func matching(host: String, domain: String) {
        #expect(Host(ByteString(host)).domainMatches(ByteString(domain)))
    }

    @Test(
        "A host lies in no domain that only looks like its end",
        arguments: [
            ("evilexample.com", "example.com"), ("example.com", "www.example.com"), ("example.com", "ample.com"),
            ("example.com.", "example.com"), ("example.com", "example.com."), ("example.com", ""),
            ("127.0.0.1", "0.0.1"), ("1.127.0.0.1", "127.0.0.1"), ("example.com", "org"), ("", "example.com"),
            ("www.example.com", ".example.com"), ("example.com", "example.com:80"),
        ]
    )
    func notMatching(host: String, domain: String) {
        #expect(!Host(ByteString(host)).domainMatches(ByteString(domain)))
    }

    @Test("The domains of a host are listed longest first")
    func domains() {
        #expect(Host("a.b.example.com").domains == ["a.b.example.com", "b.example.com", "example.com", "com"])
        #expect(Host("localhost").domains == ["localhost"])
        #expect(Host("example.com.").domains == ["example.com.", "com."])
    }

    @Test("A host too long for the name system has itself and short domains only")
    func longHost() {
        let host = Host(ByteString(String(repeating: "a.", count: 100_000) + "example.com"))
        #expect(host.domains.first == host.name)
        #expect(host.domains.count < 130)
        #expect(host.domains.last == "com")
        #expect(PublicSuffixList.bundled.site(of: host) == "example.com")
    }

    @Test(
        "The machine itself is trusted without encryption",
        arguments: [
            ("http://localhost/", true), ("http://a.localhost/", true), ("http://127.0.0.1:8080/", true),
            ("http://[::1]/", true), ("https://example.com/", true), ("http://example.com/", false),
            ("http://localhost.example.com/", false), ("http://notlocalhost/", false), ("http://10.0.0.1/", false),
        ]
    )
    func trust(text: String, isTrustworthy: Bool) throws {
        #expect(try #require(WebURL(ByteString(text))).isTrustworthy == isTrustworthy)
    }

    @Test(
        "A host whose names follow each other in the alphabet sorts by bytes",
        arguments: [("a.example", "b.example"), ("a", "a.a"), ("Z.example", "a.z")]
    )
    func order(first: String, second: String) {
        let pair = [Host(ByteString(second)), Host(ByteString(first))].sorted()
        #expect(pair.map(\.name) == [ByteString(first), ByteString(second)].map(\.asciiLowercased).sorted())
    }
}
