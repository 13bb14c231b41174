extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .literal(String(value)) }
    package init(booleanLiteral value: Bool) { self = .literal(value ? "true" : "false") }
}

extension JSONTree: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONTree?)...) { self = .members(elements) }
}

extension JSONTree {
    /// A whole number.
    package static func number(_ value: some BinaryInteger) -> JSONTree { .literal(String(describing: value)) }

    /// An object; members without a value are left out.
    package static func members(_ members: [(String, JSONTree?)]) -> JSONTree {
        .object(Dictionary(members.compactMap { name, value in value.map { (name, $0) } }) { _, last in last })
    }

    /// The text of the tree, with a line feed at its end.
    package var text: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes + [0x0A]
    }

    /// The text of the tree on one line, with a line feed at its end.
    package var line: [UInt8] {
        var writer = JSONWriter(isFlat: true)
        writer.write(self)
        return writer.bytes + [0x0A]
    }
}
