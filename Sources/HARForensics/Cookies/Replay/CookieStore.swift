import HARCapture

/// The cookies a browser would hold, as far as the capture tells, and the story of each.
struct CookieStore {
    let policy: CookiePolicy
    var records: [CookieRecord] = []
    private var byKey: [Cookie.Key: Int] = [:]
    private(set) var byNameAndDomain: [NameAndDomain: [Int]] = [:]
    /// The cookies of each domain, the latest of too many.
    private var byDomain: [ByteString: [Int]] = [:]
    /// Cookies that became Secure, by name and site.
    private var secure: [NameAndDomain: [Int]] = [:]
    private var offersRefused: [Cookie.Key: Int] = [:]
    /// The values of refused offers, by name and domain.
    private(set) var refusedValues: [NameAndDomain: Set<ByteString>] = [:]
    /// Cookies that no response set, by name and site.
    var inferred: [NameAndDomain: [Int]] = [:]
    /// How many cookies of each site were made.
    private var madeBySite: [ByteString: Int] = [:]
    private var events = 0

    struct NameAndDomain: Hashable {
        let name: ByteString
        let domain: ByteString
    }

    /// How many cookies of one name, and one domain or site, are looked through: what Chromium keeps of a whole site.
    static let sameNameLimit = 180
    /// From how many cookies of a site a browser may throw some away: Chromium cuts 180 down to 150.
    static let evictionLimit = 150

    init(policy: CookiePolicy) { self.policy = policy }

    // MARK: Set-Cookie

    /// What a line offers, and when.
    struct Offer {
        let line: SetCookie
        let key: Cookie.Key
        /// The site of the host that sent it.
        let site: ByteString
        let now: Instant
        /// The Date header.
        let serverDate: Instant?
    }

    /// Stores, changes or removes a cookie (§5.7 steps 23 and 24).
    mutating func apply(_ offer: Offer, _ draft: CookieEvent.Draft) {
        let (cookie, now) = (offer.line, offer.now)
        let key = policy.keyHasHostOnly ? offer.key : place(of: offer.key)
        let index = adopt(key, host: draft.setBy) ?? create(key)
        expire(index, by: now)
        var draft = draft
        var new = StoredCookie(cookie, key, at: now, serverDate: offer.serverDate, under: policy)
        if new.isSkewCorrected { draft.flags.insert(.clockSkewApplied) }
        if policy.correctsClockSkew, offer.serverDate == nil, cookie.maxAge == nil, cookie.expires != nil {
            draft.flags.insert(.skewUnknown)
        }
        if new.isExpired(at: now) {
            let wasLive = records[index].isLive
            records[index].end(at: now)
            add(draft, wasLive ? .deleted : .deleteNoop, to: index)
            return
        }
        let kind: CookieEvent.Kind
        if !records[index].isLive {
            kind = .set
            madeBySite[offer.site, default: 0] += 1
        } else {
            if records[index].value != cookie.value {
                kind = .valueChanged
                records[index].earlier = (records[index].value, now)
            } else {
                // Expires by the clock of the server is known to a second more or less.
                let isByDate = policy.correctsClockSkew && offer.serverDate != nil && cookie.maxAge == nil
                kind = records[index].change(to: new.expires, new.attributes, tolerance: isByDate ? 2000 : 1000)
            }
            if !policy.changeOfValueMakesAnew || records[index].value == cookie.value {
                new.createdAt = records[index].createdAt ?? now
            }
        }
        if madeBySite[offer.site, default: 0] > Self.evictionLimit { draft.flags.insert(.evictionPossible) }
        if cookie.isSecure, records[index].attributes?.isSecure != true {
            Self.append(index, to: &secure[NameAndDomain(name: key.name, domain: offer.site), default: []])
        }
        records[index].store(new, at: now)
        records[index].isTakingUncertain = !draft.flags.isDisjoint(with: .uncertainTaking)
        add(draft, kind, to: index)
    }

    /// Ends the cookies that a response clears (Clear Site Data §4.2.3).
    mutating func clear(siteOf exchange: CaptureContext.Exchange, _ draft: CookieEvent.Draft, now: Instant) {
        for index in records.indices where records[index].isLive {
            let key = records[index].key
            let host = Host(key.domain)
            let isCleared =
                policy.clearsWholeSite
                ? host.name == exchange.site || host.domainMatches(exchange.site)
                : key.partition == nil && key.isHostOnly != false && key.domain == exchange.host.name
            guard isCleared else { continue }
            expire(index, by: now)
            guard records[index].isLive else { continue }
            records[index].end(at: now)
            add(draft, .deleted, to: index)
        }
    }

    /// The key of a store that does not tell host-only cookies apart: that of the cookie that is there.
    private func place(of key: Cookie.Key) -> Cookie.Key {
        let twin = Cookie.Key(
            name: key.name,
            domain: key.domain,
            isHostOnly: key.isHostOnly.map { !$0 },
            path: key.path,
            partition: key.partition
        )
        return byKey[key] == nil && byKey[twin].map { records[$0].isLive } == true ? twin : key
    }

    /// Whether a cookie from an unencrypted connection would hide a Secure one of its name (§5.7 step 16).
    func holdsSecure(hiddenBy key: Cookie.Key, site: ByteString, at now: Instant) -> Bool {
        (secure[NameAndDomain(name: key.name, domain: site)] ?? []).contains { index in
            let old = records[index]
            return old.isLive && old.attributes?.isSecure == true && old.expires.map({ $0 > now }) != false
                && old.key.partition == key.partition && key.overlays(old.key)
        }
    }

    /// Writes down an offer that the policy says to ignore.
    mutating func reject(_ line: ByteString, _ draft: CookieEvent.Draft, host: Host) {
        let pair = line[0..<(line.firstIndex(of: UInt8(ascii: ";")) ?? line.count)]
        let name = pair[0..<(pair.firstIndex(of: UInt8(ascii: "=")) ?? 0)].trimmed
        let cookie = try? SetCookie(parsing: line, under: policy)
        let key = Cookie.Key(
            name: cookie?.name ?? name,
            domain: cookie?.domain ?? host.name,
            isHostOnly: cookie?.domain == nil,
            path: cookie?.path,
            partition: nil
        )
        let index = offersRefused[key] ?? create(key, findable: false)
        offersRefused[key] = index
        if let cookie {
            refusedValues[NameAndDomain(name: key.name, domain: key.domain), default: []].insert(cookie.value)
        }
        // Whoever sent the line, it sets nothing.
        add(draft, .rejected, to: index, override: .rejected)
    }

    /// Writes down a line whose sender cannot be shown.
    mutating func noteUnattributed(_ cookie: SetCookie, _ draft: CookieEvent.Draft) {
        let key = Cookie.Key(
            name: cookie.name,
            domain: cookie.domain ?? ByteString(),
            isHostOnly: nil,
            path: cookie.path,
            partition: nil
        )
        let index = offersRefused[key] ?? create(key, findable: false)
        offersRefused[key] = index
        records[index].origin = .unknown
        add(draft, .misattributed, to: index)
    }

    // MARK: Records

    mutating func create(_ key: Cookie.Key, findable: Bool = true) -> Int {
        let index = records.count
        records.append(CookieRecord(key: key))
        if findable {
            byKey[key] = index
            makeFindable(index, by: key)
        }
        return index
    }

    /// Lets requests find a cookie; the oldest of too many gives way, as in a browser.
    private mutating func makeFindable(_ index: Int, by key: Cookie.Key) {
        Self.append(index, to: &byDomain[key.domain, default: []])
        let place = NameAndDomain(name: key.name, domain: key.domain)
        guard let oldest = Self.append(index, to: &byNameAndDomain[place, default: []]) else { return }
        let lost = records[oldest].key
        if byKey[lost] == oldest { byKey[lost] = nil }
    }

    /// Appends to a list of limited length.
    ///
    /// - Returns: What was removed for it.
    @discardableResult
    private static func append(_ index: Int, to list: inout [Int]) -> Int? {
        let oldest = list.count < sameNameLimit ? nil : list.removeFirst()
        list.append(index)
        return oldest
    }

    /// The record of a key: its own, or that of a cookie that was sent before any response set it.
    private mutating func adopt(_ key: Cookie.Key, host: Host?) -> Int? {
        if let index = byKey[key] { return index }
        guard let host else { return nil }
        for domain in host.domains {
            let place = NameAndDomain(name: key.name, domain: domain)
            guard
                let position = byNameAndDomain[place]?.firstIndex(where: { index in
                    records[index].key.path == nil && records[index].couldBe(key)
                }), let index = byNameAndDomain[place]?.remove(at: position)
            else { continue }
            byDomain[domain]?.removeAll { $0 == index }
            records[index].key = key
            byKey[key] = index
            makeFindable(index, by: key)
            return index
        }
        return nil
    }

    /// Gives a cookie that no response set the longest domain that covers its hosts and one more.
    mutating func widen(_ index: Int, to host: Host) {
        let old = records[index].key
        guard let domain = Host(old.domain).domains.first(where: { host.domainMatches($0) }), domain != old.domain
        else { return }
        let key = Cookie.Key(name: old.name, domain: domain, isHostOnly: false, path: nil, partition: old.partition)
        byNameAndDomain[NameAndDomain(name: old.name, domain: old.domain)]?.removeAll { $0 == index }
        byDomain[old.domain]?.removeAll { $0 == index }
        makeFindable(index, by: key)
        byKey[old] = byKey[old] == index ? nil : byKey[old]
        byKey[key] = byKey[key] ?? index
        records[index].key = key
    }

    /// The cookies of a domain, the latest of too many.
    func cookies(ofDomain domain: ByteString) -> [Int] { byDomain[domain] ?? [] }

    mutating func expire(_ index: Int, by now: Instant) {
        guard records[index].isLive, let expires = records[index].expires, expires <= now,
            let last = records[index].events.last(where: \.isSetting)
        else { return }
        records[index].end(at: expires)
        records[index].add(last.ended(at: expires, sequence: nextSequence()))
    }

    /// Ends every cookie whose lifetime is over at the end of the capture.
    mutating func expireAll(by end: Instant) {
        for index in records.indices { expire(index, by: end) }
    }

    mutating func add(
        _ draft: CookieEvent.Draft,
        _ kind: CookieEvent.Kind,
        to index: Int,
        override: CookieEvent.Kind? = nil
    ) {
        records[index].add(draft.event(override ?? draft.kind ?? kind, sequence: nextSequence()))
    }

    mutating func nextSequence() -> Int {
        events += 1
        return events - 1
    }

    // MARK: Result

    /// The cookies, sorted by domain, name, path and partition.
    func cookies(_ suffixes: PublicSuffixList) -> [Cookie] {
        var sites: [ByteString: ByteString] = [:]
        let cookies = records.map { record -> Cookie in
            let domain = record.key.domain
            let site = sites[domain] ?? suffixes.site(of: Host(domain))
            sites[domain] = site
            return Cookie(
                key: record.key,
                site: site,
                state: record.state,
                events: record.events,
                conditions: record.conditions
            )
        }
        return cookies.sorted { left, right in
            if left.key < right.key { return true }
            if right.key < left.key { return false }
            return (left.events.first?.source.offset ?? 0) < (right.events.first?.source.offset ?? 0)
        }
    }
}

extension CookieEvent.Flags {
    /// What makes it uncertain that a browser took a line.
    static let uncertainTaking: CookieEvent.Flags = [
        .thirdPartyStateUnknown, .credentialsUnknown, .contextUnknown, .serviceWorker, .fulfilled, .ambiguousFold,
        .derivedArrayOnly,
    ]
}
