public import HARCapture

/// Amazon's consent signal: what an advertiser's page tells Amazon about storage and use of data.
///
/// The cookie `amzn_consent` has the form
/// `{"geo":{"countryCode":"NL"},"amazonConsentFormat":{"amznAdStorage":"DENIED","amznUserData":"DENIED"},
/// "tcf":"…","gpp":"…","timestamp":"…","version":"1"}`; the parameter `amazonConsentString` wraps the same in `consent`
/// and writes `amzn_ad_storage` and `amzn_user_data`. Source: advertising.amazon.com/help/G2648JUCRZU662V5 and
/// GKJQ7E8SE9BRG73Q.
///
/// The library `amzn-consent.js` writes DENIED for both when it loads and updates it when a consent manager speaks, so
/// that DENIED may be a default; GRANTED may be written by the advertiser without asking anybody. A TC string in the
/// signal goes before the two values.
public struct AmazonConsentSignal: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// `countryCode`.
    public let country: ByteString?
    /// `amznAdStorage`.
    public let adStorage: Answer?
    /// `amznUserData`.
    public let userData: Answer?
    /// The TC string in the signal.
    public let tcString: ByteString?
    /// The GPP string in the signal.
    public let gppString: ByteString?
    /// `timestamp`: when the signal was written.
    public let timestamp: Instant?

    /// What a value says.
    public enum Answer: String, Sendable, Hashable {
        case granted = "GRANTED"
        case denied = "DENIED"
    }

    /// Decodes a cookie value or parameter, percent-encoded up to twice or not at all; nil if it has another form.
    public init?(decoding text: ByteString) {
        let json = text.percentDecoded(untilFirst: UInt8(ascii: "{")).trimmed
        guard let object = JSONValue(parsing: json) else { return nil }
        self.init(object, raw: text)
    }

    /// Reads a JSON object; nil if it has another form.
    init?(_ object: JSONValue, raw: ByteString) {
        guard object.kind == .object else { return nil }
        let consent = object["consent"].flatMap { $0.kind == .object ? $0 : nil } ?? object
        let format = consent["amazonConsentFormat"] ?? object["amazonConsentFormat"]
        tcString = (consent["tcf"] ?? object["tcf"])?.string.flatMap { $0.isEmpty ? nil : $0 }
        gppString = (consent["gpp"] ?? object["gpp"])?.string.flatMap { $0.isEmpty ? nil : $0 }
        adStorage = Self.answer(format, "amznAdStorage", "amzn_ad_storage")
        userData = Self.answer(format, "amznUserData", "amzn_user_data")
        guard adStorage != nil || userData != nil || object["geo"] != nil && (tcString != nil || gppString != nil)
        else { return nil }
        self.raw = raw
        country = object["geo"]?["countryCode"]?.string
        timestamp = object["timestamp"]?.string.flatMap { Instant.parse($0) }.flatMap { instant, zone in
            zone == .unstated ? nil : instant
        }
    }

    private static func answer(_ format: JSONValue?, _ name: ByteString, _ other: ByteString) -> Answer? {
        guard let text = (format?[name] ?? format?[other])?.string else { return nil }
        if text.equalsIgnoringCase("granted") { return .granted }
        return text.equalsIgnoringCase("denied") ? .denied : nil
    }

    /// What the signal says: a TC string's state; a grant if both are granted; unknown if both are denied, which may be
    /// the default of the library; else partial.
    public var state: ConsentState {
        if let tcString, let string = try? TCString(decoding: tcString) { return string.state }
        switch (adStorage, userData) {
        case (.granted, .granted), (.granted, nil), (nil, .granted): return .grant
        case (.denied, .denied), (.denied, nil), (nil, .denied), (nil, nil): return .unknown
        default: return .partial
        }
    }
}
