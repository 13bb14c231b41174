public import HARCapture

/// The bundled catalogue of who is behind a domain and what it is for, as published sources say.
public struct TrackerCatalogue: Sendable {
    /// The catalogue that comes with the library.
    public static let bundled = TrackerCatalogue(
        name: TrackerRows.name,
        version: TrackerRows.version,
        rows: TrackerRows.rows
    )

    /// Name, version and digest.
    public let identity: ListIdentity

    private let text: ByteString
    /// Where the row of a domain lies, and its line.
    private let places: [ByteString: (range: Range<Int>, line: Int)]

    /// Reads rows of 13 tab-separated fields, one domain a line.
    init(name: String, version: String, rows: String) {
        let bytes = Array(rows.utf8)
        let text = ByteString(bytes)
        var places: [ByteString: (range: Range<Int>, line: Int)] = [:]
        places.reserveCapacity(bytes.count / 64)
        var line = 0
        text.forEachPiece(separatedBy: 0x0A) { range in
            line += 1
            guard let tab = text[range].firstIndex(of: 0x09) else { return }
            places[text[range.lowerBound..<(range.lowerBound + tab)]] = (range, line)
        }
        self.text = text
        self.places = places
        identity = ListIdentity(name: name, version: version, sha256: SHA256Digest(of: bytes), rules: places.count)
    }

    /// What the catalogue says about a host: the row of the longest domain that covers it.
    public func entry(for host: Host) -> CatalogueEntry? {
        for domain in host.domains {
            guard let place = places[domain] else { continue }
            let entry = CatalogueEntry(row: text[place.range], line: place.line)
            if entry.coversSubdomains || domain == host.name { return entry }
        }
        return nil
    }
}

/// One row of the catalogue.
public struct CatalogueEntry: Sendable, Hashable {
    /// The domain.
    public let domain: ByteString
    /// Whether hosts below the domain are meant too.
    public let coversSubdomains: Bool
    /// Who operates it; nil where the row names a shared infrastructure, whose tenants are others.
    public let owner: String?
    /// Who owns the operator; nil if nobody else.
    public let parent: String?
    /// Whether the parent is the project's own, unverified knowledge.
    public let isParentUnverified: Bool
    /// The country of the operator (ISO 3166-1 alpha-2).
    public let country: String?
    /// What it is for, as the sources say.
    public let categories: [String]
    /// Who says so: codes that the list's legend explains.
    public let sources: [String]
    /// Other owners that sources claim.
    public let otherOwners: [String]
    /// The vendor ids of the IAB Transparency and Consent Framework.
    public let tcfVendors: [Int]
    /// The line of the row in the list, counted from 1.
    public let line: Int
    /// The row, verbatim.
    public let row: ByteString

    init(row: ByteString, line: Int) {
        var fields: [String] = []
        row.forEachPiece(separatedBy: 0x09) { fields.append(row[$0].string) }
        func field(_ index: Int) -> String? {
            index < fields.count && !fields[index].isEmpty ? fields[index] : nil
        }
        func list(_ index: Int, _ separator: Character) -> [String] {
            field(index)?.split(separator: separator).map(String.init) ?? []
        }
        domain = ByteString(fields[0])
        coversSubdomains = field(1) == "s"
        owner = field(2)
        parent = field(3)
        isParentUnverified = field(4) == "mem"
        country = field(5)
        categories = list(6, ";")
        sources = list(8, "+")
        tcfVendors = list(10, ";").compactMap { Int($0) }
        otherOwners = list(11, "|").map { $0.trimmingSpaces }
        self.line = line
        self.row = row
    }

    /// The parent or, where there is none, the owner.
    public var ultimateOwner: String? { parent ?? owner }

    /// Whether the sources put it to a use that follows people: advertising, measuring, identifying, recording.
    public var isTracker: Bool { categories.contains { Self.trackingCategories.contains($0) } }

    /// Whether the row rests on the project's own knowledge alone.
    public var isUnverified: Bool { sources == ["cur"] }

    /// The categories that make a domain a tracker.
    static let trackingCategories: Set<String> = [
        "advertising", "analytics", "audience-measurement", "identity/data-broker", "session-replay", "social",
        "tag-manager", "fingerprinting",
    ]
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(decoding: ByteString(self).trimmed, as: UTF8.self)
    }
}
