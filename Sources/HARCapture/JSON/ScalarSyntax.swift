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
        var rest = unsafe word[...]
        func digits() -> Int {
            let count = unsafe rest.prefix(while: \.isASCIIDigit).count
            unsafe rest = unsafe rest.dropFirst(count)
            return count
        }
        func take(_ byte: UInt8) -> Bool {
            guard unsafe rest.first == byte else { return false }
            unsafe rest = unsafe rest.dropFirst()
            return true
        }
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")), digits() == 0 { return false }
        if take(UInt8(ascii: ".")), digits() == 0 { return false }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { return false }
        }
        return unsafe rest.isEmpty
    }
}

extension UInt8 {
    /// Whether a byte can stand in a number or a literal name.
    var isScalarByte: Bool {
        isASCIIDigit || isASCIILetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
            || self == UInt8(ascii: ".")
    }
}
