extension CompletenessChecks {
    /// How long a body may be, in bytes, to be looked at as a placeholder.
    static let longestPlaceholder = 64

    /// What the walk over all entries counts.
    struct AnswerTally {
        /// Whether answers of a cache are told by what is missing.
        let isFirefox: Bool
        var bodies = 0
        var missing: [ValueRange] = []
    }

    func checkAnswer(_ entry: Entry, _ row: EntryRow, _ sent: SentHeaders, _ tally: inout AnswerTally) {
        let marks = EntryMarks(row, bytes)
        let status = int(row.status)
        let size = int(row.contentSize) ?? 0
        checkFailure(row, status, marks)
        checkCache(entry, row, status, size, marks, tally)
        if !row.wasFulfilled.isAbsent, entry.wasFulfilled { note(.fulfilledResponses, row.element) }
        if marks.isAPIRequest { note(.apiRequests, row.element) }
        checkSent(row, status, sent, marks)
        if marks.isTruncated { note(.bodiesTruncated, row.content) }
        guard row.isComplete, !row.content.isAbsent, size > 0 else { return }
        tally.bodies += 1
        if row.contentText.isAbsent {
            tally.missing.append(row.content)
        } else {
            checkBodyPlaceholder(row.contentText)
        }
    }

    func noteMissingBodies(_ tally: AnswerTally) {
        let count = tally.missing.count
        for content in tally.missing {
            note(.bodiesMissing, content, expected: "a text", found: "none in \(count) of \(tally.bodies) bodies")
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
        if marks.wasBlocked { note(.blockedRequests, row.element, found: marks.errorCode?.string) }
        if marks.wasAborted { note(.abortedRequests, row.element, found: marks.errorCode?.string) }
    }

    /// Looks for answers that came from no server, marked as such or not.
    private func checkCache(
        _ entry: Entry,
        _ row: EntryRow,
        _ status: Int?,
        _ size: Int,
        _ marks: EntryMarks,
        _ tally: AnswerTally
    ) {
        if status == 304 {
            note(.cachedResponses, row.element, found: "status 304")
        } else if tally.isFirefox || row.isMarked, [.fromCache, .serviceWorker].contains(entry.transmission) {
            note(.cachedResponses, row.element, found: "a mark of the exporter")
        } else if marks.transferredNothing, let status, (200..<300).contains(status), size > 0,
            starts(text(of: row.url), "http")
        {
            note(.cachedResponses, row.element, found: "a body of which no byte was transferred")
        }
    }

    /// Looks for what was sent and is not recorded, and for requests that send nothing of their own.
    private func checkSent(_ row: EntryRow, _ status: Int?, _ sent: SentHeaders, _ marks: EntryMarks) {
        let url = text(of: row.url)
        if status == 101 || starts(url, "ws://") || starts(url, "wss://") {
            if !marks.hasMessages { note(.sentContentMissing, row.element, found: "a web socket without messages") }
            return
        }
        if isText(row.method, "options") {
            if sent.isPreflight { note(.preflightRequests, row.element) }
        } else if row.isComplete, row.postData.isAbsent, isText(row.method, "post"),
            sent.hasContentLength || marks.isPing
        {
            note(.sentContentMissing, row.request.element, found: "a request without its body")
        }
    }

    private func checkBodyPlaceholder(_ body: ValueRange) {
        let range = text(of: body)
        guard range.count <= Self.longestPlaceholder, !range.isEmpty,
            bytes[range.lowerBound] == UInt8(ascii: "["),
            bytes[range.upperBound - 1] == UInt8(ascii: "]"),
            let found = RedactionMarks(bytes: bytes).placeholder(in: range)
        else { return }
        note(.redactedValues, body, found: "\(found) in a response body")
    }
}

extension EntryRow {
    /// Whether the exporter says anything of caches or service workers.
    fileprivate var isMarked: Bool {
        !(fromCache.isAbsent && fromDiskCache.isAbsent && fetchedViaServiceWorker.isAbsent && fromServiceWorker.isAbsent
            && serviceWorkerResponseSource.isAbsent && fetchType.isAbsent)
    }
}
