/// Decodes the text of a capture: what stands around the JSON, the log, its pages and entries (HAR 1.2 `log`).
struct CaptureDecoder {
    let name: String
    let log = DiagnosticLog()
    private(set) var index: CaptureIndex
    private(set) var logPointer = "/log"
    private var hasEntries = false
    /// The log object; absent when there is none, or not yet.
    private var logRange = ValueRange.absent

    init(name: String, index: CaptureIndex = CaptureIndex()) {
        self.name = name
        self.index = index
    }

    /// Finds everything in the text.
    ///
    /// - Throws: ``CaptureError`` when not a single entry and no complete, empty log can be had.
    mutating func decode(_ bytes: [UInt8]) throws(CaptureError) {
        let start = try textStart(bytes)
        index.entries.reserveCapacity(bytes.count / 65_536)
        index.headers.reserveCapacity(bytes.count / 4_096)
        var failure: ScanFailure?
        do {
            try JSONScanner.withScanner(over: bytes, from: start, log: log) { (scanner) throws(ScanFailure) in
                try decodeDocument(&scanner)
            }
        } catch {
            failure = error
        }
        if let failure {
            guard hasEntries, !index.entries.isEmpty else { throw notJSON(failure, bytes) }
            record(failure, fileLength: bytes.count)
        }
        guard hasEntries else {
            throw CaptureError(
                .notHAR,
                name: name,
                offset: start,
                "the JSON text holds no log with an entries array, as HAR 1.2 requires"
            )
        }
    }

    // MARK: Around the JSON

    /// The position of the first byte of text; refuses other encodings by name.
    private func textStart(_ bytes: [UInt8]) throws(CaptureError) -> Int {
        func starts(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
        if starts([0xEF, 0xBB, 0xBF]) {
            log.note(.byteOrderMark, at: 0, length: 3)
            return 3
        }
        let encoding: String? =
            if starts([0xFF, 0xFE, 0, 0]) || starts([0, 0, 0xFE, 0xFF]) {
                "UTF-32"
            } else if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) {
                "UTF-16"
            } else if bytes.count >= 4, bytes[0] == 0 || bytes[1] == 0 {
                bytes[0] == 0 && bytes[1] == 0 || bytes[2] == 0 && bytes[3] == 0 && bytes[1] == 0 ? "UTF-32" : "UTF-16"
            } else {
                nil
            }
        if let encoding {
            throw CaptureError(
                .unsupportedEncoding,
                name: name,
                offset: 0,
                "the text is \(encoding); HAR 1.2 requires UTF-8"
            )
        }
        return 0
    }

    private mutating func decodeDocument(_ scanner: inout JSONScanner) throws(ScanFailure) {
        let isWrapped = try enterWrapper(&scanner)
        guard try scanner.nextByte("{") == UInt8(ascii: "{") else { throw scanner.unexpected("{") }
        try decodeRoot(&scanner)
        scanner.skipWhitespace()
        if isWrapped {
            if scanner.peek == UInt8(ascii: ")") {
                scanner.advance()
            } else {
                log.note(.unclosedWrapper, at: scanner.position, length: 0)
            }
            scanner.skipWhitespace()
            if scanner.peek == UInt8(ascii: ";") { scanner.advance() }
            scanner.skipWhitespace()
        }
        if scanner.position < scanner.end {
            log.note(.trailingData, at: scanner.position, length: scanner.end - scanner.position)
        }
    }

    /// Crosses `name(` in front of the text, if it stands there (JSONP).
    private func enterWrapper(_ scanner: inout JSONScanner) throws(ScanFailure) -> Bool {
        scanner.skipWhitespace()
        let outside = scanner.position
        skipComment(&scanner)
        let start = scanner.position
        guard let first = scanner.peek, first.isASCIILetter || first == UInt8(ascii: "_") || first == UInt8(ascii: "$")
        else {
            scanner.position = outside
            return false
        }
        while let next = scanner.peek,
            next.isASCIILetter || next.isASCIIDigit || next == UInt8(ascii: "_") || next == UInt8(ascii: "$")
                || next == UInt8(ascii: ".")
        { scanner.advance() }
        guard try scanner.nextByte("(") == UInt8(ascii: "(") else { throw scanner.unexpected("a JSON object") }
        scanner.advance()
        log.note(.jsonpWrapper, at: start, length: scanner.position - start)
        return true
    }

    /// Crosses the comment that some servers put in front of a function call, if it is short.
    private func skipComment(_ scanner: inout JSONScanner) {
        let start = scanner.position
        guard start + 1 < scanner.end, scanner.byte(start) == UInt8(ascii: "/"),
            scanner.byte(start + 1) == UInt8(ascii: "*")
        else { return }
        for next in (start + 2)..<(start + 258) {
            guard next + 1 < scanner.end else { return }
            if scanner.byte(next) == UInt8(ascii: "*"), scanner.byte(next + 1) == UInt8(ascii: "/") {
                scanner.position = next + 2
                scanner.skipWhitespace()
                return
            }
        }
    }

    // MARK: The log

    private mutating func decodeRoot(_ scanner: inout JSONScanner) throws(ScanFailure) {
        try scanner.scanMembers(depth: 0) { (scanner, key) throws(ScanFailure) in
            let member = HARMember(key, in: scanner)
            if member == .log, scanner.peek == UInt8(ascii: "{") {
                scanner.noteDuplicate(of: logRange, key)
                // What stood beside the log was none of its members.
                if logRange.isAbsent { index.log = LogRow() }
                logRange = key.range
                try scanner.scanMembers(depth: 1) { (scanner, key) throws(ScanFailure) in
                    try decodeLogMember(HARMember(key, in: scanner), key, &scanner, in: "/log")
                }
            } else if logRange.isAbsent || !hasEntries && member == .entries {
                // Members of the log at the top of the file.
                try decodeLogMember(member, key, &scanner, in: "")
            } else {
                _ = try scanner.scanValue(depth: 1)
            }
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
                scanner.log?.note(
                    .duplicateKey,
                    at: Int(key.range.offset),
                    length: Int(key.range.length),
                    detail: "(a second entries array; \(index.entries.count) entries before it do not count)"
                )
            }
            hasEntries = true
            logPointer = pointer
            index.entries.removeAll(keepingCapacity: true)
            try scanner.scanElements(depth: 2) { (scanner) throws(ScanFailure) in
                guard index.entries.count < index.entryLimit else {
                    throw ScanFailure(reason: .tooMany, offset: scanner.position, expected: "")
                }
                if try scanner.nextByte("an entry") == UInt8(ascii: "{") {
                    try EntryDecoder.decode(&scanner, into: &index)
                } else {
                    let value = try scanner.scanValue(depth: 3)
                    scanner.noteWrongType(value, nil, expected: "an entry object")
                    var row = EntryRow()
                    row.element = value
                    row.isComplete = true
                    index.entries.append(row)
                }
            }
        case .pages where scanner.peek == UInt8(ascii: "["):
            scanner.noteDuplicate(of: index.log.pages, key)
            index.log.pages = key.range
            index.pages.removeAll()
            try scanner.scanElements(depth: 2) { (scanner) throws(ScanFailure) in
                index.pages.append(try scanner.scanValue(depth: 3))
            }
        default:
            let value = try scanner.scanValue(depth: 2)
            switch member {
            case .version: scanner.assign(value, to: &index.log.version, key)
            case .creator: scanner.assign(value, to: &index.log.creator, key)
            case .browser: scanner.assign(value, to: &index.log.browser, key)
            case .comment: scanner.assign(value, to: &index.log.comment, key)
            case .entries, .pages: scanner.noteWrongType(value, key, expected: "an array")
            default: break
            }
        }
    }

    // MARK: Broken text

    private func notJSON(_ failure: ScanFailure, _ bytes: [UInt8]) -> CaptureError {
        let found = failure.offset < bytes.count ? Self.quoted(bytes[failure.offset]) : "the end of the file"
        let detail =
            failure.reason == .tooDeep
            ? "values are nested more than \(JSONScanner.depthLimit) deep"
            : "not JSON: found \(found), expected \(failure.expected)"
        return CaptureError(.notJSON, name: name, offset: failure.offset, detail)
    }

    private mutating func record(_ failure: ScanFailure, fileLength: Int) {
        let unread = fileLength - failure.offset
        let code: DiagnosticCode =
            switch failure.reason {
            case .truncated: .truncated
            case .unexpected: .syntaxError
            case .tooDeep: .depthLimit
            case .tooMany: .rowLimit
            }
        let detail =
            failure.reason == .unexpected
            ? "(expected \(failure.expected); \(unread) bytes unread)" : "(\(unread) bytes unread)"
        log.note(code, at: failure.offset, length: 0, detail: detail)
        // Only an entry that the scanner was inside of is incomplete.
        guard let last = index.entries.indices.last, !index.entries[last].isComplete,
            index.entries[last].element.length == 1
        else { return }
        let start = Int(index.entries[last].element.offset)
        index.entries[last].element.close(at: failure.offset)
        index.entries[last].request.element.close(at: failure.offset)
        index.entries[last].response.element.close(at: failure.offset)
        index.entries[last].content.close(at: failure.offset)
        log.note(.incompleteEntry, at: start, length: failure.offset - start, detail: "(entry \(last))")
    }

    private static func quoted(_ byte: UInt8) -> String {
        guard (0x20..<0x7F).contains(byte) else {
            let digits = Array("0123456789abcdef".utf8)
            return "byte 0x" + String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
        }
        return "'" + String(decoding: [byte], as: UTF8.self) + "'"
    }
}
