import HARCapture

/// The lists that somebody brings, asked together about the requests of a capture.
public struct SuppliedLists: Sendable {
    /// The lists, in the order they were given.
    public let lists: [SuppliedList]

    private let engine: FilterEngine

    /// Makes lists ready, in the order in which they are to be cited.
    public init(_ lists: [SuppliedList]) {
        self.lists = lists
        engine = FilterEngine(
            lists: lists.compactMap { list in
                if case .filters(let filters) = list { return filters }
                return nil
            }
        )
    }

    /// Whether there are none.
    public var isEmpty: Bool { lists.isEmpty }

    /// Name, version, digest and size of each.
    public var identities: [ListIdentity] { lists.map(\.identity) }

    /// The storage disclosures among the lists.
    public var disclosures: [DisclosureFile] {
        lists.compactMap { list in
            if case .disclosure(let file) = list { return file }
            return nil
        }
    }

    /// The name of a vendor in the Global Vendor Lists among the lists, and which list says so.
    public func vendor(_ id: Int) -> (name: String, list: ListIdentity)? {
        for case .vendors(let list) in lists {
            if let vendor = list.vendor(id) { return (vendor.name, list.identity) }
        }
        return nil
    }

    /// What the lists say about a request.
    public func verdict(on request: FilterRequest, host: Host, site: Host?, isThirdParty: Bool?) -> ListVerdict {
        let filters = engine.matches(request)
        var namings: [ListVerdict.Naming] = []
        for list in lists {
            switch list {
            case .disconnect(let services):
                for entry in services.entries(for: host) {
                    let common =
                        isThirdParty == false ? entry.entity : site.flatMap { commonEntity(site: $0, resource: host) }
                    namings.append(ListVerdict.Naming(entry, services.identity, firstPartyOf: common))
                }
            case .duckDuckGo(let trackers):
                if let match = trackers.match(request) { namings.append(ListVerdict.Naming(match, trackers.identity)) }
            case .filters, .disconnectEntities, .vendors, .disclosure: break
            }
        }
        return ListVerdict(filters: filters, namings: namings)
    }

    /// Disconnect's entity that both a site and a resource belong to.
    private func commonEntity(site: Host, resource: Host) -> String? {
        for case .disconnectEntities(let entities) in lists {
            if let name = entities.commonEntity(site: site, resource: resource) { return name }
        }
        return nil
    }
}

/// What supplied lists say about a request.
public struct ListVerdict: Sendable, Hashable {
    /// What the filter rules say.
    public let filters: FilterVerdict
    /// What lists of services and trackers say, in the order of the lists.
    public let namings: [Naming]

    /// What a list of services or trackers says about a host.
    public struct Naming: Sendable, Hashable {
        /// Where the list says so.
        public let match: Finding.ListMatch
        /// The owner, as the list says.
        public let owner: String?
        /// What it is for, as the list says.
        public let categories: [String]
        /// Whether the list makes the request one to a tracker: not where it names the visited site's own.
        public let isTracker: Bool
    }

    /// Whether a list makes the request one to a tracker: a filter rule that nothing cancels, or a list of trackers.
    public var namesTracker: Bool { filters.isBlocked || namings.contains(where: \.isTracker) }

    /// Whether any list says anything.
    public var isEmpty: Bool { filters.matches.isEmpty && filters.exceptions.isEmpty && namings.isEmpty }

    /// The rules and entries that make the request one to a tracker, to be cited.
    public var citations: [Finding.ListMatch] {
        guard namesTracker else { return [] }
        let rules = filters.isBlocked ? filters.matches.filter { $0.isCertain && $0.cancelledBy == nil } : []
        return rules.map { Finding.ListMatch($0.rule) } + namings.filter(\.isTracker).map(\.match)
    }
}

extension ListVerdict.Naming {
    /// Disconnect's categories that do not stand for tracking.
    private static let harmless: Set<String> = ["Content", "Anti-fraud", "ConsentManagers"]

    init(_ entry: DisconnectList.Entry, _ list: ListIdentity, firstPartyOf entity: String?) {
        match = Finding.ListMatch(list: list, pointer: entry.pointer, rule: entry.domain)
        owner = entry.entity
        categories = [entry.category]
        isTracker = entity == nil && !Self.harmless.contains(entry.category)
    }

    init(_ match: DuckDuckGoMatch, _ list: ListIdentity) {
        let rule = match.rule.map { ByteString($0) } ?? match.domain
        self.match = Finding.ListMatch(list: list, pointer: match.pointer, rule: rule)
        owner = match.owner
        categories = match.categories
        isTracker = match.action == .block
    }
}

extension Finding.ListMatch {
    /// A rule of a filter list.
    init(_ rule: FilterRule) { self.init(list: rule.list, line: rule.line, rule: rule.text) }
}
