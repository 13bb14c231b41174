public import HARCapture

/// A cookie as a store holds it.
public struct StoredCookie: Sendable, Hashable {
    /// What makes it this cookie.
    public let key: Cookie.Key
    /// The value.
    public let value: ByteString
    /// What it was given.
    public let attributes: Attributes
    /// When it counts as made, which orders cookies of one path.
    public internal(set) var createdAt: Instant
    /// When a response last set it.
    public let setAt: Instant
    /// When the store forgets it; nil for a session cookie.
    public let expires: Instant?
    /// When the line says that it ends, without limit of lifetime and correction of clocks; nil for a session cookie.
    public let declaredEnd: Instant?
    /// The same by the clock of the browser, where the policy corrects for that of the server.
    public let correctedEnd: Instant?
    /// Whether the clock of the server moved its end by two seconds or more.
    public let isSkewCorrected: Bool

    /// What a Set-Cookie line gives a cookie beside value, place and time.
    public struct Attributes: Sendable, Hashable {
        /// Secure.
        public let isSecure: Bool
        /// HttpOnly.
        public let isHTTPOnly: Bool
        /// SameSite.
        public let sameSite: SetCookie.SameSite
        /// Partitioned.
        public let isPartitioned: Bool

        init(_ line: SetCookie) {
            isSecure = line.isSecure
            isHTTPOnly = line.isHTTPOnly
            sameSite = line.sameSite
            isPartitioned = line.isPartitioned
        }
    }

    /// What a line makes of a cookie that arrives at an instant.
    ///
    /// - Parameter date: The clock of the server, as its Date header gives it.
    init(_ line: SetCookie, _ key: Cookie.Key, at now: Instant, serverDate date: Instant?, under policy: CookiePolicy) {
        self.key = key
        value = line.value
        attributes = Attributes(line)
        createdAt = now
        setAt = now
        let end = CookieEnd(line, at: now, serverDate: date, under: policy)
        expires = end.effective
        declaredEnd = end.declared
        correctedEnd = end.uncapped
        isSkewCorrected = end.isSkewCorrected
    }

    /// Whether it is over at an instant.
    public func isExpired(at now: Instant) -> Bool { expires.map { $0 <= now } ?? false }

    /// Keeps the place in the order of the cookie that it replaces, as the policy says (§5.7 step 23.3).
    mutating func replace(_ old: StoredCookie, under policy: CookiePolicy) {
        if !policy.changeOfValueMakesAnew || old.value == value { createdAt = old.createdAt }
    }
}

/// When a Set-Cookie line ends a cookie.
struct CookieEnd {
    /// As the line says; nil for a session cookie.
    let declared: Instant?
    /// As the user agent keeps it; nil for a session cookie.
    let effective: Instant?
    /// The same before the limit of lifetime.
    let uncapped: Instant?
    let isSkewCorrected: Bool

    static let past = Instant(microseconds: .min)
    /// From how many milliseconds on clocks are said to differ.
    private static let noticedSkew = 2000.0
    /// What lies further than this, some 250 years, is cut to it.
    private static let farSeconds: Int64 = 8_000_000_000

    init(_ line: SetCookie, at now: Instant, serverDate date: Instant?, under policy: CookiePolicy) {
        var corrected = false
        if let maxAge = line.maxAge {
            // Max-Age goes before Expires wherever it stands (§5.7 step 3).
            declared = maxAge <= 0 ? Self.past : Self.later(now, by: maxAge)
            uncapped = declared
        } else if let expires = line.expires {
            let end = Instant(microseconds: expires * 1_000_000, fractionDigits: 0)
            declared = end
            if policy.correctsClockSkew, let date {
                let skew = now.milliseconds(since: date)
                uncapped = end.advanced(byMilliseconds: skew)
                // Date counts whole seconds, and a response takes its time.
                corrected = abs(skew) >= Self.noticedSkew
            } else {
                uncapped = end
            }
        } else {
            declared = nil
            uncapped = nil
        }
        isSkewCorrected = corrected
        effective = uncapped.map { end in
            policy.lifetimeLimit.map { min(end, Self.later(now, by: $0)) } ?? end
        }
    }

    private static func later(_ instant: Instant, by seconds: Int64) -> Instant {
        instant.advanced(byMilliseconds: Double(min(seconds, farSeconds)) * 1000)
    }
}
