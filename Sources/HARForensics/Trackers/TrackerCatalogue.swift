import HARCapture

/// The bundled catalogue of who is behind a domain and what it is for, as published sources say.
public struct TrackerCatalogue: Sendable {
    /// The catalogue that comes with the library.
    public static let bundled = TrackerCatalogue(
        identity: ListIdentity(
            bundled: TrackerRows.name,
            version: TrackerRows.version,
            sha256: TrackerRows.sha256,
            rules: TrackerRows.count
        ),
        table: SortedTable(TrackerRows.rows, starts: TrackerRows.starts)
    )

    /// Name, version and digest.
    public let identity: ListIdentity

    private let table: SortedTable

    /// What the catalogue says about a host: the row of the longest domain that covers it.
    public func entry(for host: Host) -> CatalogueEntry? {
        for domain in host.domains {
            for position in table.rows(of: domain) {
                let entry = CatalogueEntry(row: table.row(at: position), line: position + 1)
                if entry.coversSubdomains || domain == host.name { return entry }
            }
        }
        return nil
    }

    /// All rows, in the order of their domains.
    public var entries: some Sequence<CatalogueEntry> {
        (0..<table.count).lazy.map { CatalogueEntry(row: table.row(at: $0), line: $0 + 1) }
    }

    /// A source that rows name by its code.
    public struct Source: Sendable, Hashable {
        /// The code, as rows have it.
        public let code: String
        /// Its name.
        public let name: String
        /// Where it is published; nil for what is no publication.
        public let address: String?
        /// Its licence; nil for what is no publication.
        public let licence: String?
    }

    /// The sources of all bundled tables, sorted by code.
    public static var sources: [Source] {
        let text = ByteString(TrackerRows.sources)
        var sources: [Source] = []
        text.forEachPiece(separatedBy: 0x0A) { line in
            let fields = RowFields(text[line])
            func published(_ index: Int) -> String? { fields.text(index).flatMap { $0 == "-" ? nil : $0 } }
            sources.append(
                Source(
                    code: fields[0].string,
                    name: fields[1].string,
                    address: published(2),
                    licence: published(3)
                )
            )
        }
        return sources
    }
}
