import HARCapture

/// Decides whether a stored cookie goes with a request that its domain, path and time allow (RFC 6265bis §5.8.3).
struct CookieRetrieval: Sendable {
    let policy: CookiePolicy

    /// What the rules say of one cookie and one request.
    enum Verdict: Sendable, Equatable {
        /// It goes.
        case sent
        /// It stays.
        case kept(Reason)
        /// The capture does not tell enough.
        case open(Reason)
    }

    /// Why a cookie stays at home.
    enum Reason: String, Sendable {
        case secure, sameSiteStrict, sameSiteLax, sameSiteUnspecified, partition, httpOnly
    }

    /// The verdict on a cookie whose domain and path cover the address.
    func verdict(
        _ cookie: StoredCookie,
        to url: WebURL,
        at now: Instant,
        _ context: CookieContext
    ) -> Verdict {
        if cookie.attributes.isSecure, !url.isTrustworthy { return .kept(.secure) }
        if cookie.attributes.isHTTPOnly, context.isScript { return .kept(.httpOnly) }
        if let partition = cookie.key.partition {
            guard let own = Cookie.Partition(of: context, under: policy).known, let known = partition.known else {
                return .open(.partition)
            }
            if own != known { return .kept(.partition) }
        } else if policy.partitioning == .everyThirdParty {
            // Storage access would open the jar of the first party.
            if context.isThirdParty == true { return .kept(.partition) }
            if context.isThirdParty == nil { return .open(.partition) }
        }
        guard policy.sameSite != .ignored, context.relation != .sameSite else { return .sent }
        switch cookie.attributes.sameSite {
        case .none: return .sent
        case .unspecified where policy.sameSite == .asGiven: return .sent
        case .strict: return context.relation == .unknown ? .open(.sameSiteStrict) : .kept(.sameSiteStrict)
        case .lax, .unspecified:
            let reason: Reason = cookie.attributes.sameSite == .lax ? .sameSiteLax : .sameSiteUnspecified
            if context.isTopLevelNavigation {
                if context.isSafeMethod { return .sent }
                // §5.6.7.2: young cookies without SameSite go along.
                let age = now.milliseconds(since: cookie.createdAt)
                if reason == .sameSiteUnspecified, age <= Double(policy.unsafeLaxSeconds) * 1000 { return .sent }
            }
            return context.relation == .unknown ? .open(reason) : .kept(reason)
        }
    }
}
