import HARCapture

extension RuleID {
    /// A response offered a cookie for a domain that its host does not lie in.
    public static let cookieDomainMismatch = RuleID(rawValue: "CK-DOMAIN")
}

extension Rule {
    static let cookieDomainMismatch = Rule(
        id: .cookieDomainMismatch,
        version: 1,
        title: "Cookie offered for a foreign domain",
        kind: .derived,
        method: """
            The Domain of a Set-Cookie line does not domain-match the host of the response (RFC 6265bis §5.7 step \
            10): a browser ignores it. Lines that belong to an earlier redirect hop, recorded here by the exporter, \
            are recognised first and never count for this host.
            """,
        parameters: [:],
        statements: [.cookieSetting],
        refutedBy: ["The exporter recorded the headers of another response here and left no trace of that."]
    ) { observations in
        observations.cookies.flatMap { cookie -> [Draft] in
            let offers = cookie.events.filter {
                $0.kind == .rejected && $0.reason == CookieRejection.domainMismatch.rawValue && $0.setBy == $0.host
            }
            return Grouped.by(offers, \.host).map { host, events in
                var confidence = Finding.Confidence.high("domainMatchComputed")
                if observations.hasMisattributedHeaders {
                    confidence.lower(to: .low, because: "exporterMisplacesHeaders")
                }
                return Draft(
                    statement: Wording { say in
                        say(
                            "A response recorded for \(host.printable) offers the cookie \(say.name(cookie)) for "
                                + "\(say.domain(cookie)), which browsers ignore, \(say.times(events.count)).",
                            "Een antwoord dat bij \(host.printable) vastgelegd is, biedt \(say.times(events.count)) het "
                                + "cookie \(say.name(cookie)) voor \(say.domain(cookie)) aan; browsers negeren dat."
                        )
                    },
                    subject: observations.subject(cookie, events[0].topLevelSite),
                    at: events[0].at,
                    confidence: confidence,
                    evidence: events.map(\.source)
                )
            }
        }
    }
}
