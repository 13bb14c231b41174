/// Finds what a capture cannot show, before anything is said about what it shows.
struct CompletenessChecks {
    let storage: CaptureStorage
    let log: DiagnosticLog

    /// From how many responses on the absence of Set-Cookie says something (CQ-01, CQ-02).
    static let responsesThatSaySomething = 20

    private var entries: Entries { Entries(storage: storage) }

    func run() {
        checkCookies()
        TimeChecks(storage: storage, log: log).run()
        DialectChecks(storage: storage, log: log).run()
        checkPages()
        checkAnswers()
        checkBodies()
    }

    private func note(_ code: DiagnosticCode, _ range: ValueRange) {
        storage.note(code, range, in: log)
    }

    private func checkCookies() {
        var setters = 0
        var senders = 0
        var arrays = 0
        var responses = 0
        var firstSender: EntryRow?
        for row in storage.index.entries {
            if row.response.headerCount > 0 { responses += 1 }
            let lines = storage.headers(of: row.response).filter { storage.isNamed($0, "set-cookie") }
            if !lines.isEmpty { setters += 1 }
            if lines.count == 1 { DialectChecks(storage: storage, log: log).checkFold(of: lines[0], at: row) }
            if lines.contains(where: { storage.content(of: $0.value).contains(0x0A) }) {
                note(.joinedHeaderLines, row.response.headers)
            }
            if storage.headers(of: row.request).contains(where: { storage.isNamed($0, "cookie") }) {
                senders += 1
                if senders == 1 { firstSender = row }
            }
            if holdsCookies(row.request.cookies) || holdsCookies(row.response.cookies) { arrays += 1 }
        }
        guard let first = entries.first?.row else { return }
        if setters == 0, senders == 0 {
            if arrays == 0 { note(.noCookieData, first.element) }
        } else if setters == 0, responses >= Self.responsesThatSaySomething {
            note(.noSetCookie, first.element)
        }
        // A cookie in the very first request was stored before the capture began.
        if let firstSender, firstSender.element == first.element { note(.notCleanProfile, first.request.headers) }
    }

    /// Whether an exporter's own cookies hold any; Internet Explorer writes a single one as an object.
    private func holdsCookies(_ cookies: ValueRange) -> Bool {
        storage.bytes[Int(cookies.offset)..<cookies.end].contains(UInt8(ascii: "{"))
    }

    private func checkPages() {
        let names = Set(storage.index.pages.compactMap { storage.value(at: $0)?["id"]?.text })
        for entry in entries {
            guard let page = entry.pageref, names.contains(page) else {
                note(.noPages, entry.row.element)
                continue
            }
        }
    }

    private func checkAnswers() {
        for entry in entries {
            if let status = entry.response.status, status <= 0 { note(.failedRequests, entry.row.status) }
            if entry.response.status == 304 || [.fromCache, .serviceWorker].contains(entry.transmission) {
                note(.cachedResponses, entry.row.element)
            }
            if entry.wasFulfilled { note(.fulfilledResponses, entry.row.element) }
        }
    }

    private func checkBodies() {
        for entry in entries where entry.isComplete && !entry.row.content.isAbsent && entry.row.contentText.isAbsent {
            if let size = entry.response.content.size, size > 0 { note(.bodiesMissing, entry.row.content) }
        }
    }
}
