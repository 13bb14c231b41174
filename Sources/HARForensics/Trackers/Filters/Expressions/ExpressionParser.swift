internal import HARCapture

/// What a regular expression is made of.
indirect enum ExpressionNode {
    case set(ByteSet)
    case sequence([ExpressionNode])
    case alternation([ExpressionNode])
    case repetition(ExpressionNode, least: Int, most: Int?)
    case start, end
    case wordBoundary(Bool)
}

/// Reads a regular expression of ECMAScript (ECMA-262 §22.2.1), over bytes and without what needs backtracking.
struct ExpressionParser {
    private let text: [UInt8]
    private let ignoresCase: Bool
    private var position = 0
    private var depth = 0

    /// Groups within groups.
    static let nestingLimit = 32

    static func parse(_ text: [UInt8], ignoringCase: Bool) throws(RegularExpression.Failure) -> ExpressionNode {
        var parser = ExpressionParser(text: text, ignoresCase: ignoringCase)
        let node = try parser.alternation()
        guard parser.position == text.count else { throw .malformed("an unmatched )") }
        return node
    }

    private init(text: [UInt8], ignoresCase: Bool) {
        self.text = text
        self.ignoresCase = ignoresCase
    }

    private var peek: UInt8? { position < text.count ? text[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func alternation() throws(RegularExpression.Failure) -> ExpressionNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.nestingLimit else { throw .tooLarge }
        var branches = [try sequence()]
        while take(UInt8(ascii: "|")) { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternation(branches)
    }

    private mutating func sequence() throws(RegularExpression.Failure) -> ExpressionNode {
        var nodes: [ExpressionNode] = []
        while let byte = peek, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
            nodes.append(try quantified())
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func quantified() throws(RegularExpression.Failure) -> ExpressionNode {
        let node = try atom()
        let least: Int
        let most: Int?
        switch peek {
        case UInt8(ascii: "*"): (least, most) = (0, nil)
        case UInt8(ascii: "+"): (least, most) = (1, nil)
        case UInt8(ascii: "?"): (least, most) = (0, 1)
        case UInt8(ascii: "{"):
            guard let bounds = try bounds() else { return node }
            (least, most) = bounds
            position -= 1
        default: return node
        }
        position += 1
        // A lazy quantifier matches where a greedy one does.
        _ = take(UInt8(ascii: "?"))
        if case .set = node {
        } else if case .start = node {
            throw .malformed("a quantifier behind an assertion")
        } else if case .end = node {
            throw .malformed("a quantifier behind an assertion")
        }
        return .repetition(node, least: least, most: most)
    }

    /// Reads `{n}`, `{n,}` or `{n,m}`; nil, and nothing read, if the brace is a literal.
    private mutating func bounds() throws(RegularExpression.Failure) -> (Int, Int?)? {
        let start = position
        position += 1
        guard let least = number() else {
            position = start
            return nil
        }
        var most: Int? = least
        if take(UInt8(ascii: ",")) { most = number() }
        guard take(UInt8(ascii: "}")) else {
            position = start
            return nil
        }
        if let most, most < least { throw .malformed("numbers out of order in a quantifier") }
        guard max(least, most ?? 0) <= RegularExpression.instructionLimit else { throw .tooLarge }
        return (least, most)
    }

    private mutating func number() -> Int? {
        let start = position
        while let byte = peek, byte.isASCIIDigit { position += 1 }
        guard position > start, position - start <= 6 else { return nil }
        return text[start..<position].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func atom() throws(RegularExpression.Failure) -> ExpressionNode {
        let byte = text[position]
        // A brace that opens no quantifier was not consumed by `quantified` and stands for itself.
        position += 1
        switch byte {
        case UInt8(ascii: "."): return .set(.anyButLineEnds)
        case UInt8(ascii: "^"): return .start
        case UInt8(ascii: "$"): return .end
        case UInt8(ascii: "("): return try group()
        case UInt8(ascii: "["): return .set(try characterClass())
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): throw .malformed("a quantifier without an atom")
        case UInt8(ascii: "\\"):
            guard let next = peek else { throw .malformed("a backslash at the end") }
            if next == UInt8(ascii: "b") || next == UInt8(ascii: "B") {
                position += 1
                return .wordBoundary(next == UInt8(ascii: "b"))
            }
            return try escaped()
        case 0x80...: return .sequence(multibyte(byte).map { .set(ByteSet($0...$0)) })
        default: return .set(folded(ByteSet(byte...byte)))
        }
    }

    /// The bytes of a character beyond ASCII, of which the first was read: a quantifier behind it means all of them.
    private mutating func multibyte(_ first: UInt8) -> [UInt8] {
        var bytes = [first]
        while let byte = peek, byte & 0xC0 == 0x80, bytes.count < 4 {
            bytes.append(byte)
            position += 1
        }
        return bytes
    }

    private mutating func group() throws(RegularExpression.Failure) -> ExpressionNode {
        if take(UInt8(ascii: "?")) {
            switch peek {
            case UInt8(ascii: ":"): position += 1
            case UInt8(ascii: "="), UInt8(ascii: "!"): throw .unsupported("a look-ahead")
            case UInt8(ascii: "<"):
                let next = position + 1 < text.count ? text[position + 1] : 0
                if next == UInt8(ascii: "=") || next == UInt8(ascii: "!") { throw .unsupported("a look-behind") }
                while let byte = peek, byte != UInt8(ascii: ">") {
                    guard
                        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
                            || byte == UInt8(ascii: "<")
                    else { throw .malformed("the name of a group") }
                    position += 1
                }
                guard take(UInt8(ascii: ">")) else { throw .malformed("the name of a group") }
            default: throw .malformed("an unknown kind of group")
            }
        }
        let node = try alternation()
        guard take(UInt8(ascii: ")")) else { throw .malformed("a group that is not closed") }
        // Kept apart so that a quantifier or a literal behind it does not see into a single set.
        return .sequence([node])
    }

    /// What stands behind a backslash outside of a class.
    private mutating func escaped() throws(RegularExpression.Failure) -> ExpressionNode {
        let byte = text[position]
        if byte &- UInt8(ascii: "1") < 9 { throw .unsupported("a back reference") }
        if byte == UInt8(ascii: "k") { throw .unsupported("a back reference") }
        if byte == UInt8(ascii: "p") || byte == UInt8(ascii: "P") { throw .unsupported("a Unicode property") }
        return try classEscape()
    }

    /// A set or byte that an escape stands for; code points beyond ASCII as their UTF-8.
    private mutating func classEscape() throws(RegularExpression.Failure) -> ExpressionNode {
        let byte = text[position]
        position += 1
        switch byte {
        case UInt8(ascii: "d"): return .set(.digits)
        case UInt8(ascii: "D"): return .set(ByteSet.digits.inverted)
        case UInt8(ascii: "w"): return .set(.word)
        case UInt8(ascii: "W"): return .set(ByteSet.word.inverted)
        case UInt8(ascii: "s"): return .set(.space)
        case UInt8(ascii: "S"): return .set(ByteSet.space.inverted)
        case UInt8(ascii: "t"): return .set(ByteSet(0x09...0x09))
        case UInt8(ascii: "n"): return .set(ByteSet(0x0A...0x0A))
        case UInt8(ascii: "v"): return .set(ByteSet(0x0B...0x0B))
        case UInt8(ascii: "f"): return .set(ByteSet(0x0C...0x0C))
        case UInt8(ascii: "r"): return .set(ByteSet(0x0D...0x0D))
        case UInt8(ascii: "0"): return .set(ByteSet(0x00...0x00))
        case UInt8(ascii: "x"): return try codePoint(digits: 2)
        case UInt8(ascii: "u"): return try codePoint(digits: 4)
        case UInt8(ascii: "c"): throw .unsupported("a control letter")
        default: return .set(folded(ByteSet(byte...byte)))
        }
    }

    private mutating func codePoint(digits: Int) throws(RegularExpression.Failure) -> ExpressionNode {
        guard position + digits <= text.count else { throw .malformed("an escape that is cut off") }
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = text[position].hexadecimalValue else { throw .malformed("an escape that is no number") }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        guard let scalar = Unicode.Scalar(value) else { throw .unsupported("half of a surrogate pair") }
        if value < 0x80 { return .set(folded(ByteSet(UInt8(value)...UInt8(value)))) }
        return .sequence(String(Character(scalar)).utf8.map { .set(ByteSet($0...$0)) })
    }

    private func folded(_ set: ByteSet) -> ByteSet { ignoresCase ? set.withBothCases : set }

    private mutating func characterClass() throws(RegularExpression.Failure) -> ByteSet {
        let isInverted = take(UInt8(ascii: "^"))
        var set = ByteSet()
        while true {
            guard let byte = peek else { throw .malformed("a class that is not closed") }
            if byte == UInt8(ascii: "]") { break }
            let low = try classMember(&set)
            guard peek == UInt8(ascii: "-"), position + 1 < text.count, text[position + 1] != UInt8(ascii: "]") else {
                continue
            }
            position += 1
            let high = try classMember(&set)
            guard let low, let high else {
                // `[\w-x]`: the hyphen stands for itself.
                set.insert(0x2D...0x2D)
                continue
            }
            guard low <= high else { throw .malformed("a range out of order") }
            set.insert(low...high)
        }
        position += 1
        set = folded(set)
        return isInverted ? set.inverted : set
    }

    /// Reads a member of a class into the set; the byte it is, nil if it is a set.
    private mutating func classMember(_ set: inout ByteSet) throws(RegularExpression.Failure) -> UInt8? {
        let byte = text[position]
        position += 1
        guard byte < 0x80 else { throw .unsupported("a character beyond ASCII in a class") }
        guard byte == UInt8(ascii: "\\") else {
            set.insert(byte...byte)
            return byte
        }
        guard let next = peek else { throw .malformed("a backslash at the end") }
        if next == UInt8(ascii: "b") {
            position += 1
            set.insert(0x08...0x08)
            return 0x08
        }
        if next == UInt8(ascii: "p") || next == UInt8(ascii: "P") { throw .unsupported("a Unicode property") }
        let isUnfolded = next.isASCIILetter && next != UInt8(ascii: "x") && next != UInt8(ascii: "u")
        guard case .set(let member) = try classEscape() else {
            throw .unsupported("a character beyond ASCII in a class")
        }
        set.formUnion(member)
        if isUnfolded,
            [
                UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "s"),
                UInt8(ascii: "S"),
            ].contains(next)
        {
            return nil
        }
        return member.onlyFoldedByte
    }
}
