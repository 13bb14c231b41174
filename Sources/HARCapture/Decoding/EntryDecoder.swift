/// Finds the members of one entry (HAR 1.2 `entries`, `request`, `response`).
///
/// The row is written as members are met, so that an entry that is cut off keeps what stands before the break.
enum EntryDecoder {
    /// Crosses an entry object, the cursor on its opening brace, and adds its row, also when the text breaks off in it.
    static func decode(_ scanner: inout JSONScanner, into rows: inout DecodedRows) throws(ScanFailure) {
        let start = scanner.position
        var row = EntryRow()
        row.element = scanner.openRange()
        do {
            try decodeMembers(&scanner, &row, &rows)
        } catch {
            rows.index.entries.append(row)
            throw error
        }
        scanner.close(&row.element)
        row.isComplete = true
        noteMissing(row, from: start, scanner)
        rows.index.entries.append(row)
    }

    private static func decodeMembers(
        _ scanner: inout JSONScanner,
        _ row: inout EntryRow,
        _ rows: inout DecodedRows
    ) throws(ScanFailure) {
        try scanner.scanMembers(depth: 3) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner.window)
            switch member {
            case .request:
                scanner.noteDuplicate(of: row.request.element, key)
                row.forgetRequest()
                if scanner.peek == UInt8(ascii: "{") {
                    try RequestDecoder.decode(&scanner, &row, &rows)
                    return
                }
            case .response:
                scanner.noteDuplicate(of: row.response.element, key)
                row.forgetResponse()
                if scanner.peek == UInt8(ascii: "{") {
                    try ResponseDecoder.decode(&scanner, &row, &rows)
                    return
                }
            default: break
            }
            let value = try scanner.scanValue(depth: 4)
            switch member {
            case .startedDateTime: scanner.assignText(from: value, to: &row.startedDateTime, key)
            case .time: scanner.assignText(from: value, to: &row.time, key)
            case .pageref: scanner.assignText(from: value, to: &row.pageref, key)
            case .serverIPAddress: scanner.assignText(from: value, to: &row.serverIPAddress, key)
            case .timings: scanner.assign(from: value, to: &row.timings, key)
            case .fetchType: scanner.assign(from: value, to: &row.fetchType, key)
            case .fromCache: scanner.assign(from: value, to: &row.fromCache, key)
            case .wasFulfilled: scanner.assign(from: value, to: &row.wasFulfilled, key)
            case .wasAborted: scanner.assign(from: value, to: &row.wasAborted, key)
            case .apiRequestRef: scanner.assign(from: value, to: &row.apiRequestRef, key)
            case .webSocketMessages: scanner.assign(from: value, to: &row.webSocketMessages, key)
            case .resourceType: scanner.assign(from: value, to: &row.resourceType, key)
            case .failureText: scanner.assign(from: value, to: &row.failureText, key)
            case .fetchedViaServiceWorker: scanner.assign(from: value, to: &row.fetchedViaServiceWorker, key)
            case .serviceWorkerResponseSource: scanner.assign(from: value, to: &row.serviceWorkerResponseSource, key)
            case .request:
                row.request.element = .absent(at: scanner.range(from: value))
                scanner.noteWrongType(from: value, expected: "an object")
            case .response:
                row.response.element = .absent(at: scanner.range(from: value))
                scanner.noteWrongType(from: value, expected: "an object")
            default: break
            }
        }
    }

    /// Reports the members without which an entry says little.
    private static func noteMissing(
        _ row: EntryRow,
        from start: Int,
        _ scanner: borrowing JSONScanner
    ) {
        // One of another type was noted as such.
        func check(_ value: ValueRange, _ name: StaticString) {
            guard value.isAbsent, !value.isMet || value.isNull else { return }
            scanner.note(.missingMember, at: start, length: scanner.position - start, detail: "(\(name))")
        }
        check(row.startedDateTime, "startedDateTime")
        check(row.request.element, "request")
        check(row.response.element, "response")
        if !row.request.element.isAbsent {
            check(row.url, "request.url")
            check(row.method, "request.method")
        }
        if !row.response.element.isAbsent { check(row.status, "response.status") }
    }
}

extension EntryRow {
    // Of a repeated object the last counts, whole: nothing of one before may stand beside it.

    fileprivate mutating func forgetRequest() {
        request = MessageRow()
        (method, url, queryString, postData) = (.absent, .absent, .absent, .absent)
    }

    fileprivate mutating func forgetResponse() {
        response = MessageRow()
        (status, redirectURL, fromDiskCache, fromServiceWorker) = (.absent, .absent, .absent, .absent)
        (transferSize, responseError, responseFailureText) = (.absent, .absent, .absent)
        forgetContent()
    }

    mutating func forgetContent() {
        (content, contentText, contentSize) = (.absent, .absent, .absent)
        (contentFile, contentTruncated) = (.absent, .absent)
    }
}
