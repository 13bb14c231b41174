/// A cursor over JSON text (RFC 8259) that finds where values begin and end and never builds one.
///
/// Strings are crossed sixteen bytes at a time. Oddities that do not hide the structure — control characters, bad
/// escapes, lone surrogates, ill-formed UTF-8, `NaN`, a comma too many — are logged and crossed; anything else throws.
///
/// The scanner reads through a pointer. Every read is at a position below `end`, which is checked just before it, and
/// the scanner lives only inside the closure that vends the pointer (`withScanner`).
@safe struct JSONScanner: ~Copyable {
    private let base: UnsafePointer<UInt8>
    let end: Int
    var position: Int
    /// Where oddities are noted; nil for text that was scanned before.
    let log: DiagnosticLog?

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

    private init(base: UnsafePointer<UInt8>, end: Int, position: Int, log: DiagnosticLog?) {
        unsafe self.base = unsafe base
        self.end = end
        self.position = position
        self.log = log
    }

    // MARK: Bytes and white space

    /// The byte at a position below `end`.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        assert(offset < end, "every caller has compared the position with the end")
        return unsafe base[offset]
    }

    /// The sixteen bytes from a position at least sixteen below `end`.
    @inline(__always)
    func load16(_ offset: Int) -> SIMD16<UInt8> {
        assert(offset &+ 16 <= end, "every caller has compared the position with the end")
        return unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    /// The byte at the cursor; nil at the end of the text.
    var peek: UInt8? { position < end ? byte(position) : nil }

    @inline(__always)
    mutating func skipWhitespace() {
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

    // MARK: Values

    /// Crosses one value of any type and says where it was.
    mutating func scanValue(depth: Int) throws(ScanFailure) -> ValueRange {
        let first = try nextByte("a value")
        let start = position
        switch first {
        case UInt8(ascii: "\""): _ = try scanString()
        case UInt8(ascii: "{"), UInt8(ascii: "["): try crossNested(depth: depth)
        default: try scanScalar(depth: depth)
        }
        return ValueRange(from: start, to: position)
    }

    /// Crosses an object; the body is called with each key, the cursor before the value, and must cross the value.
    @inline(__always)
    mutating func scanMembers(
        depth: Int,
        _ body: (inout JSONScanner, StringToken) throws(ScanFailure) -> Void
    ) throws(ScanFailure) {
        guard depth < Self.depthLimit else { throw ScanFailure(reason: .tooDeep, offset: position, expected: "") }
        advance()
        var first = true
        while true {
            var next = try nextByte("a member name or }")
            if next == UInt8(ascii: "}") { break }
            if !first {
                guard next == UInt8(ascii: ",") else { throw unexpected(", or }") }
                let comma = position
                advance()
                next = try nextByte("a member name")
                if next == UInt8(ascii: "}") {
                    log?.note(.trailingComma, at: comma, length: 1)
                    break
                }
            }
            first = false
            guard next == UInt8(ascii: "\"") else { throw unexpected("a member name") }
            let key = try scanString()
            guard try nextByte(":") == UInt8(ascii: ":") else { throw unexpected(":") }
            advance()
            skipWhitespace()
            try body(&self, key)
        }
        advance()
    }

    /// Crosses an array; the body is called before each element and must cross it.
    @inline(__always)
    mutating func scanElements(
        depth: Int,
        _ body: (inout JSONScanner) throws(ScanFailure) -> Void
    ) throws(ScanFailure) {
        guard depth < Self.depthLimit else { throw ScanFailure(reason: .tooDeep, offset: position, expected: "") }
        advance()
        var first = true
        while true {
            var next = try nextByte("a value or ]")
            if next == UInt8(ascii: "]") { break }
            if !first {
                guard next == UInt8(ascii: ",") else { throw unexpected(", or ]") }
                let comma = position
                advance()
                next = try nextByte("a value")
                if next == UInt8(ascii: "]") {
                    log?.note(.trailingComma, at: comma, length: 1)
                    break
                }
            }
            first = false
            try body(&self)
        }
        advance()
    }

    /// Crosses a number or a literal name; inside of something, one that ends with the text is cut off.
    mutating func scanScalar(depth: Int) throws(ScanFailure) {
        let start = position
        while position < end, byte(position).isScalarByte { position &+= 1 }
        guard position > start else { throw unexpected("a value") }
        if position == end, depth > 0 {
            throw ScanFailure(reason: .truncated, offset: end, expected: "more of the value")
        }
        let kind = unsafe ScalarSyntax(UnsafeBufferPointer(start: base + start, count: position - start))
        switch kind {
        case .name, .number: break
        case .notANumber: log?.note(.numberNotFinite, at: start, length: position - start)
        case .looseNumber: log?.note(.malformedNumber, at: start, length: position - start)
        case .other:
            position = start
            throw unexpected("a value")
        }
    }
}
