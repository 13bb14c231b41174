public import HARCapture

/// The Global Vendor List of the IAB's Transparency and Consent Framework, versions 2 and 3 of its format.
public struct VendorList: Sendable {
    /// Name, version, digest and number of vendors.
    public let identity: ListIdentity
    /// The version of the list.
    public let version: Int
    /// The version of the format.
    public let specificationVersion: Int?
    /// The version of the policies it is made under.
    public let policyVersion: Int?
    /// When it was changed, as written.
    public let lastUpdated: String?
    /// The vendors, by id.
    public let vendors: [Vendor]
    /// The names of the purposes by id.
    public let purposes: [Int: String]

    /// A vendor, as it declares itself.
    public struct Vendor: Sendable, Hashable {
        /// The id.
        public let id: Int
        /// The name.
        public let name: String
        /// Purposes for which it asks for consent.
        public let purposes: [Int]
        /// Purposes for which it claims a legitimate interest.
        public let legitimateInterestPurposes: [Int]
        /// Purposes for which a publisher may choose between the two.
        public let flexiblePurposes: [Int]
        /// Special purposes.
        public let specialPurposes: [Int]
        /// Features.
        public let features: [Int]
        /// Special features.
        public let specialFeatures: [Int]
        /// Whether it says that it stores cookies.
        public let usesCookies: Bool?
        /// The longest lifetime of its cookies, in seconds.
        public let cookieMaxAge: Int?
        /// Whether it says that it renews the lifetime.
        public let refreshesCookies: Bool?
        /// Whether it says that it uses other storage than cookies.
        public let usesOtherStorage: Bool?
        /// How long it keeps data if a purpose has no time of its own, in days.
        public let standardRetention: Int?
        /// Where its policy stands.
        public let policyURL: String?
        /// Where it discloses what it stores on devices.
        public let storageDisclosureURL: String?
        /// When it was deleted, as written; nil if it is listed.
        public let deleted: String?
        /// Where the file says so (RFC 6901).
        public let pointer: JSONPointer
    }

    /// Reads the file.
    ///
    /// - Throws: ``SuppliedListError`` if it has no version or names no vendor.
    public init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        try self.init(SuppliedFile(bytes: bytes, name: name))
    }

    init(_ file: SuppliedFile) throws(SuppliedListError) {
        guard let version = file.root["vendorListVersion"]?.int else { throw file.missing("/vendorListVersion") }
        guard let members = file.root["vendors"], members.kind == .object else { throw file.missing("/vendors") }
        self.version = version
        specificationVersion = file.root["gvlSpecificationVersion"]?.int
        policyVersion = file.root["tcfPolicyVersion"]?.int
        lastUpdated = file.root["lastUpdated"]?.string?.string
        var vendors: [Vendor] = []
        for (key, value) in members.members {
            guard let id = value["id"]?.int ?? key.decimalValue, let name = value["name"]?.string else { continue }
            vendors.append(Vendor(id, name.string, value, JSONPointer(["vendors", key])))
        }
        self.vendors = vendors.sorted { $0.id < $1.id }
        var purposes: [Int: String] = [:]
        for (key, value) in file.root["purposes"]?.members ?? [] {
            if let id = value["id"]?.int ?? key.decimalValue { purposes[id] = value["name"]?.string?.string }
        }
        self.purposes = purposes
        identity = file.identity(version: "\(version)", rules: vendors.count)
    }

    /// The vendor of an id; nil if the list has none.
    public func vendor(_ id: Int) -> Vendor? {
        var low = 0
        var high = vendors.count
        while low < high {
            let middle = (low + high) / 2
            if vendors[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < vendors.count && vendors[low].id == id ? vendors[low] : nil
    }
}

extension VendorList.Vendor {
    fileprivate init(_ id: Int, _ name: String, _ value: JSONValue, _ pointer: JSONPointer) {
        self.id = id
        self.name = name
        self.pointer = pointer
        purposes = value["purposes"]?.ints ?? []
        legitimateInterestPurposes = value["legIntPurposes"]?.ints ?? []
        flexiblePurposes = value["flexiblePurposes"]?.ints ?? []
        specialPurposes = value["specialPurposes"]?.ints ?? []
        features = value["features"]?.ints ?? []
        specialFeatures = value["specialFeatures"]?.ints ?? []
        usesCookies = value["usesCookies"]?.bool
        cookieMaxAge = value["cookieMaxAgeSeconds"]?.int
        refreshesCookies = value["cookieRefresh"]?.bool
        usesOtherStorage = value["usesNonCookieAccess"]?.bool
        standardRetention = value["dataRetention"]?["stdRetention"]?.int
        policyURL =
            value["policyUrl"]?.string?.string ?? value["urls"]?.elements.first?["privacy"]?.string?.string
        storageDisclosureURL = value["deviceStorageDisclosureUrl"]?.string?.string
        deleted = value["deletedDate"]?.string?.string
    }
}
