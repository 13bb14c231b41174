/// Finds what is odd about the instants of a capture.
struct TimeChecks {
    let storage: CaptureStorage
    let log: DiagnosticLog

    /// How far back the order of a file may lead although the clock is right: the exchanges of public captures that
    /// are not sorted by time are at most 2.3 s apart.
    static let fileOrderSlack = 5_000.0
    /// How much earlier than its page an entry may begin: exporters read two clocks, and round.
    static let pageSlack = 100.0
    static let day = 86_400_000.0
    /// 1990-01-01T00:00:00Z and 2101-01-01T00:00:00Z.
    static let plausible =
        Instant(microseconds: 631_152_000_000_000)..<Instant(microseconds: 4_133_980_800_000_000)

    private struct Start {
        let entry: Int
        let at: Instant
    }

    /// The instants of the entries, in the order of the file and in that of time.
    private struct Starts {
        var inFile: [Start] = []
        var inTime: [Start] = []
    }

    /// Notes what is odd; returns the first start and the last end, of instants that can belong to the capture.
    func run(_ pages: PageNames) -> (start: Instant, end: Instant)? {
        let starts = readStarts()
        checkFileOrder(starts.inFile)
        checkPages(starts.inFile, pages)
        let near = checkDistance(starts)
        checkEquality(starts.inTime)
        guard let start = near.first?.at else { return nil }
        var last = start
        // The latest starts first: of most others a look at the whole milliseconds tells that they ended before.
        for start in near.reversed() where mayEnd(start, after: last) { last = max(last, end(of: start)) }
        return (start, last)
    }

    /// A whole number of milliseconds that an exchange was shorter than; nil if only a full reading tells.
    private func bound(of time: ValueRange) -> Double? {
        guard time.length <= 18 else { return nil }
        let bytes = storage.bytes
        var whole = 0
        var isFraction = false
        for position in Int(time.offset)..<time.end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else if byte.isASCIIDigit {
                if !isFraction { whole = whole &* 10 &+ Int(byte &- 0x30) }
            } else {
                return nil
            }
        }
        return whole < 1_000_000_000_000 ? Double(whole + 1) : nil
    }

    /// Whether an exchange may have ended behind an instant.
    private func mayEnd(_ start: Start, after instant: Instant) -> Bool {
        guard let bound = bound(of: storage.index.entries[start.entry].time) else { return true }
        return instant < start.at.advanced(byMilliseconds: bound)
    }

    private func end(of start: Start) -> Instant {
        start.at.advanced(
            byMilliseconds: storage.value(at: storage.index.entries[start.entry].time).flatMap {
                nonNegative($0.double)
            } ?? 0
        )
    }

    private func note(
        _ code: DiagnosticCode,
        _ range: ValueRange,
        found: @autoclosure () -> String? = nil,
        expected: @autoclosure () -> String? = nil
    ) {
        storage.note(code, range, in: log, expected: expected(), found: found())
    }

    private func range(_ start: Start) -> ValueRange { storage.index.entries[start.entry].startedDateTime }

    private func text(_ range: ValueRange) -> String { ContainerError.printable(storage.content(of: range)) }

    /// Reads every instant; says which cannot be read, which give no offset and which give another than the first.
    private func readStarts() -> Starts {
        var starts: [Start] = []
        var isSorted = true
        starts.reserveCapacity(storage.index.entries.count)
        var first: Instant.Zone?
        for (entry, row) in storage.index.entries.enumerated() {
            let range = row.startedDateTime
            guard !range.isAbsent else { continue }
            guard let (instant, zone) = Instant.parse(storage.content(of: range)) else {
                note(
                    .unreadableInstant,
                    range,
                    found: "\"\(text(range))\"",
                    expected: "YYYY-MM-DDThh:mm:ss.sss and an offset"
                )
                continue
            }
            switch (zone, first) {
            case (.unstated, _):
                note(
                    .instantWithoutOffset,
                    range,
                    found: "\"\(text(range))\"",
                    expected: "Z or +hh:mm behind it"
                )
            case (.offset(let found), .offset(let expected)?):
                if found != expected {
                    note(.mixedOffsets, range, found: "\(found) minutes", expected: "\(expected) as at first")
                }
            case (.offset, _):
                first = zone
            }
            if let last = starts.last, instant < last.at { isSorted = false }
            starts.append(Start(entry: entry, at: instant))
        }
        return Starts(
            inFile: starts,
            inTime: isSorted ? starts : starts.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
        )
    }

    // MARK: Order

    private func checkFileOrder(_ starts: [Start]) {
        var latest: Instant?
        var clock: Instant?
        var steps: [(start: Start, expected: Instant)] = []
        var largest = 0.0
        for start in starts {
            if let latest, start.at < latest { note(.unordered, range(start)) }
            latest = latest.map { max($0, start.at) } ?? start.at
            guard let now = clock else {
                clock = start.at
                continue
            }
            // Most begin behind the others, whenever they end.
            if now.milliseconds(since: start.at) > Self.fileOrderSlack,
                now.milliseconds(since: end(of: start)) > Self.fileOrderSlack
            {
                steps.append((start, now))
                largest = max(largest, now.milliseconds(since: start.at))
                clock = start.at
            } else {
                clock = max(now, start.at)
            }
        }
        for (start, expected) in steps {
            note(
                .clockStepsBack,
                range(start),
                found: "\(start.at)",
                expected: "\(expected) or later; the largest step back is \(Self.milliseconds(largest)) ms"
            )
        }
    }

    /// Entries of one instant, each but the first of them in the file.
    private func checkEquality(_ starts: [Start]) {
        var equal: [(start: Start, other: Int)] = []
        for (before, start) in zip(starts, starts.dropFirst()) where before.at == start.at {
            equal.append((start, before.entry))
        }
        for (start, other) in equal.sorted(by: { $0.start.entry < $1.start.entry }) {
            note(.equalInstants, range(start), found: "\(start.at) in entries \(other) and \(start.entry)")
        }
    }

    // MARK: Distance

    /// Returns the starts that can belong to the capture, in the order of time.
    private func checkDistance(_ starts: Starts) -> [Start] {
        guard !starts.inTime.isEmpty else { return [] }
        let median = starts.inTime[starts.inTime.count / 2].at
        func isNear(_ start: Start) -> Bool {
            start.at.milliseconds(since: median).magnitude <= Self.day && Self.plausible.contains(start.at)
        }
        for start in starts.inFile where !isNear(start) {
            note(.distantInstant, range(start), found: "\(start.at)", expected: "near the median, \(median)")
        }
        return starts.inTime.filter(isNear)
    }

    // MARK: Pages

    private func checkPages(_ starts: [Start], _ pages: PageNames) {
        var began: [Int: Instant] = [:]
        for range in storage.index.pages {
            let page = JSONValue(text: storage.text, range: range)
            guard let value = page["startedDateTime"]?.nonNull, let text = value.text else { continue }
            guard let instant = Instant.parse(text)?.instant else {
                note(.unreadablePageInstant, value.range, found: "\"\(ContainerError.printable(text))\"")
                continue
            }
            if let id = page["id"]?.text, let place = pages.place(named: id) { began[place] = instant }
        }
        guard !began.isEmpty else { return }
        for start in starts {
            guard let page = pages.place(ofEntry: start.entry),
                let beginning = began[page], beginning.milliseconds(since: start.at) > Self.pageSlack
            else { continue }
            note(.entryBeforePage, range(start), found: "\(start.at)", expected: "\(beginning) or later")
        }
    }

    /// A whole number of milliseconds, however large.
    private static func milliseconds(_ value: Double) -> String {
        Int64(exactly: value.rounded()).map { String($0) } ?? "more than 9e18"
    }
}
