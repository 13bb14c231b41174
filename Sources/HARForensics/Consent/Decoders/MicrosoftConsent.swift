public import HARCapture

/// What a Universal Event Tracking tag of Microsoft Advertising says about consent: `asc=G` or `asc=D`.
///
/// A page that uses UET consent mode sends it with every event, and an event `consent` whose `src` tells whether the
/// page set a default or passed on a choice (`update`). Without consent mode there is no `asc`, and the tag acts as if
/// granted. Source: learn.microsoft.com "UET consent mode" (hlp_ba_conc_uet_consent).
public struct MicrosoftConsent: Sendable, Hashable {
    /// The text of `asc`.
    public let raw: ByteString
    /// Whether storage for advertising is granted.
    public let isGranted: Bool
    /// Who set it; nil where the request does not say.
    public let origin: Origin?

    /// Who set a state.
    public enum Origin: String, Sendable, Hashable {
        /// The page, before any choice.
        case `default`
        /// The page, upon a choice.
        case update
    }

    /// Decodes `asc` and, of a consent event, `src`; nil if `asc` is neither `G` nor `D`.
    public init?(asc text: ByteString, event: ByteString? = nil, source: ByteString? = nil) {
        guard text.count == 1, text[0] == UInt8(ascii: "G") || text[0] == UInt8(ascii: "D") else { return nil }
        raw = text
        isGranted = text[0] == UInt8(ascii: "G")
        origin =
            event?.equalsIgnoringCase("consent") == true
            ? source.flatMap { Origin(rawValue: $0.asciiLowercased.string) } : nil
    }

    /// A grant or refusal that was passed on; a default; or unknown, where a denial may be either. Granted without an
    /// origin is reported as a grant, which is also what is sent where nobody was asked.
    public var state: ConsentState {
        switch origin {
        case .default: .default
        case .update: isGranted ? .grant : .refusal
        case nil: isGranted ? .grant : .unknown
        }
    }
}
