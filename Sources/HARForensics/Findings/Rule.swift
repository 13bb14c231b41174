public import HARCapture

/// A rule that turns observations into findings: a value with a name, a version and a method.
public struct Rule: Sendable {
    /// The stable name.
    public let id: RuleID
    /// Changes whenever the same capture may give another result.
    public let version: Int
    /// What it finds, in a few words.
    public let title: String
    /// What its statements rest on.
    public let kind: Finding.Kind
    /// How it decides, in plain words.
    public let method: String
    /// The parameters it uses, as name and value.
    public let parameters: [String: String]
    /// The kinds of statement it makes: an oddity of the capture that limits one of them limits its findings.
    public let statements: [StatementKind]
    /// What would refute its statements.
    public let refutedBy: [String]
    /// Whether it lists what is there, rather than what stands out.
    public var isInventory = false

    let evaluate: @Sendable (Observations) -> [Draft]

    /// What a rule says; the rest of a finding follows from the rule and the capture.
    struct Draft {
        var statement: Wording
        var subject: Finding.Subject
        var phase: ConsentPhase?
        var at: Instant?
        var confidence: Finding.Confidence
        var matches: [Finding.ListMatch] = []
        var evidence: [SourceReference]
    }

    /// The findings of the rule, in the order of subject and time.
    func findings(_ observations: Observations, _ limits: FindingLimits) -> [Finding] {
        let codes = limits.codes(for: statements)
        return evaluate(observations).map { draft in
            Finding(
                id: identity(of: draft, in: observations),
                rule: id,
                ruleVersion: version,
                kind: kind,
                wording: draft.statement,
                subject: draft.subject,
                phase: draft.phase,
                at: draft.at,
                confidence: draft.confidence,
                refutedBy: refutedBy,
                limits: codes.filter { limits.concerns($0, draft.evidence) },
                matches: draft.matches,
                evidence: draft.evidence
            )
        }
    }

    /// The SHA-256 of a set of rules: what they are called, how they decide and by which parameters.
    public static func digest(of rules: [Rule]) -> SHA256Digest {
        var bytes: [UInt8] = []
        for rule in rules.sorted(by: { $0.id < $1.id }) {
            let parameters = rule.parameters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for field in [rule.id.rawValue, String(rule.version), rule.method]
                + parameters.flatMap({ [$0.key, $0.value] })
            {
                bytes += field.utf8
                bytes.append(0)
            }
            bytes.append(1)
        }
        return SHA256Digest(of: bytes)
    }

    /// The first 32 digits of a SHA-256 over rule, version, capture, first pointer and subject.
    private func identity(of draft: Draft, in observations: Observations) -> String {
        var bytes: [UInt8] = []
        func add(_ field: some Sequence<UInt8>) {
            bytes += field
            bytes.append(0)
        }
        add(id.rawValue.utf8)
        add(String(version).utf8)
        add(observations.context.capture.source.sha256.description.utf8)
        add((draft.evidence.first?.pointer.description ?? "").utf8)
        add(draft.subject.site ?? "")
        add(draft.subject.cookie ?? "")
        add(draft.subject.domain ?? "")
        add((draft.subject.diagnostic?.rawValue ?? "").utf8)
        add((draft.phase?.rawValue ?? "").utf8)
        return String(SHA256Digest(of: bytes).description.prefix(32))
    }
}

/// The rules that come with the library, in the order in which their findings are reported.
public enum RuleCatalogue {
    /// All rules.
    public static let standard: [Rule] = [
        .cookieBeforeConsent, .identifierBeforeConsent, .trackerBeforeConsent, .cookieAfterRefusal,
        .identifierAfterRefusal, .trackerAfterRefusal, .tcStringBeforeConsent, .tcStringAfterRefusal,
        .positiveSignalBeforeConsent, .positiveSignalAfterRefusal, .vendorWithoutBasis, .vendorNotListed,
        .consentStringMissing, .consentStringUnexpanded, .consentStringInvalid, .consentContradiction,
        .privacyControlIgnored, .scenarioContradicted, .thirdPartyCookieSet, .cookieStored, .trackerContacted,
        .unlistedBehaviour, .cookieUndisclosed, .lifetimeUndisclosed, .cookieListed, .consentTraffic, .cookieLifetime,
        .cookieDomainMismatch, .captureDiagnostic,
    ]

    /// The rules whose findings rest on consent signals.
    public static let consent: [Rule] = [
        .cookieBeforeConsent, .identifierBeforeConsent, .trackerBeforeConsent, .cookieAfterRefusal,
        .identifierAfterRefusal, .trackerAfterRefusal, .tcStringBeforeConsent, .tcStringAfterRefusal,
        .positiveSignalBeforeConsent, .positiveSignalAfterRefusal, .vendorWithoutBasis, .vendorNotListed,
        .consentStringMissing, .consentStringUnexpanded, .consentStringInvalid, .consentContradiction,
        .privacyControlIgnored, .scenarioContradicted, .consentTraffic,
    ]
}

/// Everything the observers found in one capture.
public struct Observations: Sendable {
    /// The capture, entry by entry.
    public let context: CaptureContext
    /// The cookies.
    public let cookies: [Cookie]
    /// The trackers that were contacted.
    public let trackers: [TrackerActivity]
    /// The consent signals.
    public let consent: ConsentLedger
    /// The oddities of the capture, those that only analysis finds included.
    public let diagnostics: [Diagnostic]
    /// The catalogue that owners were looked up in.
    public let catalogue: TrackerCatalogue
    /// The IAB Global Vendor List that was given; nil if none was.
    public let vendorList: VendorList?
    /// The policy that cookies were read by, and why.
    public let cookiePolicy: CookiePolicyChoice
    /// What was assumed of third parties.
    public let thirdPartyCookies: ThirdPartyCookies
    /// The file of aliases that was consulted; nil if none.
    public let aliases: HostAliases?
    /// The lists that the user supplied.
    public let lists: SuppliedLists
    /// What they say about the requests, in the order of the entries; empty without lists.
    public let verdicts: [ListVerdict?]

    /// The hosts that a rule of a supplied list names.
    var hostsNamedByRules: Set<Host> {
        Set(verdicts.indices.filter { verdicts[$0]?.namesTracker == true }.map { context.exchanges[$0].host })
    }

    /// Who operates a domain, as the catalogue says.
    func owner(of domain: ByteString) -> String? { catalogue.entry(for: Host(domain))?.owner }
}
