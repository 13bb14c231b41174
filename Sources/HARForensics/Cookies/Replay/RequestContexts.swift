import HARCapture

/// What each request of a capture tells of its context, as far as cookies depend on it.
struct RequestContexts {
    private let context: CaptureContext
    private let policy: CookiePolicy

    init(_ context: CaptureContext, _ policy: CookiePolicy) {
        self.context = context
        self.policy = policy
    }

    /// Whether a request carries cookies if there are any (Fetch §2.2.5).
    enum Credentials: Sendable {
        case included
        /// A preflight.
        case omitted
        case unknown
    }

    /// The context of an exchange.
    func context(of exchange: CaptureContext.Exchange) -> CookieContext {
        let relation = relation(of: exchange)
        let isOwnFramed = exchange.isThirdParty == false && !exchange.isNavigation && isFramed(exchange)
        let isOtherScheme = policy.sitesHaveSchemes && relation == .crossSite
        let isForeign = exchange.isThirdParty.map { $0 || isOwnFramed || isOtherScheme }
        return CookieContext(
            relation: relation,
            isTopLevelNavigation: exchange.isNavigation,
            isSafeMethod: Self.isSafe(context.capture.entries[exchange.index].request.method),
            topLevelSite: exchange.topLevelSite,
            isThirdParty: exchange.isNavigation ? false : isForeign,
            isFramed: isOwnFramed
        )
    }

    /// RFC 9110 §9.2.1.
    private static func isSafe(_ method: ByteString) -> Bool {
        ["GET", "HEAD", "OPTIONS", "TRACE"].contains(method)
    }

    // MARK: Site for cookies

    private func relation(of exchange: CaptureContext.Exchange) -> CookieContext.Relation {
        if exchange.isNavigation { return relation(ofNavigation: exchange) }
        guard let isThirdParty = exchange.isThirdParty else { return .unknown }
        if isThirdParty { return .crossSite }
        if policy.sitesHaveSchemes, let isSecure = exchange.isTopLevelSecure, isSecure != exchange.url?.isSecure {
            return .crossSite
        }
        return isFramed(exchange) ? .crossSite : .sameSite
    }

    /// Whether a frame of another site made a request to the site of the page. Sec-Fetch-Site counts redirects too, so
    /// the first request of the chain is asked; between http and https it says cross-site without a frame.
    private func isFramed(_ exchange: CaptureContext.Exchange) -> Bool {
        let head = head(of: exchange)
        guard exchange.isTopLevelSecure == head.url?.isSecure else { return false }
        return head.site == exchange.topLevelSite && fetchSite(of: head) == "cross-site"
    }

    /// What led to a page: the first request of its chain says (RFC 6265bis §5.2.1).
    private func relation(ofNavigation exchange: CaptureContext.Exchange) -> CookieContext.Relation {
        let head = head(of: exchange)
        let headers = context.capture.entries[head.index].request.headers
        let referrer = headers.value("referer").flatMap { WebURL($0) }
        let initiator: ByteString?
        switch headers.value("sec-fetch-site") {
        case .some("none"): return .sameSite
        case .some("same-origin"), .some("same-site"): initiator = head.site
        case .some("cross-site"):
            if head.index == exchange.index { return .crossSite }
            initiator = referrer.map { context.suffixes.site(of: $0.host) }
        case .some, nil: initiator = referrer.map { context.suffixes.site(of: $0.host) }
        }
        guard let initiator else { return .unknown }
        return initiator == exchange.site ? .sameSite : .crossSite
    }

    private func fetchSite(of exchange: CaptureContext.Exchange) -> ByteString? {
        context.capture.entries[exchange.index].request.headers.value("sec-fetch-site")
    }

    /// The first request of a chain of redirects.
    private func head(of exchange: CaptureContext.Exchange) -> CaptureContext.Exchange {
        var head = exchange
        var steps = 0
        while let before = head.redirectedFrom, steps < HopAttribution.longestChain {
            head = context.exchanges[before]
            steps += 1
        }
        return head
    }

    // MARK: Credentials

    /// Whether a request carries cookies if there are any.
    func credentials(of exchange: CaptureContext.Exchange) -> Credentials {
        let entry = context.capture.entries[exchange.index]
        let headers = entry.request.headers
        if entry.request.method == "OPTIONS", headers.contains(named: "access-control-request-method") {
            return .omitted
        }
        if exchange.isNavigation || headers.contains(named: "cookie") { return .included }
        let isOwn = headers.value("sec-fetch-site") == "same-origin" && exchange.redirectedFrom == nil
        // An element includes them; a script says with `fetch` whether it does.
        let isElement = headers.value("sec-fetch-dest").map { $0 != "empty" } == true
        switch headers.value("sec-fetch-mode") {
        case .some("navigate"), .some("websocket"): return .included
        case .some("no-cors"): return isElement ? .included : .unknown
        case .some("cors"), .some("same-origin"): return isOwn && isElement ? .included : .unknown
        default: break
        }
        if headers.contains(named: "origin") { return .unknown }
        switch entry.resourceType {
        case .some("document"), .some("stylesheet"), .some("script"), .some("image"), .some("media"): return .included
        default: return .unknown
        }
    }
}
