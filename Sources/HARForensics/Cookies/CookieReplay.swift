import HARCapture

/// Replays a capture against an empty cookie store and writes down what happens to each cookie.
///
/// Requests and responses are taken in the order of time: a request reads the store when it leaves, a response changes
/// it when its headers arrive, and a redirect's response comes before the request it leads to.
struct CookieReplay {
    private let context: CaptureContext
    private let admission: CookieAdmission
    private let attribution: HopAttribution
    private var store = CookieStore()
    private var visits = RequestHistory()
    private var misattributed: Set<Int> = []

    private init(_ context: CaptureContext) {
        self.context = context
        admission = CookieAdmission(suffixes: context.suffixes)
        attribution = HopAttribution(context: context)
    }

    /// Everything that happens to cookies, and the entries whose headers belong to another hop.
    static func run(_ context: CaptureContext) -> (cookies: [Cookie], misattributedEntries: Set<Int>) {
        var replay = CookieReplay(context)
        var last: Instant?
        for step in replay.steps() {
            if step.isSend { replay.send(step.entry, at: step.at) } else { replay.receive(step.entry, at: step.at) }
            last = step.at
        }
        if let last { replay.store.expireAll(by: last) }
        // Who misplaces headers loses others, and so does damage: that no response set a cookie is then no fact.
        let isDamaged = context.capture.diagnostics.contains {
            $0.code.severity == .error || [.headersAsObject, .ambiguousFold].contains($0.code)
        }
        replay.store.reviewOrigins(context.exchanges, losesHeaders: isDamaged || !replay.misattributed.isEmpty)
        return (replay.store.cookies(context.suffixes), replay.misattributed)
    }

    // MARK: Order

    private struct Step {
        let entry: Int
        let isSend: Bool
        let at: Instant
        /// The order of entries without an instant, which only the file gives; 0 for others.
        let turn: Int
        let depth: Int
    }

    private func steps() -> [Step] {
        var received: [Int: (at: Instant, depth: Int)] = [:]
        var steps: [Step] = []
        steps.reserveCapacity(context.exchanges.count * 2)
        let firstStated = context.chronology.firstStated ?? 0
        for index in context.timeOrder {
            let exchange = context.exchanges[index]
            var leaves = exchange.orderedAt.advanced(byMilliseconds: exchange.untilSent)
            var arrives = max(exchange.headersAt ?? leaves, leaves)
            var depth = 0
            if let origin = exchange.redirectedFrom, let before = received[origin] {
                leaves = max(leaves, before.at)
                arrives = max(arrives, leaves)
                depth = before.depth + 1
            }
            received[index] = (arrives, depth)
            let turn = exchange.startedAt != nil ? 0 : index < firstStated ? index - firstStated : index + 1
            steps.append(Step(entry: index, isSend: true, at: leaves, turn: turn, depth: depth))
            steps.append(Step(entry: index, isSend: false, at: arrives, turn: turn, depth: depth))
        }
        return steps.sorted { left, right in
            if left.at != right.at { return left.at < right.at }
            if left.turn != right.turn { return left.turn < right.turn }
            if left.depth != right.depth { return left.depth < right.depth }
            if left.isSend != right.isSend { return left.isSend }
            return left.entry < right.entry
        }
    }

    /// The instant of a step, if the capture states one for the entry.
    private func stated(_ at: Instant, _ exchange: CaptureContext.Exchange) -> Instant? {
        exchange.startedAt == nil ? nil : at
    }

    // MARK: Responses

    private mutating func receive(_ index: Int, at: Instant) {
        let entry = context.capture.entries[index]
        // A fresh answer from a cache is an old header shown again; a revalidated one (304) is new.
        if context.exchanges[index].transmission == .fromCache, entry.response.status != 304 { return }
        let lines = SetCookieLines(in: entry.response).lines
        guard !lines.isEmpty else { return }
        let sender = attribution.sender(ofHeadersAt: index)
        if sender != .own { misattributed.insert(index) }
        for line in lines { take(line.text, line.source, from: sender, at: at, entry) }
    }

    private mutating func take(
        _ line: ByteString,
        _ source: SourceReference,
        from block: HopAttribution.Sender,
        at: Instant,
        _ entry: Entry
    ) {
        let recorded = context.exchanges[entry.index]
        var draft = CookieEvent.Draft(
            at: stated(at, recorded),
            entry: entry.index,
            exchange: recorded,
            setBy: attribution.exchange(of: block, at: entry.index)?.host,
            source: source
        )
        if block != .own { draft.kind = .misattributed }
        do throws(CookieRejection) {
            let cookie = try SetCookie(parsing: line)
            // Without an instant of the response only Max-Age tells a lifetime.
            draft.declaredLifetime = draft.at == nil ? cookie.maxAge : cookie.declaredLifetime(at: at)
            let sender = attribution.sender(of: cookie, in: block, recordedAt: entry.index)
            if sender != .own { misattributed.insert(entry.index) }
            draft.kind = sender == .own ? nil : .misattributed
            guard let origin = attribution.exchange(of: sender, at: entry.index), let url = origin.url else {
                store.noteUnattributed(cookie, draft)
                return
            }
            draft.setBy = origin.host
            if let status = entry.response.status, (100..<200).contains(status), status != 101 {
                throw CookieRejection.informational
            }
            let key = try admission.key(for: cookie, from: origin, url: url)
            if !cookie.isSecure, !url.isTrustworthy, store.holdsSecure(hiddenBy: key, site: origin.site, at: at) {
                throw CookieRejection.overwriteSecure
            }
            store.apply(cookie, key, site: origin.site, draft, now: at)
        } catch {
            draft.reason = error.rawValue
            store.reject(line, draft, host: draft.setBy ?? recorded.host, partition: nil)
        }
    }

    // MARK: Requests

    private mutating func send(_ index: Int, at: Instant) {
        let entry = context.capture.entries[index]
        // What a cache answers is not sent, and its headers are those of another time.
        guard context.exchanges[index].transmission != .fromCache || entry.response.status == 304 else { return }
        for block in attribution.requestBlocks(at: index) {
            let header = CookieHeader(in: block.headers)
            let pairs = header.pairs
            guard !pairs.isEmpty || block.receiver == .own else { continue }
            if block.receiver != .own { misattributed.insert(index) }
            // Cookies sent to a host that the capture has no entry for: nobody can be said to have received them.
            guard let exchange = attribution.exchange(of: block.receiver, at: index), let url = exchange.url else {
                continue
            }
            let sentAt = stated(block.receiver == .own ? at : exchange.orderedAt, exchange)
            let drafts = header.sources.map { source in
                CookieEvent.Draft(at: sentAt, entry: index, exchange: exchange, setBy: nil, source: source)
            }
            store.send(pairs, drafts, to: url, from: exchange, now: at) {
                visits.origin(of: exchange, url: url, entry)
            }
            visits.note(exchange, url: url, entry, carriesCookies: !pairs.isEmpty, at: at)
        }
    }
}
