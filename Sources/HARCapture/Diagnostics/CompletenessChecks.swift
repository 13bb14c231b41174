/// Finds what a capture cannot show, before anything is said about what it shows.
///
/// Every check is one walk over rows; what the checks of headers, times, answers and bodies share is asked for once.
struct CompletenessChecks {
    let storage: CaptureStorage
    let log: DiagnosticLog

    /// From how many responses on the absence of Set-Cookie says something (CQ-01, CQ-02).
    static let responsesThatSaySomething = 20

    var entries: Entries { Entries(storage: storage) }

    func run() {
        checkRecorder()
        checkHeaders()
        checkTimes()
        DialectChecks(storage: storage, log: log).run()
        checkPages()
        checkAnswers()
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
        let range = Int(value.offset)..<value.end
        guard range.count >= 2, storage.bytes[range.lowerBound] == UInt8(ascii: "\"") else { return range }
        return (range.lowerBound + 1)..<(range.upperBound - 1)
    }

    /// Whether a range starts with a literal in lower case.
    func starts(_ range: Range<Int>, _ literal: StaticString) -> Bool {
        guard range.count >= literal.utf8CodeUnitCount else { return false }
        for offset in 0..<literal.utf8CodeUnitCount
        where storage.bytes[range.lowerBound + offset].asciiLowercased != literal.byte(at: offset) { return false }
        return true
    }

    /// Whether a value is a literal in lower case.
    func isText(_ value: ValueRange, _ literal: StaticString) -> Bool {
        let range = text(of: value)
        return range.count == literal.utf8CodeUnitCount && starts(range, literal)
    }
}
