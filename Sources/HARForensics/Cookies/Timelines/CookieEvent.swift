public import HARCapture

/// One thing that happened to a cookie.
public struct CookieEvent: Sendable {
    /// What happened.
    public let kind: Kind
    /// The place among all events of the capture, in the order of time.
    public internal(set) var sequence: Int
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
    /// Why the policy refuses the offer; nil for other events.
    public internal(set) var rejection: CookieRejection?
    /// What may explain an event that has more than one explanation, in stable words.
    public internal(set) var possibleReasons: [String] = []
    /// The declared lifetime in seconds, for events of a response; nil for a session cookie.
    public let declaredLifetime: Int64?
    /// Between which instants a cookie without Set-Cookie came into being, or a cookie that is no longer sent went; the
    /// lower bound is nil if open.
    public internal(set) var cameIntoBeing: (after: Instant?, before: Instant?)?
    /// How many requests it stands for: those of a row that lack a cookie are one event.
    public internal(set) var count = 1
    /// What limits it.
    public internal(set) var flags: Flags = []
    /// The exact bytes: the Set-Cookie line, the pair in the Cookie header, or the entry that lacks the cookie.
    public let source: SourceReference
    /// The conditions before and after, as positions in ``Cookie/conditions``; −1 for none.
    var before: Int32 = -1
    var after: Int32 = -1

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

extension CookieEvent {
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
        /// A response offered it and the policy says to ignore the offer.
        public static let rejected = Kind(rawValue: "rejected")
        /// A response is recorded as setting it that did not: the header belongs to another redirect hop.
        public static let misattributed = Kind(rawValue: "misattributed")
        /// A request did not carry it though every rule says that it goes along.
        public static let notSentThoughExpected = Kind(rawValue: "notSentThoughExpected")
        /// It had been sent and is not any more, though no response removed it.
        public static let vanished = Kind(rawValue: "vanished")
    }

    /// What limits an event.
    public struct Flags: OptionSet, Sendable, Hashable {
        public let rawValue: UInt32
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        /// Another request or response that touches the cookie was under way, so the order is not certain.
        public static let overlap = Flags(rawValue: 1 << 0)
        /// The clock of the server, which Date tells, moved the end.
        public static let clockSkewApplied = Flags(rawValue: 1 << 1)
        /// Expires without Date: the browser may have read it by another clock.
        public static let skewUnknown = Flags(rawValue: 1 << 2)
        /// The response was 304 Not Modified.
        public static let notModified = Flags(rawValue: 1 << 3)
        /// The header was recorded at another redirect hop.
        public static let hopShift = Flags(rawValue: 1 << 4)
        /// The line was divided from a header that an exporter had joined with commas.
        public static let folded = Flags(rawValue: 1 << 5)
        /// The header may hold more than one line, joined with commas.
        public static let ambiguousFold = Flags(rawValue: 1 << 6)
        /// No header says so, only the exporter's own reading.
        public static let derivedArrayOnly = Flags(rawValue: 1 << 7)
        /// The text has lost bytes, so that limits of length are uncertain.
        public static let lossyEncoding = Flags(rawValue: 1 << 8)
        /// Whether the browser lets third parties have cookies is not known.
        public static let thirdPartyStateUnknown = Flags(rawValue: 1 << 9)
        /// A third party was granted the cookies it has as first party, or could be.
        public static let storageAccessPossible = Flags(rawValue: 1 << 10)
        /// A service worker answered.
        public static let serviceWorker = Flags(rawValue: 1 << 11)
        /// The request may have gone without credentials; then the browser ignored the line.
        public static let credentialsUnknown = Flags(rawValue: 1 << 12)
        /// What asked for the request is not known, so SameSite is not decided.
        public static let contextUnknown = Flags(rawValue: 1 << 13)
        /// The instant is not that of the entry; the order of the file stands in.
        public static let orderInferred = Flags(rawValue: 1 << 14)
        /// So many cookies of the site were there that the browser may have thrown some away.
        public static let evictionPossible = Flags(rawValue: 1 << 15)
        /// The answer was made up by a test script.
        public static let fulfilled = Flags(rawValue: 1 << 16)

        private static let words: [(Flags, String)] = [
            (.overlap, "overlap"), (.clockSkewApplied, "clockSkewApplied"), (.skewUnknown, "skewUnknown"),
            (.notModified, "notModified"), (.hopShift, "hopShift"), (.folded, "folded"),
            (.ambiguousFold, "ambiguousFold"), (.derivedArrayOnly, "derivedArrayOnly"),
            (.lossyEncoding, "lossyEncoding"), (.thirdPartyStateUnknown, "thirdPartyStateUnknown"),
            (.storageAccessPossible, "storageAccessPossible"), (.serviceWorker, "serviceWorker"),
            (.credentialsUnknown, "credentialsUnknown"), (.contextUnknown, "contextUnknown"),
            (.orderInferred, "orderInferred"), (.evictionPossible, "evictionPossible"), (.fulfilled, "fulfilled"),
        ]

        /// The stable names, as written in JSON.
        public var names: [String] { Self.words.filter { contains($0.0) }.map(\.1) }
    }
}
