/// Searching the bytes of a capture, several at once.
///
/// `RawSpan` checks that all the bytes loaded lie inside and traps otherwise, also in release builds; alignment does
/// not matter to `unsafeLoadUnaligned`, and every pattern of sixteen bytes is a valid block. That the check never fails
/// is the callers' part, who stop early enough.
extension Span<UInt8> {
    /// Sixteen bytes from an offset on.
    @inline(__always)
    func block(at offset: Int) -> ByteBlock {
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
    }

    /// The position of the first of some equal bytes in a range.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index &+ 16 <= range.upperBound {
            let bits = block(at: index).lanes(equal: byte).bits
            if bits != 0 { return index &+ bits.trailingZeroBitCount }
            index &+= 16
        }
        while index < range.upperBound {
            if self[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The position of the first control character of ASCII; nil if there is none.
    package func firstControl() -> Int? {
        var index = 0
        while index &+ 16 <= count {
            let lanes = block(at: index)
            let bits = (lanes.lanes(below: 0x20) .| lanes.lanes(equal: 0x7F)).bits
            if bits != 0 { return index &+ bits.trailingZeroBitCount }
            index &+= 16
        }
        while index < count {
            if self[index] < 0x20 || self[index] == 0x7F { return index }
            index &+= 1
        }
        return nil
    }

    /// Whether a range of eight bytes or more holds a byte.
    @inline(__always)
    func holds(_ byte: UInt8, inLong range: Range<Int>) -> Bool {
        assert(range.count >= 8, "eight bytes are looked at at once")
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var index = range.lowerBound
        let last = range.upperBound &- 8
        while true {
            // A byte that is zero borrows from its highest bit.
            let word = littleEndianWord(at: index) ^ pattern
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
            if index == last { return false }
            index = Swift.min(index &+ 8, last)
        }
    }

    /// Whether the bytes from an offset on are a literal in lower case, `A`–`Z` counting as `a`–`z`.
    @inline(__always)
    func matches(_ literal: StaticString, at start: Int) -> Bool {
        for offset in 0..<literal.utf8CodeUnitCount
        where self[start &+ offset].asciiLowercased != literal.byte(at: offset) { return false }
        return true
    }

    /// Whether two ranges hold the same bytes.
    func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        var offset = 0
        while offset &+ 16 <= one.count {
            if block(at: one.lowerBound &+ offset) != block(at: other.lowerBound &+ offset) { return false }
            offset &+= 16
        }
        while offset < one.count {
            if self[one.lowerBound &+ offset] != self[other.lowerBound &+ offset] { return false }
            offset &+= 1
        }
        return true
    }
}
