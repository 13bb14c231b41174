import HARCapture

extension RuleID {
    /// A later request proves that a cookie was stored.
    public static let cookieStored = RuleID(rawValue: "CK-STORED")
}

extension Rule {
    static let cookieStored = Rule(
        id: .cookieStored,
        version: 1,
        title: "Cookie proved stored",
        kind: .derived,
        method: """
            A response set the cookie and a later request to a host, path and scheme that it applies to carries the \
            same name and value (RFC 6265bis §5.8.3). Set-Cookie alone proves an offer, not storage.
            """,
        parameters: [:],
        statements: [.cookieSetting, .cookieStoring, .cookieSending, .values, .order],
        refutedBy: [
            "Another cookie of the same name and value, set before the capture or by a script, was sent.",
            "The clocks or the order of the entries are wrong.",
        ],
        isInventory: true
    ) { observations in
        observations.cookies.filter { $0.state == .stored }.compactMap { cookie in
            guard let set = cookie.events.first(where: \.isSetting),
                let sent = cookie.events.first(where: { $0.kind == .sent })
            else { return nil }
            var confidence = Finding.Confidence.high("sameNameAndValueSent")
            if set.kind == .misattributed { confidence.lower(to: .medium, because: "reconstructedHop") }
            let sends = cookie.events.count { $0.kind == .sent }
            return Draft(
                statement: "The cookie \(cookie.printableName) of \(cookie.printableDomain), set by "
                    + "\(set.setBy?.printable ?? "an unknown host"), was stored: a later request to "
                    + "\(sent.host.printable) carries it (sent \(Phrase.times(sends)) in all).",
                subject: observations.subject(cookie, set.topLevelSite),
                at: sent.at,
                confidence: confidence,
                evidence: [set.source, sent.source]
            )
        }
    }
}
