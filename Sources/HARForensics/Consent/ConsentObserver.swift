import HARCapture

/// Finds the consent signals of a capture: in URLs, cookies and request bodies.
struct ConsentObserver {
    private let context: CaptureContext
    private var events: [ConsentEvent] = []
    private var carried: [ConsentLedger.Carried] = []
    private var seenRecords: Set<RecordKey> = []

    private struct RecordKey: Hashable {
        let host: Host
        let name: ByteString
        let value: ByteString
    }

    init(_ context: CaptureContext) { self.context = context }

    /// The ledger of the capture.
    func ledger() -> ConsentLedger {
        var observer = self
        for index in context.timeOrder { observer.observe(index) }
        let start = context.timeOrder.lazy.compactMap { context.exchanges[$0].startedAt }.first
        let ordered = observer.events.enumerated().sorted { left, right in
            let never = Instant(microseconds: .max)
            return (left.element.at ?? never, left.offset) < (right.element.at ?? never, right.offset)
        }
        return ConsentLedger(events: ordered.map(\.element), carried: observer.carried, start: start)
    }

    private mutating func observe(_ index: Int) {
        let exchange = context.exchanges[index]
        let entry = context.capture.entries[index]
        guard let url = exchange.url, exchange.transmission != .fromCache else { return }
        observeQuery(exchange, url, entry)
        observeBody(exchange, url, entry)
        observeLogCall(exchange, url, entry)
        observeCookies(exchange, entry)
        observeSetCookies(exchange, entry)
    }

    // MARK: URLs and bodies

    private mutating func observeQuery(_ exchange: CaptureContext.Exchange, _ url: WebURL, _ entry: Entry) {
        for pair in url.queryPairs {
            observe(pair, exchange) { entry.request.urlSource(of: pair.valueRange) }
        }
    }

    private mutating func observeBody(_ exchange: CaptureContext.Exchange, _ url: WebURL, _ entry: Entry) {
        guard let body = entry.request.postData, let text = body.text, !text.isEmpty else { return }
        if let first = text.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            for range in TCStringSearch.ranges(in: text) {
                observeTCString(text[range], exchange) { body.textSource(of: range) }
            }
        } else {
            for pair in FormPairs(text) { observe(pair, exchange) { body.textSource(of: pair.valueRange) } }
        }
    }

    /// One parameter of a URL or form.
    private mutating func observe(
        _ pair: FormPairs.Pair,
        _ exchange: CaptureContext.Exchange,
        _ source: () -> SourceReference
    ) {
        if pair.name == "gcd" {
            guard let mode = GoogleConsentMode(gcd: pair.value) else { return }
            add(
                .googleConsentDefaults,
                mode.state,
                exchange,
                purposes: mode.grantedSignals,
                repeatsDefault: mode.repeatsDefault,
                source: source()
            )
        } else if pair.name == "gcs" {
            guard let status = GoogleConsentStatus(gcs: pair.value) else { return }
            let note = status.state == .unknown && status.adStorage == .denied ? "denied, by default or by choice" : nil
            add(
                .googleConsentStatus,
                status.state,
                exchange,
                purposes: status.grantedSignals,
                note: note,
                source: source()
            )
        } else if pair.name == "gdpr_consent" {
            observeConsentParameter(pair, exchange, source)
        } else if TCString.looksLikeTCString(pair.consentText) {
            observeTCString(pair.consentText, exchange, source)
        }
    }

    /// The parameter that the framework names; what is no string is told apart from consent.
    private mutating func observeConsentParameter(
        _ pair: FormPairs.Pair,
        _ exchange: CaptureContext.Exchange,
        _ source: () -> SourceReference
    ) {
        switch ConsentMacro(pair.consentText) {
        case .value: observeTCString(pair.consentText, exchange, isNamed: true, source)
        case .empty: add(.tcf, .unknown, exchange, note: "empty value", source: source())
        case .macro: add(.tcf, .invalid, exchange, note: "unexpanded macro", source: source())
        case .placeholder: add(.tcf, .invalid, exchange, note: "placeholder", source: source())
        }
    }

    /// A text that may be a TC string.
    ///
    /// - Parameter isNamed: Whether the place says that it should be one, so that a broken one is reported.
    private mutating func observeTCString(
        _ text: ByteString,
        _ exchange: CaptureContext.Exchange,
        isNamed: Bool = false,
        _ source: () -> SourceReference
    ) {
        do throws(ConsentDecodingError) {
            let string = try TCString(decoding: text)
            add(
                .tcf,
                string.isInvalidBySpecification ? .invalid : string.state,
                exchange,
                purposes: string.purposesConsent.map(String.init),
                note: string.note,
                source: source()
            )
        } catch  where isNamed {
            add(.tcf, .invalid, exchange, note: error.message, source: source())
        } catch {}
    }

    // MARK: Consent managers

    private mutating func observeLogCall(_ exchange: CaptureContext.Exchange, _ url: WebURL, _ entry: Entry) {
        let record = ConsentLogCall.decode(
            host: url.host.name,
            path: url.path,
            query: url.query ?? ByteString(),
            method: entry.request.method,
            body: entry.request.postData?.text
        )
        guard let record else { return }
        add(record, .choiceLog, .b, exchange, at: exchange.startedAt, source: entry.request.urlSource)
    }

    private mutating func observeCookies(_ exchange: CaptureContext.Exchange, _ entry: Entry) {
        let header = CookieHeader(in: entry.request.headers.ofMessage)
        let pairs = header.pairs
        let closed = pairs.first { $0.name == "OptanonAlertBoxClosed" }?.value
        var states: [ConsentState] = []
        for pair in pairs {
            if let state = observeRecord(
                pair.name,
                pair.value,
                closed,
                exchange,
                at: exchange.startedAt,
                source: { header.source(of: pair) }
            ) {
                states.append(state)
            }
        }
        guard exchange.isThirdParty == false, let at = exchange.startedAt,
            !pairs.isEmpty || exchange.isNavigation
        else { return }
        carried.append(.init(host: exchange.host, at: at, states: states))
    }

    private mutating func observeSetCookies(_ exchange: CaptureContext.Exchange, _ entry: Entry) {
        for line in SetCookieLines(in: entry.response).lines {
            guard let cookie = try? SetCookie(parsing: line.text) else { continue }
            _ = observeRecord(
                cookie.name,
                cookie.value,
                nil,
                exchange,
                at: exchange.headersAt,
                source: { line.source }
            )
        }
    }

    /// Whether a cookie is known to hold a consent manager's record.
    static func isRecord(named name: ByteString) -> Bool { recordNames.contains(name) }

    private static let recordNames: Set<ByteString> = [
        "cookiefirst-consent", "OptanonConsent", "OptanonAlertBoxClosed", "CookieConsent", "euconsent-v2",
        "eupubconsent-v2",
    ]

    /// A cookie that may hold a record of a choice; what it says is returned, and written down when it is new.
    private mutating func observeRecord(
        _ name: ByteString,
        _ value: ByteString,
        _ alertBoxClosed: ByteString?,
        _ exchange: CaptureContext.Exchange,
        at: Instant?,
        source: () -> SourceReference
    ) -> ConsentState? {
        let record: ChoiceRecord? =
            if name == "cookiefirst-consent" {
                CookieFirstRecord.decode(cookie: value)
            } else if name == "OptanonConsent" {
                OneTrustRecord.decode(optanonConsent: value, alertBoxClosed: alertBoxClosed)
            } else if name == "CookieConsent" {
                CookiebotRecord.decode(cookie: value)
            } else {
                nil
            }
        if let record {
            let key = RecordKey(host: exchange.host, name: name, value: value)
            if seenRecords.insert(key).inserted {
                add(
                    record,
                    .choiceRecord,
                    record.state == .default ? .d : .c,
                    exchange,
                    at: at,
                    source: source()
                )
            }
            return record.state
        }
        guard TCString.looksLikeTCString(value), let string = try? TCString(decoding: value) else { return nil }
        let state = string.isInvalidBySpecification ? ConsentState.invalid : string.state
        if seenRecords.insert(RecordKey(host: exchange.host, name: name, value: value)).inserted {
            let isOwn = exchange.isThirdParty == false
            events.append(
                ConsentEvent(
                    at: at,
                    entry: exchange.index,
                    host: exchange.host,
                    signal: .tcf,
                    grade: isOwn ? .c : .a,
                    state: state,
                    manager: nil,
                    vendor: isOwn ? nil : exchange.host,
                    purposes: string.purposesConsent.map(String.init),
                    claimedAt: nil,
                    topLevelSite: exchange.topLevelSite,
                    note: string.note,
                    source: source()
                )
            )
        }
        return state
    }

    // MARK: Events

    private mutating func add(
        _ signal: ConsentEvent.Signal,
        _ state: ConsentState,
        _ exchange: CaptureContext.Exchange,
        purposes: [String] = [],
        note: String? = nil,
        repeatsDefault: Bool = false,
        source: SourceReference
    ) {
        events.append(
            ConsentEvent(
                at: exchange.startedAt,
                entry: exchange.index,
                host: exchange.host,
                signal: signal,
                grade: .a,
                state: state,
                manager: nil,
                vendor: exchange.host,
                purposes: purposes,
                claimedAt: nil,
                topLevelSite: exchange.topLevelSite,
                note: note,
                repeatsDefault: repeatsDefault,
                source: source
            )
        )
    }

    private mutating func add(
        _ record: ChoiceRecord,
        _ signal: ConsentEvent.Signal,
        _ grade: ConsentEvent.Grade,
        _ exchange: CaptureContext.Exchange,
        at: Instant?,
        source: SourceReference
    ) {
        events.append(
            ConsentEvent(
                at: at,
                entry: exchange.index,
                host: exchange.host,
                signal: signal,
                grade: grade,
                state: record.state,
                manager: record.manager,
                vendor: nil,
                purposes: record.categories.filter(\.isGranted).map { PrintableText.escaped($0.name) },
                claimedAt: record.claimedAt,
                topLevelSite: exchange.topLevelSite,
                note: nil,
                source: source
            )
        )
    }
}

extension FormPairs.Pair {
    /// The value with its plus signs, which the standard base64 alphabet has.
    fileprivate var consentText: ByteString { rawValue.percentDecoded() }
}

extension GoogleConsentMode {
    /// The names of the signals that are granted in effect.
    fileprivate var grantedSignals: [String] {
        let names = ["ad_storage", "analytics_storage", "ad_user_data", "ad_personalization"]
        return zip(names, signals).filter { $0.1.effective == .granted }.map(\.0)
    }
}

extension GoogleConsentStatus {
    fileprivate var grantedSignals: [String] {
        (adStorage == .granted ? ["ad_storage"] : []) + (analyticsStorage == .granted ? ["analytics_storage"] : [])
    }
}

extension TCString {
    /// Manager, list and warnings in one line.
    fileprivate var note: String {
        let facts = "CMP \(cmpID), vendor list \(vendorListVersion), policy \(policyVersion)"
        return ([facts] + warnings.map(\.code.rawValue)).joined(separator: "; ")
    }
}
