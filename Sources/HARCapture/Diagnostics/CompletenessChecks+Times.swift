extension CompletenessChecks {
    /// How long a capture must span for what starts late to be in it, in milliseconds (CQ-20).
    ///
    /// Published crawls wait three seconds and more behind the load event.
    static let shortestCapture = 5_000.0

    func checkTimes(_ pages: PageNames) {
        let span = TimeChecks(storage: storage, log: log).run(pages)
        checkSpan(from: span?.start, to: span?.end)
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
}
