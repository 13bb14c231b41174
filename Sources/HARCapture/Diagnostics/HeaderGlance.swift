/// What the first bytes of the names of a message's headers show, before any name is compared.
///
/// The loop has no branch that depends on the bytes, so that a processor fetches many names at once: they lie far apart.
struct HeaderGlance {
    /// Whether a name starts with a colon (RFC 9113 §8.3).
    private(set) var hasPseudoHeader = false
    /// Whether a name may be written with escapes.
    private(set) var mayHaveEscape = false

    @inline(__always)
    init(_ headers: ArraySlice<HeaderRow>, in bytes: [UInt8]) {
        let span = bytes.span
        let limit = span.count &- 8
        guard limit >= 8 else {
            mayHaveEscape = true
            return
        }
        var colons = false
        var escapes: UInt64 = 0
        for header in headers {
            let start = Int(header.name.offset) &+ 1
            let end = header.name.end &- 1
            colons = colons || end > start && span[start] == UInt8(ascii: ":")
            // Four words cover 32 bytes; those of a shorter name overlap or reach into what stands beside it.
            escapes |= Self.backslashes(in: span.littleEndianWord(at: min(start, limit)))
            escapes |= Self.backslashes(in: span.littleEndianWord(at: min(start &+ 8, limit)))
            escapes |= Self.backslashes(in: span.littleEndianWord(at: min(start &+ 16, limit)))
            escapes |= Self.backslashes(in: span.littleEndianWord(at: min(max(end &- 8, 0), limit)))
            if end &- start > 32 { escapes = 1 }
        }
        hasPseudoHeader = colons
        mayHaveEscape = escapes != 0
    }

    /// Not zero if one of eight bytes is a backslash: a byte that becomes zero borrows from its highest bit.
    @inline(__always)
    private static func backslashes(in word: UInt64) -> UInt64 {
        let zeros = word ^ 0x5C5C_5C5C_5C5C_5C5C
        return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
    }
}
