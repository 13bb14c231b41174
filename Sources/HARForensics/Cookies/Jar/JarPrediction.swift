import HARCapture

/// Decides, cookie by cookie, what a browser holds at an instant of a capture.
///
/// A cookie is decided where the last thing that the capture shows of it was certain and nothing that could change it
/// was seen to happen since. Everything else is left open, with the reason.
struct JarPrediction {
    private let cookies: [Cookie]
    private let observations: Observations
    private let policy: CookiePolicy
    /// The instant that is asked for; nil for the end.
    private let limit: Instant?
    /// That instant, or the last one of the capture.
    private let end: Instant?
    private let scripts: ScriptReach
    private let losesHeaders: Bool
    /// The hosts of entries that lost headers.
    private let lossyHosts: Set<Host>

    init(_ cookies: [Cookie], _ observations: Observations, at limit: Instant?) {
        self.cookies = cookies
        self.observations = observations
        self.limit = limit
        policy = observations.cookiePolicy.policy
        let context = observations.context
        end = limit ?? context.exchanges.lazy.compactMap { $0.headersAt ?? $0.startedAt }.max()
        scripts = ScriptReach(context)
        var lossy: Set<Host> = []
        var losesHeaders = context.capture.cookieVisibility != .shown
        for diagnostic in observations.diagnostics {
            let isLoss =
                diagnostic.code.severity == .error
                || [.misattributedHeaders, .headersAsObject, .redactedValues].contains(diagnostic.code)
            guard isLoss else { continue }
            let entries = diagnostic.offsets.map { context.capture.entry(at: $0) }
            if diagnostic.code == .misattributedHeaders || entries.contains(nil) || entries.isEmpty {
                losesHeaders = true
            } else {
                // What one entry lost, its host did.
                for case .some(let entry) in entries { lossy.insert(context.exchanges[entry].host) }
            }
        }
        self.losesHeaders = losesHeaders
        lossyHosts = lossy
    }

    /// The cookies of the jar and those that are shown not to be in it, sorted by domain, name, path and partition.
    func jar() -> [JarCookie] {
        var result: [JarCookie] = []
        var places: Set<Place> = []
        for cookie in cookies where cookie.state != .rejected {
            guard let entry = predict(cookie) else { continue }
            places.insert(Place(cookie.key))
            result.append(entry)
        }
        // An offer that was refused says nothing where another of the same name and domain was taken.
        for cookie in cookies where cookie.state == .rejected && places.insert(Place(cookie.key)).inserted {
            if let entry = predict(cookie) { result.append(entry) }
        }
        return result.sorted { left, right in
            left.key < right.key || !(right.key < left.key) && left.event.sequence < right.event.sequence
        }
    }

    private struct Place: Hashable {
        let name: ByteString
        let domain: ByteString

        init(_ key: Cookie.Key) {
            name = key.name
            domain = key.domain
        }
    }

    /// What is known of one cookie; nil if nothing was seen of it by then.
    private func predict(_ cookie: Cookie) -> JarCookie? {
        let events = cookie.events.filter { event in
            guard let limit, let at = event.at else { return true }
            return at <= limit
        }
        guard let last = events.last else { return nil }
        // What tells of the cookie itself: a request that lacks it does not.
        let telling = events.last { $0.kind != .notSentThoughExpected } ?? last
        let condition = cookie.condition(after: telling)
        let isOver = condition?.expires.map { expires in end.map { expires <= $0 } ?? false } ?? false
        let presence = presence(of: cookie, events, telling, condition, isOver: isOver)
        return JarCookie(
            key: isPartitionAssumed(cookie, condition) ? cookie.key.withPartitionUnknown : cookie.key,
            presence: presence,
            value: condition?.value ?? cookie.conditions.last?.value ?? ByteString(),
            expires: condition?.expires,
            attributes: condition?.attributes,
            createdAt: condition?.createdAt,
            state: cookie.state,
            event: telling
        )
    }

    private func presence(
        of cookie: Cookie,
        _ events: [CookieEvent],
        _ last: CookieEvent,
        _ condition: Cookie.Condition?,
        isOver: Bool
    ) -> JarCookie.Presence {
        if losesHeaders || lossyHosts.contains(where: { $0.domainMatches(cookie.key.domain) }) {
            return .undecidable(.headersLost)
        }
        if cookie.key.partition != nil, cookie.key.partition?.known == nil { return .undecidable(.partitionUnknown) }
        if last.kind != .rejected, isPartitionAssumed(cookie, condition) { return .undecidable(.partitionUnknown) }
        if last.kind == .vanished { return .undecidable(.notSentThoughExpected) }
        if last.kind == .misattributed, last.setBy == nil { return .undecidable(.senderUnknown) }
        let scripted = scripts.mayChange(cookie, condition, after: last.at, until: limit)
        if last.kind == .rejected {
            return scripted.byName ? .undecidable(.scriptReaches) : .absent
        }
        guard let condition, !isOver else {
            // Deleted, expired or vanished.
            if let reason = uncertainty(events, last) { return .undecidable(reason) }
            if isOver || last.kind == .expired, isNear(condition?.expires ?? last.at) {
                return .undecidable(.endTooNear)
            }
            return scripted.byName ? .undecidable(.scriptReaches) : .absent
        }
        if let reason = uncertainty(events, last) { return .undecidable(reason) }
        if isNear(condition.expires) { return .undecidable(.endTooNear) }
        if events.last?.kind == .notSentThoughExpected { return .undecidable(.notSentThoughExpected) }
        if !condition.isServerSet, events.contains(where: { $0.kind == .valueChanged && !$0.isSetting }) {
            return .undecidable(.changedWithoutSetCookie)
        }
        if last.flags.contains(.evictionPossible) { return .undecidable(.evictionPossible) }
        if scripted.atAll { return .undecidable(.scriptReaches) }
        return .present
    }

    /// Whether a cookie lies in a jar of the visited site only because the browser does that by default.
    private func isPartitionAssumed(_ cookie: Cookie, _ condition: Cookie.Condition?) -> Bool {
        guard policy.partitioning == .everyThirdParty, observations.thirdPartyCookies == .unknown else { return false }
        let attributes = condition?.attributes ?? cookie.conditions.last?.attributes
        return cookie.key.partition != nil && attributes?.isPartitioned != true
    }

    private func isNear(_ expires: Instant?) -> Bool {
        guard let expires, let end else { return false }
        return abs(expires.milliseconds(since: end)) < 1000
    }

    /// Why the last event does not settle the matter; nil if it does.
    private func uncertainty(_ events: [CookieEvent], _ last: CookieEvent) -> JarCookie.Reason? {
        if events.contains(where: { $0.reason == "afterItsEnd" }), last.kind == .sent { return .sentAfterItsEnd }
        // A request that carries the cookie proves that the browser took it.
        guard last.kind != .sent else { return tie(events) }
        let flags = last.flags
        if flags.contains(.thirdPartyStateUnknown) { return .thirdPartyStateUnknown }
        if flags.contains(.credentialsUnknown) { return .credentialsUnknown }
        if flags.contains(.contextUnknown) { return .contextUnknown }
        if !flags.isDisjoint(with: [.serviceWorker, .fulfilled, .ambiguousFold, .derivedArrayOnly, .lossyEncoding]) {
            return .answerUncertain
        }
        return tie(events)
    }

    /// Whether the last two events that change the cookie come from different entries within the clock's resolution.
    private func tie(_ events: [CookieEvent]) -> JarCookie.Reason? {
        let changes = events.filter { ![.sent, .notSentThoughExpected, .refreshed, .firstSeen].contains($0.kind) }
        guard changes.count > 1, let last = changes.last else { return nil }
        if last.flags.contains(.orderInferred) { return .orderUncertain }
        let before = changes[changes.count - 2]
        guard last.entry != before.entry, let at = last.at, let earlier = before.at else { return nil }
        let isChain = observations.context.exchanges[last.entry].redirectedFrom == before.entry
        // A request that carries the cookie afterwards settles it.
        if events.last?.kind == .sent { return nil }
        return !isChain && abs(at.milliseconds(since: earlier)) < 2 ? .orderUncertain : nil
    }
}

extension CookieTimelines {
    /// What the browser held at an instant, as far as the capture shows: cookies that are there, cookies that are shown
    /// not to be there, and cookies that cannot be decided, sorted by domain, name, path and partition.
    ///
    /// A timer of a page that leaves no trace in the capture could still change a cookie that scripts can reach.
    ///
    /// - Parameter instant: The instant; nil for the end of the capture.
    public func jar(at instant: Instant? = nil) -> [JarCookie] {
        JarPrediction(cookies, observations, at: instant).jar()
    }
}
