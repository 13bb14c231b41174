public import HARForensics

/// A report of analyses for people: what was examined, how far it can be trusted, what was found, and how anyone can
/// check it with `dd` and `sha256sum`. As one HTML page or as Markdown, of the same content.
public struct ForensicReport: Sendable {
    let analyses: [Analysis]
    let annotations: FindingAnnotations
    let caseFile: CaseFile
    let language: ReportLanguage
    let mask: ValueMask?
    let attachments: [Attachment]

    /// A file that goes with the report.
    public struct Attachment: Sendable {
        /// Its path beside the report.
        public let path: String
        /// Its size.
        public let bytes: Int
        /// Its digest.
        public let sha256: SHA256Digest

        /// A file that goes with a report.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes.count
            sha256 = SHA256Digest(of: bytes)
        }
    }

    /// - Parameters:
    ///   - mask: What values are masked with; nil to write them.
    ///   - attachments: The machine-readable results that go with the report: their hashes are printed.
    public init(
        of analyses: [Analysis],
        annotations: FindingAnnotations = .none,
        caseFile: CaseFile = .none,
        language: ReportLanguage = .en,
        mask: ValueMask?,
        attachments: [Attachment] = []
    ) {
        self.analyses = analyses
        self.annotations = annotations
        self.caseFile = caseFile
        self.language = language
        self.mask = mask
        self.attachments = attachments
    }

    /// The report as one HTML page.
    ///
    /// - Throws: ``CaptureError`` if cited bytes did not stay in memory and their file is gone or changed.
    public func html() throws -> String { HTMLPage(title: title, language: language, blocks: try blocks()).text }

    /// The report as Markdown.
    ///
    /// - Throws: ``CaptureError`` if cited bytes did not stay in memory and their file is gone or changed.
    public func markdown() throws -> String { MarkdownPage(language: language, blocks: try blocks()).text }

    var words: ReportWords { ReportWords(language) }

    var title: String {
        caseFile.title
            ?? language(
                "What network captures show of cookies, trackers and consent",
                "Wat netwerkopnamen tonen van cookies, trackers en toestemming"
            )
    }

    private func blocks() throws -> [ReportBlock] {
        var blocks: [ReportBlock] = [
            .heading(1, title, name: nil),
            .paragraph([
                .plain(language("Made by", "Gemaakt met")), " har-forensics ", .plain(libraryVersion), ". ",
                .plain(
                    language(
                        "Each statement points to bytes of a capture; section “Check it” says how anyone can verify them. "
                            + "Statements report signals, records and transmissions; whether a rule of law applies is not "
                            + "said.",
                        "Elke vaststelling verwijst naar bytes van een opname; onderdeel “Controleren” zegt hoe iedereen die "
                            + "kan nagaan. Vaststellingen melden signalen, vastleggingen en verzendingen; of een "
                            + "rechtsregel van toepassing is, wordt niet gezegd."
                    )
                ),
            ]),
        ]
        for (index, analysis) in analyses.enumerated() { blocks += answer(analysis, index) }
        blocks += examined
        for analysis in analyses { blocks += try trust(analysis) }
        blocks += scope + scenarios
        for analysis in analyses { blocks += try timelines(analysis) }
        for analysis in analyses { blocks += try owners(analysis) + cookieTable(analysis) }
        blocks += try findings()
        blocks += notFound + methods + limitations + checking + statedByPersons + manifest
        return blocks
    }

    // MARK: - What was examined

    private var examined: [ReportBlock] {
        let rows = analyses.map { analysis -> [[ReportText]] in
            let source = analysis.capture.source
            let exchanges = analysis.observations.context.exchanges
            let instants = exchanges.compactMap(\.startedAt)
            let programs = [analysis.capture.creator, analysis.capture.browser].compactMap { $0 }
                .map { "\($0.name.string) \($0.version.string)" }.joined(separator: ", ")
            let container = source.container.map {
                " (\($0.format), \($0.byteCount) bytes, SHA-256 \($0.sha256)\($0.member.map { ", \($0)" } ?? ""))"
            }
            return [
                [.code(source.name), .plain(container ?? "")], ["\(source.byteCount)"],
                [.code(source.sha256.description)], [.plain(programs)],
                ["\(analysis.capture.entries.count) / \(analysis.capture.pages.count)"],
                [.plain(instants.min()?.description ?? "?")], [.plain(instants.max()?.description ?? "?")],
            ]
        }
        return [
            .heading(2, language("What was examined", "Wat onderzocht is"), name: "examined"),
            .table(
                columns: [
                    language("Capture", "Opname"), language("Bytes", "Bytes"), "SHA-256",
                    language("Recorded by", "Opgenomen met"), language("Entries / pages", "Uitwisselingen / pagina’s"),
                    language("First instant (UTC)", "Eerste tijdstip (UTC)"),
                    language("Last instant (UTC)", "Laatste tijdstip (UTC)"),
                ],
                rows: rows
            ),
            .paragraph([
                .plain(
                    language(
                        "Instants are those of the clock of the machine that recorded; nobody verified it.",
                        "Tijdstippen zijn die van de klok van de machine die opnam; niemand heeft die geverifieerd."
                    )
                )
            ]),
        ]
    }

    private func trust(_ analysis: Analysis) throws -> [ReportBlock] {
        let statements = analysis.completeness.statements.map { statement -> [[ReportText]] in
            [
                [.plain(statement.kind.phrase(in: language))], [.plain(words.showing(statement.showing.name))],
                [.plain(statement.reasons(in: language).joined(separator: " "))],
                [.plain(statement.diagnostics.map(\.rawValue).joined(separator: ", "))],
            ]
        }
        let oddities = try analysis.diagnostics.map { diagnostic -> [[ReportText]] in
            [
                [.plain(diagnostic.code.rawValue)], [.plain(words.severity(diagnostic.code.severity))],
                [.plain(diagnostic.message(in: language))], ["\(diagnostic.count)"],
                [.code(try diagnostic.occurrences.first.map { try place($0, in: analysis.capture) } ?? "")],
            ]
        }
        return [
            .heading(
                2,
                language("How far it can be trusted", "Hoe ver dit te vertrouwen is") + name(analysis),
                name: nil
            ),
            .table(
                columns: [
                    language("Can the capture show", "Kan de opname tonen"), language("Shown", "Getoond"),
                    language("Reason", "Reden"), language("Oddities", "Bijzonderheden"),
                ],
                rows: statements
            ),
            .heading(3, language("Oddities of the capture", "Bijzonderheden van de opname"), name: nil),
            .table(
                columns: [
                    "Code", language("Severity", "Ernst"), language("Meaning", "Betekenis"),
                    language("Count", "Aantal"),
                    language("Where first", "Waar het eerst"),
                ],
                rows: oddities
            ),
        ]
    }

    func name(_ analysis: Analysis) -> String {
        analyses.count > 1 ? ": " + SafeText.plain(analysis.capture.source.name) : ""
    }
}
