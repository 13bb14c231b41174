/// A cursor over JSON text (RFC 8259) that finds where values begin and end and never builds one.
///
/// Oddities that do not hide the structure — control characters, bad escapes, lone surrogates, ill-formed UTF-8, `NaN`,
/// a comma too many — are logged and crossed; anything else throws.
///
/// The scanner may see a window of a longer text: ``origin`` tells how far its first byte lies in the text.
///
/// The scanner lives only inside the closure that vends the memory it reads (`withScanner`).
struct JSONScanner: ~Copyable {
    /// The bytes it sees.
    private(set) var window: WindowBytes
    /// The next byte to read, counted from the start of the window.
    var position: Int
    /// How many bytes of the text lie before the window.
    private(set) var origin = 0
    /// What to add to a position in the window for the position among the bytes that stay in memory.
    var shift = 0
    /// Where oddities are noted; nil for text that was scanned before.
    let log: DiagnosticLog?

    /// How many bytes of white space stood in front of the last value of each level (modulo 64): a pretty-printed text
    /// repeats them, so that the next value's place is known before the white space is looked at.
    private var gaps = InlineArray<64, UInt8>(repeating: 0)

    /// How name/value pairs are laid out, once it is known.
    var pairs = PairTemplate()

    /// Once the text is known to be broken: the names that its entries begin with. Where an element of an inner array
    /// begins with one of them, a bracket was lost before it. Empty for a sound text.
    var entryKeys: [ByteString] = [] {
        didSet { isGuarded = !entryKeys.isEmpty }
    }
    private var isGuarded = false

    /// Nesting allowed inside the document, as Foundation and most readers allow.
    static let depthLimit = 512

    /// Runs a body with a scanner over bytes.
    static func withScanner<Result, Failure: Error>(
        over bytes: [UInt8],
        from start: Int,
        log: DiagnosticLog?,
        _ body: (inout JSONScanner) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
            guard let base = buffer.baseAddress else {
                var empty: UInt8 = 0
                return try unsafe withUnsafePointer(to: &empty) { (pointer) throws(Failure) -> Result in
                    var scanner = unsafe JSONScanner(base: pointer, end: 0, position: 0, log: log)
                    return try body(&scanner)
                }
            }
            var scanner = unsafe JSONScanner(base: base, end: buffer.count, position: start, log: log)
            return try body(&scanner)
        }
    }

    /// A scanner over memory that the caller keeps valid until it is given another window.
    @unsafe init(base: UnsafePointer<UInt8>, end: Int, position: Int, log: DiagnosticLog?) {
        window = unsafe WindowBytes(base: base, end: end)
        self.position = position
        self.log = log
    }

    /// Goes on with a window that starts `count` bytes further in the text.
    @unsafe mutating func moveWindow(by count: Int, base: UnsafePointer<UInt8>, end: Int) {
        window = unsafe WindowBytes(base: base, end: end)
        origin += count
        shift += count
        position -= count
    }

    /// Runs a body as if the text ended at a position.
    mutating func withEnd(at limit: Int, _ body: (inout JSONScanner) -> Void) {
        precondition(limit <= end, "the window does not grow")
        let whole = end
        window.end = limit
        body(&self)
        window.end = whole
    }

    /// Reads nothing from a position on.
    mutating func limit(to limit: Int) { window.end = min(end, limit) }

    // MARK: Bytes and white space

    /// The number of bytes in the window.
    @inline(__always)
    var end: Int { window.end }

    /// The byte at a position below `end`.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { window.byte(offset) }

    /// The sixteen bytes from a position at least sixteen below `end`.
    @inline(__always)
    func block(_ offset: Int) -> ByteBlock { window.block(offset) }

    /// The eight bytes from a position at least eight below `end`, the first lowest.
    @inline(__always)
    func word(_ offset: Int) -> UInt64 { window.word(offset) }

    /// The byte at the cursor; nil at the end of the text.
    @inline(__always)
    var peek: UInt8? { position < end ? byte(position) : nil }

    /// Moves the cursor to the next byte that is not white space (RFC 8259 §2).
    @inline(__always)
    mutating func skipWhitespace() {
        if position < end, byte(position) <= 0x20 { skipRun() }
    }

    /// Crosses a line feed and the spaces that indent the next line thirty-two bytes at a time, anything else one by one.
    @inline(never)
    private mutating func skipRun() {
        while position &+ 32 <= end {
            let other = (blankBits(position) | blankBits(position &+ 16) &<< 16) ^ 0xFFFF_FFFF
            if other == 0 {
                position &+= 32
                continue
            }
            position &+= other.trailingZeroBitCount
            if byte(position) > 0x20 { return }
            break
        }
        skipSlowly()
    }

    /// Moves the cursor over the white space in front of a value or closing bracket of a level.
    ///
    /// The length of the gap before is tried first: if it is right, nothing that follows waits for these comparisons.
    @inline(__always)
    mutating func skipGap(_ level: Int) {
        if position &+ 33 <= end {
            let length = Int(gaps[level & 63])
            var blanks = blankBits(position)
            if length >= 16 { blanks |= blankBits(position &+ 16) &<< 16 }
            // Blank up to the length, and not behind it.
            let expected: UInt64 = 1 &<< UInt64(length) &- 1
            if (blanks ^ expected) & (expected &<< 1 | 1) == 0, byte(position &+ length) > 0x20 {
                position &+= length
                return
            }
        }
        let start = position
        skipWhitespace()
        gaps[level & 63] = UInt8(truncatingIfNeeded: min(position &- start, 31))
    }

    /// Which bytes of a block are spaces or line feeds.
    @inline(__always)
    private func blankBits(_ offset: Int) -> UInt64 {
        let block = block(offset)
        return (block.lanes(equal: 0x20) .| block.lanes(equal: 0x0A)).bits
    }

    @inline(never)
    private mutating func skipSlowly() {
        while position < end {
            let next = byte(position)
            guard next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 else { return }
            position &+= 1
        }
    }

    /// The next byte that is not white space; the cursor is left on it.
    @inline(__always)
    mutating func nextByte(_ expected: StaticString) throws(ScanFailure) -> UInt8 {
        skipWhitespace()
        guard position < end else { throw ScanFailure(reason: .truncated, offset: end, expected: expected) }
        return byte(position)
    }

    @inline(__always)
    mutating func advance() { position &+= 1 }

    func unexpected(_ expected: StaticString) -> ScanFailure {
        ScanFailure(reason: position < end ? .unexpected : .truncated, offset: position, expected: expected)
    }

    /// Notes an oddity of the window.
    func note(
        _ code: DiagnosticCode,
        at offset: Int,
        length: Int,
        detail: @autoclosure () -> String? = nil,
        expected: @autoclosure () -> String? = nil
    ) {
        log?.note(code, at: origin &+ offset, length: length, detail: detail(), expected: expected())
    }

    // MARK: Places

    /// The place of what was crossed from a position to the cursor, among the bytes that stay in memory.
    @inline(__always)
    func range(from start: Int) -> ValueRange { ValueRange(from: start &+ shift, to: position &+ shift) }

    /// The place of a key or other string.
    @inline(__always)
    func range(of token: StringToken) -> ValueRange {
        ValueRange(from: token.start &+ shift, to: token.end &+ shift)
    }

    /// The place of an object or array whose opening bracket is under the cursor, not closed yet.
    @inline(__always)
    func openRange() -> ValueRange { ValueRange(from: position &+ shift, to: position &+ shift &+ 1) }

    /// Ends the place of an object or array at the cursor.
    @inline(__always)
    func close(_ range: inout ValueRange) {
        range = ValueRange(from: Int(range.offset), to: position &+ shift)
    }

    // MARK: Values

    /// Crosses one value of any type; returns where it started.
    @inline(__always)
    @discardableResult
    mutating func scanValue(depth: Int) throws(ScanFailure) -> Int {
        var first = peek ?? 0
        if first <= 0x20 { first = try nextByte("a value") }
        let start = position
        switch first {
        case UInt8(ascii: "\""): _ = try scanString()
        case UInt8(ascii: "{"), UInt8(ascii: "["): try crossNested(depth: depth)
        default: try scanScalar(first, depth: depth)
        }
        return start
    }

    /// Crosses an object; the body is called with each key, the cursor before the value, and must cross the value.
    @inline(__always)
    mutating func scanMembers(
        depth: Int,
        _ body: (inout JSONScanner, StringToken) throws(ScanFailure) -> Void
    ) throws(ScanFailure) {
        guard depth < Self.depthLimit else { throw ScanFailure(reason: .tooDeep, offset: position, expected: "") }
        advance()
        var isFirst = true
        while let key = try nextKey(&isFirst, depth) { try body(&self, key) }
    }

    /// Crosses what stands before the value of the next member; nil once the closing brace is crossed.
    @inline(__always)
    mutating func nextKey(_ isFirst: inout Bool, _ depth: Int) throws(ScanFailure) -> StringToken? {
        guard try enterNext(&isFirst, depth, closing: UInt8(ascii: "}"), "a member name") else { return nil }
        guard peek == UInt8(ascii: "\"") else { throw unexpected("a member name") }
        let key = try scanKey()
        // A colon and one space are what most writers put there.
        if position &+ 2 < end, byte(position) == UInt8(ascii: ":"), byte(position &+ 1) == 0x20,
            byte(position &+ 2) > 0x20
        {
            position &+= 2
            return key
        }
        guard try nextByte(":") == UInt8(ascii: ":") else { throw unexpected(":") }
        advance()
        skipWhitespace()
        return key
    }

    /// Crosses an array; the body is called before each element and must cross it.
    @inline(__always)
    mutating func scanElements(
        depth: Int,
        _ body: (inout JSONScanner) throws(ScanFailure) -> Void
    ) throws(ScanFailure) {
        guard depth < Self.depthLimit else { throw ScanFailure(reason: .tooDeep, offset: position, expected: "") }
        advance()
        var isFirst = true
        while try enterElement(&isFirst, depth) { try body(&self) }
    }

    /// Crosses what stands before the next element; false once the closing bracket is crossed.
    @inline(__always)
    mutating func enterElement(_ isFirst: inout Bool, _ depth: Int) throws(ScanFailure) -> Bool {
        try enterNext(&isFirst, depth, closing: UInt8(ascii: "]"), "a value")
    }

    /// Crosses the comma before the next member or element, if it is not the first, and the white space around.
    @inline(__always)
    private mutating func enterNext(
        _ isFirst: inout Bool,
        _ depth: Int,
        closing: UInt8,
        _ expected: StaticString
    ) throws(ScanFailure) -> Bool {
        if isFirst {
            isFirst = false
            skipGap(depth &+ 1)
        } else {
            if peek != UInt8(ascii: ",") {
                skipGap(depth)
                guard position < end else { throw truncated(closing == UInt8(ascii: "}") ? ", or }" : ", or ]") }
                if byte(position) == closing {
                    advance()
                    return false
                }
                guard byte(position) == UInt8(ascii: ",") else {
                    throw unexpected(closing == UInt8(ascii: "}") ? ", or }" : ", or ]")
                }
            }
            let comma = position
            advance()
            skipGap(depth &+ 1)
            if peek == closing { note(.trailingComma, at: comma, length: 1) }
        }
        guard position < end else { throw truncated(expected) }
        guard byte(position) == closing else {
            if closing == UInt8(ascii: "]"), isGuarded { try checkElement(depth) }
            return true
        }
        advance()
        return false
    }

    /// Throws where an element of an inner array begins with a name that entries begin with.
    @inline(never)
    private func checkElement(_ depth: Int) throws(ScanFailure) {
        guard depth > 2, let key = firstKey, entryKeys.contains(key) else { return }
        throw ScanFailure(reason: .swallowed, offset: position, expected: ", or ]")
    }

    /// The name that an object under the cursor begins with, as it is written; nil if there is none.
    var firstKey: ByteString? {
        guard peek == UInt8(ascii: "{") else { return nil }
        var ahead = Lookahead(window, at: position &+ 1)
        // No exporter has a longer one.
        return ahead.crossShortString(below: 64)
    }

    private func truncated(_ expected: StaticString) -> ScanFailure {
        ScanFailure(reason: .truncated, offset: end, expected: expected)
    }
}
