public import HARCapture

/// Who was asked in a capture: every request counted once by the domain it went to, and by who is behind the domain.
public struct TrackerTables: Sendable {
    /// One row a domain, sorted: the row of the catalogue or, where there is none that names an owner, the registrable
    /// domain.
    public let domains: [Domain]
    /// One row an owner, sorted by name; what nobody's name is known for comes last, under nil.
    public let owners: [Owner]

    /// What went to the hosts of a row.
    public struct Traffic: Sendable, Hashable {
        /// All requests, those that a cache answered left out.
        public var requests = 0
        /// Those to which a server answered.
        public var answered = 0
        /// Those to another registrable domain than the visited page's.
        public var thirdParty = 0
        /// Those that a supplied list makes requests to trackers: by a rule that no exception cancels, or by name.
        public var ruled = 0
        /// Set-Cookie lines of third parties.
        public var cookiesOffered = 0
        /// Cookies sent to third parties.
        public var cookiesSent = 0
        /// The requests, by their place relative to the recorded choices.
        public var phases: [ConsentPhase: Int] = [:]
        /// The requests, by what they were for.
        public var types: [ResourceType: Int] = [:]

        mutating func add(_ other: Traffic) {
            requests += other.requests
            answered += other.answered
            thirdParty += other.thirdParty
            ruled += other.ruled
            cookiesOffered += other.cookiesOffered
            cookiesSent += other.cookiesSent
            phases.merge(other.phases, uniquingKeysWith: +)
            types.merge(other.types, uniquingKeysWith: +)
        }
    }

    /// A domain.
    public struct Domain: Sendable {
        /// The domain.
        public let domain: ByteString
        /// The row of the catalogue that covers it; nil if there is none.
        public let entry: CatalogueEntry?
        /// The hosts that were asked, sorted.
        public internal(set) var hosts: [Host]
        /// What went there.
        public internal(set) var traffic: Traffic
        /// The requests, by party, one count for each answer.
        public internal(set) var parties: Parties
        /// The rows and rules that name it, each once, in the order of list and line.
        public internal(set) var matches: [Finding.ListMatch]
        /// The first request in time.
        public internal(set) var firstSeen: SourceReference?
    }

    /// How often each answer about the party was given.
    public struct Parties: Sendable, Hashable {
        /// By registrable domain of the visited page.
        public internal(set) var bySite: [RequestParty.Party: Int] = [:]
        /// By owner.
        public internal(set) var byOwner: [RequestParty.Party: Int] = [:]
        /// By the document that made the request.
        public internal(set) var byFrame: [RequestParty.Party: Int] = [:]
    }

    /// An owner.
    public struct Owner: Sendable {
        /// The parent or, where there is none, the operator; nil for what nobody's name is known for.
        public let name: String?
        /// The operators behind it, sorted.
        public let operators: [String]
        /// The countries of the operators, sorted.
        public let countries: [String]
        /// What their domains are for, as the sources say, sorted.
        public let categories: [String]
        /// Their domains, sorted.
        public let domains: [ByteString]
        /// What went there.
        public let traffic: Traffic
    }

    /// Counts the requests of an analysis.
    public init(of analysis: Analysis) { self.init(of: analysis, requests: analysis.classifiedRequests) }

    init(of analysis: Analysis, requests: [ClassifiedRequest]) {
        var rows: [ByteString: Domain] = [:]
        var hosts: [ByteString: Set<Host>] = [:]
        let observations = analysis.observations
        for index in observations.context.timeOrder {
            let request = requests[index]
            guard request.transmission != .fromCache, !request.host.name.isEmpty else { continue }
            let key = request.domain
            hosts[key, default: []].insert(request.host)
            var row = rows[key] ?? Domain(key, request.listed, observations)
            row.count(request, analysis.phase(of: request))
            rows[key] = row
        }
        var lookUp = CatalogueLookUp(observations.catalogue, nil)
        for event in analysis.cookies.flatMap(\.events) where event.isSetting || event.kind == .sent {
            guard observations.isThirdParty(event) else { continue }
            let host = event.isSetting ? event.setBy ?? event.host : event.host
            let key = Self.key(lookUp.entry(for: host), observations.site(of: host, in: event.entry))
            if event.isSetting {
                rows[key]?.traffic.cookiesOffered += 1
            } else {
                rows[key]?.traffic.cookiesSent += 1
            }
        }
        domains = rows.sorted { $0.key < $1.key }.map { key, row in
            var row = row
            row.hosts = (hosts[key] ?? []).sorted()
            row.matches = row.matches.uniqued()
            return row
        }
        owners = Self.owners(of: domains)
    }

    /// Tenants of shared infrastructure are told apart by their own names.
    private static func key(_ entry: CatalogueEntry?, _ site: ByteString) -> ByteString {
        guard let entry, !entry.isInfrastructure else { return site }
        return entry.domain
    }

    private static func owners(of domains: [Domain]) -> [Owner] {
        let groups = Dictionary(grouping: domains) { $0.entry?.ultimateOwner }
        let rows = groups.map { name, domains in
            var traffic = Traffic()
            for domain in domains { traffic.add(domain.traffic) }
            func all(_ values: (CatalogueEntry) -> [String]) -> [String] {
                Set(domains.compactMap(\.entry).flatMap(values)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            }
            return Owner(
                name: name,
                operators: all { $0.owner.map { [$0] } ?? [] },
                countries: all { $0.country.map { [$0] } ?? [] },
                categories: all(\.categories),
                domains: domains.map(\.domain),
                traffic: traffic
            )
        }
        return rows.sorted { left, right in
            guard let name = left.name, let other = right.name else { return left.name != nil && right.name == nil }
            return name.utf8.lexicographicallyPrecedes(other.utf8)
        }
    }
}

extension TrackerTables.Domain {
    fileprivate init(_ domain: ByteString, _ entry: CatalogueEntry?, _ observations: Observations) {
        self.domain = domain
        self.entry = entry
        hosts = []
        traffic = TrackerTables.Traffic()
        parties = TrackerTables.Parties()
        matches = entry.map { [observations.match($0)] } ?? []
        firstSeen = nil
    }

    fileprivate mutating func count(_ request: ClassifiedRequest, _ phase: ConsentPhase) {
        traffic.requests += 1
        if request.transmission == .answered { traffic.answered += 1 }
        if request.party.bySite == .third { traffic.thirdParty += 1 }
        if request.verdict?.namesTracker == true { traffic.ruled += 1 }
        matches += request.verdict?.citations ?? []
        traffic.phases[phase, default: 0] += 1
        if let type = request.resource.type { traffic.types[type, default: 0] += 1 }
        parties.bySite[request.party.bySite, default: 0] += 1
        parties.byOwner[request.party.byOwner, default: 0] += 1
        parties.byFrame[request.party.byFrame, default: 0] += 1
        firstSeen = firstSeen ?? request.source
    }
}

extension ClassifiedRequest: PlacedInTime {}

extension Analysis {
    /// Where a request lies relative to the recorded choices of its site.
    public func phase(of request: ClassifiedRequest) -> ConsentPhase { observations.phase(of: request) }
}
