import HARCapture

/// A bundled table: rows of text sorted by the bytes of their first field, searched by halves where they lie.
///
/// Nothing is built at first use: the text of a literal stays where the program was loaded.
/// ```
/// starts  0000001i003E…         where row 0, 1, 2 … begins: four digits to the base 64, `0` to `o`
/// text    1dmp.io⇥s⇥1DMP…⏎24log.com⇥s⇥…⏎…
/// ```
struct SortedTable: Sendable {
    private let text: String
    private let starts: String

    init(_ text: String, starts: String) {
        self.text = text
        self.starts = starts
    }

    /// A table of rows in any order.
    init(sorting rows: String) {
        let text = ByteString(rows)
        var pieces: [ByteString] = []
        text.forEachPiece(separatedBy: 0x0A) { pieces.append(text[$0]) }
        // A tab is below every byte of a field, so that rows sort as their first fields do.
        pieces.sort()
        var starts = ""
        var position = 0
        for piece in pieces {
            for shift in [18, 12, 6, 0] {
                starts.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + (position >> shift) & 63)))
            }
            position += piece.count + 1
        }
        self.init(pieces.map(\.string).joined(separator: "\n"), starts: starts)
    }

    /// The number of rows.
    var count: Int { starts.utf8.count / 4 }

    /// The positions of the rows whose first field is a prefix and some bytes.
    ///
    /// - Parameter range: Where to look; everywhere without one.
    func rows(of key: ByteString, behind prefix: StaticString = "", in range: Range<Int>? = nil) -> Range<Int> {
        let (text, starts) = (text.utf8, starts.utf8)
        let key = key.bytes
        return Self.rows(text.span, starts.span, prefix, key.span, in: range ?? 0..<count)
    }

    /// The position of the first row whose first field is not before some bytes.
    func firstRow(notBefore key: ByteString) -> Int { rows(of: key).lowerBound }

    /// The bytes of a row.
    func row(at position: Int) -> ByteString {
        let (text, starts) = (text.utf8, starts.utf8)
        let (bytes, digits) = (text.span, starts.span)
        let end = position + 1 < count ? Self.start(of: position + 1, digits) - 1 : bytes.count
        var row: [UInt8] = []
        row.reserveCapacity(end - Self.start(of: position, digits))
        for index in Self.start(of: position, digits)..<end { row.append(bytes[index]) }
        return ByteString(row)
    }

    private static func rows(
        _ text: Span<UInt8>,
        _ starts: Span<UInt8>,
        _ prefix: StaticString,
        _ key: Span<UInt8>,
        in range: Range<Int>
    ) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if order(text, start(of: middle, starts), prefix, key) < 0 { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < range.upperBound, order(text, start(of: end, starts), prefix, key) == 0 { end += 1 }
        return low..<end
    }

    private static func start(of row: Int, _ starts: Span<UInt8>) -> Int {
        var start = 0
        for index in (4 * row)..<(4 * row + 4) { start = start << 6 | Int(starts[index] &- 0x30) }
        return start
    }

    /// Below, at or above zero as the first field of a row is before, at or behind prefix and key.
    private static func order(_ text: Span<UInt8>, _ start: Int, _ prefix: StaticString, _ key: Span<UInt8>) -> Int {
        var position = start
        func field() -> UInt8? { position < text.count && text[position] != 0x09 ? text[position] : nil }
        for index in 0..<prefix.utf8CodeUnitCount {
            guard let byte = field() else { return -1 }
            let wanted = prefix.byte(at: index)
            if byte != wanted { return byte < wanted ? -1 : 1 }
            position += 1
        }
        for index in key.indices {
            guard let byte = field() else { return -1 }
            if byte != key[index] { return byte < key[index] ? -1 : 1 }
            position += 1
        }
        return field() == nil ? 0 : 1
    }
}

extension ListIdentity {
    /// A bundled table, whose digest was computed when it was made; a test computes it again.
    init(bundled name: String, version: String, sha256: String, rules: Int) {
        guard let digest = SHA256Digest(hexadecimal: sha256) else { preconditionFailure("a generated digest is one") }
        self.init(name: name, version: version, sha256: digest, rules: rules)
    }
}

/// The fields of a row, which tabs separate.
struct RowFields {
    private let fields: [ByteString]

    init(_ row: ByteString) {
        var fields: [ByteString] = []
        row.forEachPiece(separatedBy: 0x09) { fields.append(row[$0]) }
        self.fields = fields
    }

    /// The bytes of a field; none where the row is too short.
    subscript(index: Int) -> ByteString { index < fields.count ? fields[index] : ByteString() }

    /// The text of a field; nil if empty.
    func text(_ index: Int) -> String? { self[index].isEmpty ? nil : self[index].string }

    /// The parts of a field.
    func list(_ index: Int, separatedBy separator: Unicode.Scalar) -> [ByteString] {
        let field = self[index]
        var parts: [ByteString] = []
        if !field.isEmpty {
            field.forEachPiece(separatedBy: UInt8(ascii: separator)) { parts.append(field[$0].trimmed) }
        }
        return parts
    }
}
