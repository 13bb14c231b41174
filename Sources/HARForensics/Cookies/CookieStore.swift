import HARCapture

/// The cookies a browser would hold, as far as the capture tells, and the story of each.
struct CookieStore {
    var records: [CookieRecord] = []
    private var byKey: [Cookie.Key: Int] = [:]
    private(set) var byNameAndDomain: [NameAndDomain: [Int]] = [:]
    /// Cookies that became Secure, by name and site.
    private var secure: [NameAndDomain: [Int]] = [:]
    private var offersRefused: [Cookie.Key: Int] = [:]
    /// The values of refused offers, by name and domain.
    private(set) var refusedValues: [NameAndDomain: Set<ByteString>] = [:]
    /// Cookies that no response set, by name and site.
    private var inferred: [NameAndDomain: [Int]] = [:]

    struct NameAndDomain: Hashable {
        let name: ByteString
        let domain: ByteString
    }

    /// How many cookies of one name, and one domain or site, are looked through: what Chromium keeps of a whole site.
    static let sameNameLimit = 180

    // MARK: Set-Cookie

    /// Stores, changes or removes a cookie (§5.7 steps 23 and 24).
    mutating func apply(
        _ cookie: SetCookie,
        _ key: Cookie.Key,
        site: ByteString,
        _ draft: CookieEvent.Draft,
        now: Instant
    ) {
        let index = adopt(key, host: draft.setBy) ?? create(key)
        expire(index, by: now)
        let expires = cookie.end(from: now)
        let attributes = CookieRecord.Attributes(
            isSecure: cookie.isSecure,
            isHTTPOnly: cookie.isHTTPOnly,
            sameSite: cookie.sameSite
        )
        if let expires, expires <= now {
            add(draft, records[index].isLive ? .deleted : .deleteNoop, to: index)
            records[index].end(at: now)
            return
        }
        let kind: CookieEvent.Kind
        if !records[index].isLive {
            kind = .set
        } else if records[index].value != cookie.value {
            kind = .valueChanged
            records[index].earlier = (records[index].value, now)
        } else {
            kind = records[index].change(to: expires, attributes)
        }
        if cookie.isSecure, records[index].attributes?.isSecure != true {
            Self.append(index, to: &secure[NameAndDomain(name: key.name, domain: site), default: []])
        }
        records[index].isLive = true
        records[index].value = cookie.value
        records[index].expires = expires
        records[index].attributes = attributes
        records[index].isServerSet = true
        add(draft, kind, to: index)
    }

    /// Whether a cookie from an unencrypted connection would hide a Secure one of its name (§5.7 step 16).
    func holdsSecure(hiddenBy key: Cookie.Key, site: ByteString, at now: Instant) -> Bool {
        (secure[NameAndDomain(name: key.name, domain: site)] ?? []).contains { index in
            let old = records[index]
            guard old.isLive, old.attributes?.isSecure == true, old.expires.map({ $0 > now }) != false,
                old.key.partition == key.partition, let path = old.key.path, let newPath = key.path
            else { return false }
            let overlaps =
                Host(old.key.domain).domainMatches(key.domain) || Host(key.domain).domainMatches(old.key.domain)
            return overlaps && CookieAdmission.pathMatches(newPath, path)
        }
    }

    /// Writes down an offer that the standard says to ignore.
    mutating func reject(_ line: ByteString, _ draft: CookieEvent.Draft, host: Host, partition: ByteString?) {
        let pair = line[0..<(line.firstIndex(of: UInt8(ascii: ";")) ?? line.count)]
        let name = pair[0..<(pair.firstIndex(of: UInt8(ascii: "=")) ?? 0)].trimmed
        let cookie = try? SetCookie(parsing: line)
        let key = Cookie.Key(
            name: cookie?.name ?? name,
            domain: cookie?.domain ?? host.name,
            isHostOnly: cookie?.domain == nil,
            path: cookie?.path,
            partition: partition
        )
        let index = offersRefused[key] ?? create(key, findable: false)
        offersRefused[key] = index
        records[index].value = cookie?.value ?? ByteString()
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

    // MARK: Cookie

    /// Writes down which cookies a request carried; the drafts are those of the pairs.
    ///
    /// Each pair of a request is another cookie. Pairs with a known value choose first, so that none of them passes for
    /// a change of another cookie of its name.
    mutating func send(
        _ pairs: [CookieHeader.Pair],
        _ drafts: [CookieEvent.Draft],
        to url: WebURL,
        from exchange: CaptureContext.Exchange,
        now: Instant,
        origin: () -> RequestHistory.Origin
    ) {
        var known: [ByteString: [Int]] = [:]
        var taken: [ByteString: Set<Int>] = [:]
        var others: [Int] = []
        for (position, pair) in pairs.enumerated() {
            if known[pair.name] == nil {
                known[pair.name] = candidates(pair.name, url, exchange.topLevelSite)
                for index in known[pair.name] ?? [] { expire(index, by: now) }
            }
            if let index = known[pair.name]?.first(where: { index in
                records[index].isLive && records[index].value == pair.value
                    && taken[pair.name]?.contains(index) != true
            }) {
                taken[pair.name, default: []].insert(index)
                records[index].isConfirmed = records[index].isConfirmed || records[index].isServerSet
                confirm(index, drafts[position], url)
                decideOrigin(index, by: url)
            } else {
                others.append(position)
            }
        }
        for position in others {
            let name = pairs[position].name
            let before = taken[name] ?? []
            let excluded = before.count < Self.sameNameLimit ? before : []
            let index = sendUnknown(
                pairs[position],
                drafts[position],
                to: url,
                from: exchange,
                now: now,
                known: known[name] ?? [],
                excluding: excluded,
                origin: origin
            )
            if taken[name, default: []].insert(index).inserted, known[name]?.contains(index) == false {
                known[name]?.append(index)
            }
        }
    }

    /// Finds or makes the cookie of a pair whose value no live cookie has.
    private mutating func sendUnknown(
        _ pair: CookieHeader.Pair,
        _ draft: CookieEvent.Draft,
        to url: WebURL,
        from exchange: CaptureContext.Exchange,
        now: Instant,
        known: [Int],
        excluding taken: Set<Int>,
        origin: () -> RequestHistory.Origin
    ) -> Int {
        var draft = draft
        let known = taken.isEmpty ? known : known.filter { !taken.contains($0) }
        // The value may have changed, or the cookie ended, between the start of the request and its leaving.
        if let index = known.first(where: { records[$0].mayStillCarry(pair.value, from: exchange.orderedAt) }) {
            confirm(index, draft, url)
            return index
        }
        if let index = known.first(where: { records[$0].isLive }) {
            records[index].change(toUnexplained: pair.value, at: now)
            var changed = draft
            changed.reason = "withoutSetCookie"
            add(changed, .valueChanged, to: index)
            confirm(index, draft, url)
            return index
        }
        if let index = known.first(where: { records[$0].value == pair.value }) {
            // Deleted or expired by our reckoning: clocks differ or the deletion was not obeyed.
            records[index].isLive = true
            records[index].forgetAttributes()
            draft.reason = "afterItsEnd"
            confirm(index, draft, url)
            return index
        }
        let place = NameAndDomain(name: pair.name, domain: exchange.site)
        if let index = inferred[place]?.suffix(Self.sameNameLimit).first(where: { index in
            records[index].isLive && records[index].key.path == nil && records[index].value == pair.value
                && !taken.contains(index)
        }) {
            // One value on several hosts of a site: one cookie of the domain they share.
            widen(index, to: url.host)
            confirm(index, draft, url)
            return index
        }
        // A browser that sends what it had to ignore took it from the response, by rules of its time.
        let origin = wasRefused(pair, url) ? .unknown : origin()
        let index = create(
            Cookie.Key(name: pair.name, domain: url.host.name, isHostOnly: nil, path: nil, partition: nil)
        )
        records[index].isLive = true
        records[index].value = pair.value
        records[index].origin = origin.state
        records[index].undecided = origin.undecided
        inferred[place, default: []].append(index)
        var first = draft
        first.reason = origin.reason
        first.cameIntoBeing = (origin.after, draft.at)
        add(first, .firstSeen, to: index)
        confirm(index, draft, url)
        return index
    }

    private mutating func confirm(_ index: Int, _ draft: CookieEvent.Draft, _ url: WebURL) {
        records[index].noteReceiver(url)
        add(draft, .sent, to: index)
    }

    /// Gives a cookie that no response set the longest domain that covers its hosts and one more.
    private mutating func widen(_ index: Int, to host: Host) {
        let old = records[index].key
        guard let domain = Host(old.domain).domains.first(where: { host.domainMatches($0) }), domain != old.domain
        else { return }
        let key = Cookie.Key(name: old.name, domain: domain, isHostOnly: false, path: nil, partition: nil)
        byNameAndDomain[NameAndDomain(name: old.name, domain: old.domain)]?.removeAll { $0 == index }
        makeFindable(index, by: key)
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
    private func candidates(_ name: ByteString, _ url: WebURL, _ topLevelSite: ByteString?) -> [Int] {
        var result: [Int] = []
        for domain in url.host.domains {
            for index in byNameAndDomain[NameAndDomain(name: name, domain: domain)] ?? [] {
                let record = records[index]
                if record.key.isHostOnly == true, domain != url.host.name { continue }
                if let path = record.key.path, !CookieAdmission.pathMatches(url.path, path) { continue }
                if record.attributes?.isSecure == true, !url.isTrustworthy { continue }
                if let site = record.key.partition, let topLevelSite, site != topLevelSite { continue }
                result.append(index)
            }
        }
        return result.sorted { (records[$0].key.path?.count ?? 0, $1) > (records[$1].key.path?.count ?? 0, $0) }
    }

    // MARK: Records

    private mutating func create(_ key: Cookie.Key, findable: Bool = true) -> Int {
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
            records[index].key = key
            byKey[key] = index
            makeFindable(index, by: key)
            return index
        }
        return nil
    }

    private mutating func expire(_ index: Int, by now: Instant) {
        guard records[index].isLive, let expires = records[index].expires, expires <= now,
            let last = records[index].events.last(where: \.isSetting)
        else { return }
        records[index].events.append(last.ended(at: expires))
        records[index].end(at: expires)
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
            return Cookie(key: record.key, site: site, state: record.state, events: record.events)
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
}
