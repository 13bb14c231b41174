public import HARCapture

/// The cookies of a capture, by host, site, partition and owner, sorted by domain and name.
///
/// ```swift
/// let cookies = Analysis(of: capture).cookies
/// for occurrence in cookies.occurrences { print(occurrence.event.kind, occurrence.cookie.key.name) }
/// let held = cookies.jar(at: nil).filter { $0.presence == .present }
/// ```
public struct CookieTimelines: RandomAccessCollection, Sendable {
    let cookies: [Cookie]
    let observations: Observations

    /// The policy that the capture was read by, and why.
    public var policy: CookiePolicyChoice { observations.cookiePolicy }
    /// What was assumed of third parties.
    public var thirdPartyCookies: ThirdPartyCookies { observations.thirdPartyCookies }

    public var startIndex: Int { cookies.startIndex }
    public var endIndex: Int { cookies.endIndex }
    public subscript(position: Int) -> Cookie { cookies[position] }

    // MARK: Events

    /// An event and the cookie it happened to.
    public struct Occurrence: Sendable {
        /// The position of the cookie among the timelines.
        public let position: Int
        /// The cookie.
        public let cookie: Cookie
        /// What happened.
        public let event: CookieEvent
    }

    /// All events of all cookies in the order of time.
    public var occurrences: [Occurrence] {
        var places: [(sequence: Int, cookie: Int, event: Int)] = []
        for (position, cookie) in cookies.enumerated() {
            for (index, event) in cookie.events.enumerated() { places.append((event.sequence, position, index)) }
        }
        return places.sorted { $0.sequence < $1.sequence }.map { place in
            let cookie = cookies[place.cookie]
            return Occurrence(position: place.cookie, cookie: cookie, event: cookie.events[place.event])
        }
    }

    // MARK: Views

    /// The cookies that a host set or received, in the order of domain and name.
    public func timeline(forHost host: ByteString) -> [Cookie] {
        let host = Host(host)
        return cookies.filter { cookie in cookie.events.contains { $0.host == host || $0.setBy == host } }
    }

    /// The cookies of a registrable domain, private suffixes counting.
    public func timeline(forSite site: ByteString) -> [Cookie] {
        let site = site.asciiLowercased
        return cookies.filter { $0.site == site }
    }

    /// The cookies of a registrable domain by one reading of the Public Suffix List.
    public func timeline(forSite site: ByteString, section: PublicSuffixList.Section) -> [Cookie] {
        let site = site.asciiLowercased
        return cookies.filter { self.site(of: $0, section: section) == site }
    }

    /// The cookies kept apart for a visited site.
    public func timeline(forPartition site: ByteString) -> [Cookie] {
        let site = site.asciiLowercased
        return cookies.filter { $0.key.partition?.site == site }
    }

    /// The cookies of an owner, as the catalogue names it or its parent.
    public func timeline(forOwner owner: String) -> [Cookie] {
        cookies.filter { cookie in
            guard let entry = observations.catalogue.entry(for: Host(cookie.key.domain)) else { return false }
            return entry.owner == owner || entry.parent == owner
        }
    }

    /// The cookies that meet every condition given.
    ///
    /// - Parameters:
    ///   - site: The registrable domain of the cookie.
    ///   - owner: Its operator, or who owns the operator.
    ///   - party: `first`, `third`, `mixed` or `unknown`.
    ///   - state: How far it is proved.
    ///   - visited: A visited site that it was met on.
    public func filtered(
        site: ByteString? = nil,
        owner: String? = nil,
        party: String? = nil,
        state: Cookie.State? = nil,
        visited: ByteString? = nil
    ) -> [Cookie] {
        let owned = owner.map { Set(timeline(forOwner: $0).map(\.key)) }
        return cookies.filter { cookie in
            (site.map { cookie.site == $0.asciiLowercased } ?? true)
                && (owned.map { $0.contains(cookie.key) } ?? true)
                && (party.map { self.party(of: cookie) == $0 } ?? true)
                && (state.map { cookie.state == $0 } ?? true)
                && (visited.map { site in cookie.events.contains { $0.topLevelSite == site } } ?? true)
        }
    }

    /// What cookies are grouped by.
    public enum Grouping: String, Sendable, CaseIterable {
        /// The domain of the cookie.
        case domain
        /// Its registrable domain, private suffixes counting.
        case site
        /// Its registrable domain by registries alone.
        case siteICANN
        /// The visited site it is kept apart for.
        case partition
        /// Its operator.
        case owner
        /// The host that set it first.
        case setter
        /// The visited site it was met on first.
        case visitedSite
    }

    /// The cookies in groups, sorted by the name of the group; those without one last, under nil.
    public func groups(by grouping: Grouping) -> [(name: String?, cookies: [Cookie])] {
        var groups: [String: [Cookie]] = [:]
        var rest: [Cookie] = []
        for cookie in cookies {
            if let name = name(of: cookie, grouping) {
                groups[name, default: []].append(cookie)
            } else {
                rest.append(cookie)
            }
        }
        let named = groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { (name: Optional($0.key), cookies: $0.value) }
        return named + (rest.isEmpty ? [] : [(name: nil, cookies: rest)])
    }

    private func name(of cookie: Cookie, _ grouping: Grouping) -> String? {
        switch grouping {
        case .domain: cookie.key.domain.string
        case .site: cookie.site.string
        case .siteICANN: site(of: cookie, section: .icann).string
        case .partition: cookie.key.partition?.known?.site.string
        case .owner: owner(of: cookie)
        case .setter: cookie.events.first(where: \.isSetting)?.setBy?.name.string
        case .visitedSite: cookie.events.lazy.compactMap(\.topLevelSite).first?.string
        }
    }

    // MARK: Sites and owners

    /// The registrable domain of a cookie by one reading of the Public Suffix List.
    public func site(of cookie: Cookie, section: PublicSuffixList.Section) -> ByteString {
        observations.context.suffixes.site(of: Host(cookie.key.domain), section: section)
    }

    /// Who operates the domain of a cookie, as the catalogue says.
    public func owner(of cookie: Cookie) -> String? { observations.owner(of: cookie.key.domain) }

    /// Who owns the operator of the domain of a cookie, or the operator, as the catalogue says.
    public func ultimateOwner(of cookie: Cookie) -> String? {
        observations.catalogue.entry(for: Host(cookie.key.domain))?.ultimateOwner
    }

    /// Who set a cookie, whose jar it went to, and on which site: three questions, three columns.
    public struct Placement: Sendable, Hashable {
        /// The host whose response set it, or that received it; nil if unknown.
        public let host: Host?
        /// The registrable domain of that host.
        public let hostSite: ByteString?
        /// Who operates that host, as the catalogue says.
        public let hostOwner: String?
        /// The registrable domain of the cookie.
        public let jarSite: ByteString
        /// Who operates the domain of the cookie, as the catalogue says.
        public let jarOwner: String?
        /// The site of the visited page; nil if unknown.
        public let visitedSite: ByteString?
    }

    /// The three columns of an event of a cookie.
    public func placement(of event: CookieEvent, _ cookie: Cookie) -> Placement {
        let host = event.setBy ?? (event.kind == .sent ? event.host : nil)
        return Placement(
            host: host,
            hostSite: host.map { observations.context.suffixes.site(of: $0) },
            hostOwner: host.flatMap { observations.owner(of: $0.name) },
            jarSite: cookie.site,
            jarOwner: owner(of: cookie),
            visitedSite: event.topLevelSite
        )
    }

    /// The same as ``party(of:)`` by owner: `first` if the visited sites and the cookie have one, `unknown` if the
    /// catalogue names none.
    public func partyByOwner(of cookie: Cookie) -> String {
        guard let owner = ultimateOwner(of: cookie) else { return "unknown" }
        let visited = Set(cookie.events.compactMap(\.topLevelSite)).map {
            observations.catalogue.entry(for: Host($0))?.ultimateOwner
        }
        if visited.isEmpty || visited.contains(nil) { return "unknown" }
        if visited.allSatisfy({ $0 == owner }) { return "first" }
        return visited.contains(owner) ? "mixed" : "third"
    }

    /// Whether a cookie belongs to the visited site (`first`), to another (`third`) or was met in both roles (`mixed`).
    public func party(of cookie: Cookie) -> String {
        let visited = Set(cookie.events.compactMap(\.topLevelSite))
        if visited.isEmpty { return "unknown" }
        if visited == [cookie.site] { return "first" }
        return visited.contains(cookie.site) ? "mixed" : "third"
    }
}
