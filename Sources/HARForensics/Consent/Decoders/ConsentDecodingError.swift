/// Why a consent string could not be decoded, and where.
public struct ConsentDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public let code: Code
    /// Where it is wrong.
    public let offset: Offset
    /// One line for a person: what was expected and what was found.
    public let message: String

    /// What is wrong with a string; the set may grow.
    public struct Code: RawRepresentable, Sendable, Hashable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing to decode.
        public static let empty = Code(rawValue: "empty")
        /// A byte outside the base64 alphabets.
        public static let illegalCharacter = Code(rawValue: "illegalCharacter")
        /// A string of another format or version.
        public static let unsupportedVersion = Code(rawValue: "unsupportedVersion")
        /// The string ends inside a field.
        public static let truncated = Code(rawValue: "truncated")
        /// A range of identifiers that ends before it starts.
        public static let invertedRange = Code(rawValue: "invertedRange")
        /// A number beyond what its field may name.
        public static let outOfBounds = Code(rawValue: "outOfBounds")
        /// Text that does not have the form of the string it should be.
        public static let malformed = Code(rawValue: "malformed")
    }

    /// A place in a string.
    public enum Offset: Sendable, Hashable {
        /// Bits from the start of the segment.
        case bit(Int)
        /// Bytes from the start of the text.
        case byte(Int)
    }

    init(_ code: Code, at offset: Offset, _ message: String) {
        self.code = code
        self.offset = offset
        self.message = message
    }

    public var description: String {
        switch offset {
        case .bit(let bit): "\(code.rawValue) at bit \(bit): \(message)"
        case .byte(let byte): "\(code.rawValue) at byte \(byte): \(message)"
        }
    }
}
