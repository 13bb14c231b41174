import HARCapture

/// Reads big-endian bit fields out of base64url digits, six bits a digit.
///
/// ```
///      C      P      c      q          digits
///   000010 001111 011100 101010        bits, counted from 0 at the left
///   └ 6 ─┘ └────── 36 ───── …          fields need not end where a digit ends
/// ```
/// The digits are packed into words of 64 bits once; a field is then one or two of them, shifted. The standard base64
/// alphabet is read as well, see ``hasStandardAlphabet``.
struct BitReader: Sendable {
    /// The bits, the first of them the most significant of the first word.
    private let words: [UInt64]
    /// How many bits there are: six for each digit.
    let count: Int
    /// How many bits were read.
    private(set) var position = 0
    /// Whether `+` or `/` was met.
    let hasStandardAlphabet: Bool
    /// How many `=` followed the digits.
    let paddingCharacters: Int

    /// A reader over text in which every byte is a base64 digit, `=` at the end aside.
    init(_ text: ByteString) throws(ConsentDecodingError) {
        var end = 0
        try self.init(segmentOf: text, at: 0, stop: nil, end: &end)
    }

    /// A reader over the digits from a place of a text up to a separator or the end.
    ///
    /// - Parameters:
    ///   - stop: The separator; nil if there is none.
    ///   - end: Where the separator or the end of the text is.
    init(
        segmentOf text: ByteString,
        at start: Int,
        stop: UInt8?,
        end: inout Int
    ) throws(ConsentDecodingError) {
        let bytes = text.bytes.span
        let table = Base64.sextets
        let sextets = table.span
        var words: [UInt64] = []
        words.reserveCapacity((bytes.count - start) * 6 / 64 + 2)
        var word: UInt64 = 0
        var room = 64
        var isStandard = false
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            let sextet = sextets[Int(byte)]
            guard sextet < 64 else {
                if byte == stop || byte == UInt8(ascii: "=") { break }
                throw Self.illegal(byte, at: index)
            }
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") { isStandard = true }
            let digit = UInt64(sextet)
            if room > 6 {
                room &-= 6
                word |= digit &<< UInt64(room)
            } else {
                words.append(word | digit &>> UInt64(6 &- room))
                word = room == 6 ? 0 : digit &<< UInt64(58 &+ room)
                room &+= 58
            }
            index &+= 1
        }
        count = (index - start) * 6
        words.append(word)
        var padding = 0
        while index < bytes.count, bytes[index] == UInt8(ascii: "=") {
            padding += 1
            index += 1
        }
        guard index == bytes.count || bytes[index] == stop else { throw Self.illegal(bytes[index], at: index) }
        end = index
        self.words = words
        hasStandardAlphabet = isStandard
        paddingCharacters = padding
    }

    private static func illegal(_ byte: UInt8, at index: Int) -> ConsentDecodingError {
        ConsentDecodingError(
            .illegalCharacter,
            at: .byte(index),
            "expected a base64url digit, found byte 0x\(String(byte, radix: 16))"
        )
    }

    /// How many bits are left.
    var remaining: Int { count - position }

    /// The next bits, the first of them the most significant.
    mutating func bits(_ width: Int) throws(ConsentDecodingError) -> UInt64 {
        precondition((0...64).contains(width), "fields are laid out by us and have at most 64 bits")
        guard width <= remaining else { throw truncated(width) }
        guard width > 0 else { return 0 }
        let used = position & 63
        let first = position >> 6
        position += width
        var value = words[first] &<< UInt64(used)
        if used + width > 64 { value |= words[first + 1] &>> UInt64(64 &- used) }
        return value &>> UInt64(64 &- width)
    }

    /// The error of a field that does not fit into what is left.
    func truncated(_ width: Int) -> ConsentDecodingError {
        ConsentDecodingError(.truncated, at: .bit(position), "expected \(width) bits, found \(remaining) of \(count)")
    }

    /// The next bits as a number.
    mutating func integer(_ width: Int) throws(ConsentDecodingError) -> Int {
        Int(truncatingIfNeeded: try bits(width))
    }

    /// The next bit.
    mutating func flag() throws(ConsentDecodingError) -> Bool { try bits(1) == 1 }

    /// The numbers, from 1, of the bits that are set in a field.
    mutating func identifiers(_ width: Int) throws(ConsentDecodingError) -> IdentifierSet {
        IdentifierSet(field: try bits(width), width: width)
    }

    /// Two letters of six bits each, `A` being 0; what is no letter keeps its distance to `A`.
    mutating func letters() throws(ConsentDecodingError) -> ByteString {
        let first = try bits(6)
        let second = try bits(6)
        return ByteString([UInt8(ascii: "A") + UInt8(first), UInt8(ascii: "A") + UInt8(second)])
    }

    /// A time of 36 bits, in tenths of a second.
    mutating func deciseconds() throws(ConsentDecodingError) -> Instant {
        Instant(microseconds: Int64(try integer(36)) * 100_000, fractionDigits: 1)
    }

    /// Reads the rest and tells whether it has a bit that is set.
    mutating func restHasSetBit() throws(ConsentDecodingError) -> Bool {
        while remaining > 0 {
            if try bits(min(remaining, 64)) != 0 { return true }
        }
        return false
    }

    /// A number in Fibonacci coding: sums of Fibonacci numbers, the lowest first, ended by two ones in a row
    /// (GPP "Fibonacci Coding": 1 is `11`, 2 `011`, 3 `0011`, 4 `1011`).
    ///
    /// A number beyond 16 bits names no vendor or section; it is refused, so that the sum stays small.
    mutating func fibonacci() throws(ConsentDecodingError) -> Int {
        let start = position
        var (lower, upper) = (1, 1)
        var sum = 0
        var hadOne = false
        while true {
            guard remaining > 0 else {
                let found = count - start
                throw ConsentDecodingError(
                    .truncated,
                    at: .bit(start),
                    "expected a Fibonacci number, found \(found) bits"
                )
            }
            let isOne = try flag()
            if isOne, hadOne { return sum }
            if isOne { sum += upper }
            hadOne = isOne
            (lower, upper) = (upper, lower + upper)
            guard upper < 1 << 20, sum < 1 << 17 else {
                throw ConsentDecodingError(
                    .outOfBounds,
                    at: .bit(start),
                    "expected a number of 16 bits, found a longer one"
                )
            }
        }
    }
}
