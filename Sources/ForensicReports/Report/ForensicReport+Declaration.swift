import HARForensics

extension ForensicReport {
    /// A template of a declaration, filled with what was processed by what, unsigned: what only a person can say is left open.
    var declaration: [ReportBlock] {
        let blank = "………………"
        let captures = analyses.map { analysis -> [ReportText] in
            let source = analysis.capture.source
            return [.code(source.name), ", \(source.byteCount) bytes, SHA-256 ", .code(source.sha256.description)]
        }
        let lists = Set(analyses.flatMap(\.lists)).map { "\($0.name) \($0.version)" }.sorted().joined(separator: ", ")
        let results = attachments.filter { $0.path == "analysis.json" }.map { attachment -> [ReportText] in
            [.code(attachment.path), ", SHA-256 ", .code(attachment.sha256.description)]
        }
        let rules = Rule.digest(of: rules).description
        return [
            .heading(
                3,
                language(
                    "Certification under Federal Rules of Evidence 902(13) and 902(14): template, not signed",
                    "Verklaring: sjabloon, niet ondertekend"
                ),
                name: "declaration"
            ),
            .paragraph([
                .plain(
                    language(
                        "I, \(blank), \(blank) (position), certify that by reason of \(blank) (knowledge, training, experience) I "
                            + "am qualified to make this certification, and that:",
                        "Ondergetekende, \(blank), \(blank) (functie), op grond van \(blank) (kennis, opleiding, ervaring) in "
                            + "staat dit te verklaren, verklaart dat:"
                    )
                )
            ]),
            .list(
                [
                    [
                        .plain(
                            language(
                                "the files examined are the following; their SHA-256 was computed on receipt and compared before "
                                    + "use (902(14)):",
                                "de volgende bestanden onderzocht zijn; hun SHA-256 is bij ontvangst berekend en vóór gebruik vergeleken:"
                            )
                        )
                    ]
                ] + captures + [
                    [
                        .plain(
                            language(
                                "they were processed by har-forensics \(libraryVersion) with the rules of SHA-256 \(rules) and the lists "
                                    + "\(lists); the process gives the same bytes for the same input, which har-forensics verify "
                                    + "checks by repeating it (902(13)):",
                                "zij verwerkt zijn met har-forensics \(libraryVersion), met de regels met SHA-256 \(rules) en de lijsten "
                                    + "\(lists); het proces geeft voor dezelfde invoer dezelfde bytes, wat har-forensics verify nagaat "
                                    + "door het te herhalen:"
                            )
                        )
                    ]
                ] + results + [
                    [
                        .plain(
                            language(
                                "I ran har-forensics verify on this package on \(blank), with the result \(blank).",
                                "ik op \(blank) har-forensics verify op dit pakket heb uitgevoerd, met als uitkomst \(blank)."
                            )
                        )
                    ]
                ]
            ),
            .fields([language("Name, place, date, signature", "Naam, plaats, datum, handtekening")]),
        ]
    }
}
