/// What addresses and patterns are cut into to find the rules for an address: runs of letters, digits and `%`.
enum FilterToken {
    private static let low: UInt64 = 0x03FF_0020_0000_0000
    private static let high: UInt64 = 0x07FF_FFFE_0000_0000

    /// Whether a byte in lower case belongs to a token; in addresses and patterns none is beyond ASCII.
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool { bit(byte) != 0 || byte >= 0x80 }

    /// One for a byte of a token below 0x80, else zero.
    @inline(__always)
    private static func bit(_ byte: UInt8) -> UInt64 {
        (byte & 0x40 == 0 ? low : high) &>> UInt64(byte & 63) & 1
    }

    /// Which of up to 64 bytes from a place on belong to tokens, the first byte lowest.
    @inline(__always)
    static func bits(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
        var bits: UInt64 = 0
        for offset in 0..<(end &- start) { bits |= bit(text[start &+ offset]) &<< UInt64(truncatingIfNeeded: offset) }
        return bits
    }

    /// The hash of a token, eight bytes at a time; eight more bytes must follow it in the text.
    @inline(__always)
    static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        var hash = seed
        var index = start
        let bytes = text.bytes
        while end &- index > 8 {
            // The span checks that what is loaded lies inside.
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            hash = combine(hash, UInt64(littleEndian: word))
            index &+= 8
        }
        let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* (end &- index))
        return finish(combine(hash, UInt64(littleEndian: word) &<< unused))
    }

    /// The hash of a token that stands alone.
    static func hash(_ token: [UInt8]) -> UInt32 {
        let padded = token + Array(repeating: 0, count: 8)
        return hash(padded.span, 0, token.count)
    }

    private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func combine(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed &>> 32
    }

    /// Never zero.
    @inline(__always)
    private static func finish(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash &* seed &>> 32) | 1 }
}

/// A rule under its token, with the bytes that its pattern has beside the token: most rules fail by them.
struct TokenEntry {
    /// The row; the highest bit marks the last entry of a token.
    var row: UInt32
    /// Two bytes before the token and two behind it.
    var context: UInt32
    /// Ones where the pattern says which byte it is.
    var mask: UInt32

    static let last: UInt32 = 1 << 31

    init(row: UInt32, context: UInt32, mask: UInt32) {
        self.row = row
        self.context = context
        self.mask = mask
    }

    /// The bytes beside a token of an address; zero where there are none.
    @inline(__always)
    static func context(_ address: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        func byte(_ index: Int) -> UInt32 { index >= 0 && index < address.count ? UInt32(address[index]) : 0 }
        return byte(start &- 2) | byte(start &- 1) &<< 8 | byte(end) &<< 16 | byte(end &+ 1) &<< 24
    }
}
