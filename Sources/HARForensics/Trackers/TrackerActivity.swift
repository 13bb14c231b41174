public import HARCapture

/// What a capture shows of one tracker: the requests to the hosts that one row of the catalogue covers.
public struct TrackerActivity: Sendable {
    /// The row that matched.
    public let entry: CatalogueEntry
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
        /// The URL.
        public let source: SourceReference
    }
}

/// Finds requests to third parties that the catalogue lists as trackers.
public struct TrackerObserver {
    private let context: CaptureContext
    private let catalogue: TrackerCatalogue

    /// An observer with a catalogue.
    public init(context: CaptureContext, catalogue: TrackerCatalogue = .bundled) {
        self.context = context
        self.catalogue = catalogue
    }

    /// The activity of each tracker, sorted by domain. What a cache answered is no contact, and a site is no tracker on its own pages.
    public func activities() -> [TrackerActivity] {
        var known: [Host: CatalogueEntry?] = [:]
        func lookUp(_ host: Host) -> CatalogueEntry? {
            if let found = known[host] { return found }
            let found = catalogue.entry(for: host)
            known[host] = found
            return found
        }
        var found: [ByteString: (entry: CatalogueEntry, requests: [TrackerActivity.Request])] = [:]
        for index in context.timeOrder {
            let exchange = context.exchanges[index]
            guard exchange.isThirdParty != false, exchange.transmission != .fromCache,
                let entry = lookUp(exchange.host), entry.isTracker
            else { continue }
            let visitedOwner = exchange.topLevelSite.flatMap { lookUp(Host($0))?.ultimateOwner }
            let request = TrackerActivity.Request(
                entry: index,
                at: exchange.startedAt,
                host: exchange.host,
                topLevelSite: exchange.topLevelSite,
                isSameOwner: visitedOwner != nil && visitedOwner == entry.ultimateOwner,
                isAnswered: exchange.transmission == .answered,
                source: context.capture.entries[index].request.urlSource
            )
            found[entry.domain, default: (entry, [])].requests.append(request)
        }
        return found.values.sorted { $0.entry.domain < $1.entry.domain }.map { value in
            TrackerActivity(
                entry: value.entry,
                hosts: Array(Set(value.requests.map(\.host))).sorted(),
                requests: value.requests
            )
        }
    }
}
