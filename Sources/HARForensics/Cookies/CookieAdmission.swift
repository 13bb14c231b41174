import HARCapture

/// Decides whether a user agent stores an offered cookie, and under which key (RFC 6265bis §5.7).
///
/// SameSite that is not given is not enforced here: browsers differ (Chromium treats it as Lax, Firefox as None), so
/// refusing such a cookie would claim too much.
struct CookieAdmission {
    let suffixes: PublicSuffixList

    /// The key a cookie is stored under.
    ///
    /// - Throws: Why the standard says to ignore it.
    func key(
        for cookie: SetCookie,
        from exchange: CaptureContext.Exchange,
        url: WebURL
    ) throws(CookieRejection) -> Cookie.Key {
        var domain = cookie.domain
        if let asked = domain {
            guard asked.allSatisfy({ $0 < 0x80 }) else { throw .domainNotASCII }
            if suffixes.publicSuffix(of: Host(asked)) == asked {
                guard asked == url.host.name else {
                    throw url.host.domainMatches(asked) ? .publicSuffix : .domainMismatch
                }
                domain = nil
            }
        }
        if let domain, !url.host.domainMatches(domain) { throw .domainMismatch }
        if cookie.isSecure, !url.isTrustworthy { throw .secureFromInsecure }
        if cookie.sameSite == .lax || cookie.sameSite == .strict, exchange.isThirdParty == true,
            !exchange.isNavigation
        {
            throw .sameSite
        }
        if cookie.sameSite == .none, !cookie.isSecure { throw .sameSiteNoneInsecure }
        if cookie.isPartitioned, !cookie.isSecure { throw .partitionedInsecure }
        guard meetsPrefix(cookie.name, cookie), !cookie.name.isEmpty || meetsNoPrefix(cookie.value) else {
            throw .prefix
        }
        return Cookie.Key(
            name: cookie.name,
            domain: domain ?? url.host.name,
            isHostOnly: domain == nil,
            path: cookie.path ?? Self.defaultPath(url.path),
            partition: cookie.isPartitioned ? exchange.topLevelSite : nil
        )
    }

    /// `__Secure-` and `__Host-` names, whatever their case (§5.7 steps 20 and 21).
    private func meetsPrefix(_ name: ByteString, _ cookie: SetCookie) -> Bool {
        if name.hasPrefixIgnoringCase("__secure-") { return cookie.isSecure }
        if name.hasPrefixIgnoringCase("__host-") {
            return cookie.isSecure && cookie.domain == nil && cookie.path == "/"
        }
        return true
    }

    /// A cookie without a name must not look as if it had a prefix (§5.7 step 22).
    private func meetsNoPrefix(_ value: ByteString) -> Bool {
        !value.hasPrefixIgnoringCase("__secure-") && !value.hasPrefixIgnoringCase("__host-")
    }

    /// The directory of a path (§5.1.4).
    static func defaultPath(_ path: ByteString) -> ByteString {
        guard path.first == UInt8(ascii: "/"), let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else {
            return "/"
        }
        return path[0..<slash]
    }

    /// Whether a request path lies under a cookie path (§5.1.4, path-match).
    static func pathMatches(_ request: ByteString, _ cookie: ByteString) -> Bool {
        guard request.hasPrefix(bytes: cookie) else { return false }
        return request.count == cookie.count || cookie.last == UInt8(ascii: "/")
            || request[cookie.count] == UInt8(ascii: "/")
    }
}
