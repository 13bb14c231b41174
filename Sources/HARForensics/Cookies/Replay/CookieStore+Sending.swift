import HARCapture

extension CookieStore {
    /// A request, as far as its cookies are concerned.
    struct Request {
        let url: WebURL
        let exchange: CaptureContext.Exchange
        let context: CookieContext
        let now: Instant
    }

    /// Writes down which cookies a request carried; the drafts are those of the pairs.
    ///
    /// Each pair of a request is another cookie. Pairs with a known value choose first, so that none of them passes for
    /// a change of another cookie of its name.
    ///
    /// - Returns: The cookies that the request carried.
    mutating func send(
        _ pairs: [CookieHeader.Pair],
        _ drafts: [CookieEvent.Draft],
        in request: Request,
        origin: () -> RequestHistory.Origin
    ) -> Set<Int> {
        var known: [ByteString: [Int]] = [:]
        var taken: [ByteString: Set<Int>] = [:]
        var others: [Int] = []
        for (position, pair) in pairs.enumerated() {
            if known[pair.name] == nil {
                known[pair.name] = candidates(pair.name, request)
                for index in known[pair.name] ?? [] { expire(index, by: request.now) }
            }
            if let index = known[pair.name]?.first(where: { index in
                records[index].isLive && records[index].value == pair.value
                    && taken[pair.name]?.contains(index) != true
            }) {
                taken[pair.name, default: []].insert(index)
                records[index].isConfirmed = records[index].isConfirmed || records[index].isServerSet
                records[index].isTakingUncertain = false
                confirm(index, drafts[position], request)
                decideOrigin(index, by: request.url)
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
                in: request,
                known: known[name] ?? [],
                excluding: excluded,
                origin: origin
            )
            if taken[name, default: []].insert(index).inserted, known[name]?.contains(index) == false {
                known[name]?.append(index)
            }
        }
        return taken.values.reduce(into: []) { $0.formUnion($1) }
    }

    /// Finds or makes the cookie of a pair whose value no live cookie has.
    private mutating func sendUnknown(
        _ pair: CookieHeader.Pair,
        _ draft: CookieEvent.Draft,
        in request: Request,
        known: [Int],
        excluding taken: Set<Int>,
        origin: () -> RequestHistory.Origin
    ) -> Int {
        var draft = draft
        let (url, exchange, now) = (request.url, request.exchange, request.now)
        let known = taken.isEmpty ? known : known.filter { !taken.contains($0) }
        // The value may have changed, or the cookie ended, between the start of the request and its leaving.
        if let index = known.first(where: { records[$0].mayStillCarry(pair.value, from: exchange.orderedAt) }) {
            draft.flags.insert(.overlap)
            confirm(index, draft, request, isOld: true)
            return index
        }
        if let index = known.first(where: { records[$0].isLive }) {
            records[index].change(toUnexplained: pair.value, at: now)
            var changed = draft
            changed.reason = "withoutSetCookie"
            changed.cameIntoBeing = (records[index].touchedAt, draft.at)
            add(changed, .valueChanged, to: index)
            confirm(index, draft, request)
            return index
        }
        if let index = known.first(where: { records[$0].value == pair.value }) {
            // Deleted or expired by our reckoning: clocks differ or the deletion was not obeyed.
            records[index].isLive = true
            records[index].forgetAttributes()
            draft.reason = "afterItsEnd"
            confirm(index, draft, request)
            return index
        }
        let place = NameAndDomain(name: pair.name, domain: exchange.site)
        let partition = inferredPartition(request)
        if let index = inferred[place]?.suffix(Self.sameNameLimit).first(where: { index in
            records[index].isLive && records[index].key.path == nil && records[index].value == pair.value
                && records[index].key.partition == partition && !taken.contains(index)
        }) {
            // One value on several hosts of a site: one cookie of the domain they share.
            widen(index, to: url.host)
            confirm(index, draft, request)
            return index
        }
        // A browser that sends what it had to ignore took it from the response, by rules of its time.
        let origin = wasRefused(pair, url) ? .unknown : origin()
        let index = create(
            Cookie.Key(name: pair.name, domain: url.host.name, isHostOnly: nil, path: nil, partition: partition)
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
        confirm(index, draft, request)
        return index
    }

    /// The partition of a cookie that only requests tell of.
    private func inferredPartition(_ request: Request) -> Cookie.Partition? {
        policy.partitioning == .everyThirdParty && request.context.isThirdParty == true
            ? Cookie.Partition(of: request.context, under: policy) : nil
    }

    private mutating func confirm(
        _ index: Int,
        _ draft: CookieEvent.Draft,
        _ request: Request,
        isOld: Bool = false
    ) {
        records[index].noteReceiver(request.url)
        if !isOld {
            records[index].touchedAt = request.now
            records[index].missing = nil
        }
        add(draft, .sent, to: index)
    }

    /// A cookie that is sent to a path which an earlier request without it lies under came into being in between.
    private mutating func decideOrigin(_ index: Int, by url: WebURL) {
        guard records[index].hosts == [url.host],
            let visit = records[index].undecided.last(where: { $0.isCovered(byPathOf: url) })
        else { return }
        let origin = RequestHistory.Origin.within(after: visit)
        records[index].undecided = []
        records[index].origin = origin.state
        records[index].amend(0) {
            $0.reason = origin.reason
            $0.cameIntoBeing?.after = origin.after
        }
    }

    /// The cookies of a name that a request to a URL may carry, those with the longest path first.
    private func candidates(_ name: ByteString, _ request: Request) -> [Int] {
        var result: [Int] = []
        for domain in request.url.host.domains {
            for index in byNameAndDomain[NameAndDomain(name: name, domain: domain)] ?? [] {
                let record = records[index]
                if record.key.isHostOnly == true, domain != request.url.host.name { continue }
                if let path = record.key.path, !CookieAdmission.pathMatches(request.url.path, path) { continue }
                if record.attributes?.isSecure == true, !request.url.isTrustworthy { continue }
                if let own = record.key.partition?.known?.site {
                    if let site = request.context.topLevelSite, own != site { continue }
                } else if record.key.partition == nil, policy.partitioning == .everyThirdParty,
                    request.context.isThirdParty == true
                {
                    // The jar of the first party, which only storage access opens.
                    continue
                }
                result.append(index)
            }
        }
        return result.sorted { (records[$0].key.path?.count ?? 0, $1) > (records[$1].key.path?.count ?? 0, $0) }
    }
}
