/// Collects the bytes of a text that stay in memory: all of them, or all but the insides of long bodies.
///
/// ```
/// text   …"content": {"text": "/*! a long script */…", "size": 9}…
/// kept   …"content": {"text": "", "size": 9}…          one gap, behind the first quote
/// ```
///
/// At first the text is read in place: into the memory that stays, where nothing need be copied. The first long bodies
/// end that, and what lies behind them is moved down.
struct TextKeeper {
    /// The bytes kept so far, or all bytes read so far in place; empty if the whole text is in memory anyway.
    private var bytes: [UInt8] = []
    /// The number of bytes kept.
    private var count = 0
    /// Where bytes were left out.
    private(set) var gaps = TextGaps()
    /// Bodies longer than this many bytes are left out; nil if the whole text is in memory anyway.
    let bodyLimit: Int?
    /// Whether the text is where it stays, the window its last part.
    private(set) var isInPlace: Bool
    /// How far into the window bytes were kept or left out.
    private var kept = 0
    /// How far the memory that stays was written to or made ready.
    private var ready = 0

    /// Keeps all of a text that is in memory: nothing is copied.
    static let whole = TextKeeper(bodyLimit: nil)

    /// Collects the bytes of a text of a given length.
    ///
    /// Bodies that can be placeholders are looked at, so they stay.
    init(bodyLimit: Int?, expected: Int = 0) {
        self.bodyLimit = bodyLimit.map { max($0, CompletenessChecks.longestPlaceholder) }
        isInPlace = bodyLimit != nil
        // Memory that nothing is written to costs nothing; but not every system promises as much as a file is long. One
        // byte more shows the end of the file.
        bytes.reserveCapacity(min(expected + 1, 1 << 28))
    }

    // MARK: Reading in place

    /// Whether more of the text may be read in place.
    var takesInPlace: Bool { isInPlace && gaps.isEmpty && roomInPlace > 0 }

    /// How many bytes of the text have room in the memory that stays.
    var roomInPlace: Int { bytes.capacity - bytes.count }

    /// Has the next bytes of the text read in place; returns them, valid as long as what is kept.
    @unsafe mutating func readInPlace(
        _ room: Int,
        _ read: (UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int
    ) throws(CaptureError) -> UnsafeRawBufferPointer {
        precondition(isInPlace && room <= roomInPlace, "there is room without moving what is being read")
        let start = bytes.count
        makeReady(room)
        try bytes.append(addingCapacity: room) { (span) throws(CaptureError) in
            unsafe try span.withUnsafeMutableBufferPointer { (buffer, initializedCount) throws(CaptureError) in
                initializedCount = unsafe try read(UnsafeMutableRawBufferPointer(buffer))
            }
        }
        return unsafe bytes.withUnsafeBytes { unsafe UnsafeRawBufferPointer(rebasing: $0[start...]) }
    }

    /// From here on the window lies elsewhere, and what is kept is copied. Nobody may read the text in place any more.
    mutating func leavePlace() {
        guard isInPlace else { return }
        isInPlace = false
        unsafe bytes.withUnsafeMutableBytes { buffer in
            for gap in 0..<gaps.count {
                let run = gaps.run(behind: gap, count: count)
                // Both places lie in the buffer, which holds the text up to here; they may overlap.
                unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[run.position...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[run.text]))
            }
        }
        bytes.removeLast(bytes.count - count)
    }

    /// The bytes that stay. Nobody may read the text in place any more, unless there are no gaps.
    consuming func finish() -> [UInt8] {
        leavePlace()
        return bytes
    }

    // MARK: Keeping

    /// Decides about a body that was just crossed; returns its place.
    @inline(__always)
    mutating func keepBody(_ text: StringToken, _ scanner: inout JSONScanner) -> ValueRange {
        guard let bodyLimit, text.contentLength > bodyLimit else { return scanner.range(of: text) }
        return leaveOut(text, &scanner)
    }

    private mutating func leaveOut(_ text: StringToken, _ scanner: inout JSONScanner) -> ValueRange {
        keep(upTo: text.contentStart, scanner)
        gaps.append(at: count, offset: scanner.origin + text.contentStart, length: text.contentLength)
        kept = text.end - 1
        let range = ValueRange(from: text.start + scanner.shift, to: text.start + scanner.shift + 2)
        scanner.shift -= text.contentLength
        return range
    }

    /// Keeps everything up to a position of the window.
    mutating func keep(upTo position: Int, _ scanner: borrowing JSONScanner) {
        guard bodyLimit != nil, position > kept else { return }
        if !isInPlace {
            makeReady(position - kept)
            scanner.window.copy(kept..<position, to: &bytes)
        }
        count += position - kept
        kept = position
    }

    /// Follows the window, which starts `count` bytes further now; everything before was kept.
    mutating func moveWindow(by count: Int) { kept -= count }

    /// Makes the memory ready that so many bytes more are put into, and some behind it.
    private mutating func makeReady(_ count: Int) {
        let end = bytes.count + count
        guard end > ready, end <= bytes.capacity else { return }
        let limit = min(end + FreshMemory.step, bytes.capacity)
        unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            // Up to the capacity the memory is the array's, written to or not.
            unsafe FreshMemory.prepare(base + ready, count: limit - ready)
        }
        ready = limit
    }

    // MARK: Going back

    struct Savepoint {
        fileprivate let count: Int
        fileprivate let gaps: Int
        fileprivate let offset: Int
        fileprivate let shift: Int
    }

    func savepoint(_ scanner: borrowing JSONScanner) -> Savepoint {
        Savepoint(
            count: count,
            gaps: gaps.count,
            offset: scanner.origin + kept,
            shift: scanner.shift - scanner.origin
        )
    }

    /// Forgets what was kept since a savepoint, whichever window it was taken in.
    mutating func restore(_ savepoint: Savepoint, _ scanner: inout JSONScanner) {
        count = savepoint.count
        if !isInPlace { bytes.removeLast(bytes.count - count) }
        gaps.removeLast(gaps.count - savepoint.gaps)
        kept = savepoint.offset - scanner.origin
        scanner.shift = savepoint.shift + scanner.origin
    }
}
