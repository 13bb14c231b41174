public import HARCapture

/// What a Google tag says about the TC string of a page, as the `tcfd` parameter states it.
///
/// `1`, two digits with the number of the consent manager, one with the policy version, one with flags, in the digits
/// of ``GoogleConsentMode``. `10000` says that no consent manager was found. Google publishes no specification: the
/// rule is read from public copies of its tag.
public struct GoogleTCFDetail: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// The number of the consent manager; 0 if none was found.
    public let cmpID: Int
    /// The policy version; 0 if there is none.
    public let policyVersion: Int
    /// Whether the visitor is in a region of the Digital Markets Act.
    public let isInDMARegion: Bool
    /// Whether the GDPR applies, as the consent manager says.
    public let gdprApplies: Bool
    /// Whether the page turned TCF support on for Google's tag.
    public let isSupportEnabled: Bool
    /// Whether the advertiser has a consent mode of its own.
    public let hasAdvertiserConsentMode: Bool
    /// Whether the tag gave up waiting for the consent manager.
    public let hasTimedOut: Bool

    /// Decodes a `tcfd` parameter; nil if it has another form.
    public init?(tcfd text: ByteString) {
        guard text.count >= 5, text[0] == UInt8(ascii: "1") else { return nil }
        let digits = text.compactMap(GoogleConsentMode.digit)
        guard digits.count == text.count else { return nil }
        raw = text
        cmpID = Int(digits[1]) << 6 | Int(digits[2])
        policyVersion = Int(digits[3])
        isInDMARegion = digits[4] & 1 != 0
        gdprApplies = digits[4] & 2 != 0
        isSupportEnabled = digits[4] & 4 != 0
        hasAdvertiserConsentMode = digits[4] & 8 != 0
        hasTimedOut = digits[4] & 16 != 0
    }
}

/// The Google services that a visitor linked, as the `dma_cps` parameter states them: a letter each, or `-` for none.
///
/// Google publishes no list of the letters; their meaning is inferred from public analyses.
public struct GoogleLinkedServices: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// The services, in the order written.
    public let services: [Service]

    /// A service.
    public enum Service: Sendable, Hashable {
        case search, youTube, play, shopping, ads, maps
        /// A letter whose meaning is not known.
        case unknown(UInt8)
    }

    /// Decodes a `dma_cps` parameter; nil if it has other characters than lower-case letters or a lone `-`.
    public init?(dmaCPS text: ByteString) {
        raw = text
        if text == "-" {
            services = []
            return
        }
        guard !text.isEmpty, text.count <= 16, text.allSatisfy({ $0.isASCIILetter && $0 == $0.asciiLowercased })
        else { return nil }
        services = text.map { letter in
            switch letter {
            case UInt8(ascii: "s"): .search
            case UInt8(ascii: "y"): .youTube
            case UInt8(ascii: "p"): .play
            case UInt8(ascii: "h"): .shopping
            case UInt8(ascii: "a"): .ads
            case UInt8(ascii: "m"): .maps
            default: .unknown(letter)
            }
        }
    }
}

/// A parameter of a Google tag that is a plain yes or no: `npa`, `dma`, `gdpr`.
public enum GoogleFlag {
    /// The value of `1` or `0`; nil for anything else.
    public static func decode(_ text: ByteString) -> Bool? {
        guard text.count == 1 else { return nil }
        switch text[0] {
        case UInt8(ascii: "1"): return true
        case UInt8(ascii: "0"): return false
        default: return nil
        }
    }
}
