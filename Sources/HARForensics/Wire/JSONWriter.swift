/// A JSON value in memory.
package enum JSONTree: Sendable {
    case literal(String)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

    /// Whether there are at most so many levels of arrays and objects.
    func isNested(atMost levels: Int) -> Bool {
        switch self {
        case .literal, .string: true
        case .array(let elements): levels > 0 && elements.allSatisfy { $0.isNested(atMost: levels - 1) }
        case .object(let members): levels > 0 && members.values.allSatisfy { $0.isNested(atMost: levels - 1) }
        }
    }
}

/// Writes JSON text: the members of objects sorted by the bytes of their names, two spaces a level. What is small — at most
/// ``widest`` bytes and nothing nested more than twice — stands on one line, so that a place or event is a line of a diff.
package struct JSONWriter {
    /// The most bytes that a value on one line has.
    static let widest = 640

    package var bytes: [UInt8] = []
    private var level = 0
    /// Whether everything is written on one line.
    private var isFlat = false

    /// Writes values over lines, or each on one.
    package init(isFlat: Bool = false) { self.isFlat = isFlat }

    /// Writes a value.
    package mutating func write(_ tree: JSONTree) {
        switch tree {
        case .literal(let text): bytes += text.utf8
        case .string(let text): write(text)
        case .array(let elements):
            if !writeFlat(tree) { writeList(elements, "[", "]") { $0.write($1) } }
        case .object(let members):
            if !writeFlat(tree) { writeObject(members) { $0.write($1) } }
        }
    }

    /// Writes a value on one line if it is small enough for that.
    private mutating func writeFlat(_ tree: JSONTree) -> Bool {
        guard !isFlat, tree.isNested(atMost: 2) else { return false }
        let start = bytes.count
        isFlat = true
        write(tree)
        isFlat = false
        if bytes.count - start <= Self.widest { return true }
        bytes.removeLast(bytes.count - start)
        return false
    }

    /// Writes an array, each element made when it is its turn.
    mutating func write(array elements: some Sequence<some Encodable>) throws {
        try writeList(elements, "[", "]") { $0.write(try CanonicalJSON.tree(of: $1)) }
    }

    /// Writes an object, some of its members by other means.
    mutating func write(
        object tree: JSONTree,
        replacing streams: [String: (inout JSONWriter) throws -> Void]
    ) throws {
        guard case .object(var members) = tree else { return write(tree) }
        for name in streams.keys { members[name] = .literal("") }
        try writeList(Self.sorted(members), "{", "}") { writer, member in
            writer.writeName(member.key)
            if let stream = streams[member.key] { try stream(&writer) } else { writer.write(member.value) }
        }
    }

    private mutating func writeObject(_ members: [String: JSONTree], _ value: (inout JSONWriter, JSONTree) -> Void) {
        writeList(Self.sorted(members), "{", "}") { writer, member in
            writer.writeName(member.key)
            value(&writer, member.value)
        }
    }

    private static func sorted(_ members: [String: JSONTree]) -> [(key: String, value: JSONTree)] {
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private mutating func writeName(_ name: String) {
        write(name)
        bytes += ": ".utf8
    }

    private mutating func writeList<Elements: Sequence>(
        _ elements: Elements,
        _ opening: String,
        _ closing: String,
        _ write: (inout JSONWriter, Elements.Element) throws -> Void
    ) rethrows {
        bytes += opening.utf8
        level += 1
        var isEmpty = true
        for element in elements {
            if isFlat {
                if !isEmpty { bytes += ", ".utf8 }
            } else {
                bytes += (isEmpty ? "\n" : ",\n").utf8
                bytes += repeatElement(0x20, count: 2 * level)
            }
            try write(&self, element)
            isEmpty = false
        }
        level -= 1
        if !isEmpty, !isFlat {
            bytes.append(0x0A)
            bytes += repeatElement(0x20, count: 2 * level)
        }
        bytes += closing.utf8
    }

    /// A string: quotes, backslashes and everything that could act in a terminal or page is escaped (RFC 8259 §7).
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            case " "..."~": bytes.append(UInt8(ascii: scalar))
            case _ where Self.isSafe(scalar): bytes += String(scalar).utf8
            default: writeEscape(scalar)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        let unsafe: [Unicode.GeneralCategory] = [.format, .lineSeparator, .paragraphSeparator]
        return scalar.value >= 0xA0 && !unsafe.contains(scalar.properties.generalCategory)
    }

    private mutating func writeEscape(_ scalar: Unicode.Scalar) {
        for unit in scalar.utf16 {
            let digits = String(unit, radix: 16)
            bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
        }
    }
}
