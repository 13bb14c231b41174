extension CaptureDecoder {
    /// Notes where the text breaks, and moves the cursor to the next entry, if there is one.
    mutating func recover(
        from met: ScanFailure,
        since start: StepStart,
        _ scanner: inout JSONScanner,
        _ window: TextWindow?
    ) throws(CaptureError) {
        if met.reason == .swallowed { return leaveBroken(from: start, at: met.offset, met, &scanner) }
        // The first break: the step is done again, this time with an eye on entries that begin where none can.
        if !containers.isEmpty, met.reason != .tooMany, guardEntries(&scanner) { return goBack(to: start, &scanner) }
        let broken = scanner.origin + met.offset
        let swallowed = try findSwallowed(in: start, brokenAt: broken, met.reason, &scanner, window)
        // The window may have moved on.
        let failure = ScanFailure(reason: met.reason, offset: broken - scanner.origin, expected: met.expected)
        if let swallowed { return leaveBroken(from: start, at: swallowed - scanner.origin, failure, &scanner) }
        let hasDocument = !containers.isEmpty
        let isEnd = !hasDocument && hasStarted
        if !isEnd, firstFailure == nil, rows.index.entries.isEmpty || !hasEntries {
            firstFailure = notJSON(failure, at: broken, scanner)
        }
        closeBrokenEntry(at: failure.offset, broken, since: start.savepoint, &scanner)
        // The search for the next entry never goes back.
        scanner.position = max(scanner.position, failure.offset)
        switch failure.reason {
        case .trailing:
            // Where brackets were put in, the text seems to end early and goes on with what stands in a list.
            let isContinued = scanner.peek.map { [0x2C, 0x5D, 0x7D].contains($0) } == true
            if isContinued, try findEntry(&scanner, window) {
                let skipped = scanner.origin + scanner.position - broken
                log.note(.syntaxError, at: broken, length: skipped, detail: "(\(skipped) bytes skipped)")
                return
            }
            try stop(&scanner, window)
            log.note(.trailingData, at: broken, length: textLength(scanner) - broken)
        case .truncated, .tooMany:
            try stop(&scanner, window)
            guard hasDocument else { return }
            let unread = textLength(scanner) - broken
            log.note(
                failure.reason == .tooMany ? .rowLimit : .truncated,
                at: broken,
                length: 0,
                detail: "(\(unread) bytes unread)"
            )
        case .unexpected, .tooDeep, .swallowed:
            guard hasDocument else { return try stop(&scanner, window) }
            let isFound = try findEntry(&scanner, window)
            let skipped = scanner.origin + scanner.position - broken
            let expected = failure.reason == .tooDeep ? "" : "expected \(failure.expected); "
            let rest = isFound ? "\(skipped) bytes skipped" : "\(skipped) bytes unread"
            log.note(
                failure.reason == .tooDeep ? .depthLimit : .syntaxError,
                at: broken,
                length: skipped,
                detail: "(\(expected)\(rest))"
            )
        }
    }

    private mutating func stop(_ scanner: inout JSONScanner, _ window: TextWindow?) throws(CaptureError) {
        isFinished = true
        rows.keeper.keep(upTo: scanner.position, scanner)
        let kept = scanner.origin + scanner.position
        try window?.drain(&scanner, &rows.keeper)
        rows.keeper.moveWindow(by: scanner.origin + scanner.end - kept)
        scanner.position = scanner.end
    }

    /// The number of bytes of the text, all of which was read.
    private func textLength(_ scanner: borrowing JSONScanner) -> Int { scanner.origin + scanner.end }

    // MARK: The entry that the break is in

    mutating func closeBrokenEntry(
        at offset: Int,
        _ broken: Int,
        since savepoint: DecodedRows.Savepoint,
        _ scanner: inout JSONScanner
    ) {
        let wasGuess = isGuess
        isGuess = false
        guard let last = rows.index.entries.indices.last, last >= savepoint.entries else { return }
        if wasGuess, !rows.index.entries[last].isLikelyEntry {
            forgetGuess(savepoint, &scanner)
            return
        }
        guard !rows.index.entries[last].isComplete else { return }
        let end = offset + scanner.shift
        rows.index.entries[last].element.closeBroken(at: end)
        rows.index.entries[last].request.element.closeBroken(at: end)
        rows.index.entries[last].request.headers.closeBroken(at: end)
        rows.index.entries[last].response.element.closeBroken(at: end)
        rows.index.entries[last].response.headers.closeBroken(at: end)
        rows.index.entries[last].content.closeBroken(at: end)
        brokenEntries.append(rows.index.entries[last].element)
        let start = rows.keeper.gaps.offset(of: Int(rows.index.entries[last].element.offset))
        log.note(.incompleteEntry, at: start, length: broken - start, detail: "(entry \(last))")
    }

    /// Whether what was decoded where an entry was guessed is none; if so, it is forgotten.
    mutating func rejectGuess(_ scanner: inout JSONScanner, _ savepoint: DecodedRows.Savepoint) -> Bool {
        isGuess = false
        guard let last = rows.index.entries.indices.last, last >= savepoint.entries,
            !rows.index.entries[last].isLikelyEntry
        else { return false }
        forgetGuess(savepoint, &scanner)
        return true
    }

    private mutating func forgetGuess(_ savepoint: DecodedRows.Savepoint, _ scanner: inout JSONScanner) {
        rows.restore(savepoint, &scanner)
        log.restore()
        if let beforeGuess { (containers, hasEntries) = beforeGuess }
    }

    // MARK: The next entry

    /// Moves the cursor to the next place where an entry, or the array of entries, seems to begin.
    ///
    /// The quotes of JSON inside of a string are escaped, so an unescaped `{"startedDateTime"` is none of a body. What
    /// is found is decoded and must have a request or a response.
    mutating func findEntry(_ scanner: inout JSONScanner, _ window: TextWindow?) throws(CaptureError) -> Bool {
        while true {
            while let next = scanner.peek, next != UInt8(ascii: "{"), next != UInt8(ascii: "\"") { scanner.advance() }
            // Both signs must be seen whole.
            if scanner.end - scanner.position < Self.longestSign,
                try refill(&scanner, window, keepingFrom: scanner.position)
            {
                continue
            }
            guard let next = scanner.peek else {
                try stop(&scanner, window)
                return false
            }
            if next == UInt8(ascii: "{"), startsEntry(scanner) {
                resume(in: .entries)
                return true
            }
            if next == UInt8(ascii: "\""), let length = startsEntries(scanner) {
                scanner.position += length
                hasEntries = true
                resume(in: .entries)
                isGuess = false
                return true
            }
            scanner.advance()
        }
    }

    mutating func resume(in kind: Container.Kind) {
        beforeGuess = (containers, hasEntries)
        if containers.last?.kind != kind {
            containers = [Container(kind: .root, isFirst: false), Container(kind: .log, isFirst: false)]
            containers.append(Container(kind: kind))
        }
        hasEntries = true
        containers[containers.count - 1].isFirst = true
        isGuess = true
    }

    /// More than an indented member name takes.
    static let longestSign = 512

    /// The names that exporters write first in an entry.
    private static let firstMembers: [StaticString] = [
        "startedDateTime", "pageref", "time", "request", "response", "cache", "timings", "serverIPAddress",
        "connection", "comment", "_connectionId", "_initiator", "_priority", "_resourceType", "_fromCache",
        "_frameref", "_monotonicTime", "_requestId", "_securityState", "_serverPort", "_webSocketMessages", "_error",
    ]

    /// Whether the brace under the cursor is followed by the name of a member that entries start with.
    func startsEntry(_ scanner: borrowing JSONScanner) -> Bool {
        var ahead = Lookahead(scanner.window, at: scanner.position + 1)
        ahead.skipWhitespace()
        let isUsual = Self.firstMembers.contains { name in
            var ahead = ahead
            return ahead.skipKey(name)
        }
        return isUsual || scanner.firstKey.map { entryKeys.contains($0) } == true
    }

    /// The length of `"entries": [` if it stands under the cursor and no entries were found yet.
    func startsEntries(_ scanner: borrowing JSONScanner) -> Int? {
        guard !hasEntries || rows.index.entries.isEmpty, containers.last?.kind != .entries else { return nil }
        var ahead = Lookahead(scanner.window, at: scanner.position)
        guard ahead.skipKey("entries"), ahead.cross("[") != nil else { return nil }
        return ahead.position - scanner.position
    }

    // MARK: Errors

    func notJSON(_ failure: ScanFailure, at offset: Int, _ scanner: borrowing JSONScanner) -> CaptureError {
        let found = failure.offset < scanner.end ? Self.quoted(scanner.byte(failure.offset)) : "the end of the file"
        let detail =
            failure.reason == .tooDeep
            ? "values are nested more than \(JSONScanner.depthLimit) deep"
            : "not JSON: found \(found), expected \(failure.expected)"
        return CaptureError(.notJSON, name: name, offset: offset, detail)
    }

    private static func quoted(_ byte: UInt8) -> String {
        guard (0x20..<0x7F).contains(byte) else {
            let digits = Array("0123456789abcdef".utf8)
            return "byte 0x" + String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
        }
        return "'" + String(decoding: [byte], as: UTF8.self) + "'"
    }
}

extension EntryRow {
    /// Whether what was decoded has what every entry has.
    var isLikelyEntry: Bool { request.element.isMet || response.element.isMet }

    /// Whether what was decoded has all that a whole entry has.
    var isWholeEntry: Bool {
        isComplete && !startedDateTime.isAbsent && !request.element.isAbsent && !response.element.isAbsent
    }
}
