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
    public var policy: CookiePolicy { admission.policy }
    private let admission: CookieAdmission
    private let retrieval: CookieRetrieval
    private var domains: KnownDomains
    private var rows: [Row] = []
    /// The keys of the rows.
    private var keys: [Cookie.Key] = []
    /// The lines that the rows were set by.
    private var offers: [Offer] = []
    private var byKey = CookieIndex()
    /// The rows of each domain.
    private var byDomain: [ByteString: [Int]] = [:]
    /// The rows that held a Secure cookie of a name.
    private var secureByName: [ByteString: [Int]] = [:]
    private var counter = 0

    /// What is looked at most of a cookie.
    private struct Row {
        /// Whether it was not removed.
        var isThere = false
        var expires: Instant?
        var isSecure = false
        var isHTTPOnly = false
        /// The place in the order of making.
        var turn = 0
        var createdAt: Instant

        /// Whether it is there and not over.
        func holds(at now: Instant) -> Bool { isThere && expires.map { $0 > now } ?? true }
    }

    /// A line, when it came and by which clock.
    private struct Offer {
        let line: SetCookie
        let setAt: Instant
        let serverDate: Instant?
    }

    /// An empty store.
    public init(policy: CookiePolicy = .rfc6265bis, suffixes: PublicSuffixList = .bundled) {
        admission = CookieAdmission(policy: policy)
        retrieval = CookieRetrieval(policy: policy)
        domains = KnownDomains(suffixes)
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
            switch try take(line, from: sender(at: url), at: now, serverDate, status, context, policy) {
            case .stored(let index): return .stored(cookie(at: index))
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
        let (sender, policy) = (sender(at: url), policy)
        for line in lines where (try? take(line, from: sender, at: now, serverDate, status, context, policy)) != nil {
            taken += 1
        }
        return taken
    }

    /// What a line did: the position of the cookie it stored.
    private enum Effect {
        case stored(Int)
        case removed(Bool)
    }

    private mutating func take(
        _ line: ByteString,
        from sender: CookieSender,
        at now: Instant,
        _ serverDate: Instant?,
        _ status: Int,
        _ context: CookieContext,
        _ policy: CookiePolicy
    ) throws(CookieRejection) -> Effect {
        guard sender.takesCookies else { throw .scheme }
        if status != 200, policy.ignoredStatuses.contains(status) {
            throw status < 200 ? .informational : .proxyAuthentication
        }
        let parsed =
            try context.isScript
            ? SetCookie(parsing: line, under: policy.forScripts) : SetCookie(parsing: line, under: policy)
        let admission = admission
        let key =
            try parsed.isPartitioned
            ? admission.key(for: parsed, from: sender, context.settled(on: sender.site), &domains)
            : admission.key(for: parsed, from: sender, context, &domains)
        if !parsed.isSecure, !sender.isTrustworthy, policy.protectsSecure, holdsSecure(hiddenBy: key, at: now) {
            throw .overwriteSecure
        }
        try admission.check(parsed, from: sender, context)
        let hash = CookieIndex.hash(key)
        let countsHostOnly = policy.keyHasHostOnly
        let found = byKey.position(hash) { keys.span[$0].isSame(as: key, countsHostOnly: countsHostOnly) }
        let isHeld = found.map { rows[$0].holds(at: now) } ?? false
        if context.isScript, isHeld, let found, rows[found].isHTTPOnly { throw .overwriteHTTPOnly }
        let end = CookieEnd(parsed, at: now, serverDate: serverDate, under: policy)
        if let expires = end.effective, expires <= now {
            if let found { rows[found].isThere = false }
            return .removed(isHeld)
        }
        counter += 1
        var row = Row(
            isThere: true,
            expires: end.effective,
            isSecure: parsed.isSecure,
            isHTTPOnly: parsed.isHTTPOnly,
            turn: counter,
            createdAt: now
        )
        // The place in the order stays, unless the policy makes a cookie of another value anew (§5.7 step 23.3).
        if isHeld, let found, !policy.changeOfValueMakesAnew || offers.span[found].line.hasValue(of: parsed) {
            row.turn = rows[found].turn
            row.createdAt = rows[found].createdAt
        }
        let index = found ?? rows.count
        if row.isSecure, policy.protectsSecure, found.map({ !rows[$0].isSecure }) ?? true {
            secureByName[key.name, default: []].append(index)
        }
        let offer = Offer(line: consume parsed, setAt: now, serverDate: serverDate)
        if let found {
            rows[found] = row
            offers[found] = consume offer
            if !countsHostOnly, keys[found].isHostOnly != key.isHostOnly { keys[found] = key }
        } else {
            rows.append(row)
            offers.append(consume offer)
            byKey.append(hash)
            byDomain[key.domain, default: []].append(index)
            keys.append(consume key)
        }
        return .stored(index)
    }

    /// Who sends the lines of a response.
    private mutating func sender(at url: WebURL) -> CookieSender {
        CookieSender(url, site: domains.site(of: url.host))
    }

    private func cookie(at index: Int) -> StoredCookie {
        let offer = offers[index]
        var cookie = StoredCookie(
            offer.line,
            keys[index],
            at: offer.setAt,
            serverDate: offer.serverDate,
            under: admission.policy
        )
        cookie.createdAt = rows[index].createdAt
        return cookie
    }

    /// Whether a cookie from an unencrypted connection would hide a Secure one of its name (§5.7 step 16).
    private func holdsSecure(hiddenBy key: Cookie.Key, at now: Instant) -> Bool {
        (secureByName[key.name] ?? []).suffix(CookieStore.sameNameLimit).contains { index in
            guard rows[index].isSecure, rows[index].holds(at: now) else { return false }
            return keys[index].partition == key.partition && key.overlays(keys[index])
        }
    }

    // MARK: Retrieval

    /// The cookies that go with a request, in the order of the header: longer paths first, then the older ones
    /// (RFC 6265bis §5.8.3).
    public func cookies(for url: WebURL, at now: Instant, in context: CookieContext = .sameSite) -> [StoredCookie] {
        guard url.takesCookies else { return [] }
        let isOwnSite = context.topLevelSite == nil && context.isThirdParty == false
        let context =
            isOwnSite && policy.partitioning != .none
            ? context.settled(on: domains.suffixes.site(of: url.host)) : context
        var found: [(cookie: StoredCookie, turn: Int)] = []
        let path = url.path
        for domain in url.host.domains {
            for index in byDomain[domain] ?? [] {
                guard rows[index].holds(at: now), keys[index].isHostOnly != true || domain == url.host.name,
                    CookieAdmission.pathMatches(path, keys[index].path ?? "/")
                else { continue }
                let cookie = cookie(at: index)
                guard retrieval.verdict(cookie, to: url, at: now, context) == .sent else { continue }
                found.append((cookie, rows[index].turn))
            }
        }
        return found.sorted { left, right in
            let (a, b) = (left.cookie.key.path?.count ?? 0, right.cookie.key.path?.count ?? 0)
            return a != b ? a > b : left.turn < right.turn
        }.map(\.cookie)
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
        rows.indices.filter { rows[$0].holds(at: now) }.map { cookie(at: $0) }.sorted { $0.key < $1.key }
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

extension CookieContext {
    /// The same, with a site as the visited one where no other is meant.
    fileprivate func settled(on site: ByteString) -> CookieContext {
        guard topLevelSite == nil, isThirdParty == false else { return self }
        var context = self
        context.topLevelSite = site
        return context
    }
}
