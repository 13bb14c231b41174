/// The JSON document of who was asked in captures, schema `har-forensics/trackers/1`.
///
/// Fields may be added within a schema number; none changes its meaning. Captures, lists, matches and findings are those of
/// ``AnalysisDocument``.
public struct TrackersDocument: Codable, Sendable, Equatable {
    /// The name and version of the schema.
    public static let schemaName = "har-forensics/trackers/1"

    public var schema = Self.schemaName
    public var tool: AnalysisDocument.Tool
    public var lists: [AnalysisDocument.ListRecord]
    /// The sources that rows of the bundled tables name by their codes.
    public var sources: [SourceRecord]
    public var captures: [CaptureRecord]
    public var rules: [AnalysisDocument.RuleRecord]

    /// What one capture shows.
    public struct CaptureRecord: Codable, Sendable, Equatable {
        public var name: String
        public var bytes: Int
        public var sha256: String
        public var sites: [String]
        public var owners: [OwnerRecord]
        public var domains: [DomainRecord]
        public var requests: [RequestRecord]
        public var cookies: [CookieRecord]
        public var findings: [AnalysisDocument.FindingRecord]
    }

    /// A source of the bundled tables.
    public struct SourceRecord: Codable, Sendable, Equatable {
        public var code: String
        public var name: String
        public var address: String?
        public var licence: String?
    }

    /// What went to the hosts of a row.
    public struct TrafficRecord: Codable, Sendable, Equatable {
        public var requests: Int
        public var answered: Int
        public var thirdParty: Int
        public var ruled: Int
        public var cookiesOffered: Int
        public var cookiesSent: Int
        public var phases: [String: Int]
        public var types: [String: Int]
    }

    /// An owner; the one without a name stands for all domains whose owner no source names.
    public struct OwnerRecord: Codable, Sendable, Equatable {
        public var owner: String?
        public var operators: [String]
        public var countries: [String]
        public var categories: [String]
        public var domains: [String]
        public var traffic: TrafficRecord
    }

    /// A domain.
    public struct DomainRecord: Codable, Sendable, Equatable {
        public var domain: String
        public var hosts: [String]
        public var owner: String?
        public var parent: String?
        public var parentUnverified: Bool?
        public var country: String?
        public var categories: [String]
        public var products: [String]
        public var sources: [String]
        public var ownerSource: String?
        public var otherOwners: [String]
        public var vendors: [VendorRecord]
        public var infrastructure: Bool
        public var aliasTarget: Bool
        public var unverified: Bool?
        public var traffic: TrafficRecord
        public var partyBySite: [String: Int]
        public var partyByOwner: [String: Int]
        public var partyByFrame: [String: Int]
        public var firstSeen: AnalysisDocument.Source?
        public var matches: [AnalysisDocument.MatchRecord]
    }

    /// A vendor of the IAB Transparency and Consent Framework.
    public struct VendorRecord: Codable, Sendable, Equatable {
        public var id: Int
        public var name: String?
        public var list: String?
    }

    /// A request.
    public struct RequestRecord: Codable, Sendable, Equatable {
        public var entry: Int
        public var at: String?
        public var host: String
        public var domain: String
        public var topLevelSite: String?
        public var frame: String?
        public var type: String?
        public var typeBasis: String?
        public var partyBySite: String
        public var partyByOwner: String
        public var partyByFrame: String
        public var transmission: String
        public var phase: String
        public var aliases: [AliasRecord]?
        public var verdict: String?
        public var matches: [RuleMatchRecord]?
        public var namings: [NamingRecord]?
        public var source: AnalysisDocument.Source
    }

    /// A step of a chain of aliases, as a file of the user's says.
    public struct AliasRecord: Codable, Sendable, Equatable {
        public var alias: String
        public var target: String
        public var listedTarget: Bool
        public var match: AnalysisDocument.MatchRecord
    }

    /// A cookie that a list names, with every claim about it.
    public struct CookieRecord: Codable, Sendable, Equatable {
        public var name: String
        public var domain: String
        public var owner: String?
        public var claims: [ClaimRecord]
        /// What vendors disclose of cookies of the name for the domains of visited sites.
        public var disclosures: [DisclosureRecord]
    }

    /// What a list says about a cookie.
    public struct ClaimRecord: Codable, Sendable, Equatable {
        public var purpose: String
        public var product: String
        public var controller: String?
        public var source: String
        public var reference: String?
        public var basis: String
        public var match: AnalysisDocument.MatchRecord
    }

    /// What a vendor discloses of a cookie.
    public struct DisclosureRecord: Codable, Sendable, Equatable {
        public var vendor: VendorRecord
        public var archivedOn: String?
        public var purposes: [Int]
        public var specialPurposes: [Int]
        public var maxAgeSeconds: Int64?
        public var match: AnalysisDocument.MatchRecord
    }

    /// What a supplied list of services or trackers says about the host of a request.
    public struct NamingRecord: Codable, Sendable, Equatable {
        public var owner: String?
        public var categories: [String]
        /// Whether the list makes the request one to a tracker: not where it names the visited site's own.
        public var tracker: Bool
        public var match: AnalysisDocument.MatchRecord
    }

    /// A rule of a supplied list that matches a request.
    public struct RuleMatchRecord: Codable, Sendable, Equatable {
        public var match: AnalysisDocument.MatchRecord
        /// The exception that cancels it.
        public var cancelledBy: AnalysisDocument.MatchRecord?
        /// What the capture would have to tell to be certain.
        public var undecided: [String]?
        /// Whether it is an exception itself.
        public var exception: Bool?
    }
}
