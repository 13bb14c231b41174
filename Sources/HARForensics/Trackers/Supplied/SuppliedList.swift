internal import HARCapture

/// A list that somebody brings, of any format that is read.
///
/// None of these comes with the library; their licences are those of their publishers.
public enum SuppliedList: Sendable {
    /// Filter rules, hosts or domains.
    case filters(FilterList)
    /// The services of Disconnect's tracking protection.
    case disconnect(DisconnectList)
    /// The entities of Disconnect's tracking protection.
    case disconnectEntities(DisconnectEntities)
    /// A blocklist of DuckDuckGo, or a domain of its Tracker Radar.
    case duckDuckGo(DuckDuckGoList)
    /// The Global Vendor List of the IAB.
    case vendors(VendorList)

    /// Reads a list, whatever its format.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: What it is called in results.
    /// - Throws: ``SuppliedListError`` if the text is JSON of no known list. Any other text is a filter list.
    public init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        var first = FilterLineReader.start(of: bytes.span)
        while first < bytes.count, bytes[first] <= 0x20 { first += 1 }
        guard first < bytes.count, bytes[first] == UInt8(ascii: "{") else {
            self = .filters(FilterList(bytes: bytes, name: name))
            return
        }
        let file = try SuppliedFile(bytes: bytes, name: name)
        if file.root["vendorListVersion"] != nil {
            self = .vendors(try VendorList(file))
        } else if file.root["categories"]?.kind == .object {
            self = .disconnect(try DisconnectList(file))
        } else if file.root["trackers"] != nil || file.root["resources"]?.kind == .array {
            self = .duckDuckGo(try DuckDuckGoList(file))
        } else if let entities = try? DisconnectEntities(file) {
            self = .disconnectEntities(entities)
        } else {
            throw SuppliedListError(name: name, problem: .unknownFormat)
        }
    }

    /// Name, version, digest and number of rows.
    public var identity: ListIdentity {
        switch self {
        case .filters(let list): list.identity
        case .disconnect(let list): list.identity
        case .disconnectEntities(let list): list.identity
        case .duckDuckGo(let list): list.identity
        case .vendors(let list): list.identity
        }
    }
}

/// Why a file is no list.
public struct SuppliedListError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Problem: Sendable, Hashable {
        /// The text is not JSON.
        case notJSON
        /// The JSON has the members of no known list.
        case unknownFormat
        /// A member is missing or has another type; its JSON pointer.
        case missing(String)
    }

    /// The name of the list.
    public let name: String
    /// What is wrong.
    public let problem: Problem

    public var description: String {
        switch problem {
        case .notJSON: "\(name): expected JSON"
        case .unknownFormat: "\(name): the JSON is of no list that is known"
        case .missing(let pointer): "\(name): expected a member at \(pointer)"
        }
    }
}

/// A file of JSON with its digest.
struct SuppliedFile {
    let name: String
    let sha256: SHA256Digest
    let root: JSONValue

    init(bytes: [UInt8], name: String) throws(SuppliedListError) {
        self.name = name
        sha256 = SHA256Digest(of: bytes)
        let start = FilterLineReader.start(of: bytes.span)
        guard let root = JSONValue(parsing: ByteString(bytes[start...])), root.kind == .object else {
            throw SuppliedListError(name: name, problem: .notJSON)
        }
        self.root = root
    }

    func identity(version: String, rules: Int) -> ListIdentity {
        ListIdentity(name: name, version: version, sha256: sha256, rules: rules)
    }

    func missing(_ pointer: String) -> SuppliedListError { SuppliedListError(name: name, problem: .missing(pointer)) }
}

extension JSONValue {
    /// The strings of an array.
    var strings: [ByteString] { elements.compactMap(\.string) }
    /// The whole numbers of an array.
    var ints: [Int] { elements.compactMap(\.int) }
}
