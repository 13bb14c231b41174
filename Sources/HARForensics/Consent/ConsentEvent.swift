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

        public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
    }

    /// What kind of signal it is: an open set.
    public struct Signal: Sendable, Hashable, CustomStringConvertible {
        /// The stable name, as written in JSON.
        public let rawValue: String
        public var description: String { rawValue }

        /// A TC string of the IAB Transparency and Consent Framework v2.
        public static let tcf = Signal(rawValue: "tcf")
        /// Google consent mode, short form (`gcs`).
        public static let googleConsentStatus = Signal(rawValue: "gcs")
        /// Google consent mode, long form (`gcd`).
        public static let googleConsentDefaults = Signal(rawValue: "gcd")
        /// A consent manager's cookie.
        public static let choiceRecord = Signal(rawValue: "choiceRecord")
        /// A request with which a consent manager logs a choice.
        public static let choiceLog = Signal(rawValue: "choiceLog")
    }

    /// When; nil if the capture does not say.
    public let at: Instant?
    /// The entry it was seen in.
    public let entry: Int
    /// The host of that entry.
    public let host: Host
    /// What kind of signal it is.
    public let signal: Signal
    /// How much it proves.
    public let grade: Grade
    /// What it says.
    public let state: ConsentState
    /// The consent manager that made it, if known.
    public let manager: String?
    /// Who was told: the host of the request; nil for a record that only the site itself sees.
    public let vendor: Host?
    /// The purposes or categories recorded as granted.
    public let purposes: [String]
    /// When the record itself claims the choice was made.
    public let claimedAt: Instant?
    /// The site of the visited page; nil if unknown.
    public let topLevelSite: ByteString?
    /// What else is to be said, in one line.
    public let note: String?
    /// Whether the signal repeats what the page had set before any choice.
    var repeatsDefault = false
    /// The exact bytes.
    public let source: SourceReference
}

/// Where an instant lies relative to the recorded choices of a site.
public enum ConsentPhase: String, Sendable, Hashable, CaseIterable {
    case beforeAnyRecord, afterGrant, afterPartialGrant, afterRefusal, afterWithdrawal
    /// Between the last instant proved to be before a choice and the first proved to be after it.
    case indeterminate
    /// The capture holds no record of a choice for the site.
    case noRecord
}
