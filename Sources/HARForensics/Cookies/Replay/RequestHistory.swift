import HARCapture

/// The requests made so far, to tell whether a cookie that nobody set was there before the capture.
struct RequestHistory {
    /// A request that would have carried the cookies of its host.
    struct Visit {
        let path: ByteString
        let topLevelSite: ByteString?
        let isSecure: Bool
        let at: Instant
    }

    /// How a cookie without Set-Cookie came to be.
    struct Origin {
        /// `beforeCapture`, `withinCapture` or `unknownOrigin`.
        let reason: String
        let state: Cookie.State
        /// The latest request that could have carried the cookie and did not.
        let after: Instant?
        /// Earlier requests that did not carry the cookie, and that its path may not have covered.
        let undecided: [Visit]

        static let unknown = Origin(reason: "unknownOrigin", state: .unknown, after: nil, undecided: [])

        static let before = Origin(reason: "beforeCapture", state: .preexisting, after: nil, undecided: [])

        static func within(after visit: Visit) -> Origin {
            Origin(reason: "withinCapture", state: .scriptSet, after: visit.at, undecided: [])
        }
    }

    /// How many requests to a host are remembered.
    private static let remembered = 16

    private var visits: [Host: [Visit]] = [:]
    private var answeredSites: Set<ByteString> = []

    /// Remembers a request that would have carried the cookies of its host.
    mutating func note(
        _ exchange: CaptureContext.Exchange,
        url: WebURL,
        _ entry: Entry,
        carriesCookies: Bool,
        at: Instant
    ) {
        answeredSites.insert(exchange.site)
        guard carriesCookies || Self.isCredentialed(exchange, entry) else { return }
        var list = visits[url.host] ?? []
        if list.count == Self.remembered { list.removeFirst() }
        list.append(
            Visit(path: url.path, topLevelSite: exchange.topLevelSite, isSecure: url.isSecure, at: at)
        )
        visits[url.host] = list
    }

    /// How a cookie came to be that a request carries and no response set.
    func origin(of exchange: CaptureContext.Exchange, url: WebURL, _ entry: Entry) -> Origin {
        let without = (visits[url.host] ?? []).filter {
            $0.topLevelSite == exchange.topLevelSite && $0.isSecure == url.isSecure
        }
        if let visit = without.last(where: { $0.isCovered(byPathOf: url) }) { return .within(after: visit) }
        // Nothing of the site was loaded yet, so nothing in the capture can have made it.
        if !answeredSites.contains(exchange.site), answeredSites.isEmpty || !isFromOwnSite(exchange, entry) {
            return .before
        }
        return Origin(reason: "unknownOrigin", state: .unknown, after: nil, undecided: without)
    }

    /// Whether a document of the site made the request, which the capture may lack: loaded from a cache, for one.
    private func isFromOwnSite(_ exchange: CaptureContext.Exchange, _ entry: Entry) -> Bool {
        guard !exchange.isNavigation, let referrer = entry.request.headers.value("referer") else { return false }
        return WebURL(referrer)?.host.domainMatches(exchange.site) == true
    }

    /// Whether a request carries cookies if there are any (Fetch §2.2.5; Fetch Metadata).
    private static func isCredentialed(_ exchange: CaptureContext.Exchange, _ entry: Entry) -> Bool {
        let headers = entry.request.headers
        if exchange.isNavigation {
            // A navigation from another site leaves SameSite=Strict cookies at home.
            return headers.value("sec-fetch-site") != "cross-site"
        }
        guard exchange.isThirdParty == false else { return false }
        return headers.value("sec-fetch-mode") == "no-cors"
    }
}

extension RequestHistory.Visit {
    /// Whether any cookie that a URL carries would have been carried by this request, as far as its path goes.
    func isCovered(byPathOf url: WebURL) -> Bool {
        path == url.path || CookieAdmission.pathMatches(path, CookieAdmission.defaultPath(url.path))
    }
}
