public import HARCapture

/// What a capture shows of one tracker: the requests to the hosts that one row of the catalogue covers or, where a list
/// of the user's names what the catalogue does not, to one registrable domain.
public struct TrackerActivity: Sendable {
    /// The domain of the row or, without one that names a tracker, the registrable domain.
    public let domain: ByteString
    /// The row that covers the hosts; nil if the catalogue has none.
    public let entry: CatalogueEntry?
    /// The hosts that were asked, sorted.
    public let hosts: [Host]
    /// The requests, in the order of time.
    public let requests: [Request]

    /// One request to a tracker.
    public struct Request: Sendable {
        /// The entry.
        public let entry: Int
        /// When it started; nil if the capture does not say.
        public let at: Instant?
        /// The host that was asked.
        public let host: Host
        /// The site of the visited page; nil if unknown.
        public let topLevelSite: ByteString?
        /// Whether the visited site and the tracker have one owner, as the catalogue says.
        public let isSameOwner: Bool
        /// Whether a server answered; otherwise the request may never have left.
        public let isAnswered: Bool
        /// How the host leads to the tracker, where only a file of aliases says so; empty if the host is the tracker's.
        public let aliases: [HostAliases.Alias]
        /// The rules and entries of supplied lists that make the request one to a tracker.
        public let citations: [Finding.ListMatch]
        /// The URL.
        public let source: SourceReference
    }
}

/// Finds requests to third parties that the catalogue lists as trackers.
public struct TrackerObserver {
    private let context: CaptureContext
    private let catalogue: TrackerCatalogue
    private let aliases: HostAliases?
    /// What supplied lists say, one verdict an entry; empty without lists.
    private let verdicts: [ListVerdict?]

    /// An observer with a catalogue and, where there are such, a file of aliases and the verdicts of lists.
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

    /// The activity of each tracker, sorted by domain. What a cache answered is no contact, and a site is no tracker on
    /// its own pages unless its host is an alias of somebody else's.
    public func activities() -> [TrackerActivity] {
        var lookUp = CatalogueLookUp(catalogue, aliases)
        var found: [ByteString: (entry: CatalogueEntry?, requests: [TrackerActivity.Request])] = [:]
        for index in context.timeOrder {
            let exchange = context.exchanges[index]
            guard exchange.transmission != .fromCache, let met = tracker(exchange, &lookUp) else { continue }
            let visitedOwner = exchange.topLevelSite.flatMap { lookUp.entry(for: Host($0))?.ultimateOwner }
            let isSameOwner = visitedOwner != nil && visitedOwner == met.entry?.ultimateOwner
            if isSameOwner, !met.aliases.isEmpty { continue }
            let request = TrackerActivity.Request(
                entry: index,
                at: exchange.startedAt,
                host: exchange.host,
                topLevelSite: exchange.topLevelSite,
                isSameOwner: isSameOwner,
                isAnswered: exchange.transmission == .answered,
                aliases: met.aliases,
                citations: verdict(on: index)?.citations ?? [],
                source: context.capture.entries[index].request.urlSource
            )
            found[met.domain, default: (met.entry, [])].requests.append(request)
        }
        return found.sorted { $0.key < $1.key }.map { domain, value in
            TrackerActivity(
                domain: domain,
                entry: value.entry,
                hosts: Array(Set(value.requests.map(\.host))).sorted(),
                requests: value.requests
            )
        }
    }

    private typealias Meeting = (domain: ByteString, entry: CatalogueEntry?, aliases: [HostAliases.Alias])

    private func verdict(on entry: Int) -> ListVerdict? { entry < verdicts.count ? verdicts[entry] : nil }

    /// The tracker that a request went to.
    private func tracker(_ exchange: CaptureContext.Exchange, _ lookUp: inout CatalogueLookUp) -> Meeting? {
        if exchange.isThirdParty != false, let entry = lookUp.entry(for: exchange.host), entry.isTracker {
            return (entry.domain, entry, [])
        }
        if exchange.isThirdParty != false, verdict(on: exchange.index)?.namesTracker == true {
            return (exchange.site, lookUp.entry(for: exchange.host), [])
        }
        let chain = lookUp.chain(of: exchange.host)
        return lookUp.tracker(among: chain).map { ($0.domain, $0, chain) }
    }
}
