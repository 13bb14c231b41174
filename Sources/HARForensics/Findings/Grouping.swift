import HARCapture

/// Something at an instant on pages of a site.
protocol PlacedInTime {
    var at: Instant? { get }
    var topLevelSite: ByteString? { get }
}

extension CookieEvent: PlacedInTime {}
extension TrackerActivity.Request: PlacedInTime {}

extension Sequence where Element: Hashable {
    /// Each element once, where it first is.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

/// Groups that keep the order of their members and come sorted by key.
enum Grouped {
    static func by<Element, Key: Hashable & Comparable>(
        _ elements: [Element],
        _ key: (Element) -> Key
    ) -> [(Key, [Element])] {
        Dictionary(grouping: elements, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// By the site of the visited page; unknown ones last under nil.
    static func bySite<Element: PlacedInTime>(_ elements: [Element]) -> [(ByteString?, [Element])] {
        let known = by(elements.filter { $0.topLevelSite != nil }) { $0.topLevelSite ?? ByteString() }
        let unknown = elements.filter { $0.topLevelSite == nil }
        return known.map { ($0.0, $0.1) } + (unknown.isEmpty ? [] : [(nil, unknown)])
    }
}

extension Observations {
    /// Whether an event concerns another registrable domain than the visited page's; false if that is unknown.
    func isThirdParty(_ event: CookieEvent) -> Bool {
        guard let visited = event.topLevelSite else { return false }
        return site(of: event.isSetting ? event.setBy ?? event.host : event.host, in: event.entry) != visited
    }

    /// The registrable domain of a host, which most often is that of an entry.
    func site(of host: Host, in entry: Int) -> ByteString {
        let exchange = context.exchanges[entry]
        return exchange.host == host ? exchange.site : context.suffixes.site(of: host)
    }

    /// Where something lies relative to the recorded choices of its site.
    func phase<Element: PlacedInTime>(of element: Element) -> ConsentPhase {
        consent.phase(at: element.at, site: element.topLevelSite)
    }

    /// The elements on one side of a choice, by site and phase.
    func byPhase<Element: PlacedInTime>(
        _ elements: [Element],
        _ side: ChoiceSide
    ) -> [(ByteString?, ConsentPhase, [Element])] {
        Grouped.bySite(elements).flatMap { site, members in
            side.phases.compactMap { phase -> (ByteString?, ConsentPhase, [Element])? in
                let own = members.filter { self.phase(of: $0) == phase }
                return own.isEmpty ? nil : (site, phase, own)
            }
        }
    }

    /// `4 before any recorded choice, 8 after a recorded grant`.
    func phaseCounts<Element: PlacedInTime>(_ elements: [Element], _ say: Phrase) -> String {
        let counts = Dictionary(grouping: elements, by: phase).mapValues(\.count)
        return ConsentPhase.allCases.compactMap { phase in
            counts[phase].map { "\($0) \(say.phase(phase))" }
        }.joined(separator: ", ")
    }

    /// How sure it is that something lies in a phase of a site.
    func confidence(_ phase: ConsentPhase, _ site: ByteString?) -> Finding.Confidence {
        var confidence = Finding.Confidence.high("orderOfTime")
        // What recipients are told can be a manager's doing, without anybody's choice.
        let choices = site.flatMap { consent.choices[$0] } ?? []
        if !choices.isEmpty, choices.allSatisfy({ $0.grade == .a }) {
            confidence.lower(to: .low, because: "choiceKnownFromRecipientsAlone")
        }
        if !choices.isEmpty, choices.allSatisfy({ $0.grade == .operatorLog }) {
            confidence.lower(to: .medium, because: "choiceKnownFromOperatorAlone")
        }
        if phase == .noRecord { confidence.lower(to: .medium, because: "noRecordInCapture") }
        if diagnostics.contains(where: { $0.code == .notCleanProfile }) {
            confidence.lower(to: .medium, because: "profileNotClean")
        }
        return confidence
    }

    /// How sure an attribution to a tracker is.
    func confidence(_ tracker: TrackerActivity, _ requests: [TrackerActivity.Request]) -> Finding.Confidence {
        var confidence = Finding.Confidence.high(tracker.entry?.isTracker == true ? "listed" : "namedBySuppliedList")
        if tracker.entry?.isTracker == true, tracker.entry?.isUnverified == true {
            confidence.lower(to: .low, because: "listedByProjectAlone")
        }
        if requests.contains(where: \.isSameOwner) { confidence.lower(to: .medium, because: "sameOwnerAsSite") }
        if requests.contains(where: { !$0.isAnswered }) {
            let isAll = requests.allSatisfy { !$0.isAnswered }
            confidence.lower(to: isAll ? .low : .medium, because: "transmissionUncertain")
        }
        if requests.contains(where: { !$0.aliases.isEmpty }) {
            confidence.lower(to: .medium, because: "aliasSaidByFile")
        }
        if requests.contains(where: { $0.topLevelSite == nil }) {
            confidence.lower(to: .medium, because: "visitedSiteUnknown")
        }
        return confidence
    }

    /// The rows and lines that make some requests of a tracker's its own.
    func matches(_ tracker: TrackerActivity, _ requests: [TrackerActivity.Request]) -> [Finding.ListMatch] {
        var matches = tracker.entry.map { [match($0)] } ?? []
        if let aliases {
            for alias in requests.flatMap(\.aliases).uniqued().sorted(by: { $0.line < $1.line }) {
                matches.append(Finding.ListMatch(list: aliases.identity, line: alias.line, rule: alias.text))
            }
        }
        return matches + requests.flatMap(\.citations).uniqued()
    }

    func match(_ entry: CatalogueEntry) -> Finding.ListMatch {
        Finding.ListMatch(list: catalogue.identity, line: entry.line, rule: entry.row)
    }

    func subject(_ cookie: Cookie, _ site: ByteString?) -> Finding.Subject {
        Finding.Subject(
            site: site,
            cookie: cookie.key.name,
            domain: cookie.key.domain,
            owner: owner(of: cookie.key.domain)
        )
    }

    func subject(_ tracker: TrackerActivity, _ site: ByteString?) -> Finding.Subject {
        Finding.Subject(site: site, domain: tracker.domain, owner: tracker.entry?.owner)
    }

    var hasMisattributedHeaders: Bool { diagnostics.contains { $0.code == .misattributedHeaders } }
}
