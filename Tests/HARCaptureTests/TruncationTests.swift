import Testing

@testable import HARCapture

/// The synthetic capture, cut off behind every one of its bytes.
struct TruncationTests {
    private static let bytes = SyntheticCapture.bytes

    /// What an entry says, as text that can be compared.
    private func summary(_ entry: Entry) throws -> String {
        let headers = (Array(entry.request.headers) + Array(entry.response.headers)).map { "\($0.name)=\($0.value)" }
        return [
            try entry.json.rawText.string, entry.request.url.string, entry.startedDateTime?.description ?? "-",
            entry.response.status.map { "\($0)" } ?? "-", entry.response.content.text?.string ?? "-",
            headers.joined(separator: ","), entry.source.description,
        ].joined(separator: "\n")
    }

    @Test func `Every prefix gives an error with a position or the entries that were complete`() throws {
        let whole = try Capture(decoding: Self.bytes, name: "whole")
        let summaries = try whole.entries.map(summary)
        let first = whole.entries[0].source
        let second = whole.entries[1].source
        var errors = 0
        for count in 0..<Self.bytes.count {
            let prefix = Array(Self.bytes[..<count])
            switch Result(catching: { () throws(CaptureError) in try Capture(decoding: prefix, name: "prefix") }) {
            case .failure(let error):
                errors += 1
                #expect(error.code == .notJSON, "\(count) bytes")
                #expect(error.offset == count, "\(count) bytes")
            case .success(let capture):
                let complete = [first, second].count { count >= $0.offset + $0.length }
                let begun = count > second.offset ? 2 : 1
                #expect(capture.entries.count == begun, "\(count) bytes")
                let whole = try capture.entries.filter(\.isComplete).map(summary)
                #expect(whole == Array(summaries[..<complete]), "\(count) bytes")
                let truncation = try #require(capture.diagnostic(.truncated), "\(count) bytes")
                #expect(truncation.occurrences.map(\.offset) == [count])
                #expect((capture.diagnostic(.incompleteEntry) != nil) == (complete < begun), "\(count) bytes")
                check(capture, of: count)
            }
        }
        #expect(errors == first.offset + 1)
    }

    /// What is left of an entry that was cut off lies inside of it, and is what the whole entry says.
    private func check(_ capture: Capture, of count: Int) {
        for entry in capture.entries {
            #expect(entry.source.offset + entry.source.length <= count)
            for reference in [entry.startedDateTimeSource, entry.request.urlSource, entry.response.statusSource] {
                #expect(reference.offset + reference.length <= entry.source.offset + entry.source.length)
            }
            for json in [entry.json, entry.request.json, entry.response.json, entry.response.content.json] {
                #expect((json?.byteRange.upperBound ?? 0) <= count)
            }
            _ = entry.timings
            _ = entry.cache
            _ = entry.request.cookies
            _ = entry.request.postData?.params
            _ = entry.initiator
            _ = entry.webSocketMessages
        }
        #expect(capture.document == nil)
    }

    @Test func `What stands before the break is kept`() throws {
        let text =
            #"{"log":{"entries":[{"request":{"url":"https://a/","headers":[{"name":"A","value":"1"},{"name":"B","#
        let capture = try Capture(text)
        let entry = capture.entries[0]
        #expect(!entry.isComplete)
        #expect(entry.request.url == "https://a/")
        #expect(entry.request.headers.map(\.name) == ["A"])
        #expect(try entry.request.headers[0].source.bytes == #""1""#)
        #expect(entry.request.json?.byteRange == 30..<text.utf8.count)
        #expect(entry.json["request"] == nil)
        #expect(
            capture.diagnostics.map(\.code) == [
                .incompleteEntry, .truncated, .noCookieData, .noPages, .unknownExporter, .formatVersion,
            ]
        )
        #expect(capture.diagnostic(.incompleteEntry)?.occurrences.map(\.offset) == [19])
    }

    @Test func `An entry that is a single digit is whole, also before a break`() throws {
        let capture = try Capture(#"{"log":{"entries":[5,"#)
        #expect(capture.entries.map(\.isComplete) == [true])
        #expect(capture.entries[0].json.int == 5)
        #expect(capture.diagnostic(.incompleteEntry) == nil)
    }
}
