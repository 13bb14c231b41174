import HARCapture

extension RuleID {
    /// A third party that no list names handled a cookie that looks like an identifier.
    public static let unlistedBehaviour = RuleID(rawValue: "TRK-BEHAVIOUR")
}

extension Rule {
    static let unlistedBehaviour = Rule(
        id: .unlistedBehaviour,
        version: 1,
        title: "Behavioural, unlisted: third party with an identifier-like cookie",
        kind: .heuristic,
        method: """
            A third party (by registrable domain) that no consulted list names, neither the catalogue nor a rule of a \
            supplied list, offered a cookie for at least a day or received one, and the value looks like an identifier. \
            \(IdentifierLikeness.method) Hosts of shared infrastructure count as unlisted: the list names their \
            landlord alone.
            """,
        parameters: IdentifierLikeness.parameters,
        statements: [.cookieSetting, .cookieSending, .values, .siteAttribution],
        refutedBy: [
            "The value is the same for every visitor, or names no visitor: a load balancer, a shopping cart, a test.",
            "The third party acts for the visited site alone and belongs to it.",
        ]
    ) { observations in
        let behaviour = UnlistedBehaviour(observations)
        return behaviour.domains().flatMap { domain, events in
            Grouped.bySite(events).map { site, events in
                let names = events.map(\.cookie.key.name).uniqued().sorted()
                let offered = events.count { $0.event.isSetting }
                let sent = events.count - offered
                let listed =
                    names.prefix(3).map { "‘\(PrintableText.escaped($0))’" }.joined(separator: ", ")
                    + (names.count > 3 ? " …" : "")
                return Draft(
                    statement: Wording { say in
                        let what = [
                            offered > 0 ? say("offered ", "bood aan: ") + say.times(offered) : nil,
                            sent > 0 ? say("received ", "ontving: ") + say.times(sent) : nil,
                        ].compactMap { $0 }.joined(separator: say(" and ", ", "))
                        return say(
                            "\(PrintableText.host(domain)), which no consulted list attributes to anybody, \(what) on pages "
                                + "of \(say.site(site)) \(names.count == 1 ? "a cookie" : "\(names.count) cookies") whose "
                                + "value looks like an identifier: \(listed).",
                            "\(PrintableText.host(domain)), dat geen geraadpleegde lijst aan iemand toeschrijft, op pagina’s "
                                + "van \(say.site(site)) (\(what)): \(names.count == 1 ? "een cookie" : "\(names.count) cookies") "
                                + "met een waarde die op een identificatienummer lijkt: \(listed)."
                        )
                    },
                    subject: Finding.Subject(site: site, domain: domain),
                    at: events.first?.event.at,
                    confidence: behaviour.confidence(events),
                    evidence: events.map(\.event.source)
                )
            }
        }
    }
}

/// Third parties that no list names, with what they did with identifier-like cookies.
private struct UnlistedBehaviour {
    private let observations: Observations

    init(_ observations: Observations) { self.observations = observations }

    struct Handling: PlacedInTime {
        let cookie: Cookie
        let event: CookieEvent
        var at: Instant? { event.at }
        var topLevelSite: ByteString? { event.topLevelSite }
    }

    /// The handlings by registrable domain of the third party, sorted by it; within one in the order of cookies and time.
    func domains() -> [(ByteString, [Handling])] {
        var lookUp = CatalogueLookUp(observations.catalogue, nil)
        var named: [Host: Bool] = [:]
        let ruled = observations.hostsNamedByRules
        var found: [Handling] = []
        for cookie in observations.cookies where cookie.state != .rejected {
            guard !ConsentObserver.isRecord(named: cookie.key.name) else { continue }
            for event in cookie.events where event.isSetting || event.kind == .sent {
                guard observations.isThirdParty(event) else { continue }
                let host = thirdParty(of: event)
                let isNamed = named[host] ?? (ruled.contains(host) || isListed(lookUp.entry(for: host)))
                named[host] = isNamed
                if !isNamed, isIdentifying(event) { found.append(Handling(cookie: cookie, event: event)) }
            }
        }
        return Grouped.by(found) { observations.site(of: thirdParty(of: $0.event), in: $0.event.entry) }
    }

    func confidence(_ events: [Handling]) -> Finding.Confidence {
        var confidence = Finding.Confidence(level: .medium, reasons: ["valueLooksLikeIdentifier"])
        let isReturned = events.contains { $0.event.kind == .sent }
        if isReturned { confidence.reasons.append("valueWasReturned") }
        let claims = events.map(\.cookie).map {
            CookieKnowledge.bundled.claim(about: $0.key.name, domain: $0.key.domain)?.purpose
        }
        if claims.allSatisfy({ $0 == "functional" || $0 == "strictly-necessary" }) {
            confidence.lower(to: .low, because: "nameListedAsFunctional")
        }
        if events.contains(where: { $0.event.kind == .misattributed }) {
            confidence.lower(to: .low, because: "reconstructedHop")
        }
        return confidence
    }

    private func thirdParty(of event: CookieEvent) -> Host { event.isSetting ? event.setBy ?? event.host : event.host }

    private func isListed(_ entry: CatalogueEntry?) -> Bool { entry.map { !$0.isInfrastructure } ?? false }

    private func isIdentifying(_ event: CookieEvent) -> Bool {
        if event.isSetting, (event.declaredLifetime ?? 0) < IdentifierLikeness.shortestLifetime { return false }
        return IdentifierLikeness.value(of: event).map { IdentifierLikeness.isLikely($0, at: event.at) } ?? false
    }
}
