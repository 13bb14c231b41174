/// Finds what a capture cannot show, before anything is said about what it shows.
///
/// One walk over the entries serves the checks of headers, values, answers, bodies and pages: each header row is looked
/// at once, and what the exporter's own members say lies in the row of the entry.
struct CompletenessChecks {
    let storage: CaptureStorage
    let log: DiagnosticLog
    /// The bytes that stay in memory.
    let bytes: [UInt8]

    init(storage: CaptureStorage, log: DiagnosticLog) {
        self.storage = storage
        self.log = log
        bytes = storage.bytes
    }

    /// From how many responses on the absence of Set-Cookie says something (CQ-01, CQ-02).
    static let responsesThatSaySomething = 20

    func run() {
        checkRecorder()
        var pages = PageNames(storage)
        checkEntries(&pages)
        checkTimes(pages)
    }

    private func checkEntries(_ pages: inout PageNames) {
        var cookies = CookieTally()
        var userAgents = UserAgentCheck()
        var answers = AnswerTally(isFirefox: storage.creatorName.equalsIgnoringCase("firefox"))
        let entries = storage.index.entries
        for index in entries.indices {
            let row = entries[index]
            guard fetch(row) else { continue }
            let sent = checkRequestHeaders(row, &userAgents)
            cookies.count(row, index, sent, hasSetCookie: checkResponseHeaders(row))
            if cookies.isEmpty, !cookies.hasArray { cookies.hasArray = holdsCookies(row) }
            checkRequestValues(row)
            if sent.hasPart {
                DialectChecks(storage: storage, log: log).checkParts(Entry(storage: storage, index: index))
            }
            checkPage(row, index, &pages)
            checkAnswer(Entry(storage: storage, index: index), row, sent, &answers)
        }
        judge(cookies)
        noteMissingBodies(answers)
    }

    /// Reads an entry but for its bodies once, in order; false for one of zeros, which no text is.
    ///
    /// The checks look at places far apart, for each of which memory would let them wait. Read in order it comes ahead.
    @inline(__always)
    private func fetch(_ row: EntryRow) -> Bool {
        let bytes = bytes.span
        let element = row.element
        let body =
            row.contentText.isAbsent ? element.end..<element.end : Int(row.contentText.offset)..<row.contentText.end
        var seen: UInt8 = 0
        for position in stride(from: Int(element.offset), to: min(body.lowerBound, element.end), by: 64) {
            seen |= bytes[position]
        }
        for position in stride(from: body.upperBound, to: element.end, by: 64) { seen |= bytes[position] }
        return seen != 0
    }

    private func checkPage(_ row: EntryRow, _ index: Int, _ pages: inout PageNames) {
        guard pages.look(at: row, index) == nil else { return }
        note(
            .noPages,
            row.element,
            expected: "the name of a page",
            found: pages.isEmpty ? "no pages" : row.pageref.isAbsent ? "no name" : "the name of no page"
        )
    }

    func note(
        _ code: DiagnosticCode,
        _ range: ValueRange,
        expected: @autoclosure () -> String? = nil,
        found: @autoclosure () -> String? = nil
    ) {
        storage.note(code, range, in: log, expected: expected(), found: found())
    }

    /// The bytes of a string value between its quotes, or of a bare word.
    func text(of value: ValueRange) -> Range<Int> {
        let start = Int(value.offset)
        guard value.length >= 2, bytes[start] == UInt8(ascii: "\"") else { return start..<value.end }
        return (start + 1)..<(value.end - 1)
    }

    /// Whether a range starts with a literal in lower case.
    func starts(_ range: Range<Int>, _ literal: StaticString) -> Bool {
        range.count >= literal.utf8CodeUnitCount && bytes.span.matches(literal, at: range.lowerBound)
    }

    /// Whether a value is a literal in lower case.
    func isText(_ value: ValueRange, _ literal: StaticString) -> Bool {
        let range = text(of: value)
        return range.count == literal.utf8CodeUnitCount && bytes.span.matches(literal, at: range.lowerBound)
    }

    /// The value of a whole number, also of one written as a string; nearly all are a few digits.
    func int(_ value: ValueRange) -> Int? {
        guard !value.isAbsent else { return nil }
        guard value.length <= 18 else { return storage.value(at: value)?.int }
        var result = 0
        for position in Int(value.offset)..<value.end {
            let byte = bytes[position]
            guard byte.isASCIIDigit else { return storage.value(at: value)?.int }
            result = result &* 10 &+ Int(byte &- 0x30)
        }
        return result
    }
}
