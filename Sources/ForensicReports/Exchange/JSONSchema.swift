import HARForensics

/// The JSON Schema (2020-12) of a document, read off its Swift type, so that the two cannot part.
///
/// Members that a document may leave out are not required. Further members are allowed, since documents grow.
public struct JSONSchema: Sendable {
    private let name: String
    private let tree: JSONTree

    /// The schema of a type.
    ///
    /// - Parameter name: The name of the schema that the document states.
    init(of type: (some Decodable & Sendable).Type, name: String) {
        self.name = name
        tree = SchemaProbe.schema(of: type)
    }

    /// The schema of the document of an analysis.
    public static let analysis = JSONSchema(of: AnalysisDocument.self, name: AnalysisDocument.schemaName)
    /// The schema of the document of cookies.
    public static let cookies = JSONSchema(of: CookieDocument.self, name: CookieDocument.schemaName)
    /// The schema of the document of consent.
    public static let consent = JSONSchema(of: ConsentDocument.self, name: ConsentDocument.schemaName)
    /// The schema of the document of trackers.
    public static let trackers = JSONSchema(of: TrackersDocument.self, name: TrackersDocument.schemaName)
    /// The schema of the document of a decoded consent string.
    public static let consentString = JSONSchema(
        of: ConsentStringDocument.self,
        name: ConsentStringDocument.schemaName
    )
    /// Every schema, with the name of its file in `Docs/Schema`.
    public static let all: [(file: String, schema: JSONSchema)] = [
        ("analysis-1.schema.json", analysis), ("cookies-1.schema.json", cookies),
        ("consent-1.schema.json", consent), ("trackers-1.schema.json", trackers),
        ("consent-string-1.schema.json", consentString),
    ]

    /// The schema as JSON.
    public var bytes: [UInt8] {
        guard case .object(var members) = tree else { return [] }
        members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        members["$id"] = .string("urn:\(name.replacing("/", with: ":"))")
        members["title"] = .string(name)
        if case .object(var properties)? = members["properties"] {
            properties["schema"] = ["const": .string(name)]
            members["properties"] = .object(properties)
        }
        return JSONTree.object(members).text
    }
}

/// Decodes nothing and writes down what a type asks for.
private final class SchemaProbe: Decoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    /// What was asked for.
    var properties: [String: JSONTree] = [:]
    var required: Set<String> = []
    var isObject = false
    var items: JSONTree?
    var isArray = false
    var values: JSONTree?

    static func schema(of type: any Decodable.Type, key: String = "") -> JSONTree {
        switch type {
        case is String.Type: return text(key)
        case is Bool.Type: return ["type": "boolean"]
        case is any BinaryInteger.Type:
            return key == "offset" || key == "length" || key == "count" || key == "bytes"
                ? ["type": "integer", "minimum": 0] : ["type": "integer"]
        case is any BinaryFloatingPoint.Type: return ["type": "number"]
        default: break
        }
        let probe = SchemaProbe()
        _ = try? type.init(from: probe)
        if probe.isArray { return ["type": "array", "items": probe.items ?? [:]] }
        if let values = probe.values { return ["type": "object", "additionalProperties": values] }
        return [
            "type": "object", "properties": .object(probe.properties),
            "required": .array(probe.required.sorted().map { .string($0) }),
        ]
    }

    /// Texts whose names say what form they have.
    private static func text(_ key: String) -> JSONTree {
        let instant = "^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$"
        switch key {
        case "sha256", "capture": return ["type": "string", "pattern": "^[0-9a-f]{64}$"]
        case "fingerprint": return ["type": "string", "pattern": "^[0-9a-f]{32}$"]
        case "at", "notBefore", "notAfter", "firstInstant", "lastInstant", "claimedAt", "jarAt", "createdAt", "expires":
            return ["type": "string", "pattern": .string(instant)]
        case "pointer": return ["type": "string", "pattern": "^(/.*)?$"]
        default: return ["type": "string"]
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        isObject = true
        return KeyedDecodingContainer(KeyedProbe<Key>(probe: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        isArray = true
        return UnkeyedProbe(probe: self)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Stop() }

    /// Ends the reading of a value that needs none.
    struct Stop: Error {}

    /// A value of a type, so that reading goes on to the next member.
    static func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let value = "" as? Value { return value }
        if let value = 0 as? Value { return value }
        if let value = Int64(0) as? Value { return value }
        if let value = false as? Value { return value }
        if let value = 0.0 as? Value { return value }
        return try type.init(from: SchemaProbe())
    }
}

private struct KeyedProbe<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let probe: SchemaProbe
    var codingPath: [any CodingKey] { [] }
    /// Only a dictionary asks which keys there are.
    var allKeys: [Key] {
        probe.values = [:]
        return Key(stringValue: "").map { [$0] } ?? []
    }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let name = key.stringValue
        let schema = SchemaProbe.schema(of: type, key: name)
        if probe.values != nil { probe.values = schema } else { probe.properties[name] = schema }
        probe.required.insert(name)
        return try SchemaProbe.value(type)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        probe.properties[key.stringValue] = SchemaProbe.schema(of: type, key: key.stringValue)
        return nil
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { optional(type, key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { optional(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { optional(type, key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { optional(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { optional(type, key) }

    private func optional<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
        probe.properties[key.stringValue] = SchemaProbe.schema(of: type, key: key.stringValue)
        return nil
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw SchemaProbe.Stop() }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw SchemaProbe.Stop() }
    func superDecoder() throws -> any Decoder { throw SchemaProbe.Stop() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw SchemaProbe.Stop() }
}

private struct UnkeyedProbe: UnkeyedDecodingContainer {
    let probe: SchemaProbe
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(probe: SchemaProbe) { self.probe = probe }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        currentIndex += 1
        probe.items = SchemaProbe.schema(of: type)
        return try SchemaProbe.value(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        throw SchemaProbe.Stop()
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw SchemaProbe.Stop() }
    mutating func superDecoder() throws -> any Decoder { throw SchemaProbe.Stop() }
}
