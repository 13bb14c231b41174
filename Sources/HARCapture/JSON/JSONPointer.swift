/// The path of a value in a JSON document (RFC 6901).
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    /// The names and indices on the way, unescaped.
    public let components: [ByteString]

    /// A pointer of components.
    public init(_ components: [ByteString]) { self.components = components }

    /// Reads the text form; nil if it neither is empty nor starts with a slash.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            components = []
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        components = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { Self.unescape(Array($0)) }
    }

    /// The text form, `~` and `/` escaped as §3 says.
    public var description: String {
        var text: [UInt8] = []
        for component in components {
            text.append(UInt8(ascii: "/"))
            for byte in component {
                switch byte {
                case UInt8(ascii: "~"): text += Array("~0".utf8)
                case UInt8(ascii: "/"): text += Array("~1".utf8)
                default: text.append(byte)
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The value the pointer leads to (§4); of repeated member names the last counts.
    public func resolve(in root: JSONValue) -> JSONValue? {
        var value = root
        for component in components {
            switch value.kind {
            case .object:
                guard let next = value[component] else { return nil }
                value = next
            case .array:
                let elements = value.elements
                guard let index = component.decimalValue, index < elements.count,
                    component.count == 1 || component.first != UInt8(ascii: "0")
                else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }

    private static func unescape(_ bytes: [UInt8]) -> ByteString {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "~"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "0") || bytes[index + 1] == UInt8(ascii: "1")
            {
                result.append(bytes[index + 1] == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                index += 2
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return ByteString(result)
    }
}
