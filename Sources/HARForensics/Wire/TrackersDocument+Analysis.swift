import HARCapture

extension TrackersDocument {
    /// The document of one or more analyses.
    public init(
        of analyses: [Analysis],
        tool: AnalysisDocument.Tool = .thisLibrary,
        values: ValueDisplay = .masked
    ) {
        self.tool = tool
        lists = AnalysisDocument.lists(of: analyses)
        sources = TrackerCatalogue.sources.map {
            .init(code: $0.code, name: $0.name, address: $0.address, licence: $0.licence)
        }
        captures = analyses.map { CaptureRecord($0, values.mask(of: analyses)) }
        rules = analyses.flatMap(\.rules).uniqued(by: \.id).filter(\.isAboutTrackers).map { .init($0) }
    }
}

extension Sequence {
    /// Each element once, where it first is, by a key.
    func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}

extension Rule {
    /// Whether its findings answer who was asked, rather than when or with which choice.
    var isAboutTrackers: Bool {
        [.trackerContacted, .unlistedBehaviour, .cookieUndisclosed, .lifetimeUndisclosed, .cookieListed].contains(id)
    }
}

extension TrackersDocument.CaptureRecord {
    init(_ analysis: Analysis, _ mask: ValueMask?) {
        let requests = analysis.classifiedRequests
        let tables = TrackerTables(of: analysis, requests: requests)
        name = analysis.capture.source.name
        bytes = analysis.capture.source.byteCount
        sha256 = analysis.capture.source.sha256.description
        sites = Set(requests.compactMap(\.topLevelSite)).sorted().map(\.string)
        owners = tables.owners.map { .init($0) }
        domains = tables.domains.map { .init($0) }
        self.requests = requests.map { .init($0, analysis) }
        cookies = analysis.cookies.compactMap { .init($0, analysis) }
        let rules = Set(analysis.rules.filter(\.isAboutTrackers).map(\.id.rawValue))
        findings = AnalysisDocument.findings(of: [analysis], .none, mask).filter { rules.contains($0.rule) }
    }
}

extension TrackersDocument.TrafficRecord {
    init(_ traffic: TrackerTables.Traffic) {
        self.init(
            requests: traffic.requests,
            answered: traffic.answered,
            thirdParty: traffic.thirdParty,
            ruled: traffic.ruled,
            cookiesOffered: traffic.cookiesOffered,
            cookiesSent: traffic.cookiesSent,
            phases: counts(traffic.phases),
            types: counts(traffic.types)
        )
    }
}

extension TrackersDocument.OwnerRecord {
    init(_ owner: TrackerTables.Owner) {
        self.init(
            owner: owner.name,
            operators: owner.operators,
            countries: owner.countries,
            categories: owner.categories,
            domains: owner.domains.map(\.string),
            traffic: .init(owner.traffic)
        )
    }
}

extension TrackersDocument.DomainRecord {
    init(_ row: TrackerTables.Domain) {
        let entry = row.entry
        self.init(
            domain: row.domain.string,
            hosts: row.hosts.map(\.name.string),
            owner: entry?.owner,
            parent: entry?.parent,
            parentUnverified: entry?.parent == nil ? nil : entry?.isParentUnverified,
            country: entry?.country,
            categories: entry?.categories ?? [],
            products: entry?.products ?? [],
            sources: entry?.sources ?? [],
            ownerSource: entry?.ownerSource,
            otherOwners: entry?.otherOwners ?? [],
            vendors: (entry?.tcfVendors ?? []).map { id in
                let vendor = TCFVendors.bundled[id]
                return .init(id: id, name: vendor?.name, list: vendor?.list)
            },
            infrastructure: entry?.isInfrastructure ?? false,
            aliasTarget: entry?.isAliasTarget ?? false,
            unverified: entry?.isUnverified,
            traffic: .init(row.traffic),
            partyBySite: counts(row.parties.bySite),
            partyByOwner: counts(row.parties.byOwner),
            partyByFrame: counts(row.parties.byFrame),
            firstSeen: row.firstSeen.map { .init($0) },
            matches: row.matches.map { .init($0) }
        )
    }
}

/// Counts by the raw value of what is counted.
private func counts<Key: RawRepresentable<String>>(_ counts: [Key: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
}

extension TrackersDocument.RequestRecord {
    init(_ request: ClassifiedRequest, _ analysis: Analysis) {
        let observations = analysis.observations
        self.init(
            entry: request.entry,
            at: request.at?.description,
            host: request.host.name.string,
            domain: request.domain.string,
            topLevelSite: request.topLevelSite?.string,
            frame: request.frame?.name.string,
            type: request.resource.type?.rawValue,
            typeBasis: request.resource.basis?.rawValue,
            partyBySite: request.party.bySite.rawValue,
            partyByOwner: request.party.byOwner.rawValue,
            partyByFrame: request.party.byFrame.rawValue,
            transmission: request.transmission.rawValue,
            phase: analysis.phase(of: request).rawValue,
            aliases: request.aliases.isEmpty ? nil : request.aliases.compactMap { .init($0, observations) },
            verdict: request.verdict?.filters.decision.rawValue,
            matches: request.verdict.map { Self.matches($0) },
            namings: request.verdict.map { $0.namings.map { .init($0) } },
            source: .init(request.source)
        )
    }
}

extension TrackersDocument.RequestRecord {
    /// The rules that match, then the exceptions, each in the order of lists and lines.
    private static func matches(_ verdict: ListVerdict) -> [TrackersDocument.RuleMatchRecord] {
        (verdict.filters.matches + verdict.filters.exceptions).map { match in
            .init(
                match: .init(Finding.ListMatch(match.rule)),
                cancelledBy: match.cancelledBy.map { .init(Finding.ListMatch($0)) },
                undecided: match.isCertain ? nil : match.undecided.names,
                exception: match.rule.isException ? true : nil
            )
        }
    }
}

extension FilterUnknowns {
    /// The names of what is unknown, in the order of their bits.
    var names: [String] {
        let all: [(FilterUnknowns, String)] = [
            (.source, "source"), (.type, "type"), (.method, "method"), (.urlTooLong, "urlTooLong"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}

extension TrackersDocument.NamingRecord {
    init(_ naming: ListVerdict.Naming) {
        self.init(
            owner: naming.owner,
            categories: naming.categories,
            tracker: naming.isTracker,
            match: .init(naming.match)
        )
    }
}

extension TrackersDocument.AliasRecord {
    fileprivate init?(_ alias: HostAliases.Alias, _ observations: Observations) {
        guard let list = observations.aliases?.identity else { return nil }
        self.init(
            alias: alias.host.name.string,
            target: alias.target.name.string,
            listedTarget: observations.catalogue.entry(for: alias.target)?.isAliasTarget ?? false,
            match: .init(Finding.ListMatch(list: list, line: alias.line, rule: alias.text))
        )
    }
}
