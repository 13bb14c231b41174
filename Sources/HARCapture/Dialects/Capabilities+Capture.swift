extension Capture {
    /// What the exporter records, adjusted by what the capture holds; looked up each time it is asked for.
    public var capabilities: Capabilities { capabilities(with: diagnostics) }

    /// What the capture can show of what its exporter records.
    ///
    /// - Parameter diagnostics: What is odd about it, those included that only analysis finds.
    public func capabilities(with diagnostics: [Diagnostic]) -> Capabilities {
        var result = exporter.exporter.capabilities
        result.raise(to: Presence(storage))
        var presence: [DiagnosticCode: Int] = [:]
        for diagnostic in diagnostics { presence[diagnostic.code] = diagnostic.count }
        result.lower(by: presence, entries: entries.count, hasBodies: storage.hasBodies)
        if let digits = storage.fractionDigits { result.clock = ClockResolution(fractionDigits: digits) }
        return result
    }
}

/// What is met in a capture, whatever its exporter is known to record.
private struct Presence {
    var cookiesSent = false
    var setCookie = false
    var requestBodies = false
    var responseBodies = false

    init(_ storage: CaptureStorage) {
        responseBodies = storage.hasBodies
        for row in storage.index.entries {
            if !setCookie {
                setCookie = storage.headers(of: row.response).contains { storage.isNamed($0, "set-cookie") }
            }
            if !cookiesSent {
                cookiesSent = storage.headers(of: row.request).contains { storage.isNamed($0, "cookie") }
            }
            if !row.postData.isAbsent { requestBodies = true }
        }
    }
}

extension CaptureStorage {
    fileprivate var hasBodies: Bool { index.entries.contains { !$0.contentText.isAbsent } }

    /// The most digits of a second among the first instants; nil if none can be read.
    fileprivate var fractionDigits: Int? {
        index.entries.prefix(ExporterShape.sampleSize).compactMap { row -> Int? in
            guard let text = value(at: row.startedDateTime)?.text, Instant.parse(text) != nil else { return nil }
            guard let point = text.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
                return 0
            }
            return text[(point + 1)..<text.count].prefix { $0.isASCIIDigit }.count
        }.max()
    }
}

extension Capabilities {
    /// What nobody knew is shown if it is met.
    fileprivate mutating func raise(to presence: Presence) {
        let met: [(Capability, Bool)] = [
            (.cookiesSent, presence.cookiesSent), (.setCookie, presence.setCookie),
            (.requestBodies, presence.requestBodies), (.responseBodies, presence.responseBodies),
        ]
        for (capability, isMet) in met where isMet && self[capability] == .unknown { self[capability] = .shown }
    }

    fileprivate mutating func lower(by met: [DiagnosticCode: Int], entries: Int, hasBodies: Bool) {
        func has(_ code: DiagnosticCode) -> Bool { met[code] != nil }
        if has(.noCookieData) {
            let reason = "no cookie header is in the capture, possibly because the export was sanitised"
            for capability in [Capability.cookiesSent, .setCookie, .cookieAttributes] {
                lower(capability, to: .notShown(reason))
            }
        }
        if has(.noSetCookie) {
            lower(.setCookie, to: .notShown("no response carries Set-Cookie although requests carry Cookie"))
        }
        if has(.redactedValues) {
            let reason = Showing.partly("somebody put placeholders in the place of values")
            for capability in [Capability.cookiesSent, .setCookie, .requestBodies] { lower(capability, to: reason) }
        }
        if has(.headersAsObject) {
            let reason = Showing.partly("headers are an object, which holds each name once")
            for capability in [Capability.cookiesSent, .setCookie] { lower(capability, to: reason) }
        }
        if has(.ambiguousFold) {
            lower(.setCookie, to: .partly("several Set-Cookie lines may be joined with commas"))
        }
        if has(.fulfilledResponses) {
            let reason = Showing.partly("a test script made up some of the answers")
            for capability in [Capability.setCookie, .responseBodies] { lower(capability, to: reason) }
        }
        if let count = met[.apiRequests] {
            let reason = "a test script made the requests, no page"
            for capability in [Capability.frames, .initiators] {
                lower(
                    capability,
                    to: count >= entries ? .notShown(reason) : .partly("a test script made some requests")
                )
            }
        }
        if has(.misattributedHeaders) {
            let reason = Showing.partly("header blocks of redirects stand at another hop than theirs")
            for capability in [Capability.cookiesSent, .setCookie, .redirectHops] { lower(capability, to: reason) }
        }
        if has(.unordered) {
            lower(.entryOrder, to: .partly("entries stand in another order than that of their start"))
        }
        if has(.bodiesMissing) {
            lower(
                .responseBodies,
                to: hasBodies ? .partly("some bodies are missing") : .notShown("no body of a response is recorded")
            )
        }
        if has(.sentContentMissing) { lower(.requestBodies, to: .partly("some of what was sent is not recorded")) }
        if has(.exporterContradiction) {
            for capability in Capability.all where self[capability] == .shown {
                self[capability] = .partly("the file was edited, merged or written again")
            }
        }
    }
}
