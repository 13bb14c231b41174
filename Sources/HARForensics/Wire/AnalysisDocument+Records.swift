extension AnalysisDocument {
    /// A cookie and what was seen of it.
    public struct CookieRecord: Codable, Sendable, Equatable {
        public var name: String
        public var domain: String
        public var hostOnly: Bool?
        public var path: String?
        public var site: String
        public var siteICANN: String
        public var owner: String?
        public var party: String
        public var partyByOwner: String
        public var state: String
        public var partition: String?
        public var partitionCrossSiteAncestor: Bool?
        public var life: CookieLifeRecord
        public var events: [CookieEventRecord]
    }

    /// Something that happened to a cookie.
    public struct CookieEventRecord: Codable, Sendable, Equatable {
        public var kind: String
        public var sequence: Int
        public var at: String?
        public var entry: Int
        public var host: String
        public var setBy: String?
        public var topLevelSite: String?
        public var reason: String?
        /// The clause that a rejection rests on.
        public var clause: String?
        public var possibleReasons: [String]?
        public var flags: [String]?
        /// How many requests lack the cookie, if more than one.
        public var count: Int?
        public var phase: String
        public var lifetimeSeconds: Int64?
        public var notBefore: String?
        public var notAfter: String?
        public var before: CookieConditionRecord?
        public var after: CookieConditionRecord?
        public var source: Source
    }

    /// A tracker that was contacted.
    public struct TrackerRecord: Codable, Sendable, Equatable {
        public var domain: String
        public var hosts: [String]
        public var owner: String?
        public var parent: String?
        public var country: String?
        public var categories: [String]
        public var sources: [String]
        public var otherOwners: [String]
        public var products: [String]
        public var tcfVendors: [Int]
        public var requests: Int
        /// How many of the requests were made on pages of the tracker's own owner.
        public var sameOwnerRequests: Int
        public var phases: [String: Int]
        public var firstSeen: Source?
        public var matches: [MatchRecord]
    }

    /// A row of a list.
    public struct MatchRecord: Codable, Sendable, Equatable {
        public var list: String
        public var version: String
        public var sha256: String
        public var line: Int?
        public var pointer: String?
        public var rule: String
    }

    /// A consent signal.
    public struct ConsentRecord: Codable, Sendable, Equatable {
        public var at: String?
        public var signal: String
        public var grade: String
        public var state: String
        public var manager: String?
        public var host: String
        /// Where in the entry it was found.
        public var place: String
        public var vendor: String?
        public var purposes: [String]
        public var refusedPurposes: [String]
        /// Whether it permits storage for advertising; left out if it does not tell.
        public var permitsStorage: Bool?
        /// What is wrong with the signal; left out if nothing is.
        public var problem: String?
        public var claimedAt: String?
        public var topLevelSite: String?
        public var note: String?
        public var source: Source
    }

    /// A recorded choice and the interval it lies in.
    public struct ChoiceInterval: Codable, Sendable, Equatable {
        public var site: String
        public var state: String
        public var notBefore: String?
        public var notAfter: String
        public var grade: String
        public var preexisting: Bool
        /// The consent managers that recorded it.
        public var managers: [String]
        public var purposes: [String]
        public var refusedPurposes: [String]
        /// The vendors with consent in the TC string of the choice, as ranges; left out if there is none.
        public var vendors: String?
        /// The entries of the operator's log that agree with it, as JSON pointers.
        public var operatorLog: [String]
        public var evidence: [Source]
    }

    /// A stretch of time on one side of the choices of a site, or of one consent manager there.
    public struct IntervalRecord: Codable, Sendable, Equatable {
        public var site: String
        /// The consent manager; left out for the site as a whole.
        public var manager: String?
        public var phase: String
        /// Left out for the begin of the capture.
        public var from: String?
        /// Left out for the end of the capture.
        public var to: String?
    }

    /// The log that the maker of a capture kept.
    public struct OperatorLogRecord: Codable, Sendable, Equatable {
        public var name: String
        public var bytes: Int
        public var sha256: String
        public var scenario: String?
        public var toleranceMilliseconds: Int
    }

    /// How a capture and what its maker says agree.
    public struct ScenarioCheckRecord: Codable, Sendable, Equatable {
        public var site: String
        public var subject: String
        public var result: String
        public var statement: String
        public var evidence: [Source]
    }

    /// A finding.
    public struct FindingRecord: Codable, Sendable, Equatable {
        public var id: String
        public var rule: String
        public var ruleVersion: Int
        public var kind: String
        public var statement: String
        public var subject: SubjectRecord
        public var phase: String?
        public var at: String?
        public var confidence: ConfidenceRecord
        public var limits: [String]
        public var refutedBy: [String]
        public var matches: [MatchRecord]
        public var evidence: [EvidenceRecord]
        /// What it has in common with the same finding of another capture.
        public var fingerprint: String
        public var parameters: [String: String]
        public var circumstances: CircumstancesRecord
        public var review: ReviewRecord
        /// `new`, `unchanged` or `updated` against an earlier analysis; left out where none was given.
        public var baseline: String?
    }

    /// What a finding is about.
    public struct SubjectRecord: Codable, Sendable, Equatable {
        public var site: String?
        public var cookie: String?
        public var domain: String?
        public var owner: String?
        public var diagnostic: String?
    }

    /// How sure a finding is.
    public struct ConfidenceRecord: Codable, Sendable, Equatable {
        public var level: String
        public var reasons: [String]
    }

    /// A rule that was applied.
    public struct RuleRecord: Codable, Sendable, Equatable {
        public var id: String
        public var version: Int
        public var title: String
        public var kind: String
        public var method: String
        public var parameters: [String: String]
        /// What its findings state, and what they do not; left out for a rule without a page.
        public var definition: String?
        public var literature: [String]
        /// The kinds of statement it makes.
        public var statements: [String]
        public var refutedBy: [String]
        /// How it can be wrong.
        public var falsePositives: [String]
        /// What it misses.
        public var falseNegatives: [String]
    }

    /// A rule that found nothing in a capture.
    public struct NotFoundRecord: Codable, Sendable, Equatable {
        public var capture: String
        public var rule: String
        /// How far the capture can show what the rule looks for: `shown`, `partly`, `notShown`, `unknown`.
        public var showing: String
        /// The kinds of statement that are not fully shown.
        public var limitedBy: [String]
    }
}
