/// Writes values as JSON that is the same on every machine: keys sorted by bytes, two spaces of indentation, whole
/// numbers without a fraction, no locale. Absent optionals are left out.
public enum CanonicalJSON {
    /// The JSON text of a value, with a line feed at its end.
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        var result: [UInt8] = []
        try tree(of: value).write(to: &result, indentation: 0)
        result.append(0x0A)
        return result
    }

    /// Writes one value as a tree.
    fileprivate static func tree(of value: any Encodable) throws -> JSONTree {
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

/// A JSON value in memory.
private enum JSONTree {
    case literal(String)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

    func write(to result: inout [UInt8], indentation: Int) {
        switch self {
        case .literal(let text): result += text.utf8
        case .string(let text): Self.write(text, to: &result)
        case .array(let elements):
            Self.writeList(elements, "[", "]", to: &result, indentation) { element, result in
                element.write(to: &result, indentation: indentation + 1)
            }
        case .object(let members):
            let sorted = members.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
            Self.writeList(sorted, "{", "}", to: &result, indentation) { member, result in
                Self.write(member.key, to: &result)
                result += ": ".utf8
                member.value.write(to: &result, indentation: indentation + 1)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element],
        _ opening: String,
        _ closing: String,
        to result: inout [UInt8],
        _ indentation: Int,
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        result += opening.utf8
        guard !elements.isEmpty else {
            result += closing.utf8
            return
        }
        for (index, element) in elements.enumerated() {
            result += (index == 0 ? "\n" : ",\n").utf8
            result += repeatElement(0x20, count: 2 * (indentation + 1))
            write(element, &result)
        }
        result.append(0x0A)
        result += repeatElement(0x20, count: 2 * indentation)
        result += closing.utf8
    }

    /// A string: quotes, backslashes and everything that could act in a terminal or page is escaped (RFC 8259 §7).
    private static func write(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\"".utf8
            case "\\": result += "\\\\".utf8
            case "\n": result += "\\n".utf8
            case "\r": result += "\\r".utf8
            case "\t": result += "\\t".utf8
            case " "..."~": result.append(UInt8(ascii: scalar))
            default:
                if scalar.value < 0xA0
                    || [.format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
                {
                    for unit in scalar.utf16 {
                        let digits = String(unit, radix: 16)
                        result += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
                    }
                } else {
                    result += String(scalar).utf8
                }
            }
        }
        result.append(UInt8(ascii: "\""))
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
