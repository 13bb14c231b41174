/// A string as the scanner crossed it.
struct StringToken {
    /// The whole token, quotes included.
    let range: ValueRange
    /// Whether a backslash stands in it.
    let hasEscapes: Bool

    /// The position of the first byte after the opening quote.
    var contentStart: Int { Int(range.offset) + 1 }
    /// The number of bytes between the quotes.
    var contentLength: Int { Int(range.length) - 2 }
}

extension JSONScanner {
    /// Crosses a string; the cursor must be on its opening quote.
    mutating func scanString() throws(ScanFailure) -> StringToken {
        let start = position
        var cursor = start &+ 1
        var hasEscapes = false
        var high: UInt8 = 0
        let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let backslashes = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        let firstPrintable = SIMD16<UInt8>(repeating: 0x20)
        var highBits = SIMD16<UInt8>(repeating: 0)
        while true {
            // Whole blocks: sixteen bytes below `end`.
            while cursor &+ 16 <= end {
                let block = load16(cursor)
                highBits |= block
                let special = (block .== quotes) .| (block .== backslashes) .| (block .< firstPrintable)
                let offset = special.firstSet
                cursor &+= offset
                if offset < 16 { break }
            }
            guard cursor < end else {
                position = end
                throw ScanFailure(reason: .truncated, offset: end, expected: "the end of the string")
            }
            let next = byte(cursor)
            if next == UInt8(ascii: "\"") { break }
            if next == UInt8(ascii: "\\") {
                hasEscapes = true
                let escape = cursor
                if escape &+ 1 < end, byte(escape &+ 1).isSimpleEscape {
                    cursor = escape &+ 2
                    continue
                }
                cursor = try crossEscape(at: escape)
                high |= byte(escape &+ 1)
            } else {
                if next < 0x20 { log?.note(.controlCharacter, at: cursor, length: 1) }
                high |= next
                cursor &+= 1
            }
        }
        position = cursor &+ 1
        if high >= 0x80 || highBits.hasHighBit { checkUTF8(from: start &+ 1, to: cursor) }
        return StringToken(range: ValueRange(from: start, to: position), hasEscapes: hasEscapes)
    }

    /// Crosses an escape sequence (RFC 8259 §7); returns the position behind it.
    ///
    /// Not inlined, like what follows: the loop over the blocks above needs the registers.
    @inline(never)
    private func crossEscape(at backslash: Int) throws(ScanFailure) -> Int {
        guard backslash &+ 1 < end else {
            throw ScanFailure(reason: .truncated, offset: end, expected: "the rest of the escape")
        }
        switch byte(backslash &+ 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return backslash &+ 2
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(at: backslash) else {
                log?.note(.badEscape, at: backslash, length: 2)
                return backslash &+ 2
            }
            guard unit & 0xF800 == 0xD800 else { return backslash &+ 6 }
            if unit < 0xDC00, let second = codeUnit(at: backslash &+ 6), second & 0xFC00 == 0xDC00 {
                return backslash &+ 12
            }
            log?.note(.loneSurrogate, at: backslash, length: 6)
            return backslash &+ 6
        default:
            log?.note(.badEscape, at: backslash, length: 2)
            return backslash &+ 2
        }
    }

    /// The UTF-16 code unit of a `\uXXXX` escape at a position; nil if none stands there.
    private func codeUnit(at backslash: Int) -> UInt16? {
        guard backslash &+ 6 <= end, byte(backslash) == UInt8(ascii: "\\"), byte(backslash &+ 1) == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for offset in 2..<6 {
            guard let digit = byte(backslash &+ offset).hexadecimalValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// Logs every ill-formed sequence of a range (Unicode §3.9, table 3-7).
    @inline(never)
    private func checkUTF8(from start: Int, to stop: Int) {
        var cursor = start
        while cursor < stop {
            let lead = byte(cursor)
            if lead < 0x80 {
                cursor &+= 1
                continue
            }
            let length = wellFormedLength(at: cursor, before: stop)
            if length == 0 {
                log?.note(.invalidUTF8, at: cursor, length: 1)
                cursor &+= 1
            } else {
                cursor &+= length
            }
        }
    }

    /// The length of the well-formed multi-byte sequence at a position; 0 if there is none.
    private func wellFormedLength(at start: Int, before stop: Int) -> Int {
        let lead = byte(start)
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard start &+ length <= stop, second.contains(byte(start &+ 1)) else { return 0 }
        for offset in 2..<max(length, 2) where byte(start &+ offset) & 0xC0 != 0x80 { return 0 }
        return length
    }
}

extension UInt8 {
    /// Whether the byte behind a backslash makes an escape of two bytes (RFC 8259 §7).
    @inline(__always)
    fileprivate var isSimpleEscape: Bool {
        // One bit for each of `"`, `/`, `\`, `b`, `f`, `n`, `r`, `t`, counted from `"`, 0x22; all lie within 84 bytes of it.
        let distance = self &- 0x22
        if distance < 64 { return 0x0400_0000_0000_2001 &>> UInt64(distance) & 1 != 0 }
        return distance < 128 && 0x0005_1011 &>> UInt64(distance &- 64) & 1 != 0
    }
}

extension SIMDMask<SIMD16<Int8>> {
    /// The number of the first set lane; 16 if none is set.
    @inline(__always)
    fileprivate var firstSet: Int {
        // A mask has all bits or no bits of a lane set, and the same size as two 64-bit words.
        let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return words[0].trailingZeroBitCount &>> 3 }
        if words[1] != 0 { return 8 &+ words[1].trailingZeroBitCount &>> 3 }
        return 16
    }
}

extension SIMD16<UInt8> {
    @inline(__always)
    fileprivate var hasHighBit: Bool {
        let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
    }
}
