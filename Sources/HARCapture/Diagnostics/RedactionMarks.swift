/// Finds what people and tools put in the place of values that they take out of a capture.
///
/// `[Redacted]`, `[AccessToken redacted]`, `[15 bytes were stripped]`, and values that are one character again and again.
struct RedactionMarks {
    let bytes: [UInt8]

    /// From how many asterisks on a value counts as masked.
    static let fewestAsterisks = 3
    /// From how many other equal characters on a value counts as masked.
    static let fewestEqualCharacters = 8

    /// What stands for a value in a range, in words of this library; nil if nothing does.
    func placeholder(in range: Range<Int>) -> String? {
        let bytes = bytes.span
        var index = range.lowerBound
        while index < range.upperBound {
            guard let start = Self.firstPair(in: index..<range.upperBound, of: bytes) else { return nil }
            index = start &+ 1
            switch bytes[start] | 0x20 {
            case UInt8(ascii: "r"):
                if isWord("redacted", at: start, in: range, of: bytes) { return "the word “redacted”" }
            case UInt8(ascii: "b"):
                if matches("bytes were stripped", at: start, in: range, of: bytes) { return "“bytes were stripped”" }
            default:
                index = runEnd(from: start, in: range, of: bytes)
                let fewest = bytes[start] == UInt8(ascii: "*") ? Self.fewestAsterisks : Self.fewestEqualCharacters
                if index - start >= fewest, startsValue(start, in: range, of: bytes),
                    endsValue(index, in: range, of: bytes)
                {
                    return "a mask of \(index - start) equal characters"
                }
            }
        }
        return nil
    }

    /// Where two bytes stand that a placeholder can begin with: `re`, `by` in either case, or `xx`, `**`, `##`.
    @inline(__always)
    private static func firstPair(in range: Range<Int>, of bytes: borrowing Span<UInt8>) -> Int? {
        var index = range.lowerBound
        let fold = ByteBlock(repeating: 0x20)
        while index &+ 17 <= range.upperBound {
            let (first, second) = (bytes.block(at: index) | fold, bytes.block(at: index &+ 1) | fold)
            let words =
                first.lanes(equal: UInt8(ascii: "r")) .& second.lanes(equal: UInt8(ascii: "e"))
                .| first.lanes(equal: UInt8(ascii: "b")) .& second.lanes(equal: UInt8(ascii: "y"))
            let masks =
                first.lanes(equal: UInt8(ascii: "x")) .| first.lanes(equal: UInt8(ascii: "*"))
                .| first.lanes(equal: UInt8(ascii: "#"))
            var bits = (words .| (masks .& (first .== second))).bits
            while bits != 0 {
                let start = index &+ bits.trailingZeroBitCount
                if isPair(bytes[start], bytes[start &+ 1]) { return start }
                bits &= bits &- 1
            }
            index &+= 16
        }
        while index &+ 1 < range.upperBound {
            if isPair(bytes[index], bytes[index &+ 1]) { return index }
            index &+= 1
        }
        return nil
    }

    @inline(__always)
    private static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "r"), UInt8(ascii: "R"): second | 0x20 == UInt8(ascii: "e")
        case UInt8(ascii: "b"), UInt8(ascii: "B"): second | 0x20 == UInt8(ascii: "y")
        case UInt8(ascii: "*"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "#"): first == second
        default: false
        }
    }

    private func matches(
        _ literal: StaticString,
        at start: Int,
        in range: Range<Int>,
        of bytes: borrowing Span<UInt8>
    ) -> Bool {
        start + literal.utf8CodeUnitCount <= range.upperBound && bytes.matches(literal, at: start)
    }

    /// Whether a word stands alone, percent-encoded brackets around it included.
    private func isWord(
        _ literal: StaticString,
        at start: Int,
        in range: Range<Int>,
        of bytes: borrowing Span<UInt8>
    ) -> Bool {
        guard matches(literal, at: start, in: range, of: bytes) else { return false }
        let end = start + literal.utf8CodeUnitCount
        let isEncoded = start - 3 >= range.lowerBound && bytes[start - 3] == UInt8(ascii: "%")
        let isFree = start == range.lowerBound || isEncoded || !isWordByte(bytes[start - 1])
        return isFree && (end == range.upperBound || !isWordByte(bytes[end]))
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private func runEnd(from start: Int, in range: Range<Int>, of bytes: borrowing Span<UInt8>) -> Int {
        var end = start + 1
        while end < range.upperBound, bytes[end] == bytes[start] { end += 1 }
        return end
    }

    private func startsValue(_ index: Int, in range: Range<Int>, of bytes: borrowing Span<UInt8>) -> Bool {
        guard index > range.lowerBound else { return true }
        let before = bytes[index - 1]
        return before == UInt8(ascii: "=") || before == UInt8(ascii: " ") || before == UInt8(ascii: "\"")
    }

    private func endsValue(_ index: Int, in range: Range<Int>, of bytes: borrowing Span<UInt8>) -> Bool {
        guard index < range.upperBound else { return true }
        let next = bytes[index]
        return next == UInt8(ascii: ";") || next == UInt8(ascii: "&") || next == UInt8(ascii: "\"")
            || next == UInt8(ascii: "\\")
    }
}
