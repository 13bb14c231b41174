/// A string as the scanner crossed it.
struct StringToken {
    /// The position of the opening quote in the window.
    let start: Int
    /// The position behind the closing quote.
    let end: Int
    /// False if no backslash stands in it; true for any long string.
    let mayHaveEscapes: Bool

    /// The position of the first byte after the opening quote.
    @inline(__always)
    var contentStart: Int { start &+ 1 }
    /// The number of bytes between the quotes.
    @inline(__always)
    var contentLength: Int { end &- start &- 2 }
}

extension JSONScanner {
    /// Crosses a string; the cursor must be on its opening quote.
    @inline(__always)
    mutating func scanString() throws(ScanFailure) -> StringToken {
        let start = position
        var cursor = start &+ 1
        // Most strings of a capture are plain and end within thirty-two bytes.
        if cursor &+ 32 <= end {
            let stops = stopBits(cursor) | stopBits(cursor &+ 16) &<< 16
            let close = cursor &+ stops.trailingZeroBitCount
            if stops != 0, byte(close) == UInt8(ascii: "\"") {
                position = close &+ 1
                return StringToken(start: start, end: close &+ 1, mayHaveEscapes: false)
            }
            cursor = stops == 0 ? cursor &+ 32 : close
        }
        return try scanLongString(from: cursor)
    }

    /// Crosses a member name, of which nearly all are plain and end within sixteen bytes.
    @inline(__always)
    mutating func scanKey() throws(ScanFailure) -> StringToken {
        let start = position
        if start &+ 17 <= end {
            let stops = stopBits(start &+ 1)
            let close = start &+ 1 &+ stops.trailingZeroBitCount
            if stops != 0, byte(close) == UInt8(ascii: "\"") {
                position = close &+ 1
                return StringToken(start: start, end: close &+ 1, mayHaveEscapes: false)
            }
        }
        return try scanLongString(from: start &+ 1)
    }

    /// The bytes of a block at which a plain run ends: quotes, escapes, control characters, and all but ASCII.
    @inline(__always)
    func stopBits(_ offset: Int) -> UInt64 {
        let block = block(offset)
        return
            (block.lanes(equal: UInt8(ascii: "\"")) .| block.lanes(equal: UInt8(ascii: "\\"))
            .| block.lanesOfControlsAndNonASCII).bits
    }
}
