extension JSONScanner {
    /// Crosses a string of any length and content; the cursor must be on its opening quote.
    ///
    /// Sixty-four bytes a step: where backslashes stand, a subtraction tells which bytes they escape (the carry runs
    /// through each run of them). What is odd is asked for all sixty-four at once, and looked at only if there is some,
    /// so that a step of an ordinary body has no branch that depends on the text but the closing quote.
    ///
    /// - Parameter first: Where the string is looked at first; what lies before is plain.
    @inline(never)
    mutating func scanLongString(from first: Int) throws(ScanFailure) -> StringToken {
        let start = position
        var cursor = first
        // Addresses and header values: plain, and seldom longer than a hundred bytes.
        for _ in 0..<3 where cursor &+ 32 <= end {
            let stops = stopBits(cursor) | stopBits(cursor &+ 16) &<< 16
            guard stops != 0 else {
                cursor &+= 32
                continue
            }
            cursor &+= stops.trailingZeroBitCount
            guard byte(cursor) == UInt8(ascii: "\"") else { break }
            position = cursor &+ 1
            return StringToken(start: start, end: position, hasEscapes: false)
        }
        var backslashesSoFar: UInt64 = 0
        // Whether the first byte of the block is escaped by the last byte of the block before: 0 or 1.
        var carry: UInt64 = 0
        var checks = StringChecks(next: cursor)
        while cursor &+ 64 <= end {
            let blocks = StringBlocks(self, at: cursor)
            // Base64 and long words: nothing to look at.
            if carry == 0, blocks.isPlain {
                cursor &+= 64
                continue
            }
            let backslashes = blocks.backslashes
            let (escaped, nextCarry) = Self.escaped(by: backslashes & ~carry, carry: carry, backslashes: backslashes)
            let quotes = blocks.quotes
            let closing = quotes & ~escaped
            let oddEscapes = escaped & ~(blocks.commonEscapes | quotes | backslashes)
            if closing != 0 {
                // What stands behind the string is nothing of it.
                let below = (closing & (0 &- closing)) &- 1
                if (oddEscapes | blocks.oddities) & below != 0 {
                    check(oddEscapes & below, below: below, at: cursor, &checks)
                }
                position = cursor &+ closing.trailingZeroBitCount &+ 1
                let hasEscapes = backslashesSoFar | (backslashes & below) != 0
                return StringToken(start: start, end: position, hasEscapes: hasEscapes)
            }
            backslashesSoFar |= backslashes
            if oddEscapes != 0 || blocks.mayBeOdd { check(oddEscapes, below: ~0, at: cursor, &checks) }
            carry = nextCarry
            cursor &+= 64
        }
        return try scanStringEnd(start, from: cursor, isEscaped: carry != 0, backslashesSoFar != 0, &checks)
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

/// Sixty-four bytes of a string, in four blocks.
private struct StringBlocks {
    private let first: Part
    private let second: Part
    private let third: Part
    private let fourth: Part
    /// Where any of the four blocks has a control character.
    private let controls: ByteLanes
    /// Bytes whose highest bit tells that one of the four blocks has a byte there that is not ASCII.
    private let union: ByteBlock

    @inline(__always)
    init(_ scanner: borrowing JSONScanner, at offset: Int) {
        first = Part(scanner.block(offset))
        second = Part(scanner.block(offset &+ 16))
        third = Part(scanner.block(offset &+ 32))
        fourth = Part(scanner.block(offset &+ 48))
        let lowest = first.bytes.lower(second.bytes).lower(third.bytes.lower(fourth.bytes))
        controls = lowest.lanes(below: 0x20)
        union = first.bytes | second.bytes | (third.bytes | fourth.bytes)
    }

    /// Whether there is no quote, backslash, control character and nothing but ASCII.
    @inline(__always)
    var isPlain: Bool {
        let signs = first.signs .| second.signs .| (third.signs .| fourth.signs)
        return (signs .| controls).bits | union.nonASCIIBits == 0
    }

    /// Whether there is a control character or a byte that is not ASCII.
    @inline(__always)
    var mayBeOdd: Bool { controls.bits | union.nonASCIIBits != 0 }

    // One bit a byte, the first lowest.

    /// Control characters and bytes that are not ASCII.
    @inline(__always)
    var oddities: UInt64 { join { ($0.bytes | $0.bytes.lanes(below: 0x20).bytes).nonASCIIBits } }

    @inline(__always)
    var quotes: UInt64 { join { $0.quotes.bits } }

    @inline(__always)
    var backslashes: UInt64 { join { $0.backslashes.bits } }

    /// What most escapes have behind their backslash, quotes and backslashes aside: `n`, `r`, `t`.
    @inline(__always)
    var commonEscapes: UInt64 {
        join { part in
            (part.bytes.lanes(equal: UInt8(ascii: "n"))
                .| (part.bytes.lanes(equal: UInt8(ascii: "r")) .| part.bytes.lanes(equal: UInt8(ascii: "t")))).bits
        }
    }

    @inline(__always)
    private func join(_ bits: (Part) -> UInt64) -> UInt64 {
        bits(first) | bits(second) &<< 16 | (bits(third) | bits(fourth) &<< 16) &<< 32
    }

    private struct Part {
        let bytes: ByteBlock
        let quotes: ByteLanes
        let backslashes: ByteLanes
        let signs: ByteLanes

        @inline(__always)
        init(_ block: ByteBlock) {
            bytes = block
            quotes = block.lanes(equal: UInt8(ascii: "\""))
            backslashes = block.lanes(equal: UInt8(ascii: "\\"))
            let either = quotes .| backslashes
            signs = either
        }
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
    /// Looks at what is odd in sixty-four bytes of a string: uncommon escapes, control characters and bytes that are not ASCII.
    @inline(never)
    private func check(_ escaped: UInt64, below: UInt64, at cursor: Int, _ checks: inout StringChecks) {
        var rest = escaped
        while rest != 0 {
            let place = cursor &+ rest.trailingZeroBitCount
            if !byte(place).isSimpleEscape { checkEscape(at: place, &checks) }
            rest &= rest &- 1
        }
        rest = bits(cursor) { $0.lanes(below: 0x20).bits } & below
        while rest != 0 {
            note(.controlCharacter, at: cursor &+ rest.trailingZeroBitCount, length: 1)
            rest &= rest &- 1
        }
        rest = bits(cursor) { $0.nonASCIIBits } & below
        while rest != 0 {
            let place = cursor &+ rest.trailingZeroBitCount
            checkUTF8(at: place, &checks)
            // On to the first byte behind the sequence.
            let next = checks.nextSequence &- cursor
            rest = next < 64 ? rest & (~0 &<< UInt64(max(next, 0))) & ~(1 &<< UInt64(place &- cursor)) : 0
        }
    }

    /// One bit for each of sixty-four bytes.
    @inline(__always)
    private func bits(_ cursor: Int, _ bits: (ByteBlock) -> UInt64) -> UInt64 {
        bits(block(cursor)) | bits(block(cursor &+ 16)) &<< 16 | bits(block(cursor &+ 32)) &<< 32
            | bits(block(cursor &+ 48)) &<< 48
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
    @inline(__always)
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
