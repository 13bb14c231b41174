/// Finds the members of a request (HAR 1.2 `request`).
enum RequestDecoder {
    /// Crosses a request object; the cursor must be on its opening brace.
    static func decode(
        _ scanner: inout JSONScanner,
        _ row: inout EntryRow,
        _ rows: inout DecodedRows
    ) throws(ScanFailure) {
        row.request.element = scanner.openRange()
        try scanner.scanMembers(depth: 4) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner.window)
            if member == .headers {
                try HeaderDecoder.decode(&scanner, key, &row.request, &rows)
                return
            }
            let value = try scanner.scanValue(depth: 5)
            switch member {
            case .method: scanner.assignText(from: value, to: &row.method, key)
            case .url: scanner.assignText(from: value, to: &row.url, key)
            case .cookies: scanner.assign(from: value, to: &row.request.cookies, key)
            case .queryString: scanner.assign(from: value, to: &row.queryString, key)
            case .postData: scanner.assign(from: value, to: &row.postData, key)
            default: break
            }
        }
        scanner.close(&row.request.element)
    }
}

/// Finds the members of a response (HAR 1.2 `response`, `content`).
enum ResponseDecoder {
    /// Crosses a response object; the cursor must be on its opening brace.
    static func decode(
        _ scanner: inout JSONScanner,
        _ row: inout EntryRow,
        _ rows: inout DecodedRows
    ) throws(ScanFailure) {
        row.response.element = scanner.openRange()
        try scanner.scanMembers(depth: 4) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner.window)
            if member == .headers {
                try HeaderDecoder.decode(&scanner, key, &row.response, &rows)
                return
            }
            if member == .content {
                scanner.noteDuplicate(of: row.content, key)
                row.forgetContent()
                if scanner.peek == UInt8(ascii: "{") {
                    try decodeContent(&scanner, &row, &rows)
                    return
                }
            }
            let value = try scanner.scanValue(depth: 5)
            switch member {
            case .status: scanner.assignText(from: value, to: &row.status, key)
            case .redirectURL: scanner.assignText(from: value, to: &row.redirectURL, key)
            case .cookies: scanner.assign(from: value, to: &row.response.cookies, key)
            case .fromDiskCache: scanner.assign(from: value, to: &row.fromDiskCache, key)
            case .fromServiceWorker: scanner.assign(from: value, to: &row.fromServiceWorker, key)
            case .transferSize: scanner.assign(from: value, to: &row.transferSize, key)
            case .error: scanner.assign(from: value, to: &row.responseError, key)
            case .failureText: scanner.assign(from: value, to: &row.responseFailureText, key)
            case .content:
                row.content = .absent(at: scanner.range(from: value))
                scanner.noteWrongType(from: value, expected: "an object")
            default: break
            }
        }
        scanner.close(&row.response.element)
    }

    private static func decodeContent(
        _ scanner: inout JSONScanner,
        _ row: inout EntryRow,
        _ rows: inout DecodedRows
    ) throws(ScanFailure) {
        row.content = scanner.openRange()
        try scanner.scanMembers(depth: 5) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner.window)
            if member == .text, scanner.peek == UInt8(ascii: "\"") {
                scanner.noteDuplicate(of: row.contentText, key)
                let text = try scanner.scanString()
                row.contentText = rows.keeper.keepBody(text, &scanner)
                return
            }
            let value = try scanner.scanValue(depth: 6)
            switch member {
            case .text: scanner.assignText(from: value, to: &row.contentText, key)
            case .size: scanner.assignText(from: value, to: &row.contentSize, key)
            case .file: scanner.assign(from: value, to: &row.contentFile, key)
            case .truncated: scanner.assign(from: value, to: &row.contentTruncated, key)
            default: break
            }
        }
        scanner.close(&row.content)
    }
}

/// Finds the headers of a message: an array of objects or, from some home-made writers, one object.
enum HeaderDecoder {
    static func decode(
        _ scanner: inout JSONScanner,
        _ key: StringToken,
        _ message: inout MessageRow,
        _ rows: inout DecodedRows
    ) throws(ScanFailure) {
        scanner.noteDuplicate(of: message.headers, key)
        message.headers = scanner.openRange()
        message.firstHeader = UInt32(truncatingIfNeeded: rows.index.headers.count)
        message.headerCount = 0
        switch scanner.peek {
        case UInt8(ascii: "["):
            // The hot loop of captures without bodies; a closure here would cost a third of it.
            scanner.advance()
            var isFirst = true
            while try scanner.enterElement(&isFirst, 5) {
                try decodeHeaders(&scanner, &message, &rows.index)
            }
        case UInt8(ascii: "{"):
            scanner.note(.headersAsObject, at: scanner.position, length: 1)
            try scanner.scanMembers(depth: 5) { (scanner, name) throws(ScanFailure) in
                try checkLimit(rows.index, at: scanner.position)
                let value = try scanner.scanValue(depth: 6)
                rows.index.headers.append(
                    HeaderRow(name: scanner.range(of: name), value: scanner.range(from: value))
                )
                message.headerCount += 1
            }
        default:
            let value = try scanner.scanValue(depth: 5)
            scanner.noteWrongType(from: value, expected: "an array")
        }
        scanner.close(&message.headers)
    }

    private static func checkLimit(
        _ index: borrowing CaptureIndex,
        at position: Int
    ) throws(ScanFailure) {
        guard index.headers.count < index.headerLimit else {
            throw ScanFailure(reason: .tooMany, offset: position, expected: "")
        }
    }

    /// Crosses a header object, and those behind it as long as what stands between their strings stays the same.
    @inline(__always)
    private static func decodeHeaders(
        _ scanner: inout JSONScanner,
        _ message: inout MessageRow,
        _ index: inout CaptureIndex
    ) throws(ScanFailure) {
        try checkLimit(index, at: scanner.position)
        var row = HeaderRow()
        guard scanner.peek == UInt8(ascii: "{") else {
            let value = try scanner.scanValue(depth: 6)
            scanner.noteWrongType(from: value, expected: "an object")
            row.element = scanner.range(from: value)
            index.headers.append(row)
            message.headerCount &+= 1
            return
        }
        var start = scanner.position
        scanner.advance()
        var isFirst = true
        var isPair = try scanner.scanNameAndValue(&row, &isFirst)
        var isFirstOfRun = true
        while isPair, let object = scanner.enterNextPair() {
            row.element = ValueRange(from: start &+ scanner.shift, to: object.end &+ scanner.shift)
            index.headers.append(row)
            message.headerCount &+= 1
            isFirstOfRun = false
            try checkLimit(index, at: scanner.position)
            start = object.next
            row = HeaderRow(name: scanner.range(of: try scanner.scanString()), value: .absent)
            isPair = scanner.enterPairValue()
            if isPair { row.value = scanner.range(of: try scanner.scanString()) }
        }
        if try !scanner.closeObject(6) {
            try decodeMembers(&scanner, &row, &isFirst)
        } else if isPair, isFirstOfRun, message.headerCount > 0, let previous = index.headers.last {
            scanner.learnPairs(row, after: previous)
        }
        row.element = scanner.range(from: start)
        index.headers.append(row)
        message.headerCount &+= 1
    }

    /// Crosses what is left of a header that is not written as nearly all are.
    @inline(never)
    private static func decodeMembers(
        _ scanner: inout JSONScanner,
        _ row: inout HeaderRow,
        _ isFirst: inout Bool
    ) throws(ScanFailure) {
        while let key = try scanner.nextKey(&isFirst, 6) {
            let member = HARMember(key, in: scanner.window)
            let value = try scanner.scanValue(depth: 7)
            switch member {
            case .name: scanner.assignText(from: value, to: &row.name, key)
            case .value: scanner.assignText(from: value, to: &row.value, key)
            default: break
            }
        }
    }
}

extension JSONScanner {
    /// Crosses `"name": "…", "value": "…"` if that is what follows, as nearly every exporter writes a header; false if
    /// it is not, or only in part.
    @inline(__always)
    fileprivate mutating func scanNameAndValue(
        _ row: inout HeaderRow,
        _ isFirst: inout Bool
    ) throws(ScanFailure) -> Bool {
        skipGap(7)
        // `"name":` and `"value":`, the first byte lowest.
        guard position &+ 8 <= end, word(position) & 0xFF_FFFF_FFFF_FFFF == 0x3A_2265_6D61_6E22 else { return false }
        let name = position
        position &+= 7
        skipSpaces()
        guard peek == UInt8(ascii: "\"") else {
            position = name
            return false
        }
        row.name = range(of: try scanString())
        isFirst = false
        guard peek == UInt8(ascii: ",") else { return false }
        let comma = position
        advance()
        skipGap(7)
        guard position &+ 8 <= end, word(position) == 0x3A22_6575_6C61_7622 else {
            position = comma
            return false
        }
        position &+= 8
        skipSpaces()
        guard peek == UInt8(ascii: "\"") else {
            position = comma
            return false
        }
        row.value = range(of: try scanString())
        return true
    }

    /// Crosses a closing brace, if one follows.
    @inline(__always)
    fileprivate mutating func closeObject(_ depth: Int) throws(ScanFailure) -> Bool {
        if peek == UInt8(ascii: ",") { return false }
        skipGap(depth)
        guard peek == UInt8(ascii: "}") else { return false }
        advance()
        return true
    }

    /// Crosses the space that most writers put behind a colon, and any other white space.
    @inline(__always)
    private mutating func skipSpaces() {
        if peek == 0x20 { advance() }
        skipWhitespace()
    }
}
