/// Entries that a broken one swallowed.
///
/// Where a bracket or brace is lost, what follows reads as a part of what was open, often to the end of the text:
///
/// ```
/// "headers": [{…}, ‹lost› {"startedDateTime": …}, {"startedDateTime": …}]}}
///                         └ elements of `headers`, until the text breaks behind them
/// ```
extension CaptureDecoder {
    /// The place in the text where in a broken step a whole entry, or the array of entries, begins; nil if none does.
    ///
    /// What was crossed is searched once more, and what looks like an entry is decoded to its end. Both together may
    /// take twice the bytes before the break and some more; in a text that asks for more, nothing is searched.
    mutating func findSwallowed(
        in start: StepStart,
        brokenAt broken: Int,
        _ reason: ScanFailure.Reason,
        _ scanner: inout JSONScanner,
        _ window: TextWindow?
    ) throws(CaptureError) -> Int? {
        guard !containers.isEmpty, reason != .tooMany, reason != .trailing else { return nil }
        var budget = 2 * broken + (1 << 16) - lookedAtAgain - (broken - start.offset)
        guard budget >= 0 else { return nil }
        let reached = scanner.origin + scanner.position
        // Signs that begin before the break must be seen whole.
        while scanner.origin + scanner.end - broken < Self.longestSign,
            try refill(&scanner, window, keepingFrom: start.offset - scanner.origin)
        {}
        var isForgotten = false
        var place = afterOwnBrace(of: start, &scanner)
        var found: Int?
        while place < broken, found == nil, budget >= 0 {
            scanner.position = place - scanner.origin
            if scanner.peek == UInt8(ascii: "{"), startsEntry(scanner) {
                isForgotten = true
                let isWhole = try standsWholeEntry(at: place, since: start, &scanner, window)
                budget -= scanner.origin + scanner.position - place
                goBack(to: start, &scanner)
                if isWhole {
                    found = place
                    scanner.position = place - scanner.origin
                    learnEntryKey(scanner)
                    _ = guardEntries(&scanner)
                }
            } else if scanner.peek == UInt8(ascii: "\""), startsEntries(scanner) != nil {
                found = place
            }
            place += 1
        }
        lookedAtAgain = 2 * broken + (1 << 16) - budget
        if isForgotten, found == nil {
            // The break is met again.
            goBack(to: start, &scanner)
            do throws(ScanFailure) { try step(&scanner) } catch {}
        }
        scanner.position = reached - scanner.origin
        return found
    }

    /// Decodes the broken step again, up to where another entry begins, and goes on there.
    mutating func leaveBroken(
        from start: StepStart,
        at place: Int,
        _ failure: ScanFailure,
        _ scanner: inout JSONScanner
    ) {
        var place = place
        goBack(to: start, &scanner)
        if firstFailure == nil, rows.index.entries.isEmpty || !hasEntries {
            firstFailure = notJSON(failure, at: scanner.origin + failure.offset, scanner)
        }
        scanner.withEnd(at: place) { scanner in
            do throws(ScanFailure) {
                try step(&scanner)
            } catch {
                // An entry that is not whole itself may stand before the whole one.
                if error.reason == .swallowed { place = error.offset }
                scanner.position = place
            }
        }
        closeBrokenEntry(at: place, scanner.origin + place, since: start.savepoint, &scanner)
        scanner.position = place
        let length = startsEntries(scanner)
        scanner.position += length ?? 0
        resume(in: .entries)
        isGuess = length == nil
        let broken = scanner.origin + place
        log.note(.syntaxError, at: broken, length: 0, detail: "(what stands before does not end; 0 bytes skipped)")
    }

    /// The place behind what the broken step itself begins with.
    private func afterOwnBrace(of start: StepStart, _ scanner: inout JSONScanner) -> Int {
        scanner.position = start.offset - scanner.origin
        scanner.skipWhitespace()
        if scanner.peek == UInt8(ascii: ",") {
            scanner.advance()
            scanner.skipWhitespace()
        }
        return scanner.origin + scanner.position + 1
    }

    /// Whether an entry stands at a place, whole, and is no member of what it stands in; nothing is kept.
    private mutating func standsWholeEntry(
        at place: Int,
        since start: StepStart,
        _ scanner: inout JSONScanner,
        _ window: TextWindow?
    ) throws(CaptureError) -> Bool {
        while true {
            scanner.position = place - scanner.origin
            rows.restore(start.savepoint, &scanner)
            do throws(ScanFailure) {
                let isMember = isMember(scanner)
                try EntryDecoder.decode(&scanner, into: &rows)
                guard rows.index.entries.last?.isWholeEntry == true else { return false }
                guard isMember else { return true }
                return try isFollowedByElement(&scanner)
            } catch {
                scanner.position = max(scanner.position, error.offset)
                guard error.reason == .truncated,
                    try refill(&scanner, window, keepingFrom: start.offset - scanner.origin)
                else { return false }
            }
        }
    }

    /// Whether a colon stands before the cursor.
    private func isMember(_ scanner: borrowing JSONScanner) -> Bool {
        var before = scanner.position - 1
        while before >= 0, [0x20, 0x09, 0x0A, 0x0D].contains(scanner.byte(before)) { before -= 1 }
        return before >= 0 && scanner.byte(before) == UInt8(ascii: ":")
    }

    /// Whether what follows is the next element of an array of objects, or the end of an array.
    private func isFollowedByElement(_ scanner: inout JSONScanner) throws(ScanFailure) -> Bool {
        let next = try scanner.nextByte(", or ]")
        guard next == UInt8(ascii: ",") else { return next == UInt8(ascii: "]") }
        scanner.advance()
        return try scanner.nextByte("{") == UInt8(ascii: "{")
    }
}
