import HARCapture

/// Reads the signals out of the parameters of one request: of its URL and its body, also where a parameter holds another
/// URL, a form or JSON.
struct SignalReader {
    /// A signal and the place of the parameter it was read from.
    struct Found {
        fileprivate(set) var signal: ConsentSignal
        let place: ConsentEvent.Place
        let range: Range<Int>
    }

    /// What a parameter's name says it holds.
    private enum Kind {
        case tcf, gdpr, gpp, usPrivacy, additional, gcd, gcs, tcfd, npa, dma, dmaCPS, amazon, asc, event, source
    }

    private static let kinds: [ByteString: Kind] = [
        "gdpr_consent": .tcf, "gdprconsent": .tcf, "gdpr_consent_string": .tcf, "gdprconsentstring": .tcf,
        "tcstring": .tcf, "tc_string": .tcf, "tcf_string": .tcf, "gdprc": .tcf, "gdpr": .gdpr, "gdpr_applies": .gdpr,
        "gdprapplies": .gdpr, "gdpre": .gdpr, "gpp": .gpp, "gpp_string": .gpp, "gppstring": .gpp, "gpp_consent": .gpp,
        "us_privacy": .usPrivacy, "usprivacy": .usPrivacy, "us_privacy_string": .usPrivacy, "uspstring": .usPrivacy,
        "usp_consent": .usPrivacy, "addtl_consent": .additional, "addtlconsent": .additional, "gcd": .gcd, "gcs": .gcs,
        "tcfd": .tcfd, "npa": .npa, "dma": .dma, "dma_cps": .dmaCPS, "amazonconsentstring": .amazon,
        "amzn_consent": .amazon, "asc": .asc, "evt": .event, "src": .source,
    ]

    /// The signals found so far, in order.
    private(set) var found: [Found] = []

    private let at: Instant?
    private let isMicrosoft: Bool
    private var isGoogle: Bool
    /// `gdpr=…`, and whether a consent string was there at all.
    private var gdpr: (value: Bool, place: ConsentEvent.Place, range: Range<Int>)?
    private var hasString = false
    /// Parameters that mean something beside others only.
    private var google: [(kind: Kind, value: ByteString, place: ConsentEvent.Place, range: Range<Int>)] = []
    private var microsoft: [Kind: (value: ByteString, place: ConsentEvent.Place, range: Range<Int>)] = [:]

    /// - Parameters:
    ///   - host: Who receives the request.
    ///   - at: When, for what depends on the date of a string.
    init(host: Host, at: Instant?) {
        self.at = at
        isMicrosoft = host.domains.contains { $0.equals("bing.com") || $0.equals("clarity.ms") }
        isGoogle = host.domains.contains { Self.googleDomains.contains($0) }
    }

    private static let googleDomains: Set<ByteString> = [
        "google.com", "doubleclick.net", "google-analytics.com", "googleadservices.com", "googlesyndication.com",
        "googletagmanager.com", "analytics.google.com",
    ]

    // MARK: Reading

    /// Reads one parameter.
    ///
    /// - Parameters:
    ///   - value: Decoded once, plus signs left as they are.
    ///   - range: Where it is written.
    mutating func read(
        _ name: ByteString,
        _ value: ByteString,
        _ place: ConsentEvent.Place,
        _ range: Range<Int>,
        depth: Int = 0
    ) {
        func add(_ signal: ConsentSignal?) {
            if let signal { found.append(Found(signal: signal, place: place, range: range)) }
        }
        switch name.count <= 24 ? Self.kinds[name.asciiLowercased] : nil {
        case .tcf:
            hasString = true
            add(consentParameter(value))
        case .gdpr:
            if let flag = GoogleFlag.decode(value) ?? Self.truth(value) { gdpr = (flag, place, range) }
        case .gpp:
            if !value.isEmpty, case .value = ConsentMacro(value) {
                do throws(ConsentDecodingError) {
                    add(ConsentSignal(try GPPString(decoding: value.trimmed), at: at))
                } catch {
                    add(Self.problem(.gpp, .undecodable, error.description))
                }
            }
        case .usPrivacy:
            if let string = try? USPrivacyString(decoding: value.trimmed) { add(ConsentSignal(string)) }
        case .additional:
            if let string = try? AdditionalConsent(decoding: value.trimmed) { add(ConsentSignal(string)) }
        case .gcd:
            if let mode = GoogleConsentMode(gcd: value) {
                isGoogle = true
                add(ConsentSignal(mode))
            } else if let status = GoogleConsentStatus(gcs: value) {
                // Builds before `gcd` had its form wrote the short form under its name.
                isGoogle = true
                add(ConsentSignal(status))
            }
        case .gcs:
            if let status = GoogleConsentStatus(gcs: value) {
                isGoogle = true
                add(ConsentSignal(status))
            }
        case .some(let kind) where [.tcfd, .npa, .dma, .dmaCPS].contains(kind):
            google.append((kind, value, place, range))
        case .amazon:
            if let signal = AmazonConsentSignal(decoding: value) { add(ConsentSignal(signal, at: at)) }
        case .some(let kind):
            if isMicrosoft, microsoft[kind] == nil { microsoft[kind] = (value, place, range) }
        case nil:
            guard value.count >= 7 else { return }
            if let signal = unnamed(value) {
                add(signal)
            } else if depth < 3, value.count >= 12, Self.mayHoldParameters(value) {
                readNested(value, place, range, depth: depth + 1)
            }
        }
    }

    /// Reads the fields of a body.
    mutating func read(_ fields: [RequestBody.Field]) {
        for field in fields {
            if let object = field.object {
                readAmazon(object, .requestBody, field.range)
            } else {
                read(field.name, field.value, .requestBody, field.range)
            }
        }
    }

    /// What follows once all parameters are read.
    mutating func finish() {
        if gdpr?.value == false {
            // Where the sender says that the GDPR does not apply, an empty string lacks nothing.
            for index in found.indices where found[index].signal.problem == .empty {
                found[index].signal = ConsentSignal(.gdprApplies, .notApplicable)
            }
        }
        if let gdpr, !hasString {
            if gdpr.value {
                let signal = Self.problem(.tcf, .missing, "gdpr=1 without a consent string")
                found.append(Found(signal: signal, place: gdpr.place, range: gdpr.range))
            } else {
                found.append(
                    Found(signal: ConsentSignal(.gdprApplies, .notApplicable), place: gdpr.place, range: gdpr.range)
                )
            }
        }
        for (kind, value, place, range) in google {
            guard let signal = signal(kind, value) else { continue }
            found.append(Found(signal: signal, place: place, range: range))
        }
        if let state = microsoft[.asc],
            let consent = MicrosoftConsent(
                asc: state.value,
                event: microsoft[.event]?.value,
                source: microsoft[.source]?.value
            )
        {
            found.append(Found(signal: ConsentSignal(consent), place: state.place, range: state.range))
        }
    }

    // MARK: Parts

    /// A Google parameter that says something beside `gcd` or to Google itself.
    private func signal(_ kind: Kind, _ value: ByteString) -> ConsentSignal? {
        guard isGoogle else { return nil }
        switch kind {
        case .tcfd: return GoogleTCFDetail(tcfd: value).map { ConsentSignal($0) }
        case .npa:
            guard let flag = GoogleFlag.decode(value) else { return nil }
            var signal = ConsentSignal(.nonPersonalizedAds, .unknown)
            signal.note = flag ? "ads without personalisation asked for" : "ads may be personalised"
            return signal
        case .dma:
            guard let flag = GoogleFlag.decode(value) else { return nil }
            var signal = ConsentSignal(.digitalMarketsAct, flag ? .unknown : .notApplicable)
            signal.note = flag ? "the Digital Markets Act applies" : "the Digital Markets Act does not apply"
            return signal
        case .dmaCPS:
            guard let linked = GoogleLinkedServices(dmaCPS: value) else { return nil }
            var signal = ConsentSignal(.googleLinkedServices, .unknown)
            signal.note = "\(linked.services.count) services linked"
            return signal
        default: return nil
        }
    }

    /// The parameter that the framework names; what is no string is told apart from consent.
    private func consentParameter(_ value: ByteString) -> ConsentSignal {
        switch ConsentMacro(value) {
        case .value: break
        case .empty:
            var signal = ConsentSignal(.tcf, .unknown)
            (signal.problem, signal.note) = (.empty, "empty value")
            return signal
        case .macro(let vendor):
            var signal = Self.problem(.tcf, .macro, "unexpanded macro")
            signal.addressedVendor = vendor
            return signal
        case .placeholder: return Self.problem(.tcf, .placeholder, "placeholder")
        }
        let text = value.contains(UInt8(ascii: "%")) ? value.percentDecoded() : value
        if text.first == UInt8(ascii: "B"), let string = try? TCStringV1(decoding: text) {
            return ConsentSignal(string)
        }
        if GPPString.looksLikeGPPString(text), let string = try? GPPString(decoding: text) {
            return ConsentSignal(string, at: at)
        }
        do throws(ConsentDecodingError) {
            return ConsentSignal(try TCString(decoding: text), at: at)
        } catch {
            return Self.problem(.tcf, .undecodable, error.description)
        }
    }

    /// A value that its form alone shows to be a signal.
    private mutating func unnamed(_ value: ByteString) -> ConsentSignal? {
        if TCString.looksLikeTCString(value), let string = try? TCString(decoding: value) {
            hasString = true
            return ConsentSignal(string, at: at)
        }
        if TCStringV1.looksLikeTCString(value), let string = try? TCStringV1(decoding: value), string.trailingBits < 24
        {
            hasString = true
            return ConsentSignal(string)
        }
        if GPPString.looksLikeGPPString(value), let string = try? GPPString(decoding: value) {
            return ConsentSignal(string, at: at)
        }
        return nil
    }

    /// Parameters inside a value: of a URL, a form or JSON, percent-encoded again or in base64.
    private mutating func readNested(_ value: ByteString, _ place: ConsentEvent.Place, _ range: Range<Int>, depth: Int)
    {
        let text = value.hasPrefix("eyJ") ? Base64.decode(value).map { ByteString($0) } ?? value : value
        let plain = text.contains(UInt8(ascii: "{")) ? text : text.percentDecoded()
        if plain.first == UInt8(ascii: "{") || plain.first == UInt8(ascii: "["), let json = JSONValue(parsing: plain) {
            readNested(json, place, range, depth: depth)
            return
        }
        let query = plain.firstIndex(of: UInt8(ascii: "?")).map { plain[($0 + 1)..<plain.count] } ?? plain
        guard query.contains(UInt8(ascii: "=")) else { return }
        for pair in FormPairs(query) where pair.rawValue.count < value.count {
            read(pair.name, pair.rawValue.percentDecoded(), place, range, depth: depth)
        }
    }

    private mutating func readNested(_ json: JSONValue, _ place: ConsentEvent.Place, _ range: Range<Int>, depth: Int) {
        for field in RequestBody.fields(of: json) {
            if let object = field.object {
                readAmazon(object, place, range)
            } else {
                read(field.name, field.value, place, range, depth: depth)
            }
        }
    }

    private mutating func readAmazon(_ object: JSONValue, _ place: ConsentEvent.Place, _ range: Range<Int>) {
        guard object["amazonConsentFormat"] != nil, let signal = AmazonConsentSignal(object, raw: ByteString()) else {
            return
        }
        found.append(Found(signal: ConsentSignal(signal, at: at), place: place, range: range))
    }

    private static func problem(
        _ kind: ConsentEvent.Signal,
        _ problem: ConsentSignal.Problem,
        _ note: String
    ) -> ConsentSignal {
        var signal = ConsentSignal(kind, problem == .missing ? .unknown : .invalid)
        (signal.problem, signal.note) = (problem, note)
        return signal
    }

    private static func truth(_ value: ByteString) -> Bool? {
        if value.equalsIgnoringCase("true") { return true }
        return value.equalsIgnoringCase("false") ? false : nil
    }

    /// Whether a value may hold parameters that name consent: a cheap look for `gdpr`, `onsent`, `gpp` and `privacy`, in
    /// plain text; what is in base64 starts with `eyJ`.
    static func mayHoldParameters(_ value: ByteString) -> Bool {
        if value.hasPrefix("eyJ") { return value.count <= 1 << 16 }
        let bytes = value.bytes.span
        guard bytes.count >= 4 else { return false }
        for index in 0..<(bytes.count - 3) {
            switch (bytes[index], bytes[index + 1]) {
            case (UInt8(ascii: "g"), UInt8(ascii: "d")):
                if bytes[index + 2] == UInt8(ascii: "p"), bytes[index + 3] == UInt8(ascii: "r") { return true }
            case (UInt8(ascii: "g"), UInt8(ascii: "p")):
                if bytes[index + 2] == UInt8(ascii: "p") { return true }
            case (UInt8(ascii: "n"), UInt8(ascii: "s")):
                if bytes[index + 2] == UInt8(ascii: "e"), bytes[index + 3] == UInt8(ascii: "n") { return true }
            case (UInt8(ascii: "r"), UInt8(ascii: "i")):
                if bytes[index + 2] == UInt8(ascii: "v"), bytes[index + 3] == UInt8(ascii: "a") { return true }
            default: break
            }
        }
        return false
    }
}
