import HARCapture
import HARForensics
import Testing

@Suite("Set-Cookie lines")
struct SetCookieTests {
    @Test(
        "Name and value are what stands around the first equals sign, trimmed",
        arguments: [
            ("a=b", "a", "b"), (" a \t=\t b ; c", "a", "b"), ("a=b=c", "a", "b=c"), ("a=", "a", ""), ("a=;b", "a", ""),
            ("a", "", "a"), ("=a", "", "a"), ("==a", "", "=a"), ("a;b=c", "", "a"), ("a=\"b; c\"", "a", "\"b"),
            ("a=\"b\"", "a", "\"b\""), ("a=b,c=d", "a", "b,c=d"), ("a=%41", "a", "%41"), ("é=ü", "é", "ü"),
            ("a\tb=c\td", "a\tb", "c\td"),
        ]
    )
    func pairs(line: String, name: String, value: String) throws {
        let cookie = try SetCookie(parsing: ByteString(line))
        #expect(cookie.name == ByteString(name))
        #expect(cookie.value == ByteString(value))
    }

    @Test(
        "A line that a user agent ignores tells why",
        arguments: [
            ("", CookieRejection.empty), ("=", .empty), (" ; a=b", .empty), ("\t=\t;", .empty),
            ("a=\u{0}", .controlCharacter), ("a=b\u{7F}", .controlCharacter), ("a=b; Path=/\r", .controlCharacter),
            ("a=b\u{1F}", .controlCharacter), ("a\n=b", .controlCharacter), ("a=b\u{8}", .controlCharacter),
        ]
    )
    func ignored(line: String, reason: CookieRejection) {
        #expect(throws: reason) { try SetCookie(parsing: ByteString(line)) }
    }

    @Test("Name and value may have 4,096 bytes together and no more")
    func size() throws {
        let value = String(repeating: "v", count: 4093)
        #expect(try SetCookie(parsing: ByteString("abc=\(value)")).value.count == 4093)
        #expect(throws: CookieRejection.tooLarge) { try SetCookie(parsing: ByteString("abcd=\(value)")) }
        // Bytes are counted, not characters.
        let accents = String(repeating: "é", count: 2048)
        #expect(try SetCookie(parsing: ByteString(accents)).value.count == 4096)
        #expect(throws: CookieRejection.tooLarge) { try SetCookie(parsing: ByteString("a=" + accents)) }
    }

    @Test("An attribute value of more than 1,024 bytes does not count")
    func attributeSize() throws {
        let path = "/" + String(repeating: "p", count: 1023)
        #expect(try SetCookie(parsing: ByteString("a=b; Path=/x; Path=\(path)")).path == ByteString(path))
        #expect(try SetCookie(parsing: ByteString("a=b; Path=/x; Path=\(path)p")).path == "/x")
    }

    @Test(
        "The last Domain counts, in lower case, without one leading dot",
        arguments: [
            ("Domain=Example.ORG", "example.org"), ("domain=.example.org", "example.org"),
            ("DOMAIN=..example.org", ".example.org"), ("Domain=a.example; Domain=b.example", "b.example"),
            ("Domain", nil), ("Domain=", nil), ("Domain=.", nil), ("Domain=a.example; Domain=", nil),
            ("Domain = a.example ", "a.example"), ("Domains=a.example", nil), ("x=Domain=a.example", nil),
        ] as [(String, String?)]
    )
    func domain(attributes: String, expected: String?) throws {
        #expect(try SetCookie(parsing: ByteString("a=b; \(attributes)")).domain?.string == expected)
    }

    @Test(
        "The last Path counts if it starts with a slash",
        arguments: [
            ("Path=/x", "/x"), ("path=/X/", "/X/"), ("Path=x", nil), ("Path", nil), ("Path=", nil),
            ("Path=\"/x\"", nil),
            ("Path=/x; Path=/y", "/y"), ("Path=/x; Path=y", nil), ("Path=/x=y", "/x=y"),
        ] as [(String, String?)]
    )
    func path(attributes: String, expected: String?) throws {
        #expect(try SetCookie(parsing: ByteString("a=b; \(attributes)")).path?.string == expected)
    }

    @Test(
        "Max-Age is digits after an optional minus and goes before Expires",
        arguments: [
            ("Max-Age=60", 60), ("max-age=0", 0), ("Max-Age=-5", -5), ("Max-Age=60; Max-Age=70", 70),
            ("Max-Age=60; Max-Age=x", 60), ("Max-Age=+60", nil), ("Max-Age=1.5", nil), ("Max-Age=\"60\"", nil),
            ("Max-Age=", nil), ("Max-Age=-", nil), ("Max-Age=6 0", nil), ("Max-Age= 60 ", 60),
            ("Max-Age=00000000000000000000060", 60), ("Max-Age=-00000000000000000000000", 0),
            ("Max-Age=99999999999999999999999", .max), ("Max-Age=-99999999999999999999999", -.max),
            ("Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", 60),
            ("Expires=Thu, 01 Jan 1970 00:16:40 GMT", 900), ("Expires=Thu, 01 Jan 1970 00:00:00 GMT", -100),
            ("Max-Age=x; Expires=Thu, 01 Jan 1970 00:16:40 GMT", 900), ("Expires=never", nil),
            ("Expires=Thu, 01 Jan 1970 00:16:40 GMT; Expires=never", 900),
        ] as [(String, Int64?)]
    )
    func lifetime(attributes: String, expected: Int64?) throws {
        let cookie = try SetCookie(parsing: ByteString("a=b; \(attributes)"))
        #expect(cookie.declaredLifetime(at: Instant(microseconds: 100_900_000)) == expected)
    }

    @Test(
        "Flags count by their name, whatever their case and value",
        arguments: [
            ("Secure", true, false, false), ("secure=no; HTTPONLY", true, true, false),
            ("Partitioned", false, false, true),
            ("HttpOnly=; partitioned=x; SECURE", true, true, true), ("Secured; Http-Only", false, false, false),
        ]
    )
    func flags(attributes: String, secure: Bool, httpOnly: Bool, partitioned: Bool) throws {
        let cookie = try SetCookie(parsing: ByteString("a=b; \(attributes)"))
        #expect(cookie.isSecure == secure)
        #expect(cookie.isHTTPOnly == httpOnly)
        #expect(cookie.isPartitioned == partitioned)
    }

    @Test(
        "The last SameSite counts, and an unknown value is none given",
        arguments: [
            ("SameSite=Strict", SetCookie.SameSite.strict), ("samesite=LAX", .lax), ("SameSite=None", .none),
            ("SameSite", .unspecified), ("SameSite=x", .unspecified), ("SameSite=Lax; SameSite=Strict", .strict),
            ("SameSite=Lax; SameSite=x", .unspecified), ("", .unspecified),
        ]
    )
    func sameSite(attributes: String, expected: SetCookie.SameSite) throws {
        #expect(try SetCookie(parsing: ByteString("a=b; \(attributes)")).sameSite == expected)
    }

    @Test("Attributes are kept as written, unknown and repeated ones too, empty ones not")
    func verbatim() throws {
        let cookie = try SetCookie(parsing: "a=b; Priority = High;; path=/x ;PATH=/y; version=\"1\"; =; =z; Secure")
        #expect(cookie.attributes.map(\.name) == ["Priority", "path", "PATH", "version", "", "Secure"])
        #expect(cookie.attributes.map(\.value) == ["High", "/x", "/y", "\"1\"", "z", ""])
    }
}
