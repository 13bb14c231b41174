public import HARCapture

/// A preference that a browser sends in a header of its requests.
public enum PreferenceHeader: String, Sendable, Hashable, CaseIterable {
    /// `Sec-GPC: 1` (W3C Global Privacy Control): do not sell or share.
    case globalPrivacyControl = "sec-gpc"
    /// `DNT: 1` (W3C Tracking Preference Expression): do not track.
    case doNotTrack = "dnt"

    /// Whether a field value states the preference; `Sec-GPC` knows `1` only, `DNT` knows `0` as the contrary; nil for
    /// other values, which state nothing.
    public func isStated(by value: ByteString) -> Bool? {
        let text = value.trimmed
        guard text.count == 1 else { return nil }
        if text[0] == UInt8(ascii: "1") { return true }
        return self == .doNotTrack && text[0] == UInt8(ascii: "0") ? false : nil
    }
}
