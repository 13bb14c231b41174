internal import HARCapture

/// A filter list that somebody brings: rules that say which requests to block, read once.
///
/// ```swift
/// let list = FilterList(bytes: bytes, name: "easyprivacy.txt")
/// let engine = FilterEngine(lists: [list])
/// let verdict = engine.matches(FilterRequest(url: url, source: host, type: .script))
/// ```
/// Lines that cannot be used are reported with their number and left out; nothing else is lost by them.
public struct FilterList: Sendable {
    /// How a list is written.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// The syntax of Adblock Plus, uBlock Origin and AdGuard.
        case adblock
        /// Lines of an address and hosts, as in `/etc/hosts`; a host is meant without those below it.
        case hosts
        /// One domain a line; hosts below it are meant too.
        case domains
    }

    /// Name, version, digest, and the number of network rules that requests can match.
    public let identity: ListIdentity
    /// How the list is written.
    public let format: Format
    /// What its header says.
    public let header: FilterListHeader
    /// What its lines are.
    public let counts: FilterCounts
    /// The lines that are odd, in order.
    public let diagnostics: [FilterDiagnostic]

    let table: FilterTable

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - bytes: The text of the list.
    ///   - name: What it is called in results, such as the name of its file.
    ///   - format: How it is written; nil to have it recognised.
    public init(bytes: [UInt8], name: String, format: Format? = nil) {
        // Places in the text are 32 bits wide; what is behind is not read and said not to be.
        let format = format ?? FilterListFormat.recognise(bytes.span)
        let header = FilterListHeader(bytes.span)
        var reader = FilterLineReader(fileCount: bytes.count)
        reader.read(bytes.span, format: format)
        self.format = format
        self.header = header
        counts = reader.counts
        diagnostics = reader.diagnostics
        identity = ListIdentity(
            name: name,
            version: header.version ?? header.lastModified ?? "",
            sha256: SHA256Digest(of: bytes),
            rules: reader.counts.rules + reader.counts.exceptions
        )
        table = reader.finished(bytes)
    }
}

/// What the lines of a list are.
public struct FilterCounts: Sendable, Hashable {
    /// Rules that block requests.
    public internal(set) var rules = 0
    /// Exceptions from such rules.
    public internal(set) var exceptions = 0
    /// Rules that hide parts of pages, which a capture does not show.
    public internal(set) var cosmetic = 0
    /// Rules that no request of a capture can match, or that change something else than whether it is made.
    public internal(set) var notForRequests = 0
    /// Lines that give no rule.
    public internal(set) var broken = 0
    /// Comments, the header and directives.
    public internal(set) var comments = 0
}

/// What a list is compiled to; all places count bytes of its text.
struct FilterTable: Sendable {
    /// The list as it was read, and behind it what had to be rewritten: lower case, hosts in ASCII.
    var text: [UInt8] = []
    var rows: [FilterRow] = []
    var conditions: [FilterConditions] = []
    var domains: [FilterDomain] = []
    var expressions: [RegularExpression] = []
}
