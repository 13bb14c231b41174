import HARCapture

extension RuleID {
    /// A cookie asks to be kept for more than 13 months.
    public static let cookieLifetime = RuleID(rawValue: "CK-LIFE-13M")
}

extension Rule {
    /// Thirteen months in days by every reading: the longest run of thirteen calendar months.
    private static let days: Int64 = 397

    static let cookieLifetime = Rule(
        id: .cookieLifetime,
        version: 1,
        title: "Declared lifetime over 13 months",
        kind: .derived,
        method: """
            Max-Age, or Expires minus the instant of the response by the clock of the capture, is more than \(days) \
            days. Browsers keep cookies for at most 400 days whatever is declared (RFC 6265bis §5.7).
            """,
        parameters: ["days": String(days)],
        statements: [.cookieSetting, .values],
        refutedBy: ["The clock of the recorder is wrong by the excess."]
    ) { observations in
        observations.cookies.compactMap { cookie in
            let long = cookie.events.filter { $0.isSetting && ($0.declaredLifetime ?? 0) > days * 86400 }
            guard let first = long.first, let longest = long.compactMap(\.declaredLifetime).max() else { return nil }
            var confidence = Finding.Confidence.high("declaredInSetCookie")
            if cookie.state != .stored { confidence.reasons.append("storageNotProved") }
            return Draft(
                statement: Wording { say in
                    let setter = first.setBy?.printable ?? say("A response", "Een antwoord")
                    return say(
                        "\(setter) asked for the cookie \(say.name(cookie)) of \(say.domain(cookie)) to be kept for "
                            + "\(say.days(longest)).",
                        "\(setter) vroeg het cookie \(say.name(cookie)) van \(say.domain(cookie)) \(say.days(longest)) te "
                            + "bewaren."
                    )
                },
                subject: observations.subject(cookie, first.topLevelSite),
                at: first.at,
                confidence: confidence,
                evidence: long.map(\.source)
            )
        }
    }
}
