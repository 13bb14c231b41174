import HARCapture

/// The JSON document of the consent signals of captures, schema `har-forensics/consent/1`.
///
/// What the whole document `har-forensics/analysis/1` says of consent, with the findings that rest on it.
public struct ConsentDocument: Codable, Sendable, Equatable {
    /// The name and version of the schema.
    public static let schemaName = "har-forensics/consent/1"

    public var schema = Self.schemaName
    public var tool: AnalysisDocument.Tool
    public var captures: [AnalysisDocument.CaptureRecord]
    public var lists: [AnalysisDocument.ListRecord]
    public var consent: [AnalysisDocument.ConsentRecord]
    public var choices: [AnalysisDocument.ChoiceInterval]
    public var intervals: [AnalysisDocument.IntervalRecord]
    public var operatorLog: AnalysisDocument.OperatorLogRecord?
    public var scenarioChecks: [AnalysisDocument.ScenarioCheckRecord]
    public var findings: [AnalysisDocument.FindingRecord]
    public var rules: [AnalysisDocument.RuleRecord]

    /// The document of one or more analyses.
    public init(
        of analyses: [Analysis],
        tool: AnalysisDocument.Tool = .thisLibrary,
        values: ValueDisplay = .masked
    ) {
        let head = AnalysisDocument(headOf: analyses, tool: tool)
        self.tool = tool
        captures = head.captures
        lists = head.lists
        consent = Array(AnalysisDocument.consent(of: analyses))
        choices = head.choices
        intervals = head.intervals
        operatorLog = head.operatorLog
        scenarioChecks = head.scenarioChecks
        let names = Set(RuleCatalogue.consent.map(\.id.rawValue))
        findings = AnalysisDocument.findings(of: analyses, .none, values.mask(of: analyses))
            .filter { names.contains($0.rule) }
        rules = head.rules.filter { names.contains($0.id) }
    }
}

/// The JSON document of one decoded consent string, schema `har-forensics/consent-string/1`.
public struct ConsentStringDocument: Codable, Sendable, Equatable {
    /// The name and version of the schema.
    public static let schemaName = "har-forensics/consent-string/1"

    public var schema = Self.schemaName
    public var tool: AnalysisDocument.Tool
    public var text: String
    public var format: String
    public var state: String
    public var fields: [FieldRecord]
    public var warnings: [String]

    /// One field of a string.
    public struct FieldRecord: Codable, Sendable, Equatable {
        public var name: String
        public var value: String
    }

    /// The document of a decoded string.
    public init(of decoded: DecodedConsent, tool: AnalysisDocument.Tool = .thisLibrary) {
        self.tool = tool
        text = decoded.raw.string
        format = decoded.format
        state = decoded.state.rawValue
        fields = decoded.fields.map { .init(name: $0.name, value: $0.value) }
        warnings = decoded.warnings
    }
}
