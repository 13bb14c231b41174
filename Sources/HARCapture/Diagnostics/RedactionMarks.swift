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
        let bytes = bytes
        var index = range.lowerBound
        while index < range.upperBound {
            // Most bytes are none that a placeholder begins with: `#`, `*`, `b`, `r`, `x` in either case.
            let folded = bytes[index] | 0x20
            guard folded == 0x72 || folded == 0x62 || folded == 0x78 || folded == 0x2A || folded == 0x23 else {
                index += 1
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "r"), UInt8(ascii: "R"):
                if isWord("redacted", at: index, in: range) { return "the word “redacted”" }
            case UInt8(ascii: "b"), UInt8(ascii: "B"):
                if matches("bytes were stripped", at: index, in: range) { return "“bytes were stripped”" }
            case UInt8(ascii: "*"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "#"):
                let end = runEnd(from: index, in: range)
                let fewest = bytes[index] == UInt8(ascii: "*") ? Self.fewestAsterisks : Self.fewestEqualCharacters
                if end - index >= fewest, startsValue(index, in: range), endsValue(end, in: range) {
                    return "a mask of \(end - index) equal characters"
                }
                index = end
                continue
            default: break
            }
            index += 1
        }
        return nil
    }

    private func matches(_ literal: StaticString, at start: Int, in range: Range<Int>) -> Bool {
        guard start + literal.utf8CodeUnitCount <= range.upperBound else { return false }
        for offset in 0..<literal.utf8CodeUnitCount
        where bytes[start + offset].asciiLowercased != literal.byte(at: offset) { return false }
        return true
    }

    /// Whether a word stands alone, percent-encoded brackets around it included.
    private func isWord(_ literal: StaticString, at start: Int, in range: Range<Int>) -> Bool {
        guard matches(literal, at: start, in: range) else { return false }
        let end = start + literal.utf8CodeUnitCount
        let isEncoded = start - 3 >= range.lowerBound && bytes[start - 3] == UInt8(ascii: "%")
        let isFree = start == range.lowerBound || isEncoded || !isWordByte(bytes[start - 1])
        return isFree && (end == range.upperBound || !isWordByte(bytes[end]))
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private func runEnd(from start: Int, in range: Range<Int>) -> Int {
        var end = start + 1
        while end < range.upperBound, bytes[end] == bytes[start] { end += 1 }
        return end
    }

    private func startsValue(_ index: Int, in range: Range<Int>) -> Bool {
        index == range.lowerBound
            || [UInt8(ascii: "="), UInt8(ascii: " "), UInt8(ascii: "\"")].contains(bytes[index - 1])
    }

    private func endsValue(_ index: Int, in range: Range<Int>) -> Bool {
        index == range.upperBound
            || [UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(bytes[index])
    }
}
