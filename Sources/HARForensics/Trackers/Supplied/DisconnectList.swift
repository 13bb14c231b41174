public import HARCapture

/// The services of Disconnect's tracking protection (`services.json`, in Firefox `disconnect-blacklist.json`).
public struct DisconnectList: Sendable {
    /// Name, digest and number of domains; the file has no version.
    public let identity: ListIdentity
    /// The licence as the file states it.
    public let licence: String?

    private let places: [ByteString: [Entry]]

    /// A domain of the list.
    public struct Entry: Sendable, Hashable {
        /// The domain; hosts below it are meant too.
        public let domain: ByteString
        /// The category, as the list calls it.
        public let category: String
        /// Who is behind it, as the list says.
        public let entity: String
        /// The address of the entity.
        public let homepage: String
        /// Where the file says so (RFC 6901).
        public let pointer: JSONPointer
    }

    /// Reads the file.
    ///
    /// - Throws: ``SuppliedListError`` if it has no categories.
    public init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        try self.init(SuppliedFile(bytes: bytes, name: name))
    }

    init(_ file: SuppliedFile) throws(SuppliedListError) {
        guard let categories = file.root["categories"], categories.kind == .object else {
            throw file.missing("/categories")
        }
        var places: [ByteString: [Entry]] = [:]
        var count = 0
        for (category, services) in categories.members {
            for (index, service) in services.elements.enumerated() {
                for (entity, addresses) in service.members {
                    for (homepage, domains) in addresses.members where domains.kind == .array {
                        for (place, domain) in domains.elements.enumerated() {
                            guard let text = domain.string?.asciiLowercased else { continue }
                            count += 1
                            let path: [ByteString] = [
                                "categories", category, ByteString("\(index)"), entity, homepage,
                                ByteString("\(place)"),
                            ]
                            places[text, default: []].append(
                                Entry(
                                    domain: text,
                                    category: category.string,
                                    entity: entity.string,
                                    homepage: homepage.string,
                                    pointer: JSONPointer(path)
                                )
                            )
                        }
                    }
                }
            }
        }
        self.places = places
        licence = file.root["license"]?.string?.string
        identity = file.identity(version: "", rules: count)
    }

    /// What the list says about a host: the entries of the longest domain that covers it, in the order of the file.
    public func entries(for host: Host) -> [Entry] {
        for domain in host.domains {
            if let found = places[domain] { return found }
        }
        return []
    }
}

/// The entities of Disconnect's tracking protection (`entities.json`, in Firefox `disconnect-entitylist.json`): which
/// sites and which resources belong together.
public struct DisconnectEntities: Sendable {
    /// Name, digest and number of entities.
    public let identity: ListIdentity

    private let properties: [ByteString: [String]]
    private let resources: [ByteString: [String]]

    /// Reads the file.
    ///
    /// - Throws: ``SuppliedListError`` if it names no entity.
    public init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        try self.init(SuppliedFile(bytes: bytes, name: name))
    }

    init(_ file: SuppliedFile) throws(SuppliedListError) {
        let entities = file.root["entities"] ?? file.root
        var properties: [ByteString: [String]] = [:]
        var resources: [ByteString: [String]] = [:]
        var count = 0
        for (name, entity) in entities.members {
            guard let sites = entity["properties"], let own = entity["resources"] else { continue }
            count += 1
            for domain in sites.strings { properties[domain.asciiLowercased, default: []].append(name.string) }
            for domain in own.strings { resources[domain.asciiLowercased, default: []].append(name.string) }
        }
        guard count > 0 else { throw file.missing("/entities") }
        self.properties = properties
        self.resources = resources
        identity = file.identity(version: "", rules: count)
    }

    /// The entity that a resource of a host belongs to and that owns the visited site; nil if there is none.
    public func commonEntity(site: Host, resource: Host) -> String? {
        let owners = Set(site.domains.flatMap { properties[$0] ?? [] })
        return resource.domains.flatMap { resources[$0] ?? [] }.first { owners.contains($0) }
    }
}
