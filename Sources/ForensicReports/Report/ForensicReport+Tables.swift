import HARForensics

extension ForensicReport {
    // MARK: - Timelines

    func timelines(_ analysis: Analysis) throws -> [ReportBlock] {
        let sites = Set(analysis.observations.context.exchanges.compactMap(\.topLevelSite)).sorted()
        var blocks: [ReportBlock] = [
            .heading(2, language("Timelines", "Tijdlijnen") + name(analysis), name: nil)
        ]
        for site in sites {
            guard let picture = SiteTimeline(analysis, site, language).block else { continue }
            blocks += [.heading(3, SafeText.host(site), name: nil), picture]
            let choices = try (analysis.consent.choices[site] ?? []).map { choice -> [[ReportText]] in
                [
                    [.plain(words.state(choice.state))],
                    [
                        .plain(
                            choice.isPreexisting
                                ? language("before the capture", "vóór de opname")
                                : choice.notBefore?.description ?? "?"
                        )
                    ],
                    [.instant(choice.notAfter.description)], [.plain(choice.grade.rawValue)],
                    [.plain(choice.managers.joined(separator: ", "))],
                    [try places(choice.evidence.map { analysis.consent.events[$0].source })],
                ]
            }
            if choices.isEmpty {
                blocks.append(
                    .paragraph([
                        .plain(
                            language(
                                "The capture holds no record of a choice on this site; that says nothing about consent.",
                                "De opname bevat geen vastgelegde keuze op deze site; dat zegt niets over toestemming."
                            )
                        )
                    ])
                )
                continue
            }
            blocks += [
                .table(
                    columns: [
                        language("Recorded choice", "Vastgelegde keuze"), language("Not before", "Niet vóór"),
                        language("Not after", "Niet na"), language("Grade", "Graad"),
                        language("Consent manager", "Toestemmingsbeheer"), language("Where", "Waar"),
                    ],
                    rows: choices
                )
            ]
        }
        return blocks
    }

    // MARK: - Owners

    func owners(_ analysis: Analysis) throws -> [ReportBlock] {
        struct Row {
            var categories: Set<String> = []
            var domains: Set<ByteString> = []
            var counts: [ConsentPhase: [Int]] = [:]
            /// The first place of what each column counts.
            var first: [Int: SourceReference] = [:]
            mutating func add(_ phase: ConsentPhase, _ column: Int, _ source: SourceReference) {
                if first[column] == nil { first[column] = source }
                counts[phase, default: [0, 0, 0]][column] += 1
            }
        }
        var rows: [String: Row] = [:]
        for tracker in analysis.trackers {
            let owner = tracker.entry?.ultimateOwner ?? SafeText.host(tracker.domain)
            rows[owner, default: Row()].categories.formUnion(tracker.entry?.categories ?? [])
            rows[owner]?.domains.insert(tracker.domain)
            for request in tracker.requests { rows[owner]?.add(analysis.phase(of: request), 0, request.source) }
        }
        for cookie in analysis.cookies {
            let owner = analysis.cookies.ultimateOwner(of: cookie) ?? SafeText.host(cookie.site)
            for event in cookie.events {
                guard let visited = event.topLevelSite, visited != cookie.site else { continue }
                let column = event.isSetting ? 1 : event.kind == .sent ? 2 : nil
                guard let column else { continue }
                rows[owner, default: Row()].domains.insert(cookie.site)
                rows[owner]?.add(analysis.phase(of: event), column, event.source)
            }
        }
        let phases = ConsentPhase.allCases.filter { phase in rows.contains { $0.value.counts[phase] != nil } }
        let sorted = rows.sorted { left, right in
            let (a, b) = (Self.total(left.value.counts), Self.total(right.value.counts))
            return (b, left.key) < (a, right.key)
        }
        let table = try sorted.map { owner, row -> [[ReportText]] in
            let cited = try places((0...2).compactMap { row.first[$0] })
            return [
                [.plain(owner)],
                [.plain(row.categories.sorted().map { language($0, Dutch.category($0)) }.joined(separator: ", "))],
                [.code(row.domains.sorted().prefix(6).map { SafeText.host($0) }.joined(separator: ", "))],
            ]
                + phases.map { phase in
                    [.plain(row.counts[phase].map { "\($0[0]) / \($0[1]) / \($0[2])" } ?? "·")]
                } + [[cited]]
        }
        return [
            .heading(
                2,
                language("Who was contacted, and when", "Wie benaderd werd, en wanneer") + name(analysis),
                name: nil
            ),
            .paragraph([
                .plain(
                    language(
                        "Third parties that are listed as trackers or handle cookies. Each cell: requests / cookies offered / "
                            + "cookies sent. Owners are those that the catalogue names. The first of each is cited; all "
                            + "are in tables/requests.csv and tables/events.csv.",
                        "Derde partijen die als tracker vermeld staan of cookies gebruiken. Elke cel: verzoeken / aangeboden "
                            + "cookies / verzonden cookies. Eigenaren zijn die welke de catalogus noemt. Van elk is het "
                            + "eerste aangehaald; alle staan in tables/requests.csv en tables/events.csv."
                    )
                )
            ]),
            .table(
                columns: [
                    language("Owner", "Eigenaar"), language("Listed as", "Vermeld als"),
                    language("Domains", "Domeinen"),
                ] + phases.map(words.phase) + [language("Where", "Waar")],
                rows: table
            ),
        ]
    }

    private static func total(_ counts: [ConsentPhase: [Int]]) -> Int {
        counts.values.reduce(0) { $0 + $1.reduce(0, +) }
    }

    // MARK: - Cookies

    func cookieTable(_ analysis: Analysis) throws -> [ReportBlock] {
        let rows = try analysis.cookies.map { cookie -> [[ReportText]] in
            let life = analysis.cookies.life(of: cookie)
            let token = cookie.conditions.last.map { condition -> ByteString in
                guard let mask else { return condition.value }
                // As a pair, so that a consent record stays readable here as in quotes.
                let name = Array(cookie.key.name) + [UInt8(ascii: "=")]
                let pair = mask.masked(setCookie: ByteString(name + Array(condition.value)))
                return pair[min(name.count, pair.count)..<pair.count]
            }
            let lifetime = life.lifetimes.map { lifetimes in
                lifetimes.capped < lifetimes.declared - 1
                    ? "\(days(lifetimes.capped)) (\(language("declared", "opgegeven")) \(days(lifetimes.declared)))"
                    : days(lifetimes.declared)
            }
            // Where it first appears, where it was set, where it was sent.
            let cited = [
                cookie.events.first, cookie.events.first { $0.isSetting }, cookie.events.first { $0.kind == .sent },
            ].compactMap { $0?.source }
            return [
                [
                    .code(SafeText.plain(cookie.key.name)), .lineBreak,
                    .fine(
                        (cookie.key.isHostOnly == false ? "." : "") + SafeText.host(cookie.key.domain)
                            + (cookie.key.path.map { SafeText.plain($0) } ?? "")
                    ),
                ],
                [
                    .plain(analysis.cookies.owner(of: cookie) ?? "–"),
                    .plain(" (\(words.party(analysis.cookies.party(of: cookie))))"),
                ],
                [.plain(words.cookie(cookie.state))],
                [.fine(life.setters.prefix(3).map { SafeText.host($0) }.joined(separator: ", "))],
                [life.firstSet?.at.map { .instant($0.description) } ?? "–"], ["\(life.sends)"],
                [.plain(lifetime ?? (life.firstSet == nil ? "?" : language("session", "sessie")))],
                [.fine(token.map { shortened(SafeText.plain($0), to: 60) } ?? "")],
                [try places(cited)],
            ]
        }
        return [
            .heading(2, "Cookies" + name(analysis), name: nil),
            .table(
                columns: [
                    language("Name, domain and path", "Naam, domein en pad"),
                    language("Owner (party)", "Eigenaar (partij)"), language("State", "Toestand"),
                    language("Set by", "Gezet door"), language("First set", "Eerst gezet"),
                    language("Sent", "Verzonden"), language("Kept for", "Bewaard"),
                    language("Last value", "Laatste waarde"), language("Where", "Waar"),
                ],
                rows: rows
            ),
        ]
    }

    private func days(_ seconds: Int64) -> String {
        if seconds >= 2 * 86400 { return "\(seconds / 86400) \(language("days", "dagen"))" }
        return "\(seconds) s"
    }
}
