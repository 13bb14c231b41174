extension JSONScanner {
    /// Crosses an object or array with everything in it; the cursor must be on its bracket.
    ///
    /// A loop and one bit a level instead of recursion, so that no nesting of a hostile file costs stack.
    mutating func crossNested(depth: Int) throws(ScanFailure) {
        var levels = OpenLevels()
        try enter(&levels, depth: depth)
        var isFirst = true
        while true {
            let isObject = levels.isInnermostObject
            let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
            var next = try nextByte(isObject ? "a member name or }" : "a value or ]")
            if !isFirst, next != closing {
                guard next == UInt8(ascii: ",") else { throw unexpected(isObject ? ", or }" : ", or ]") }
                let comma = position
                advance()
                next = try nextByte(isObject ? "a member name" : "a value")
                if next == closing { log?.note(.trailingComma, at: comma, length: 1) }
            }
            isFirst = false
            if next == closing {
                advance()
                levels.leave()
                if levels.count == 0 { return }
                continue
            }
            if isObject {
                guard next == UInt8(ascii: "\"") else { throw unexpected("a member name") }
                _ = try scanString()
                guard try nextByte(":") == UInt8(ascii: ":") else { throw unexpected(":") }
                advance()
                next = try nextByte("a value")
            }
            switch next {
            case UInt8(ascii: "\""): _ = try scanString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                try enter(&levels, depth: depth)
                isFirst = true
            default: try scanScalar(depth: depth + levels.count)
            }
        }
    }

    /// Steps over an opening bracket.
    private mutating func enter(_ levels: inout OpenLevels, depth: Int) throws(ScanFailure) {
        guard depth + levels.count < Self.depthLimit else {
            throw ScanFailure(reason: .tooDeep, offset: position, expected: "")
        }
        levels.enter(isObject: byte(position) == UInt8(ascii: "{"))
        advance()
    }
}

/// Which of the open brackets are those of objects: one bit for each of the levels that the limit allows.
private struct OpenLevels {
    private var isObject: InlineArray<8, UInt64> = .init(repeating: 0)
    private(set) var count = 0

    var isInnermostObject: Bool { isObject[(count - 1) >> 6] & Self.bit(count - 1) != 0 }

    mutating func enter(isObject object: Bool) {
        let bit = Self.bit(count)
        isObject[count >> 6] = object ? isObject[count >> 6] | bit : isObject[count >> 6] & ~bit
        count += 1
    }

    mutating func leave() { count -= 1 }

    private static func bit(_ level: Int) -> UInt64 { 1 << UInt64(level & 63) }
}
