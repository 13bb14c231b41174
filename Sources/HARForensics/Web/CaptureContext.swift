public import HARCapture

/// What all observers need to know of each entry: address, site, the visited site, time and redirects.
public struct CaptureContext: Sendable {
    /// The capture.
    public let capture: Capture
    /// The list that registrable domains were computed with.
    public let suffixes: PublicSuffixList
    /// One row an entry, in the order of the file.
    public let exchanges: [Exchange]
    /// The order of the entries.
    public let chronology: Chronology
    /// The entries in the order of ``chronology``.
    public var timeOrder: [Int] { chronology.order }

    /// One entry, as far as everybody needs it.
    public struct Exchange: Sendable {
        /// The position of the entry in the file.
        public let index: Int
        /// The address; nil if it cannot be split.
        public let url: WebURL?
        /// The registrable domain of the host, private suffixes counting.
        public let site: ByteString
        /// The registrable domain of the page that was visited, private suffixes counting; nil if unknown.
        public internal(set) var topLevelSite: ByteString?
        /// Whether the page that was visited came encrypted; nil if unknown.
        public internal(set) var isTopLevelSecure: Bool?
        /// Whether the request loaded a page into a tab.
        public internal(set) var isNavigation: Bool
        /// When the request started; nil if the capture does not say.
        public let startedAt: Instant?
        /// The place in time: the start or, where it is missing, what ``Chronology`` puts in its stead.
        let orderedAt: Instant
        /// When the headers of the response had arrived; nil if the start is unknown.
        public let headersAt: Instant?
        /// Whether anything went over the network.
        public let transmission: Entry.Transmission
        /// Milliseconds from start until the request left.
        let untilSent: Double
        /// The entry that redirected to this one.
        public internal(set) var redirectedFrom: Int?
        /// The host, empty if unknown.
        public var host: Host { url?.host ?? Host(ByteString()) }
        /// Whether the visited site and the site of the request differ; nil if the visited site is unknown.
        public var isThirdParty: Bool? { topLevelSite.map { $0 != site } }
    }

    /// Looks at every entry of a capture once.
    public init(of capture: Capture, suffixes: PublicSuffixList = .bundled) {
        self.capture = capture
        self.suffixes = suffixes
        var sites: [Host: ByteString] = [:]
        var exchanges: [Exchange] = []
        exchanges.reserveCapacity(capture.entries.count)
        let chronology = Chronology(of: capture)
        let tellsDestinations = capture.entries.contains { $0.request.headers.contains(named: "sec-fetch-dest") }
        for entry in capture.entries {
            let url = WebURL(entry.request.url)
            let host = url?.host ?? Host(ByteString())
            let site = sites[host] ?? suffixes.site(of: host)
            sites[host] = site
            let place = chronology.places[entry.index]
            let start = place.isStated ? place.instant : nil
            let timings = entry.timings
            let headersAt = start?.advanced(byMilliseconds: timings.untilHeaders ?? entry.time ?? 0)
            exchanges.append(
                Exchange(
                    index: entry.index,
                    url: url,
                    site: site,
                    isNavigation: Self.isNavigation(entry, url, tellsDestinations: tellsDestinations),
                    startedAt: start,
                    orderedAt: place.instant,
                    headersAt: headersAt,
                    transmission: entry.transmission,
                    untilSent: timings.untilSent
                )
            )
        }
        RedirectLinks(capture, chronology.order).apply(to: &exchanges)
        Self.assignTopLevelSites(&exchanges, capture, chronology.order, suffixes)
        FrameRequests(capture, chronology.order).apply(to: &exchanges)
        self.exchanges = exchanges
        self.chronology = chronology
    }

    /// Whether a request loads a page into a tab (Fetch Metadata: `Sec-Fetch-Dest: document`).
    ///
    /// A browser that tells destinations does not tell them to unencrypted hosts (Fetch Metadata §2). A page that such a
    /// host sent is a visit if nothing referred to it, or if it has the priority that Firefox gives no frame.
    private static func isNavigation(_ entry: Entry, _ url: WebURL?, tellsDestinations: Bool) -> Bool {
        let headers = entry.request.headers
        if let destination = headers.value("sec-fetch-dest") { return destination == "document" }
        guard tellsDestinations, url?.isSecure == false,
            entry.response.content.mimeType?.hasPrefixIgnoringCase("text/html") == true,
            headers.value("accept")?.hasPrefixIgnoringCase("text/html") == true
        else { return false }
        return !headers.contains(named: "referer") || headers.value("priority")?.hasPrefix("u=0") == true
    }

    // MARK: The visited site

    /// Gives each entry the site of the page it belongs to.
    ///
    /// Within a page of the capture, a navigation starts a new document. The first document is the page's title where
    /// that is an address, else the first navigation, else the first entry that brought HTML, else the first entry.
    private static func assignTopLevelSites(
        _ exchanges: inout [Exchange],
        _ capture: Capture,
        _ order: [Int],
        _ suffixes: PublicSuffixList
    ) {
        var groups: [ByteString: [Int]] = [:]
        for index in order { groups[capture.entries[index].pageref ?? ByteString(), default: []].append(index) }
        let titles = capture.pages.reduce(into: [ByteString: ByteString]()) { result, page in
            if let id = page.id, let title = page.title { result[id] = title }
        }
        for (page, members) in groups {
            let document = firstDocument(of: members, exchanges, capture)
            let chain = document.map { hops(to: $0, page, exchanges, capture) } ?? []
            let frame = document.flatMap { embedder(of: $0, chain, members, exchanges, capture) }
            if frame == nil { for hop in chain { exchanges[hop].isNavigation = true } }
            let titled = titles[page].flatMap { WebURL($0) }
            let stated = titled.flatMap { url in members.contains { exchanges[$0].host == url.host } ? url : nil }
            let loaded = (document ?? members.first { exchanges[$0].url != nil }).flatMap { exchanges[$0].url }
            let visited = stated ?? frame ?? loaded
            var current = visited.map { suffixes.site(of: $0.host) }
            var isSecure = visited?.isSecure
            for index in members {
                let exchange = exchanges[index]
                if exchange.isNavigation, replacesDocument(exchange, capture.entries[index]) {
                    current = exchange.site
                    isSecure = exchange.url?.isSecure
                }
                exchanges[index].topLevelSite = exchange.isNavigation ? exchange.site : current
                exchanges[index].isTopLevelSecure = exchange.isNavigation ? exchange.url?.isSecure : isSecure
            }
        }
    }

    /// The entry that loaded the first document of a page: the first navigation, else the first that brought HTML.
    private static func firstDocument(of members: [Int], _ exchanges: [Exchange], _ capture: Capture) -> Int? {
        if let navigation = members.first(where: { exchanges[$0].isNavigation }) { return navigation }
        return members.first { index in
            let response = capture.entries[index].response
            guard let status = response.status, (200..<300).contains(status) else { return false }
            return response.content.mimeType?.hasPrefixIgnoringCase("text/html") == true
                && exchanges[index].url != nil
        }
    }

    /// A document and the redirects of its page that led to it, as far as nothing says that they loaded something else.
    private static func hops(
        to document: Int,
        _ page: ByteString,
        _ exchanges: [Exchange],
        _ capture: Capture
    ) -> [Int] {
        var result = [document]
        while let hop = exchanges[result[result.count - 1]].redirectedFrom {
            let entry = capture.entries[hop]
            guard entry.pageref ?? ByteString() == page,
                exchanges[hop].isNavigation || entry.request.headers.value("sec-fetch-dest") == nil
            else { break }
            result.append(hop)
        }
        return result
    }

    /// The host of the page that the first HTML of a page was loaded into: a frame of a page that the capture lacks.
    ///
    /// Something before it came from the page that it came from, and more of the page did than came from it.
    private static func embedder(
        of document: Int,
        _ chain: [Int],
        _ members: [Int],
        _ exchanges: [Exchange],
        _ capture: Capture
    ) -> WebURL? {
        func referrer(_ index: Int) -> WebURL? {
            capture.entries[index].request.headers.value("referer").flatMap { WebURL($0) }
        }
        guard !exchanges[document].isNavigation, let page = referrer(document),
            page.host != exchanges[document].host,
            members.prefix(while: { $0 != document })
                .contains(where: { !chain.contains($0) && referrer($0)?.host == page.host })
        else { return nil }
        let referrers = members.compactMap { referrer($0)?.host }
        let own = referrers.count { $0 == exchanges[document].host }
        return referrers.count { $0 == page.host } - chain.count > own ? page : nil
    }

    /// Whether a navigation left its page: a redirect, a download, an answer without content, a failure and what is
    /// fetched ahead of a visit do not.
    private static func replacesDocument(_ exchange: Exchange, _ entry: Entry) -> Bool {
        guard exchange.transmission != .noAnswer, let status = entry.response.status,
            !(300..<400).contains(status) || status == 304, status != 204, status != 205
        else { return false }
        let disposition = entry.response.headers.value("content-disposition")
        let purpose = entry.request.headers.value("sec-purpose")
        return disposition?.hasPrefixIgnoringCase("attachment") != true
            && purpose?.hasPrefixIgnoringCase("prefetch") != true
    }
}
