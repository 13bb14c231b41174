/// What a bare word in JSON text is.
enum ScalarSyntax {
    /// `true`, `false` or `null`.
    case name
    /// A number by the grammar of RFC 8259 §6.
    case number
    /// `NaN`, `Infinity` or `-Infinity`, which some writers emit.
    case notANumber
    /// Digits that the grammar does not allow: `+1`, `01`, `.5`, `1.`, `0x1F`.
    case looseNumber
    case other

    init(_ scanner: borrowing JSONScanner, _ word: Range<Int>) {
        func equals(_ literal: StaticString) -> Bool {
            guard literal.utf8CodeUnitCount == word.count else { return false }
            for index in 0..<word.count where scanner.byte(word.lowerBound + index) != literal.byte(at: index) {
                return false
            }
            return true
        }
        func hasDigit() -> Bool {
            for index in word where scanner.byte(index).isASCIIDigit { return true }
            return false
        }
        if Self.isNumber(scanner, word) {
            self = .number
        } else if equals("true") || equals("false") || equals("null") {
            self = .name
        } else if equals("NaN") || equals("Infinity") || equals("-Infinity") {
            self = .notANumber
        } else if !scanner.byte(word.lowerBound).isASCIILetter, hasDigit() {
            self = .looseNumber
        } else {
            self = .other
        }
    }

    private static func isNumber(_ scanner: borrowing JSONScanner, _ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        func next() -> UInt8 { index < word.upperBound ? scanner.byte(index) : 0 }
        func skipDigits() -> Bool {
            let start = index
            while next().isASCIIDigit { index += 1 }
            return index > start
        }
        if next() == UInt8(ascii: "-") { index += 1 }
        if next() == UInt8(ascii: "0") { index += 1 } else if !skipDigits() { return false }
        if next() == UInt8(ascii: ".") {
            index += 1
            if !skipDigits() { return false }
        }
        if next() | 0x20 == UInt8(ascii: "e") {
            index += 1
            if next() == UInt8(ascii: "+") || next() == UInt8(ascii: "-") { index += 1 }
            if !skipDigits() { return false }
        }
        return index == word.upperBound
    }
}

extension UInt8 {
    /// Whether a byte can stand in a number or a literal name.
    @inline(__always)
    var isScalarByte: Bool {
        isASCIIDigit || isASCIILetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
            || self == UInt8(ascii: ".")
    }
}
