/// Text from a capture, kept as the bytes it is made of.
///
/// Equality, order and hash look at bytes alone: two names that differ only in Unicode normalisation stay two
/// names, and no operation is slower than linear. A slice shares the memory it was cut from.
public struct ByteString: Sendable {
    @usableFromInline let storage: ArraySlice<UInt8>

    /// The bytes of a slice, without a copy.
    @inlinable
    public init(_ slice: ArraySlice<UInt8>) { storage = slice }

    /// The bytes of an array, without a copy.
    @inlinable
    public init(_ array: [UInt8]) { storage = array[...] }

    /// The UTF-8 bytes of a string written by a person.
    public init(_ string: String) { storage = Array(string.utf8)[...] }

    /// No bytes.
    public init() { storage = [] }

    /// The bytes as an array slice; its indices do not start at zero.
    @inlinable
    public var bytes: ArraySlice<UInt8> { storage }

    /// The text as a person reads it; ill-formed UTF-8 shows as U+FFFD.
    public var string: String { String(decoding: storage, as: UTF8.self) }
}

// MARK: - Collection

extension ByteString: RandomAccessCollection {
    public typealias Index = Int
    public typealias Element = UInt8

    @inlinable
    public var startIndex: Int { 0 }

    @inlinable
    public var endIndex: Int { storage.count }

    /// The byte at a position counted from zero.
    @inlinable
    public subscript(position: Int) -> UInt8 { storage[storage.startIndex &+ position] }

    /// The bytes of a range counted from zero, sharing memory.
    @inlinable
    public subscript(bounds: Range<Int>) -> ByteString {
        let start = storage.startIndex
        return ByteString(storage[(start + bounds.lowerBound)..<(start + bounds.upperBound)])
    }
}

// MARK: - Identity and order

extension ByteString: Hashable, Comparable {
    public static func == (left: ByteString, right: ByteString) -> Bool {
        guard left.count == right.count else { return false }
        let (one, other) = (left.storage.span, right.storage.span)
        // Most that differ do so at their ends.
        var index = one.count
        while index >= 8 {
            index &-= 8
            if one.littleEndianWord(at: index) != other.littleEndianWord(at: index) { return false }
        }
        while index > 0 {
            index &-= 1
            if one[index] != other[index] { return false }
        }
        return true
    }

    public static func < (left: ByteString, right: ByteString) -> Bool {
        left.storage.lexicographicallyPrecedes(right.storage)
    }

    public func hash(into hasher: inout Hasher) {
        // The pointer does not leave the closure.
        unsafe storage.withUnsafeBytes { bytes in unsafe hasher.combine(bytes: bytes) }
    }
}

extension ByteString: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { string }
}
