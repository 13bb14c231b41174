import HARCapture

/// What the Public Suffix List says of domains, remembered: most lines name few.
struct KnownDomains: Sendable {
    let suffixes: PublicSuffixList
    private var areSuffixes: [ByteString: Bool] = [:]
    private var sites: [ByteString: ByteString] = [:]
    /// How many answers are remembered.
    private static let limit = 4096

    init(_ suffixes: PublicSuffixList) { self.suffixes = suffixes }

    /// Whether a domain is a public suffix.
    mutating func isPublicSuffix(_ domain: ByteString) -> Bool {
        if let known = areSuffixes[domain] { return known }
        let answer = suffixes.isPublicSuffix(domain)
        if areSuffixes.count >= Self.limit { areSuffixes.removeAll() }
        areSuffixes[domain] = answer
        return answer
    }

    /// The site of a host.
    mutating func site(of host: Host) -> ByteString {
        if let known = sites[host.name] { return known }
        let answer = suffixes.site(of: host)
        if sites.count >= Self.limit { sites.removeAll() }
        sites[host.name] = answer
        return answer
    }
}
