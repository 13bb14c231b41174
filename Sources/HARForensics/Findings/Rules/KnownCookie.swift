import HARCapture

extension RuleID {
    /// A published list names a cookie and its purpose.
    public static let cookieListed = RuleID(rawValue: "CK-LIST")
}

extension Rule {
    static let cookieListed = Rule(
        id: .cookieListed,
        version: 1,
        title: "Cookie named by a published list",
        kind: .attributed,
        method: """
            A published list names the cookie and a host that it belongs to; or it names no host, its name has at least \
            \(CookieClaim.shortestTellingName) bytes, and all lists that name it claim one purpose. The longest name \
            counts. The purpose is what the list claims. A lifetime is never taken from a list.
            """,
        parameters: ["shortestTellingName": String(CookieClaim.shortestTellingName)],
        statements: [.cookieSetting, .cookieSending],
        refutedBy: ["Somebody else uses the same name.", "The list is wrong about the purpose, or out of date."],
        isInventory: true
    ) { observations in
        observations.cookies.filter { $0.state != .rejected }.compactMap { cookie in
            guard let claim = CookieKnowledge.bundled.claim(about: cookie.key.name, domain: cookie.key.domain),
                let event = cookie.events.first(where: { $0.isSetting || $0.kind == .sent || $0.kind == .firstSeen })
            else { return nil }
            var confidence = Finding.Confidence.high("listedByNameAndHost")
            if claim.basis == .name {
                confidence = Finding.Confidence(level: .medium, reasons: ["listedByNameAlone"])
            }
            if claim.isUnverified { confidence.lower(to: .low, because: "listedByProjectAlone") }
            return Draft(
                statement: Wording { say in
                    say(
                        "The cookie \(say.name(cookie)) of \(say.domain(cookie)) is listed as \(claim.purpose), product "
                            + "\(claim.product), by \(claim.sourceName).",
                        "Het cookie \(say.name(cookie)) van \(say.domain(cookie)) staat vermeld als "
                            + "\(Dutch.category(claim.purpose)), product \(claim.product), door "
                            + "\(claim.isUnverified ? "dit project zelf, niet geverifieerd" : claim.sourceName)."
                    )
                },
                subject: observations.subject(cookie, event.topLevelSite),
                at: event.at,
                confidence: confidence,
                matches: [
                    Finding.ListMatch(list: CookieKnowledge.bundled.identity, line: claim.line, rule: claim.row)
                ],
                evidence: [event.source]
            )
        }
    }
}

extension CookieClaim {
    /// The name of who says so.
    var sourceName: String { TrackerCatalogue.sources.first { $0.code == source }?.name ?? source }
}
