extension JSONScanner {
    /// Crosses a number or a literal name; inside of something, one that ends with the text is cut off.
    @inline(__always)
    mutating func scanScalar(_ first: UInt8, depth: Int) throws(ScanFailure) {
        // What most values are: `true`, `null`, `-1` and numbers without an exponent, with something behind them.
        if position &+ 8 <= end {
            let word = word(position)
            var length = 0
            switch first {
            case UInt8(ascii: "t") where word & 0xFFFF_FFFF == 0x6575_7274: length = 4
            case UInt8(ascii: "n") where word & 0xFFFF_FFFF == 0x6C6C_756E: length = 4
            case UInt8(ascii: "f") where word & 0xFF_FFFF_FFFF == 0x65_736C_6166: length = 5
            default: break
            }
            if length > 0, !byte(position &+ length).isScalarByte {
                position &+= length
                return
            }
        }
        if scanShortNumber(first) { return }
        try scanNumber(depth: depth)
    }

    /// Crosses a number of at most thirty bytes without an exponent, if that is what stands here.
    @inline(__always)
    private mutating func scanShortNumber(_ first: UInt8) -> Bool {
        guard position &+ 32 <= end else { return false }
        let digits = digitBits(position) | digitBits(position &+ 16) &<< 16
        let sign = first == UInt8(ascii: "-") ? 1 : 0
        let whole = (~(digits &>> UInt64(sign))).trailingZeroBitCount
        guard whole == 1 || whole > 0 && byte(position &+ sign) != UInt8(ascii: "0") else { return false }
        var length = sign &+ whole
        guard length < 31 else { return false }
        if byte(position &+ length) == UInt8(ascii: ".") {
            let fraction = (~(digits &>> UInt64(length &+ 1))).trailingZeroBitCount
            guard fraction > 0 else { return false }
            length &+= fraction &+ 1
        }
        guard length < 32, !byte(position &+ length).isScalarByte else { return false }
        position &+= length
        return true
    }

    /// Which of sixteen bytes are digits, one bit a byte, the first lowest.
    @inline(__always)
    private func digitBits(_ offset: Int) -> UInt64 {
        (block(offset) &- ByteBlock(repeating: UInt8(ascii: "0"))).lanes(below: 10).bits
    }

    @inline(never)
    private mutating func scanNumber(depth: Int) throws(ScanFailure) {
        var cursor = position
        if cursor < end, byte(cursor) == UInt8(ascii: "-") { cursor &+= 1 }
        if cursor < end, byte(cursor) == UInt8(ascii: "0") {
            cursor &+= 1
        } else {
            let digits = cursor
            while cursor < end, byte(cursor).isASCIIDigit { cursor &+= 1 }
            if cursor == digits { return try scanOddScalar(depth: depth) }
        }
        if cursor < end, byte(cursor) == UInt8(ascii: ".") {
            cursor &+= 1
            let digits = cursor
            while cursor < end, byte(cursor).isASCIIDigit { cursor &+= 1 }
            if cursor == digits { return try scanOddScalar(depth: depth) }
        }
        guard cursor < end, !byte(cursor).isScalarByte else { return try scanOddScalar(depth: depth) }
        position = cursor
    }

    /// Crosses any run of bytes that can stand in a number or name, and judges it whole.
    private mutating func scanOddScalar(depth: Int) throws(ScanFailure) {
        let start = position
        while position < end, byte(position).isScalarByte { position &+= 1 }
        guard position > start else { throw unexpected("a value") }
        if position == end, depth > 0 {
            throw ScanFailure(reason: .truncated, offset: end, expected: "more of the value")
        }
        switch ScalarSyntax(self, start..<position) {
        case .name, .number: break
        case .notANumber: note(.numberNotFinite, at: start, length: position - start)
        case .looseNumber: note(.malformedNumber, at: start, length: position - start)
        case .other:
            position = start
            throw unexpected("a value")
        }
    }
}
