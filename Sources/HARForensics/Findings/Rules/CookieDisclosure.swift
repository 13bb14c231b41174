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
            A third party’s cookie whose domain the catalogue gives to one vendor of the IAB Transparency and Consent \
            Framework, or to several with a disclosure each, and whose name is in none of these disclosures, as cookie or \
            as web storage, letters of either case counting as one and placeholders as anything. The disclosures are \
            those that vendors publish for the framework, as Prebid.js archived them on the day that is named.
            """,
        parameters: ["daysApart": String(DisclosedCookies.daysApart)],
        statements: [.cookieSetting, .cookieSending, .siteAttribution],
        refutedBy: [
            "The vendor published another disclosure on the day of the capture, or names the cookie elsewhere.",
            "The cookie belongs to another service of the same operator, or to a customer of it.",
        ]
    ) { observations in
        let disclosed = DisclosedCookies(observations)
        return disclosed.cookies().flatMap { cookie, disclosures -> [Draft] in
            guard disclosures.allSatisfy({ $0.identifiers(named: cookie.key.name).isEmpty }) else { return [] }
            return disclosed.bySite(cookie).map { site, events in
                Draft(
                    statement: "The cookie \(cookie.printableName) of \(cookie.printableDomain), observed on pages of "
                        + "\(Phrase.site(site)), is not in the storage disclosure of "
                        + "\(disclosures.map(\.phrase).joined(separator: " nor in that of ")).",
                    subject: observations.subject(cookie, site),
                    at: events.first?.at,
                    confidence: disclosed.confidence(events, disclosures),
                    matches: disclosed.matches(cookie, disclosures),
                    evidence: events.map(\.source)
                )
            }
        }
    }

    static let lifetimeUndisclosed = Rule(
        id: .lifetimeUndisclosed,
        version: 1,
        title: "Lifetime longer than the vendor’s own storage disclosure states",
        kind: .attributed,
        method: """
            A Set-Cookie line of a third party asks for a lifetime that exceeds every maxAgeSeconds that the vendor’s \
            own disclosure states for a cookie of the name by more than \(DisclosedCookies.toleratedPercent) % and \
            \(DisclosedCookies.toleratedSeconds) s; 0 stands for the session. The lifetime is that of one line, so that \
            refreshing adds nothing. It is taken from the capture alone.
            """,
        parameters: [
            "toleratedPercent": String(DisclosedCookies.toleratedPercent),
            "toleratedSeconds": String(DisclosedCookies.toleratedSeconds),
            "daysApart": String(DisclosedCookies.daysApart),
        ],
        statements: [.cookieSetting, .values, .siteAttribution],
        refutedBy: [
            "The vendor published another disclosure on the day of the capture.",
            "The clock of the recorder is wrong by the excess.",
        ]
    ) { observations in
        let disclosed = DisclosedCookies(observations)
        return disclosed.cookies().flatMap { cookie, disclosures -> [Draft] in
            let named = disclosures.flatMap { $0.identifiers(named: cookie.key.name) }.filter(\.isCookie)
            guard !named.isEmpty, let longest = named.compactMap(\.maxAge).max(),
                named.allSatisfy({ $0.maxAge != nil })
            else { return [] }
            return disclosed.bySite(cookie).compactMap { site, events -> Draft? in
                let longer = events.filter { $0.isSetting && DisclosedCookies.exceeds($0.declaredLifetime, longest) }
                guard let observed = longer.compactMap(\.declaredLifetime).max() else { return nil }
                return Draft(
                    statement: "The cookie \(cookie.printableName) of \(cookie.printableDomain) was asked to be kept for "
                        + "\(Phrase.duration(observed)); the storage disclosure of "
                        + "\(disclosures.map(\.phrase).joined(separator: " and that of ")) states "
                        + "\(longest == 0 ? "the session" : Phrase.duration(longest)).",
                    subject: observations.subject(cookie, site),
                    at: longer.first?.at,
                    confidence: disclosed.confidence(longer, disclosures),
                    matches: named.map {
                        Finding.ListMatch(list: TCFVendors.bundled.disclosures, line: $0.line, rule: $0.row)
                    },
                    evidence: longer.map(\.source)
                )
            }
        }
    }
}

/// Third parties' cookies whose vendors disclosed what they store.
private struct DisclosedCookies {
    /// A disclosure says little of a capture made more than so many days before or after it.
    static let daysApart = 366
    static let toleratedPercent: Int64 = 1
    static let toleratedSeconds: Int64 = 60

    private let observations: Observations

    init(_ observations: Observations) { self.observations = observations }

    /// The cookies, each with the disclosures of all vendors that its domain is given to.
    func cookies() -> [(Cookie, [StorageDisclosure])] {
        var known: [Int: StorageDisclosure?] = [:]
        var found: [(Cookie, [StorageDisclosure])] = []
        for cookie in observations.cookies where cookie.state != .rejected {
            let ids = observations.catalogue.entry(for: Host(cookie.key.domain))?.tcfVendors ?? []
            let disclosures = ids.compactMap { id -> StorageDisclosure? in
                let disclosure = known[id] ?? TCFVendors.bundled.disclosure(of: id)
                known[id] = disclosure
                return disclosure
            }
            if !ids.isEmpty, disclosures.count == ids.count { found.append((cookie, disclosures)) }
        }
        return found
    }

    /// What third parties offered and received of a cookie, by visited site.
    func bySite(_ cookie: Cookie) -> [(ByteString?, [CookieEvent])] {
        Grouped.bySite(
            cookie.events.filter { ($0.isSetting || $0.kind == .sent) && observations.isThirdParty($0) }
        )
    }

    func confidence(_ events: [CookieEvent], _ disclosures: [StorageDisclosure]) -> Finding.Confidence {
        var confidence = Finding.Confidence.high("vendorsOwnDisclosure")
        if events.contains(where: { $0.kind == .misattributed }) {
            confidence.lower(to: .medium, because: "reconstructedHop")
        }
        let days = events.compactMap(\.at).flatMap { at in
            disclosures.compactMap(\.instant).map { abs(at.milliseconds(since: $0)) / 86_400_000 }
        }
        if days.isEmpty || days.contains(where: { $0 > Double(Self.daysApart) }) {
            confidence.lower(to: .low, because: "disclosureOfAnotherTime")
        } else if days.contains(where: { $0 > 1 }) {
            confidence.lower(to: .medium, because: "disclosureOfAnotherDay")
        }
        return confidence
    }

    /// The row that gives the domain to the vendors, and theirs.
    func matches(_ cookie: Cookie, _ disclosures: [StorageDisclosure]) -> [Finding.ListMatch] {
        let row = observations.catalogue.entry(for: Host(cookie.key.domain)).map { observations.match($0) }
        return [row].compactMap { $0 }
            + disclosures.map {
                Finding.ListMatch(list: TCFVendors.bundled.identity, line: $0.vendor.line, rule: $0.vendor.row)
            }
    }

    /// Whether an observed lifetime is longer than a stated one.
    static func exceeds(_ observed: Int64?, _ stated: Int64) -> Bool {
        guard let observed else { return false }
        return observed > stated + max(toleratedSeconds, stated / 100 * toleratedPercent)
    }
}

extension StorageDisclosure {
    /// `vendor 793 (Amazon Advertising) as archived on 2026-08-06`.
    fileprivate var phrase: String {
        "vendor \(vendor.id)\(vendor.name.map { " (\($0))" } ?? "") as archived on \(archivedOn)"
    }
}
