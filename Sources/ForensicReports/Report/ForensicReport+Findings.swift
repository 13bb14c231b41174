import HARForensics

extension ForensicReport {
    /// How many pieces of evidence of a finding are shown; the JSON document has all.
    private static let evidenceLimit = 10

    func findings() throws -> [ReportBlock] {
        var blocks: [ReportBlock] = [.heading(2, language("Findings", "Vaststellingen"), name: "findings")]
        for (index, analysis) in analyses.enumerated() {
            let surroundings = FindingSurroundings(analysis)
            if analyses.count > 1 {
                blocks.append(.heading(3, SafeText.plain(analysis.capture.source.name), name: nil))
            }
            for rule in analysis.rules {
                let own = analysis.findings.filter { $0.rule == rule.id }
                guard !own.isEmpty else { continue }
                blocks.append(
                    .heading(3, "\(rule.title(in: language)) — \(own.count)", name: Self.anchor(rule, index))
                )
                blocks.append(
                    .paragraph([
                        .link(rule.id.rawValue, to: "rule-\(rule.id.rawValue)"), ", ", .plain(words.kind(rule.kind)),
                        ". ",
                        .plain(
                            own[0].refutedBy.isEmpty
                                ? "" : language("Would be refuted by: ", "Zou weerlegd worden door: ")
                        ),
                        .plain(own[0].refutedBy(in: language).joined(separator: " ")),
                    ])
                )
                if rule.isInventory {
                    blocks.append(try inventory(own))
                } else {
                    for finding in own { blocks += try block(finding, analysis, index, surroundings) }
                }
            }
            if analysis.findings.isEmpty { blocks.append(.paragraph([.plain(language("None.", "Geen."))])) }
        }
        return blocks
    }

    /// Findings of a rule that lists what is there: a row each, with the first bytes quoted.
    private func inventory(_ findings: [Finding]) throws -> ReportBlock {
        let quotes = EvidenceQuotes(mask: mask)
        let rows = try findings.map { finding -> [[ReportText]] in
            var statement: [ReportText] = [.plain(finding.wording(language))]
            for match in finding.matches.prefix(1) {
                let identity = "\(match.list.name) \(match.list.version), \(match.place(language)): "
                statement += [.lineBreak, .fine(identity + SafeText.plain(match.rule))]
            }
            let quote = try finding.evidence.first.map { shortened(try quotes.text(of: $0), to: 160) } ?? ""
            return [
                statement, [.plain(words.level(finding.confidence.level))], [.fine(quote)],
                [try places(finding.evidence)],
            ]
        }
        let quoted =
            mask == nil
            ? language("First text", "Eerste tekst") : language("First text, masked", "Eerste tekst, afgeschermd")
        return .table(
            columns: [
                language("Statement", "Uitspraak"), language("How sure", "Hoe zeker"), quoted,
                language("Where (first three)", "Waar (eerste drie)"),
            ],
            rows: rows
        )
    }

    /// The name of the section of a rule's findings in a capture.
    static func anchor(_ rule: Rule, _ index: Int) -> String { "findings-\(index)-\(rule.id.rawValue)" }

    private func block(
        _ finding: Finding,
        _ analysis: Analysis,
        _ index: Int,
        _ surroundings: FindingSurroundings
    ) throws -> [ReportBlock] {
        let quotes = EvidenceQuotes(mask: mask)
        let circumstances = surroundings.circumstances(of: finding)
        var lines: [[ReportText]] = [
            [
                .strong(language("Confidence: ", "Zekerheid: ")), .plain(words.level(finding.confidence.level)), " (",
                .plain(finding.confidence.reasons(in: language).joined(separator: "; ")), ")",
            ]
        ]
        lines += try situation(of: finding, circumstances)
        for match in finding.matches.prefix(3) {
            lines.append([
                .strong(language("List: ", "Lijst: ")),
                .plain("\(match.list.name) \(match.list.version), \(match.place(language)): "),
                .code(SafeText.plain(match.rule)),
            ])
        }
        if !finding.limits.isEmpty {
            lines.append([
                .strong(language("Limited by: ", "Beperkt door: ")),
                .plain(finding.limits.map(\.rawValue).joined(separator: ", ")),
            ])
        }
        if let review = annotations.reviews[finding.id] {
            let state =
                review.state == .confirmed ? language("confirmed", "bevestigd") : language("rejected", "verworpen")
            lines.append([.strong("Review: "), .plain("\(state), \(review.by), \(review.at): \(review.why)")])
        }
        if let state = annotations.baselineState(of: finding) {
            lines.append([
                .strong(language("Against the earlier analysis: ", "Ten opzichte van eerder: ")),
                .plain(words.baseline(state)),
            ])
        }
        let rows = try finding.evidence.prefix(Self.evidenceLimit).map { source -> [[ReportText]] in
            [
                ["\(number(of: source.capture))"], ["\(source.offset)"], ["\(source.length)"],
                [.code(try quotes.text(of: source))],
                [
                    .code(SafeText.plain(source.pointer.description)), .lineBreak,
                    .fine("SHA-256 \(try source.bytesDigest)"),
                ],
            ]
        }
        let quoted =
            mask == nil ? language("Text", "Tekst") : language("Text, values masked", "Tekst, waarden afgeschermd")
        var blocks: [ReportBlock] = [
            .heading(4, finding.wording(language), name: "finding-\(index)-\(finding.id)"), .list(lines),
            .table(
                columns: [
                    language("Capture", "Opname"), "Offset", language("Length", "Lengte"), quoted,
                    language("Pointer, and SHA-256 of the bytes", "Plaats, en SHA-256 van de bytes"),
                ],
                rows: Array(rows)
            ),
        ]
        let more = finding.evidence.count - rows.count
        if more > 0 {
            blocks.append(
                .paragraph([
                    .plain(language("\(more) more places are in ", "\(more) andere plaatsen staan in ")),
                    .code("analysis.json"),
                    .plain(language(" under ", " onder ")), .code(finding.id), ".",
                ])
            )
        }
        return blocks
    }

    /// When, what, who led to it, which choice was recorded, and which counter-evidence was looked for.
    private func situation(of finding: Finding, _ circumstances: FindingCircumstances) throws -> [[ReportText]] {
        var lines: [[ReportText]] = []
        if let clock = circumstances.clock {
            lines.append([
                .strong(language("Recorded instant: ", "Vastgelegd tijdstip: ")), .code(SafeText.plain(clock.text)),
                .plain(instant(finding, clock)),
                .plain(
                    circumstances.order == .file
                        ? language("; the order rests on the file", "; de volgorde berust op het bestand") : ""
                ), " ", .code(try place(clock.source)),
            ])
        }
        if let request = circumstances.request {
            let url = mask?.masked(url: request.entry.request.url) ?? request.entry.request.url
            lines.append([
                .strong(language("First request: ", "Eerste verzoek: ")),
                .code("\(SafeText.plain(request.entry.request.method)) \(shortened(SafeText.plain(url), to: 240))"),
                .plain(request.entry.response.status.map { ", status \($0)" } ?? ""),
            ])
        }
        lines.append([
            .strong(language("What the evidence shows: ", "Wat het bewijs toont: ")),
            .plain(circumstances.actions.map(words.action).joined(separator: "; ")),
        ])
        if let chain = circumstances.chain, chain.steps.count > 1 {
            let steps = try chain.steps.map { step in
                let entry = step.entry.map { " [\($0)]" } ?? ""
                let owner = step.owner.map { " (\($0))" } ?? ""
                let kind = step.kind == .exchange ? "" : words.actor(step.kind) + " "
                return "\(kind)\(SafeText.host(step.host))\(owner)\(entry) \(try place(step.source))"
            }
            lines.append([
                .strong(language("Who led to it: ", "Wie ertoe leidde: ")), .plain(steps.joined(separator: " ← ")),
            ])
        }
        if let consent = circumstances.consent {
            lines.append([
                .strong(language("Recorded choice at that instant: ", "Vastgelegde keuze op dat tijdstip: ")),
                .plain(words.phase(finding.phase ?? consent.phase)), " ", try places(consent.sources),
            ])
        }
        if !circumstances.checked.isEmpty {
            let found = [CounterEvidence.Result.found, .cannotTell].compactMap { result -> String? in
                let own = circumstances.checked.filter { $0.result == result }.map { words.counterEvidence($0.what) }
                return own.isEmpty ? nil : "\(words.result(result)): \(own.joined(separator: "; "))."
            }
            let absent = circumstances.checked.count { $0.result == .notFound }
            let results =
                found + [language("Looked for and not found: \(absent).", "Gezocht en niet gevonden: \(absent).")]
            lines.append([
                .strong(language("Counter-evidence: ", "Tegenbewijs: ")),
                .plain(results.joined(separator: " ")),
            ])
        }
        return lines
    }

    /// The instant of the event, and how it comes from the one that is recorded: the start of its entry.
    private func instant(_ finding: Finding, _ clock: FindingCircumstances.Clock) -> String {
        guard let at = finding.at else { return "" }
        if RecordedInstant(clock.text).instant == at { return " = \(at)" }
        return language(
            " is the start of the entry; by its timings the event was at \(at)",
            " is het begin van de uitwisseling; volgens haar tijden was de gebeurtenis om \(at)"
        )
    }

    // MARK: - What was not found

    var notFound: [ReportBlock] {
        let rows = analyses.flatMap { analysis in
            analysis.rulesWithoutFindings.map { rule -> [[ReportText]] in
                let lacking = analysis.lacking(for: rule)
                let kinds = lacking.map { "\($0.kind.phrase(in: language)) (\(words.showing($0.showing.name)))" }
                return [
                    [.code(analysis.capture.source.name)],
                    [.plain("\(rule.id.rawValue): \(rule.title(in: language))")],
                    [
                        .plain(
                            lacking.isEmpty
                                ? language("yes", "ja")
                                : "\(words.showing(lacking[0].showing.name)): \(kinds.joined(separator: ", "))"
                        )
                    ],
                ]
            }
        }
        return [
            .heading(2, language("What was looked for and not found", "Wat gezocht en niet gevonden is"), name: nil),
            .paragraph([
                .plain(
                    language(
                        "A rule that found nothing says something only as far as the capture can show what it looks for.",
                        "Een regel die niets vond, zegt alleen iets voor zover de opname kan tonen wat zij zoekt."
                    )
                )
            ]),
            .table(
                columns: [
                    language("Capture", "Opname"), language("Rule", "Regel"),
                    language("Can the capture show it", "Kan de opname het tonen"),
                ],
                rows: rows
            ),
        ]
    }
}

extension Finding.ListMatch {
    /// `line 7`, or the pointer in a list of JSON.
    fileprivate func place(_ language: ReportLanguage) -> String {
        line.map { "\(language("line", "regel")) \($0)" } ?? pointer?.description ?? "-"
    }
}
