internal import HARCapture

/// The JSON document of an analysis, schema `har-forensics/analysis/1`.
///
/// Fields may be added within a schema number; none changes its meaning. Values of cookies, parameters and credentials stand
/// in the quotes of evidence alone, and there as tokens unless they are asked for; of consent records state, categories and
/// claimed time are written: sources point to the bytes.
public struct AnalysisDocument: Codable, Sendable, Equatable {
    /// The name and version of the schema.
    public static let schemaName = "har-forensics/analysis/1"

    public var schema = Self.schemaName
    public var tool: Tool
    public var options: Options
    public var captures: [CaptureRecord]
    public var lists: [ListRecord]
    public var cookies: [CookieRecord]
    public var requests: RequestCounts
    public var trackers: [TrackerRecord]
    public var consent: [ConsentRecord]
    public var choices: [ChoiceInterval]
    public var intervals: [IntervalRecord]
    public var operatorLog: OperatorLogRecord?
    public var scenarioChecks: [ScenarioCheckRecord]
    public var findings: [FindingRecord]
    /// The rules that found nothing, and how far the capture could have shown what they look for.
    public var notFound: [NotFoundRecord]
    public var rules: [RuleRecord]
    /// The fingerprints of findings that an earlier analysis had and this one has not; left out where none was given.
    public var absent: [String]?

    /// The program that made the document.
    public struct Tool: Codable, Sendable, Equatable {
        public var name: String
        public var version: String
        /// The SHA-256 of the rules applied: ids, versions, methods and parameters.
        public var ruleSet: String?
    }

    /// What the analysis was asked to do.
    public struct Options: Codable, Sendable, Equatable {
        public var cookiePolicy: String
        public var rules: [String]
        /// `masked` by tokens or `shown`.
        public var values: String
        /// What the browser let third parties have; left out where nobody stated it.
        public var thirdPartyCookies: String?
        /// The files that were given beside the captures; left out where there are none.
        public var inputs: [InputRecord]?
    }

    /// A file that was given beside the captures.
    public struct InputRecord: Codable, Sendable, Equatable {
        /// What it was given as: `list`, `aliases`, `vendorList`, `operatorLog`, `reviews`, `baseline`.
        public var role: String
        /// What it is called in results.
        public var name: String
        public var sha256: String

        init(role: String, name: String, sha256: SHA256Digest) {
            (self.role, self.name, self.sha256) = (role, name, sha256.description)
        }
    }

    /// A capture that was read.
    public struct CaptureRecord: Codable, Sendable, Equatable {
        public var name: String
        public var bytes: Int
        public var sha256: String
        public var container: ContainerRecord?
        public var creator: ProgramRecord?
        public var browser: ProgramRecord?
        public var version: String?
        public var entries: Int
        public var pages: Int
        public var sites: [String]
        public var firstInstant: String?
        public var lastInstant: String?
        public var cookieVisibility: String
        public var cookiePolicy: CookiePolicyRecord
        public var cookiesExplained: CookieExplanationRecord
        public var exporter: ExporterRecord
        public var completeness: [StatementRecord]
        public var diagnostics: [DiagnosticRecord]
    }

    /// The compressed file that a capture was read out of.
    public struct ContainerRecord: Codable, Sendable, Equatable {
        public var format: String
        public var member: String?
        public var bytes: Int
        public var sha256: String
    }

    /// A program.
    public struct ProgramRecord: Codable, Sendable, Equatable {
        public var name: String
        public var version: String
    }

    /// An oddity of a capture.
    public struct DiagnosticRecord: Codable, Sendable, Equatable {
        public var code: String
        public var check: String
        public var severity: String
        public var message: String
        public var count: Int
        /// The kinds of statement that are weaker for it.
        public var limits: [String]
        /// What was expected at the first place.
        public var expected: String?
        /// What was found at the first place, in words of this library.
        public var found: String?
        public var source: Source?
    }

    /// A list that was consulted.
    public struct ListRecord: Codable, Sendable, Equatable {
        public var name: String
        public var version: String
        public var sha256: String
        public var rules: Int
    }

    /// The place of cited bytes.
    public struct Source: Codable, Sendable, Equatable {
        public var capture: String
        public var entry: Int?
        public var pointer: String
        public var offset: Int
        public var length: Int
    }

    /// The place of bytes that a finding rests on, their digest and what they say.
    public struct EvidenceRecord: Codable, Sendable, Equatable {
        public var capture: String
        public var entry: Int?
        public var pointer: String
        public var offset: Int
        public var length: Int
        /// The SHA-256 of the cited bytes.
        public var sha256: String
        /// The bytes as text; left out if they are not UTF-8.
        public var quote: String?
        /// The bytes in base64, if they are not UTF-8.
        public var quoteBase64: String?
        /// `verbatim` (the SHA-256 is that of the quote), `unescaped` (without JSON escapes), `masked`, `tooLong`.
        public var quoteForm: String
    }

    /// How many requests were made.
    public struct RequestCounts: Codable, Sendable, Equatable {
        public var total: Int
        public var thirdParty: Int
        public var trackers: Int
    }
}
