import Foundation
import HARCapture
import Testing

@testable import HARForensics

/// The tables of tough-cookie, a cookie library of JavaScript, as far as there is a counterpart here.
@Suite("The tables of tough-cookie")
struct ToughCookieTests {
    static let file = "suites/cookies/tough-cookie.json"
    static let isAvailable = SharedSuites.has(file)

    /// The groups without a table, or without a counterpart, and why.
    static let leftOut: [String: String] = [
        "cookie": "properties of its classes",
        "cookieJar": "calls of its jar with callbacks; the four rows with data are asked below",
        "cookiePrefixes": "options of its jar; prefixes are asked in the tests of policies",
        "cookieSorting": "its creation index",
        "cookieToAndFromJson": "its form in JSON",
        "cookieToString": "its writer of Set-Cookie",
        "cookieUtils": "its form for people",
        "jarSerialization": "its form in JSON",
        "lifetime": "its TTL in JavaScript",
        "memoryCookieStore": "its store",
        "permutePath": "a lookup by every folder of a path, which no store here does",
        "regression": "calls of its jar with callbacks",
        "removeAll": "its store",
        "sameSite": "calls of its jar with a context of its own; SameSite is asked in the tests of policies",
        "version": "its version",
    ]

    private struct Row {
        let path: [String]
        let arguments: [Any]
    }

    private func rows(_ group: String) throws -> [Row] {
        let groups = try #require(try SharedSuites.object(Self.file)["groups"] as? [String: [[String: Any]]])
        return try #require(groups[group]).compactMap { row in
            guard let arguments = row["args"] as? [Any] else { return nil }
            return Row(path: row["path"] as? [String] ?? [], arguments: arguments)
        }
    }

    @Test("Every group is asked or left out for a reason", .enabled(if: isAvailable, SharedSuites.skipMessage))
    func groups() throws {
        let groups = try #require(try SharedSuites.object(Self.file)["groups"] as? [String: [[String: Any]]])
        let asked = [
            "canonicalDomain", "date", "defaultPath", "domainMatch", "ietf", "parse", "pathMatch", "permuteDomain",
        ]
        #expect(Set(groups.keys) == Set(asked).union(Self.leftOut.keys))
        #expect(groups.values.reduce(0) { $0 + $1.count } == 771)
    }

    @Test("84 of 84 dates are valid, invalid or equal as it says", .enabled(if: isAvailable, SharedSuites.skipMessage))
    func dates() throws {
        var count = 0
        for row in try rows("date") {
            let text = try #require(row.arguments[0] as? String)
            let parsed = CookieDate.parse(ByteString(text))
            if let isValid = row.arguments[1] as? Bool {
                #expect((parsed != nil) == isValid, "\(text)")
            } else {
                let other = try #require(row.arguments[1] as? String)
                #expect(parsed == CookieDate.parse(ByteString(other)), "\(text)")
            }
            count += 1
        }
        #expect(count == 84)
    }

    @Test(
        "Of 292 cases of the http-state suite, as it counts them, 3 differ",
        .enabled(if: isAvailable, SharedSuites.skipMessage)
    )
    func httpState() throws {
        var cookies = 0
        var dates = 0
        var differing: [String] = []
        for row in try rows("ietf") {
            let vector = try #require(row.arguments[0] as? [String: Any])
            let name = try #require(vector["test"] as? String)
            if row.path.last == "Date handling" {
                let expected = (vector["expected"] as? String).flatMap { CookieDate.parse(ByteString($0)) }
                #expect(CookieDate.parse(ByteString(name)) == expected, "\(name)")
                dates += 1
                continue
            }
            cookies += 1
            let lines = try #require(vector["received"] as? [String]).map { ByteString($0) }
            let pairs = try #require(vector["sent"] as? [[String: Any]]).map { pair in
                "\(pair["name"] as? String ?? "")=\(pair["value"] as? String ?? "")"
            }
            let target = vector["sent-to"] as? String ?? "/cookie-parser-result?\(name)"
            let second = target.hasPrefix("/") ? "http://home.example.org\(target)" : target
            let header = CookieJar.cookieHeader(
                afterSetting: lines,
                receivedFrom: ByteString("http://home.example.org/cookie-parser?\(name)"),
                at: try #require(Instant.parse("2015-06-01T00:00:00Z")).instant,
                sentTo: ByteString(second),
                under: .rfc6265
            )
            if (header?.string ?? "") != pairs.joined(separator: "; ") { differing.append(name) }
        }
        #expect(cookies == 222)
        #expect(dates == 70)
        // It cuts lines at NUL and CR and decodes percent signs of paths, which no standard asks for.
        #expect(
            Set(differing.map { $0.lowercased() }) == [
                "disabled_chromium0022", "disabled_chromium0023", "disabled_path0029",
            ]
        )
    }

    @Test(
        "Of 46 lines the 40 with a counterpart are parsed as it says",
        .enabled(if: isAvailable, SharedSuites.skipMessage)
    )
    func parsing() throws {
        var agreeing = 0
        var leftOut = 0
        for row in try rows("parse") {
            let vector = try #require(row.arguments[0] as? [String: Any])
            guard let written = vector["input"] as? String, written != "__undefined__" else {
                // Four measure the time of long runs of spaces; one hands over no text.
                leftOut += 1
                continue
            }
            let isLoose = (vector["parseOptions"] as? [String: Any])?["loose"] as? Bool == true
            if written == "=foo=bar" {
                // Its loose mode takes the second name; RFC 6265bis keeps a cookie without a name.
                leftOut += 1
                continue
            }
            let input = written.replacing("<REPEAT ;>", with: String(repeating: ";", count: 65535))
                .replacing("<REPEAT  >", with: String(repeating: " ", count: 65535))
            let cookie = try? SetCookie(parsing: ByteString(input), under: isLoose ? .rfc6265bis : .rfc6265)
            guard let expected = vector["output"] as? [String: Any] else {
                #expect(cookie == nil, "\(written)")
                agreeing += 1
                continue
            }
            let parsed = try #require(cookie, "\(written)")
            for (field, value) in expected {
                let mine: String? =
                    switch field {
                    case "key": parsed.name.string
                    case "value": parsed.value.string
                    case "domain": parsed.domain?.string
                    case "path": parsed.path?.string
                    case "secure": parsed.isSecure ? "1" : nil
                    case "httpOnly": parsed.isHTTPOnly ? "1" : nil
                    case "maxAge": parsed.maxAge.map { "\($0)" }
                    case "sameSite": parsed.sameSite == .unspecified ? nil : parsed.sameSite.rawValue
                    case "expires":
                        parsed.expires.map { Instant(microseconds: $0 * 1_000_000, fractionDigits: 3).description }
                    default: nil
                    }
                let theirs: String? =
                    switch value {
                    case is NSNull: nil
                    case let text as String where text == "__undefined__" || text == "Infinity": nil
                    case let text as String: text
                    case let number as NSNumber:
                        // False is what is not given.
                        field == "maxAge" ? "\(number.int64Value)" : number.boolValue ? "1" : nil
                    default: nil
                    }
                // Unknown attributes are kept, and not told apart from the known ones.
                if field != "extensions" { #expect(mine == theirs, "\(written) \(field)") }
            }
            agreeing += 1
        }
        #expect(agreeing == 40)
        #expect(leftOut == 6)
    }

    @Test(
        "Hosts match domains as it says, but for texts that are no hosts",
        .enabled(if: isAvailable, SharedSuites.skipMessage)
    )
    func domainMatching() throws {
        var agreeing = 0
        var leftOut = 0
        var differing: Set<String> = []
        for row in try rows("domainMatch") {
            let isCanonical =
                row.path.joined().lowercased().contains("without") || row.path.joined().contains("canonicalize")
            guard let host = row.arguments[0] as? String, let domain = row.arguments[1] as? String, !isCanonical,
                let expected = row.arguments[2] as? Bool, host != "__undefined__", !host.isEmpty, !domain.isEmpty
            else {
                // Absent and empty texts, and texts that it is told not to fold.
                leftOut += 1
                continue
            }
            func folded(_ text: String) -> ByteString {
                let bare = text.hasPrefix(".") && text.count > 1 ? String(text.dropFirst()) : text
                return DomainToASCII.convert(ByteString(bare)) ?? ByteString(bare)
            }
            let name = folded(host)
            // Addresses of version 6 stand in brackets in a URL.
            let isAddress = name.count(where: { $0 == UInt8(ascii: ":") }) > 1
            let own = Host(isAddress ? ByteString("[\(name)]") : name)
            let other = domain.count(where: { $0 == ":" }) > 1 ? ByteString("[\(folded(domain))]") : folded(domain)
            if own.domainMatches(other) == expected { agreeing += 1 } else { differing.insert("\(host) \(domain)") }
        }
        #expect(agreeing == 52)
        #expect(leftOut == 11)
        // Texts that are no hosts: a last label of digits makes an address or nothing (WHATWG URL §3.5).
        #expect(
            differing == [
                "100.192.168.0.1 168.0.1", "100.192.168.0.1 192.168.0.1", ":192.168.0.1 168.0.1",
                "::Fxxx:192.168.0.1 168.0.1", ":ffff:100.192.168.0.1 192.168.0.1", ":ffff:192.168.0.1 168.0.1",
            ]
        )
    }

    @Test("Paths match, and their folders are taken, as it says", .enabled(if: isAvailable, SharedSuites.skipMessage))
    func paths() throws {
        var count = 0
        for row in try rows("pathMatch") {
            let (request, cookie) = (row.arguments[0] as? String ?? "", row.arguments[1] as? String ?? "")
            #expect(CookieAdmission.pathMatches(ByteString(request), ByteString(cookie)) == (row.arguments[2] as? Bool))
            count += 1
        }
        for row in try rows("defaultPath") {
            let vector = try #require(row.arguments[0] as? [String: Any])
            let input = ByteString(vector["input"] as? String ?? "")
            #expect(CookieAdmission.defaultPath(input).string == vector["output"] as? String)
            count += 1
        }
        #expect(count == 12)
    }

    @Test(
        "Domains are looked up by every suffix as it says, and hosts are folded as it says",
        .enabled(if: isAvailable, SharedSuites.skipMessage)
    )
    func domains() throws {
        for row in try rows("permuteDomain") {
            let vector = try #require(row.arguments[0] as? [String: Any])
            let domain = try #require(vector["domain"] as? String)
            let expected = Set(try #require(vector["permutations"] as? [String]))
            // It drops a final dot; a store here keeps hosts with and without one apart.
            let bare = domain.hasSuffix(".") ? String(domain.dropLast()) : domain
            #expect(expected.isSubset(of: Host(ByteString(bare)).domains.map(\.string)), "\(domain)")
        }
        var agreeing = 0
        for row in try rows("canonicalDomain") {
            let vector = try #require(row.arguments[0] as? [String: Any])
            let input = try #require(vector["input"] as? String)
            let bare = input.hasPrefix(".") ? String(input.dropFirst()) : input
            let answer = WebURL(ByteString("http://\(bare)/"))?.host.name.string
            if answer == vector["output"] as? String { agreeing += 1 }
        }
        // Two are addresses of version 6, which it takes without brackets and rewrites.
        #expect(agreeing == 8)
    }

    @Test("A cookie of an address of version 6 is kept", .enabled(if: isAvailable, SharedSuites.skipMessage))
    func addresses() throws {
        let rows = try rows("cookieJar")
        #expect(rows.count == 4)
        for row in rows {
            let vector = try #require(row.arguments[0] as? [String: Any])
            let url = ByteString("http://\(try #require(vector["IPv6"] as? String))/")
            let header = CookieJar.cookieHeader(
                afterSetting: ["a=b; Path=/"],
                receivedFrom: url,
                at: Instant(microseconds: 0),
                sentTo: url
            )
            #expect(header == "a=b")
        }
    }
}
