/// Writes values as JSON that is the same on every machine: keys sorted by bytes, two spaces of indentation, whole
/// numbers without a fraction, no locale. Absent optionals are left out.
public enum CanonicalJSON {
    /// The JSON text of a value, with a line feed at its end.
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        var writer = JSONWriter()
        writer.write(try tree(of: value))
        return writer.bytes + [0x0A]
    }

    /// Writes one value as a tree.
    package static func tree(of value: any Encodable) throws -> JSONTree {
        switch value {
        case let text as String: return .string(text)
        case let flag as Bool: return .literal(flag ? "true" : "false")
        case let number as any BinaryInteger: return .literal(String(describing: number))
        default:
            let node = Node()
            try value.encode(to: TreeEncoder(node: node, codingPath: []))
            return node.tree
        }
    }
}

/// The place that a value is encoded into.
private final class Node {
    var tree: JSONTree {
        if let value { return value }
        if let elements { return .array(elements.map(\.tree)) }
        return .object((members ?? [:]).mapValues(\.tree))
    }

    private var value: JSONTree?
    private var elements: [Node]?
    private var members: [String: Node]?

    func set(_ tree: JSONTree) { value = tree }
    func startArray() { elements = elements ?? [] }
    func startObject() { members = members ?? [:] }

    var count: Int { elements?.count ?? 0 }

    func append() -> Node {
        let node = Node()
        elements?.append(node)
        return node
    }

    func member(_ name: String) -> Node {
        let node = Node()
        members?[name] = node
        return node
    }
}

private struct TreeEncoder: Encoder {
    let node: Node
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.startObject()
        return KeyedEncodingContainer(Keyed<Key>(node: node, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.startArray()
        return Unkeyed(node: node, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node, codingPath: codingPath) }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: Node
    let codingPath: [any CodingKey]

    mutating func encodeNil(forKey key: Key) { node.member(key.stringValue).set(.literal("null")) }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        node.member(key.stringValue).set(try CanonicalJSON.tree(of: value))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        TreeEncoder(node: node.member(key.stringValue), codingPath: codingPath).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        TreeEncoder(node: node.member(key.stringValue), codingPath: codingPath).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { TreeEncoder(node: node.member("super"), codingPath: codingPath) }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        TreeEncoder(node: node.member(key.stringValue), codingPath: codingPath)
    }
}

private struct Unkeyed: UnkeyedEncodingContainer {
    let node: Node
    let codingPath: [any CodingKey]
    var count: Int { node.count }

    mutating func encodeNil() { node.append().set(.literal("null")) }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        node.append().set(try CanonicalJSON.tree(of: value))
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        TreeEncoder(node: node.append(), codingPath: codingPath).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        TreeEncoder(node: node.append(), codingPath: codingPath).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { TreeEncoder(node: node.append(), codingPath: codingPath) }
}

private struct Single: SingleValueEncodingContainer {
    let node: Node
    let codingPath: [any CodingKey]

    mutating func encodeNil() { node.set(.literal("null")) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { node.set(try CanonicalJSON.tree(of: value)) }
}
