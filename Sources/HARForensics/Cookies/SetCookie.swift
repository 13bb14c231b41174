public import HARCapture

/// One Set-Cookie line, parsed under a policy (RFC 6265bis §5.6).
public struct SetCookie: Sendable, Hashable {
    /// The name; empty for a cookie without one.
    public let name: ByteString
    /// The value.
    public let value: ByteString
    /// What stands behind the pair, without the first semicolon.
    private let tail: ByteString

    /// The domain without its leading dot, in lower case; nil if absent or empty.
    public private(set) var domain: ByteString?
    /// Whether the last Domain is a dot alone.
    private(set) var hasLoneDot = false
    /// The path; nil if absent or not starting with a slash.
    public private(set) var path: ByteString?
    /// The lifetime in seconds, as declared; negative values mean the earliest date.
    public private(set) var maxAge: Int64?
    /// The instant of `Expires` in seconds since 1970, as declared.
    public private(set) var expires: Int64?
    /// Whether Secure is given.
    public private(set) var isSecure = false
    /// Whether HttpOnly is given.
    public private(set) var isHTTPOnly = false
    /// Whether Partitioned is given.
    public private(set) var isPartitioned = false
    /// The last SameSite given.
    public private(set) var sameSite = SameSite.unspecified

    /// An attribute of a line.
    public struct Attribute: Sendable, Hashable {
        /// The name as written.
        public let name: ByteString
        /// The value as written; empty if there is none.
        public let value: ByteString
    }

    /// The enforcement that a line asks for (§5.6.7).
    public enum SameSite: String, Sendable, Hashable {
        case strict, lax, none
        /// No SameSite, or one with an unknown value.
        case unspecified
    }

    /// Parses a line.
    ///
    /// - Throws: The reason why a user agent of the policy ignores the whole line.
    public init(parsing line: ByteString, under policy: CookiePolicy = .rfc6265bis) throws(CookieRejection) {
        try self.init(parsing: line, under: policy, writtenIn: .bytes)
    }

    /// - Parameter characters: What the exporter made of the bytes of headers; the limits count those.
    init(
        parsing line: ByteString,
        under policy: CookiePolicy,
        writtenIn characters: HeaderCharacters
    ) throws(CookieRejection) {
        let layout = Layout(line.bytes.span, endsAtReturn: policy.endsAtCarriageReturn)
        switch policy.controlCharacters {
        case .kept: break
        case .refusedExceptTab: if layout.hasControl { throw .controlCharacter }
        case .refused: if layout.hasControl || layout.hasInnerTab { throw .controlCharacter }
        }
        var name = ByteString()
        var value: ByteString
        if let equals = layout.equals {
            name = line[line.trimmed(0..<equals)]
            value = line[line.trimmed((equals + 1)..<layout.pairEnd)]
        } else {
            // A pair without an equals sign.
            value = line[line.trimmed(0..<layout.pairEnd)]
            switch policy.barePair {
            case .ignored: throw .noEquals
            case .value: break
            case .name: (name, value) = (value, ByteString())
            }
        }
        guard !name.isEmpty || !value.isEmpty else { throw .empty }
        if name.isEmpty {
            switch policy.emptyName {
            case .kept: break
            case .keptUnlessValueHasEquals: if value.contains(UInt8(ascii: "=")) { throw .nameless }
            case .refused: throw .nameless
            }
        }
        guard
            name.count + value.count <= policy.pairLimit
                || characters.count(in: name) + characters.count(in: value) <= policy.pairLimit
        else { throw .tooLarge }
        self.name = name
        self.value = policy.repairsUTF8 ? value.repaired : value
        guard layout.pairEnd < layout.end else {
            tail = ByteString()
            return
        }
        let tail = line[(layout.pairEnd + 1)..<layout.end]
        self.tail = tail
        let bytes = tail.bytes.span
        var start = 0
        while start <= bytes.count {
            let piece = Piece(bytes, from: start)
            apply(piece, bytes, tail, policy)
            start = piece.end + 1
        }
    }

    /// Takes in an attribute; the last of a kind counts (§5.7).
    private mutating func apply(_ piece: Piece, _ bytes: Span<UInt8>, _ text: ByteString, _ policy: CookiePolicy) {
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
                domain = text[bare].asciiLowercased
            } else if policy.emptyDomainCounts || hasDot {
                domain = nil
            }
        case (4, UInt8(ascii: "p")) where bytes.hasName("path", at: name.lowerBound):
            path = !value.isEmpty && bytes[value.lowerBound] == UInt8(ascii: "/") ? text[value] : nil
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

    /// The attributes as written, repeated and unknown ones included.
    public var attributes: [Attribute] {
        var result: [Attribute] = []
        let bytes = tail.bytes.span
        var start = 0
        while start <= bytes.count {
            let piece = Piece(bytes, from: start)
            if !piece.name.isEmpty || !piece.value.isEmpty {
                result.append(Attribute(name: tail[piece.name], value: tail[piece.value]))
            }
            start = piece.end + 1
        }
        return result
    }
}

// MARK: - Layout

extension SetCookie {
    /// Where the parts of a line lie.
    private struct Layout {
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
            pairEnd = -1
            var index = 0
            // All tabs of a run of spaces and tabs are alike.
            var isRunJudged = false
            while index < end {
                let byte = bytes[index]
                if !byte.isBlank { isRunJudged = false }
                if byte == UInt8(ascii: "=") {
                    if equals == nil, pairEnd < 0 { equals = index }
                } else if byte == UInt8(ascii: ";") {
                    if pairEnd < 0 { pairEnd = index }
                } else if byte < 0x20 || byte == 0x7F {
                    if byte == 0x0D, endsAtReturn {
                        end = index
                        break
                    }
                    if byte == 0x09 {
                        if !isRunJudged, !hasInnerTab { hasInnerTab = Self.isInner(index, bytes) }
                        isRunJudged = true
                    } else {
                        hasControl = true
                    }
                }
                index += 1
            }
            if pairEnd < 0 { pairEnd = end }
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
    private struct Piece {
        let name: Range<Int>
        let value: Range<Int>
        /// Where the semicolon stands, or the end.
        let end: Int

        init(_ bytes: Span<UInt8>, from start: Int) {
            var end = start
            var equals = -1
            while end < bytes.count {
                let byte = bytes[end]
                if byte == UInt8(ascii: ";") { break }
                if byte == UInt8(ascii: "="), equals < 0 { equals = end }
                end += 1
            }
            self.end = end
            name = bytes.trimmed(start..<(equals < 0 ? end : equals))
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

extension ByteString {
    /// A range without the spaces and tabs at its ends.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.span.trimmed(range) }

    /// The bytes, those that are no UTF-8 replaced.
    fileprivate var repaired: ByteString {
        if allSatisfy({ $0 < 0x80 }) { return self }
        let text = string
        return text.utf8.elementsEqual(self) ? self : ByteString(text)
    }
}

// MARK: - Lifetimes

extension SetCookie {
    /// How long the line asks to be kept from an instant, in seconds; nil for a session cookie. Max-Age goes before
    /// Expires wherever it stands (§5.7 step 3).
    public func declaredLifetime(at instant: Instant) -> Int64? {
        if let maxAge { return maxAge }
        guard let expires else { return nil }
        return expires - instant.microseconds / 1_000_000
    }
}
