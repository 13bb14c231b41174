public import HARCapture

/// A vendor's storage disclosure as it publishes it (IAB Tech Lab, Vendor Device Storage & Operational Disclosures), whole
/// and supplied by the user.
public struct DisclosureFile: Sendable {
    /// Name, digest and number of disclosures; the file has no version.
    public let identity: ListIdentity
    /// What is disclosed, in the order of the file.
    public let identifiers: [Identifier]
    /// The domains that the file names as the vendor's, sorted: those of single identifiers and those of its list.
    public let domains: [ByteString]

    /// One disclosed identifier.
    public struct Identifier: Sendable, Hashable {
        /// Its name, placeholders as `*`.
        public let pattern: NamePattern
        /// Whether it is a cookie; otherwise web or app storage.
        public let isCookie: Bool
        /// How long it is stored in seconds, not counting what refreshing adds; 0 for the session, nil if not given.
        public let maxAge: Int64?
        /// The purposes of the framework that it serves.
        public let purposes: [Int]
        /// The JSON text of the disclosure, cut to 400 bytes.
        public let text: ByteString
        /// Where the file says so (RFC 6901).
        public let pointer: JSONPointer
    }

    /// Reads the file.
    ///
    /// - Throws: ``SuppliedListError`` if it has no disclosures.
    public init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        try self.init(SuppliedFile(bytes: bytes, name: name))
    }

    init(_ file: SuppliedFile) throws(SuppliedListError) {
        guard let disclosures = file.root["disclosures"], disclosures.kind == .array else {
            throw file.missing("/disclosures")
        }
        var identifiers: [Identifier] = []
        var domains: Set<ByteString> = []
        func note(_ domain: ByteString?) {
            guard let domain, let name = Self.registered(domain) else { return }
            domains.insert(name)
        }
        for (index, value) in disclosures.elements.enumerated() {
            guard let name = value["identifier"]?.string, !name.isEmpty else { continue }
            let own = [value["domain"]?.string].compactMap { $0 } + (value["domains"]?.strings ?? [])
            own.forEach(note)
            let pattern = NamePattern.placeholders(in: name)
            identifiers.append(
                Identifier(
                    pattern: pattern,
                    isCookie: value["type"]?.string?.equalsIgnoringCase("cookie") == true,
                    maxAge: value["maxAgeSeconds"]?.int.map { max(0, Int64($0)) },
                    purposes: value["purposes"]?.ints ?? [],
                    text: (try? value.rawText).map { $0[0..<min($0.count, 400)] } ?? name,
                    pointer: JSONPointer(["disclosures", ByteString("\(index)")])
                )
            )
        }
        for value in file.root["domains"]?.elements ?? [] { note(value["domain"]?.string ?? value.string) }
        self.identifiers = identifiers
        self.domains = domains.sorted()
        identity = file.identity(version: "", rules: identifiers.count)
    }

    /// Whether the file names the domain of a cookie as the vendor's.
    public func covers(domain: ByteString) -> Bool {
        let host = Host(domain)
        return domains.contains { host.domainMatches($0) }
    }

    /// The disclosed identifiers that mean a name, of whatever storage, domain and case: who names it has disclosed it.
    public func identifiers(named name: ByteString) -> [Identifier] {
        identifiers.filter { $0.pattern.covers(name, foldingCase: true) }
    }

    /// A domain without `*.` and a leading dot; nil for what is the visited site's (`*`) or no domain.
    private static func registered(_ domain: ByteString) -> ByteString? {
        var name = domain.trimmed.asciiLowercased
        if name.hasPrefix("*.") { name = name[2..<name.count] }
        if name.first == UInt8(ascii: ".") { name = name[1..<name.count] }
        return name.contains(UInt8(ascii: ".")) && !name.contains(UInt8(ascii: "*")) ? name : nil
    }
}

extension NamePattern {
    /// The name of a disclosure; `{…}`, `<…>` and runs of four `X` and more stand for what varies, as `*` does.
    static func placeholders(in text: ByteString) -> NamePattern {
        var bytes: [UInt8] = []
        var index = 0
        func append(_ byte: UInt8) { if byte != UInt8(ascii: "*") || bytes.last != byte { bytes.append(byte) } }
        while index < text.count {
            let byte = text[index]
            let closing: UInt8? =
                byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : byte == UInt8(ascii: "<") ? UInt8(ascii: ">") : nil
            if let closing, let end = text[index..<text.count].firstIndex(of: closing) {
                if bytes.last == UInt8(ascii: "$") { bytes.removeLast() }
                append(UInt8(ascii: "*"))
                index += end + 1
                continue
            }
            var run = index
            while run < text.count, text[run] == UInt8(ascii: "X") { run += 1 }
            if run - index >= 4 {
                append(UInt8(ascii: "*"))
                index = run
                continue
            }
            append(byte)
            index += 1
        }
        return NamePattern(text: ByteString(bytes), kind: bytes.contains(UInt8(ascii: "*")) ? .glob : .exact)
    }
}
