public import HARCapture

/// The vendors of the IAB Transparency and Consent Framework, and an excerpt of what they disclose of their storage.
///
/// The excerpt holds what vendors disclose for the domains of the sites that embed them, as Prebid.js archived it. What
/// they store on their own domains is not in it: that a name is missing says nothing. ``DisclosureFile`` reads a whole one.
public struct TCFVendors: Sendable {
    /// The vendors that come with the library.
    public static let bundled = TCFVendors()

    /// The list of vendors.
    public let identity: ListIdentity
    /// The list of disclosed identifiers.
    public let disclosures: ListIdentity

    private let vendors = SortedTable(VendorRows.rows, starts: VendorRows.starts)
    private let identifiers = SortedTable(DisclosureRows.rows, starts: DisclosureRows.starts)

    private init() {
        identity = ListIdentity(
            bundled: VendorRows.name,
            version: VendorRows.version,
            sha256: VendorRows.sha256,
            rules: VendorRows.count
        )
        disclosures = ListIdentity(
            bundled: DisclosureRows.name,
            version: DisclosureRows.version,
            sha256: DisclosureRows.sha256,
            rules: DisclosureRows.count
        )
    }

    /// The vendor with an id; nil if no list names it.
    public subscript(id: Int) -> TCFVendor? {
        vendors.rows(of: Self.key(id)).first.map { TCFVendor(row: vendors.row(at: $0), line: $0 + 1) }
    }

    /// What a vendor discloses of its storage on visited sites' domains; nil if no disclosure of it was archived.
    public func disclosure(of id: Int) -> StorageDisclosure? {
        guard let vendor = self[id], let address = vendor.disclosureAddress, let date = vendor.disclosureDate else {
            return nil
        }
        return StorageDisclosure(
            vendor: vendor,
            address: address,
            archivedOn: date,
            identifiers: identifiers.rows(of: Self.key(id)).map {
                StorageDisclosure.Identifier(row: identifiers.row(at: $0), line: $0 + 1)
            }
        )
    }

    /// Every disclosed identifier, with its vendor's id, in the order of the table.
    var allIdentifiers: [(vendor: Int, identifier: StorageDisclosure.Identifier)] {
        (0..<identifiers.count).map { position in
            let row = identifiers.row(at: position)
            return (RowFields(row)[0].decimalValue ?? 0, StorageDisclosure.Identifier(row: row, line: position + 1))
        }
    }

    /// The vendors that disclose a cookie of a name for visited sites' domains, in the order of their ids.
    public func disclosures(ofCookie name: ByteString) -> [NamedDisclosure] {
        Self.cookies.filter { $0.identifier.pattern.covers(name) }.compactMap { found in
            self[found.vendor].map { NamedDisclosure(vendor: $0, identifier: found.identifier) }
        }
    }

    /// A disclosed identifier and whose it is.
    public struct NamedDisclosure: Sendable, Hashable {
        /// The vendor.
        public let vendor: TCFVendor
        /// What it discloses.
        public let identifier: StorageDisclosure.Identifier
    }

    private static let cookies = TCFVendors.bundled.allIdentifiers.filter(\.identifier.isCookie)

    private static func key(_ id: Int) -> ByteString {
        let digits = String(id)
        return ByteString(String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits)
    }
}

/// A vendor of the IAB Transparency and Consent Framework.
public struct TCFVendor: Sendable, Hashable {
    /// The id in the Global Vendor List.
    public let id: Int
    /// The name there; nil where only Prebid.js knows the id.
    public let name: String?
    /// The version and date of the Global Vendor List that names it.
    public let list: String
    /// Whether that list marks it as deleted.
    public let isDeleted: Bool
    /// Where it publishes its storage disclosure, if one was archived.
    public let disclosureAddress: String?
    /// The day that the disclosure was archived, as RFC 3339 full-date.
    public let disclosureDate: String?
    /// The line of the row in the table, counted from 1.
    public let line: Int
    /// The row, verbatim.
    public let row: ByteString

    init(row: ByteString, line: Int) {
        let fields = RowFields(row)
        id = fields[0].decimalValue ?? 0
        name = fields.text(1)
        list = fields[2].string
        isDeleted = fields[3].equals("d")
        disclosureAddress = fields.text(5)
        disclosureDate = fields.text(6)
        self.line = line
        self.row = row
    }
}

/// What a vendor itself says that it stores on the domains of sites that embed it (IAB Tech Lab, Vendor Device Storage &
/// Operational Disclosures), as it stood on the day it was archived.
public struct StorageDisclosure: Sendable, Hashable {
    /// Whose it is.
    public let vendor: TCFVendor
    /// Where it was published.
    public let address: String
    /// The day it was archived, as RFC 3339 full-date.
    public let archivedOn: String
    /// What is disclosed.
    public let identifiers: [Identifier]

    /// One disclosed identifier.
    public struct Identifier: Sendable, Hashable {
        /// Its name, placeholders as `*`.
        public let pattern: NamePattern
        /// Its name, as written.
        public let written: ByteString
        /// Whether it is a cookie; otherwise web storage.
        public let isCookie: Bool
        /// How long it is stored in seconds, not counting what refreshing adds; 0 for the session, nil if not given.
        public let maxAge: Int64?
        /// Whether it may be refreshed.
        public let isRefreshed: Bool
        /// The purposes of the framework that it serves.
        public let purposes: [Int]
        /// The special purposes that it serves.
        public let specialPurposes: [Int]
        /// The line of the row in the table, counted from 1.
        public let line: Int
        /// The row, verbatim.
        public let row: ByteString

        init(row: ByteString, line: Int) {
            let fields = RowFields(row)
            pattern = NamePattern(text: fields[1], kind: fields[1].contains(UInt8(ascii: "*")) ? .glob : .exact)
            written = fields[7].isEmpty ? fields[1] : fields[7]
            isCookie = fields[2].equals("c")
            maxAge = fields[3].decimalValue.map(Int64.init)
            isRefreshed = fields[4].equals("r")
            purposes = fields.list(5, separatedBy: ";").compactMap(\.decimalValue)
            specialPurposes = fields.list(6, separatedBy: ";").compactMap(\.decimalValue)
            self.line = line
            self.row = row
        }
    }

    /// The instant at which the day of ``archivedOn`` begins in UTC.
    var instant: Instant? { Instant.parse(ByteString(archivedOn + "T00:00:00Z"))?.instant }
}
