/// Why a user agent does not store a cookie that a response offers: an open set.
public struct CookieRejection: Error, Sendable, Hashable, CustomStringConvertible {
    /// The stable name, as written in JSON.
    public let rawValue: String
    /// The clause of RFC 6265bis (draft 22) that says so.
    public let clause: String

    public var description: String { rawValue }

    /// A control character stands in the line.
    public static let controlCharacter = Self(rawValue: "controlCharacter", clause: "§5.6 step 1")
    /// A pair without an equals sign, which RFC 6265 ignores.
    public static let noEquals = Self(rawValue: "noEquals", clause: "RFC 6265 §5.2 step 2")
    /// A name that is empty, which the user agent does not take.
    public static let nameless = Self(rawValue: "nameless", clause: "RFC 6265 §5.2 step 5; browsers as observed")
    /// Neither name nor value.
    public static let empty = Self(rawValue: "empty", clause: "§5.6 step 5")
    /// Name and value have more than 4,096 bytes.
    public static let tooLarge = Self(rawValue: "tooLarge", clause: "§5.6 step 6")
    /// The domain holds bytes outside ASCII.
    public static let domainNotASCII = Self(rawValue: "domainNotASCII", clause: "§5.7 step 8")
    /// The domain is a public suffix.
    public static let publicSuffix = Self(rawValue: "publicSuffix", clause: "§5.7 step 9")
    /// The host that set the cookie does not lie in its domain.
    public static let domainMismatch = Self(rawValue: "domainMismatch", clause: "§5.7 step 10")
    /// A path with a tab or with more than 1,024 bytes.
    public static let path = Self(rawValue: "path", clause: "browsers as observed")
    /// Secure over an unencrypted connection.
    public static let secureFromInsecure = Self(rawValue: "secureFromInsecure", clause: "§5.7 step 13")
    /// Would hide a Secure cookie from an unencrypted connection.
    public static let overwriteSecure = Self(rawValue: "overwriteSecure", clause: "§5.7 step 16")
    /// SameSite Lax or Strict on an answer to a cross-site subresource request.
    public static let sameSite = Self(rawValue: "sameSite", clause: "§5.7 step 18")
    /// No SameSite on an answer to a cross-site subresource request, which counts as Lax.
    public static let sameSiteUnspecified = Self(rawValue: "sameSiteUnspecified", clause: "§5.7 step 18, §5.6.7.1")
    /// SameSite=None without Secure.
    public static let sameSiteNoneInsecure = Self(rawValue: "sameSiteNoneInsecure", clause: "§5.7 step 19")
    /// A `__Secure-` or `__Host-` name without what the prefix requires.
    public static let prefix = Self(rawValue: "prefix", clause: "§5.7 steps 20–22")
    /// Partitioned without Secure.
    public static let partitionedInsecure = Self(
        rawValue: "partitionedInsecure",
        clause: "draft-cutler-httpbis-partitioned-cookies §2.1"
    )
    /// An informational response: browsers ignore its cookies.
    public static let informational = Self(rawValue: "informational", clause: "§3, 100-level status codes")
    /// The answer of a proxy that none was asked for: browsers as observed ignore its cookies.
    public static let proxyAuthentication = Self(rawValue: "proxyAuthentication", clause: "browsers as observed")
    /// HttpOnly from a script.
    public static let httpOnlyFromScript = Self(rawValue: "httpOnlyFromScript", clause: "§5.7 step 15")
    /// A script would replace a cookie that is HttpOnly.
    public static let overwriteHTTPOnly = Self(rawValue: "overwriteHTTPOnly", clause: "§5.7 step 23.2")
    /// Third parties have no cookies that visited sites share, as the caller says of the browser.
    public static let thirdPartyBlocked = Self(
        rawValue: "thirdPartyBlocked",
        clause: "§7.1, third-party cookies; setting of the browser"
    )
    /// The response clears the cookies of its site, its own included.
    public static let clearSiteData = Self(rawValue: "clearSiteData", clause: "Clear Site Data §3.1, `cookies`")
    /// The scheme of the address takes no cookies.
    public static let scheme = Self(rawValue: "scheme", clause: "§5.7, HTTP alone")
}
