import HARCapture
import HARForensics

/// Set-Cookie lines: what is made of one keeps the promises of RFC 6265bis §5.6.
enum CookieProperties {
    static func check(_ bytes: [UInt8]) {
        let line = ByteString(bytes)
        guard let cookie = try? SetCookie(parsing: line) else { return }
        require((try? SetCookie(parsing: line)) == cookie, "the same cookie each time")
        let length = cookie.name.count + cookie.value.count
        require(length > 0 && length <= 4096, "neither empty nor too long")
        require(cookie.name.trimmed == cookie.name && cookie.value.trimmed == cookie.value, "no white space around")
        require(!cookie.name.contains(UInt8(ascii: "=")), "no = in a name")
        require(!line.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }, "no control characters")
        require(cookie.path?.first ?? 0x2F == 0x2F, "a path begins with a slash")
        require(cookie.domain?.isEmpty != true, "a domain is not empty")
        require(cookie.domain.map { $0 == $0.asciiLowercased } != false, "a domain is in lower case")
        for microseconds in [Int64.min, 0, 1_772_359_200_000_000, .max] {
            _ = cookie.declaredLifetime(at: Instant(microseconds: microseconds))
        }
        // Written again it is the same cookie.
        var again = Array(cookie.name.bytes) + [UInt8(ascii: "=")] + Array(cookie.value.bytes)
        for attribute in cookie.attributes {
            again += Array("; ".utf8) + Array(attribute.name.bytes) + [UInt8(ascii: "=")] + Array(attribute.value.bytes)
        }
        let copy = try? SetCookie(parsing: ByteString(again))
        require(copy?.name == cookie.name && copy?.value == cookie.value, "written again, the same pair")
        require(copy?.domain == cookie.domain && copy?.path == cookie.path, "written again, the same scope")
        require(copy?.maxAge == cookie.maxAge && copy?.expires == cookie.expires, "written again, the same end")
    }
}
