extension JSONScanner {
    /// Crosses a string of any length and content; the cursor must be on its opening quote.
    ///
    /// Sixty-four bytes a step: where backslashes stand, a subtraction tells which bytes they escape (the carry runs
    /// through each run of them), so that no step branches on what the text says until the closing quote.
    @inline(never)
    mutating func scanLongString() throws(ScanFailure) -> StringToken {
        let start = position
        var cursor = start &+ 1
        var hasEscapes = false
        // Whether the first byte of the block is escaped by the last byte of the block before: 0 or 1.
        var carry: UInt64 = 0
        var checks = StringChecks(next: cursor)
        while cursor &+ 64 <= end {
            let bits = StringBits(self, at: cursor)
            let escapes = bits.backslashes & ~carry
            let (escaped, nextCarry) = Self.escaped(by: escapes, carry: carry, backslashes: bits.backslashes)
            let closing = bits.quotes & ~escaped
            // All bits below the closing quote; all if there is none.
            let below = (closing & (0 &- closing)) &- 1
            let odd = (bits.controls | bits.nonASCII | escaped) & below
            if bits.backslashes & below != 0 { hasEscapes = true }
            if odd != 0 { check(bits, escaped: escaped, below: below, at: cursor, &checks) }
            if closing != 0 {
                position = cursor &+ closing.trailingZeroBitCount &+ 1
                return StringToken(start: start, end: position, hasEscapes: hasEscapes)
            }
            carry = nextCarry
            cursor &+= 64
        }
        return try scanStringEnd(start, from: cursor, isEscaped: carry != 0, hasEscapes, &checks)
    }

    /// Which bytes of a block are escaped.
    @inline(__always)
    private static func escaped(
        by escapes: UInt64,
        carry: UInt64,
        backslashes: UInt64
    ) -> (escaped: UInt64, carry: UInt64) {
        // Runs of backslashes alternate between escaping and escaped. Subtracting them from the odd positions turns
        // the parity of each run into the bit behind it.
        let odd: UInt64 = 0xAAAA_AAAA_AAAA_AAAA
        let behind = escapes &<< 1
        let codes = ((behind | odd) &- escapes) ^ odd
        return (codes ^ (backslashes | carry), (codes & backslashes) &>> 63)
    }

    /// Crosses the last bytes of the window one by one.
    private mutating func scanStringEnd(
        _ start: Int,
        from first: Int,
        isEscaped: Bool,
        _ escapesBefore: Bool,
        _ checks: inout StringChecks
    ) throws(ScanFailure) -> StringToken {
        var cursor = first
        var isEscaped = isEscaped
        var hasEscapes = escapesBefore
        while cursor < end {
            let next = byte(cursor)
            if isEscaped {
                isEscaped = false
                checkEscape(at: cursor, &checks)
            } else if next == UInt8(ascii: "\"") {
                position = cursor &+ 1
                return StringToken(start: start, end: position, hasEscapes: hasEscapes)
            } else if next == UInt8(ascii: "\\") {
                isEscaped = true
                hasEscapes = true
            }
            if next < 0x20 { note(.controlCharacter, at: cursor, length: 1) }
            if next >= 0x80 { checkUTF8(at: cursor, &checks) }
            cursor &+= 1
        }
        position = end
        throw ScanFailure(reason: .truncated, offset: end, expected: "the end of the string")
    }
}

/// Where in sixty-four bytes of a string something stands, one bit a byte, the first lowest.
private struct StringBits {
    var quotes: UInt64 = 0
    var backslashes: UInt64 = 0
    var controls: UInt64 = 0
    var nonASCII: UInt64 = 0

    @inline(__always)
    init(_ scanner: borrowing JSONScanner, at offset: Int) {
        // Unrolled by hand: four blocks, four masks each.
        let first = scanner.block(offset)
        let second = scanner.block(offset &+ 16)
        let third = scanner.block(offset &+ 32)
        let fourth = scanner.block(offset &+ 48)
        quotes = Self.join(first, second, third, fourth) { $0.lanes(equal: UInt8(ascii: "\"")).bits }
        backslashes = Self.join(first, second, third, fourth) { $0.lanes(equal: UInt8(ascii: "\\")).bits }
        controls = Self.join(first, second, third, fourth) { $0.lanes(below: 0x20).bits }
        nonASCII = Self.join(first, second, third, fourth) { $0.nonASCIIBits }
    }

    @inline(__always)
    private static func join(
        _ first: ByteBlock,
        _ second: ByteBlock,
        _ third: ByteBlock,
        _ fourth: ByteBlock,
        _ bits: (ByteBlock) -> UInt64
    ) -> UInt64 {
        bits(first) | bits(second) &<< 16 | bits(third) &<< 32 | bits(fourth) &<< 48
    }
}

/// How far the oddities of a string were looked at, so that what spans two blocks is looked at once.
private struct StringChecks {
    /// The first byte whose UTF-8 sequence was not looked at.
    var nextSequence: Int
    /// The low surrogate that belongs to a high one before it; −1 if none.
    var pairedSurrogate = -1

    init(next: Int) { nextSequence = next }
}

extension JSONScanner {
    /// Looks at what is odd in a block of a string: escapes, control characters and bytes that are not ASCII.
    @inline(__always)
    private func check(
        _ bits: StringBits,
        escaped: UInt64,
        below: UInt64,
        at cursor: Int,
        _ checks: inout StringChecks
    ) {
        var rest = escaped & below
        while rest != 0 {
            let place = cursor &+ rest.trailingZeroBitCount
            if !byte(place).isSimpleEscape { checkEscape(at: place, &checks) }
            rest &= rest &- 1
        }
        rest = bits.controls & below
        while rest != 0 {
            note(.controlCharacter, at: cursor &+ rest.trailingZeroBitCount, length: 1)
            rest &= rest &- 1
        }
        rest = bits.nonASCII & below
        while rest != 0 {
            checkUTF8(at: cursor &+ rest.trailingZeroBitCount, &checks)
            rest &= rest &- 1
        }
    }

    /// Looks at an escape by the byte behind its backslash (RFC 8259 §7).
    @inline(never)
    private func checkEscape(at place: Int, _ checks: inout StringChecks) {
        let backslash = place &- 1
        guard !byte(place).isSimpleEscape else { return }
        guard byte(place) == UInt8(ascii: "u") else { return note(.badEscape, at: backslash, length: 2) }
        guard let unit = codeUnit(at: backslash) else {
            // One that the window cuts off is cut off with its string.
            return note(.badEscape, at: backslash, length: 2)
        }
        guard unit & 0xF800 == 0xD800 else { return }
        if unit < 0xDC00, let second = codeUnit(at: backslash &+ 6), second & 0xFC00 == 0xDC00 {
            checks.pairedSurrogate = backslash &+ 6
        } else if backslash != checks.pairedSurrogate {
            note(.loneSurrogate, at: backslash, length: 6)
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

    /// Notes a byte that starts no well-formed UTF-8 sequence and is part of none before it (Unicode §3.9, table 3-7).
    @inline(never)
    private func checkUTF8(at place: Int, _ checks: inout StringChecks) {
        guard place >= checks.nextSequence else { return }
        let length = wellFormedLength(at: place)
        if length == 0 { note(.invalidUTF8, at: place, length: 1) }
        checks.nextSequence = place &+ max(length, 1)
    }

    /// The length of the well-formed multi-byte sequence at a position; 0 if there is none.
    private func wellFormedLength(at start: Int) -> Int {
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
        guard start &+ length <= end, second.contains(byte(start &+ 1)) else { return 0 }
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
