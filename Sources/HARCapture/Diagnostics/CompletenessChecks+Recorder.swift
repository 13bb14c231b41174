extension CompletenessChecks {
    /// What User-Agent headers of browsers hold that a program drives, in lower case.
    private static let automationTokens: [StaticString] = [
        "headlesschrome", "phantomjs", "slimerjs", "ptst/", "chrome-lighthouse", "puppeteer", "playwright", "selenium",
        "htmlunit", "jsdom/", "splash",
    ]

    /// The longest User-Agent header that is looked at, in bytes.
    private static let longestUserAgent = 1024

    func checkRecorder() {
        let recognition = Exporter.Recognition(storage)
        let creator = storage.index.log.creator
        let place = creator.isAbsent ? (storage.index.entries.first?.element ?? creator) : creator
        if recognition.exporter.isUnknown {
            note(
                .unknownExporter,
                place,
                expected: "an exporter known here",
                found: recognition.exporter == .unknown ? "no name" : "another name"
            )
        }
        let version = storage.index.log.version
        if !isText(version, "1.2") {
            note(
                .formatVersion,
                version.isAbsent ? place : version,
                expected: "1.2",
                found: version.isAbsent ? "no version" : isText(version, "1.1") ? "1.1" : "another version"
            )
        }
        if recognition.isContradicted {
            let shapes = recognition.contradictedBy.map(\.title).joined(separator: " and ")
            note(
                .exporterContradiction,
                place,
                expected: "fields of \(recognition.exporter.title)",
                found: "fields of \(shapes)"
            )
        }
        if recognition.exporter.isAutomation, !creator.isAbsent {
            note(.automatedBrowser, creator, found: recognition.exporter.title)
        }
        checkUserAgents()
    }

    /// Looks at User-Agent headers; one that equals the one before it is not searched again.
    private func checkUserAgents() {
        var latest = 0..<0
        var latestToken: StaticString?
        for row in storage.index.entries {
            for header in storage.headers(of: row.request) where storage.isNamed(header, "user-agent") {
                let range = text(of: header.value)
                if latest.count != range.count || !storage.bytes[latest].elementsEqual(storage.bytes[range]) {
                    latestToken = automationToken(in: range)
                    latest = range
                }
                if let latestToken { note(.automatedBrowser, header.value, found: "\(latestToken) in User-Agent") }
            }
        }
    }

    private func automationToken(in range: Range<Int>) -> StaticString? {
        let end = min(range.upperBound, range.lowerBound + Self.longestUserAgent)
        return Self.automationTokens.first { token in
            (range.lowerBound..<end).contains { starts($0..<end, token) }
        }
    }
}
