import HARForensics

extension ForensicReport {
    /// The rules of all analyses, each once.
    var rules: [Rule] {
        var seen: Set<RuleID> = []
        return analyses.flatMap(\.rules).filter { seen.insert($0.id).inserted }
    }

    // MARK: - Methods

    var methods: [ReportBlock] {
        var blocks: [ReportBlock] = [.heading(2, language("Methods", "Methoden"), name: "methods")]
        for rule in rules where analyses.contains(where: { $0.findings.contains { $0.rule == rule.id } }) {
            let parameters = rule.parameters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { name, value in
                    "\(name) = \(value)" + (rule.meaning(ofParameter: name, in: language).map { " (\($0))" } ?? "")
                }.joined(separator: ", ")
            blocks += [
                .heading(
                    3,
                    "\(rule.id.rawValue), \(language("version", "versie")) \(rule.version): \(rule.title(in: language))",
                    name: "rule-\(rule.id.rawValue)"
                ),
                .paragraph([.plain(rule.definition(in: language))]),
                .paragraph([.strong(language("Method. ", "Methode. ")), .plain(rule.method(in: language))]),
            ]
            if !parameters.isEmpty { blocks.append(.paragraph([.strong("Parameters. "), .plain(parameters)])) }
            guard let page = rule.page else { continue }
            blocks.append(
                .paragraph([
                    .strong(language("Literature. ", "Literatuur. ")), .cited(page.literature.joined(separator: " ")),
                ])
            )
            blocks.append(
                .paragraph([
                    .strong(language("Known errors. ", "Bekende fouten. ")),
                    .plain(rule.knownErrors(in: language).joined(separator: " ")),
                ])
            )
        }
        return blocks
    }

    // MARK: - Limitations

    var limitations: [ReportBlock] {
        let english = [
            "What a banner looked like, and that somebody clicked: only records of a choice are seen.",
            "Local storage, IndexedDB and what scripts do with them; which script wrote a cookie.",
            "That a browser kept a cookie that a response offered: only a later request proves it.",
            "Calls of fingerprinting interfaces, name resolution (CNAME), and what servers pass on among themselves.",
            "Other tabs, other visits, and what other visitors meet.",
            "That the file was not altered before it was received: the hashes bind what was received.",
        ]
        let dutch = [
            "Hoe een banner eruitzag en dat iemand klikte: alleen vastleggingen van een keuze zijn zichtbaar.",
            "Local storage, IndexedDB en wat scripts daarmee doen; welk script een cookie schreef.",
            "Dat een browser een aangeboden cookie bewaarde: alleen een later verzoek bewijst dat.",
            "Aanroepen voor fingerprinting, naamresolutie (CNAME) en wat servers onderling doorgeven.",
            "Andere tabbladen, andere bezoeken en wat andere bezoekers meemaken.",
            "Dat het bestand vóór ontvangst niet veranderd is: de hashes binden wat ontvangen is.",
        ]
        return [
            .heading(2, language("What no capture can show", "Wat geen opname kan tonen"), name: "limitations"),
            .list((language == .en ? english : dutch).map { [.plain($0)] }),
        ]
    }

    // MARK: - Check it

    var checking: [ReportBlock] {
        let name =
            analyses.first.map {
                Self.shellQuoted("captures/" + EvidencePackage.captureNames(analyses)[0])
                    + ($0.capture.source.container == nil ? "" : ".har")
            } ?? "CAPTURE"
        var blocks: [ReportBlock] = [
            .heading(2, language("Check it", "Controleren"), name: "check"),
            .paragraph([
                .plain(
                    language(
                        "Every statement cites bytes by offset and length. First compare the hash of the capture with the "
                            + "table “What was examined”, then cut out the bytes and compare their hash with the one "
                            + "beside the citation:",
                        "Elke vaststelling noemt bytes met offset en lengte. Vergelijk eerst de hash van de opname met de tabel "
                            + "“Wat onderzocht is”, snijd dan de bytes uit en vergelijk hun hash met die naast de verwijzing:"
                    )
                )
            ]),
            .verbatim(
                """
                sha256sum \(name)
                dd if=\(name) iflag=skip_bytes,count_bytes skip=OFFSET count=LENGTH status=none | sha256sum
                dd if=\(name) iflag=skip_bytes,count_bytes skip=OFFSET count=LENGTH status=none
                """
            ),
            .paragraph([
                .plain(
                    language(
                        "The bytes are those of the file: JSON escapes are still in them. All files of this package are "
                            + "listed with their hashes in datapackage.json, and its hash, the root digest, is in "
                            + "datapackage-digest.json. The program checks all of it, and runs the analysis again, by:",
                        "De bytes zijn die van het bestand, met JSON-escapes. Alle bestanden van dit pakket staan met hun hash in "
                            + "datapackage.json; de hash daarvan, de wortelhash, staat in datapackage-digest.json. Het "
                            + "programma controleert alles, en voert de analyse opnieuw uit, met:"
                    )
                )
            ]),
            .verbatim("har-forensics verify ."),
        ]
        if analyses.contains(where: { $0.capture.source.container != nil }) {
            blocks.append(
                .paragraph([
                    .plain(
                        language(
                            "Offsets in compressed captures count bytes of the decompressed text (gzip -dc, unzip -p), whose hash "
                                + "is the one in the table.",
                            "Offsets in gecomprimeerde opnamen tellen bytes van de uitgepakte tekst (gzip -dc, unzip -p), "
                                + "waarvan de hash in de tabel staat."
                        )
                    )
                ])
            )
        }
        return blocks
    }

    private static func shellQuoted(_ text: String) -> String {
        text.utf8.allSatisfy { $0.isPlainInShell } ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    // MARK: - What persons state

    var statedByPersons: [ReportBlock] {
        let missing = language("not stated", "niet vermeld")
        let circumstances = CaseFile.circumstanceNames.map { name -> [[ReportText]] in
            [[.plain(words.circumstance(name))], [.plain(caseFile.circumstances[name] ?? missing)]]
        }
        let custody = caseFile.custody.map { event -> [[ReportText]] in
            [
                [.plain(event.when)], [.plain(event.who)], [.plain(event.what)], [.code(event.sha256 ?? "")],
                [.plain(event.note ?? "")],
            ]
        }
        var blocks: [ReportBlock] = [
            .heading(
                2,
                language("Circumstances of the capture, as stated", "Omstandigheden van de opname, volgens opgave"),
                name: nil
            ),
            .table(
                columns: [language("Circumstance", "Omstandigheid"), language("Statement", "Opgave")],
                rows: circumstances
            ),
            .heading(2, language("Custody, as stated", "Bewaring, volgens opgave"), name: nil),
            .table(
                columns: [
                    language("When", "Wanneer"), language("Who", "Wie"), language("What", "Wat"), "SHA-256",
                    language("Note", "Opmerking"),
                ],
                rows: custody
            ),
            .heading(2, language("The expert’s part", "Het deel van de deskundige"), name: "expert"),
        ]
        if !caseFile.questions.isEmpty {
            blocks.append(.heading(3, language("Questions put", "Gestelde vragen"), name: nil))
            blocks.append(.list(caseFile.questions.map { [.plain($0)] }))
        }
        for name in CaseFile.textNames {
            guard let text = caseFile.texts[name] else { continue }
            blocks += [.heading(3, words.field(name), name: nil), .paragraph([.plain(text)])]
        }
        var labels = CaseFile.textNames.filter { caseFile.texts[$0] == nil }.map(words.field)
        if caseFile.questions.isEmpty { labels.insert(language("Questions put", "Gestelde vragen"), at: 0) }
        labels += [
            language("Interpretation", "Interpretatie"), language("Answers", "Antwoorden"),
            language("Place, date, signature", "Plaats, datum, handtekening"),
        ]
        blocks.append(.fields(labels))
        blocks += declaration
        return blocks
    }

    // MARK: - Manifest

    var manifest: [ReportBlock] {
        let lists = Set(analyses.flatMap(\.lists)).sorted { ($0.name, $0.version) < ($1.name, $1.version) }
        let listRows = lists.map { list -> [[ReportText]] in
            [[.plain(list.name)], [.plain(list.version)], ["\(list.rules)"], [.code(list.sha256.description)]]
        }
        let ruleRows = rules.map { rule -> [[ReportText]] in
            [[.plain(rule.id.rawValue)], ["\(rule.version)"], [.plain(rule.title(in: language))]]
        }
        let policies = analyses.map { analysis -> [[ReportText]] in
            [
                [.code(analysis.capture.source.name)], [.plain(analysis.cookies.policy.policy.id)],
                [.plain(analysis.cookies.policy.wording(language))],
                [.plain(words.thirdPartyCookies(analysis.cookies.thirdPartyCookies))],
            ]
        }
        return [
            .heading(2, language("Run manifest", "Gegevens van de verwerking"), name: "manifest"),
            .paragraph([
                .plain("har-forensics \(libraryVersion). "),
                .plain(language("SHA-256 of the rules applied: ", "SHA-256 van de toegepaste regels: ")),
                .code(Rule.digest(of: rules).description), ". ",
                .plain(
                    language(
                        "No clock, locale, network or random number enters the result.",
                        "Geen klok, landinstelling, netwerk of toevalsgetal gaat in de uitkomst."
                    )
                ),
                .plain(
                    language(
                        " Errors found in released versions are listed in Docs/Errata.md of the program.",
                        " Fouten die in uitgebrachte versies gevonden zijn, staan in Docs/Errata.md van het programma."
                    )
                ),
            ]),
            .heading(3, language("Machine-readable results", "Machineleesbare resultaten"), name: nil),
            .table(
                columns: [language("File", "Bestand"), "Bytes", "SHA-256"],
                rows: attachments.map { [[.code($0.path)], ["\($0.bytes)"], [.code($0.sha256.description)]] }
            ),
            .heading(3, language("Lists consulted", "Geraadpleegde lijsten"), name: nil),
            .table(
                columns: [
                    language("List", "Lijst"), language("Version", "Versie"), language("Rows", "Regels"), "SHA-256",
                ],
                rows: listRows
            ),
            .heading(3, language("Cookie policies", "Cookieregels"), name: nil),
            .table(
                columns: [
                    language("Capture", "Opname"), language("Policy", "Regels"), language("Reason", "Reden"),
                    language("Third-party cookies", "Cookies van derden"),
                ],
                rows: policies
            ),
            .heading(3, language("Rules applied", "Toegepaste regels"), name: nil),
            .table(
                columns: [language("Rule", "Regel"), language("Version", "Versie"), language("Finds", "Vindt")],
                rows: ruleRows
            ),
        ]
    }
}

extension UInt8 {
    fileprivate var isPlainInShell: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
            || [0x2D, 0x2E, 0x2F, 0x5F].contains(self)
    }
}
