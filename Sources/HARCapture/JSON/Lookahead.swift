/// A look ahead of the cursor that moves and notes nothing.
struct Lookahead {
    private let window: WindowBytes
    private(set) var position: Int
    private let end: Int

    /// A look at the bytes of a window from a position on.
    init(_ window: WindowBytes, at position: Int, end: Int? = nil) {
        self.window = window
        self.position = position
        self.end = min(end ?? window.end, window.end)
    }

    /// The next byte; nil at the end.
    var peek: UInt8? { position < end ? window.byte(position) : nil }

    mutating func skipWhitespace() {
        while let next = peek, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
    }

    /// Steps over a byte, if it is the next.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    /// Steps over white space and a sign; returns the place of the sign, nil if something else stands there.
    mutating func cross(_ sign: StaticString) -> Int? {
        skipWhitespace()
        let start = position
        for index in 0..<sign.utf8CodeUnitCount where !skip(sign.byte(at: index)) { return nil }
        return start
    }

    /// Steps over a member name as it is written, its quotes and the colon; false if something else stands there.
    mutating func skipKey(_ name: StaticString) -> Bool {
        guard skip(UInt8(ascii: "\"")) else { return false }
        for index in 0..<name.utf8CodeUnitCount where !skip(name.byte(at: index)) { return false }
        return skip(UInt8(ascii: "\"")) && cross(":") != nil
    }

    /// Steps over a string of less than so many bytes; returns what stands between its quotes, as it is written.
    mutating func crossShortString(below limit: Int) -> ByteString? {
        guard cross("\"") != nil else { return nil }
        let start = position
        while let next = peek, next != UInt8(ascii: "\"") {
            guard position - start < limit else { return nil }
            position += 1
        }
        var content: [UInt8] = []
        window.copy(start..<position, to: &content)
        return skip(UInt8(ascii: "\"")) || position == end ? ByteString(content) : nil
    }
}
