public import HARCapture

/// A name of cookies as lists write it: whole, a beginning, or with `*` for what varies.
public struct NamePattern: Sendable, Hashable, CustomStringConvertible {
    /// The text, as the list has it.
    public let text: ByteString
    /// How it is meant.
    public let kind: Kind

    /// How a pattern is meant.
    public enum Kind: Sendable, Hashable {
        /// This name.
        case exact
        /// Every name that begins so.
        case prefix
        /// Every name that is the text, each `*` standing for any bytes or none.
        case glob
    }

    /// A pattern of some text.
    public init(text: ByteString, kind: Kind) {
        self.text = text
        self.kind = kind
    }

    public var description: String { kind == .prefix ? text.string + "*" : text.string }

    /// Whether the pattern means a name.
    ///
    /// - Parameter foldingCase: Whether `A`–`Z` count as `a`–`z`; names of cookies differ by case (RFC 6265bis §5.7).
    public func covers(_ name: ByteString, foldingCase: Bool = false) -> Bool {
        let name = foldingCase ? name.asciiLowercased : name
        let text = foldingCase ? self.text.asciiLowercased : self.text
        switch kind {
        case .exact: return name == text
        case .prefix: return name.hasPrefix(bytes: text)
        case .glob: return Self.matches(name, glob: text)
        }
    }

    /// One place to come back to is enough where `*` is all that varies: at most the product of both lengths.
    private static func matches(_ name: ByteString, glob: ByteString) -> Bool {
        var (position, place) = (0, 0)
        var star: (place: Int, position: Int)?
        while position < name.count {
            if place < glob.count, glob[place] == UInt8(ascii: "*") {
                star = (place, position)
                place += 1
            } else if place < glob.count, glob[place] == name[position] {
                place += 1
                position += 1
            } else if let last = star {
                star = (last.place, last.position + 1)
                (place, position) = (last.place + 1, last.position + 1)
            } else {
                return false
            }
        }
        while place < glob.count, glob[place] == UInt8(ascii: "*") { place += 1 }
        return place == glob.count
    }
}
