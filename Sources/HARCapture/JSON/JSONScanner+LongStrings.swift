extension JSONScanner {
    /// Crosses a string of any length and content; the cursor must be on its opening quote.
    ///
    /// Sixty-four bytes a step, in one of three ways:
    /// - *plain*: no quote, no backslash; base64 and long words.
    /// - *regular*: every backslash has `n`, `r`, `t` or a quote behind it, and every quote a backslash before it; one
    ///   comparison with the bytes one place before tells, and no bits are gathered. Most of what a script is.
    /// - else the bits of quotes and backslashes are gathered, and a subtraction tells which bytes are escaped (the
    ///   carry runs through each run of backslashes). What is odd is looked at only if there is some.
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
            return StringToken(start: start, end: position, mayHaveEscapes: false)
        }
        // Whether the first byte of the block is escaped by the last byte of the block before: 0 or 1.
        var carry: UInt64 = 0
        var checks = StringChecks(next: cursor)
        while cursor &+ 64 <= end {
            if carry == 0 {
                while cursor &+ 64 <= end, isPlain(cursor) { cursor &+= 64 }
            }
            // What is not plain is seldom followed by something long that is.
            let limit = min(end, cursor &+ 16 * 64)
            while cursor &+ 64 <= limit {
                if carry == backslashBefore(cursor), isRegular(cursor) {
                    cursor &+= 64
                    carry = backslashBefore(cursor)
                    continue
                }
                let blocks = StringBlocks(
                    block(cursor),
                    block(cursor &+ 16),
                    block(cursor &+ 32),
                    block(cursor &+ 48)
                )
                let backslashes = blocks.backslashes
                let (escaped, next) = Self.escaped(by: backslashes & ~carry, carry: carry, backslashes: backslashes)
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
                    return StringToken(start: start, end: position, mayHaveEscapes: true)
                }
                if oddEscapes != 0 || blocks.mayBeOdd { check(oddEscapes, below: ~0, at: cursor, &checks) }
                carry = next
                cursor &+= 64
            }
        }
        return try scanStringEnd(start, from: cursor, isEscaped: carry != 0, &checks)
    }

    /// Whether sixty-four bytes hold no quote, backslash or control character, and nothing but ASCII.
    @inline(__always)
    private func isPlain(_ cursor: Int) -> Bool {
        let signs =
            (Self.signs(block(cursor)) .| Self.signs(block(cursor &+ 16)))
            .| (Self.signs(block(cursor &+ 32)) .| Self.signs(block(cursor &+ 48)))
        return signs.bits == 0
    }

    /// Which bytes are not plain.
    @inline(__always)
    private static func signs(_ bytes: ByteBlock) -> ByteLanes {
        bytes.lanes(equal: UInt8(ascii: "\"")) .| bytes.lanes(equal: UInt8(ascii: "\\"))
            .| bytes.lanesOfControlsAndNonASCII
    }

    /// Whether in sixty-four bytes a byte is a quote where a backslash stands before it and only there, escapes of
    /// white space aside, and whether there is no control character and nothing but ASCII.
    ///
    /// Right only if a backslash before the first of them escapes it. Two backslashes in a row are not regular, so
    /// every one in a regular block does.
    @inline(__always)
    private func isRegular(_ cursor: Int) -> Bool {
        let odd =
            (Self.irregular(block(cursor), behind: block(cursor &- 1))
                | Self.irregular(block(cursor &+ 16), behind: block(cursor &+ 15)))
            | (Self.irregular(block(cursor &+ 32), behind: block(cursor &+ 31))
                | Self.irregular(block(cursor &+ 48), behind: block(cursor &+ 47)))
        return odd.nonASCIIBits == 0
    }

    /// Bytes whose highest bit tells that a byte is not what it is in most scripts, given the bytes one place before.
    @inline(__always)
    private static func irregular(_ bytes: ByteBlock, behind before: ByteBlock) -> ByteBlock {
        let escaped = before.lanes(equal: UInt8(ascii: "\\")).bytes
        let quotes = bytes.lanes(equal: UInt8(ascii: "\"")).bytes
        return (quotes ^ escaped) & ~bytes.lanesOfWhiteEscapes.bytes | bytes.lanesOfControlsAndNonASCII.bytes
    }

    /// 1 if a backslash stands before a position of a string, else 0.
    @inline(__always)
    private func backslashBefore(_ cursor: Int) -> UInt64 { byte(cursor &- 1) == UInt8(ascii: "\\") ? 1 : 0 }

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
        _ checks: inout StringChecks
    ) throws(ScanFailure) -> StringToken {
        var cursor = first
        var isEscaped = isEscaped
        while cursor < end {
            let next = byte(cursor)
            if isEscaped {
                isEscaped = false
                checkEscape(at: cursor, &checks)
            } else if next == UInt8(ascii: "\"") {
                position = cursor &+ 1
                return StringToken(start: start, end: position, mayHaveEscapes: true)
            } else if next == UInt8(ascii: "\\") {
                isEscaped = true
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
    private let first: ByteBlock
    private let second: ByteBlock
    private let third: ByteBlock
    private let fourth: ByteBlock

    @inline(__always)
    init(_ first: ByteBlock, _ second: ByteBlock, _ third: ByteBlock, _ fourth: ByteBlock) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    /// Whether there is a control character or a byte that is not ASCII.
    @inline(__always)
    var mayBeOdd: Bool {
        let odd =
            (first.lanesOfControlsAndNonASCII .| second.lanesOfControlsAndNonASCII)
            .| (third.lanesOfControlsAndNonASCII .| fourth.lanesOfControlsAndNonASCII)
        return odd.bits != 0
    }

    // One bit a byte, the first lowest.

    /// Control characters and bytes that are not ASCII.
    @inline(__always)
    var oddities: UInt64 { join { $0.lanesOfControlsAndNonASCII } }

    @inline(__always)
    var quotes: UInt64 { join { $0.lanes(equal: UInt8(ascii: "\"")) } }

    @inline(__always)
    var backslashes: UInt64 { join { $0.lanes(equal: UInt8(ascii: "\\")) } }

    /// What most escapes have behind their backslash, quotes and backslashes aside: `n`, `r`, `t`.
    @inline(__always)
    var commonEscapes: UInt64 { join { $0.lanesOfWhiteEscapes } }

    @inline(__always)
    private func join(_ lanes: (ByteBlock) -> ByteLanes) -> UInt64 {
        lanes(first).bits | lanes(second).bits &<< 16 | (lanes(third).bits | lanes(fourth).bits &<< 16) &<< 32
    }
}

extension ByteBlock {
    /// Which bytes are `n`, `r` or `t`, which stand for white space behind a backslash.
    @inline(__always)
    fileprivate var lanesOfWhiteEscapes: ByteLanes {
        lanes(equal: UInt8(ascii: "n")) .| (lanes(equal: UInt8(ascii: "r")) .| lanes(equal: UInt8(ascii: "t")))
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
    private mutating func check(_ escaped: UInt64, below: UInt64, at cursor: Int, _ checks: inout StringChecks) {
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
    private mutating func checkEscape(at place: Int, _ checks: inout StringChecks) {
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
    private mutating func checkUTF8(at place: Int, _ checks: inout StringChecks) {
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
