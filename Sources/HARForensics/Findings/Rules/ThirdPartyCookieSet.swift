import HARCapture

extension RuleID {
    /// A third party offered a cookie.
    public static let thirdPartyCookieSet = RuleID(rawValue: "CK-3P-SET")
}

extension Rule {
    static let thirdPartyCookieSet = Rule(
        id: .thirdPartyCookieSet,
        version: 1,
        title: "Third-party cookie offered",
        kind: .observed,
        method: """
            A Set-Cookie line of a response whose host has another registrable domain (Public Suffix List with its \
            private section) than the visited page, and which the cookie standard does not say to ignore. A line \
            recorded at the wrong redirect hop counts for the hop it belongs to.
            """,
        parameters: [:],
        statements: [.cookieSetting, .siteAttribution],
        refutedBy: [
            "The visited page belongs to the registrable domain of the response.",
            "The response was not made by the server (test script, cache).",
        ],
        isInventory: true
    ) { observations in
        observations.cookies.flatMap { cookie in
            Grouped.bySite(cookie.events.filter { $0.isSetting && observations.isThirdParty($0) }).map { site, events in
                let setters = Set(events.compactMap(\.setBy)).sorted().map(\.printable).joined(separator: ", ")
                var confidence = Finding.Confidence.high("setCookieLine")
                if cookie.state == .stored { confidence.reasons.append("provedStored") }
                if cookie.state == .offered { confidence.reasons.append("offeredOnly") }
                if events.contains(where: { $0.kind == .misattributed }) {
                    confidence.lower(to: .medium, because: "reconstructedHop")
                }
                return Draft(
                    statement: Wording { say in
                        say(
                            "\(setters) offered the cookie \(say.name(cookie)) for \(say.domain(cookie)) to a visitor of "
                                + "\(say.site(site)), \(say.times(events.count)).",
                            "\(setters) bood het cookie \(say.name(cookie)) voor \(say.domain(cookie)) aan een bezoeker van "
                                + "\(say.site(site)) aan, \(say.times(events.count))."
                        )
                    },
                    subject: observations.subject(cookie, site),
                    at: events.first?.at,
                    confidence: confidence,
                    evidence: events.map(\.source)
                )
            }
        }
    }
}
