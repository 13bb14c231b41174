import HARCapture

extension AnalysisDocument {
    /// The document of one or more analyses.
    ///
    /// - Parameters:
    ///   - analyses: The analyses, in the order they are to be written.
    ///   - tool: The name and version of the program that makes the document.
    ///   - annotations: What persons and an earlier analysis say of the findings.
    ///   - values: Whether values are quoted, or what they are masked with.
    public init(
        of analyses: [Analysis],
        tool: Tool = .thisLibrary,
        annotations: FindingAnnotations = .none,
        values: ValueDisplay = .masked
    ) {
        self.init(headOf: analyses, tool: tool, annotations: annotations, values: values)
        cookies = Array(Self.cookies(of: analyses))
        trackers = Array(Self.trackers(of: analyses))
        consent = Array(Self.consent(of: analyses))
        findings = Array(Self.findings(of: analyses, annotations, values.mask(of: analyses)))
    }

    /// The document without the records that grow with the captures.
    init(
        headOf analyses: [Analysis],
        tool: Tool,
        annotations: FindingAnnotations = .none,
        values: ValueDisplay = .masked
    ) {
        var seen: Set<RuleID> = []
        let applied = analyses.flatMap(\.rules).filter { seen.insert($0.id).inserted }
        self.tool = tool
        self.tool.ruleSet = Rule.digest(of: applied).description
        options = Options(
            cookiePolicy: Set(
                analyses.map { $0.cookies.policy }.map { $0.basis == .asked ? $0.policy.id : "automatic" }
            )
            .sorted().joined(separator: " "),
            rules: applied.map(\.id.rawValue).sorted(),
            values: values.isShown ? "shown" : "masked",
            thirdPartyCookies: Self.thirdPartyCookies(of: analyses),
            inputs: Self.inputs(of: analyses, annotations)
        )
        captures = analyses.map { CaptureRecord($0) }
        lists = Self.lists(of: analyses)
        requests = RequestCounts(
            total: analyses.reduce(0) { $0 + $1.capture.entries.count },
            thirdParty: analyses.reduce(0) { sum, analysis in
                sum + analysis.observations.context.exchanges.count { $0.isThirdParty == true }
            },
            trackers: analyses.reduce(0) { sum, analysis in
                sum + analysis.trackers.reduce(0) { $0 + $1.requests.count }
            }
        )
        choices = Self.choices(of: analyses)
        intervals = Self.intervals(of: analyses)
        operatorLog = analyses.lazy.compactMap(\.consent.operatorLog).first.map { .init($0) }
        scenarioChecks = Self.scenarioChecks(of: analyses)
        rules = applied.map { RuleRecord($0) }
        notFound = analyses.flatMap { analysis in
            analysis.rulesWithoutFindings.map { NotFoundRecord($0, analysis) }
        }
        absent = annotations.absent(among: analyses.flatMap(\.findings))
        (cookies, trackers, consent, findings) = ([], [], [], [])
    }

    /// What the analyses were told of third-party cookies; nil if nothing.
    private static func thirdPartyCookies(of analyses: [Analysis]) -> String? {
        let stated = Set(analyses.map(\.cookies.thirdPartyCookies.rawValue))
        return stated == [ThirdPartyCookies.unknown.rawValue] ? nil : stated.sorted().joined(separator: " ")
    }

    /// The files that were given beside the captures, each once; nil if there are none.
    private static func inputs(of analyses: [Analysis], _ annotations: FindingAnnotations) -> [InputRecord]? {
        var records: [InputRecord] = []
        func add(_ record: InputRecord?) {
            if let record, !records.contains(record) { records.append(record) }
        }
        for analysis in analyses {
            let observations = analysis.observations
            for list in observations.lists.identities {
                add(InputRecord(role: "list", name: list.name, sha256: list.sha256))
            }
            add(
                observations.aliases.map {
                    InputRecord(role: "aliases", name: $0.identity.name, sha256: $0.identity.sha256)
                }
            )
            add(
                observations.vendorList.map {
                    InputRecord(role: "vendorList", name: $0.identity.name, sha256: $0.identity.sha256)
                }
            )
            // A scenario that was stated by itself has no file.
            add(
                analysis.consent.operatorLog.flatMap { log in
                    log.byteCount == 0 ? nil : InputRecord(role: "operatorLog", name: log.name, sha256: log.sha256)
                }
            )
        }
        for (role, digest) in annotations.files { add(InputRecord(role: role, name: "", sha256: digest)) }
        return records.isEmpty ? nil : records
    }

    /// The lists that were consulted, each once, by name.
    static func lists(of analyses: [Analysis]) -> [ListRecord] {
        Set(analyses.flatMap(\.lists)).map { ListRecord($0) }.sorted {
            ($0.name, $0.version, $0.sha256) < ($1.name, $1.version, $1.sha256)
        }
    }

    // The records that grow with the captures, each made when it is asked for.

    static func cookies(of analyses: [Analysis]) -> some Sequence<CookieRecord> {
        analyses.lazy.flatMap { analysis in analysis.cookies.lazy.map { CookieRecord($0, analysis) } }
    }

    static func trackers(of analyses: [Analysis]) -> some Sequence<TrackerRecord> {
        analyses.lazy.flatMap { analysis in analysis.trackers.lazy.map { TrackerRecord($0, analysis) } }
    }

    static func consent(of analyses: [Analysis]) -> some Sequence<ConsentRecord> {
        analyses.lazy.flatMap { analysis in analysis.consent.events.lazy.map { ConsentRecord($0) } }
    }

    static func findings(
        of analyses: [Analysis],
        _ annotations: FindingAnnotations,
        _ mask: ValueMask?
    ) -> some Sequence<FindingRecord> {
        analyses.lazy.flatMap { analysis in
            let surroundings = FindingSurroundings(analysis)
            let parameters = Dictionary(analysis.rules.map { ($0.id, $0.parameters) }) { first, _ in first }
            return analysis.findings.lazy.map {
                FindingRecord($0, parameters[$0.rule] ?? [:], surroundings, annotations, mask)
            }
        }
    }
}

extension AnalysisDocument.Tool {
    /// This library.
    public static let thisLibrary = Self(name: "har-forensics", version: libraryVersion)
}

// Text of a capture that is shown as a name. Bytes that are no UTF-8 become U+FFFD; sources point to the bytes.

extension AnalysisDocument.CaptureRecord {
    init(_ analysis: Analysis) {
        let capture = analysis.capture
        let exchanges = analysis.observations.context.exchanges
        let instants = exchanges.compactMap(\.startedAt)
        name = capture.source.name
        bytes = capture.source.byteCount
        sha256 = capture.source.sha256.description
        container = capture.source.container.map {
            .init(format: $0.format, member: $0.member, bytes: $0.byteCount, sha256: $0.sha256.description)
        }
        creator = capture.creator.map { .init(name: $0.name.string, version: $0.version.string) }
        browser = capture.browser.map { .init(name: $0.name.string, version: $0.version.string) }
        version = capture.version?.string
        entries = capture.entries.count
        pages = capture.pages.count
        sites = Set(exchanges.compactMap(\.topLevelSite)).sorted().map(\.string)
        firstInstant = instants.min()?.description
        lastInstant = instants.max()?.description
        cookieVisibility = capture.cookieVisibility.rawValue
        cookiePolicy = .init(analysis.cookies)
        cookiesExplained = .init(analysis.cookies.explanation)
        exporter = .init(capture.exporter, analysis.capabilities)
        completeness = analysis.completeness.statements.map { .init($0) }
        diagnostics = analysis.diagnostics.map { diagnostic in
            .init(
                code: diagnostic.code.rawValue,
                check: diagnostic.code.check,
                severity: diagnostic.code.severity.rawValue,
                message: diagnostic.message,
                count: diagnostic.count,
                limits: diagnostic.code.limits.map(\.rawValue),
                expected: diagnostic.occurrences.first?.expected,
                found: diagnostic.occurrences.first?.found,
                source: diagnostic.occurrences.first.flatMap { capture.source(of: $0) }.map { .init($0) }
            )
        }
    }
}

extension AnalysisDocument.ListRecord {
    init(_ list: ListIdentity) {
        self.init(name: list.name, version: list.version, sha256: list.sha256.description, rules: list.rules)
    }
}

extension AnalysisDocument.Source {
    init(_ source: SourceReference) {
        self.init(
            capture: source.capture.description,
            entry: source.entry,
            pointer: source.pointer.description,
            offset: source.offset,
            length: source.length
        )
    }
}

extension AnalysisDocument.TrackerRecord {
    init(_ tracker: TrackerActivity, _ analysis: Analysis) {
        domain = tracker.domain.string
        hosts = tracker.hosts.map(\.name.string)
        owner = tracker.entry?.owner
        parent = tracker.entry?.parent
        country = tracker.entry?.country
        categories = tracker.entry?.categories ?? []
        sources = tracker.entry?.sources ?? []
        otherOwners = tracker.entry?.otherOwners ?? []
        tcfVendors = tracker.entry?.tcfVendors ?? []
        products = tracker.entry?.products ?? []
        requests = tracker.requests.count
        sameOwnerRequests = tracker.requests.count { $0.isSameOwner }
        phases = Dictionary(grouping: tracker.requests) { analysis.phase(of: $0).rawValue }.mapValues(\.count)
        firstSeen = tracker.requests.first.map { .init($0.source) }
        matches = analysis.observations.matches(tracker, tracker.requests).map { .init($0) }
    }
}

extension AnalysisDocument.MatchRecord {
    init(_ match: Finding.ListMatch) {
        self.init(
            list: match.list.name,
            version: match.list.version,
            sha256: match.list.sha256.description,
            line: match.line,
            pointer: match.pointer?.description,
            rule: match.rule.string
        )
    }
}

extension AnalysisDocument.FindingRecord {
    init(
        _ finding: Finding,
        _ parameters: [String: String],
        _ surroundings: FindingSurroundings,
        _ annotations: FindingAnnotations,
        _ mask: ValueMask?
    ) {
        self.init(
            id: finding.id,
            rule: finding.rule.rawValue,
            ruleVersion: finding.ruleVersion,
            kind: finding.kind.rawValue,
            statement: finding.statement,
            subject: .init(
                site: finding.subject.site?.string,
                cookie: finding.subject.cookie?.string,
                domain: finding.subject.domain?.string,
                owner: finding.subject.owner,
                diagnostic: finding.subject.diagnostic?.rawValue
            ),
            phase: finding.phase?.rawValue,
            at: finding.at?.description,
            confidence: .init(level: finding.confidence.level.rawValue, reasons: finding.confidence.reasons),
            limits: finding.limits.map(\.rawValue),
            refutedBy: finding.refutedBy,
            matches: finding.matches.map { .init($0) },
            evidence: finding.evidence.map { .init($0, mask) },
            fingerprint: finding.fingerprint,
            parameters: parameters,
            circumstances: .init(surroundings.circumstances(of: finding), mask),
            review: .init(annotations.reviews[finding.id]),
            baseline: annotations.baselineState(of: finding)?.rawValue
        )
    }
}

extension AnalysisDocument.RuleRecord {
    init(_ rule: Rule) {
        self.init(
            id: rule.id.rawValue,
            version: rule.version,
            title: rule.title,
            kind: rule.kind.rawValue,
            method: rule.method,
            parameters: rule.parameters,
            definition: rule.page?.definition,
            literature: rule.page?.literature ?? [],
            statements: rule.statements.map(\.rawValue),
            refutedBy: rule.refutedBy,
            falsePositives: rule.page?.falsePositives ?? [],
            falseNegatives: rule.page?.falseNegatives ?? []
        )
    }
}
