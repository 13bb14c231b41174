extension JSONScanner {
    /// Crosses an object or array with everything in it; the cursor must be on its bracket.
    ///
    /// A loop and one bit a level instead of recursion, so that no nesting of a hostile file costs stack.
    @inline(never)
    mutating func crossNested(depth: Int) throws(ScanFailure) {
        var levels = OpenLevels()
        var isObject = try enter(&levels, depth: depth)
        var isFirst = true
        while true {
            let level = depth &+ levels.count &- 1
            let hasNext = isObject ? try nextKey(&isFirst, level) != nil : try enterElement(&isFirst, level)
            guard hasNext else {
                levels.leave()
                if levels.count == 0 { return }
                isObject = levels.isInnermostObject
                continue
            }
            var first = peek ?? 0
            if first <= 0x20 { first = try nextByte("a value") }
            switch first {
            case UInt8(ascii: "\""): _ = try scanString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                isObject = try enter(&levels, depth: depth)
                isFirst = true
            default: try scanScalar(first, depth: depth + levels.count)
            }
        }
    }

    /// Steps over an opening bracket; tells whether it is that of an object.
    @inline(__always)
    private mutating func enter(_ levels: inout OpenLevels, depth: Int) throws(ScanFailure) -> Bool {
        guard depth + levels.count < Self.depthLimit else {
            throw ScanFailure(reason: .tooDeep, offset: position, expected: "")
        }
        let isObject = byte(position) == UInt8(ascii: "{")
        levels.enter(isObject: isObject)
        advance()
        return isObject
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
