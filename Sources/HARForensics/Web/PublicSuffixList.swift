public import HARCapture

/// The Public Suffix List: under which domains anyone can register a name (publicsuffix.org).
///
/// Two answers exist for every host. By the ICANN section, registries count; with the private section, operators that
/// hand out names below their own (`github.io`, `cloudfront.net`) count too, as browsers have it.
public struct PublicSuffixList: Sendable {
    /// Which rules count.
    public enum Section: Sendable {
        /// Registries only.
        case icann
        /// Registries and operators of shared domains, as in browsers.
        case all
    }

    /// The list that comes with the library.
    public static let bundled = PublicSuffixList(
        name: PublicSuffixRows.name,
        version: PublicSuffixRows.version,
        rows: PublicSuffixRows.rows
    )

    /// Name, version and digest.
    public let identity: ListIdentity

    private let rules: [ByteString: Rules]

    /// What the list says about one domain.
    private struct Rules: OptionSet {
        let rawValue: UInt8
        static let exact = Rules(rawValue: 1)
        static let wildcard = Rules(rawValue: 2)
        static let exception = Rules(rawValue: 4)
        /// The same three, said by the private section.
        static let privateShift = 3
    }

    /// Reads rows of `rule`, tab, `i` or `p`, the rules as A-labels.
    init(name: String, version: String, rows: String) {
        let bytes = Array(rows.utf8)
        let text = ByteString(bytes)
        var rules: [ByteString: Rules] = [:]
        rules.reserveCapacity(bytes.count / 14)
        var count = 0
        text.forEachPiece(separatedBy: 0x0A) { line in
            guard line.count > 2 else { return }
            count += 1
            var domain = text[line.lowerBound..<(line.upperBound - 2)]
            var kind = Rules.exact
            if domain.hasPrefix("*.") {
                kind = .wildcard
                domain = domain[2..<domain.count]
            } else if domain[0] == UInt8(ascii: "!") {
                kind = .exception
                domain = domain[1..<domain.count]
            }
            if text[line.upperBound - 1] == UInt8(ascii: "p") {
                kind = Rules(rawValue: kind.rawValue << UInt8(Rules.privateShift))
            }
            rules[domain, default: []].formUnion(kind)
        }
        self.rules = rules
        identity = ListIdentity(name: name, version: version, sha256: SHA256Digest(of: bytes), rules: count)
    }

    /// The public suffix of a host (publicsuffix.org, "Formal Algorithm"); nil for an address.
    public func publicSuffix(of host: Host, section: Section = .all) -> ByteString? {
        guard !host.isAddress, let first = host.name.first, first != UInt8(ascii: ".") else { return nil }
        let domains = host.domains
        // A final dot is no part of the rules' names; it stays in the answer.
        let dot = host.name.last == UInt8(ascii: ".") ? 1 : 0
        // The default rule `*`: the last label.
        var best = domains.count - 1
        for index in domains.indices.reversed() {
            let domain = domains[index]
            guard let said = rules[domain[0..<(domain.count - dot)]] else { continue }
            func says(_ kind: Rules) -> Bool {
                said.contains(kind)
                    || section == .all && said.contains(Rules(rawValue: kind.rawValue << UInt8(Rules.privateShift)))
            }
            if says(.exception) {
                best = index + 1
                break
            }
            if says(.wildcard), index > 0 { best = min(best, index - 1) }
            if says(.exact) { best = min(best, index) }
        }
        return domains[min(best, domains.count - 1)]
    }

    /// Whether a domain, in lower case, is a public suffix by all rules: the same as being its own
    /// ``publicSuffix(of:section:)``, in two look-ups.
    func isPublicSuffix(_ domain: ByteString) -> Bool {
        let bare = domain.last == UInt8(ascii: ".") ? domain[0..<(domain.count - 1)] : domain
        guard let first = bare.first, first != UInt8(ascii: "."), !Host(domain).isAddress else { return false }
        func holds(_ kind: Rules, _ said: Rules?) -> Bool {
            guard let said else { return false }
            return said.contains(kind) || said.contains(Rules(rawValue: kind.rawValue << UInt8(Rules.privateShift)))
        }
        let own = rules[bare]
        if holds(.exception, own) { return false }
        if holds(.exact, own) { return true }
        // The default rule `*` takes a name of one label.
        guard let dot = bare.firstIndex(of: UInt8(ascii: ".")) else { return true }
        return holds(.wildcard, rules[bare[(dot + 1)..<bare.count]])
    }

    /// The registrable domain of a host: its public suffix and one label more; nil if there is none.
    public func registrableDomain(of host: Host, section: Section = .all) -> ByteString? {
        guard let suffix = publicSuffix(of: host, section: section), suffix.count < host.name.count else { return nil }
        return host.domains.last { $0.count > suffix.count }
    }

    /// The site of a host: its registrable domain or, where there is none, the host itself.
    public func site(of host: Host, section: Section = .all) -> ByteString {
        registrableDomain(of: host, section: section) ?? host.name
    }
}

/// Which list said something.
public struct ListIdentity: Sendable, Hashable {
    /// The name of the list.
    public let name: String
    /// Its version, as the list or its publisher gives it.
    public let version: String
    /// The SHA-256 of the text of the list as it was read.
    public let sha256: SHA256Digest
    /// The number of rules or rows.
    public let rules: Int
}
