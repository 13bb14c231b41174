public import HARCapture

/// One request of a capture: what it was for, whose host it went to, and who says so.
public struct ClassifiedRequest: Sendable {
    /// The entry.
    public let entry: Int
    /// When it started; nil if the capture does not say.
    public let at: Instant?
    /// The host that was asked; empty if the URL has none.
    public let host: Host
    /// The registrable domain of the host, private suffixes counting.
    public let site: ByteString
    /// The site of the visited page; nil if unknown.
    public let topLevelSite: ByteString?
    /// What the request was for.
    public let resource: ResourceEvidence
    /// Whose the host is, seen from the page.
    public let party: RequestParty
    /// The host of the document that made the request, as the exporter or `Referer` names it; nil if unknown.
    public let frame: Host?
    /// The row of the catalogue that covers the host.
    public let listed: CatalogueEntry?
    /// What the host is an alias of, step by step, as the file of aliases says.
    public let aliases: [HostAliases.Alias]
    /// The first of these steps that the catalogue lists as a tracker.
    public let listedAlias: CatalogueEntry?
    /// What supplied lists say about it; nil if nothing.
    public let verdict: ListVerdict?
    /// Whether anything went over the network.
    public let transmission: Entry.Transmission
    /// The URL.
    public let source: SourceReference

    /// The domain that stands for the host: that of its row, else its registrable domain. Tenants of shared infrastructure
    /// are told apart by their own names.
    public var domain: ByteString {
        guard let listed, !listed.isInfrastructure else { return site }
        return listed.domain
    }
}

/// Classifies the requests of a capture.
public struct RequestClassifier: Sendable {
    private let context: CaptureContext
    private let catalogue: TrackerCatalogue
    private let aliases: HostAliases?
    private let verdicts: [ListVerdict?]

    /// A classifier with a catalogue and, where there are such, a file of aliases and the verdicts of lists.
    public init(
        context: CaptureContext,
        catalogue: TrackerCatalogue = .bundled,
        aliases: HostAliases? = nil,
        verdicts: [ListVerdict?] = []
    ) {
        self.context = context
        self.catalogue = catalogue
        self.aliases = aliases
        self.verdicts = verdicts
    }

    /// The requests, in the order of the file.
    public func requests() -> [ClassifiedRequest] {
        let resources = self.resources()
        let visited = self.visitedHosts()
        let documents = Set(
            context.exchanges.indices.filter { [.document, .subdocument].contains(resources[$0].type) }
                .map { context.exchanges[$0].host }
        )
        var lookUp = CatalogueLookUp(catalogue, aliases)
        return context.exchanges.map { exchange in
            let entry = context.capture.entries[exchange.index]
            let listed = lookUp.entry(for: exchange.host)
            let marks = RequestMarks(entry.request.headers)
            let frame = Self.frame(of: entry, marks, documents)
            let chain = lookUp.chain(of: exchange.host)
            return ClassifiedRequest(
                entry: exchange.index,
                at: exchange.startedAt,
                host: exchange.host,
                site: exchange.site,
                topLevelSite: exchange.topLevelSite,
                resource: resources[exchange.index],
                party: RequestParty(
                    bySite: .init(isThird: exchange.isThirdParty),
                    byOwner: Self.byOwner(exchange, listed, visited[exchange.index].flatMap { lookUp.entry(for: $0) }),
                    byFrame: byFrame(exchange, marks, frame)
                ),
                frame: frame,
                listed: listed,
                aliases: chain,
                listedAlias: lookUp.tracker(among: chain),
                verdict: exchange.index < verdicts.count ? verdicts[exchange.index] : nil,
                transmission: exchange.transmission,
                source: entry.request.urlSource
            )
        }
    }

    /// What each request was for; a redirect is for what the request is that it led to.
    func resources(usingExporter: Bool = true) -> [ResourceEvidence] {
        var found = context.exchanges.map { exchange in
            ResourceInference(
                context.capture.entries[exchange.index],
                exchange,
                usesExporter: usingExporter
            ).evidence
        }
        for index in context.timeOrder.reversed() {
            guard let hop = context.exchanges[index].redirectedFrom, found[hop].isWeak,
                let type = found[index].type
            else { continue }
            found[hop] = ResourceEvidence(type: type, basis: .redirect)
        }
        return found
    }

    /// The host of the visited page of each entry; where only its site is known, that.
    func visitedHosts() -> [Host?] {
        var loaded: [ByteString: Host] = [:]
        var hosts = [Host?](repeating: nil, count: context.exchanges.count)
        for index in context.timeOrder {
            let exchange = context.exchanges[index]
            guard let site = exchange.topLevelSite else { continue }
            if exchange.isNavigation { loaded[site] = exchange.host }
            hosts[index] = loaded[site] ?? Host(site)
        }
        return hosts
    }

    private static func byOwner(
        _ exchange: CaptureContext.Exchange,
        _ listed: CatalogueEntry?,
        _ visited: CatalogueEntry?
    ) -> RequestParty.Party {
        if exchange.isThirdParty == false { return .first }
        guard let owner = listed?.ultimateOwner, let visitedOwner = visited?.ultimateOwner else { return .unknown }
        return owner == visitedOwner ? .first : .third
    }

    private func byFrame(
        _ exchange: CaptureContext.Exchange,
        _ marks: RequestMarks,
        _ frame: Host?
    ) -> RequestParty.Party {
        if let said = marks.site {
            if said.equals("same-origin") || said.equals("same-site") { return .first }
            if said.equals("cross-site") { return .third }
        }
        return .init(isThird: frame.map { context.suffixes.site(of: $0) != exchange.site })
    }

    /// The document that WebPageTest names (`_documentURL`), else the one that `Referer` names if the capture shows it
    /// loading; styles are referrers too.
    private static func frame(of entry: Entry, _ marks: RequestMarks, _ documents: Set<Host>) -> Host? {
        if let document = entry.json["_documentURL"]?.text.flatMap({ WebURL($0)?.host }) { return document }
        guard let host = marks.referrer.flatMap({ WebURL($0)?.host }), documents.contains(host) else { return nil }
        return host
    }
}

/// What catalogue and aliases say of hosts, looked up once each.
struct CatalogueLookUp {
    private let catalogue: TrackerCatalogue
    private let aliases: HostAliases?
    private var known: [Host: CatalogueEntry?] = [:]

    init(_ catalogue: TrackerCatalogue, _ aliases: HostAliases?) {
        self.catalogue = catalogue
        self.aliases = aliases
    }

    /// The row that covers a host.
    mutating func entry(for host: Host) -> CatalogueEntry? {
        if let found = known[host] { return found }
        let found = catalogue.entry(for: host)
        known[host] = found
        return found
    }

    /// What a host is an alias of.
    func chain(of host: Host) -> [HostAliases.Alias] { aliases?.chain(of: host) ?? [] }

    /// The first step of a chain that leads to a listed tracker.
    mutating func tracker(among chain: [HostAliases.Alias]) -> CatalogueEntry? {
        for alias in chain {
            if let entry = entry(for: alias.target), entry.isTracker { return entry }
        }
        return nil
    }
}
