public import HARCapture

/// A request by which a consent manager tells its own server about a choice.
///
/// Such a call is the best evidence of when a choice was made: it is sent at that moment, and the capture has its
/// time. What a page view sends to the same hosts is no choice and gives nil.
public enum ConsentLogCall {
    /// The choice that a request reports; nil if it is no such call.
    ///
    /// - Parameters:
    ///   - query: Without or with the question mark.
    ///   - body: nil if the capture does not have it.
    public static func decode(
        host: ByteString,
        path: ByteString,
        query: ByteString,
        method: ByteString,
        body: ByteString?
    ) -> ChoiceRecord? {
        var host = host.asciiLowercased
        if host.last == UInt8(ascii: ".") { host = host[0..<(host.count - 1)] }
        let path = path.asciiLowercased
        // A preflight has the address of the call and never its content.
        guard !method.equalsIgnoringCase("options") else { return nil }
        if host.isHost(under: "cookiebot.com") || host.isHost(under: "cookiebot.eu") {
            guard path.hasSuffix("/logconsent.ashx") else { return nil }
            let pairs = query.first == UInt8(ascii: "?") ? query[1..<query.count] : query
            return cookiebot(FormPairs(pairs))
        }
        guard method.equalsIgnoringCase("post") else { return nil }
        if host.isHost(under: "onetrust.com"), path.hasPrefix("/request/v1/consentreceipts") {
            return oneTrust(body ?? ByteString())
        }
        if host.equals("api.cookiefirst.com") || host.equals("edge.cookiefirst.com") {
            return body.flatMap(cookieFirst)
        }
        return nil
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
            claimedAt: pairs["nocache"]?.decimalValue.flatMap { Instant(unixMilliseconds: $0) }
        )
    }

    // MARK: - Parts

    /// The truth value of `true`, `1`, `false` or `0`.
    static func truthValue(_ text: ByteString) -> Bool? {
        if text.equalsIgnoringCase("true") || text == "1" { return true }
        if text.equalsIgnoringCase("false") || text == "0" { return false }
        return nil
    }
}

extension ByteString {
    /// Whether a host in lower case is a domain or lies under it.
    fileprivate func isHost(under domain: ByteString) -> Bool {
        self == domain || hasSuffix(domain) && self[count - domain.count - 1] == UInt8(ascii: ".")
    }
}
