import HARCapture

/// Reads big-endian bit fields out of base64url digits, six bits a digit.
///
/// ```
///      C      P      c      q          digits
///   000010 001111 011100 101010        bits, counted from 0 at the left
///   └ 6 ─┘ └────── 36 ───── …          fields need not end where a digit ends
/// ```
/// The standard base64 alphabet is read as well; who cares looks at the text.
struct BitReader: Sendable {
    /// The digits.
    let text: ByteString
    /// How many bits were read.
    private(set) var position = 0

    /// A reader over text in which every byte is a base64 digit.
    init(_ text: ByteString) throws(ConsentDecodingError) {
        for (index, byte) in text.enumerated() where Base64.sextet(byte) == nil {
            throw ConsentDecodingError(
                .illegalCharacter,
                at: .byte(index),
                "expected a base64url digit, found byte 0x\(String(byte, radix: 16))"
            )
        }
        self.text = text
    }

    /// How many bits are left.
    var remaining: Int { text.count * 6 - position }

    /// The next bits, the first of them the most significant.
    mutating func bits(_ width: Int) throws(ConsentDecodingError) -> UInt64 {
        precondition((0...64).contains(width), "fields are laid out by us and have at most 64 bits")
        guard width <= remaining else {
            throw ConsentDecodingError(
                .truncated,
                at: .bit(position),
                "expected \(width) bits, found \(remaining) of \(text.count * 6)"
            )
        }
        var value: UInt64 = 0
        var left = width
        while left > 0 {
            let digit = UInt64(Base64.sextet(text[position / 6]) ?? 0)
            let used = position % 6
            let taken = min(6 - used, left)
            value = value << UInt64(taken) | digit >> UInt64(6 - used - taken) & (1 << UInt64(taken) - 1)
            position += taken
            left -= taken
        }
        return value
    }

    /// The next bits as a number.
    mutating func integer(_ width: Int) throws(ConsentDecodingError) -> Int {
        Int(truncatingIfNeeded: try bits(width))
    }

    /// The next bit.
    mutating func flag() throws(ConsentDecodingError) -> Bool { try bits(1) == 1 }

    /// The numbers, from 1, of the bits that are set in a field.
    mutating func identifiers(_ width: Int) throws(ConsentDecodingError) -> [Int] {
        let field = try bits(width)
        return (1...width).filter { field >> UInt64(width - $0) & 1 == 1 }
    }

    /// Two letters of six bits each, `A` being 0; what is no letter keeps its distance to `A`.
    mutating func letters() throws(ConsentDecodingError) -> ByteString {
        let first = try bits(6)
        let second = try bits(6)
        return ByteString([UInt8(ascii: "A") + UInt8(first), UInt8(ascii: "A") + UInt8(second)])
    }

    /// Reads the rest and tells whether it has a bit that is set.
    mutating func restHasSetBit() throws(ConsentDecodingError) -> Bool {
        while remaining > 0 {
            if try bits(min(remaining, 64)) != 0 { return true }
        }
        return false
    }
}
