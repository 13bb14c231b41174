/// Finds the members of one entry (HAR 1.2 `entries`, `request`, `response`).
///
/// Rows are written as members are met, so that an entry that is cut off keeps what stands before the break.
struct EntryDecoder {
    /// Crosses an entry object; the cursor must be on its opening brace.
    static func decode(_ scanner: inout JSONScanner, into index: inout CaptureIndex) throws(ScanFailure) {
        let start = scanner.position
        index.entries.append(EntryRow())
        let row = index.entries.count - 1
        index.entries[row].element = ValueRange(from: start, to: start + 1)
        try scanner.scanMembers(depth: 3) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner)
            switch member {
            case .request:
                scanner.noteDuplicate(of: index.entries[row].request.element, key)
                index.entries[row].forgetRequest()
                if scanner.peek == UInt8(ascii: "{") {
                    try decodeRequest(&scanner, row, &index)
                    return
                }
            case .response:
                scanner.noteDuplicate(of: index.entries[row].response.element, key)
                index.entries[row].forgetResponse()
                if scanner.peek == UInt8(ascii: "{") {
                    try decodeResponse(&scanner, row, &index)
                    return
                }
            default: break
            }
            let value = try scanner.scanValue(depth: 4)
            switch member {
            case .startedDateTime: scanner.assignText(value, to: &index.entries[row].startedDateTime, key)
            case .time: scanner.assignText(value, to: &index.entries[row].time, key)
            case .pageref: scanner.assignText(value, to: &index.entries[row].pageref, key)
            case .serverIPAddress: scanner.assignText(value, to: &index.entries[row].serverIPAddress, key)
            case .timings: scanner.assign(value, to: &index.entries[row].timings, key)
            case .fetchType: scanner.assign(value, to: &index.entries[row].fetchType, key)
            case .fromCache: scanner.assign(value, to: &index.entries[row].fromCache, key)
            case .wasFulfilled: scanner.assign(value, to: &index.entries[row].wasFulfilled, key)
            case .fetchedViaServiceWorker:
                scanner.assign(value, to: &index.entries[row].fetchedViaServiceWorker, key)
            case .serviceWorkerResponseSource:
                scanner.assign(value, to: &index.entries[row].serviceWorkerResponseSource, key)
            case .request:
                index.entries[row].request.element = .absent(at: value)
                scanner.noteWrongType(value, key, expected: "an object")
            case .response:
                index.entries[row].response.element = .absent(at: value)
                scanner.noteWrongType(value, key, expected: "an object")
            default: break
            }
        }
        index.entries[row].element = ValueRange(from: start, to: scanner.position)
        index.entries[row].isComplete = true
        noteMissing(index.entries[row], scanner)
    }

    private static func decodeRequest(
        _ scanner: inout JSONScanner,
        _ row: Int,
        _ index: inout CaptureIndex
    ) throws(ScanFailure) {
        let start = scanner.position
        index.entries[row].request.element = ValueRange(from: start, to: start + 1)
        try scanner.scanMembers(depth: 4) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner)
            if member == .headers {
                scanner.noteDuplicate(of: index.entries[row].request.headers, key)
                var message = MessageRow()
                defer { index.entries[row].request.take(message) }
                try decodeHeaders(&scanner, key, &index, &message)
                return
            }
            let value = try scanner.scanValue(depth: 5)
            switch member {
            case .method: scanner.assignText(value, to: &index.entries[row].method, key)
            case .url: scanner.assignText(value, to: &index.entries[row].url, key)
            case .cookies: scanner.assign(value, to: &index.entries[row].request.cookies, key)
            case .queryString: scanner.assign(value, to: &index.entries[row].queryString, key)
            case .postData: scanner.assign(value, to: &index.entries[row].postData, key)
            default: break
            }
        }
        index.entries[row].request.element = ValueRange(from: start, to: scanner.position)
    }

    private static func decodeResponse(
        _ scanner: inout JSONScanner,
        _ row: Int,
        _ index: inout CaptureIndex
    ) throws(ScanFailure) {
        let start = scanner.position
        index.entries[row].response.element = ValueRange(from: start, to: start + 1)
        try scanner.scanMembers(depth: 4) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner)
            if member == .headers {
                scanner.noteDuplicate(of: index.entries[row].response.headers, key)
                var message = MessageRow()
                defer { index.entries[row].response.take(message) }
                try decodeHeaders(&scanner, key, &index, &message)
                return
            }
            if member == .content {
                scanner.noteDuplicate(of: index.entries[row].content, key)
                index.entries[row].forgetContent()
                if scanner.peek == UInt8(ascii: "{") {
                    try decodeContent(&scanner, row, &index)
                    return
                }
            }
            let value = try scanner.scanValue(depth: 5)
            switch member {
            case .status: scanner.assignText(value, to: &index.entries[row].status, key)
            case .redirectURL: scanner.assignText(value, to: &index.entries[row].redirectURL, key)
            case .cookies: scanner.assign(value, to: &index.entries[row].response.cookies, key)
            case .fromDiskCache: scanner.assign(value, to: &index.entries[row].fromDiskCache, key)
            case .fromServiceWorker: scanner.assign(value, to: &index.entries[row].fromServiceWorker, key)
            case .content:
                index.entries[row].content = .absent(at: value)
                scanner.noteWrongType(value, key, expected: "an object")
            default: break
            }
        }
        index.entries[row].response.element = ValueRange(from: start, to: scanner.position)
    }

    private static func decodeContent(
        _ scanner: inout JSONScanner,
        _ row: Int,
        _ index: inout CaptureIndex
    ) throws(ScanFailure) {
        let start = scanner.position
        index.entries[row].content = ValueRange(from: start, to: start + 1)
        try scanner.scanMembers(depth: 5) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner)
            let value = try scanner.scanValue(depth: 6)
            switch member {
            case .text: scanner.assignText(value, to: &index.entries[row].contentText, key)
            case .size: scanner.assignText(value, to: &index.entries[row].contentSize, key)
            default: break
            }
        }
        index.entries[row].content = ValueRange(from: start, to: scanner.position)
    }

    // MARK: Headers

    /// Crosses the headers of a message: an array of objects or, from some home-made writers, one object.
    private static func decodeHeaders(
        _ scanner: inout JSONScanner,
        _ key: StringToken,
        _ index: inout CaptureIndex,
        _ message: inout MessageRow
    ) throws(ScanFailure) {
        let start = scanner.position
        message.headers = ValueRange(from: start, to: start + 1)
        message.firstHeader = UInt32(truncatingIfNeeded: index.headers.count)
        switch scanner.peek {
        case UInt8(ascii: "["):
            try scanner.scanElements(depth: 5) { (scanner) throws(ScanFailure) in
                try checkLimit(index, scanner)
                guard try scanner.nextByte("a header") == UInt8(ascii: "{") else {
                    let value = try scanner.scanValue(depth: 6)
                    scanner.noteWrongType(value, nil, expected: "an object")
                    index.headers.append(HeaderRow(element: value))
                    message.headerCount += 1
                    return
                }
                try decodeHeader(&scanner, &index)
                message.headerCount += 1
            }
        case UInt8(ascii: "{"):
            scanner.log?.note(.headersAsObject, at: start, length: 1)
            try scanner.scanMembers(depth: 5) { (scanner, name) throws(ScanFailure) in
                try checkLimit(index, scanner)
                let value = try scanner.scanValue(depth: 6)
                index.headers.append(HeaderRow(name: name.range, value: value))
                message.headerCount += 1
            }
        default:
            let value = try scanner.scanValue(depth: 5)
            scanner.noteWrongType(value, key, expected: "an array")
        }
        message.headers = ValueRange(from: start, to: scanner.position)
    }

    private static func checkLimit(
        _ index: borrowing CaptureIndex,
        _ scanner: borrowing JSONScanner
    ) throws(ScanFailure) {
        guard index.headers.count < index.headerLimit else {
            throw ScanFailure(reason: .tooMany, offset: scanner.position, expected: "")
        }
    }

    private static func decodeHeader(
        _ scanner: inout JSONScanner,
        _ index: inout CaptureIndex
    ) throws(ScanFailure) {
        let start = scanner.position
        var row = HeaderRow()
        try scanner.scanMembers(depth: 6) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner)
            let value = try scanner.scanValue(depth: 7)
            switch member {
            case .name: scanner.assignText(value, to: &row.name, key)
            case .value: scanner.assignText(value, to: &row.value, key)
            default: break
            }
        }
        row.element = ValueRange(from: start, to: scanner.position)
        index.headers.append(row)
    }

    /// Reports the members without which an entry says little.
    private static func noteMissing(_ row: EntryRow, _ scanner: borrowing JSONScanner) {
        let start = Int(row.element.offset)
        let length = Int(row.element.length)
        // One of another type was noted as such.
        func isMissing(_ value: ValueRange) -> Bool {
            value.isAbsent && (!value.isMet || scanner.byte(Int(value.offset)) == UInt8(ascii: "n"))
        }
        func check(_ value: ValueRange, _ name: StaticString) {
            if isMissing(value) { scanner.log?.note(.missingMember, at: start, length: length, detail: "(\(name))") }
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
        forgetContent()
    }

    fileprivate mutating func forgetContent() {
        (content, contentText, contentSize) = (.absent, .absent, .absent)
    }
}

extension MessageRow {
    fileprivate mutating func take(_ decoded: MessageRow) {
        headers = decoded.headers
        firstHeader = decoded.firstHeader
        headerCount = decoded.headerCount
    }
}
