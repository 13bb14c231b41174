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
        identity: ListIdentity(
            bundled: PublicSuffixRows.name,
            version: PublicSuffixRows.version,
            sha256: PublicSuffixRows.sha256,
            rules: PublicSuffixRows.count
        ),
        table: SortedTable(PublicSuffixRows.rows, starts: PublicSuffixRows.starts)
    )

    /// Name, version and digest.
    public let identity: ListIdentity

    /// Rows of `rule`, tab, `i` or `p`, the rules as A-labels.
    private let table: SortedTable
    /// Where the exceptions lie, the wildcards, and the rules without a mark, which sort behind them.
    private let parts: (exceptions: Range<Int>, wildcards: Range<Int>, exact: Range<Int>)

    private static func parts(of table: SortedTable) -> (Range<Int>, Range<Int>, Range<Int>) {
        let wildcards = table.firstRow(notBefore: "*")
        let exact = table.firstRow(notBefore: "+")
        return (0..<wildcards, wildcards..<exact, exact..<table.count)
    }

    private init(identity: ListIdentity, table: SortedTable) {
        self.identity = identity
        self.table = table
        parts = Self.parts(of: table)
    }

    /// Reads rows of `rule`, tab, `i` or `p`, the rules as A-labels, in any order.
    init(name: String, version: String, rows: String) {
        table = SortedTable(sorting: rows)
        parts = Self.parts(of: table)
        let sha256 = SHA256Digest(of: Array(rows.utf8))
        identity = ListIdentity(name: name, version: version, sha256: sha256, rules: table.count)
    }

    /// Whether a rule is in the list: a domain behind `*.`, `!` or nothing.
    private func says(_ prefix: StaticString, _ domain: ByteString, in part: Range<Int>, _ section: Section) -> Bool {
        table.rows(of: domain, behind: prefix, in: part).contains { position in
            section == .all || table.row(at: position).last == UInt8(ascii: "i")
        }
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
            let domain = domains[index][0..<(domains[index].count - dot)]
            if says("!", domain, in: parts.exceptions, section) {
                best = index + 1
                break
            }
            if index > 0, says("*.", domain, in: parts.wildcards, section) { best = min(best, index - 1) }
            if says("", domain, in: parts.exact, section) { best = min(best, index) }
        }
        return domains[min(best, domains.count - 1)]
    }

    /// Whether a domain, in lower case, is a public suffix by all rules: the same as being its own
    /// ``publicSuffix(of:section:)``, in two look-ups.
    func isPublicSuffix(_ domain: ByteString) -> Bool {
        let bare = domain.last == UInt8(ascii: ".") ? domain[0..<(domain.count - 1)] : domain
        guard let first = bare.first, first != UInt8(ascii: "."), !Host(domain).isAddress else { return false }
        if says("!", bare, in: parts.exceptions, .all) { return false }
        if says("", bare, in: parts.exact, .all) { return true }
        // The default rule `*` takes a name of one label.
        guard let dot = bare.firstIndex(of: UInt8(ascii: ".")) else { return true }
        return says("*.", bare[(dot + 1)..<bare.count], in: parts.wildcards, .all)
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
