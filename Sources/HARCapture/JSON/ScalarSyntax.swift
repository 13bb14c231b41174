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

    init(_ word: UnsafeBufferPointer<UInt8>) {
        func equals(_ literal: StaticString) -> Bool {
            guard literal.utf8CodeUnitCount == word.count else { return false }
            for index in word.indices where unsafe word[index] != literal.byte(at: index) { return false }
            return true
        }
        if unsafe Self.isNumber(word) {
            self = .number
        } else if equals("true") || equals("false") || equals("null") {
            self = .name
        } else if equals("NaN") || equals("Infinity") || equals("-Infinity") {
            self = .notANumber
        } else if unsafe word.contains(where: \.isASCIIDigit), let first = unsafe word.first, !first.isASCIILetter {
            self = .looseNumber
        } else {
            self = .other
        }
    }

    private static func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        unsafe skip(UInt8(ascii: "-"), in: word, &index)
        if unsafe !skip(UInt8(ascii: "0"), in: word, &index), unsafe skipDigits(in: word, &index) == 0 { return false }
        if unsafe skip(UInt8(ascii: "."), in: word, &index), unsafe skipDigits(in: word, &index) == 0 { return false }
        if index < word.count, unsafe word[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if unsafe !skip(UInt8(ascii: "+"), in: word, &index) { unsafe skip(UInt8(ascii: "-"), in: word, &index) }
            if unsafe skipDigits(in: word, &index) == 0 { return false }
        }
        return index == word.count
    }

    @discardableResult
    @inline(__always)
    private static func skip(_ byte: UInt8, in word: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        guard index < word.count, unsafe word[index] == byte else { return false }
        index += 1
        return true
    }

    /// Skips a run of digits; returns its length.
    @inline(__always)
    private static func skipDigits(in word: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
        let start = index
        while index < word.count, unsafe word[index].isASCIIDigit { index += 1 }
        return index - start
    }
}

extension UInt8 {
    /// Whether a byte can stand in a number or a literal name.
    var isScalarByte: Bool {
        isASCIIDigit || isASCIILetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
            || self == UInt8(ascii: ".")
    }
}
