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

    /// Notes what is odd; returns the first start and the last end, of instants that can belong to the capture.
    func run() -> (start: Instant, end: Instant)? {
        let starts = readStarts()
        checkFileOrder(starts)
        checkPages(starts)
        let near = checkDistance(starts)
        checkEquality(starts)
        guard let start = near.map(\.at).min(), let end = near.map(end(of:)).max() else { return nil }
        return (start, end)
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
    private func readStarts() -> [Start] {
        var starts: [Start] = []
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
            starts.append(Start(entry: entry, at: instant))
        }
        return starts
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
            if now.milliseconds(since: end(of: start)) > Self.fileOrderSlack {
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
        let sorted = starts.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
        var equal: [(start: Start, other: Int)] = []
        for (before, start) in zip(sorted, sorted.dropFirst()) where before.at == start.at {
            equal.append((start, before.entry))
        }
        for (start, other) in equal.sorted(by: { $0.start.entry < $1.start.entry }) {
            note(.equalInstants, range(start), found: "\(start.at) in entries \(other) and \(start.entry)")
        }
    }

    // MARK: Distance

    /// Returns the starts that can belong to the capture.
    private func checkDistance(_ starts: [Start]) -> [Start] {
        guard !starts.isEmpty else { return [] }
        let median = starts.map(\.at).sorted()[starts.count / 2]
        return starts.filter { start in
            let isNear = start.at.milliseconds(since: median).magnitude <= Self.day
            if isNear, Self.plausible.contains(start.at) { return true }
            note(.distantInstant, range(start), found: "\(start.at)", expected: "near the median, \(median)")
            return false
        }
    }

    // MARK: Pages

    private func checkPages(_ starts: [Start]) {
        var began: [ByteString: Instant] = [:]
        for range in storage.index.pages {
            let page = JSONValue(text: storage.text, range: range)
            guard let value = page["startedDateTime"]?.nonNull, let text = value.text else { continue }
            guard let instant = Instant.parse(text)?.instant else {
                note(.unreadablePageInstant, value.range, found: "\"\(ContainerError.printable(text))\"")
                continue
            }
            if let id = page["id"]?.text { began[id] = instant }
        }
        guard !began.isEmpty else { return }
        for start in starts {
            guard let page = storage.value(at: storage.index.entries[start.entry].pageref)?.text,
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
