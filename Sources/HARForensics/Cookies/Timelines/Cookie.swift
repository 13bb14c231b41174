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
        /// The visited site that the cookie is kept apart by; nil for one that all sites share.
        public let partition: Partition?
    }

    /// What keeps a cookie apart from the same cookie on other visited sites.
    public struct Partition: Sendable, Hashable {
        /// The registrable domain of the visited page; empty if the capture does not tell.
        public let site: ByteString
        /// Whether the page or a frame between is of another site than the cookie.
        public let hasCrossSiteAncestor: Bool
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
    /// The conditions it was in, in the order of time.
    public internal(set) var conditions: [Condition]

    /// What a cookie was like between two changes.
    public struct Condition: Sendable, Hashable {
        /// The value.
        public let value: ByteString
        /// What a response gave it; nil if none gave it this value.
        public let attributes: StoredCookie.Attributes?
        /// When the browser forgets it; nil for a session cookie, and where ``attributes`` are not known.
        public let expires: Instant?
        /// When the line says that it ends, without limit of lifetime and correction of clocks.
        public let declaredEnd: Instant?
        /// The same by the clock of the browser, where the policy corrects for that of the server.
        public let correctedEnd: Instant?
        /// When it counts as made; nil if unknown.
        public let createdAt: Instant?
        /// Whether a response gave it this value.
        public let isServerSet: Bool
    }

    /// What the cookie was like before an event of it; nil if it was not there, or nobody knows.
    public func condition(before event: CookieEvent) -> Condition? { condition(event.before) }

    /// What the cookie was like after an event of it; nil if it was not there, or nobody knows.
    public func condition(after event: CookieEvent) -> Condition? { condition(event.after) }

    private func condition(_ position: Int32) -> Condition? {
        conditions.indices.contains(Int(position)) ? conditions[Int(position)] : nil
    }

    /// The longest lifetime that was declared, in seconds from the response; nil for a session cookie.
    public var longestDeclaredLifetime: Int64? { events.compactMap(\.declaredLifetime).max() }

    /// The hosts that it was sent to, sorted.
    public var receivers: [Host] { Array(Set(events.filter { $0.kind == .sent }.map(\.host))).sorted() }
}
