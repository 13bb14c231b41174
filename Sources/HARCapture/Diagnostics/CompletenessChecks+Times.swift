extension CompletenessChecks {
    /// From how many entries with an instant on shared instants say something (CQ-06).
    static let entriesThatSaySomething = 20
    /// From which share of entries that share their instant on a clock counts as coarse (CQ-06).
    static let shareOfIdenticalInstants = 0.5
    /// The year in which the first HAR was written; instants before it are no times of recording (CQ-06).
    static let firstYear = 2009
    /// How far entries may lie behind the first, in milliseconds: one day (CQ-06).
    static let longestCapture = 86_400_000.0
    /// How long a capture must span for what starts late to be in it, in milliseconds (CQ-20).
    ///
    /// Published crawls wait three seconds and more behind the load event.
    static let shortestCapture = 5_000.0

    func checkTimes() {
        var latest: Instant?
        var lastEnd: Instant?
        var earliest: Instant?
        var firstOffset: Int?
        var counts: [Int64: Int] = [:]
        var readable: [(instant: Instant, range: ValueRange)] = []
        let firstPlausible = Instant(
            microseconds: Int64(CivilDate(year: Self.firstYear, month: 1, day: 1).daysSince1970) * 86_400_000_000
        )
        for entry in entries {
            guard let text = entry.startedDateTimeText else { continue }
            let range = entry.row.startedDateTime
            guard let (instant, zone) = Instant.parse(text) else {
                note(.unreadableInstant, range, expected: "an ISO 8601 date and time")
                continue
            }
            switch zone {
            case .unstated: note(.instantWithoutOffset, range)
            case .offset(let minutes):
                if let firstOffset, firstOffset != minutes {
                    note(.mixedOffsets, range, expected: "\(firstOffset) minutes", found: "\(minutes) minutes")
                }
                firstOffset = firstOffset ?? minutes
            }
            if let latest, instant < latest { note(.unordered, range) }
            latest = latest.map { max($0, instant) } ?? instant
            counts[instant.microseconds, default: 0] += 1
            if instant < firstPlausible {
                note(.implausibleInstant, range, expected: "\(Self.firstYear) or later")
                continue
            }
            readable.append((instant, range))
            earliest = earliest.map { min($0, instant) } ?? instant
            let end = instant.advanced(byMilliseconds: entry.time ?? 0)
            lastEnd = lastEnd.map { max($0, end) } ?? end
        }
        if let earliest {
            for (instant, range) in readable where instant.milliseconds(since: earliest) > Self.longestCapture {
                note(.implausibleInstant, range, expected: "a day behind the first at most")
            }
        }
        checkIdentical(counts, at: readable.first?.range)
        checkSpan(from: earliest, to: lastEnd)
    }

    private func checkIdentical(_ counts: [Int64: Int], at range: ValueRange?) {
        let all = counts.values.reduce(0, +)
        let shared = counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
        guard let range, all >= Self.entriesThatSaySomething,
            Double(shared) >= Self.shareOfIdenticalInstants * Double(all)
        else { return }
        note(.identicalInstants, range, found: "\(shared) of \(all) entries")
    }

    /// Looks whether the capture goes on long enough, and whether a page of it was loaded.
    private func checkSpan(from start: Instant?, to end: Instant?) {
        guard let first = storage.index.entries.first else { return }
        if let start, let end {
            let span = end.milliseconds(since: start)
            if span < Self.shortestCapture {
                note(
                    .briefCapture,
                    first.element,
                    expected: "\(Self.seconds(Self.shortestCapture)) or more",
                    found: Self.seconds(span)
                )
            }
        }
        let pages = storage.index.pages.enumerated().map { Page(storage: storage, range: $1, index: $0) }
        if !pages.isEmpty, pages.allSatisfy({ $0.onLoad == nil }) {
            note(.briefCapture, pages[0].range, expected: "a load event", found: "none in \(pages.count) pages")
        }
    }

    /// Milliseconds as seconds with three digits.
    private static func seconds(_ milliseconds: Double) -> String {
        let whole = Int(exactly: milliseconds.rounded()) ?? 0
        let fraction = String(whole.magnitude % 1000)
        return "\(whole / 1000)." + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction + " s"
    }

    func checkPages() {
        let names = Set(storage.index.pages.compactMap { storage.value(at: $0)?["id"]?.text })
        for entry in entries {
            guard let page = entry.pageref, names.contains(page) else {
                note(
                    .noPages,
                    entry.row.element,
                    expected: "the name of a page",
                    found: names.isEmpty ? "no pages" : entry.row.pageref.isAbsent ? "no name" : "the name of no page"
                )
                continue
            }
        }
    }
}
