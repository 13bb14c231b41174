import HARCapture
import Testing

@testable import HARForensics

@Suite("Bundled tables are searched where they lie")
struct SortedTableTests {
    struct Table: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rows: String
        let starts: String
        let count: Int
        let sha256: String
    }

    static let tables: [Table] = [
        Table(
            testDescription: PublicSuffixRows.name,
            rows: PublicSuffixRows.rows,
            starts: PublicSuffixRows.starts,
            count: PublicSuffixRows.count,
            sha256: PublicSuffixRows.sha256
        ),
        Table(
            testDescription: TrackerRows.name,
            rows: TrackerRows.rows,
            starts: TrackerRows.starts,
            count: TrackerRows.count,
            sha256: TrackerRows.sha256
        ),
        Table(
            testDescription: CookieRows.name,
            rows: CookieRows.rows,
            starts: CookieRows.starts,
            count: CookieRows.count,
            sha256: CookieRows.sha256
        ),
        Table(
            testDescription: VendorRows.name,
            rows: VendorRows.rows,
            starts: VendorRows.starts,
            count: VendorRows.count,
            sha256: VendorRows.sha256
        ),
        Table(
            testDescription: DisclosureRows.name,
            rows: DisclosureRows.rows,
            starts: DisclosureRows.starts,
            count: DisclosureRows.count,
            sha256: DisclosureRows.sha256
        ),
    ]

    @Test("The digest that results state is that of the rows", arguments: tables)
    func digest(table: Table) {
        #expect(SHA256Digest(of: Array(table.rows.utf8)).description == table.sha256)
    }

    @Test("Every row is found by its key, and by no other", arguments: tables)
    func search(table: Table) throws {
        let text = ByteString(table.rows)
        var rows: [ByteString] = []
        text.forEachPiece(separatedBy: 0x0A) { rows.append(text[$0]) }
        let sorted = SortedTable(table.rows, starts: table.starts)
        #expect(rows.count == table.count)
        #expect(sorted.count == table.count)
        for (position, row) in rows.enumerated() {
            try #require(sorted.row(at: position) == row)
            let key = RowFields(row)[0]
            let found = sorted.rows(of: key)
            try #require(found.contains(position), "\(key)")
            try #require(found.allSatisfy { RowFields(rows[$0])[0] == key }, "\(key)")
            // Nothing sorts between a key and the key with a byte of zero behind it.
            try #require(sorted.rows(of: ByteString(Array(key.bytes) + [0])).isEmpty, "\(key)")
        }
    }

    @Test(
        "A key is found behind a prefix; what is not there is not",
        arguments: [("co.uk", ""), ("ck", "*."), ("www.ck", "!")]
    )
    func prefix(key: String, prefix: String) {
        let table = SortedTable(PublicSuffixRows.rows, starts: PublicSuffixRows.starts)
        let prefixes: [String: StaticString] = ["": "", "*.": "*.", "!": "!"]
        for (name, literal) in prefixes {
            let found = table.rows(of: ByteString(key), behind: literal)
            #expect(found.isEmpty == (name != prefix), "\(name)\(key)")
        }
        #expect(table.rows(of: "").isEmpty)
    }

    @Test("A table made of rows in any order is the same")
    func sorting() {
        let table = SortedTable(sorting: "b\ti\n*.c.d\ti\n!x.c.d\ti\na.b\tp")
        #expect((0..<table.count).map { table.row(at: $0) } == ["!x.c.d\ti", "*.c.d\ti", "a.b\tp", "b\ti"])
        #expect(table.rows(of: "c.d", behind: "*.") == 1..<2)
    }
}
