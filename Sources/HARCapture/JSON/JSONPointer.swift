/// The path of a value in a JSON document (RFC 6901).
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    /// The names and indices on the way, unescaped.
    public let components: [ByteString]

    /// A pointer of components.
    public init(_ components: [ByteString]) { self.components = components }

    /// Reads the text form (§3); nil if it is neither empty nor starts with a slash, or a `~` is not that of an escape.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            components = []
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var components: [ByteString] = []
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let component = Self.unescape(Array(part)) else { return nil }
            components.append(component)
        }
        self.components = components
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

    private static func unescape(_ bytes: [UInt8]) -> ByteString? {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "~") {
                switch index < bytes.count ? bytes[index] : 0 {
                case UInt8(ascii: "0"): byte = UInt8(ascii: "~")
                case UInt8(ascii: "1"): byte = UInt8(ascii: "/")
                default: return nil
                }
                index += 1
            }
            result.append(byte)
        }
        return ByteString(result)
    }
}
