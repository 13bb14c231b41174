/// The bytes that a scanner may read: those of a window of a text.
///
/// Small and copied freely, so that what only looks at bytes need not be given the scanner. Every read is at a position
/// below `end`, which the caller has compared just before; the memory is valid as long as the scanner it comes from,
/// which lives only inside the closure that vends the pointer.
@safe struct WindowBytes {
    private let base: UnsafePointer<UInt8>
    /// The number of bytes in the window.
    var end: Int

    /// Bytes of memory that the caller keeps valid.
    @unsafe init(base: UnsafePointer<UInt8>, end: Int) {
        unsafe self.base = unsafe base
        self.end = end
    }

    /// The byte at a position below `end`.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        assert(offset >= 0 && offset < end, "every caller has compared the position with the end")
        return unsafe base[offset]
    }

    /// The sixteen bytes from a position at least sixteen below `end`.
    @inline(__always)
    func block(_ offset: Int) -> ByteBlock {
        assert(offset >= 0 && offset &+ 16 <= end, "every caller has compared the position with the end")
        return unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: ByteBlock.self)
    }

    /// The eight bytes from a position at least eight below `end`, the first lowest.
    @inline(__always)
    func word(_ offset: Int) -> UInt64 {
        assert(offset >= 0 && offset &+ 8 <= end, "every caller has compared the position with the end")
        return unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self).littleEndian
    }

    /// Appends bytes of the window to an array.
    func copy(_ range: Range<Int>, to bytes: inout [UInt8]) {
        precondition(range.lowerBound >= 0 && range.upperBound <= end, "the decoder copies what it has crossed")
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// Bytes of the window.
    @unsafe func memory(from start: Int, count: Int) -> UnsafeRawBufferPointer {
        precondition(start >= 0 && start + count <= end, "the decoder carries over what is left of the window")
        return unsafe UnsafeRawBufferPointer(start: base + start, count: count)
    }

    // MARK: Member names

    /// Whether an unescaped key is a literal of the same length.
    @inline(__always)
    func matches(_ key: StringToken, _ name: StaticString) -> Bool {
        let start = key.contentStart
        let count = name.utf8CodeUnitCount
        if count <= 16, start &+ 16 <= end {
            // The literal is known when this is compiled: words are compared with constants.
            if count <= 8 {
                return word(start) & (~0 &>> UInt64(64 &- 8 &* count)) == name.word(from: 0, count: count)
            }
            return word(start) == name.word(from: 0, count: 8)
                && word(start &+ count &- 8) == name.word(from: count &- 8, count: 8)
        }
        for index in 0..<count where byte(start &+ index) != name.byte(at: index) { return false }
        return true
    }

    /// The meaning of a key.
    func content(of key: StringToken) -> ByteString {
        var raw: [UInt8] = []
        copy(key.start..<key.end, to: &raw)
        return JSONText.content(of: ValueRange(from: 0, to: raw.count), in: raw)
    }
}

extension StaticString {
    /// Up to eight bytes of the literal, the first lowest.
    @inline(__always)
    fileprivate func word(from start: Int, count: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<count { word |= UInt64(byte(at: start &+ index)) &<< UInt64(8 &* index) }
        return word
    }
}
