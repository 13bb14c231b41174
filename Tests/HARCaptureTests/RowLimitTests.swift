import Testing

@testable import HARCapture

/// The limits that keep a file of empty entries or headers from filling the memory, at sizes that a test can reach.
struct RowLimitTests {
    private func decode(_ text: String, entries: Int = .max, headers: Int = .max) throws -> CaptureDecoder {
        var index = CaptureIndex()
        (index.entryLimit, index.headerLimit) = (entries, headers)
        var decoder = CaptureDecoder(name: "test.har", index: index)
        try JSONScanner.withScanner(over: Array(text.utf8), from: 0, log: decoder.log) {
            (scanner) throws(CaptureError) in
            try decoder.decode(&scanner, window: nil)
        }
        return decoder
    }

    private func repeated(_ text: String, _ count: Int) -> String {
        Array(repeating: text, count: count).joined(separator: ",")
    }

    @Test func `The limits are five million entries and fifty million headers`() {
        #expect(CaptureIndex().entryLimit == 5_000_000)
        #expect(CaptureIndex().headerLimit == 50_000_000)
    }

    @Test(arguments: [(9, false), (10, false), (11, true)])
    func `Entries beyond the limit are not read, and the place is told`(count: Int, isCut: Bool) throws {
        let decoder = try decode(#"{"log":{"entries":[\#(repeated("{}", count))]}}"#, entries: 10)
        #expect(decoder.rows.index.entries.count == min(count, 10))
        #expect(decoder.rows.index.entries.map(\.isComplete) == Array(repeating: true, count: min(count, 10)))
        let diagnostic = decoder.log.diagnostics.first { $0.code == .rowLimit }
        #expect(diagnostic?.occurrences.map(\.offset) == (isCut ? [19 + 10 * 3] : nil))
    }

    @Test(arguments: [(9, false), (10, false), (11, true)], ["[", "{"])
    func `Headers beyond the limit are not read, and the entry is incomplete`(size: (Int, Bool), form: String) throws {
        let (count, isCut) = size
        let headers = form == "[" ? "[\(repeated("{}", count))]" : "{\(repeated(#""a":1"#, count))}"
        let decoder = try decode(#"{"log":{"entries":[{"request":{"headers":\#(headers)}}]}}"#, headers: 10)
        #expect(decoder.rows.index.headers.count == min(count, 10))
        #expect(decoder.rows.index.entries.map(\.isComplete) == [!isCut])
        #expect(decoder.log.diagnostics.contains { $0.code == .rowLimit } == isCut)
        #expect(decoder.log.diagnostics.contains { $0.code == .incompleteEntry } == isCut)
    }
}
