public import HARCapture

/// One consent string of any kind, decoded for a person: what it is, what it says, and what is odd about it.
///
/// ```swift
/// let decoded = try DecodedConsent(of: "1YNN")
/// print(decoded.format, decoded.state)
/// ```
/// The text may be a bare string, a parameter or cookie as `name=value`, or a whole URL, of which the first parameter with
/// consent is taken.
public struct DecodedConsent: Sendable {
    /// The text that was decoded, after percent-decoding.
    public let raw: ByteString
    /// What it is, in words: `TC string, version 2`.
    public let format: String
    /// What it says.
    public let state: ConsentState
    /// The fields in the order of the specification.
    public let fields: [Field]
    /// What deviates from the specification: one line each.
    public let warnings: [String]

    /// One field.
    public struct Field: Sendable, Hashable {
        /// The name, as in the specification.
        public let name: String
        /// The value in words.
        public let value: String
    }

    /// Decodes a text.
    ///
    /// - Throws: ``ConsentDecodingError`` if it is no consent string that is known; the error is that of the format that
    ///   the text looks like.
    public init(of text: ByteString) throws(ConsentDecodingError) {
        var warnings: [String] = []
        var value = text.trimmed
        guard !value.isEmpty else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a consent string, found nothing")
        }
        if let url = WebURL(value) {
            guard let found = try Self.first(in: url) else {
                throw ConsentDecodingError(.malformed, at: .byte(0), "expected a URL with a consent parameter")
            }
            self = found
            return
        }
        if let (name, rest) = value.split(atFirst: UInt8(ascii: "=")), Self.isName(name) {
            if let found = try Self.named(name, rest) {
                self = found
                return
            }
        }
        switch ConsentMacro(value) {
        case .macro(let vendor):
            throw ConsentDecodingError(
                .malformed,
                at: .byte(0),
                "an unexpanded macro" + (vendor.map { ", addressed to vendor \($0)" } ?? "")
            )
        case .placeholder: throw ConsentDecodingError(.malformed, at: .byte(0), "a placeholder, no string")
        case .empty, .value: break
        }
        if let found = Self.record(value) {
            self = found
            return
        }
        if value.contains(UInt8(ascii: "%")) {
            let decoded = value.percentDecoded()
            if decoded != value {
                warnings.append("percent-encoded: decoded first")
                value = decoded
            }
        }
        let found = try Self.string(value)
        self.init(found.raw, found.format, found.state, found.fields, warnings + found.warnings)
    }

    init(_ raw: ByteString, _ format: String, _ state: ConsentState, _ fields: [Field], _ warnings: [String] = []) {
        self.raw = raw
        self.format = format
        self.state = state
        self.fields = fields
        self.warnings = warnings
    }

    // MARK: By name

    private static func isName(_ name: ByteString) -> Bool {
        !name.isEmpty && name.count <= 40
            && name.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
            }
    }

    /// The first parameter of a URL that says something of consent.
    private static func first(in url: WebURL) throws(ConsentDecodingError) -> DecodedConsent? {
        for pair in url.queryPairs where !pair.rawValue.isEmpty {
            if let found = try? named(pair.name, pair.rawValue) { return found }
        }
        return nil
    }

    /// The value of a parameter or cookie whose name says what it is; nil if the name says nothing.
    private static func named(_ name: ByteString, _ value: ByteString) throws(ConsentDecodingError) -> DecodedConsent? {
        if let record = ConsentManager.records(in: [(name, value)]).first?.record { return describe(record, value) }
        let plain = value.percentDecoded()
        switch name.asciiLowercased.string {
        case "gcd": return GoogleConsentMode(gcd: plain).map(describe) ?? GoogleConsentStatus(gcs: plain).map(describe)
        case "gcs": return GoogleConsentStatus(gcs: plain).map(describe)
        case "tcfd": return GoogleTCFDetail(tcfd: plain).map(describe)
        case "dma_cps": return GoogleLinkedServices(dmaCPS: plain).map(describe)
        case "npa", "dma":
            return GoogleFlag.decode(plain).map {
                DecodedConsent(
                    plain,
                    "Google parameter \(name)",
                    .unknown,
                    [Field(name: name.string, value: $0 ? "yes" : "no")]
                )
            }
        case "asc": return MicrosoftConsent(asc: plain).map(describe)
        case "sec-gpc", "dnt":
            guard let header = PreferenceHeader(rawValue: name.asciiLowercased.string) else { return nil }
            return header.isStated(by: plain).map {
                DecodedConsent(
                    plain,
                    "header \(name)",
                    .unknown,
                    [Field(name: "preference stated", value: $0 ? "yes" : "no")]
                )
            }
        case "us_privacy", "usprivacy": return describe(try USPrivacyString(cookie: value))
        case "addtl_consent": return describe(try AdditionalConsent(decoding: plain))
        case "amzn_consent", "amazonconsentstring": return AmazonConsentSignal(decoding: value).map(describe)
        case "gpp": return describe(try GPPString(decoding: plain))
        case "gdpr_consent", "euconsent-v2", "euconsent", "eupubconsent-v2", "tcstring":
            return try DecodedConsent(of: plain)
        default: return nil
        }
    }

    // MARK: By form

    /// A consent manager's record whose form alone tells it.
    private static func record(_ value: ByteString) -> DecodedConsent? {
        if let signal = AmazonConsentSignal(decoding: value) { return describe(signal) }
        for name in ["OptanonConsent", "CookieConsent", "didomi_token", "cookieyes-consent", "axeptio_cookies"]
            as [ByteString]
        {
            guard let record = ConsentManager.records(in: [(name, value)]).first?.record else { continue }
            if record.categories.isEmpty, record.state == .unknown || record.state == .notApplicable { continue }
            return describe(record, value)
        }
        let byJSON: [ByteString] = [
            "cookiefirst-consent", "_iub_cs-1", "FCCDCF", "_tracking_consent", "borlabs-cookie", "CONSENTMGR",
            "CookieInformationConsent", "_pandectes_gdpr", "klaro",
        ]
        for name in byJSON {
            guard let record = ConsentManager.records(in: [(name, value)]).first?.record else { continue }
            return describe(record, value)
        }
        return nil
    }

    private static func string(_ value: ByteString) throws(ConsentDecodingError) -> DecodedConsent {
        if value.count == 4, let string = try? USPrivacyString(decoding: value) { return describe(string) }
        if AdditionalConsent.looksLikeAdditionalConsent(value) {
            return describe(try AdditionalConsent(decoding: value))
        }
        if let status = GoogleConsentStatus(gcs: value) { return describe(status) }
        if value.count <= 16, let mode = GoogleConsentMode(gcd: value) { return describe(mode) }
        if value.count == 5, let detail = GoogleTCFDetail(tcfd: value) { return describe(detail) }
        switch value.first {
        case UInt8(ascii: "B"): return describe(try TCStringV1(decoding: value))
        case UInt8(ascii: "D"): return describe(try GPPString(decoding: value))
        default: return describe(try TCString(decoding: value))
        }
    }
}
