public import HARCapture

/// The life of one cookie in numbers: who set it, who received it, how long it was meant to last and how it was renewed.
public struct CookieLife: Sendable {
    /// The first event that sets or offers it; nil if no response did.
    public let firstSet: CookieEvent?
    /// The first request that carries it; nil if none does.
    public let firstSent: CookieEvent?
    /// The last request that carries it.
    public let lastSent: CookieEvent?
    /// How many requests carry it.
    public let sends: Int
    /// The hosts that received it, sorted.
    public let receivers: [Host]
    /// The hosts that set it, sorted.
    public let setters: [Host]
    /// The sites it was met on, sorted.
    public let visitedSites: [ByteString]
    /// The longest lifetimes; nil if no response with a known instant gives one.
    public let lifetimes: Lifetimes?
    /// Every response that moved its end further into the future, in the order of time.
    public let renewals: [Renewal]
    /// How often responses gave it another value.
    public let valueChanges: Int
    /// How often it had another value without a Set-Cookie.
    public let valueChangesWithoutSetCookie: Int
    /// How many requests lack it though every rule says that they carry it.
    public let missing: Int
    /// From the first Set-Cookie to the last end that was declared, in seconds: how long it lasts if every visit renews
    /// it; nil if it has no declared end.
    public let span: Int64?
    /// Whether that is more than thirteen months, counted by the calendar from the first Set-Cookie.
    public let spansThirteenMonths: Bool
    /// Whether it is more than thirteen months only because a later response moved the end.
    public let exceedsByRenewalAlone: Bool

    /// How long a cookie is to last, in seconds from the response.
    public struct Lifetimes: Sendable, Hashable {
        /// As the line says, read by the clock of the capture.
        public let declared: Int64
        /// As the browser reads it: Expires by the clock of the server, where the policy does that.
        public let effective: Int64
        /// As the browser keeps it: the policy's limit of lifetime applied.
        public let capped: Int64
    }

    /// A response that moved the end of a cookie.
    public struct Renewal: Sendable, Hashable {
        /// When.
        public let at: Instant
        /// The entry.
        public let entry: Int
        /// By how many seconds.
        public let seconds: Int64
        /// The site of the visited page; nil if unknown.
        public let visitedSite: ByteString?
    }

    init(of cookie: Cookie) {
        let settings = cookie.events.filter(\.isSetting)
        let sent = cookie.events.filter { $0.kind == .sent }
        firstSet = settings.first
        firstSent = sent.first
        lastSent = sent.last
        sends = sent.count
        receivers = Array(Set(sent.map(\.host))).sorted()
        setters = Array(Set(settings.compactMap(\.setBy))).sorted()
        visitedSites = Array(Set(cookie.events.compactMap(\.topLevelSite))).sorted()
        valueChanges = settings.count { $0.kind == .valueChanged }
        valueChangesWithoutSetCookie = cookie.events.count { $0.kind == .valueChanged && !$0.isSetting }
        missing = cookie.events.filter { $0.kind == .notSentThoughExpected }.reduce(0) { $0 + $1.count }
        var longest: Lifetimes?
        var renewals: [Renewal] = []
        var firstEnd: Instant?
        var lastEnd: Instant?
        for event in settings {
            guard let at = event.at, let condition = cookie.condition(after: event),
                let declared = condition.declaredEnd
            else { continue }
            func seconds(_ end: Instant?) -> Int64 {
                Int64((((end ?? declared).milliseconds(since: at)) / 1000).rounded())
            }
            let own = Lifetimes(
                declared: event.declaredLifetime ?? seconds(declared),
                effective: seconds(condition.correctedEnd),
                capped: seconds(condition.expires)
            )
            if longest.map({ $0.declared < own.declared }) ?? true { longest = own }
            if let before = lastEnd, declared.milliseconds(since: before) > 1000 {
                renewals.append(
                    Renewal(
                        at: at,
                        entry: event.entry,
                        seconds: Int64((declared.milliseconds(since: before) / 1000).rounded()),
                        visitedSite: event.topLevelSite
                    )
                )
            }
            firstEnd = firstEnd ?? declared
            lastEnd = lastEnd.map { max($0, declared) } ?? declared
        }
        lifetimes = longest
        self.renewals = renewals
        if let start = settings.lazy.compactMap(\.at).first, let lastEnd, let firstEnd {
            let limit = start.afterMonths(13)
            span = Int64((lastEnd.milliseconds(since: start) / 1000).rounded())
            spansThirteenMonths = lastEnd > limit
            exceedsByRenewalAlone = lastEnd > limit && firstEnd <= limit
        } else {
            (span, spansThirteenMonths, exceedsByRenewalAlone) = (nil, false, false)
        }
    }
}

extension CookieTimelines {
    /// The life of a cookie.
    public func life(of cookie: Cookie) -> CookieLife { CookieLife(of: cookie) }
}

extension Instant {
    /// The same time of day a number of months later, on the last day of the month if it has no such day.
    func afterMonths(_ months: Int) -> Instant {
        let day = Int((microseconds / 86_400_000_000) - (microseconds % 86_400_000_000 < 0 ? 1 : 0))
        var date = CivilDate(daysSince1970: day)
        let month = date.month - 1 + months
        date.year += month / 12
        date.month = month % 12 + 1
        while !date.exists, date.day > 1 { date.day -= 1 }
        return Instant(
            microseconds: microseconds + Int64(date.daysSince1970 - day) * 86_400_000_000,
            fractionDigits: fractionDigits
        )
    }
}
