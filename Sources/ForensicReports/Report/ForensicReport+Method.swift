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
                .flatMap { name, value -> [ReportText] in
                    let meaning = rule.meaning(ofParameter: name, in: language).map { " (\($0))" } ?? ""
                    return [.code("\(name) = \(value)"), .plain(meaning + " ")]
                }
            blocks += [
                .heading(
                    3,
                    "\(rule.id.rawValue), \(language("version", "versie")) \(rule.version): \(rule.title(in: language))",
                    name: "rule-\(rule.id.rawValue)"
                ),
                .paragraph([.plain(rule.definition(in: language))]),
                .paragraph([.strong(language("Method. ", "Methode. ")), .plain(rule.method(in: language))]),
            ]
            if !parameters.isEmpty { blocks.append(.paragraph([.strong("Parameters. ")] + parameters)) }
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
        var blocks: [ReportBlock] = [
            .heading(2, language("Check it", "Controleren"), name: "check"),
            .paragraph([
                .plain(
                    language(
                        "Every statement names the bytes it rests on: in the tables of findings by capture, offset and length with "
                            + "their SHA-256; elsewhere as C1@OFFSET+LENGTH#HASH, where HASH is the first 16 digits of "
                            + "it. C1 is the first capture. In the folder of this report, type what follows, with the "
                            + "numbers in the place of OFFSET and LENGTH; lines that begin with # say what the line "
                            + "before must print. Where the captures are not in the package, put each where the "
                            + "commands look for it.",
                        "Elke vaststelling noemt de bytes waarop zij berust: in de tabellen van vaststellingen met opname, offset en "
                            + "lengte en hun SHA-256; elders als C1@OFFSET+LENGTH#HASH, waarbij HASH de eerste 16 "
                            + "tekens daarvan zijn. C1 is de eerste opname. Typ in de map van dit rapport wat volgt, met "
                            + "de getallen in plaats van OFFSET en LENGTH; regels die met # beginnen, zeggen wat de "
                            + "regel ervoor moet tonen. Zitten de opnamen niet in het pakket, zet ze dan waar de "
                            + "opdrachten ze zoeken."
                    )
                )
            ]),
        ]
        blocks += commands
        blocks += [
            .paragraph([
                .plain(
                    language(
                        "The bytes are those of the file: JSON escapes are still in them. Without GNU dd, tail -c +N FILE | head -c LENGTH "
                            + "gives the same, where N is OFFSET + 1. All files of this package are "
                            + "listed with their hashes in datapackage.json, and its hash, the root digest, is in "
                            + "datapackage-digest.json. The program checks all of it, and runs the analysis again, by:",
                        "De bytes zijn die van het bestand, met JSON-escapes. Zonder GNU dd geeft tail -c +N BESTAND | head -c LENGTH "
                            + "hetzelfde, waarbij N OFFSET + 1 is. Alle bestanden van dit pakket staan met hun hash in "
                            + "datapackage.json; de hash daarvan, de wortelhash, staat in datapackage-digest.json. Het "
                            + "programma controleert alles, en voert de analyse opnieuw uit, met:"
                    )
                )
            ]),
            .verbatim("har-forensics verify ."),
        ]
        return blocks
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
