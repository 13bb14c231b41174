/// What addresses and patterns are cut into to find the rules for an address: runs of letters and digits.
enum FilterToken {
    /// Whether a byte in lower case belongs to a token.
    @inline(__always)
    static func contains(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }

    /// Which of the bytes of a text from a place on belong to tokens, up to 64 and the first lowest.
    ///
    /// The text is ASCII in lower case, and eight zeros follow it. Eight bytes are looked at at once: adding a number to
    /// each carries into its highest bit if it is not below a bound.
    @inline(__always)
    static func bits(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
        let bytes = text.bytes
        var bits: UInt64 = 0
        var index = start
        while index < end {
            // The span checks that what is loaded lies inside.
            let word = UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            let letters = reaches(word, 0x61) & ~reaches(word, 0x7B)
            let digits = reaches(word, 0x30) & ~reaches(word, 0x3A)
            let marks = ((letters | digits) & 0x8080_8080_8080_8080) &>> 7
            // The multiplication gathers one bit of each byte in the highest.
            let eight = (marks &* 0x0102_0408_1020_4080) &>> 56
            bits |= eight &<< UInt64(truncatingIfNeeded: index &- start)
            index &+= 8
        }
        return bits
    }

    /// The highest bit of each byte that is not below a bound, all bytes being below 0x80.
    @inline(__always)
    private static func reaches(_ word: UInt64, _ bound: UInt64) -> UInt64 {
        word &+ (0x80 &- bound) &* 0x0101_0101_0101_0101
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
    private static func finish(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: (hash &* seed) &>> 32) | 1 }
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

    /// The bytes beside a token of an address; zero where there are none.
    @inline(__always)
    static func context(_ address: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        func byte(_ index: Int) -> UInt32 { index >= 0 && index < address.count ? UInt32(address[index]) : 0 }
        return byte(start &- 2) | byte(start &- 1) &<< 8 | byte(end) &<< 16 | byte(end &+ 1) &<< 24
    }
}
