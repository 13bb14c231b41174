public import HARCapture

/// Google consent mode as the `gcs` parameter states it: `G1`, then `ad_storage` and `analytics_storage`.
///
/// `1` is granted, `0` denied and `-` unset. A tag sends it only while consent mode is active or something is denied,
/// so that its absence is no refusal. It has no place for who set a state: a denial may be a default or a choice,
/// which only the `gcd` parameter of the same request tells apart. See ``state``.
public struct GoogleConsentStatus: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// `ad_storage`; nil if unset.
    public let adStorage: GoogleConsentMode.Value?
    /// `analytics_storage`; nil if unset.
    public let analyticsStorage: GoogleConsentMode.Value?

    /// Decodes a `gcs` parameter; nil if it has another form.
    public init?(gcs text: ByteString) {
        guard text.count == 4, text.hasPrefix("G1"), Self.isState(text[2]), Self.isState(text[3]) else { return nil }
        raw = text
        adStorage = Self.value(text[2])
        analyticsStorage = Self.value(text[3])
    }

    /// A grant if both are granted; otherwise unknown, since a denial may have been there before any choice.
    public var state: ConsentState {
        adStorage == .granted && analyticsStorage == .granted ? .grant : .unknown
    }

    private static func isState(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") || byte == UInt8(ascii: "-")
    }

    private static func value(_ byte: UInt8) -> GoogleConsentMode.Value? {
        switch byte {
        case UInt8(ascii: "1"): .granted
        case UInt8(ascii: "0"): .denied
        default: nil
        }
    }
}
