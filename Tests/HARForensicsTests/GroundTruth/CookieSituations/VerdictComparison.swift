import HARForensics

/// What the library says of each Set-Cookie line beside what the browser says.
struct VerdictComparison {
    struct Counts: Equatable, CustomStringConvertible {
        /// Refused by both, for the same reason.
        var sameReason = 0
        /// Refused by both, for reasons that differ.
        var otherReason = 0
        /// Refused by the browser, and left open by the library.
        var open = 0
        /// Refused by the library, and not by the browser.
        var accused = 0
        /// Refused by the browser, and taken by the library without reserve.
        var missed = 0

        var description: String {
            "same reason \(sameReason), other reason \(otherReason), open \(open), accused \(accused), missed \(missed)"
        }
    }

    private(set) var counts = Counts()
    /// One line for each verdict that differs, sorted.
    private(set) var disagreements: [String] = []

    /// A line that the browser refused: where, and the words that the library may use for its reason.
    private struct Refusal {
        let place: String
        let reasons: Set<String>
        let words: String
    }

    init(_ cookies: CookieTimelines, _ capture: Capture, _ truth: CookieTruth) {
        var refusals: [String: [Refusal]] = [:]
        for refusal in truth.isFirefox ? Self.refusals(in: truth.console ?? []) : Self.refusals(in: truth.verdicts ?? []) {
            refusals[refusal.place, default: []].append(refusal)
        }
        var named: [String: Int] = [:]
        let offers = cookies.occurrences.filter { $0.event.isOffer }
        for offer in offers { named[Self.place(of: offer, capture, truth), default: 0] += 1 }
        for (cookie, event) in offers.map({ ($0.cookie, $0.event) }) {
            let place = Self.place(of: cookie, event, capture, truth)
            let refusal = refusals[place]?.first
            if refusal != nil { refusals[place]?.removeFirst() }
            switch (event.rejection, refusal) {
            case (let rejection?, let refusal?):
                if refusal.reasons.contains(rejection.rawValue) {
                    counts.sameReason += 1
                } else {
                    counts.otherReason += 1
                    disagreements.append("other reason: \(place): \(rejection), browser \(refusal.words)")
                }
            case (let rejection?, nil):
                counts.accused += 1
                disagreements.append("ACCUSED: \(place): \(rejection), and the browser says nothing")
            case (nil, let refusal?):
                if event.isReserved {
                    counts.open += 1
                } else {
                    counts.missed += 1
                    disagreements.append("MISSED: \(place): \(event.kind), browser \(refusal.words)")
                }
            case (nil, nil): break
            }
        }
        disagreements.sort()
    }

    private static func place(of offer: CookieTimelines.Occurrence, _ capture: Capture, _ truth: CookieTruth) -> String {
        place(of: offer.cookie, offer.event, capture, truth)
    }

    /// Chromium names address and line; Firefox only the cookie.
    private static func place(of cookie: Cookie, _ event: CookieEvent, _ capture: Capture, _ truth: CookieTruth) -> String {
        if truth.isFirefox { return cookie.key.name.string }
        return "\(capture.entries[event.entry].request.url) \(event.source.cited)"
    }

    // MARK: Chromium

    private static func refusals(in verdicts: [CookieTruth.Verdict]) -> [Refusal] {
        verdicts.flatMap { verdict in
            verdict.notStored.map { line in
                Refusal(
                    place: "\(verdict.url) \(line.line)",
                    reasons: Set(line.reasons.flatMap { protocolReasons[$0] ?? [] }),
                    words: line.reasons.joined(separator: ", ")
                )
            }
        }
    }

    /// `Network.SetCookieBlockedReason` of the DevTools protocol, and the reasons that say the same.
    private static let protocolReasons: [String: [String]] = [
        "SecureOnly": ["secureFromInsecure"],
        "SameSiteStrict": ["sameSite"], "SchemefulSameSiteStrict": ["sameSite"],
        "SameSiteLax": ["sameSite"], "SchemefulSameSiteLax": ["sameSite"],
        "SameSiteUnspecifiedTreatedAsLax": ["sameSiteUnspecified"],
        "SchemefulSameSiteUnspecifiedTreatedAsLax": ["sameSiteUnspecified"],
        "SameSiteNoneInsecure": ["sameSiteNoneInsecure"],
        "UserPreferences": ["thirdPartyBlocked"],
        "OverwriteSecure": ["overwriteSecure"],
        "InvalidDomain": ["domainMismatch", "publicSuffix", "domainNotASCII"],
        "InvalidPrefix": ["prefix"],
        "NameValuePairExceedsMaxSize": ["tooLarge"],
        "DisallowedCharacter": ["controlCharacter"],
        "NoCookieContent": ["empty"],
    ]

    // MARK: Firefox

    private static func refusals(in messages: [CookieTruth.Message]) -> [Refusal] {
        messages.compactMap { message in
            guard let reason = consoleReasons.first(where: { message.text.contains($0.0) })?.1,
                !message.text.contains("soon be rejected"), !message.text.hasPrefix("The value of"),
                !message.text.contains("omitted")
            else { return nil }
            let quoted = message.text.split(separator: "“", maxSplits: 1).last?.split(separator: "”").first.map(String.init)
            let name = message.text.contains("empty name") ? "" : quoted?.split(separator: "=").first.map(String.init) ?? ""
            return Refusal(place: name, reasons: Set(reason), words: message.text)
        }
    }

    /// What Firefox's console says, and the reasons that say the same.
    private static let consoleReasons: [(String, [String])] = [
        ("invalid prefix", ["prefix"]),
        ("invalid domain", ["domainMismatch", "publicSuffix", "domainNotASCII"]),
        ("invalid characters in the name", ["controlCharacter", "nameless"]),
        ("invalid characters", ["controlCharacter"]),
        ("empty name and an empty value", ["empty", "nameless"]),
        ("its size is too big", ["tooLarge"]),
        ("in a cross-site context and its", ["sameSite"]),
        ("“SameSite=None” attribute but is missing", ["sameSiteNoneInsecure"]),
        ("“Partitioned” attribute but is missing", ["partitionedInsecure"]),
        ("existing “secure” cookie", ["overwriteSecure"]),
        ("non-HTTPS cookie", ["secureFromInsecure"]),
        ("as third-party", ["thirdPartyBlocked"]),
    ]
}

extension CookieEvent {
    /// Whether it tells of a Set-Cookie line.
    var isOffer: Bool {
        isSetting || [.rejected, .deleted, .deleteNoop, .misattributed].contains(kind) && reason != "withoutSetCookie"
    }

    /// Whether the library leaves open that the browser took the line.
    var isReserved: Bool {
        !flags.isDisjoint(with: [
            .thirdPartyStateUnknown, .credentialsUnknown, .contextUnknown, .serviceWorker, .lossyEncoding,
        ])
    }
}
