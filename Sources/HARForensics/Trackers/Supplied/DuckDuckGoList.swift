public import HARCapture

/// A blocklist of DuckDuckGo (`extension-tds.json`), or a domain of its Tracker Radar.
public struct DuckDuckGoList: Sendable {
    /// Name, digest and number of trackers; the file has no version.
    public let identity: ListIdentity
    /// The rules that are left out, and why.
    public let problems: [Problem]

    private let trackers: [ByteString: DuckDuckGoTracker]
    private let entities: [ByteString: String]
    private let aliases: [ByteString: ByteString]

    /// A rule that cannot be used.
    public struct Problem: Sendable, Hashable, CustomStringConvertible {
        /// Where it stands (RFC 6901).
        public let pointer: JSONPointer
        /// What is wrong.
        public let text: String

        public var description: String { "\(pointer): \(text)" }
    }

    /// Reads the file.
    ///
    /// - Throws: ``SuppliedListError`` if it names no tracker.
    public init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        try self.init(SuppliedFile(bytes: bytes, name: name))
    }

    init(_ file: SuppliedFile) throws(SuppliedListError) {
        var trackers: [ByteString: DuckDuckGoTracker] = [:]
        var problems: [Problem] = []
        if let members = file.root["trackers"], members.kind == .object {
            for (domain, value) in members.members {
                trackers[domain.asciiLowercased] =
                    DuckDuckGoTracker(domain, value, at: ["trackers", domain], rules: "rules", &problems)
            }
        } else if let domain = file.root["domain"]?.string, file.root["resources"]?.kind == .array {
            trackers[domain.asciiLowercased] = DuckDuckGoTracker(
                domain,
                file.root,
                at: [],
                rules: "resources",
                &problems
            )
        } else {
            throw file.missing("/trackers")
        }
        var entities: [ByteString: String] = [:]
        for (name, entity) in file.root["entities"]?.members ?? [] {
            for domain in entity["domains"]?.strings ?? [] { entities[domain.asciiLowercased] = name.string }
        }
        for (domain, name) in file.root["domains"]?.members ?? [] {
            if let name = name.string { entities[domain.asciiLowercased] = name.string }
        }
        var aliases: [ByteString: ByteString] = [:]
        for (alias, target) in file.root["cnames"]?.members ?? [] {
            if let target = target.string { aliases[alias.asciiLowercased] = target.asciiLowercased }
        }
        self.trackers = trackers
        self.problems = problems
        self.entities = entities
        self.aliases = aliases
        identity = file.identity(version: "", rules: trackers.count)
    }

    /// The entity that owns a host, as the list says; nil if it does not.
    public func entity(of host: Host) -> String? {
        for domain in host.domains { if let name = entities[domain] { return name } }
        return nil
    }

    /// What the list says about a request; nil if nothing.
    ///
    /// The tracker is that of the longest domain the host lies in, or else that of the name which the list knows the
    /// host to be an alias of. The first rule counts whose pattern and options match.
    public func match(_ request: FilterRequest) -> DuckDuckGoMatch? {
        guard request.isNetwork, !request.host.isEmpty else { return nil }
        let host = Host(ByteString(request.folded[request.host]))
        var name = host
        var tracker = tracker(for: host)
        var alias: Host?
        if tracker == nil, let target = aliases[host.name] {
            name = Host(target)
            alias = name
            tracker = self.tracker(for: name)
        }
        guard let tracker else { return nil }
        // Ports and case do not count; an alias is looked at under the name it stands for.
        var address = request.folded[..<request.host.lowerBound] + name.name.bytes
        var rest = request.folded[request.host.upperBound..<request.count]
        if rest.first == UInt8(ascii: ":") {
            rest = rest.dropFirst().drop(while: \.isASCIIDigit)
        }
        address += rest
        let subject = Array(address)
        let isLong = subject.count > RegularExpression.subjectLimit
        let rule = isLong ? nil : tracker.rules.first { $0.matches(subject, request) }
        func answer(_ action: DuckDuckGoMatch.Action, _ reason: DuckDuckGoMatch.Reason) -> DuckDuckGoMatch {
            DuckDuckGoMatch(
                domain: tracker.domain,
                owner: tracker.owner,
                categories: tracker.categories,
                alias: alias,
                action: action,
                reason: reason,
                rule: rule?.text,
                surrogate: rule?.surrogate,
                pointer: rule?.pointer ?? tracker.pointer
            )
        }
        if let source = request.source, isSameParty(source, host, tracker) { return answer(.ignore, .firstParty) }
        guard let rule else { return answer(tracker.defaultAction, .noRule) }
        if rule.exceptions?.matches(request) == true { return answer(.ignore, .exception) }
        return answer(rule.isIgnored ? .ignore : .block, .rule)
    }

    private func tracker(for host: Host) -> DuckDuckGoTracker? {
        for domain in host.domains { if let tracker = trackers[domain] { return tracker } }
        return nil
    }

    private func isSameParty(_ source: Host, _ host: Host, _ tracker: DuckDuckGoTracker) -> Bool {
        let owner = tracker.owner ?? entities[tracker.domain]
        if let owner, let site = entity(of: source) { return owner == site }
        return source == host
    }
}

/// What a list of DuckDuckGo says about a request.
public struct DuckDuckGoMatch: Sendable, Hashable {
    /// What a browser with the list would do.
    public enum Action: String, Sendable, Hashable { case block, ignore }
    /// Why.
    public enum Reason: String, Sendable, Hashable {
        /// The site and the tracker have one owner.
        case firstParty
        /// A rule matches.
        case rule
        /// A rule matches, and so does its exception.
        case exception
        /// No rule matches: the default of the tracker.
        case noRule
    }

    /// The domain of the tracker.
    public let domain: ByteString
    /// Who owns it, as the list says.
    public let owner: String?
    /// What it is for, as the list says.
    public let categories: [String]
    /// The name that the list knows the host to be an alias of, if the tracker was found by it.
    public let alias: Host?
    /// What a browser with the list would do.
    public let action: Action
    /// Why.
    public let reason: Reason
    /// The pattern of the rule; nil if none matches.
    public let rule: String?
    /// The script that a browser would put in the place of what it blocks.
    public let surrogate: String?
    /// Where the file says so (RFC 6901).
    public let pointer: JSONPointer
}
