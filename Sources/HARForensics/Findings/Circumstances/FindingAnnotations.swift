import HARCapture

/// What is said of findings from outside of the capture: by persons who reviewed them, and by an earlier analysis.
public struct FindingAnnotations: Sendable {
    /// What a person decided about a finding.
    public struct Review: Sendable, Hashable {
        /// The decisions.
        public enum State: String, Sendable, Hashable, CaseIterable {
            case confirmed, rejected
        }

        /// The decision.
        public let state: State
        /// Who decided, as that person writes it.
        public let by: String
        /// When, as that person writes it (RFC 3339).
        public let at: String
        /// Why.
        public let why: String
        /// The id of an earlier finding that this one takes the place of.
        public let supersedes: String?
    }

    /// How a finding relates to an earlier analysis, in the words of SARIF §3.27.24.
    public enum BaselineState: String, Sendable, Hashable, CaseIterable {
        case new, unchanged, updated, absent
    }

    /// The reviews by the id of the finding.
    public private(set) var reviews: [String: Review] = [:]
    /// The statements of the earlier analysis by fingerprint; nil if none is given.
    public private(set) var baseline: [String: String]?

    /// The files that say it: `reviews` or `baseline`, with the SHA-256.
    private(set) var files: [(role: String, sha256: SHA256Digest)] = []

    /// Nothing is said.
    public static let none = FindingAnnotations()
    /// Nothing is said yet.
    public init() {}

    /// Why a file cannot be read: one line.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// One line for a person.
        public let description: String
    }

    /// Adds the reviews of a file: `{"schema": "har-forensics/reviews/1", "reviews": [{"finding": ID, "state":
    /// "confirmed" or "rejected", "by": WHO, "at": INSTANT, "why": TEXT}]}`.
    public mutating func addReviews(decoding bytes: [UInt8]) throws(Failure) {
        guard let object = JSONValue(parsing: ByteString(bytes)),
            object["schema"]?.string.map({ $0.equals("har-forensics/reviews/1") }) ?? false
        else { throw Failure(description: "expected an object with \"schema\": \"har-forensics/reviews/1\"") }
        files.append(("reviews", SHA256Digest(of: bytes)))
        for (index, value) in (object["reviews"]?.elements ?? []).enumerated() {
            func text(_ name: ByteString) throws(Failure) -> String {
                guard let text = value[name]?.string, !text.isEmpty else {
                    throw Failure(description: "/reviews/\(index)/\(name): expected a text")
                }
                return text.string
            }
            guard let state = Review.State(rawValue: try text("state")) else {
                throw Failure(description: "/reviews/\(index)/state: expected confirmed or rejected")
            }
            let at = try text("at")
            guard Instant.parse(ByteString(at)) != nil else {
                throw Failure(description: "/reviews/\(index)/at: expected an RFC 3339 instant")
            }
            reviews[try text("finding")] = Review(
                state: state,
                by: try text("by"),
                at: at,
                why: try text("why"),
                supersedes: value["supersedes"]?.string?.string
            )
        }
    }

    /// Compares with an earlier analysis, as it was written as JSON.
    public mutating func compare(with bytes: [UInt8]) throws(Failure) {
        guard let object = JSONValue(parsing: ByteString(bytes)),
            object["schema"]?.string.map({ $0.equals("har-forensics/analysis/1") }) ?? false
        else { throw Failure(description: "expected a document of the schema har-forensics/analysis/1") }
        var statements: [String: String] = [:]
        for value in object["findings"]?.elements ?? [] {
            guard let fingerprint = value["fingerprint"]?.string else { continue }
            statements[fingerprint.string] = value["statement"]?.string?.string ?? ""
        }
        files.append(("baseline", SHA256Digest(of: bytes)))
        baseline = statements
    }

    /// How a finding relates to the earlier analysis; nil if there is none.
    public func baselineState(of finding: Finding) -> BaselineState? {
        guard let baseline else { return nil }
        guard let before = baseline[finding.fingerprint] else { return .new }
        return before == finding.statement ? .unchanged : .updated
    }

    /// The fingerprints of the earlier analysis that no finding has, sorted; nil if there is none.
    public func absent(among findings: some Sequence<Finding>) -> [String]? {
        baseline.map { Set($0.keys).subtracting(findings.map(\.fingerprint)).sorted() }
    }
}

extension Finding {
    /// What the finding has in common with that of another capture: rule and subject, without capture and place. The first
    /// 32 digits of a SHA-256.
    public var fingerprint: String {
        var bytes: [UInt8] = []
        for field in [
            ByteString(rule.rawValue), subject.site ?? "", subject.cookie ?? "", subject.domain ?? "",
            ByteString(subject.diagnostic?.rawValue ?? ""), ByteString(phase?.rawValue ?? ""),
        ] {
            bytes += Array(field)
            bytes.append(0)
        }
        return String(SHA256Digest(of: bytes).description.prefix(32))
    }
}
