/// The rules by which a user agent takes, keeps and sends cookies.
///
/// There is no one browser truth: nameless cookies, clock skew, SameSite that is not given and partitions differ. Each
/// policy is a set of switches, named after the standard or after the browser build it was verified against.
public struct CookiePolicy: Sendable, Hashable, CustomStringConvertible {
    /// The stable name, with the version it was verified against: `chromium-156`.
    public let id: String
    /// The name without a version, as options take it: `chromium`.
    public let name: String
    /// What it is, for a person.
    public let title: String

    public var description: String { id }

    init(id: String, name: String, title: String) {
        self.id = id
        self.name = name
        self.title = title
    }

    // MARK: Parsing

    /// What a pair without an equals sign is.
    enum BarePair: Sendable { case ignored, value, name }
    /// What becomes of a pair whose name is empty.
    enum EmptyName: Sendable { case kept, keptUnlessValueHasEquals, refused }
    /// What becomes of a line with control characters.
    enum ControlCharacters: Sendable { case kept, refusedExceptTab, refused }

    var barePair = BarePair.value
    var emptyName = EmptyName.kept
    var controlCharacters = ControlCharacters.refusedExceptTab
    /// Whether the line ends at a carriage return, as the HTTP layer leaves it.
    var endsAtCarriageReturn = false
    /// How many bytes name and value may have together.
    var pairLimit = 4096
    /// How many bytes the value of an attribute may have before it is ignored.
    var attributeLimit = 1024
    /// Whether an empty Domain takes back an earlier one, or is as if it were not there.
    var emptyDomainCounts = true
    /// Whether Max-Age may start with a plus sign.
    var maxAgeTakesPlus = false
    /// Whether a minus sign is all that Max-Age needs to end a cookie, whatever follows it.
    var anyMinusEnds = false
    /// Whether a Max-Age or Expires that cannot be read takes back an earlier one, or is as if it were not there.
    var unreadableCounts = false
    /// Whether bytes of the value that are no UTF-8 become U+FFFD, each as the Encoding Standard has it.
    var repairsUTF8 = false

    // MARK: Storing

    /// What SameSite does.
    enum SameSiteRule: Sendable {
        /// Nothing.
        case ignored
        /// What is given is enforced; what is not given counts as None.
        case asGiven
        /// What is not given counts as Lax.
        case laxByDefault
    }

    /// What keeps cookies apart by visited site.
    enum Partitioning: Sendable {
        /// Nothing.
        case none
        /// The attribute Partitioned.
        case byAttribute
        /// The attribute, and every third party has a jar for each visited site.
        case everyThirdParty
    }

    /// Which prefixes of names mean something.
    enum Prefixes: Sendable { case none, secureAndHost, withHTTP }

    /// How long a cookie is kept at most, in seconds.
    var lifetimeLimit: Int64? = 400 * 86400
    /// Whether Expires is read by the clock of the server, which Date tells.
    var correctsClockSkew = false
    var sameSite = SameSiteRule.laxByDefault
    /// Whether http and https of one domain are two sites.
    var sitesHaveSchemes = true
    /// Whether SameSite=None asks for Secure.
    var noneAsksForSecure = true
    /// Whether Secure asks for an encrypted connection, and an unencrypted one leaves Secure cookies alone.
    var protectsSecure = true
    var prefixes = Prefixes.secureAndHost
    /// Whether `__Host-` is content with a default path that is `/`.
    var hostPrefixTakesDefaultPath = false
    var partitioning = Partitioning.byAttribute
    /// Whether Domain with an address makes a cookie of the host alone.
    var addressIsHostOnly = false
    /// Whether two cookies may differ in being host-only alone.
    var keyHasHostOnly = true
    /// Whether a cookie counts as made anew when its value changes.
    var changeOfValueMakesAnew = false
    /// The status codes whose cookies are ignored.
    var ignoredStatuses: Set<Int> = [100, 102, 103]
    /// Whether a path with a tab, or with more bytes than a value of an attribute may have, is refused, the default path
    /// too.
    var refusesOddPath = false
    /// Whether Domain with a lone dot is refused, or makes a cookie of the host alone.
    var refusesLoneDot = false
    /// Whether Domain may be written in another script than ASCII.
    var takesDomainInUnicode = false
    /// How dates are read.
    var dates = CookieDate.Syntax.standard
    /// Whether the Date header may be written as ISO 8601 has it.
    var takesISODate = false
    /// Whether a response that clears the site's cookies clears those of its registrable domain, Partitioned ones too, or
    /// only those of its host that are not.
    var clearsWholeSite = true
    /// Whether a partition of a third party differs from one of the page's own site.
    var partitionCountsForeignAncestors = true
    /// Whether blocking third parties takes Partitioned cookies along.
    var blocksPartitioned = false
    /// Whether a prefix is looked at before Secure is.
    var checksPrefixFirst = false
    /// For how many seconds a cookie without SameSite goes with a cross-site navigation of an unsafe method.
    var unsafeLaxSeconds: Int64 = 120
}

extension CookiePolicy {
    /// RFC 6265 of 2011: the rules before SameSite, prefixes and limits.
    public static let rfc6265: CookiePolicy = {
        var policy = CookiePolicy(id: "rfc6265", name: "rfc6265", title: "RFC 6265 (2011)")
        policy.barePair = .ignored
        policy.emptyName = .refused
        policy.controlCharacters = .kept
        policy.pairLimit = .max
        policy.attributeLimit = .max
        policy.emptyDomainCounts = false
        policy.lifetimeLimit = nil
        policy.sameSite = .ignored
        policy.sitesHaveSchemes = false
        policy.noneAsksForSecure = false
        policy.protectsSecure = false
        policy.prefixes = .none
        policy.partitioning = .none
        policy.keyHasHostOnly = false
        policy.ignoredStatuses = []
        return policy
    }()

    /// The draft of its successor, number 22: the default.
    public static let rfc6265bis = CookiePolicy(
        id: "rfc6265bis-22",
        name: "rfc6265bis",
        title: "draft-ietf-httpbis-rfc6265bis-22"
    )

    /// Chromium and what is built on it, as observed with version 156.0.8078.79.
    public static let chromium: CookiePolicy = {
        var policy = CookiePolicy(
            id: "chromium-156",
            name: "chromium",
            title: "Chromium, as observed with 156.0.8078.79"
        )
        policy.emptyName = .keptUnlessValueHasEquals
        policy.controlCharacters = .refused
        policy.endsAtCarriageReturn = true
        policy.maxAgeTakesPlus = true
        policy.unreadableCounts = true
        policy.correctsClockSkew = true
        policy.addressIsHostOnly = true
        policy.prefixes = .withHTTP
        policy.changeOfValueMakesAnew = true
        policy.refusesLoneDot = true
        policy.takesDomainInUnicode = true
        policy.dates = .chromium
        policy.takesISODate = true
        policy.checksPrefixFirst = true
        policy.ignoredStatuses = [100, 102, 103, 407]
        return policy
    }()

    /// Firefox, as observed with version 153.7.0esr: default SameSite counts as None, third parties are partitioned.
    public static let firefox: CookiePolicy = {
        var policy = CookiePolicy(id: "firefox-153", name: "firefox", title: "Firefox, as observed with 153.7.0esr")
        policy.barePair = .name
        policy.anyMinusEnds = true
        policy.unreadableCounts = true
        policy.repairsUTF8 = true
        policy.refusesOddPath = true
        policy.emptyName = .refused
        policy.correctsClockSkew = true
        policy.addressIsHostOnly = true
        policy.sameSite = .asGiven
        policy.sitesHaveSchemes = false
        policy.prefixes = .withHTTP
        policy.hostPrefixTakesDefaultPath = true
        policy.partitioning = .everyThirdParty
        policy.refusesLoneDot = true
        policy.dates = .firefox
        policy.clearsWholeSite = false
        policy.partitionCountsForeignAncestors = false
        policy.blocksPartitioned = true
        policy.checksPrefixFirst = true
        return policy
    }()

    /// Every policy, the oldest first.
    public static let all: [CookiePolicy] = [.rfc6265, .rfc6265bis, .chromium, .firefox]

    /// The policy of a browser that is set to treat third parties in some way.
    func with(_ setting: ThirdPartyCookies) -> CookiePolicy {
        var policy = self
        if partitioning == .everyThirdParty, setting == .allowed { policy.partitioning = .byAttribute }
        return policy
    }

    /// The policy for what a script writes, which does not pass the HTTP layer.
    var forScripts: CookiePolicy {
        var policy = self
        policy.endsAtCarriageReturn = false
        return policy
    }

    /// The policy of a name, with or without its version; nil if there is none.
    public init?(named name: String) {
        guard let policy = Self.all.first(where: { $0.name == name || $0.id == name }) else { return nil }
        self = policy
    }
}
