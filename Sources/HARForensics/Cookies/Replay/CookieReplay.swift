import HARCapture

/// Replays a capture against an empty cookie store and writes down what happens to each cookie.
///
/// Requests and responses are taken in the order of time: a request reads the store when it leaves, a response changes
/// it when its headers arrive, and a redirect's response comes before the request it leads to.
struct CookieReplay {
    private let context: CaptureContext
    private let settings: Settings
    private let admission: CookieAdmission
    private var domains: KnownDomains
    private let attribution: HopAttribution
    private let contexts: RequestContexts
    private let characters: HeaderCharacters
    /// Whether the exporter records all cookies that requests carry, and all Set-Cookie headers.
    private let isComplete: Bool
    private var store: CookieStore
    private var visits = RequestHistory()
    private var misattributed: Set<Int> = []

    /// What a replay assumes of the browser.
    struct Settings: Sendable {
        var policy = CookiePolicy.rfc6265bis
        var thirdPartyCookies = ThirdPartyCookies.unknown
    }

    private init(_ context: CaptureContext, _ settings: Settings) {
        var settings = settings
        settings.policy = settings.policy.with(settings.thirdPartyCookies)
        self.context = context
        self.settings = settings
        admission = CookieAdmission(policy: settings.policy)
        domains = KnownDomains(context.suffixes)
        attribution = HopAttribution(context: context)
        characters = HeaderCharacters(context.capture.exporter.exporter)
        contexts = RequestContexts(context, settings.policy)
        store = CookieStore(policy: settings.policy)
        let capabilities = context.capture.capabilities(with: context.capture.diagnostics)
        isComplete = [.cookiesSent, .setCookie, .redirectHops].allSatisfy { capabilities[$0] == .shown }
    }

    /// Everything that happens to cookies, and the entries whose headers belong to another hop.
    static func run(
        _ context: CaptureContext,
        _ settings: Settings = Settings()
    ) -> (cookies: [Cookie], misattributedEntries: Set<Int>) {
        var replay = CookieReplay(context, settings)
        var last: Instant?
        for step in replay.steps() {
            if step.isSend { replay.send(step.entry, at: step.at) } else { replay.receive(step.entry, at: step.at) }
            last = step.at
        }
        if let last { replay.store.expireAll(by: last) }
        replay.store.noteVanished()
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

    /// A response whose Set-Cookie lines are taken.
    private struct Answer {
        let entry: Entry
        let at: Instant
        /// The server that sent the block of headers.
        let block: HopAttribution.Sender
        let status: Int?
        let serverDate: Instant?
        /// Whether it clears the cookies of its site.
        let clears: Bool
        let flags: CookieEvent.Flags
    }

    /// The header by which a response over an encrypted connection clears the cookies of its site (Clear Site Data §3).
    private func clearing(_ entry: Entry) -> Header? {
        guard context.exchanges[entry.index].url?.isTrustworthy == true else { return nil }
        return entry.response.headers.named("clear-site-data").first { header in
            header.value.firstRange(of: "\"cookies\"") != nil || header.value.firstRange(of: "\"*\"") != nil
        }
    }

    /// The clock of the server.
    private func serverDate(of entry: Entry) -> Instant? {
        guard let text = entry.response.headers.value("date") else { return nil }
        if let seconds = CookieDate.parse(text) { return Instant(microseconds: seconds * 1_000_000, fractionDigits: 0) }
        return settings.policy.takesISODate ? Instant.parse(text)?.instant : nil
    }

    private mutating func receive(_ index: Int, at: Instant) {
        let entry = context.capture.entries[index]
        let exchange = context.exchanges[index]
        let status = entry.response.status
        // A fresh answer from a cache is an old header shown again; a revalidated one (304) is new.
        if exchange.transmission == .fromCache, status != 304 { return }
        let lines = SetCookieLines(in: entry.response)
        let clears = clearing(entry)
        guard !lines.lines.isEmpty || clears != nil else { return }
        let sender = attribution.sender(ofHeadersAt: index)
        if sender != .own { misattributed.insert(index) }
        var flags = lines.flags
        if status == 304 { flags.insert(.notModified) }
        if exchange.transmission == .serviceWorker { flags.insert(.serviceWorker) }
        if entry.wasFulfilled { flags.insert(.fulfilled) }
        let answer = Answer(
            entry: entry,
            at: at,
            block: sender,
            status: status,
            serverDate: serverDate(of: entry),
            clears: clears != nil,
            flags: flags
        )
        if settings.policy.clearsWholeSite { clear(by: clears, answer) }
        for line in lines.lines { take(line, of: answer) }
        // Firefox takes the response's own cookies first, and clears them too.
        if !settings.policy.clearsWholeSite { clear(by: clears, answer) }
    }

    private mutating func clear(by header: Header?, _ answer: Answer) {
        let index = answer.entry.index
        if let header, let exchange = attribution.exchange(of: answer.block, at: index) {
            var draft = CookieEvent.Draft(
                at: stated(answer.at, exchange),
                entry: index,
                exchange: exchange,
                setBy: exchange.host,
                source: header.source
            )
            draft.reason = CookieRejection.clearSiteData.rawValue
            store.clear(siteOf: exchange, draft, now: answer.at)
        }
    }

    private mutating func take(_ line: SetCookieLines.Line, of answer: Answer) {
        let index = answer.entry.index
        let recorded = context.exchanges[index]
        var draft = CookieEvent.Draft(
            at: stated(answer.at, recorded),
            entry: index,
            exchange: recorded,
            setBy: attribution.exchange(of: answer.block, at: index)?.host,
            source: line.source
        )
        draft.flags.formUnion(answer.flags)
        if line.text.hasReplacementCharacter { draft.flags.insert(.lossyEncoding) }
        if answer.block != .own { draft.kind = .misattributed }
        do throws(CookieRejection) {
            let cookie = try SetCookie(parsing: text(of: line), under: settings.policy, writtenIn: characters)
            // Without an instant of the response only Max-Age tells a lifetime.
            draft.declaredLifetime = draft.at == nil ? cookie.maxAge : cookie.declaredLifetime(at: answer.at)
            let sender = attribution.sender(of: cookie, in: answer.block, recordedAt: index)
            if sender != .own {
                misattributed.insert(index)
                draft.flags.insert(.hopShift)
            }
            draft.kind = sender == .own ? nil : .misattributed
            guard let origin = attribution.exchange(of: sender, at: index), let url = origin.url else {
                store.noteUnattributed(cookie, draft)
                return
            }
            draft.setBy = origin.host
            if let status = answer.status, settings.policy.ignoredStatuses.contains(status) {
                throw status < 200 ? CookieRejection.informational : .proxyAuthentication
            }
            if answer.clears, settings.policy.clearsWholeSite, sender == answer.block {
                throw CookieRejection.clearSiteData
            }
            let request = contexts.context(of: origin)
            if settings.thirdPartyCookies == .blocked, request.isThirdParty == true,
                settings.policy.blocksPartitioned || !cookie.isPartitioned
            {
                throw CookieRejection.thirdPartyBlocked
            }
            let address = CookieSender(url, site: origin.site)
            let key = try admission.key(for: cookie, from: address, request, &domains)
            if settings.policy.protectsSecure, !cookie.isSecure, !address.isTrustworthy,
                store.holdsSecure(hiddenBy: key, site: origin.site, at: answer.at)
            {
                throw CookieRejection.overwriteSecure
            }
            try admission.check(cookie, from: address, request)
            draft.flags.formUnion(flags(cookie, key, origin, request))
            let offer = CookieStore.Offer(
                line: cookie,
                key: key,
                site: origin.site,
                now: answer.at,
                serverDate: sender == answer.block ? answer.serverDate : nil
            )
            store.apply(offer, draft)
        } catch {
            draft.rejection = error
            store.reject(line.text, draft, host: draft.setBy ?? recorded.host)
        }
    }

    /// What makes it uncertain that the browser took a line.
    private func flags(
        _ cookie: SetCookie,
        _ key: Cookie.Key,
        _ origin: CaptureContext.Exchange,
        _ request: CookieContext
    ) -> CookieEvent.Flags {
        var flags: CookieEvent.Flags = []
        if contexts.credentials(of: origin) == .unknown { flags.insert(.credentialsUnknown) }
        let asksForSite =
            switch settings.policy.sameSite {
            case .ignored: false
            case .asGiven: cookie.sameSite == .lax || cookie.sameSite == .strict
            case .laxByDefault: cookie.sameSite != .none
            }
        if asksForSite, request.relation == .unknown, !request.isTopLevelNavigation { flags.insert(.contextUnknown) }
        if request.isThirdParty != false, settings.thirdPartyCookies == .unknown {
            // Chromium lets a partitioned cookie through where third parties are blocked.
            let isLetThrough = cookie.isPartitioned && key.partition != nil && !settings.policy.blocksPartitioned
            if !isLetThrough { flags.insert(.thirdPartyStateUnknown) }
        }
        return flags
    }

    /// A line with its Domain as on the wire, where that is not ASCII.
    private func text(of line: SetCookieLines.Line) -> ByteString {
        guard settings.policy.takesDomainInUnicode, characters != .bytes, !line.text.allSatisfy({ $0 < 0x80 }),
            let cookie = try? SetCookie(parsing: line.text, under: settings.policy, writtenIn: characters),
            let domain = cookie.domain, !domain.allSatisfy({ $0 < 0x80 }),
            let wire = characters.wireBytes(of: domain)
        else { return line.text }
        return ByteString(Array(line.text) + Array("; Domain=".utf8) + wire)
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
            let request = CookieStore.Request(
                url: url,
                exchange: exchange,
                context: contexts.context(of: exchange),
                now: at
            )
            let sentAt = stated(block.receiver == .own ? at : exchange.orderedAt, exchange)
            let drafts = header.sources.map { source in
                CookieEvent.Draft(at: sentAt, entry: index, exchange: exchange, setBy: nil, source: source)
            }
            let carried = store.send(pairs, drafts, in: request) { visits.origin(of: exchange, url: url, entry) }
            // Firefox leaves SameSite cookies at home behind a redirect of another site.
            let isPlain = settings.policy.partitioning != .everyThirdParty || exchange.redirectedFrom == nil
            if block.receiver == .own, exchange.transmission == .answered, isComplete, isPlain,
                entry.request.headers.contains(named: "host") || entry.request.headers.contains(named: ":authority"),
                contexts.credentials(of: exchange) == .included
            {
                let draft = CookieEvent.Draft(
                    at: sentAt,
                    entry: index,
                    exchange: exchange,
                    setBy: nil,
                    source: entry.request.urlSource
                )
                store.noteMissing(in: request, carried: carried, draft)
            }
            visits.note(exchange, url: url, entry, carriesCookies: !pairs.isEmpty, at: at)
        }
    }
}

extension ByteString {
    /// Whether a byte of the text was lost: U+FFFD stands in its place.
    fileprivate var hasReplacementCharacter: Bool {
        contains(0xEF) && firstRange(of: ByteString([0xEF, 0xBF, 0xBD])) != nil
    }
}
