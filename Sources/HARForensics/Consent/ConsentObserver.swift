import HARCapture

/// Finds the consent signals of a capture: in URLs, cookies, request bodies, log calls and their answers, and headers.
struct ConsentObserver {
    private let context: CaptureContext
    private let hasPreferenceHeaders: Bool
    private var events: [ConsentEvent] = []
    private var carried: [ConsentLedger.Carried] = []
    /// The last value of each record, so that one is written down when it changes.
    private var records: [RecordKey: ByteString] = [:]
    private var preferences: Set<PreferenceKey> = []

    private struct RecordKey: Hashable {
        let host: Host
        let name: ByteString
    }

    private struct PreferenceKey: Hashable {
        let host: Host
        let site: ByteString?
        let header: PreferenceHeader
        let isStated: Bool
    }

    init(_ context: CaptureContext) {
        self.context = context
        hasPreferenceHeaders = context.capture.diagnostics.contains { $0.code == .preferenceHeaders }
    }

    /// The ledger of the capture.
    ///
    /// - Parameter log: What the person who made the capture wrote down.
    func ledger(_ log: OperatorLog? = nil) -> ConsentLedger {
        var observer = self
        for index in context.timeOrder { observer.observe(index) }
        let start = context.timeOrder.lazy.compactMap { context.exchanges[$0].startedAt }.first
        let ordered = observer.events.enumerated().sorted { left, right in
            let never = Instant(microseconds: .max)
            return (left.element.at ?? never, left.offset) < (right.element.at ?? never, right.offset)
        }
        let sites = Set(context.exchanges.lazy.compactMap(\.topLevelSite)).sorted()
        return ConsentLedger(
            events: ordered.map(\.element),
            carried: observer.carried,
            start: start,
            sites: sites,
            log: log
        )
    }

    private mutating func observe(_ index: Int) {
        let exchange = context.exchanges[index]
        let entry = context.capture.entries[index]
        guard let url = exchange.url, exchange.transmission != .fromCache else { return }
        observeParameters(exchange, url, entry)
        observeLogCall(exchange, url, entry)
        observeCookies(exchange, entry)
        observeSetCookies(exchange, entry)
        if hasPreferenceHeaders { observePreferences(exchange, entry) }
    }

    // MARK: URLs and bodies

    private mutating func observeParameters(_ exchange: CaptureContext.Exchange, _ url: WebURL, _ entry: Entry) {
        var reader = SignalReader(host: exchange.host, at: exchange.startedAt)
        for pair in url.queryPairs where !pair.rawValue.isEmpty || pair.name.hasPrefixIgnoringCase("gdpr") {
            // Of a parameter without a value the name is what can be cited.
            let range = pair.valueRange.isEmpty ? pair.range : pair.valueRange
            reader.read(pair.name, pair.rawValue.percentDecoded(), .url, range)
        }
        // Some vendors write the parameters into the path, as `;name=value`.
        if let semicolon = url.text[url.pathRange].firstIndex(of: UInt8(ascii: ";")) {
            readMatrix(url, from: url.pathRange.lowerBound + semicolon + 1, &reader)
        }
        let body = entry.request.postData
        if let body, let text = body.text, !text.isEmpty {
            readBody(text, body.mimeType, &reader)
        } else if let body {
            for param in body.params {
                reader.read(param.name, param.value ?? ByteString(), .requestBody, 0..<0)
            }
        }
        reader.finish()
        for found in reader.found {
            let source: SourceReference =
                switch found.place {
                case .requestBody:
                    body.map { found.range.isEmpty ? $0.source : $0.textSource(of: found.range) } ?? entry.source
                default: entry.request.urlSource(of: found.range)
                }
            add(found.signal, found.place, exchange, source: source)
        }
    }

    private func readBody(_ text: ByteString, _ mimeType: ByteString?, _ reader: inout SignalReader) {
        let first = text.first { !($0.isSpaceOrTab || $0 == 0x0A || $0 == 0x0D) }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        if isJSON, !SignalReader.mayHoldParameters(text) {
            for range in TCStringSearch.ranges(in: text) {
                reader.read(ByteString(), text[range], .requestBody, range)
            }
        } else {
            reader.read(RequestBody.fields(of: text, mimeType: mimeType))
        }
    }

    private func readMatrix(_ url: WebURL, from start: Int, _ reader: inout SignalReader) {
        var place = start
        let path = url.text[0..<url.pathRange.upperBound]
        while place < path.count {
            let end = path[place..<path.count].firstIndex(of: UInt8(ascii: ";")).map { place + $0 } ?? path.count
            if let equals = path[place..<end].firstIndex(of: UInt8(ascii: "=")) {
                let value = (place + equals + 1)..<end
                reader.read(path[place..<(place + equals)], path[value].percentDecoded(), .url, value)
            }
            place = end + 1
        }
    }

    // MARK: Consent managers

    private mutating func observeLogCall(_ exchange: CaptureContext.Exchange, _ url: WebURL, _ entry: Entry) {
        let content = entry.response.content
        let record = ConsentLogCall.decode(
            host: url.host.name,
            path: url.path,
            query: url.query ?? ByteString(),
            method: entry.request.method,
            body: entry.request.postData?.text,
            mimeType: entry.request.postData?.mimeType,
            response: content.encoding == nil ? content.text : nil
        )
        guard let record else { return }
        let isDefault = record.state == .default
        add(record, .choiceLog, isDefault ? .d : .b, .url, exchange, at: exchange.startedAt, entry.request.urlSource)
    }

    private mutating func observeCookies(_ exchange: CaptureContext.Exchange, _ entry: Entry) {
        let header = CookieHeader(in: entry.request.headers.ofMessage)
        let pairs = header.pairs
        var states: [ConsentState] = []
        if !pairs.isEmpty {
            states = observeRecords(
                pairs.map { ($0.name, $0.value) },
                .cookie,
                exchange,
                at: exchange.startedAt,
                source: { header.source(of: pairs[$0]) }
            )
        }
        guard exchange.isThirdParty == false, let at = exchange.startedAt,
            !pairs.isEmpty || exchange.isNavigation
        else { return }
        carried.append(.init(host: exchange.host, at: at, states: states))
    }

    private mutating func observeSetCookies(_ exchange: CaptureContext.Exchange, _ entry: Entry) {
        let lines = SetCookieLines(in: entry.response).lines
        guard !lines.isEmpty else { return }
        var pairs: [(name: ByteString, value: ByteString)] = []
        var sources: [SourceReference] = []
        for line in lines {
            guard let cookie = try? SetCookie(parsing: line.text) else { continue }
            pairs.append((cookie.name, cookie.value))
            sources.append(line.source)
        }
        _ = observeRecords(pairs, .setCookie, exchange, at: exchange.headersAt, source: { sources[$0] })
    }

    /// Whether a cookie is known to hold a consent manager's record.
    static func isRecord(named name: ByteString) -> Bool { ConsentManager.isRecord(named: name) }

    /// The records among the cookies of one message; what they say is returned, and written down when it is new.
    private mutating func observeRecords(
        _ pairs: [(name: ByteString, value: ByteString)],
        _ place: ConsentEvent.Place,
        _ exchange: CaptureContext.Exchange,
        at: Instant?,
        source: (Int) -> SourceReference
    ) -> [ConsentState] {
        var states: [ConsentState] = []
        var isTaken: Set<Int> = []
        for (index, record) in ConsentManager.records(in: pairs) {
            isTaken.insert(index)
            states.append(record.state)
            // A record spread over several cookies changes with any of them.
            var value = pairs[index].value
            if record.tcString == nil { value = ByteString(Array(value) + Self.content(of: record)) }
            guard isNew(value, of: pairs[index].name, exchange) else { continue }
            add(record, .choiceRecord, record.state == .default ? .d : .c, place, exchange, at: at, source(index))
        }
        for (index, pair) in pairs.enumerated() where !isTaken.contains(index) && pair.value.count >= 4 {
            guard let signal = Self.signal(pair.name, pair.value, at) else { continue }
            // A string that was told already still says what the request carried.
            states.append(signal.state)
            guard isNew(pair.value, of: pair.name, exchange) else { continue }
            let isOwn = exchange.isThirdParty == false
            let manager = ConsentManager.manager(ofCookie: pair.name) ?? Self.companion(pair.name, pairs)
            let date = pairs.first { $0.name == "consentDate" }?.value.percentDecoded()
            events.append(
                ConsentEvent(
                    at: at,
                    entry: exchange.index,
                    host: exchange.host,
                    place: place,
                    grade: isOwn ? .c : .a,
                    says: signal,
                    manager: signal.canBeAct ? manager : nil,
                    vendor: isOwn ? nil : exchange.host,
                    claimedAt: manager == ConsentManager.sourcepoint ? date.flatMap(OneTrustRecord.instant) : nil,
                    topLevelSite: exchange.topLevelSite,
                    isOwn: isOwn,
                    source: source(index)
                )
            )
        }
        return states
    }

    /// What a record says, so that one told by several cookies is new when any of them changes it.
    private static func content(of record: ChoiceRecord) -> [UInt8] {
        record.categories.flatMap { Array($0.name) + [$0.isGranted ? 0x31 : 0x30] } + Array(record.state.rawValue.utf8)
    }

    /// The manager that a string belongs to by what lies beside it: Sourcepoint gives its records a number.
    private static func companion(_ name: ByteString, _ pairs: [(name: ByteString, value: ByteString)]) -> String? {
        guard name == "euconsent-v2", pairs.contains(where: { $0.name == "consentUUID" }) else { return nil }
        return ConsentManager.sourcepoint
    }

    /// The signal in a cookie that is no consent manager's own record.
    private static func signal(_ name: ByteString, _ value: ByteString, _ at: Instant?) -> ConsentSignal? {
        if name == "amzn_consent" { return AmazonConsentSignal(decoding: value).map { ConsentSignal($0, at: at) } }
        if name == "usprivacy" || name == "us_privacy" {
            return (try? USPrivacyString(cookie: value)).map { ConsentSignal($0) }
        }
        if name == "addtl_consent" || name == "OTAdditionalConsentString" {
            return (try? AdditionalConsent(decoding: value.percentDecoded())).map { ConsentSignal($0) }
        }
        guard value.count >= 7 else { return nil }
        let text = value.contains(UInt8(ascii: "%")) ? value.percentDecoded() : value
        if TCString.looksLikeTCString(text), let string = try? TCString(decoding: text) {
            return ConsentSignal(string, at: at)
        }
        let isV1 = name == "euconsent" || name.hasPrefix("__cmpconsent")
        if isV1, TCStringV1.looksLikeTCString(text), let string = try? TCStringV1(decoding: text) {
            return ConsentSignal(string)
        }
        if GPPString.looksLikeGPPString(text), let string = try? GPPString(decoding: text) {
            return ConsentSignal(string, at: at)
        }
        return nil
    }

    private mutating func isNew(_ value: ByteString, of name: ByteString, _ exchange: CaptureContext.Exchange) -> Bool {
        records.updateValue(value, forKey: RecordKey(host: exchange.host, name: name)) != value
    }

    // MARK: Headers

    /// Each preference once for a host and a visited site: a browser sends it with every request.
    private mutating func observePreferences(_ exchange: CaptureContext.Exchange, _ entry: Entry) {
        for header in entry.request.headers {
            let kind: PreferenceHeader? =
                header.name.equalsIgnoringCase("sec-gpc")
                ? .globalPrivacyControl : header.name.equalsIgnoringCase("dnt") ? .doNotTrack : nil
            guard let kind, let isStated = kind.isStated(by: header.value) else { continue }
            let key = PreferenceKey(
                host: exchange.host,
                site: exchange.topLevelSite,
                header: kind,
                isStated: isStated
            )
            guard preferences.insert(key).inserted else { continue }
            add(ConsentSignal(kind, isStated: isStated), .header, exchange, grade: .e, source: header.source)
        }
    }

    // MARK: Events

    private mutating func add(
        _ signal: ConsentSignal,
        _ place: ConsentEvent.Place,
        _ exchange: CaptureContext.Exchange,
        grade: ConsentEvent.Grade = .a,
        source: SourceReference
    ) {
        events.append(
            ConsentEvent(
                at: exchange.startedAt,
                entry: exchange.index,
                host: exchange.host,
                place: place,
                grade: grade,
                says: signal,
                manager: nil,
                vendor: exchange.host,
                claimedAt: nil,
                topLevelSite: exchange.topLevelSite,
                isOwn: false,
                source: source
            )
        )
    }

    private mutating func add(
        _ record: ChoiceRecord,
        _ signal: ConsentEvent.Signal,
        _ grade: ConsentEvent.Grade,
        _ place: ConsentEvent.Place,
        _ exchange: CaptureContext.Exchange,
        at: Instant?,
        _ source: SourceReference
    ) {
        // A record in a cookie of somebody else's site is that site's, not the visited one's.
        let isOwn = signal == .choiceLog || exchange.isThirdParty != true
        events.append(
            ConsentEvent(
                at: at,
                entry: exchange.index,
                host: exchange.host,
                place: place,
                grade: grade,
                says: ConsentSignal(record, signal, at: at),
                manager: record.manager,
                vendor: isOwn ? nil : exchange.host,
                claimedAt: record.claimedAt,
                topLevelSite: exchange.topLevelSite,
                isOwn: isOwn,
                source: source
            )
        )
    }
}
