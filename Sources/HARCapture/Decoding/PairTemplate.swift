/// What stands between the strings of name/value pairs, as pairs before had it.
///
/// A writer lays out all pairs of an array alike. Once that is known, what stands between two strings is compared with
/// it as a whole and not read byte by byte; where it differs, the pair is read as any other object.
///
/// ```
/// {"name": "accept", "value": "*/*"}, {"name": "cookie", "value": "a=1"}
///                  └ toValue ┘     └─── toName ────┘
/// ```
struct PairTemplate {
    /// From behind a name to the opening quote of its value, the quote included.
    private(set) var toValue = Layout()
    /// From behind a value to the opening quote of the next name, the quote included.
    private(set) var toName = Layout()
    /// The place of the closing brace in ``toName``.
    private(set) var closingBrace = 0
    /// The place of the opening brace in ``toName``.
    private(set) var openingBrace = 0
    private(set) var isKnown = false

    /// Up to sixty-four bytes.
    struct Layout {
        fileprivate(set) var blocks = InlineArray<4, ByteBlock>(repeating: ByteBlock())
        /// One bit for each byte.
        fileprivate(set) var mask: UInt64 = 0
        /// How far the quote lies behind the first byte.
        fileprivate(set) var length = 0

        fileprivate init() {}

        /// The layout that ends with the quote under a position of a text; nil if it is too long.
        fileprivate init?(_ scanner: borrowing JSONScanner, from start: Int, to quote: Int) {
            guard quote >= start, quote &- start < 64, start &+ 64 <= scanner.end else { return nil }
            for index in 0..<4 { blocks[index] = scanner.block(start &+ 16 &* index) }
            length = quote &- start
            mask = ~0 &>> UInt64(63 &- length)
        }
    }

    /// Remembers how a text lays out pairs.
    ///
    /// - Parameters:
    ///   - end: Behind the value of a pair.
    ///   - name: The next name.
    ///   - value: The place of the opening quote of its value.
    /// - Returns: Nil unless nothing stands between but what must.
    init?(_ scanner: borrowing JSONScanner, from end: Int, name: Range<Int>, value: Int) {
        guard let toName = Layout(scanner, from: end, to: name.lowerBound),
            let toValue = Layout(scanner, from: name.upperBound, to: value)
        else { return nil }
        var ahead = Lookahead(scanner.window, at: end, end: name.lowerBound)
        guard let closing = ahead.cross("}"), ahead.cross(",") != nil, let opening = ahead.cross("{"),
            ahead.cross("\"name\"") != nil, ahead.cross(":") != nil, ahead.cross("") == name.lowerBound
        else { return nil }
        ahead = Lookahead(scanner.window, at: name.upperBound, end: value)
        guard ahead.cross(",") != nil, ahead.cross("\"value\"") != nil, ahead.cross(":") != nil,
            ahead.cross("") == value
        else { return nil }
        self.toName = toName
        self.toValue = toValue
        closingBrace = closing &- end
        openingBrace = opening &- end
        isKnown = true
    }

    init() {}
}

extension JSONScanner {
    /// Steps from behind a value over the end of its pair to the opening quote of the next name, if the text goes on as
    /// the template says; returns where the one object ends and the next begins.
    @inline(__always)
    mutating func enterNextPair() -> (end: Int, next: Int)? {
        let start = position
        guard start &+ 64 <= end, pairs.isKnown, isSame(pairs.toName, at: start) else { return nil }
        position = start &+ pairs.toName.length
        return (start &+ pairs.closingBrace &+ 1, start &+ pairs.openingBrace)
    }

    /// Steps from behind a name to the opening quote of its value, if the text goes on as the template says.
    @inline(__always)
    mutating func enterPairValue() -> Bool {
        guard position &+ 64 <= end, isSame(pairs.toValue, at: position) else { return false }
        position &+= pairs.toValue.length
        return true
    }

    @inline(__always)
    private func isSame(_ layout: borrowing PairTemplate.Layout, at start: Int) -> Bool {
        let first = block(start).lanes(equal: layout.blocks[0]).bits
        let second = block(start &+ 16).lanes(equal: layout.blocks[1]).bits
        var same = first | second &<< 16
        if layout.length >= 32 {
            let third = block(start &+ 32).lanes(equal: layout.blocks[2]).bits
            let fourth = block(start &+ 48).lanes(equal: layout.blocks[3]).bits
            same |= (third | fourth &<< 16) &<< 32
        }
        return same & layout.mask == layout.mask
    }

    /// Remembers how pairs are laid out, from one that was just closed and the one before it.
    ///
    /// - Parameters:
    ///   - pair: The pair, in bytes that stay in memory.
    ///   - previous: The pair before it in the same array.
    @inline(never)
    mutating func learnPairs(_ pair: HeaderRow, after previous: HeaderRow) {
        let name = Int(pair.name.offset) &- shift
        if let template = PairTemplate(
            self,
            from: previous.value.end &- shift,
            name: name..<(name &+ Int(pair.name.length)),
            value: Int(pair.value.offset) &- shift
        ) {
            pairs = template
        }
    }
}
