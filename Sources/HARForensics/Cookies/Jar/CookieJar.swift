public import HARCapture

/// The cookie store of a user agent under a policy: Set-Cookie lines in, Cookie headers out.
///
/// It knows nothing of captures. The clock is the caller's.
///
/// ```swift
/// var jar = CookieJar(policy: .chromium)
/// jar.receive("id=7; Path=/", from: WebURL("https://shop.example/")!, at: .init(microseconds: 0))
/// jar.cookieHeader(for: WebURL("https://shop.example/basket")!, at: .init(microseconds: 1))   // "id=7"
/// ```
public struct CookieJar: Sendable {
    /// The policy.
    public let policy: CookiePolicy
    /// The policy for what a script writes, which does not pass the HTTP layer.
    private let scriptGrammar: CookiePolicy
    private var admission: CookieAdmission
    private let retrieval: CookieRetrieval
    private var rows: [Row] = []
    private var cookies: [StoredCookie] = []
    private var byKey = CookieIndex()
    /// The rows of each domain.
    private var byDomain: [ByteString: [Int]] = [:]
    /// The rows that held a Secure cookie of a name.
    private var secureByName: [ByteString: [Int]] = [:]
    private var counter = 0
    /// The sites of hosts that were asked for.
    private var knownSites: [ByteString: ByteString] = [:]

    /// What is looked at most of a cookie; the rest stands in ``cookies`` at the same position.
    private struct Row {
        /// Whether it was not removed.
        var isThere = false
        var expires: Instant?
        var isSecure = false
        var isHTTPOnly = false
        /// The place in the order of making.
        var turn = 0

        /// Whether it is there and not over.
        func holds(at now: Instant) -> Bool { isThere && expires.map { $0 > now } ?? true }
    }

    /// An empty store.
    public init(policy: CookiePolicy = .rfc6265bis, suffixes: PublicSuffixList = .bundled) {
        self.policy = policy
        var grammar = policy
        grammar.endsAtCarriageReturn = false
        scriptGrammar = grammar
        admission = CookieAdmission(policy: policy, suffixes: suffixes)
        retrieval = CookieRetrieval(policy: policy)
    }

    /// What a store did with a line.
    public enum Outcome: Sendable, Hashable {
        /// It holds the cookie now.
        case stored(StoredCookie)
        /// The line ends a cookie, which was there or not.
        case removed(wasThere: Bool)
        /// The policy says to ignore the line.
        case rejected(CookieRejection)
    }

    /// Takes a Set-Cookie line of a response, or what a script writes (RFC 6265bis §5.7).
    ///
    /// - Parameters:
    ///   - line: The value of one Set-Cookie header; several are never joined.
    ///   - url: The address that answered.
    ///   - now: When the headers arrived.
    ///   - serverDate: The Date header of the response: browsers read Expires by it.
    ///   - status: The status code of the response.
    ///   - context: What led to the request.
    @discardableResult
    public mutating func receive(
        _ line: ByteString,
        from url: WebURL,
        at now: Instant,
        serverDate: Instant? = nil,
        status: Int = 200,
        in context: CookieContext = .sameSite
    ) -> Outcome {
        do throws(CookieRejection) {
            switch try take(line, from: url, at: now, serverDate, status, context) {
            case .stored(let index): return .stored(cookies[index])
            case .removed(let wasThere): return .removed(wasThere: wasThere)
            }
        } catch {
            return .rejected(error)
        }
    }

    /// Takes the Set-Cookie lines of a response, in order, like ``receive(_:from:at:serverDate:status:in:)``.
    ///
    /// - Returns: How many lines were taken: those that were not rejected.
    @discardableResult
    public mutating func receive(
        lines: [ByteString],
        from url: WebURL,
        at now: Instant,
        serverDate: Instant? = nil,
        status: Int = 200,
        in context: CookieContext = .sameSite
    ) -> Int {
        var taken = 0
        for line in lines where (try? take(line, from: url, at: now, serverDate, status, context)) != nil { taken += 1 }
        return taken
    }

    /// What a line did: the position of the cookie it stored.
    private enum Effect {
        case stored(Int)
        case removed(Bool)
    }

    private mutating func take(
        _ line: ByteString,
        from url: WebURL,
        at now: Instant,
        _ serverDate: Instant?,
        _ status: Int,
        _ context: CookieContext
    ) throws(CookieRejection) -> Effect {
        guard url.takesCookies else { throw .scheme }
        if status != 200, policy.ignoredStatuses.contains(status) {
            throw status < 200 ? .informational : .proxyAuthentication
        }
        let parsed = try SetCookie(parsing: line, under: context.isScript ? scriptGrammar : policy)
        let key =
            try parsed.isPartitioned
            ? admission.key(for: parsed, from: url, settled(context, at: url, site: ownSite(of: url.host)))
            : admission.key(for: parsed, from: url, context)
        if policy.protectsSecure, !parsed.isSecure, !url.isTrustworthy, holdsSecure(hiddenBy: key, at: now) {
            throw .overwriteSecure
        }
        try admission.check(parsed, from: url, context)
        let hash = CookieIndex.hash(key)
        let found = byKey.position(of: key, hash, in: cookies, countsHostOnly: policy.keyHasHostOnly)
        let index = found ?? rows.count
        let isHeld = index < rows.count && rows[index].holds(at: now)
        if context.isScript, isHeld, rows[index].isHTTPOnly { throw .overwriteHTTPOnly }
        var cookie = StoredCookie(parsed, key, at: now, serverDate: serverDate, under: policy)
        if cookie.isExpired(at: now) {
            if index < rows.count { rows[index].isThere = false }
            return .removed(isHeld)
        }
        if cookie.attributes.isSecure, policy.protectsSecure, index == rows.count || !rows[index].isSecure {
            secureByName[key.name, default: []].append(index)
        }
        counter += 1
        // The place in the order stays, unless the policy makes a cookie of another value anew (§5.7 step 23.3).
        var turn = counter
        if isHeld, !policy.changeOfValueMakesAnew || cookies[index].value == cookie.value {
            cookie.createdAt = cookies[index].createdAt
            turn = rows[index].turn
        }
        let row = Row(
            isThere: true,
            expires: cookie.expires,
            isSecure: cookie.attributes.isSecure,
            isHTTPOnly: cookie.attributes.isHTTPOnly,
            turn: turn
        )
        if index == rows.count {
            rows.append(row)
            cookies.append(consume cookie)
            byKey.append(hash)
            byDomain[key.domain, default: []].append(index)
        } else {
            rows[index] = row
            cookies[index] = consume cookie
        }
        return .stored(index)
    }

    /// The same, with the site of the address as the visited one where no other is meant.
    private func settled(_ context: CookieContext, at url: WebURL, site: ByteString? = nil) -> CookieContext {
        guard context.topLevelSite == nil, context.isThirdParty == false, policy.partitioning != .none else {
            return context
        }
        var context = context
        context.topLevelSite = site ?? admission.suffixes.site(of: url.host)
        return context
    }

    /// The site of a host, remembered.
    private mutating func ownSite(of host: Host) -> ByteString {
        if let known = knownSites[host.name] { return known }
        let site = admission.suffixes.site(of: host)
        if knownSites.count >= 4096 { knownSites.removeAll() }
        knownSites[host.name] = site
        return site
    }

    /// Whether a cookie from an unencrypted connection would hide a Secure one of its name (§5.7 step 16).
    private func holdsSecure(hiddenBy key: Cookie.Key, at now: Instant) -> Bool {
        (secureByName[key.name] ?? []).suffix(CookieStore.sameNameLimit).contains { index in
            guard rows[index].isSecure, rows[index].holds(at: now) else { return false }
            let old = cookies[index].key
            return old.partition == key.partition && key.overlays(old)
        }
    }

    // MARK: Retrieval

    /// The cookies that go with a request, in the order of the header: longer paths first, then the older ones
    /// (RFC 6265bis §5.8.3).
    public func cookies(for url: WebURL, at now: Instant, in context: CookieContext = .sameSite) -> [StoredCookie] {
        guard url.takesCookies else { return [] }
        let context = settled(context, at: url)
        var found: [Int] = []
        let path = url.path
        for domain in url.host.domains {
            for index in byDomain[domain] ?? [] {
                guard rows[index].holds(at: now) else { continue }
                let cookie = cookies[index]
                guard cookie.key.isHostOnly != true || domain == url.host.name,
                    CookieAdmission.pathMatches(path, cookie.key.path ?? "/"),
                    retrieval.verdict(cookie, to: url, at: now, context) == .sent
                else { continue }
                found.append(index)
            }
        }
        return found.sorted { left, right in
            let (a, b) = (cookies[left].key.path?.count ?? 0, cookies[right].key.path?.count ?? 0)
            return a != b ? a > b : rows[left].turn < rows[right].turn
        }.map { cookies[$0] }
    }

    /// The value of the Cookie header of a request; nil if no cookie goes with it.
    public func cookieHeader(
        for url: WebURL,
        at now: Instant,
        in context: CookieContext = .sameSite
    ) -> ByteString? {
        let cookies = cookies(for: url, at: now, in: context)
        guard !cookies.isEmpty else { return nil }
        var bytes: [UInt8] = []
        for cookie in cookies {
            if !bytes.isEmpty { bytes += [UInt8(ascii: ";"), UInt8(ascii: " ")] }
            bytes += cookie.key.name.bytes
            // A cookie without a name is its value alone.
            if !cookie.key.name.isEmpty { bytes.append(UInt8(ascii: "=")) }
            bytes += cookie.value.bytes
        }
        return ByteString(bytes)
    }

    /// Every cookie that is not over, sorted by domain, name, path and partition.
    public func cookies(at now: Instant) -> [StoredCookie] {
        rows.indices.filter { rows[$0].holds(at: now) }.map { cookies[$0] }.sorted { $0.key < $1.key }
    }

    /// How many cookies are not over.
    public func count(at now: Instant) -> Int { rows.count { $0.holds(at: now) } }

    /// The Cookie header that a user agent sends to an address after it received Set-Cookie lines from another.
    ///
    /// ```swift
    /// let header = CookieJar.cookieHeader(
    ///     afterSetting: ["a=1; Path=/", "b=2; Secure"],
    ///     receivedFrom: "http://shop.example/",
    ///     at: Instant(microseconds: 0),
    ///     sentTo: "http://shop.example/basket",
    ///     under: .firefox
    /// )   // "a=1"
    /// ```
    ///
    /// - Parameters:
    ///   - lines: The values of the Set-Cookie headers of one response, in order.
    ///   - first: The address that answered.
    ///   - now: When it did, and when the request goes.
    ///   - second: The address of the request.
    ///   - policy: The rules of the user agent.
    /// - Returns: The value of the header; nil if there is none, or if one of the addresses is no URL.
    public static func cookieHeader(
        afterSetting lines: [ByteString],
        receivedFrom first: ByteString,
        at now: Instant,
        sentTo second: ByteString,
        under policy: CookiePolicy = .rfc6265bis
    ) -> ByteString? {
        guard let first = WebURL(first), let second = WebURL(second) else { return nil }
        var jar = CookieJar(policy: policy)
        for line in lines { jar.receive(line, from: first, at: now) }
        return jar.cookieHeader(for: second, at: now)
    }
}

extension WebURL {
    /// Whether cookies travel with the scheme.
    var takesCookies: Bool {
        scheme.equals("https") || scheme.equals("http") || scheme.equals("wss") || scheme.equals("ws")
    }
}
