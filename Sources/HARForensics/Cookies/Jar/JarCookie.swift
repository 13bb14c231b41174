public import HARCapture

/// A cookie of the jar that a capture predicts, or of which it shows that the browser does not hold it.
public struct JarCookie: Sendable {
    /// What makes it this cookie. Where no Set-Cookie of it was seen, path and host-only are not known, and the domain is
    /// the longest that covers the hosts which received it.
    public let key: Cookie.Key
    /// Whether the browser holds it.
    public let presence: Presence
    /// The last value that is known.
    public let value: ByteString
    /// When the browser forgets it; nil for a session cookie, and where ``attributes`` are not known.
    public let expires: Instant?
    /// What a response gave it; nil if none gave it this value.
    public let attributes: StoredCookie.Attributes?
    /// When it counts as made; nil if unknown.
    public let createdAt: Instant?
    /// How far the capture proves that it ever existed.
    public let state: Cookie.State
    /// The last event that tells of it.
    public let event: CookieEvent

    /// Whether a browser holds a cookie.
    public enum Presence: Sendable, Hashable {
        /// It does, with ``JarCookie/value`` and ``JarCookie/attributes``.
        case present
        /// It does not.
        case absent
        /// The capture cannot show it.
        case undecidable(Reason)

        /// `present`, `absent` or `undecidable`.
        public var name: String {
            switch self {
            case .present: "present"
            case .absent: "absent"
            case .undecidable: "undecidable"
            }
        }

        /// Why it cannot be decided; nil if it can.
        public var reason: Reason? {
            if case .undecidable(let reason) = self { return reason }
            return nil
        }
    }

    /// Why the presence of a cookie cannot be decided: an open set.
    public struct Reason: Sendable, Hashable, CustomStringConvertible {
        /// The stable name, as written in JSON.
        public let rawValue: String
        public var description: String { rawValue }

        /// The capture lost headers: by its exporter, by redaction or by damage.
        public static let headersLost = Reason(rawValue: "headersLost")
        /// Whether the browser lets third parties have cookies is not known.
        public static let thirdPartyStateUnknown = Reason(rawValue: "thirdPartyStateUnknown")
        /// The request may have gone without credentials.
        public static let credentialsUnknown = Reason(rawValue: "credentialsUnknown")
        /// What asked for the request is not known, so SameSite is not decided.
        public static let contextUnknown = Reason(rawValue: "contextUnknown")
        /// A service worker or a test script answered, or the header may be several.
        public static let answerUncertain = Reason(rawValue: "answerUncertain")
        /// A document that can reach the cookie ran scripts that read or write cookies, or that were not recorded.
        public static let scriptReaches = Reason(rawValue: "scriptReaches")
        /// Two responses set it within the resolution of the clock, or its instant is not known.
        public static let orderUncertain = Reason(rawValue: "orderUncertain")
        /// Its lifetime ends within a second of the instant that is asked for.
        public static let endTooNear = Reason(rawValue: "endTooNear")
        /// Its value changed without a Set-Cookie; domain and path of what was set are not known.
        public static let changedWithoutSetCookie = Reason(rawValue: "changedWithoutSetCookie")
        /// It was sent though it ought to have ended.
        public static let sentAfterItsEnd = Reason(rawValue: "sentAfterItsEnd")
        /// It was offered, and a request that should carry it does not.
        public static let notSentThoughExpected = Reason(rawValue: "notSentThoughExpected")
        /// So many cookies of the site were there that the browser may have thrown it away.
        public static let evictionPossible = Reason(rawValue: "evictionPossible")
        /// Who sent the line cannot be shown.
        public static let senderUnknown = Reason(rawValue: "senderUnknown")
        /// The visited site whose jar it would lie in is not known.
        public static let partitionUnknown = Reason(rawValue: "partitionUnknown")
    }
}
