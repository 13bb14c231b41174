import HARForensics

extension ForensicReport {
    // MARK: - Timelines

    func timelines(_ analysis: Analysis) -> [ReportBlock] {
        let sites = Set(analysis.observations.context.exchanges.compactMap(\.topLevelSite)).sorted()
        var blocks: [ReportBlock] = [
            .heading(2, language("Timelines", "Tijdlijnen") + name(analysis), name: nil)
        ]
        for site in sites {
            guard let picture = SiteTimeline(analysis, site, language).block else { continue }
            blocks += [.heading(3, SafeText.host(site), name: nil), picture]
            let choices = (analysis.consent.choices[site] ?? []).map { choice -> [[ReportText]] in
                [
                    [.plain(words.state(choice.state))],
                    [
                        .plain(
                            choice.isPreexisting
                                ? language("before the capture", "vóór de opname")
                                : choice.notBefore?.description ?? "?"
                        )
                    ],
                    [.plain(choice.notAfter.description)], [.plain(choice.grade.rawValue)],
                    [.plain(choice.managers.joined(separator: ", "))],
                    choice.evidence.prefix(2).flatMap { reference(analysis.consent.events[$0].source) + [.lineBreak] },
                ]
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
            }
        }
        return blocks
    }

    // MARK: - Owners

    func owners(_ analysis: Analysis) -> [ReportBlock] {
        struct Row {
            var categories: Set<String> = []
            var domains: Set<ByteString> = []
            var counts: [ConsentPhase: [Int]] = [:]
            mutating func add(_ phase: ConsentPhase, _ column: Int) {
                counts[phase, default: [0, 0, 0]][column] += 1
            }
        }
        var rows: [String: Row] = [:]
        for tracker in analysis.trackers {
            let owner = tracker.entry?.ultimateOwner ?? SafeText.host(tracker.domain)
            rows[owner, default: Row()].categories.formUnion(tracker.entry?.categories ?? [])
            rows[owner]?.domains.insert(tracker.domain)
            for request in tracker.requests { rows[owner]?.add(analysis.phase(of: request), 0) }
        }
        for cookie in analysis.cookies {
            let owner = analysis.cookies.ultimateOwner(of: cookie) ?? SafeText.host(cookie.site)
            for event in cookie.events {
                guard let visited = event.topLevelSite, visited != cookie.site else { continue }
                let column = event.isSetting ? 1 : event.kind == .sent ? 2 : nil
                guard let column else { continue }
                rows[owner, default: Row()].domains.insert(cookie.site)
                rows[owner]?.add(analysis.phase(of: event), column)
            }
        }
        let phases = ConsentPhase.allCases.filter { phase in rows.contains { $0.value.counts[phase] != nil } }
        let sorted = rows.sorted { left, right in
            let (a, b) = (Self.total(left.value.counts), Self.total(right.value.counts))
            return (b, left.key) < (a, right.key)
        }
        let table = sorted.map { owner, row -> [[ReportText]] in
            [
                [.plain(owner)],
                [.plain(row.categories.sorted().map { language($0, Dutch.category($0)) }.joined(separator: ", "))],
                [.code(row.domains.sorted().prefix(6).map { SafeText.host($0) }.joined(separator: ", "))],
            ]
                + phases.map { phase in
                    [.plain(row.counts[phase].map { "\($0[0]) / \($0[1]) / \($0[2])" } ?? "·")]
                }
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
                            + "cookies sent. Owners are those that the catalogue names.",
                        "Derde partijen die als tracker vermeld staan of cookies gebruiken. Elke cel: verzoeken / aangeboden "
                            + "cookies / verzonden cookies. Eigenaren zijn die welke de catalogus noemt."
                    )
                )
            ]),
            .table(
                columns: [
                    language("Owner", "Eigenaar"), language("Listed as", "Vermeld als"),
                    language("Domains", "Domeinen"),
                ] + phases.map(words.phase),
                rows: table
            ),
        ]
    }

    private static func total(_ counts: [ConsentPhase: [Int]]) -> Int {
        counts.values.reduce(0) { $0 + $1.reduce(0, +) }
    }

    // MARK: - Cookies

    func cookieTable(_ analysis: Analysis) -> [ReportBlock] {
        let rows = analysis.cookies.map { cookie -> [[ReportText]] in
            let life = analysis.cookies.life(of: cookie)
            let token = cookie.conditions.last.map { condition in
                mask.map { $0.masked(value: condition.value) } ?? condition.value
            }
            let lifetime = life.lifetimes.map { lifetimes in
                lifetimes.capped < lifetimes.declared - 1
                    ? "\(days(lifetimes.capped)) (\(language("declared", "opgegeven")) \(days(lifetimes.declared)))"
                    : days(lifetimes.declared)
            }
            return [
                [.code(SafeText.plain(cookie.key.name))],
                [
                    .code(
                        (cookie.key.isHostOnly == false ? "." : "") + SafeText.host(cookie.key.domain)
                            + (cookie.key.path.map { SafeText.plain($0) } ?? "")
                    )
                ],
                [.plain(analysis.cookies.owner(of: cookie) ?? "")],
                [.plain(words.party(analysis.cookies.party(of: cookie)))],
                [.plain(words.cookie(cookie.state))],
                [.code(life.setters.prefix(3).map { SafeText.host($0) }.joined(separator: ", "))],
                [.plain(life.firstSet?.at?.description ?? "")], ["\(life.sends)"],
                [.plain(lifetime ?? (life.firstSet == nil ? "?" : language("session", "sessie")))],
                [.code(token.map { shortened(SafeText.plain($0), to: 60) } ?? "")],
                reference(cookie.events.first?.source),
            ]
        }
        return [
            .heading(2, "Cookies" + name(analysis), name: nil),
            .table(
                columns: [
                    language("Name", "Naam"), language("Domain and path", "Domein en pad"),
                    language("Owner", "Eigenaar"),
                    language("Party", "Partij"), language("State", "Toestand"), language("Set by", "Gezet door"),
                    language("First set", "Eerst gezet"), language("Sent", "Verzonden"),
                    language("Kept for", "Bewaard"),
                    language("Last value", "Laatste waarde"), language("First bytes", "Eerste bytes"),
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
