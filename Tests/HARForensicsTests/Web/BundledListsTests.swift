import HARCapture
import Testing

@testable import HARForensics

@Suite("Bundled lists")
struct BundledListsTests {
    private static func lines(_ text: String) -> [ByteString] {
        let bytes = ByteString(text)
        var lines: [ByteString] = []
        bytes.forEachPiece(separatedBy: 0x0A) { lines.append(bytes[$0]) }
        return lines
    }

    private static func fields(_ line: ByteString) -> [ByteString] {
        var fields: [ByteString] = []
        line.forEachPiece(separatedBy: 0x09) { fields.append(line[$0]) }
        return fields
    }

    @Test("The public suffix list is the one its constant names")
    func suffixDigest() {
        let identity = PublicSuffixList.bundled.identity
        #expect(identity.sha256.description == PublicSuffixRows.sha256)
        #expect(identity.rules == PublicSuffixRows.count)
        #expect(identity.version == PublicSuffixRows.version)
        #expect(identity.name == "public-suffix-list")
    }

    @Test("The rules of the public suffix list are well-formed, sorted and unique")
    func suffixRows() throws {
        let rules = try Self.lines(PublicSuffixRows.rows).map { line in
            let fields = Self.fields(line)
            try #require(fields.count == 2, "\(line)")
            try #require(["i", "p"].contains(fields[1]), "\(line)")
            return fields[0]
        }
        #expect(rules.count == 10_397)
        for (rule, next) in zip(rules, rules.dropFirst()) { try #require(rule < next, "\(rule), \(next)") }
        for rule in rules {
            try #require(rule.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(rule)")
            try #require(rule == rule.asciiLowercased, "\(rule)")
        }
    }

    @Test("The catalogue is the one its constant names")
    func catalogueDigest() {
        let identity = TrackerCatalogue.bundled.identity
        #expect(identity.sha256.description == TrackerRows.sha256)
        #expect(identity.version == TrackerRows.version)
        #expect(Self.lines(TrackerRows.rows).count == TrackerRows.count)
    }

    /// Every category that a row may name.
    private static let categories: Set<String> = [
        "advertising", "analytics", "audience-measurement", "cdn/hosting", "consent-management", "customer-interaction",
        "email", "fingerprinting", "fraud-prevention", "identity/data-broker", "infrastructure", "media", "other",
        "payment", "session-replay", "social", "tag-manager",
    ]

    @Test("The rows of the catalogue have 13 fields, known categories and sources, and are sorted and unique")
    func catalogueRows() throws {
        let sources = Set(Self.lines(TrackerRows.sources).map { Self.fields($0)[0].string })
        let rows = Self.lines(TrackerRows.rows).map(Self.fields)
        #expect(rows.count == 6_879)
        var unknown: Set<String> = []
        for row in rows {
            try #require(row.count == 13, "\(row)")
            try #require(row[1] == "s" || row[1] == "e", "\(row)")
            let entry = CatalogueEntry(row: ByteString(row.map(\.string).joined(separator: "\t")), line: 1)
            unknown.formUnion(Set(entry.categories).subtracting(Self.categories))
            try #require(!entry.sources.isEmpty && Set(entry.sources).isSubset(of: sources), "\(row)")
            try #require(entry.country.map { $0.utf8.count == 2 } != false, "\(row)")
            try #require(!entry.categories.contains("infrastructure") || entry.owner == nil, "\(row)")
        }
        #expect(unknown.isEmpty)
        for (row, next) in zip(rows, rows.dropFirst()) {
            try #require((row[0], row[1]) < (next[0], next[1]), "\(row[0]), \(next[0])")
        }
    }

    @Test("No row attributes the tenants of a public suffix to its operator, but for three operators' own")
    func tenants() {
        let owned = Self.lines(TrackerRows.rows).map(Self.fields).filter { row in
            row[1] == "s" && !row[2].isEmpty && PublicSuffixList.bundled.publicSuffix(of: Host(row[0])) == row[0]
        }
        #expect(Set(owned.map { $0[0].string }).isSubset(of: ["googleapis.com", "withgoogle.com", "ladesk.com"]))
    }
}
