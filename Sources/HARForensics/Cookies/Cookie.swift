public import HARCapture

/// One cookie of a capture and everything that was seen of it.
public struct Cookie: Sendable {
    /// What makes it this cookie (RFC 6265bis §5.7 step 23).
    public struct Key: Sendable, Hashable {
        /// The name.
        public let name: ByteString
        /// The domain it is sent to, or the host it belongs to.
        public let domain: ByteString
        /// Whether it is sent to that host alone; nil if no Set-Cookie of it was seen.
        public let isHostOnly: Bool?
        /// The path; nil if no Set-Cookie of it was seen.
        public let path: ByteString?
        /// The visited site that a Partitioned cookie belongs to.
        public let partition: ByteString?
    }

    /// How far the capture proves that the cookie exists.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// A response offered it; no later request proves that it was stored.
        case offered
        /// Every offer of it has to be ignored by the standard.
        case rejected
        /// A response set it and a later request carries the same value.
        case stored
        /// It was there before the capture began.
        case preexisting
        /// It came into being during the capture without a Set-Cookie: by script, most likely.
        case scriptSet
        /// It was sent, and the capture cannot show where it came from.
        case unknown
    }

    /// What makes it this cookie.
    public internal(set) var key: Key
    /// The registrable domain of its domain, private suffixes counting.
    public internal(set) var site: ByteString
    /// How far the capture proves that it exists.
    public internal(set) var state: State
    /// What was seen, in the order of time.
    public internal(set) var events: [CookieEvent]

    /// The longest lifetime that was declared, in seconds from the response; nil for a session cookie.
    public var longestDeclaredLifetime: Int64? { events.compactMap(\.declaredLifetime).max() }

    /// The hosts that it was sent to, sorted.
    public var receivers: [Host] { Array(Set(events.filter { $0.kind == .sent }.map(\.host))).sorted() }
}

/// One thing that happened to a cookie.
public struct CookieEvent: Sendable {
    /// What happened: an open set.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        /// The stable name, as written in JSON.
        public let rawValue: String
        public var description: String { rawValue }

        /// A response set it for the first time.
        public static let set = Kind(rawValue: "set")
        /// A response set it again as it was.
        public static let refreshed = Kind(rawValue: "refreshed")
        /// A response gave it another value, or a request carried one that no response set.
        public static let valueChanged = Kind(rawValue: "valueChanged")
        /// A response moved its end further into the future.
        public static let lifetimeExtended = Kind(rawValue: "lifetimeExtended")
        /// A response moved its end nearer.
        public static let lifetimeShortened = Kind(rawValue: "lifetimeShortened")
        /// A response changed its attributes.
        public static let attributesChanged = Kind(rawValue: "attributesChanged")
        /// A response removed it.
        public static let deleted = Kind(rawValue: "deleted")
        /// A response removed a cookie that was not there.
        public static let deleteNoop = Kind(rawValue: "deleteNoop")
        /// Its lifetime ended.
        public static let expired = Kind(rawValue: "expired")
        /// A request carried it.
        public static let sent = Kind(rawValue: "sent")
        /// A request carried it though no response had set it.
        public static let firstSeen = Kind(rawValue: "firstSeen")
        /// A response offered it and the standard says to ignore the offer.
        public static let rejected = Kind(rawValue: "rejected")
        /// A response is recorded as setting it that did not: the header belongs to another redirect hop.
        public static let misattributed = Kind(rawValue: "misattributed")
    }

    /// What happened.
    public let kind: Kind
    /// When; nil if the capture does not say.
    public let at: Instant?
    /// The entry it was seen in.
    public let entry: Int
    /// The host of that entry: the receiver of a sent cookie.
    public let host: Host
    /// The host whose response set it; for a misattributed header the hop it belongs to, nil if that is unknown.
    public let setBy: Host?
    /// The site of the visited page; nil if unknown.
    public let topLevelSite: ByteString?
    /// Why, in a stable word: the reason of a rejection, or how a first sighting is explained.
    public internal(set) var reason: String?
    /// The declared lifetime in seconds, for events of a response; nil for a session cookie.
    public let declaredLifetime: Int64?
    /// Between which instants a cookie without Set-Cookie came into being; the lower bound is nil if open.
    public internal(set) var cameIntoBeing: (after: Instant?, before: Instant?)?
    /// The exact bytes: the Set-Cookie line or the pair in the Cookie header.
    public let source: SourceReference

    /// Whether the event stores or offers a cookie in a browser.
    public var isSetting: Bool {
        switch kind {
        case .set, .refreshed, .valueChanged, .lifetimeExtended, .lifetimeShortened, .attributesChanged,
            .misattributed:
            setBy != nil
        default: false
        }
    }
}
