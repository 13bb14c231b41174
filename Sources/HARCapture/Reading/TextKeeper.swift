/// Collects the bytes of a text that stay in memory: all of them, or all but the insides of long bodies.
///
/// ```
/// text   …"content": {"text": "/*! a long script */…", "size": 9}…
/// kept   …"content": {"text": "", "size": 9}…          one gap, behind the first quote
/// ```
struct TextKeeper {
    /// The bytes kept so far; empty if the whole text is in memory anyway.
    private(set) var bytes: [UInt8] = []
    /// Where bytes were left out.
    private(set) var gaps = TextGaps()
    /// Bodies longer than this many bytes are left out; nil if the whole text is in memory anyway.
    let bodyLimit: Int?
    /// How far into the window bytes were kept or left out.
    private var kept = 0

    /// Keeps all of a text that is in memory: nothing is copied.
    static let whole = TextKeeper(bodyLimit: nil)

    /// Collects the bytes of a text of a given length.
    ///
    /// Bodies that can be placeholders are looked at, so they stay.
    init(bodyLimit: Int?, expected: Int = 0) {
        self.bodyLimit = bodyLimit.map { max($0, CompletenessChecks.longestPlaceholder) }
        // Memory that nothing is written to costs nothing; but not every system promises as much as a file is long.
        bytes.reserveLarge(min(expected, 1 << 28))
    }

    /// Decides about a body that was just crossed; returns its place.
    @inline(__always)
    mutating func keepBody(_ text: StringToken, _ scanner: inout JSONScanner) -> ValueRange {
        guard let bodyLimit, text.contentLength > bodyLimit else { return scanner.range(of: text) }
        return leaveOut(text, &scanner)
    }

    private mutating func leaveOut(_ text: StringToken, _ scanner: inout JSONScanner) -> ValueRange {
        keep(upTo: text.contentStart, scanner)
        gaps.append(at: bytes.count, offset: scanner.origin + text.contentStart, length: text.contentLength)
        kept = text.end - 1
        let range = ValueRange(from: text.start + scanner.shift, to: text.start + scanner.shift + 2)
        scanner.shift -= text.contentLength
        return range
    }

    /// Keeps everything up to a position of the window.
    mutating func keep(upTo position: Int, _ scanner: borrowing JSONScanner) {
        guard bodyLimit != nil, position > kept else { return }
        scanner.window.copy(kept..<position, to: &bytes)
        kept = position
    }

    /// Follows the window, which starts `count` bytes further now; everything before was kept.
    mutating func moveWindow(by count: Int) { kept -= count }

    struct Savepoint {
        fileprivate let count: Int
        fileprivate let gaps: Int
        fileprivate let offset: Int
        fileprivate let shift: Int
    }

    func savepoint(_ scanner: borrowing JSONScanner) -> Savepoint {
        Savepoint(
            count: bytes.count,
            gaps: gaps.count,
            offset: scanner.origin + kept,
            shift: scanner.shift - scanner.origin
        )
    }

    /// Forgets what was kept since a savepoint, whichever window it was taken in.
    mutating func restore(_ savepoint: Savepoint, _ scanner: inout JSONScanner) {
        bytes.removeLast(bytes.count - savepoint.count)
        gaps.removeLast(gaps.count - savepoint.gaps)
        kept = savepoint.offset - scanner.origin
        scanner.shift = savepoint.shift + scanner.origin
    }
}
