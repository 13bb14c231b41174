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
                statement: Wording { say in
                    let setter = set.setBy?.printable ?? say("an unknown host", "een onbekende host")
                    return say(
                        "The cookie \(say.name(cookie)) of \(say.domain(cookie)), set by \(setter), was stored: a later "
                            + "request to \(sent.host.printable) carries it (sent \(say.times(sends)) in all).",
                        "Het cookie \(say.name(cookie)) van \(say.domain(cookie)), gezet door \(setter), is opgeslagen: een "
                            + "later verzoek aan \(sent.host.printable) bevat het (in totaal \(say.times(sends)) verzonden)."
                    )
                },
                subject: observations.subject(cookie, set.topLevelSite),
                at: sent.at,
                confidence: confidence,
                evidence: [set.source, sent.source]
            )
        }
    }
}
