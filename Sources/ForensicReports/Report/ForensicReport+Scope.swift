import HARForensics

extension ForensicReport {
    /// What was visited, what of it could be analysed and why the rest could not, and what everything is counted against.
    var scope: [ReportBlock] {
        var rows: [[[ReportText]]] = []
        var totals: [[ReportText]] = []
        for analysis in analyses {
            let exchanges = analysis.observations.context.exchanges
            let walled = walledSites(analysis)
            let sites = Set(exchanges.compactMap(\.topLevelSite)).sorted()
            for site in sites {
                let own = exchanges.filter { $0.topLevelSite == site }
                let third = own.filter { $0.isThirdParty == true }
                let events = analysis.cookies.flatMap(\.events).filter { $0.topLevelSite == site }
                rows.append([
                    [.code(analysis.capture.source.name)], [.code(SafeText.host(site))],
                    [
                        .plain(
                            walled.contains(site)
                                ? language("no: a wall was met (CQ-09)", "nee: een toegangscontrole (CQ-09)")
                                : language("yes", "ja")
                        )
                    ],
                    ["\(own.count)"], ["\(third.count)"], ["\(Set(third.map(\.site)).count)"],
                    ["\(events.count(where: \.isSetting))"], ["\(events.count { $0.kind == .sent })"],
                    ["\(events.count { $0.kind == .rejected })"],
                ])
            }
            let states = Dictionary(grouping: analysis.cookies, by: \.state).mapValues(\.count)
            let cookies = Cookie.State.allCases.compactMap { state in
                states[state].map { "\($0) \(words.cookie(state))" }
            }.joined(separator: ", ")
            let unread = exchanges.count { $0.url == nil }
            let homeless = exchanges.count { $0.topLevelSite == nil }
            let analysable = sites.count - sites.count(where: walled.contains)
            totals.append([
                .code(analysis.capture.source.name),
                .plain(
                    language(
                        ": \(analysable) of \(sites.count) visited sites analysable; \(exchanges.count) entries, of which "
                            + "\(unread) without a readable address and \(homeless) of no known page; "
                            + "\(analysis.cookies.count) cookies (\(cookies)); \(analysis.findings.count) findings.",
                        ": \(analysable) van \(sites.count) bezochte sites analyseerbaar; \(exchanges.count) uitwisselingen, "
                            + "waarvan \(unread) zonder leesbaar adres en \(homeless) van geen bekende pagina; "
                            + "\(analysis.cookies.count) cookies (\(cookies)); \(analysis.findings.count) vaststellingen."
                    )
                ),
            ])
        }
        return [
            .heading(2, language("Scope and denominators", "Omvang en noemers"), name: "scope"), .list(totals),
            .table(
                columns: [
                    language("Capture", "Opname"), language("Visited site", "Bezochte site"),
                    language("Analysable", "Analyseerbaar"), language("Requests", "Verzoeken"),
                    language("To third parties", "Aan derde partijen"),
                    language("Third-party domains", "Domeinen van derden"),
                    language("Cookies offered", "Cookies aangeboden"), language("Cookies sent", "Cookies verzonden"),
                    language("Refused by rule", "Geweigerd volgens regels"),
                ],
                rows: rows
            ),
        ]
    }

    /// The visited sites that turned the visitor away.
    func walledSites(_ analysis: Analysis) -> Set<ByteString> {
        let exchanges = analysis.observations.context.exchanges
        let entries = analysis.diagnostics.filter { $0.code == .refusedDocument }.flatMap(\.occurrences)
            .compactMap { analysis.capture.source(of: $0)?.entry }
        return Set(entries.compactMap { exchanges[$0].topLevelSite })
    }

    /// What the maker of a capture states was done, beside what the capture shows of it.
    var scenarios: [ReportBlock] {
        let rows = analyses.flatMap { analysis in
            analysis.consent.checks.map { check -> [[ReportText]] in
                [
                    [.code(analysis.capture.source.name)], [.code(SafeText.host(check.site))],
                    [.plain(check.wording(language))], [.plain(words.result(check.result))],
                ]
            }
        }
        guard !rows.isEmpty else { return [] }
        return [
            .heading(
                3,
                language("What the maker states was done", "Wat de maker zegt gedaan te hebben"),
                name: nil
            ),
            .table(
                columns: [
                    language("Capture", "Opname"), language("Site", "Site"), language("Comparison", "Vergelijking"),
                    language("Result", "Uitkomst"),
                ],
                rows: rows
            ),
        ]
    }
}
