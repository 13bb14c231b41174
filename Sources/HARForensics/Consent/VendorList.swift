public import HARCapture

/// The IAB Europe Global Vendor List, in the version that a person gives: `vendor-list.json` of version 2 or 3.
///
/// No list comes with the library, since its licence does not say that it may. What a list does not name is *not listed
/// in the version given*; it may be in another.
public struct VendorList: Sendable {
    /// Name, version and digest of the file.
    public let identity: ListIdentity
    /// `gvlSpecificationVersion`.
    public let specificationVersion: Int?
    /// `vendorListVersion`, counted anew with each specification version.
    public let version: Int
    /// `tcfPolicyVersion`.
    public let policyVersion: Int?
    /// `lastUpdated`.
    public let lastUpdated: Instant?
    /// The vendors by number.
    public let vendors: [Int: Vendor]

    /// One vendor.
    public struct Vendor: Sendable, Hashable {
        /// The number.
        public let id: Int
        /// The name.
        public let name: String
        /// `purposes`: those it asks consent for.
        public let purposes: [Int]
        /// `legIntPurposes`: those it claims legitimate interest for.
        public let legitimateInterestPurposes: [Int]
        /// `flexiblePurposes`: those whose basis a publisher may change.
        public let flexiblePurposes: [Int]
        /// `deletedDate`; nil while the vendor is a member.
        public let deletedAt: Instant?
        /// `cookieMaxAgeSeconds`.
        public let cookieMaxAge: Int?
    }

    /// Why a file is no vendor list: one line.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// One line for a person.
        public let description: String
    }

    /// Reads a list.
    public init(decoding bytes: [UInt8]) throws(Failure) {
        guard let object = JSONValue(parsing: ByteString(bytes)), object.kind == .object else {
            throw Failure(description: "expected a JSON object")
        }
        guard let version = object["vendorListVersion"]?.int, let members = object["vendors"], members.kind == .object
        else { throw Failure(description: "expected vendorListVersion and vendors") }
        var vendors: [Int: Vendor] = [:]
        for (key, value) in members.members {
            guard let id = value["id"]?.int ?? key.decimalValue else { continue }
            func numbers(_ name: ByteString) -> [Int] { value[name]?.elements.compactMap(\.int) ?? [] }
            vendors[id] = Vendor(
                id: id,
                name: value["name"]?.string?.string ?? "",
                purposes: numbers("purposes"),
                legitimateInterestPurposes: numbers("legIntPurposes"),
                flexiblePurposes: numbers("flexiblePurposes"),
                deletedAt: value["deletedDate"]?.instant,
                cookieMaxAge: value["cookieMaxAgeSeconds"]?.int
            )
        }
        guard !vendors.isEmpty else { throw Failure(description: "expected at least one vendor") }
        self.version = version
        self.vendors = vendors
        specificationVersion = object["gvlSpecificationVersion"]?.int
        policyVersion = object["tcfPolicyVersion"]?.int
        lastUpdated = object["lastUpdated"]?.instant
        identity = ListIdentity(
            name: "IAB Global Vendor List",
            version: "\(specificationVersion.map { "\($0)." } ?? "")\(version)",
            sha256: SHA256Digest(of: bytes),
            rules: vendors.count
        )
    }

    /// Whether a vendor is a member at an instant: named, and not deleted before.
    public func isListed(_ vendor: Int, at instant: Instant?) -> Bool {
        guard let vendor = vendors[vendor] else { return false }
        guard let deletedAt = vendor.deletedAt, let instant else { return vendor.deletedAt == nil }
        return instant < deletedAt
    }

    /// Whether a string gives a vendor of the list a legal basis for at least one purpose it is registered for.
    ///
    /// The registered basis counts, or the other one where the purpose is flexible and a restriction asks for it.
    public func hasLegalBasis(_ vendor: Int, in string: TCString) -> Bool {
        guard let entry = vendors[vendor] else { return string.hasLegalBasis(vendor: vendor) }
        if let disclosed = string.disclosedVendors, !disclosed.contains(vendor) { return false }
        let byConsent = entry.purposes + entry.flexiblePurposes
        let byInterest = entry.legitimateInterestPurposes + entry.flexiblePurposes
        return byConsent.contains { string.hasConsent(vendor: vendor, purpose: $0) }
            || byInterest.contains { string.hasLegitimateInterest(vendor: vendor, purpose: $0) }
    }
}
