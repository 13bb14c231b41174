import Foundation
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
        /// Refused by the library; the browser does not say, and never held or sent it.
        var silent = 0
        /// Refused by the library, and taken by the browser.
        var accused = 0
        /// Refused by the browser, and the library takes it without reserve.
        var missed = 0

        var description: String {
            "same reason \(sameReason), other reason \(otherReason), open \(open), silent \(silent), accused \(accused), missed \(missed)"
        }
    }

    private(set) var counts = Counts()
    /// One line for each verdict that differs, sorted.
    private(set) var disagreements: [String] = []

    /// A line that the browser refused: where, and the words that the library may use for its reason.
    private struct Refusal: Equatable {
        let place: String
        let reasons: Set<String>
        let words: String
    }

    init(_ cookies: CookieTimelines, _ capture: Capture, _ truth: CookieTruth) {
        let refusals =
            truth.isFirefox ? Self.refusals(in: truth.console ?? []) : Self.refusals(in: truth.verdicts ?? [])
        var places: [String: (refused: [Refusal], offers: [(Cookie, CookieEvent)])] = [:]
        for refusal in refusals { places[refusal.place, default: ([], [])].refused.append(refusal) }
        for (cookie, event) in cookies.occurrences.map({ ($0.cookie, $0.event) }) where event.isOffer {
            places[Self.place(of: cookie, event, capture, truth), default: ([], [])].offers.append((cookie, event))
        }
        // What a script offers is refused without a Set-Cookie line.
        for (place, found) in places where !found.offers.isEmpty {
            var refused = found.refused
            var rejected = found.offers.filter { $0.1.rejection != nil }
            // The same line may be refused more than once: for the same reason first.
            for isSame in [true, false] {
                for refusal in refused {
                    let position = rejected.firstIndex { offer in
                        !isSame || refusal.reasons.contains(offer.1.rejection?.rawValue ?? "")
                    }
                    guard let position else { continue }
                    let rejection = rejected.remove(at: position).1.rejection
                    refused.remove(at: refused.firstIndex { $0 == refusal } ?? 0)
                    if isSame {
                        counts.sameReason += 1
                    } else {
                        counts.otherReason += 1
                        note("other reason", place, "\(rejection?.rawValue ?? ""), browser: \(refusal.words)")
                    }
                }
            }
            for (cookie, event) in rejected {
                if truth.everHeld(cookie.key.name.string, Self.value(of: event)) {
                    counts.accused += 1
                    note("ACCUSED", place, "\(event.rejection?.rawValue ?? ""), and the browser took it")
                } else {
                    counts.silent += 1
                    note("silent", place, "\(event.rejection?.rawValue ?? ""), and the browser does not say")
                }
            }
            var reserved = found.offers.count { $0.1.rejection == nil && $0.1.isReserved }
            for refusal in refused {
                if reserved > 0 {
                    reserved -= 1
                    counts.open += 1
                } else {
                    counts.missed += 1
                    note("MISSED", place, "browser: \(refusal.words)")
                }
            }
        }
        disagreements.sort()
    }

    private mutating func note(_ kind: String, _ place: String, _ what: String) {
        disagreements.append("\(kind): \(place.prefix(120)): \(what.prefix(120))")
    }

    private static func value(of event: CookieEvent) -> String {
        let line = event.source.cited.string
        let pair =
            (ExportedText.decoded(line) ?? line).split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        let value = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        return String(value).trimmingCharacters(in: .whitespaces)
    }

    /// Chromium names address and line; Firefox only the cookie.
    private static func place(of cookie: Cookie, _ event: CookieEvent, _ capture: Capture, _ truth: CookieTruth)
        -> String
    {
        if truth.isFirefox { return cookie.key.name.string }
        let line = event.source.cited.string
        return "\(capture.entries[event.entry].request.url) \(ExportedText.decoded(line) ?? line)"
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
            let quoted =
                message.text.components(separatedBy: "“").dropFirst().first?.components(separatedBy: "”")[0] ?? ""
            let name = message.text.contains("empty name") ? "" : quoted.components(separatedBy: "=")[0]
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
