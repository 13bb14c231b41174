import HARCapture

extension RuleID {
    /// Cookies and requests that serve consent itself.
    public static let consentTraffic = RuleID(rawValue: "CONSENT-OWN")
}

extension Rule {
    static let consentTraffic = Rule(
        id: .consentTraffic,
        version: 1,
        title: "Cookies and requests of consent itself, told apart",
        kind: .attributed,
        method: """
            Requests to the hosts of a consent manager, and cookies that hold a consent record, serve consent itself. They \
            are listed here with the reason and are no part of the findings before a choice or after a refusal. Cookies of \
            the visited site itself are its own function unless their value is sent to somebody else, which other rules find.
            """,
        parameters: [:],
        statements: [.contacts, .cookieSending, .siteAttribution],
        refutedBy: ["The manager uses the host or the cookie for something else too."],
        isInventory: true
    ) { observations in
        var requests: [String: [CaptureContext.Exchange]] = [:]
        for index in observations.context.timeOrder {
            let exchange = observations.context.exchanges[index]
            guard exchange.transmission != .fromCache, let manager = ConsentManager.manager(ofHost: exchange.host)
            else { continue }
            requests[manager, default: []].append(exchange)
        }
        let hosts = requests.sorted { $0.key < $1.key }.flatMap { manager, exchanges -> [Draft] in
            Grouped.by(exchanges) { $0.topLevelSite ?? ByteString() }.map { site, exchanges in
                let names = Set(exchanges.map(\.host)).sorted().map(\.printable).joined(separator: ", ")
                let entries = observations.context.capture.entries
                return Draft(
                    statement: Wording { say in
                        say.requestsFrom(site.isEmpty ? nil : site, exchanges.count, to: names)
                            + say(": hosts of the consent manager ", ": hosts van het toestemmingsbeheer ")
                            + "\(manager)."
                    },
                    subject: Finding.Subject(
                        site: site.isEmpty ? nil : site,
                        domain: observations.context.suffixes.site(of: exchanges[0].host),
                        owner: manager
                    ),
                    at: exchanges.first?.startedAt,
                    confidence: .high("listedHost"),
                    evidence: exchanges.map { entries[$0.index].request.urlSource }
                )
            }
        }
        let cookies = observations.cookies.compactMap { cookie -> Draft? in
            guard ConsentManager.isRecord(named: cookie.key.name), let first = cookie.events.first else { return nil }
            return Draft(
                statement: Wording { say in
                    let manager =
                        ConsentManager.manager(ofCookie: cookie.key.name)
                        ?? say("several consent managers", "meerdere toestemmingsbeheerders")
                    return say(
                        "The cookie \(say.name(cookie)) of \(say.domain(cookie)) holds a consent record, or belongs to "
                            + "one, of \(manager).",
                        "Het cookie \(say.name(cookie)) van \(say.domain(cookie)) bevat een vastgelegde keuze, of hoort bij "
                            + "een, van \(manager)."
                    )
                },
                subject: observations.subject(cookie, first.topLevelSite),
                at: first.at,
                confidence: .high("nameOfRecord"),
                evidence: [first.source]
            )
        }
        return hosts + cookies
    }
}

extension Observations {
    /// Whether a cookie serves consent itself: it holds a record, or belongs to a consent manager's host.
    func isConsentTraffic(_ cookie: Cookie) -> Bool {
        ConsentManager.isRecord(named: cookie.key.name) || isConsentTraffic(Host(cookie.key.domain))
    }
}
