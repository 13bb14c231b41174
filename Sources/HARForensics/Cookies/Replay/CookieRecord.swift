import HARCapture

/// What the replay knows of one cookie.
struct CookieRecord {
    var key: Cookie.Key
    var isLive = false
    var value = ByteString()
    /// The value before the last change or the end and when that was, for requests that left meanwhile.
    var earlier: (value: ByteString, until: Instant)?
    /// When it ends; nil for a session cookie and where nobody knows.
    var expires: Instant?
    /// The same as the line says, and by the clock of the browser, before the limit of lifetime.
    private var ends: (declared: Instant?, corrected: Instant?)
    /// What the last Set-Cookie gave it; nil if there was none.
    var attributes: StoredCookie.Attributes?
    /// When it counts as made; nil if nobody knows.
    var createdAt: Instant?
    /// When it last changed, was set or was seen.
    var touchedAt: Instant?
    /// Whether a response set the present value.
    var isServerSet = false
    /// Whether a request carried a value that a response set.
    var isConfirmed = false
    /// Whether the browser may not have taken the last line, for reasons of context.
    var isTakingUncertain = false
    var origin: Cookie.State?
    /// Requests before the first sighting that a path of the cookie may not have covered.
    var undecided: [RequestHistory.Visit] = []
    /// The event of the present row of requests that lack it.
    var missing: Int?
    /// The hosts it was sent to.
    private(set) var hosts: Set<Host> = []
    /// What all paths it was sent to have in common, in whole segments.
    private var commonPath: ByteString?
    private(set) var events: [CookieEvent] = []
    private(set) var conditions: [Cookie.Condition] = []

    init(key: Cookie.Key) { self.key = key }

    /// How far the capture proves that the cookie exists.
    var state: Cookie.State {
        if let origin { return origin }
        if isConfirmed { return .stored }
        if events.allSatisfy({ $0.kind == .rejected }) { return .rejected }
        return events.contains { $0.kind == .sent } ? .unknown : .offered
    }

    // MARK: Events

    /// The condition it is in; nil if it is not there.
    private var condition: Cookie.Condition? {
        guard isLive else { return nil }
        return Cookie.Condition(
            value: value,
            attributes: attributes,
            expires: expires,
            declaredEnd: ends.declared,
            correctedEnd: ends.corrected,
            createdAt: createdAt,
            isServerSet: isServerSet
        )
    }

    /// The position of the present condition, noted anew if it changed; −1 if the cookie is not there.
    private mutating func noteCondition() -> Int32 {
        guard let condition else { return -1 }
        if conditions.last != condition { conditions.append(condition) }
        return Int32(truncatingIfNeeded: conditions.count - 1)
    }

    /// Writes down an event; what it changed has to be changed already.
    mutating func add(_ event: CookieEvent) {
        var event = event
        event.before = events.last?.after ?? -1
        event.after = noteCondition()
        events.append(event)
    }

    /// Changes an event that was written down.
    mutating func amend(_ position: Int, _ change: (inout CookieEvent) -> Void) { change(&events[position]) }

    // MARK: Changes

    /// What a line changes that gives the cookie the value it has; an end that moves by less than the tolerance, in
    /// milliseconds, has not moved.
    func change(
        to end: Instant?,
        _ attributes: StoredCookie.Attributes,
        tolerance: Double
    ) -> CookieEvent.Kind {
        // What was there before is unknown, so is what changed.
        guard let known = self.attributes else { return .refreshed }
        switch (expires, end) {
        case (let before?, let after?) where after.milliseconds(since: before) > tolerance: return .lifetimeExtended
        case (let before?, let after?) where before.milliseconds(since: after) > tolerance: return .lifetimeShortened
        case (nil, _?): return .lifetimeExtended
        case (_?, nil): return .lifetimeShortened
        default: return known == attributes ? .refreshed : .attributesChanged
        }
    }

    /// Takes what a line gives.
    mutating func store(_ cookie: StoredCookie, at now: Instant) {
        isLive = true
        value = cookie.value
        expires = cookie.expires
        ends = (cookie.declaredEnd, cookie.correctedEnd)
        attributes = cookie.attributes
        createdAt = cookie.createdAt
        isServerSet = true
        touchedAt = now
        missing = nil
    }

    /// Ends the cookie; requests that had started may still carry it.
    mutating func end(at instant: Instant) {
        if isLive { earlier = (value, instant) }
        isLive = false
        touchedAt = instant
        missing = nil
    }

    /// Gives the cookie a value that no response set; how long that lasts, nobody knows.
    mutating func change(toUnexplained value: ByteString, at instant: Instant) {
        earlier = (self.value, instant)
        self.value = value
        isServerSet = false
        isTakingUncertain = false
        createdAt = nil
        forgetAttributes()
    }

    mutating func forgetAttributes() {
        expires = nil
        ends = (nil, nil)
        attributes = nil
    }

    // MARK: Requests

    /// Whether a request that started at an instant may carry a value that is no longer the present one.
    func mayStillCarry(_ value: ByteString, from started: Instant) -> Bool {
        earlier.map { $0.value == value && $0.until >= started } ?? false
    }

    /// Remembers an address that received the cookie.
    mutating func noteReceiver(_ url: WebURL) {
        hosts.insert(url.host)
        commonPath = commonPath.map { Self.common($0, url.path) } ?? url.path
    }

    /// Whether every request that carried the cookie, whose origin is unknown, would have carried one of a key.
    func couldBe(_ key: Cookie.Key) -> Bool {
        hosts.allSatisfy { key.isHostOnly == true ? $0.name == key.domain : $0.domainMatches(key.domain) }
            && commonPath.map { CookieAdmission.pathMatches($0, key.path ?? "/") } != false
            && (key.partition == nil || events.allSatisfy { $0.topLevelSite == key.partition?.site })
    }

    /// What two paths share, cut to whole segments: a cookie path that covers both covers it, and the other way round.
    private static func common(_ left: ByteString, _ right: ByteString) -> ByteString {
        var shared = 0
        while shared < min(left.count, right.count), left[shared] == right[shared] { shared += 1 }
        func isBoundary(_ path: ByteString) -> Bool { shared == path.count || path[shared] == UInt8(ascii: "/") }
        if isBoundary(left), isBoundary(right) { return left[0..<shared] }
        return left[0..<((left[0..<shared].lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)]
    }
}
