import HARCapture

/// The cookies a browser would hold, as far as the capture tells, and the story of each.
struct CookieStore {
    private var records: [Record] = []
    private var byKey: [Cookie.Key: Int] = [:]
    private var byNameAndDomain: [NameAndDomain: [Int]] = [:]
    /// Cookies that were ever Secure, by name.
    private var secureByName: [ByteString: Set<Int>] = [:]
    private var offersRefused: [Cookie.Key: Int] = [:]
    /// Cookies that no response set, by name and site.
    private var inferred: [NameAndDomain: [Int]] = [:]

    private struct NameAndDomain: Hashable {
        let name: ByteString
        let domain: ByteString
    }

    private struct Record {
        var key: Cookie.Key
        var isLive = false
        var value = ByteString()
        /// The value before the last change and when it changed, for requests that left meanwhile.
        var earlier: (value: ByteString, until: Instant)?
        /// Seconds since 1970; nil for a session cookie.
        var expires: Int64?
        var attributes: Attributes?
        /// Whether a response set the present value.
        var isServerSet = false
        /// Whether a request carried a value that a response set.
        var isConfirmed = false
        var origin: Cookie.State?
        /// Requests before the first sighting that a path of the cookie may not have covered.
        var undecided: [RequestHistory.Visit] = []
        var hosts: Set<Host> = []
        var events: [CookieEvent] = []
    }

    private struct Attributes: Equatable {
        let isSecure: Bool
        let isHTTPOnly: Bool
        let sameSite: SetCookie.SameSite
    }

    // MARK: Set-Cookie

    /// Stores, changes or removes a cookie (§5.7 steps 23 and 24).
    mutating func apply(_ cookie: SetCookie, _ key: Cookie.Key, _ draft: CookieEvent.Draft, now: Instant) {
        let index = adopt(key, host: draft.setBy) ?? create(key)
        expire(index, by: now)
        let nowSeconds = now.microseconds / 1_000_000
        let expires = draft.declaredLifetime.map { nowSeconds.addingReportingOverflow(min($0, Self.cap)).partialValue }
        let old = records[index]
        let attributes = Attributes(
            isSecure: cookie.isSecure, isHTTPOnly: cookie.isHTTPOnly, sameSite: cookie.sameSite)
        if let lifetime = draft.declaredLifetime, lifetime <= 0 {
            add(draft, old.isLive ? .deleted : .deleteNoop, to: index)
            records[index].isLive = false
            return
        }
        let kind: CookieEvent.Kind
        if !old.isLive {
            kind = .set
        } else if old.value != cookie.value {
            kind = .valueChanged
            records[index].earlier = (old.value, now)
        } else {
            kind = Self.change(from: old, to: expires, attributes)
        }
        records[index].isLive = true
        records[index].value = cookie.value
        records[index].expires = expires
        records[index].attributes = attributes
        records[index].isServerSet = true
        if cookie.isSecure { secureByName[key.name, default: []].insert(index) }
        add(draft, kind, to: index)
    }

    /// The longest lifetime a user agent keeps: 400 days (§5.7 step 8).
    private static let cap: Int64 = 400 * 86400

    private static func change(from old: Record, to expires: Int64?, _ attributes: Attributes) -> CookieEvent.Kind {
        // What was there before is unknown, so is what changed.
        guard let known = old.attributes else { return .refreshed }
        switch (old.expires, expires) {
        case (let before?, let after?) where after > before + 1: return .lifetimeExtended
        case (let before?, let after?) where after < before - 1: return .lifetimeShortened
        case (nil, _?): return .lifetimeExtended
        case (_?, nil): return .lifetimeShortened
        default: return known == attributes ? .refreshed : .attributesChanged
        }
    }

    /// Whether a cookie from an unencrypted connection would hide a Secure one of its name (§5.7 step 16).
    func holdsSecure(hiddenBy key: Cookie.Key) -> Bool {
        (secureByName[key.name] ?? []).contains { index in
            let old = records[index]
            guard old.isLive, old.attributes?.isSecure == true, let path = old.key.path, let newPath = key.path else {
                return false
            }
            let overlaps = Host(old.key.domain).domainMatches(key.domain) || Host(key.domain).domainMatches(old.key.domain)
            return overlaps && CookieAdmission.pathMatches(newPath, path)
        }
    }

    /// Writes down an offer that the standard says to ignore.
    mutating func reject(_ line: ByteString, _ draft: CookieEvent.Draft, host: Host, partition: ByteString?) {
        let pair = line[0..<(line.firstIndex(of: UInt8(ascii: ";")) ?? line.count)]
        let name = pair[0..<(pair.firstIndex(of: UInt8(ascii: "=")) ?? 0)].trimmed
        let cookie = try? SetCookie(parsing: line)
        let key = Cookie.Key(
            name: cookie?.name ?? name, domain: cookie?.domain ?? host.name, isHostOnly: cookie?.domain == nil,
            path: cookie?.path, partition: partition)
        let index = offersRefused[key] ?? create(key, findable: false)
        offersRefused[key] = index
        records[index].value = cookie?.value ?? ByteString()
        // A misattributed line keeps that kind: what matters first is whose it is.
        add(draft, .rejected, to: index, override: draft.kind == .misattributed ? .rejected : nil)
    }

    /// Writes down a line whose sender cannot be shown.
    mutating func noteUnattributed(_ cookie: SetCookie, _ draft: CookieEvent.Draft) {
        let key = Cookie.Key(
            name: cookie.name, domain: cookie.domain ?? ByteString(), isHostOnly: nil, path: cookie.path,
            partition: nil)
        let index = offersRefused[key] ?? create(key, findable: false)
        offersRefused[key] = index
        records[index].origin = .unknown
        add(draft, .misattributed, to: index)
    }

    // MARK: Cookie

    /// Writes down that a request carried a pair.
    mutating func send(
        _ pair: CookieHeader.Pair,
        to url: WebURL,
        site: ByteString,
        _ draft: CookieEvent.Draft,
        now: Instant,
        started: Instant,
        origin: () -> RequestHistory.Origin
    ) {
        let known = candidates(pair.name, url)
        for index in known { expire(index, by: now) }
        let live = known.filter { records[$0].isLive }
        if let index = live.first(where: { records[$0].value == pair.value }) {
            records[index].isConfirmed = records[index].isConfirmed || records[index].isServerSet
            confirm(index, draft, url.host)
            decideOrigin(index, by: url)
        } else if let index = live.first(where: { index in
            // The value may have changed between the start of the request and the reading of its cookies.
            records[index].earlier.map { $0.value == pair.value && $0.until >= started } == true
        }) {
            confirm(index, draft, url.host)
        } else if let index = live.first {
            records[index].earlier = (records[index].value, now)
            records[index].value = pair.value
            records[index].isServerSet = false
            var changed = draft
            changed.reason = "withoutSetCookie"
            add(changed, .valueChanged, to: index)
            confirm(index, draft, url.host)
        } else if let index = known.first(where: { records[$0].value == pair.value }) {
            // Deleted or expired by our reckoning: clocks differ or the deletion was not obeyed.
            records[index].isLive = true
            var late = draft
            late.reason = "afterItsEnd"
            confirm(index, late, url.host)
        } else if let index = inferred[NameAndDomain(name: pair.name, domain: site)]?.first(where: { index in
            records[index].isLive && records[index].key.path == nil && records[index].value == pair.value
        }) {
            // One value on several hosts of a site: one cookie of the domain they share.
            widen(index, to: url.host)
            confirm(index, draft, url.host)
        } else {
            let origin = origin()
            let index = create(
                Cookie.Key(name: pair.name, domain: url.host.name, isHostOnly: nil, path: nil, partition: nil))
            records[index].isLive = true
            records[index].value = pair.value
            records[index].origin = origin.state
            records[index].undecided = origin.undecided
            inferred[NameAndDomain(name: pair.name, domain: site), default: []].append(index)
            var first = draft
            first.reason = origin.reason
            first.cameIntoBeing = (origin.after, draft.at)
            add(first, .firstSeen, to: index)
            confirm(index, draft, url.host)
        }
    }

    private mutating func confirm(_ index: Int, _ draft: CookieEvent.Draft, _ host: Host) {
        records[index].hosts.insert(host)
        add(draft, .sent, to: index)
    }

    /// Gives a cookie that no response set the longest domain that covers its hosts and one more.
    private mutating func widen(_ index: Int, to host: Host) {
        let old = records[index].key
        guard let domain = Host(old.domain).domains.first(where: { host.domainMatches($0) }), domain != old.domain
        else { return }
        let key = Cookie.Key(name: old.name, domain: domain, isHostOnly: false, path: nil, partition: nil)
        byNameAndDomain[NameAndDomain(name: old.name, domain: old.domain)]?.removeAll { $0 == index }
        byNameAndDomain[NameAndDomain(name: key.name, domain: domain), default: []].append(index)
        byKey[old] = byKey[old] == index ? nil : byKey[old]
        byKey[key] = byKey[key] ?? index
        records[index].key = key
    }

    /// A cookie that is sent to a path which an earlier request without it lies under came into being in between.
    private mutating func decideOrigin(_ index: Int, by url: WebURL) {
        guard records[index].hosts == [url.host],
            let visit = records[index].undecided.last(where: { $0.isCovered(byPathOf: url) })
        else { return }
        let origin = RequestHistory.Origin.within(after: visit)
        records[index].undecided = []
        records[index].origin = origin.state
        records[index].events[0].reason = origin.reason
        records[index].events[0].cameIntoBeing?.after = origin.after
    }

    /// The cookies of a name that a request to a URL may carry, those with the longest path first.
    private func candidates(_ name: ByteString, _ url: WebURL) -> [Int] {
        var result: [Int] = []
        for domain in url.host.domains {
            for index in byNameAndDomain[NameAndDomain(name: name, domain: domain)] ?? [] {
                let record = records[index]
                if record.key.isHostOnly == true, domain != url.host.name { continue }
                if let path = record.key.path, !CookieAdmission.pathMatches(url.path, path) { continue }
                if record.attributes?.isSecure == true, !url.isTrustworthy { continue }
                result.append(index)
            }
        }
        return result.sorted { (records[$0].key.path?.count ?? 0, $1) > (records[$1].key.path?.count ?? 0, $0) }
    }

    // MARK: Records

    private mutating func create(_ key: Cookie.Key, findable: Bool = true) -> Int {
        let index = records.count
        records.append(Record(key: key))
        if findable {
            byKey[key] = index
            byNameAndDomain[NameAndDomain(name: key.name, domain: key.domain), default: []].append(index)
        }
        return index
    }

    /// The record of a key: its own, or that of a cookie that was sent before any response set it.
    private mutating func adopt(_ key: Cookie.Key, host: Host?) -> Int? {
        if let index = byKey[key] { return index }
        guard let host else { return nil }
        for domain in host.domains {
            let place = NameAndDomain(name: key.name, domain: domain)
            guard
                let position = byNameAndDomain[place]?.firstIndex(where: { index in
                    let record = records[index]
                    return record.key.path == nil && record.hosts.allSatisfy { $0.domainMatches(key.domain) }
                }), let index = byNameAndDomain[place]?.remove(at: position)
            else { continue }
            records[index].key = key
            byKey[key] = index
            byNameAndDomain[NameAndDomain(name: key.name, domain: key.domain), default: []].append(index)
            return index
        }
        return nil
    }

    private mutating func expire(_ index: Int, by now: Instant) {
        guard records[index].isLive, let expires = records[index].expires,
            expires <= now.microseconds / 1_000_000, let last = records[index].events.last(where: \.isSetting)
        else { return }
        records[index].isLive = false
        records[index].events.append(last.ended(at: Instant(microseconds: expires * 1_000_000, fractionDigits: 0)))
    }

    /// Ends every cookie whose lifetime is over at the end of the capture.
    mutating func expireAll(by end: Instant) {
        for index in records.indices { expire(index, by: end) }
    }

    private mutating func add(
        _ draft: CookieEvent.Draft,
        _ kind: CookieEvent.Kind,
        to index: Int,
        override: CookieEvent.Kind? = nil
    ) {
        records[index].events.append(draft.event(override ?? draft.kind ?? kind))
    }

    // MARK: Result

    /// The cookies, sorted by domain, name, path and partition.
    func cookies(_ suffixes: PublicSuffixList) -> [Cookie] {
        var sites: [ByteString: ByteString] = [:]
        let cookies = records.map { record -> Cookie in
            let domain = record.key.domain
            let site = sites[domain] ?? suffixes.site(of: Host(domain))
            sites[domain] = site
            return Cookie(key: record.key, site: site, state: Self.state(of: record), events: record.events)
        }
        let none = ByteString()
        return cookies.sorted { left, right in
            let (a, b) = (left.key, right.key)
            if a.domain != b.domain { return a.domain < b.domain }
            if a.name != b.name { return a.name < b.name }
            if a.path != b.path { return (a.path ?? none) < (b.path ?? none) }
            if a.partition != b.partition { return (a.partition ?? none) < (b.partition ?? none) }
            return (left.events.first?.source.offset ?? 0) < (right.events.first?.source.offset ?? 0)
        }
    }

    private static func state(of record: Record) -> Cookie.State {
        if let origin = record.origin { return origin }
        if record.isConfirmed { return .stored }
        if record.events.allSatisfy({ $0.kind == .rejected }) { return .rejected }
        return record.events.contains { $0.kind == .sent } ? .unknown : .offered
    }
}
