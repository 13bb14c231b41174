/// Small numbers from 1, such as purposes or special features: the bits of a field, the first bit being 1.
public struct IdentifierSet: Sendable, Hashable {
    /// Number n is bit 64 − n.
    private var bits: UInt64

    /// The numbers of the bits that are set in a field, the most significant bit of the field being 1.
    init(field: UInt64, width: Int) { bits = width == 0 ? 0 : field << UInt64(64 - width) }

    /// Some numbers; those outside 1 to 64 are left out.
    public init(_ numbers: some Sequence<Int>) {
        bits = 0
        for number in numbers where (1...64).contains(number) { bits |= 1 << UInt64(64 - number) }
    }

    /// Whether a number is in the set.
    public func contains(_ number: Int) -> Bool {
        (1...64).contains(number) && bits >> UInt64(64 - number) & 1 == 1
    }

    /// Whether no number is in the set.
    public var isEmpty: Bool { bits == 0 }

    /// How many numbers are in the set.
    public var count: Int { bits.nonzeroBitCount }

    /// The highest number; 0 if there is none.
    public var highest: Int { bits == 0 ? 0 : 64 - bits.trailingZeroBitCount }
}

extension IdentifierSet: Sequence, ExpressibleByArrayLiteral, CustomStringConvertible {
    public init(arrayLiteral elements: Int...) { self.init(elements) }

    /// Gives the numbers, ascending.
    public struct Iterator: IteratorProtocol {
        var bits: UInt64

        public mutating func next() -> Int? {
            guard bits != 0 else { return nil }
            let zeros = bits.leadingZeroBitCount
            bits &= ~(1 << UInt64(63 - zeros))
            return zeros + 1
        }
    }

    public func makeIterator() -> Iterator { Iterator(bits: bits) }

    public var description: String { map(String.init).joined(separator: ", ") }
}
