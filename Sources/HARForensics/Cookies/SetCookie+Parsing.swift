import HARCapture

extension SetCookie.Places {
    /// Where name and value lie.
    ///
    /// - Throws: Why a user agent of the policy ignores the pair.
    init(_ layout: SetCookie.Layout, in line: ByteString, under policy: CookiePolicy) throws(CookieRejection) {
        let bytes = line.bytes.span
        name = 0..<0
        if let equals = layout.equals {
            name = bytes.trimmed(0..<equals)
            value = bytes.trimmed((equals + 1)..<layout.pairEnd)
        } else {
            // A pair without an equals sign.
            value = bytes.trimmed(0..<layout.pairEnd)
            switch policy.barePair {
            case .ignored: throw .noEquals
            case .value: break
            case .name: (name, value) = (value, 0..<0)
            }
        }
        guard !name.isEmpty || !value.isEmpty else { throw .empty }
        if name.isEmpty {
            switch policy.emptyName {
            case .kept: break
            case .keptUnlessValueHasEquals: if line[value].contains(UInt8(ascii: "=")) { throw .nameless }
            case .refused: throw .nameless
            }
        }
        tail = min(layout.pairEnd + 1, layout.end)..<layout.end
    }
}

extension SetCookie.Terms {
    /// Takes in the attributes of a line.
    mutating func read(_ bytes: Span<UInt8>, _ places: inout SetCookie.Places, under policy: CookiePolicy) {
        var rest = places.tail
        while !rest.isEmpty {
            let piece = SetCookie.Piece(bytes, in: rest)
            apply(piece, bytes, &places, policy)
            rest = min(piece.end + 1, rest.upperBound)..<rest.upperBound
        }
    }

    /// Takes in an attribute; the last of a kind counts (§5.7).
    private mutating func apply(
        _ piece: SetCookie.Piece,
        _ bytes: Span<UInt8>,
        _ places: inout SetCookie.Places,
        _ policy: CookiePolicy
    ) {
        let name = piece.name
        let value = piece.value
        guard value.count <= policy.attributeLimit, !name.isEmpty else { return }
        switch (name.count, bytes[name.lowerBound] | 0x20) {
        case (7, UInt8(ascii: "e")) where bytes.hasName("expires", at: name.lowerBound):
            expires = CookieDate.parse(bytes, in: value, policy.dates) ?? (policy.unreadableCounts ? nil : expires)
        case (7, UInt8(ascii: "m")) where bytes.hasName("max-age", at: name.lowerBound):
            maxAge = Self.deltaSeconds(bytes, in: value, policy) ?? (policy.unreadableCounts ? nil : maxAge)
        case (6, UInt8(ascii: "d")) where bytes.hasName("domain", at: name.lowerBound):
            let hasDot = !value.isEmpty && bytes[value.lowerBound] == UInt8(ascii: ".")
            let bare = (value.lowerBound + (hasDot ? 1 : 0))..<value.upperBound
            hasLoneDot = hasDot && bare.isEmpty
            if !bare.isEmpty {
                places.domain = bare
            } else if policy.emptyDomainCounts || hasDot {
                places.domain = nil
            }
        case (4, UInt8(ascii: "p")) where bytes.hasName("path", at: name.lowerBound):
            places.path = !value.isEmpty && bytes[value.lowerBound] == UInt8(ascii: "/") ? value : nil
        case (6, UInt8(ascii: "s")) where bytes.hasName("secure", at: name.lowerBound): isSecure = true
        case (8, UInt8(ascii: "h")) where bytes.hasName("httponly", at: name.lowerBound): isHTTPOnly = true
        case (11, UInt8(ascii: "p")) where bytes.hasName("partitioned", at: name.lowerBound): isPartitioned = true
        case (8, UInt8(ascii: "s")) where bytes.hasName("samesite", at: name.lowerBound):
            let start = value.lowerBound
            sameSite =
                switch value.count {
                case 6 where bytes.hasName("strict", at: start): .strict
                case 3 where bytes.hasName("lax", at: start): .lax
                case 4 where bytes.hasName("none", at: start): .none
                default: .unspecified
                }
        default: break
        }
    }

    /// `Max-Age` (§5.6.2): an optional minus and digits; too large a number saturates.
    private static func deltaSeconds(_ bytes: Span<UInt8>, in range: Range<Int>, _ policy: CookiePolicy) -> Int64? {
        guard let first = range.first else { return nil }
        let isNegative = bytes[first] == UInt8(ascii: "-")
        let hasSign = isNegative || policy.maxAgeTakesPlus && bytes[first] == UInt8(ascii: "+")
        let digits = (range.lowerBound + (hasSign ? 1 : 0))..<range.upperBound
        let unreadable: Int64? = isNegative && policy.anyMinusEnds ? -1 : nil
        guard !digits.isEmpty else { return unreadable }
        var magnitude: Int64 = 0
        for index in digits {
            guard bytes[index].isDigit else { return unreadable }
            let (product, isLarge) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, isLarger) = product.addingReportingOverflow(Int64(bytes[index] & 0x0F))
            magnitude = isLarge || isLarger || magnitude == .max ? .max : sum
        }
        return isNegative ? -magnitude : magnitude
    }
}

// MARK: - Layout

extension SetCookie {
    /// Where the parts of a line lie.
    struct Layout {
        /// Where the name ends; nil if the pair has no equals sign.
        private(set) var equals: Int?
        /// Where the pair ends: at a semicolon or at the end.
        private(set) var pairEnd: Int
        /// Where the line ends.
        private(set) var end: Int
        /// Whether a control character other than a tab stands in the line.
        private(set) var hasControl = false
        /// Whether a tab stands between other characters that are no spaces.
        private(set) var hasInnerTab = false

        init(_ bytes: Span<UInt8>, endsAtReturn: Bool) {
            end = bytes.count
            pairEnd = 0
            // Most lines have no control characters.
            if let first = bytes.firstControl() { examine(bytes, from: first, endsAtReturn: endsAtReturn) }
            while pairEnd < end {
                let byte = bytes[pairEnd]
                if byte == UInt8(ascii: ";") { break }
                if byte == UInt8(ascii: "="), equals == nil { equals = pairEnd }
                pairEnd += 1
            }
        }

        /// Looks at the control characters of a line.
        private mutating func examine(_ bytes: Span<UInt8>, from first: Int, endsAtReturn: Bool) {
            // All tabs of a run of spaces and tabs are alike.
            var isRunJudged = false
            for index in first..<bytes.count {
                let byte = bytes[index]
                if byte == 0x09 {
                    if !isRunJudged, !hasInnerTab { hasInnerTab = Self.isInner(index, bytes) }
                    isRunJudged = true
                } else if byte == 0x0D, endsAtReturn {
                    end = index
                    return
                } else if byte < 0x20 || byte == 0x7F {
                    hasControl = true
                }
                if !byte.isBlank { isRunJudged = false }
            }
        }

        /// Whether a tab is no whitespace around the name, the value or an attribute.
        private static func isInner(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
            var before = index - 1
            while before >= 0, bytes[before].isBlank { before -= 1 }
            var after = index + 1
            while after < bytes.count, bytes[after].isBlank { after += 1 }
            func separates(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=") }
            return before >= 0 && after < bytes.count && !separates(bytes[before]) && !separates(bytes[after])
        }
    }

    /// One attribute between semicolons.
    struct Piece {
        let name: Range<Int>
        let value: Range<Int>
        /// Where the semicolon stands, or the end.
        let end: Int

        init(_ bytes: Span<UInt8>, in range: Range<Int>) {
            var end = range.lowerBound
            var equals = -1
            while end < range.upperBound {
                let byte = bytes[end]
                if byte == UInt8(ascii: ";") { break }
                if byte == UInt8(ascii: "="), equals < 0 { equals = end }
                end += 1
            }
            self.end = end
            name = bytes.trimmed(range.lowerBound..<(equals < 0 ? end : equals))
            value = equals < 0 ? end..<end : bytes.trimmed((equals + 1)..<end)
        }
    }
}

extension Span<UInt8> {
    /// A range without the spaces and tabs at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isBlank { lower += 1 }
        while lower < upper, self[upper - 1].isBlank { upper -= 1 }
        return lower..<upper
    }

    /// Whether a word in lower case stands at an offset, `A`–`Z` counting as `a`–`z`; it must not reach past the end.
    func hasName(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { letters in
            // The buffer has as many bytes as are looked at.
            for offset in letters.indices
            where self[start &+ offset].folded != (unsafe letters[offset]) { return false }
            return true
        }
    }
}
