extension CompletenessChecks {
    /// How long a body may be, in bytes, to be looked at as a placeholder.
    static let longestPlaceholder = 64

    func checkAnswers() {
        var bodies = 0
        var missing: [ValueRange] = []
        for entry in entries {
            let row = entry.row
            let marks = EntryMarks(row, storage)
            let status = entry.response.status
            checkFailure(row, status, marks)
            checkCache(entry, status, marks)
            if entry.wasFulfilled { note(.fulfilledResponses, row.element) }
            if marks.isAPIRequest { note(.apiRequests, row.element) }
            checkSent(row, status, marks)
            if marks.isTruncated { note(.bodiesTruncated, row.content.isAbsent ? row.element : row.content) }
            guard entry.isComplete, !row.content.isAbsent, let size = entry.response.content.size, size > 0 else {
                continue
            }
            bodies += 1
            if row.contentText.isAbsent {
                missing.append(row.content)
            } else {
                checkBodyPlaceholder(row.contentText)
            }
        }
        for content in missing {
            note(.bodiesMissing, content, expected: "a text", found: "none in \(missing.count) of \(bodies) bodies")
        }
    }

    private func checkFailure(_ row: EntryRow, _ status: Int?, _ marks: EntryMarks) {
        if let status, status <= 0 {
            note(
                .failedRequests,
                row.status,
                expected: "a status above 0",
                found: "\(status)" + (marks.errorCode.map { ", \($0)" } ?? "")
            )
        }
        if marks.wasBlocked { note(.blockedRequests, row.element, found: marks.errorCode) }
        if marks.wasAborted { note(.abortedRequests, row.element, found: marks.errorCode) }
    }

    /// Looks for answers that came from no server, marked as such or not.
    private func checkCache(_ entry: Entry, _ status: Int?, _ marks: EntryMarks) {
        let row = entry.row
        if status == 304 {
            note(.cachedResponses, row.element, found: "status 304")
        } else if [.fromCache, .serviceWorker].contains(entry.transmission) {
            note(.cachedResponses, row.element, found: "a mark of the exporter")
        } else if marks.transferredNothing, let status, (200..<300).contains(status),
            starts(text(of: row.url), "http"), let size = entry.response.content.size, size > 0
        {
            note(.cachedResponses, row.element, found: "a body of which no byte was transferred")
        }
    }

    /// Looks for what was sent and is not recorded, and for requests that send nothing of their own.
    private func checkSent(_ row: EntryRow, _ status: Int?, _ marks: EntryMarks) {
        let url = text(of: row.url)
        if status == 101 || starts(url, "ws://") || starts(url, "wss://") {
            if !marks.hasMessages { note(.sentContentMissing, row.element, found: "a web socket without messages") }
            return
        }
        if isText(row.method, "options") {
            let isPreflight = storage.headers(of: row.request).contains {
                storage.isNamed($0, "access-control-request-method")
            }
            if isPreflight { note(.preflightRequests, row.element) }
        } else if row.postData.isAbsent, isText(row.method, "post"), marks.isPing || hasContentLength(row.request) {
            note(.sentContentMissing, row.request.element, found: "a request without its body")
        }
    }

    /// Whether headers give a length of the body above zero (RFC 9110 §8.6).
    private func hasContentLength(_ message: MessageRow) -> Bool {
        storage.headers(of: message).contains { header in
            storage.isNamed(header, "content-length")
                && storage.bytes[text(of: header.value)].contains { (0x31...0x39).contains($0) }
        }
    }

    private func checkBodyPlaceholder(_ body: ValueRange) {
        let range = text(of: body)
        guard range.count <= Self.longestPlaceholder, !range.isEmpty,
            storage.bytes[range.lowerBound] == UInt8(ascii: "["),
            storage.bytes[range.upperBound - 1] == UInt8(ascii: "]"),
            let found = RedactionMarks(bytes: storage.bytes).placeholder(in: range)
        else { return }
        note(.redactedValues, body, found: "\(found) in a response body")
    }
}
