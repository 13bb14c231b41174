public import HARCapture

/// A request by which a consent manager tells its own server about a choice.
///
/// Such a call is the best evidence of when a choice was made: it is sent at that moment, and the capture has its
/// time. What a page view sends to the same hosts is no choice and gives nil; what a manager sends before any choice
/// gives a record of ``ConsentState/default``. Where the capture does not have the content, the state is unknown.
public enum ConsentLogCall {
    /// The choice that a request reports; nil if it is no such call.
    ///
    /// - Parameters:
    ///   - query: Without or with the question mark.
    ///   - body: nil if the capture does not have it.
    ///   - mimeType: The media type of the body, which a form in several parts needs.
    ///   - response: The body of the answer; nil if the capture does not have it. It is read where the request alone does
    ///     not say what was chosen.
    public static func decode(
        host: ByteString,
        path: ByteString,
        query: ByteString,
        method: ByteString,
        body: ByteString?,
        mimeType: ByteString? = nil,
        response: ByteString? = nil
    ) -> ChoiceRecord? {
        // A preflight has the address of the call and never its content.
        guard !method.equalsIgnoringCase("options") else { return nil }
        var host = host.asciiLowercased
        if host.last == UInt8(ascii: ".") { host = host[0..<(host.count - 1)] }
        let call = Call(
            host: host,
            path: path.asciiLowercased,
            query: query.first == UInt8(ascii: "?") ? query[1..<query.count] : query,
            isPost: method.equalsIgnoringCase("post"),
            body: body,
            mimeType: mimeType
        )
        guard let record = call.record else { return nil }
        return record.state == .unknown ? response.flatMap { completed(record, by: $0) } ?? record : record
    }

    /// A request, as far as a call needs it.
    struct Call {
        let host: ByteString
        let path: ByteString
        let query: ByteString
        let isPost: Bool
        let body: ByteString?
        let mimeType: ByteString?

        /// The body as JSON; nil if it is something else.
        var json: JSONValue? { body.flatMap { JSONValue(parsing: $0.trimmed) } }

        /// The fields of the body: of a form, also one in several parts, or of an object.
        var fields: [RequestBody.Field] {
            body.map { RequestBody.fields(of: $0, mimeType: mimeType) } ?? []
        }

        func isUnder(_ domain: ByteString) -> Bool {
            host == domain || host.hasSuffix(domain) && host[host.count - domain.count - 1] == UInt8(ascii: ".")
        }

        fileprivate var record: ChoiceRecord? {
            if isUnder("cookiebot.com") || isUnder("cookiebot.eu") {
                return path.hasSuffix("/logconsent.ashx") ? ConsentLogCall.cookiebot(FormPairs(query)) : nil
            }
            if let choice = path.firstRange(of: "/wrapper/v2/choice/") {
                return ConsentLogCall.sourcepoint(path[choice.upperBound..<path.count])
            }
            guard isPost else { return nil }
            if isUnder("onetrust.com") {
                return path.hasPrefix("/request/v1/consentreceipts")
                    ? ConsentLogCall.oneTrust(body ?? ByteString()) : nil
            }
            if host.equals("api.cookiefirst.com") || host.equals("edge.cookiefirst.com") {
                return body.flatMap(ConsentLogCall.cookieFirst)
            }
            if isUnder("usercentrics.eu"), host.hasPrefix("consent-api."), path.hasPrefix("/consent/") {
                return ConsentLogCall.usercentrics(json)
            }
            if isUnder("privacy-center.org"), path.hasSuffix("/events") { return json.flatMap(ConsentLogCall.didomi) }
            if host.equals("log.cookieyes.com") {
                return path.hasPrefix("/api/v1/consent") ? ConsentLogCall.cookieYes(self) : nil
            }
            if host.equals("api.axept.io"), path.firstRange(of: "/app/consents/") != nil {
                return ConsentLogCall.axeptio(json)
            }
            if ConsentLogCall.isAmazon(host), path.hasPrefix("/privacyprefs/retail/") {
                return ConsentLogCall.amazonRetail(path)
            }
            if host.equals("consent.app.cookieinformation.com") {
                return json.flatMap { ListedRecords.cookieInformation($0) }
            }
            if host.equals("consent.api.osano.com"), path.hasPrefix("/record") {
                return body.flatMap(OsanoRecord.decode).flatMap { $0.categories.isEmpty ? nil : $0 }
            }
            if host.equals("consent.google.com") || host.equals("consent.youtube.com"), path.hasPrefix("/save") {
                return ChoiceRecord(manager: GoogleOwnRecord.manager, state: .unknown)
            }
            return nil
        }
    }

    // MARK: - Cookiebot

    /// `action=accept|decline|submit`, `clp`, `cls` and `clm` for preferences, statistics and marketing, and
    /// `nocache`, the millisecond of the click.
    private static func cookiebot(_ pairs: FormPairs) -> ChoiceRecord? {
        guard let action = pairs["action"]?.asciiLowercased, !action.isEmpty else { return nil }
        let names: [(parameter: ByteString, name: ByteString)] = [
            ("clp", "preferences"), ("cls", "statistics"), ("clm", "marketing"),
        ]
        let categories: [ChoiceRecord.Category] = names.compactMap { parameter, name in
            guard let isGranted = pairs[parameter].flatMap(truthValue) else { return nil }
            return ChoiceRecord.Category(name: name, isGranted: isGranted)
        }
        var state = ConsentState(granted: categories.lazy.map(\.isGranted))
        if state == .unknown, action.equals("accept") { state = .grant }
        if state == .unknown, action.equals("decline") { state = .refusal }
        if action.equals("withdraw") { state = .withdrawal }
        return ChoiceRecord(
            manager: CookiebotRecord.manager,
            state: state,
            categories: categories,
            claimedAt: pairs["nocache"]?.decimalValue.flatMap { Instant(unixMilliseconds: $0) },
            details: pairs.compactMap { pair in
                ["action", "method", "cbid", "usercountry", "referer"].contains(pair.name)
                    ? .init(name: pair.name, value: pair.value) : nil
            }
        )
    }

    // MARK: - Parts

    /// The truth value of `true`, `1`, `false` or `0`.
    static func truthValue(_ text: ByteString) -> Bool? {
        if text.equalsIgnoringCase("true") || text == "1" { return true }
        if text.equalsIgnoringCase("false") || text == "0" { return false }
        return nil
    }

    /// What the answer to a call adds to a record that does not say what was chosen: the cookie that it sets, or a TC
    /// string.
    private static func completed(_ record: ChoiceRecord, by response: ByteString) -> ChoiceRecord? {
        guard response.count <= 1 << 20 else { return nil }
        if record.manager == CookiebotRecord.manager, let call = response.firstRange(of: "setCookie(") {
            let rest = response[call.upperBound..<response.count].trimmed
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
            return rest.dropFirst().firstIndex(of: quote).flatMap { CookiebotRecord.decode(cookie: rest[1..<$0]) }
        }
        guard let found = TCStringSearch.ranges(in: response).first else { return nil }
        return ChoiceRecord(
            manager: record.manager,
            state: TCRecord.state(of: response[found]),
            categories: record.categories,
            claimedAt: record.claimedAt,
            tcString: response[found],
            details: record.details
        )
    }
}
