public import HARCapture

/// The record that Google keeps for its own sites in the cookie `SOCS`.
///
/// The value is a protocol buffer in base64url. Its first field tells: `CAE` is seen after a refusal (three rules of
/// autoconsent test for it), `CAI` after acceptance, `CAA` before an answer; the latter two are known from use alone.
public enum GoogleOwnRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard value.count >= 3, value.hasPrefix("CA") else { return nil }
        let state: ConsentState? =
            switch value[2] {
            case UInt8(ascii: "E"): .refusal
            case UInt8(ascii: "I"): .grant
            case UInt8(ascii: "A"): .default
            default: nil
            }
        guard let state else { return nil }
        return ChoiceRecord(manager: manager, state: state, details: [.init(name: "prefix", value: value[0..<3])])
    }

    static let manager = "Google"
}
