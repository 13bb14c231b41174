/// Comparison, trimming and case folding of ASCII, the only script that protocol grammar is written in.
extension ByteString {
    /// Whether the bytes are those of a literal.
    public func equals(_ literal: StaticString) -> Bool {
        guard literal.utf8CodeUnitCount == count else { return false }
        for index in 0..<count where self[index] != literal.byte(at: index) { return false }
        return true
    }

    /// Whether the bytes are those of a lower-case literal, `A`–`Z` counting as `a`–`z`.
    public func equalsIgnoringCase(_ literal: StaticString) -> Bool {
        guard literal.utf8CodeUnitCount == count else { return false }
        return hasPrefixIgnoringCase(literal)
    }

    /// Whether the bytes start with a lower-case literal, `A`–`Z` counting as `a`–`z`.
    public func hasPrefixIgnoringCase(_ literal: StaticString) -> Bool {
        guard literal.utf8CodeUnitCount <= count else { return false }
        for index in 0..<literal.utf8CodeUnitCount where self[index].asciiLowercased != literal.byte(at: index) {
            return false
        }
        return true
    }

    /// Whether the bytes start with those of a literal.
    public func hasPrefix(_ literal: StaticString) -> Bool {
        guard literal.utf8CodeUnitCount <= count else { return false }
        for index in 0..<literal.utf8CodeUnitCount where self[index] != literal.byte(at: index) { return false }
        return true
    }

    /// Whether the bytes start with other bytes.
    public func hasPrefix(bytes other: ByteString) -> Bool {
        count >= other.count && self[0..<other.count] == other
    }

    /// Whether the bytes end with other bytes.
    public func hasSuffix(_ other: ByteString) -> Bool {
        count >= other.count && self[(count - other.count)..<count] == other
    }

    /// The same bytes with `A`–`Z` folded to `a`–`z`; shares memory when nothing changes.
    public var asciiLowercased: ByteString {
        guard contains(where: { $0.isASCIIUppercase }) else { return self }
        return ByteString(storage.map(\.asciiLowercased))
    }

    /// The bytes without leading and trailing spaces and tabs.
    public var trimmed: ByteString { self[trimmedRange] }

    /// Where the bytes without leading and trailing spaces and tabs lie.
    public var trimmedRange: Range<Int> {
        var range = 0..<count
        while !range.isEmpty, self[range.lowerBound].isSpaceOrTab { range = (range.lowerBound + 1)..<range.upperBound }
        while !range.isEmpty, self[range.upperBound - 1].isSpaceOrTab {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        return range
    }

    /// The value of a run of decimal digits; nil for anything else and for more than 18 digits.
    public var decimalValue: Int? {
        guard !isEmpty, count <= 18 else { return nil }
        var value = 0
        for byte in storage {
            guard byte.isASCIIDigit else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// The position of the first occurrence of other bytes.
    public func firstRange(of other: ByteString) -> Range<Int>? {
        guard let first = other.first else { return 0..<0 }
        guard count >= other.count else { return nil }
        for start in 0...(count - other.count) where self[start] == first {
            if self[start..<(start + other.count)] == other { return start..<(start + other.count) }
        }
        return nil
    }

    /// Calls a closure with the range of every piece between separators; empty pieces included.
    public func forEachPiece(separatedBy separator: UInt8, _ body: (Range<Int>) -> Void) {
        var start = 0
        for index in 0..<count where self[index] == separator {
            body(start..<index)
            start = index + 1
        }
        body(start..<count)
    }
}

extension UInt8 {
    var isASCIIUppercase: Bool { self &- 0x41 < 26 }
    package var isASCIIDigit: Bool { self &- 0x30 < 10 }
    package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
    package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }

    /// The value of a hexadecimal digit; nil for another byte.
    package var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

extension StaticString {
    /// The byte at a position below `utf8CodeUnitCount`.
    @inline(__always)
    package func byte(at index: Int) -> UInt8 {
        // A literal of more than one scalar is always stored as a pointer; ours have no single-scalar form.
        precondition(index < utf8CodeUnitCount, "index within the literal")
        return unsafe utf8Start[index]
    }
}
