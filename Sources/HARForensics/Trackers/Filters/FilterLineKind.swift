internal import HARCapture

/// What a line of a list in the syntax of Adblock Plus is.
enum FilterLineKind {
    case comment, directive, cosmetic, network

    init(_ file: Span<UInt8>, _ line: Range<Int>) {
        let first = file[line.lowerBound]
        func byte(_ offset: Int) -> UInt8 { offset < line.count ? file[line.lowerBound + offset] : 0x20 }
        switch first {
        case UInt8(ascii: "!"):
            let isDirective = byte(1) == UInt8(ascii: "#") && byte(2).isASCIILetter
            self = isDirective ? .directive : .comment
            return
        case UInt8(ascii: "["):
            // The header; or modifiers of AdGuard before a rule that hides.
            self = byte(1) == UInt8(ascii: "$") ? .cosmetic : .comment
            return
        case UInt8(ascii: "#"):
            self = Self.isGenericCosmetic(file, line) ? .cosmetic : .comment
            return
        case UInt8(ascii: "%") where byte(1) == UInt8(ascii: "i"):
            // `%include …%`, of lists in preparation.
            self = line.upperBound - line.lowerBound > 9 && file[line.upperBound - 1] == first ? .directive : .network
            return
        default: break
        }
        self = Self.hides(file, line) ? .cosmetic : .network
    }

    /// Whether a mark of rules that hide stands behind what can be a list of domains.
    private static func hides(_ file: Span<UInt8>, _ line: Range<Int>) -> Bool {
        // A regular expression for domains stands between slashes.
        let isExpression = file[line.lowerBound] == UInt8(ascii: "/")
        var isDomainList = true
        for index in line {
            switch file[index] {
            case UInt8(ascii: "#"):
                if isDomainList || isExpression && file[index - 1] == UInt8(ascii: "/"),
                    isCosmeticMark(file, index, line.upperBound)
                {
                    return true
                }
            case UInt8(ascii: "$"):
                // `$$script[…]` of AdGuard.
                if isDomainList, index > line.lowerBound, index + 2 < line.upperBound,
                    file[index + 1] == UInt8(ascii: "$"), file[index + 2].isASCIILetter
                {
                    return true
                }
            case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "!"), UInt8(ascii: "@"),
                UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "^"), UInt8(ascii: "&"):
                isDomainList = false
                if !isExpression { return false }
            default: break
            }
        }
        return false
    }

    /// Whether a line that begins with `#` hides: `##.banner`, `###banner`, not `# words` or `#### words`.
    static func isGenericCosmetic(_ file: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var index = line.lowerBound
        while index < line.upperBound, file[index] == UInt8(ascii: "#") { index += 1 }
        guard index < line.upperBound, file[index] > 0x20 else { return false }
        switch index - line.lowerBound {
        case 1: return isCosmeticMark(file, line.lowerBound, line.upperBound)
        case 2, 3: return true
        default: return false
        }
    }

    /// Whether `##`, `#@#`, `#?#`, `#$#`, `#%#` or two of the signs in between begin at a place.
    private static func isCosmeticMark(_ file: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start + 1
        while index < end, index < start + 4 {
            switch file[index] {
            case UInt8(ascii: "#"): return true
            case UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "$"), UInt8(ascii: "%"): index += 1
            default: return false
            }
        }
        return false
    }
}
