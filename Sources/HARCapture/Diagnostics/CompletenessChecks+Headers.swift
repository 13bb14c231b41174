extension CompletenessChecks {
    /// How much of a request body is looked at for placeholders, in bytes.
    static let bodyBytesLookedAt = 4096

    /// What the headers of a request say to other checks.
    struct SentHeaders {
        var hasCookie = false
        /// A length of the body above zero (RFC 9110 §8.6).
        var hasContentLength = false
        /// A question for permission (Fetch §4.8).
        var isPreflight = false
        /// A header that only a part of a form has.
        var hasPart = false
    }

    /// What the walk over all entries counts.
    struct CookieTally {
        var setters = 0
        var senders = 0
        /// Whether an exporter's own cookies hold any; not asked for where headers do.
        var hasArray = false
        var responses = 0
        /// Whether the very first request carries a cookie.
        var isFirstSender = false

        /// Whether no header with cookies was met yet.
        var isEmpty: Bool { setters == 0 && senders == 0 }

        mutating func count(_ row: EntryRow, _ index: Int, _ sent: SentHeaders, hasSetCookie: Bool) {
            if row.response.headerCount > 0 { responses += 1 }
            if hasSetCookie { setters += 1 }
            if sent.hasCookie {
                senders += 1
                if index == 0 { isFirstSender = true }
            }
        }
    }

    func judge(_ tally: CookieTally) {
        guard let first = storage.index.entries.first else { return }
        if tally.isEmpty {
            if !tally.hasArray {
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
        if tally.isFirstSender { note(.notCleanProfile, first.request.headers) }
    }

    /// Looks at the headers of a response; whether it has a Set-Cookie header.
    func checkResponseHeaders(_ row: EntryRow) -> Bool {
        var setters = 0
        var lastSetter = HeaderRow()
        var isJoined = false
        let headers = storage.headers(of: row.response)
        let glance = HeaderGlance(headers, in: bytes)
        for header in headers {
            guard header.name.length == 12 || glance.mayHaveEscape, storage.isNamed(header, "set-cookie") else {
                continue
            }
            setters += 1
            lastSetter = header
            if hasLineFeed(header.value) { isJoined = true }
            checkPlaceholder(header.value, in: "a Set-Cookie header")
        }
        if isJoined { note(.joinedHeaderLines, row.response.headers) }
        if glance.hasPseudoHeader { note(.pseudoHeaders, row.response.headers) }
        // A writer that joins lines with commas leaves one.
        if setters == 1, bytes.span.firstIndex(of: UInt8(ascii: ","), in: text(of: lastSetter.value)) != nil {
            DialectChecks(storage: storage, log: log).checkFold(of: lastSetter, at: row)
        }
        return setters > 0
    }

    /// Looks at the headers of a request.
    func checkRequestHeaders(_ row: EntryRow, _ userAgents: inout UserAgentCheck) -> SentHeaders {
        var sent = SentHeaders()
        let headers = storage.headers(of: row.request)
        let glance = HeaderGlance(headers, in: bytes)
        for header in headers {
            switch name(of: header, glance) {
            case .cookie:
                sent.hasCookie = true
                checkPlaceholder(header.value, in: "a Cookie header")
            case .authorization: checkPlaceholder(header.value, in: "an Authorization header")
            case .doNotTrack: note(.preferenceHeaders, header.value, found: "DNT")
            case .globalPrivacyControl: note(.preferenceHeaders, header.value, found: "Sec-GPC")
            case .userAgent: userAgents.check(header, self)
            case .contentLength:
                if bytes[text(of: header.value)].contains(where: { (0x31...0x39).contains($0) }) {
                    sent.hasContentLength = true
                }
            case .requestedMethod: sent.isPreflight = true
            case .contentDisposition: sent.hasPart = true
            case .other: break
            }
        }
        if glance.hasPseudoHeader { note(.pseudoHeaders, row.request.headers) }
        return sent
    }

    /// Looks for placeholders in the query and the body of a request.
    func checkRequestValues(_ row: EntryRow) {
        let url = text(of: row.url)
        let marks = RedactionMarks(bytes: bytes)
        if let query = bytes.span.firstIndex(of: UInt8(ascii: "?"), in: url),
            let found = marks.placeholder(in: query..<url.upperBound)
        {
            note(.redactedValues, row.url, found: "\(found) in a query")
        }
        guard !row.postData.isAbsent else { return }
        let start = Int(row.postData.offset)
        let body = start..<min(row.postData.end, start + Self.bodyBytesLookedAt)
        if let found = marks.placeholder(in: body) {
            note(.redactedValues, row.postData, found: "\(found) in a request body")
        }
    }

    private func checkPlaceholder(_ value: ValueRange, in place: StaticString) {
        guard let found = RedactionMarks(bytes: bytes).placeholder(in: text(of: value)) else { return }
        note(.redactedValues, value, found: "\(found) in \(place)")
    }

    /// The request headers that are looked at.
    private enum RequestHeader {
        case cookie, authorization, doNotTrack, globalPrivacyControl, userAgent
        case contentLength, requestedMethod, contentDisposition
        case other
    }

    /// Which of them a header is; the length of the name rules most out.
    @inline(__always)
    private func name(of header: HeaderRow, _ glance: HeaderGlance) -> RequestHeader {
        let count = Int(header.name.length) - 2
        let start = Int(header.name.offset) + 1
        func isNamed(_ name: StaticString) -> Bool { bytes.span.matches(name, at: start) }
        switch count {
        case 3: if isNamed("dnt") { return .doNotTrack }
        case 6: if isNamed("cookie") { return .cookie }
        case 7: if isNamed("sec-gpc") { return .globalPrivacyControl }
        case 10: if isNamed("user-agent") { return .userAgent }
        case 13: if isNamed("authorization") { return .authorization }
        case 14: if isNamed("content-length") { return .contentLength }
        case 19: if isNamed("content-disposition") { return .contentDisposition }
        case 29: if isNamed("access-control-request-method") { return .requestedMethod }
        default: break
        }
        // A name written with escapes, six bytes each, is longer than what it means.
        return glance.mayHaveEscape && count >= 8 ? escapedName(of: header) : .other
    }

    private func escapedName(of header: HeaderRow) -> RequestHeader {
        guard bytes.span.firstIndex(of: UInt8(ascii: "\\"), in: text(of: header.name)) != nil else { return .other }
        let name = storage.content(of: header.name)
        let known: [(StaticString, RequestHeader)] = [
            ("cookie", .cookie), ("authorization", .authorization), ("user-agent", .userAgent), ("dnt", .doNotTrack),
            ("sec-gpc", .globalPrivacyControl), ("content-length", .contentLength),
            ("content-disposition", .contentDisposition), ("access-control-request-method", .requestedMethod),
        ]
        return known.first { name.equalsIgnoringCase($0.0) }?.1 ?? .other
    }

    private func hasLineFeed(_ value: ValueRange) -> Bool {
        bytes.span.firstIndex(of: UInt8(ascii: "\\"), in: text(of: value)) != nil
            && storage.content(of: value).contains(0x0A)
    }

    /// Whether an exporter's own cookies hold any; Internet Explorer writes a single one as an object.
    func holdsCookies(_ row: EntryRow) -> Bool {
        func holds(_ cookies: ValueRange) -> Bool {
            !cookies.isAbsent
                && bytes.span.firstIndex(of: UInt8(ascii: "{"), in: Int(cookies.offset)..<cookies.end) != nil
        }
        return holds(row.request.cookies) || holds(row.response.cookies)
    }
}
