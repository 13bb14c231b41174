/// The JSON document of the cookies of captures, schema `har-forensics/cookies/1`: what the analysis says of them, and
/// the jar at an instant.
public struct CookieDocument: Codable, Sendable, Equatable {
    /// The name and version of the schema.
    public static let schemaName = "har-forensics/cookies/1"

    public var schema = Self.schemaName
    public var tool: AnalysisDocument.Tool
    public var captures: [CaptureCookies]
    public var lists: [AnalysisDocument.ListRecord]

    /// The cookies of one capture.
    public struct CaptureCookies: Codable, Sendable, Equatable {
        public var capture: AnalysisDocument.CaptureRecord
        public var cookies: [AnalysisDocument.CookieRecord]
        /// The instant of the jar; left out for the end of the capture.
        public var jarAt: String?
        public var jar: [JarCookieRecord]
    }

    /// A cookie of the jar.
    public struct JarCookieRecord: Codable, Sendable, Equatable {
        public var name: String
        public var domain: String
        public var hostOnly: Bool?
        public var path: String?
        public var partition: String?
        public var partitionCrossSiteAncestor: Bool?
        public var presence: String
        public var reason: String?
        public var state: String
        /// The number of bytes of the value.
        public var valueBytes: Int
        /// A token that equal values of one capture share.
        public var valueToken: String
        /// The value; left out unless it was asked for.
        public var value: String?
        public var expires: String?
        public var secure: Bool?
        public var httpOnly: Bool?
        public var sameSite: String?
        public var partitioned: Bool?
        public var createdAt: String?
        public var lastEvent: String
        public var source: AnalysisDocument.Source
    }
}
