/// Decodes the text of a capture: what stands around the JSON, the log, its pages and entries (HAR 1.2 `log`).
///
/// One step crosses one member of the log, one page or one entry. A step that the window of a large file cuts off is
/// done again with more text behind it; one that the text itself breaks is the end of what it crossed, and decoding
/// goes on at the next entry.
struct CaptureDecoder {
    let name: String
    let log = DiagnosticLog()
    var rows: DecodedRows
    var logPointer = "/log"
    var hasEntries = false
    /// The log object; absent when there is none, or not yet.
    private var logRange = ValueRange.absent
    /// What the cursor is inside of, the innermost last.
    var containers: [Container] = []
    /// Whether the text is the argument of a function call.
    var isWrapped = false
    /// Whether the brace of the document was crossed.
    var hasStarted = false
    var isFinished = false
    /// The first break of the text, should nothing come of it.
    var firstFailure: CaptureError?
    /// The names that the first entries begin with.
    private(set) var entryKeys: [ByteString] = []
    /// The entries of an array before the last, should that hold none, and the pointer of their log.
    private var replaced: (entries: [EntryRow], logPointer: String)?
    /// What the cursor was inside of, and whether entries were found, before an entry was guessed.
    var beforeGuess: (containers: [Container], hasEntries: Bool)?
    /// Entries that the text breaks off in, in order.
    var brokenEntries: [ValueRange] = []
    /// Where the text starts, behind a byte-order mark.
    var textStart = 0
    /// Whether the next element of `entries` was guessed to be an entry, after a break.
    var isGuess = false
    /// How many bytes were looked at once more, in search of entries that a broken one swallowed.
    var lookedAtAgain = 0

    /// An object or array of the log that is crossed member by member.
    struct Container {
        enum Kind { case root, log, entries, pages }
        let kind: Kind
        var isFirst = true
    }

    init(name: String, keeper: TextKeeper = .whole, index: CaptureIndex = CaptureIndex()) {
        self.name = name
        rows = DecodedRows(index: index, keeper: keeper)
    }

    /// Finds everything in a text.
    ///
    /// - Throws: ``CaptureError`` when not a single entry and no complete, empty log can be had.
    mutating func decode(_ scanner: inout JSONScanner, window: TextWindow?) throws(CaptureError) {
        if window != nil { _ = try refill(&scanner, window, keepingFrom: 0) }
        try enterText(&scanner)
        while !isFinished {
            // Also what was skipped behind a break: going back to a savepoint must not lose it.
            rows.keeper.keep(upTo: scanner.position, scanner)
            let start = StepStart(self, scanner)
            log.save()
            do throws(ScanFailure) {
                try step(&scanner)
            } catch {
                if error.reason == .truncated, try refill(&scanner, window, keepingFrom: start.position) {
                    goBack(to: start, &scanner)
                    continue
                }
                try recover(from: error, since: start, &scanner, window)
                continue
            }
            if isGuess, rejectGuess(&scanner, start.savepoint) { _ = try findEntry(&scanner, window) }
        }
        restoreReplaced()
        if let firstFailure, !hasEntries || rows.index.entries.isEmpty { throw firstFailure }
        guard hasEntries else {
            throw CaptureError(
                .notHAR,
                name: name,
                offset: textStart,
                "the JSON text holds no log with an entries array, as HAR 1.2 requires"
            )
        }
    }

    /// Takes the entries of an array before the last, if that held none: damage makes arrays out of noise.
    private mutating func restoreReplaced() {
        guard let replaced, !rows.index.entries.contains(where: \.isLikelyEntry) else { return }
        (rows.index.entries, logPointer) = replaced
    }

    /// Moves the window on, if there is one and more of the file behind it.
    mutating func refill(
        _ scanner: inout JSONScanner,
        _ window: TextWindow?,
        keepingFrom start: Int
    ) throws(CaptureError) -> Bool {
        rows.keeper.keep(upTo: start, scanner)
        guard let window, try window.refill(&scanner, &rows.keeper, keepingFrom: start) else { return false }
        rows.keeper.moveWindow(by: start)
        return true
    }

    // MARK: Steps

    /// What a step that was broken off is done again from.
    struct StepStart {
        /// The position in the window of the time.
        let position: Int
        /// The place in the text.
        let offset: Int
        let savepoint: DecodedRows.Savepoint
        fileprivate let isFirst: Bool

        fileprivate init(_ decoder: borrowing CaptureDecoder, _ scanner: borrowing JSONScanner) {
            position = scanner.position
            offset = scanner.origin + scanner.position
            savepoint = decoder.rows.savepoint(scanner)
            isFirst = decoder.containers.last?.isFirst ?? false
        }
    }

    /// Forgets what a step did that did not come to its end.
    mutating func goBack(to start: StepStart, _ scanner: inout JSONScanner) {
        scanner.position = start.offset - scanner.origin
        rows.restore(start.savepoint, &scanner)
        log.restore()
        guard let last = containers.indices.last else { return }
        containers[last].isFirst = start.isFirst
    }

    mutating func step(_ scanner: inout JSONScanner) throws(ScanFailure) {
        guard let container = containers.indices.last else {
            return try hasStarted ? leaveText(&scanner) : enterRoot(&scanner)
        }
        switch containers[container].kind {
        case .entries:
            if try scanner.enterElement(&containers[container].isFirst, 2) {
                try decodeEntry(&scanner)
            } else {
                containers.removeLast()
            }
        case .pages:
            if try scanner.enterElement(&containers[container].isFirst, 2) {
                let page = try scanner.scanValue(depth: 3)
                rows.index.pages.append(scanner.range(from: page))
                try requireSeparator(&scanner)
            } else {
                containers.removeLast()
            }
        case .root, .log:
            if let key = try scanner.nextKey(&containers[container].isFirst, container) {
                try decodeMember(of: containers[container].kind, key, &scanner)
            } else {
                containers.removeLast()
            }
        }
    }

    /// Names that objects inside of an entry begin with as well.
    private static let ambiguousKeys: Set<ByteString> = ["comment", "name", "value", "time", "type", "url", "id"]

    /// Remembers the name that the entry under the cursor begins with.
    mutating func learnEntryKey(_ scanner: borrowing JSONScanner) {
        guard let key = scanner.firstKey, !entryKeys.contains(key), !Self.ambiguousKeys.contains(key) else { return }
        entryKeys.append(key)
    }

    /// From here on, an entry that begins where none can is a sign of a lost bracket; false if it was before.
    mutating func guardEntries(_ scanner: inout JSONScanner) -> Bool {
        guard scanner.entryKeys.isEmpty, !entryKeys.isEmpty else { return false }
        scanner.entryKeys = entryKeys
        return true
    }

    private mutating func decodeEntry(_ scanner: inout JSONScanner) throws(ScanFailure) {
        guard rows.index.entries.count < rows.index.entryLimit else {
            throw ScanFailure(reason: .tooMany, offset: scanner.position, expected: "")
        }
        if scanner.peek == UInt8(ascii: "{") {
            let start = scanner.position
            try EntryDecoder.decode(&scanner, into: &rows)
            // Exporters begin an entry with one of a few names.
            if rows.index.entries.count < 64 {
                let end = scanner.position
                scanner.position = start
                learnEntryKey(scanner)
                scanner.position = end
            }
        } else {
            let value = try scanner.scanValue(depth: 3)
            // Also null: an entry that is not there is none.
            scanner.note(
                .wrongType,
                at: value,
                length: scanner.position - value,
                expected: "an entry object"
            )
            var row = EntryRow()
            row.element = scanner.range(from: value)
            row.isComplete = true
            rows.index.entries.append(row)
        }
        try requireSeparator(&scanner)
    }

    /// Throws unless an element is followed by another one or by the end of the array.
    ///
    /// Where something else follows, the break may be in the element: one that swallows others ends with the text, and
    /// a stray quote makes a string of what stands up to the first quote of the next.
    private func requireSeparator(_ scanner: inout JSONScanner) throws(ScanFailure) {
        let next = try scanner.nextByte(", or ]")
        guard next == UInt8(ascii: ",") || next == UInt8(ascii: "]") else { throw scanner.unexpected(", or ]") }
    }

    private mutating func decodeMember(
        of kind: Container.Kind,
        _ key: StringToken,
        _ scanner: inout JSONScanner
    ) throws(ScanFailure) {
        let member = HARMember(key, in: scanner.window)
        if kind == .root, member == .log, scanner.peek == UInt8(ascii: "{") {
            scanner.noteDuplicate(of: logRange, key)
            // What stood beside the log was none of its members.
            if logRange.isAbsent {
                rows.index.log = LogRow()
                rows.index.pages.removeAll()
            }
            logRange = scanner.range(of: key)
            enter(.log, &scanner)
        } else if kind == .log || logRange.isAbsent || !hasEntries && member == .entries {
            // Members of the log, or of a document that is the log itself.
            try decodeLogMember(member, key, &scanner, in: kind == .log ? "/log" : "")
        } else {
            try scanner.scanValue(depth: 1)
        }
    }

    private mutating func decodeLogMember(
        _ member: HARMember,
        _ key: StringToken,
        _ scanner: inout JSONScanner,
        in pointer: String
    ) throws(ScanFailure) {
        switch member {
        case .entries where scanner.peek == UInt8(ascii: "["):
            if hasEntries {
                scanner.note(
                    .duplicateKey,
                    at: key.start,
                    length: key.end - key.start,
                    detail:
                        "(a second entries array; \(rows.index.entries.count) entries before it count only if it holds none)"
                )
                if rows.index.entries.contains(where: \.isLikelyEntry) { replaced = (rows.index.entries, logPointer) }
            }
            hasEntries = true
            logPointer = pointer
            rows.index.entries.removeAll(keepingCapacity: true)
            enter(.entries, &scanner)
        case .pages where scanner.peek == UInt8(ascii: "["):
            scanner.noteDuplicate(of: rows.index.log.pages, key)
            rows.index.log.pages = scanner.range(of: key)
            rows.index.log.hasPages = !pointer.isEmpty
            rows.index.pages.removeAll()
            enter(.pages, &scanner)
        default:
            let value =
                try member == .creator || member == .browser
                ? scanProgram(&scanner) : scanner.scanValue(depth: 2)
            switch member {
            case .version: scanner.assign(from: value, to: &rows.index.log.version, key)
            case .creator:
                scanner.assign(from: value, to: &rows.index.log.creator, key)
                rows.index.log.hasCreator = !pointer.isEmpty
            case .browser:
                scanner.assign(from: value, to: &rows.index.log.browser, key)
                rows.index.log.hasBrowser = !pointer.isEmpty
            case .comment: scanner.assign(from: value, to: &rows.index.log.comment, key)
            case .entries, .pages:
                if member == .entries ? hasEntries : rows.index.log.pages.isMet {
                    let length = key.end - key.start
                    scanner.note(.duplicateKey, at: key.start, length: length, detail: "(the array before it counts)")
                }
                scanner.noteWrongType(from: value, expected: "an array")
            default: break
            }
        }
    }

    /// Crosses a program; the entries are none of its members, so that it has lost its brace if they stand in it.
    private func scanProgram(_ scanner: inout JSONScanner) throws(ScanFailure) -> Int {
        guard scanner.peek == UInt8(ascii: "{") else { return try scanner.scanValue(depth: 2) }
        let start = scanner.position
        try scanner.scanMembers(depth: 2) { (scanner, key) throws(ScanFailure) in
            if HARMember(key, in: scanner.window) == .entries, scanner.peek == UInt8(ascii: "[") {
                throw scanner.unexpected("the end of the program")
            }
            try scanner.scanValue(depth: 3)
        }
        return start
    }

    /// Steps over an opening bracket.
    mutating func enter(_ kind: Container.Kind, _ scanner: inout JSONScanner) {
        scanner.advance()
        containers.append(Container(kind: kind))
    }
}
