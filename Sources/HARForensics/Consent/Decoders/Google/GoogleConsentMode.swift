public import HARCapture

/// Google consent mode as the `gcd` parameter states it.
///
/// ```
///   1   3 r   3 r   3 r   3 r   5   l 1
///   │   └┬┘   │     │     │     │   └ container-scoped defaults (newer builds)
///   │    │    │     │     │     └ flags: gpc << 3 | consentModeActive << 2 | adPersonalizationCode
///   │    │    │     │     └ ad_personalization
///   │    │    │     └ ad_user_data
///   │    │    └ analytics_storage
///   │    └ ad_storage: delegation << 2 | implicit, then declare << 4 | default << 2 | update
///   └ version
/// ```
/// Digits are of `0-9a-zA-Z-_`; a state of two bits is 1 unset, 2 denied, 3 granted. Google publishes no
/// specification: the rule is read from public copies of its tag and agrees with
/// `junaiddop/cookielet_google_extension` and `analytics-debugger/gtm-template-server-side-google-consent-parser`.
///
/// `gcd` is sent by every Google tag: its presence says nothing, and "granted" is also what a tag says on a site
/// that never asked anybody. Only an update tells that a choice was passed on. See ``state``.
public struct GoogleConsentMode: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// `ad_storage`.
    public let adStorage: Signal
    /// `analytics_storage`.
    public let analyticsStorage: Signal
    /// `ad_user_data`.
    public let adUserData: Signal
    /// `ad_personalization`.
    public let adPersonalization: Signal
    /// Whether Global Privacy Control was in force.
    public let hasGlobalPrivacyControl: Bool
    /// Whether the page uses consent mode.
    public let isConsentModeActive: Bool
    /// The code of the setting that allows ad personalisation signals, 0 to 3.
    public let adPersonalizationCode: Int
    /// Defaults that hold for one container; nil if the tag did not write them.
    public let containerDefaults: ContainerDefaults?

    /// What a signal is set to.
    public enum Value: String, Sendable, Hashable {
        case granted, denied
    }

    /// What was set for one signal, by whom; nil where nothing was set.
    public struct Signal: Sendable, Hashable {
        /// What the tag assumes by itself.
        public let implicit: Value?
        /// Delegation bits, 0 unless another party decides.
        public let delegation: Int
        /// What was declared.
        public let declare: Value?
        /// What the page set before any choice.
        public let `default`: Value?
        /// What the page set by an update, as consent managers do upon a choice.
        public let update: Value?

        /// What the tag acts upon: update before default before declared before implicit; unset acts as granted.
        public var effective: Value { update ?? `default` ?? declare ?? implicit ?? .granted }
    }

    /// Container-scoped defaults.
    public struct ContainerDefaults: Sendable, Hashable {
        /// Whether they were used.
        public let areUsed: Bool
        /// `ad_storage`.
        public let adStorage: Value?
        /// `analytics_storage`.
        public let analyticsStorage: Value?
        /// `ad_user_data`.
        public let adUserData: Value?
        /// `ad_personalization`.
        public let adPersonalization: Value?
    }

    /// Decodes a `gcd` parameter; nil if it is not of version 1 with four signals and flags.
    ///
    /// Builds before `gcd` had its present form wrote what ``GoogleConsentStatus`` decodes under this name.
    public init?(gcd text: ByteString) {
        guard text.count >= 10, text[0] == UInt8(ascii: "1") else { return nil }
        let digits = text.compactMap(Self.digit)
        guard digits.count == text.count else { return nil }
        raw = text
        adStorage = Signal(digits[1], digits[2])
        analyticsStorage = Signal(digits[3], digits[4])
        adUserData = Signal(digits[5], digits[6])
        adPersonalization = Signal(digits[7], digits[8])
        hasGlobalPrivacyControl = digits[9] & 8 != 0
        isConsentModeActive = digits[9] & 4 != 0
        adPersonalizationCode = Int(digits[9] & 3)
        containerDefaults = digits.count < 12 ? nil : ContainerDefaults(digits[10], digits[11])
    }

    /// The four signals in the order of the parameter.
    public var signals: [Signal] { [adStorage, analyticsStorage, adUserData, adPersonalization] }

    /// What the parameter says about a choice.
    ///
    /// Without an update, a default or declaration is a state before any choice, and nothing set is
    /// ``ConsentState/unknown`` although the tag acts as if granted. With an update, what counts is what the tag acts
    /// upon: all four granted is a grant, all four denied a refusal, and anything else partial. A page that updates
    /// only the two older signals to denied is therefore partial: the others act as granted.
    public var state: ConsentState {
        guard signals.contains(where: { $0.update != nil }) else {
            return signals.contains { $0.default != nil || $0.declare != nil } ? .default : .unknown
        }
        if signals.allSatisfy({ $0.effective == .granted }) { return .grant }
        return signals.allSatisfy { $0.effective == .denied } ? .refusal : .partial
    }

    /// Whether every update says what was set before it: managers send such updates when they load.
    var repeatsDefault: Bool {
        signals.allSatisfy { $0.update == nil || $0.update == $0.default ?? $0.declare }
    }

    /// The value of a digit of Google's base 64, which is not that of RFC 4648.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 36
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

extension GoogleConsentMode.Value {
    /// The state in the two lowest bits; 0, which has no meaning, counts as unset.
    fileprivate init?(bits: UInt8) {
        switch bits & 3 {
        case 2: self = .denied
        case 3: self = .granted
        default: return nil
        }
    }
}

extension GoogleConsentMode.Signal {
    fileprivate init(_ first: UInt8, _ second: UInt8) {
        implicit = GoogleConsentMode.Value(bits: first)
        delegation = Int(first >> 2)
        declare = GoogleConsentMode.Value(bits: second >> 4)
        `default` = GoogleConsentMode.Value(bits: second >> 2)
        update = GoogleConsentMode.Value(bits: second)
    }
}

extension GoogleConsentMode.ContainerDefaults {
    fileprivate init(_ first: UInt8, _ second: UInt8) {
        areUsed = second & 4 != 0
        adStorage = GoogleConsentMode.Value(bits: first >> 4)
        analyticsStorage = GoogleConsentMode.Value(bits: first >> 2)
        adUserData = GoogleConsentMode.Value(bits: first)
        adPersonalization = GoogleConsentMode.Value(bits: second)
    }
}
