import HARCapture

// Cookies that a request should have carried.

extension CookieStore {
    /// Writes down the cookies that a request with credentials did not carry though every rule says that they go along.
    ///
    /// - Parameters:
    ///   - carried: Those it carried.
    ///   - draft: What is known of the request; its source is the entry.
    mutating func noteMissing(
        in request: Request,
        carried: Set<Int>,
        _ draft: CookieEvent.Draft
    ) {
        let retrieval = CookieRetrieval(policy: policy)
        for domain in request.url.host.domains {
            for index in cookies(ofDomain: domain) where !carried.contains(index) {
                expire(index, by: request.now)
                guard isExpected(index, in: request, domain, retrieval) else { continue }
                if let position = records[index].missing {
                    records[index].amend(position) { $0.count += 1 }
                    continue
                }
                var missing = draft
                missing.possibleReasons = reasons(index, request)
                records[index].missing = records[index].events.count
                add(missing, .notSentThoughExpected, to: index)
            }
        }
    }

    /// Whether every rule says that a cookie goes with a request, and nothing that touches it was under way.
    private func isExpected(
        _ index: Int,
        in request: Request,
        _ domain: ByteString,
        _ retrieval: CookieRetrieval
    ) -> Bool {
        let record = records[index]
        guard record.isLive, let attributes = record.attributes, let path = record.key.path, !record.isTakingUncertain,
            record.key.isHostOnly == false || domain == request.url.host.name,
            CookieAdmission.pathMatches(request.url.path, path),
            // What changed while the request was on its way may have come too late.
            let touched = record.touchedAt, touched < request.exchange.orderedAt
        else { return false }
        let cookie = StoredCookie(
            key: record.key,
            value: record.value,
            attributes: attributes,
            createdAt: record.createdAt ?? touched,
            setAt: touched,
            expires: record.expires
        )
        return retrieval.verdict(cookie, to: request.url, at: request.now, request.context) == .sent
    }

    /// What may explain that a cookie is missing.
    private func reasons(_ index: Int, _ request: Request) -> [String] {
        let record = records[index]
        var result: [String] = []
        if !record.isConfirmed { result.append("notStored") }
        if record.attributes?.isHTTPOnly == false { result.append("removedByScript") }
        if request.context.isThirdParty != false { result.append("thirdPartyBlocked") }
        if record.events.contains(where: { $0.flags.contains(.evictionPossible) }) { result.append("evicted") }
        if record.expires != nil, record.events.contains(where: { $0.flags.contains(.skewUnknown) }) {
            result.append("clockOfServer")
        }
        return result + ["removedByUser", "credentialsOmitted"]
    }

    /// Writes down the cookies that had been sent and were missing to the end.
    mutating func noteVanished() {
        for index in records.indices {
            guard let position = records[index].missing, records[index].isLive,
                let seen = records[index].events.last(where: { $0.kind == .sent })
            else { continue }
            let missing = records[index].events[position]
            var event = missing.following(.vanished, at: missing.at, sequence: nextSequence())
            event.possibleReasons = missing.possibleReasons
            event.cameIntoBeing = (seen.at, missing.at)
            event.count = missing.count
            records[index].end(at: missing.at ?? seen.at ?? Instant(microseconds: 0))
            records[index].add(event)
        }
    }
}

extension StoredCookie {
    fileprivate init(
        key: Cookie.Key,
        value: ByteString,
        attributes: Attributes,
        createdAt: Instant,
        setAt: Instant,
        expires: Instant?
    ) {
        self.key = key
        self.value = value
        self.attributes = attributes
        self.createdAt = createdAt
        self.setAt = setAt
        self.expires = expires
        declaredEnd = expires
        correctedEnd = expires
        isSkewCorrected = false
    }
}
