public import HARCapture

/// One signal of consent that a capture shows.
public struct ConsentEvent: Sendable {
    /// How much a signal proves; A proves most.
    public enum Grade: String, Sendable, Hashable, Comparable, CaseIterable {
        /// The signal is inside the request to a recipient: the recipient was told this state.
        case a = "A"
        /// A consent manager's log call: a choice was sent at that moment.
        case b = "B"
        /// A record of a choice is stored: it claims a choice, and anyone with the browser could have written it.
        case c = "C"
        /// A record in its state before any choice.
        case d = "D"
        /// A preference was sent in a header.
        case e = "E"
        /// Nothing: no signal of consent was observed in the capture. No event has this grade.
        case f = "F"
        /// What the person who made the capture wrote down, outside the capture.
        case operatorLog = "O"

        public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where in an entry a signal was found.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        case url, cookie, setCookie, requestBody, responseBody, header
    }

    /// When; nil if the capture does not say.
    public let at: Instant?
    /// The entry it was seen in.
    public let entry: Int
    /// The host of that entry.
    public let host: Host
    /// Where in the entry it was found.
    public let place: Place
    /// How much it proves.
    public let grade: Grade
    /// What the signal is and says, before it is tied to a place.
    let says: ConsentSignal
    /// The consent manager that made it, if known.
    public let manager: String?
    /// Who was told: the host of the request; nil for a record that only the site itself sees.
    public let vendor: Host?
    /// When the record itself claims the choice was made.
    public let claimedAt: Instant?
    /// The site of the visited page; nil if unknown.
    public let topLevelSite: ByteString?
    /// Whether the signal belongs to the visited site itself: its own cookie, or a log call made from its pages.
    let isOwn: Bool
    /// The exact bytes.
    public let source: SourceReference

    /// What kind of signal it is.
    public var signal: Signal { says.signal }
    /// What it says.
    public var state: ConsentState { says.state }
    /// The purposes or categories recorded as granted.
    public var purposes: [String] { says.purposes }
    /// The purposes or categories recorded as refused.
    public var refusedPurposes: [String] { says.refusedPurposes }
    /// The TC string of version 2 that the signal is or holds.
    public var tcString: TCString? { says.tcString }
    /// Whether the signal permits storage for advertising: purpose 1, `ad_storage` and their like; nil if it does not
    /// tell.
    public var permitsStorage: Bool? { says.permitsStorage }
    /// What is wrong with the signal; nil if nothing is.
    public var problem: ConsentSignal.Problem? { says.problem }
    /// What else is to be said, in one line.
    public var note: String? { says.note }
}

extension ConsentEvent {
    /// What kind of signal it is: an open set.
    public struct Signal: Sendable, Hashable, CustomStringConvertible {
        /// The stable name, as written in JSON.
        public let rawValue: String
        public var description: String { rawValue }

        /// A TC string of the IAB Transparency and Consent Framework v2, or the lack of one where `gdpr=1` asks for it.
        public static let tcf = Signal(rawValue: "tcf")
        /// A consent string of the framework's version 1.
        public static let tcfV1 = Signal(rawValue: "tcf1")
        /// `gdpr=0`: the sender says that the GDPR does not apply.
        public static let gdprApplies = Signal(rawValue: "gdpr")
        /// A string of the Global Privacy Platform.
        public static let gpp = Signal(rawValue: "gpp")
        /// A US Privacy string.
        public static let usPrivacy = Signal(rawValue: "usp")
        /// Google's Additional Consent.
        public static let additionalConsent = Signal(rawValue: "addtl_consent")
        /// Google consent mode, short form (`gcs`).
        public static let googleConsentStatus = Signal(rawValue: "gcs")
        /// Google consent mode, long form (`gcd`).
        public static let googleConsentDefaults = Signal(rawValue: "gcd")
        /// `npa`: whether Google is asked for ads without personalisation.
        public static let nonPersonalizedAds = Signal(rawValue: "npa")
        /// `dma`: whether the sender says that the Digital Markets Act applies.
        public static let digitalMarketsAct = Signal(rawValue: "dma")
        /// `dma_cps`: the Google services that the visitor linked.
        public static let googleLinkedServices = Signal(rawValue: "dma_cps")
        /// `tcfd`: what a Google tag says of the page's TC string.
        public static let googleTCFDetail = Signal(rawValue: "tcfd")
        /// Microsoft's UET consent mode (`asc`).
        public static let microsoft = Signal(rawValue: "asc")
        /// Amazon's consent signal.
        public static let amazon = Signal(rawValue: "amazon")
        /// The header `Sec-GPC`.
        public static let globalPrivacyControl = Signal(rawValue: "sec-gpc")
        /// The header `DNT`.
        public static let doNotTrack = Signal(rawValue: "dnt")
        /// A consent manager's cookie.
        public static let choiceRecord = Signal(rawValue: "choiceRecord")
        /// A request with which a consent manager logs a choice.
        public static let choiceLog = Signal(rawValue: "choiceLog")
    }
}

/// What a signal says, before it is tied to a place in a capture.
public struct ConsentSignal: Sendable {
    /// What is wrong with a signal.
    public enum Problem: String, Sendable, Hashable, CaseIterable {
        /// `gdpr=1` without any consent string beside it.
        case missing
        /// The parameter is there and empty.
        case empty
        /// A template variable that was not replaced.
        case macro
        /// A word of a programming language for nothing.
        case placeholder
        /// The string cannot be decoded.
        case undecodable
        /// The string can be read, and its own specification calls it invalid.
        case invalid
    }

    let signal: ConsentEvent.Signal
    var state: ConsentState
    var purposes: [String] = []
    var refusedPurposes: [String] = []
    var note: String?
    var problem: Problem?
    var tcString: TCString?
    var permitsStorage: Bool?
    /// The vendor number of a macro that was not replaced.
    var addressedVendor: Int?
    /// Whether the signal repeats what the page had set before any choice.
    var repeatsDefault = false
    /// Whether a signal of this kind can come from an act of choosing; a sender's own default cannot.
    var canBeAct = false
    /// Whether the signal says that Global Privacy Control is, or is not, in force.
    var globalPrivacyControl: Bool?

    init(_ signal: ConsentEvent.Signal, _ state: ConsentState) {
        self.signal = signal
        self.state = state
    }
}

/// Where an instant lies relative to the recorded choices of a site.
public enum ConsentPhase: String, Sendable, Hashable, CaseIterable {
    case beforeAnyRecord, afterGrant, afterPartialGrant, afterRefusal, afterWithdrawal
    /// Between the last instant proved to be before a choice and the first proved to be after it.
    case indeterminate
    /// The capture holds no record of a choice for the site.
    case noRecord
}
