import HARForensics

extension ForensicReport {
    /// The first page: who did what, when relative to the recorded choices, and how sure that is.
    func answer(_ analysis: Analysis, _ index: Int) -> [ReportBlock] {
        let exchanges = analysis.observations.context.exchanges
        let sites = Set(exchanges.compactMap(\.topLevelSite)).sorted()
        let instants = exchanges.compactMap(\.startedAt)
        var choices: [[ReportText]] = []
        for site in sites.prefix(Self.sitesNamed) {
            let recorded = analysis.consent.choices[site] ?? []
            let texts = recorded.map { choice in
                let end = choice.notAfter.description
                let interval =
                    choice.isPreexisting
                    ? language("from before the capture", "van vóór de opname")
                    : choice.notBefore.map {
                        language("between \($0) and \(end)", "tussen \($0) en \(end)")
                    } ?? language("not after \(end)", "niet na \(end)")
                return "\(words.state(choice.state)) (\(interval))"
            }
            choices.append([
                .strong(SafeText.host(site)),
                .plain(
                    ": "
                        + (texts.isEmpty
                            ? language("no record of a choice in the capture", "geen vastgelegde keuze in de opname")
                            : language("recorded choice: ", "vastgelegde keuze: ") + texts.joined(separator: ", "))
                ),
            ])
        }
        if sites.count > Self.sitesNamed {
            choices.append([
                .plain(
                    language(
                        "and \(sites.count - Self.sitesNamed) more sites",
                        "en nog \(sites.count - Self.sitesNamed) sites"
                    )
                )
            ])
        }
        let lacking = analysis.completeness.statements.filter { ["notShown", "unknown"].contains($0.showing.name) }
        let cannot =
            lacking.isEmpty
            ? language(
                "Every kind of statement is shown at least in part.",
                "Elke soort uitspraak is ten minste gedeeltelijk getoond."
            )
            : language("This capture cannot show: ", "Deze opname kan niet tonen: ")
                + lacking.map { $0.kind.phrase(in: language) }.joined(separator: ", ") + "."
        return [
            .heading(2, language("In short", "In het kort") + name(analysis), name: analyses.count > 1 ? nil : "short"),
            .paragraph([
                .plain(
                    language(
                        "\(exchanges.count) exchanges on \(sites.count == 1 ? "one visited site" : "\(sites.count) visited sites"), "
                            + "recorded from \(instants.min()?.description ?? "?") to \(instants.max()?.description ?? "?") (UTC).",
                        "\(exchanges.count) uitwisselingen op \(sites.count == 1 ? "één bezochte site" : "\(sites.count) bezochte sites"), "
                            + "opgenomen van \(instants.min()?.description ?? "?") tot \(instants.max()?.description ?? "?") (UTC)."
                    )
                )
            ]),
            .list(choices),
            .table(
                columns: [
                    language("What was found", "Wat gevonden is"), language("Site and time", "Site en tijd"),
                    language("Who", "Wie"), language("Statements", "Uitspraken"), language("First at", "Eerst om"),
                    language("How sure", "Hoe zeker"),
                ],
                rows: answers(analysis, index)
            ),
            .paragraph([
                .plain(cannot), " ",
                .plain(
                    language(
                        "What is listed but stands out in no way is in the tables below and in analysis.json.",
                        "Wat vermeld is maar niet opvalt, staat in de tabellen hieronder en in analysis.json."
                    )
                ),
            ]),
        ]
    }

    private static var sitesNamed: Int { 12 }

    /// One row a rule, site and phase, inventories left out.
    private func answers(_ analysis: Analysis, _ index: Int) -> [[[ReportText]]] {
        struct Key: Hashable {
            let site: ByteString?
            let phase: ConsentPhase?
        }
        return analysis.rules.filter { !$0.isInventory }.flatMap { rule -> [[[ReportText]]] in
            let own = analysis.findings.filter { $0.rule == rule.id }
            var order: [Key] = []
            var groups: [Key: [Finding]] = [:]
            for finding in own {
                let key = Key(site: finding.subject.site, phase: finding.phase)
                if groups[key] == nil { order.append(key) }
                groups[key, default: []].append(finding)
            }
            return order.map { key in
                let findings = groups[key] ?? []
                return [
                    [.link(rule.title(in: language), to: Self.anchor(rule, index))],
                    [
                        .code(key.site.map { SafeText.host($0) } ?? "–"),
                        .plain(key.phase.map { ", " + words.phase($0) } ?? ""),
                    ],
                    [.plain(owners(of: findings, analysis))], ["\(findings.count)"],
                    [findings.compactMap(\.at).min().map { .instant($0.description) } ?? "–"],
                    [.plain(levels(of: findings))],
                ]
            }
        }
    }

    /// Who operates what findings are about: the most frequent first, at most four.
    private func owners(of findings: [Finding], _ analysis: Analysis) -> String {
        var counts: [String: Int] = [:]
        for finding in findings {
            var names: Set<String> = []
            for domain in domains(of: finding, analysis) {
                let owner = analysis.observations.catalogue.entry(for: Host(domain))?.ultimateOwner
                names.insert(owner.map { SafeText.plain($0) } ?? SafeText.host(domain))
            }
            for name in names { counts[name, default: 0] += 1 }
        }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let shown = sorted.prefix(4).joined(separator: ", ")
        return sorted.count > 4
            ? language("\(shown) and \(sorted.count - 4) more", "\(shown) en nog \(sorted.count - 4)")
            : shown.isEmpty ? "–" : shown
    }

    /// The domain that a finding is about; of a cookie of the visited site those who received it.
    private func domains(of finding: Finding, _ analysis: Analysis) -> [ByteString] {
        guard let domain = finding.subject.domain else { return [] }
        let exchanges = analysis.observations.context.exchanges
        let sites = Set(finding.evidence.compactMap(\.entry).map { exchanges[$0].site })
        let isOwn = analysis.observations.context.suffixes.site(of: Host(domain)) == finding.subject.site
        let others = sites.filter { $0 != finding.subject.site }
        return isOwn && !others.isEmpty ? others.sorted() : [domain]
    }

    /// `6 high, 3 medium`.
    private func levels(of findings: [Finding]) -> String {
        Finding.Confidence.Level.allCases.reversed().compactMap { level in
            let count = findings.count { $0.confidence.level == level }
            return count == 0 ? nil : "\(count) × \(words.level(level))"
        }.joined(separator: ", ")
    }
}
