import HARCapture

extension RuleID {
    /// A cookie of a vendor of the Transparency and Consent Framework is not in the vendor's own disclosure.
    public static let cookieUndisclosed = RuleID(rawValue: "TCF-UNDISCLOSED")
    /// A cookie was asked to be kept for longer than its vendor discloses.
    public static let lifetimeUndisclosed = RuleID(rawValue: "TCF-LIFETIME")
}

extension Rule {
    static let cookieUndisclosed = Rule(
        id: .cookieUndisclosed,
        version: 1,
        title: "Cookie not in its vendor’s own storage disclosure",
        kind: .attributed,
        method: """
            A third party’s cookie on a domain that a supplied storage disclosure names as its vendor’s, whose name is \
            nowhere in that disclosure, as cookie or as other storage, letters of either case counting as one and \
            placeholders as anything. The bundled excerpts of disclosures are not asked: they leave out what vendors \
            store on their own domains.
            """,
        parameters: [:],
        statements: [.cookieSetting, .cookieSending, .siteAttribution],
        refutedBy: [
            "The vendor published another disclosure on the day of the capture, or names the cookie elsewhere.",
            "The cookie belongs to another service of the same operator, or to a customer of it.",
        ]
    ) { observations in
        observations.lists.disclosures.flatMap { file in
            observations.cookies.filter { $0.state != .rejected && file.covers(domain: $0.key.domain) }
                .flatMap { cookie -> [Draft] in
                    guard file.identifiers(named: cookie.key.name).isEmpty else { return [] }
                    return observations.handledByThirdParties(cookie).map { site, events in
                        var confidence = Finding.Confidence(
                            level: .medium,
                            reasons: ["vendorsOwnDisclosure", "dayOfDisclosureNotKnown"]
                        )
                        if events.contains(where: { $0.kind == .misattributed }) {
                            confidence.lower(to: .low, because: "reconstructedHop")
                        }
                        return Draft(
                            statement: Wording { say in
                                say(
                                    "The cookie \(say.name(cookie)) of \(say.domain(cookie)), observed on pages of "
                                        + "\(say.site(site)), is not in the storage disclosure \(file.phrase), which names "
                                        + "\(file.identifiers.count) identifiers and the domain as its vendor’s.",
                                    "Het cookie \(say.name(cookie)) van \(say.domain(cookie)), waargenomen op pagina’s "
                                        + "van \(say.site(site)), staat niet in de opslagverklaring \(file.phrase), die "
                                        + "\(file.identifiers.count) namen noemt en het domein als dat van haar leverancier."
                                )
                            },
                            subject: observations.subject(cookie, site),
                            at: events.first?.at,
                            confidence: confidence,
                            matches: [
                                Finding.ListMatch(
                                    list: file.identity,
                                    pointer: JSONPointer(["disclosures"]),
                                    rule: ByteString("\(file.identifiers.count) identifiers")
                                )
                            ],
                            evidence: events.map(\.source)
                        )
                    }
                }
        }
    }

    static let lifetimeUndisclosed = Rule(
        id: .lifetimeUndisclosed,
        version: 1,
        title: "Lifetime longer than the vendor’s own storage disclosure states",
        kind: .attributed,
        method: """
            A Set-Cookie line asks for a lifetime that exceeds every maxAgeSeconds that the vendor’s own disclosure states \
            for a cookie of the name by more than \(DisclosedLifetimes.toleratedPercent) % and \
            \(DisclosedLifetimes.toleratedSeconds) s; 0 stands for the session. The disclosure is a supplied one that \
            names the domain of the cookie as its vendor’s, or the archived excerpt of the vendor that the catalogue \
            gives the domain to, or, for a cookie of the visited site, that of the one vendor that discloses exactly \
            this name, of at least \(CookieClaim.shortestTellingName) bytes. The lifetime is that of one line, so that \
            refreshing adds nothing, and is taken from the capture alone.
            """,
        parameters: [
            "toleratedPercent": String(DisclosedLifetimes.toleratedPercent),
            "toleratedSeconds": String(DisclosedLifetimes.toleratedSeconds),
            "daysApart": String(DisclosedLifetimes.daysApart),
            "shortestTellingName": String(CookieClaim.shortestTellingName),
        ],
        statements: [.cookieSetting, .values, .siteAttribution],
        refutedBy: [
            "The vendor published another disclosure on the day of the capture.",
            "Another party uses the same name.",
            "The clock of the recorder is wrong by the excess.",
        ]
    ) { observations in
        let disclosed = DisclosedLifetimes(observations)
        return observations.cookies.filter { $0.state != .rejected }.flatMap { cookie in
            disclosed.statements(about: cookie).flatMap { statement in
                Grouped.bySite(cookie.events.filter { $0.isSetting && statement.isExceeded(by: $0.declaredLifetime) })
                    .map { site, events in
                        let observed = events.compactMap(\.declaredLifetime).max() ?? 0
                        let setters = Set(events.compactMap(\.setBy)).sorted().map(\.printable)
                            .joined(separator: ", ")
                        return Draft(
                            statement: Wording { say in
                                let longest =
                                    statement.longest == 0
                                    ? say("the session", "de sessie") : say.duration(statement.longest)
                                return say(
                                    "\(setters) asked for the cookie \(say.name(cookie)) of \(say.domain(cookie)) to be "
                                        + "kept for \(say.duration(observed)); \(statement.source(say)) states \(longest).",
                                    "\(setters) vroeg het cookie \(say.name(cookie)) van \(say.domain(cookie)) te bewaren "
                                        + "gedurende \(say.duration(observed)); \(statement.source(say)) noemt \(longest)."
                                )
                            },
                            subject: observations.subject(cookie, site),
                            at: events.first?.at,
                            confidence: statement.confidence(events),
                            matches: statement.matches,
                            evidence: events.map(\.source)
                        )
                    }
            }
        }
    }
}

extension Observations {
    /// What third parties offered and received of a cookie, by visited site.
    fileprivate func handledByThirdParties(_ cookie: Cookie) -> [(ByteString?, [CookieEvent])] {
        Grouped.bySite(cookie.events.filter { ($0.isSetting || $0.kind == .sent) && isThirdParty($0) })
    }
}

extension DisclosureFile {
    /// `disclosure.json (SHA-256 0123456789abcdef…)`.
    var phrase: String {
        let digits = identity.sha256.description.prefix(16)
        return "\(PrintableText.escaped(ByteString(identity.name))) (SHA-256 \(digits)…)"
    }
}
