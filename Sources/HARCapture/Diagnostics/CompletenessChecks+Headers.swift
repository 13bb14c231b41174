extension CompletenessChecks {
    /// How much of a request body is looked at for placeholders, in bytes.
    static let bodyBytesLookedAt = 4096

    /// What one walk over all headers counts.
    private struct Tally {
        var setters = 0
        var senders = 0
        var arrays = 0
        var responses = 0
        var firstSender: EntryRow?
        var userAgents = UserAgentCheck()
    }

    func checkHeaders() {
        var tally = Tally()
        for row in storage.index.entries {
            if row.response.headerCount > 0 { tally.responses += 1 }
            if checkResponseHeaders(row) { tally.setters += 1 }
            if checkRequestHeaders(row, &tally.userAgents) {
                tally.senders += 1
                if tally.senders == 1 { tally.firstSender = row }
            }
            if holdsCookies(row.request.cookies) || holdsCookies(row.response.cookies) { tally.arrays += 1 }
            checkRequestValues(row)
        }
        judge(tally)
    }

    private func judge(_ tally: Tally) {
        guard let first = storage.index.entries.first else { return }
        if tally.setters == 0, tally.senders == 0 {
            if tally.arrays == 0 {
                note(
                    .noCookieData,
                    first.element,
                    expected: "a cookie header",
                    found: "none in \(storage.index.entries.count) entries"
                )
            }
        } else if tally.setters == 0, tally.responses >= Self.responsesThatSaySomething {
            note(
                .noSetCookie,
                first.element,
                expected: "a Set-Cookie header",
                found: "none in \(tally.responses) responses, Cookie in \(tally.senders) requests"
            )
        }
        // A cookie in the very first request was stored before the capture began.
        if let firstSender = tally.firstSender, firstSender.element == first.element {
            note(.notCleanProfile, first.request.headers)
        }
    }

    /// Looks at the headers of a response; whether it has a Set-Cookie header.
    private func checkResponseHeaders(_ row: EntryRow) -> Bool {
        var setters = 0
        var lastSetter = HeaderRow()
        var isJoined = false
        var hasPseudoHeader = false
        for header in storage.headers(of: row.response) {
            if isPseudo(header) { hasPseudoHeader = true }
            guard header.name.length >= 12, storage.isNamed(header, "set-cookie") else { continue }
            setters += 1
            lastSetter = header
            if hasLineFeed(header.value) { isJoined = true }
            checkPlaceholder(header.value, in: "a Set-Cookie header")
        }
        if isJoined { note(.joinedHeaderLines, row.response.headers) }
        if hasPseudoHeader { note(.pseudoHeaders, row.response.headers) }
        // A writer that joins lines with commas leaves one.
        if setters == 1 { DialectChecks(storage: storage, log: log).checkFold(of: lastSetter, at: row) }
        return setters > 0
    }

    /// Looks at the headers of a request; whether it has a Cookie header.
    private func checkRequestHeaders(_ row: EntryRow, _ userAgents: inout UserAgentCheck) -> Bool {
        var isSender = false
        var hasPseudoHeader = false
        for header in storage.headers(of: row.request) {
            if isPseudo(header) { hasPseudoHeader = true }
            switch name(of: header) {
            case .cookie:
                isSender = true
                checkPlaceholder(header.value, in: "a Cookie header")
            case .authorization: checkPlaceholder(header.value, in: "an Authorization header")
            case .doNotTrack: note(.preferenceHeaders, header.value, found: "DNT")
            case .globalPrivacyControl: note(.preferenceHeaders, header.value, found: "Sec-GPC")
            case .userAgent: userAgents.check(header, self)
            case .other: break
            }
        }
        if hasPseudoHeader { note(.pseudoHeaders, row.request.headers) }
        return isSender
    }

    /// Looks for placeholders in the query and the body of a request.
    private func checkRequestValues(_ row: EntryRow) {
        let url = text(of: row.url)
        if let query = storage.bytes[url].firstIndex(of: UInt8(ascii: "?")),
            let found = RedactionMarks(bytes: storage.bytes).placeholder(in: query..<url.upperBound)
        {
            note(.redactedValues, row.url, found: "\(found) in a query")
        }
        guard !row.postData.isAbsent else { return }
        let start = Int(row.postData.offset)
        let body = start..<min(row.postData.end, start + Self.bodyBytesLookedAt)
        if let found = RedactionMarks(bytes: storage.bytes).placeholder(in: body) {
            note(.redactedValues, row.postData, found: "\(found) in a request body")
        }
    }

    private func checkPlaceholder(_ value: ValueRange, in place: StaticString) {
        guard let found = RedactionMarks(bytes: storage.bytes).placeholder(in: text(of: value)) else { return }
        note(.redactedValues, value, found: "\(found) in \(place)")
    }

    /// The request headers that are looked at.
    private enum RequestHeader {
        case cookie, authorization, doNotTrack, globalPrivacyControl, userAgent, other
    }

    /// Which of them a header is; the length of the name rules most out.
    private func name(of header: HeaderRow) -> RequestHeader {
        func isNamed(_ name: StaticString) -> Bool { storage.isNamed(header, name) }
        switch Int(header.name.length) - 2 {
        case 3 where isNamed("dnt"): return .doNotTrack
        case 6 where isNamed("cookie"): return .cookie
        case 7 where isNamed("sec-gpc"): return .globalPrivacyControl
        case 10 where isNamed("user-agent"): return .userAgent
        case 13 where isNamed("authorization"): return .authorization
        // A name written with escapes is longer than what it means.
        case 8... where storage.bytes[text(of: header.name)].contains(UInt8(ascii: "\\")):
            if isNamed("cookie") { return .cookie }
            if isNamed("authorization") { return .authorization }
            if isNamed("user-agent") { return .userAgent }
            if isNamed("sec-gpc") { return .globalPrivacyControl }
            return isNamed("dnt") ? .doNotTrack : .other
        default: return .other
        }
    }

    /// Whether a name starts with a colon (RFC 9113 §8.3).
    private func isPseudo(_ header: HeaderRow) -> Bool {
        header.name.length > 2 && storage.bytes[Int(header.name.offset) + 1] == UInt8(ascii: ":")
    }

    private func hasLineFeed(_ value: ValueRange) -> Bool {
        storage.bytes[text(of: value)].contains(UInt8(ascii: "\\")) && storage.content(of: value).contains(0x0A)
    }

    /// Whether an exporter's own cookies hold any; Internet Explorer writes a single one as an object.
    private func holdsCookies(_ cookies: ValueRange) -> Bool {
        storage.bytes[Int(cookies.offset)..<cookies.end].contains(UInt8(ascii: "{"))
    }
}
