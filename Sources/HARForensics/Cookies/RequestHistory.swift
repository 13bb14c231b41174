import HARCapture

/// The requests made so far, to tell whether a cookie that nobody set was there before the capture.
struct RequestHistory {
    private struct Visit {
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

        static let before = Origin(reason: "beforeCapture", state: .preexisting, after: nil)
        static let unknown = Origin(reason: "unknownOrigin", state: .unknown, after: nil)
    }

    /// How many requests to a host are remembered.
    private static let remembered = 16

    private var visits: [Host: [Visit]] = [:]
    private var answeredSites: Set<ByteString> = []
    private var documentSites: Set<ByteString> = []

    /// Remembers a request that would have carried the cookies of its host.
    mutating func note(
        _ exchange: CaptureContext.Exchange,
        url: WebURL,
        _ entry: Entry,
        carriesCookies: Bool,
        at: Instant
    ) {
        answeredSites.insert(exchange.site)
        if exchange.isNavigation { documentSites.insert(exchange.site) }
        guard carriesCookies || Self.isCredentialed(exchange, entry) else { return }
        var list = visits[url.host] ?? []
        if list.count == Self.remembered { list.removeFirst() }
        list.append(
            Visit(path: url.path, topLevelSite: exchange.topLevelSite, isSecure: url.isSecure, at: at))
        visits[url.host] = list
    }

    /// How a cookie came to be that a request carries and no response set.
    func origin(of exchange: CaptureContext.Exchange, url: WebURL, now: Instant) -> Origin {
        let folder = CookieAdmission.defaultPath(url.path)
        let without = visits[url.host]?.last { visit in
            visit.topLevelSite == exchange.topLevelSite && visit.isSecure == url.isSecure
                && (visit.path == url.path || CookieAdmission.pathMatches(visit.path, folder))
        }
        if let without { return Origin(reason: "withinCapture", state: .scriptSet, after: without.at) }
        // Nothing of the site was loaded yet, so nothing in the capture can have made it.
        if !answeredSites.contains(exchange.site) { return .before }
        return .unknown
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
