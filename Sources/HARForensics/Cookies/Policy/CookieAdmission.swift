import HARCapture

/// Decides whether a user agent stores an offered cookie, and under which key (RFC 6265bis §5.7).
///
/// An object, so that the switches of the policy are not copied for each line.
final class CookieAdmission: Sendable {
    let policy: CookiePolicy

    init(policy: CookiePolicy) { self.policy = policy }

    /// The key a cookie would be stored under; ``check(_:from:_:)`` comes after it (§5.7 steps 8 to 15).
    ///
    /// - Throws: Why the policy says to ignore it.
    func key(
        for cookie: SetCookie,
        from sender: CookieSender,
        _ context: CookieContext,
        _ domains: inout KnownDomains
    ) throws(CookieRejection) -> Cookie.Key {
        let domain = try domain(of: cookie, from: sender, &domains)
        if policy.checksPrefixFirst { try checkPrefix(cookie, sender) }
        if cookie.isHTTPOnly, context.isScript { throw .httpOnlyFromScript }
        if policy.protectsSecure, cookie.isSecure, !sender.isTrustworthy { throw .secureFromInsecure }
        let path = cookie.path ?? sender.defaultPath
        if policy.refusesOddPath, path.count > policy.attributeLimit || path.contains(UInt8(ascii: "\t")) {
            throw .path
        }
        return Cookie.Key(
            name: cookie.name,
            domain: domain ?? sender.host.name,
            isHostOnly: domain == nil,
            path: path,
            partition: partition(of: cookie, context)
        )
    }

    /// Whether a cookie with a key is taken (§5.7 steps 18 to 22).
    ///
    /// - Throws: Why the policy says to ignore it.
    func check(
        _ cookie: SetCookie,
        from sender: CookieSender,
        _ context: CookieContext
    ) throws(CookieRejection) {
        if context.relation == .crossSite, !context.isTopLevelNavigation {
            switch (policy.sameSite, cookie.sameSite) {
            case (.ignored, _), (_, .none), (.asGiven, .unspecified): break
            case (.laxByDefault, .unspecified): throw .sameSiteUnspecified
            case (_, .lax), (_, .strict): throw .sameSite
            }
        }
        if policy.noneAsksForSecure, cookie.sameSite == .none, !cookie.isSecure { throw .sameSiteNoneInsecure }
        if cookie.isPartitioned, policy.partitioning != .none, !cookie.isSecure { throw .partitionedInsecure }
        if !policy.checksPrefixFirst { try checkPrefix(cookie, sender) }
    }

    private func checkPrefix(_ cookie: SetCookie, _ sender: CookieSender) throws(CookieRejection) {
        guard policy.prefixes != .none else { return }
        // A cookie without a name must not look as if it had one.
        let asks = cookie.name.isEmpty ? cookie.value : cookie.name
        guard !asks.hasPrefix("__") || meetsPrefix(of: asks, cookie, sender) else { throw .prefix }
    }

    /// The domain that a cookie names; nil for one that belongs to its host alone.
    private func domain(
        of cookie: SetCookie,
        from sender: CookieSender,
        _ domains: inout KnownDomains
    ) throws(CookieRejection) -> ByteString? {
        if cookie.hasLoneDot, policy.refusesLoneDot { throw .domainMismatch }
        guard var asked = cookie.domain else { return nil }
        let host = sender.host
        if !asked.allSatisfy({ $0 < 0x80 }) {
            guard policy.takesDomainInUnicode, let ascii = DomainToASCII.convert(asked) else { throw .domainNotASCII }
            asked = ascii
        }
        // What most lines ask for: the registrable domain of the host, which is no public suffix.
        if asked == sender.site, asked.count < host.name.count { return asked }
        if asked == host.name {
            // An address, and a public suffix, belong to themselves alone (§5.7 step 9).
            return host.isAddress && policy.addressIsHostOnly || domains.isPublicSuffix(asked) ? nil : asked
        }
        guard host.domainMatches(asked) else { throw .domainMismatch }
        if domains.isPublicSuffix(asked) { throw .publicSuffix }
        return asked
    }

    /// The visited site that a cookie is kept apart by.
    private func partition(of cookie: SetCookie, _ context: CookieContext) -> Cookie.Partition? {
        switch policy.partitioning {
        case .none: return nil
        case .byAttribute: guard cookie.isPartitioned else { return nil }
        case .everyThirdParty: guard cookie.isPartitioned || context.isThirdParty == true else { return nil }
        }
        return Cookie.Partition(of: context, under: policy)
    }

    /// `__Secure-`, `__Host-` and the like, whatever their case (§5.7 steps 20 to 22).
    private func meetsPrefix(of name: ByteString, _ cookie: SetCookie, _ sender: CookieSender) -> Bool {
        let isNameless = cookie.name.isEmpty
        let isSecure = cookie.isSecure && (!policy.checksPrefixFirst || sender.isTrustworthy)
        let isRooted =
            cookie.domain == nil
            && (cookie.path.map { $0.equals("/") } ?? false
                || policy.hostPrefixTakesDefaultPath && cookie.path == nil && sender.defaultPath == "/")
        if policy.prefixes == .withHTTP {
            if name.hasPrefixIgnoringCase("__host-http-") {
                return !isNameless && isSecure && cookie.isHTTPOnly && isRooted
            }
            if name.hasPrefixIgnoringCase("__http-") { return !isNameless && isSecure && cookie.isHTTPOnly }
        }
        if name.hasPrefixIgnoringCase("__secure-") { return !isNameless && isSecure }
        if name.hasPrefixIgnoringCase("__host-") { return !isNameless && isSecure && isRooted }
        return true
    }

    private static let root: ByteString = "/"

    /// The directory of a path (§5.1.4).
    static func defaultPath(_ path: ByteString) -> ByteString {
        guard path.first == UInt8(ascii: "/"), let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else {
            return root
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
