public import HARCapture

/// What published lists say of cookies by their names: claims of others, each with who makes it.
///
/// Names alone mean little: `id`, `uid` and `c` are many things. A claim about a name counts for a cookie if the list names
/// a host that sets it and the cookie belongs there; a claim without a host is marked as resting on the name alone.
/// Lifetimes are never taken from a list.
public struct CookieKnowledge: Sendable {
    /// The claims that come with the library.
    public static let bundled = CookieKnowledge(
        identity: ListIdentity(
            bundled: CookieRows.name,
            version: CookieRows.version,
            sha256: CookieRows.sha256,
            rules: CookieRows.count
        ),
        table: SortedTable(CookieRows.rows, starts: CookieRows.starts)
    )

    /// Name, version and digest.
    public let identity: ListIdentity

    private let table: SortedTable

    /// Beyond this many bytes no list begins a name.
    private static let longestBeginning = 64

    /// The claims about a cookie: those that name its host first, else in the order of the list.
    ///
    /// - Parameters:
    ///   - name: The name of the cookie.
    ///   - domain: The domain it is sent to, or the host it belongs to.
    public func claims(about name: ByteString, domain: ByteString) -> [CookieClaim] {
        let host = Host(domain)
        var found: [CookieClaim] = []
        func look(at positions: Range<Int>, _ isMeant: (CookieClaim) -> Bool) {
            for position in positions {
                let claim = CookieClaim(row: table.row(at: position), line: position + 1, host: host)
                if let claim, isMeant(claim) { found.append(claim) }
            }
        }
        for length in 1...max(1, min(name.count, Self.longestBeginning)) where length < name.count {
            look(at: table.rows(of: name[0..<length])) { $0.pattern.kind == .prefix }
        }
        look(at: table.rows(of: name)) { $0.pattern.kind != .glob }
        return found.filter { $0.basis == .nameAndHost } + found.filter { $0.basis == .name }
    }

    /// The claim that says most about a cookie: the longest name among those with its host, else one that is alone in
    /// claiming a name which cannot be anybody's.
    public func claim(about name: ByteString, domain: ByteString) -> CookieClaim? {
        let claims = claims(about: name, domain: domain)
        if let first = claims.first, first.basis == .nameAndHost {
            return claims.filter { $0.basis == .nameAndHost }.max { $0.pattern.text.count < $1.pattern.text.count }
        }
        guard let longest = claims.max(by: { $0.pattern.text.count < $1.pattern.text.count }),
            longest.pattern.text.count >= CookieClaim.shortestTellingName,
            Set(claims.filter { $0.pattern.text == longest.pattern.text }.map(\.purpose)).count == 1
        else { return nil }
        return longest
    }
}

/// What one list says about a cookie.
public struct CookieClaim: Sendable, Hashable {
    /// What ties the claim to the cookie.
    public enum Basis: String, Sendable, Hashable {
        /// The list names the cookie and a host that sets it, and the cookie belongs to that host.
        case nameAndHost
        /// The list names no host.
        case name
    }

    /// What ties the claim to the cookie.
    public let basis: Basis
    /// The name, as the list has it.
    public let pattern: NamePattern
    /// The hosts that set it, as the list says.
    public let domains: [ByteString]
    /// The purpose as claimed: `marketing`, `analytics`, `functional`, `strictly-necessary` …
    public let purpose: String
    /// The product that sets it.
    public let product: String
    /// Who controls the product; nil if the list does not say or it is named like the product.
    public let controller: String?
    /// Who says so: a code that ``TrackerCatalogue/sources`` explains.
    public let source: String
    /// The source's own name for the claim, if it has one.
    public let reference: String?
    /// The line of the row in the table, counted from 1.
    public let line: Int
    /// The row, verbatim.
    public let row: ByteString

    /// A name without a host says something from this many bytes on.
    static let shortestTellingName = 4

    /// The claim of a row as far as it concerns a host; nil if it names other hosts.
    init?(row: ByteString, line: Int, host: Host) {
        let fields = RowFields(row)
        let domains = fields.list(2, separatedBy: ";")
        guard domains.isEmpty || domains.contains(where: { host.domainMatches($0) }) else { return nil }
        let kinds: [ByteString: NamePattern.Kind] = ["p": .prefix, "g": .glob]
        basis = domains.isEmpty ? .name : .nameAndHost
        pattern = NamePattern(text: fields[0], kind: kinds[fields[1]] ?? .exact)
        self.domains = domains
        purpose = fields[3].string
        product = fields[4].string
        controller = fields.text(5)
        source = fields[7].string
        reference = fields.text(8)
        self.line = line
        self.row = row
    }

    /// Whether the claim rests on the project's own knowledge alone.
    public var isUnverified: Bool { source == "cur" }
}
