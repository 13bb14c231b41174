public import HARCapture

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
    /// The products that it serves, where the sources name them.
    public let products: [String]
    /// Who says so: codes that ``TrackerCatalogue/sources`` explains.
    public let sources: [String]
    /// Which of them names the owner; `prod` where the product's name stands in.
    public let ownerSource: String?
    /// The vendor ids of the IAB Transparency and Consent Framework.
    public let tcfVendors: [Int]
    /// Other owners that sources claim.
    public let otherOwners: [String]
    /// Whether many customers of one provider serve what they like under the domain: no owner follows from it.
    public let isInfrastructure: Bool
    /// Whether aliases in other sites' domains are known to point to it.
    public let isAliasTarget: Bool
    /// The line of the row in the list, counted from 1.
    public let line: Int
    /// The row, verbatim.
    public let row: ByteString

    init(row: ByteString, line: Int) {
        let fields = RowFields(row)
        domain = fields[0]
        coversSubdomains = fields[1].equals("s")
        owner = fields.text(2)
        parent = fields.text(3)
        isParentUnverified = fields[4].equals("mem")
        country = fields.text(5)
        categories = fields.list(6, separatedBy: ";").map(\.string)
        products = fields.list(7, separatedBy: "/").map(\.string)
        sources = fields.list(8, separatedBy: "+").map(\.string)
        ownerSource = fields.text(9)
        tcfVendors = fields.list(10, separatedBy: ";").compactMap(\.decimalValue)
        otherOwners = fields.list(11, separatedBy: "|").map(\.string)
        isInfrastructure = fields[12].equals("infrastructure")
        isAliasTarget = fields[12].equals("cname-target")
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
