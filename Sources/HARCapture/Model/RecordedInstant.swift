/// An instant as a capture records it: the text, and what the text means.
///
/// ```swift
/// if let started = entry.started {
///     print(started.text, started.instant?.description ?? "unreadable", started.fractionDigits)
/// }
/// ```
public struct RecordedInstant: Sendable, Hashable {
    /// The text, as written; it may have more digits than ``instant``.
    public let text: ByteString
    /// The instant; nil if the text cannot be read. Nothing rolls over: February 30 is unreadable.
    public let instant: Instant?
    /// How the offset from UTC is written; a text without one is read as UTC. Nil if unreadable.
    public let zone: Instant.Zone?
    /// How many digits of a second are written: 0 for whole seconds, 3 for milliseconds, 7 for ticks of 100 ns.
    public let fractionDigits: Int

    /// Reads a text.
    public init(_ text: ByteString) {
        self.text = text
        let parts = Instant.parts(of: text)
        instant = parts?.instant
        zone = parts?.zone
        fractionDigits = parts?.writtenDigits ?? 0
    }

    /// Minutes east of UTC; nil if none are written or the text is unreadable.
    public var offsetMinutes: Int? {
        guard case .offset(let minutes) = zone else { return nil }
        return minutes
    }

    /// The smallest difference that the text can show.
    public var resolution: Resolution? { instant.map { _ in Resolution(fractionDigits: fractionDigits) } }

    /// How finely an instant is written.
    public enum Resolution: String, Sendable, Hashable, Comparable, CaseIterable {
        /// No fraction.
        case seconds
        /// One or two digits.
        case fractionOfSecond
        /// Three digits.
        case milliseconds
        /// Four to six digits.
        case microseconds
        /// Seven digits and more.
        case finer

        init(fractionDigits: Int) {
            self =
                switch fractionDigits {
                case 0: .seconds
                case 1...2: .fractionOfSecond
                case 3: .milliseconds
                case 4...6: .microseconds
                default: .finer
                }
        }

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
}

extension Entry {
    /// When the request started, as recorded; nil if missing.
    public var started: RecordedInstant? { startedDateTimeText.map { RecordedInstant($0) } }
}

extension Page {
    /// When the page began to load, as recorded; nil if missing.
    public var started: RecordedInstant? { json["startedDateTime"]?.text.map { RecordedInstant($0) } }
}

extension HARCookie {
    /// The expiry, as the exporter computed or copied it; nil if missing or empty.
    ///
    /// Exporters count Max-Age from different moments; the header is the evidence.
    public var expiry: RecordedInstant? {
        expires.flatMap { $0.isEmpty ? nil : RecordedInstant($0) }
    }
}
