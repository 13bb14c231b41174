internal import HARCapture

/// Compares patterns with addresses: bytes, `^` and `*`.
enum FilterPattern {
    /// Where a part of a pattern without `*` ends in an address if it begins at a place; -1 if it does not match.
    @inline(__always)
    static func end(
        of pattern: Span<UInt8>,
        _ range: Range<Int>,
        in address: Span<UInt8>,
        at start: Int
    ) -> Int {
        var place = start
        for index in range {
            let byte = pattern[index]
            if place < address.count {
                let other = address[place]
                if byte != other || byte == UInt8(ascii: "^") {
                    guard byte == UInt8(ascii: "^"), FilterSyntax.isSeparator(other) else { return -1 }
                }
                place &+= 1
            } else if byte != UInt8(ascii: "^") {
                return -1
            }
        }
        return place
    }

    /// Whether a pattern matches from a place on.
    static func matches(
        _ pattern: Span<UInt8>,
        _ range: Range<Int>,
        _ address: Span<UInt8>,
        at start: Int,
        isEndAnchored: Bool
    ) -> Bool {
        var partEnd = nextWildcard(pattern, range.lowerBound, range.upperBound)
        var place = end(of: pattern, range.lowerBound..<partEnd, in: address, at: start)
        guard place >= 0 else { return false }
        if partEnd == range.upperBound { return !isEndAnchored || place == address.count }
        return rest(pattern, &partEnd, range.upperBound, address, &place, isEndAnchored)
    }

    /// Whether a pattern matches anywhere: what its first part meets first leaves most for the others.
    static func isFound(
        _ pattern: Span<UInt8>,
        _ range: Range<Int>,
        _ address: Span<UInt8>,
        isEndAnchored: Bool
    ) -> Bool {
        // A star before the pattern.
        var partEnd = range.lowerBound - 1
        var place = 0
        return rest(pattern, &partEnd, range.upperBound, address, &place, isEndAnchored)
    }

    /// Finds the parts behind a `*`, one after another, each at the first place that it matches.
    private static func rest(
        _ pattern: Span<UInt8>,
        _ partEnd: inout Int,
        _ patternEnd: Int,
        _ address: Span<UInt8>,
        _ place: inout Int,
        _ isEndAnchored: Bool
    ) -> Bool {
        while partEnd < patternEnd {
            let partStart = partEnd + 1
            partEnd = nextWildcard(pattern, partStart, patternEnd)
            if partEnd == patternEnd, isEndAnchored {
                return endsWith(pattern, partStart..<partEnd, address, from: place)
            }
            guard let found = find(pattern, partStart..<partEnd, address, from: place) else { return false }
            place = found
        }
        return true
    }

    private static func nextWildcard(_ pattern: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, pattern[index] != UInt8(ascii: "*") { index &+= 1 }
        return index
    }

    /// Where the first match of a part ends.
    private static func find(
        _ pattern: Span<UInt8>,
        _ range: Range<Int>,
        _ address: Span<UInt8>,
        from start: Int
    ) -> Int? {
        guard let firstPlace = range.first else { return start }
        let first = pattern[firstPlace]
        var index = start
        while index <= address.count {
            if first != UInt8(ascii: "^") {
                index = next(first, in: address, from: index)
                if index == address.count { return nil }
            }
            let found = end(of: pattern, range, in: address, at: index)
            if found >= 0 { return found }
            index &+= 1
        }
        return nil
    }

    /// Where a byte is met next; the end of the address if it is not.
    @inline(__always)
    private static func next(_ byte: UInt8, in address: Span<UInt8>, from start: Int) -> Int {
        let bytes = address.bytes
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var index = start
        while index &+ 8 <= address.count {
            // The span checks that what is loaded lies inside. A byte that is zero borrows from its highest bit.
            let word = UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            let other = word ^ pattern
            let found = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < address.count, address[index] != byte { index &+= 1 }
        return index
    }

    /// Whether the address ends with a part; `^` can stand for its end.
    private static func endsWith(
        _ pattern: Span<UInt8>,
        _ range: Range<Int>,
        _ address: Span<UInt8>,
        from start: Int
    ) -> Bool {
        var closing = 0
        while closing < range.count, pattern[range.upperBound - 1 - closing] == UInt8(ascii: "^") { closing += 1 }
        for missing in 0...closing {
            let place = address.count - range.count + missing
            if place >= start, end(of: pattern, range, in: address, at: place) == address.count { return true }
        }
        return false
    }
}
