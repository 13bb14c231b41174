import HARForensics

/// The jar that is predicted from a capture beside the jar that the browser held.
struct JarComparison {
    /// How many cookies were foretold well, wrongly or not at all.
    struct Counts: Equatable, CustomStringConvertible {
        var right = 0
        var wrong = 0
        var undecidable = 0
        /// Cookies of the browser's jar that the capture does not show.
        var unseen = 0

        var description: String { "right \(right), wrong \(wrong), undecidable \(undecidable), unseen \(unseen)" }
    }

    private(set) var counts = Counts()
    /// One line for each cookie that is not as foretold, sorted.
    private(set) var disagreements: [String] = []
    /// One line for each cookie that was left open, with what the browser held, sorted.
    private(set) var open: [String] = []
    private let truth: CookieTruth

    init(_ predicted: [JarCookie], _ truth: CookieTruth) {
        self.truth = truth
        var unexplained = Set(truth.jar.indices)
        for cookie in predicted {
            let places = truth.jar.indices.filter { isPlace(of: truth.jar[$0], cookie.key) }
            unexplained.subtract(places)
            switch cookie.presence {
            case .undecidable(let reason):
                counts.undecidable += 1
                open.append(
                    "\(Self.text(cookie.key)): \(reason); browser \(places.isEmpty ? "does not hold" : "holds") it"
                )
            case .absent:
                note(
                    places.isEmpty,
                    cookie,
                    "said to be absent, and held as \(places.map { truth.jar[$0].description })"
                )
            case .present:
                guard let place = places.first else {
                    note(false, cookie, "said to be present (value \(cookie.value.string.prefix(40))), and not held")
                    continue
                }
                let differences = self.differences(cookie, truth.jar[place])
                note(differences.isEmpty, cookie, differences.joined(separator: ", "))
            }
        }
        for index in unexplained.sorted() {
            let held = truth.jar[index]
            // Where the capture names the cookie, its place was foretold wrongly.
            if predicted.contains(where: { $0.key.name.string == held.name && covers($0, held) }) {
                counts.wrong += 1
                disagreements.append("held, and foretold at another place: \(held.description)")
            } else {
                counts.unseen += 1
                open.append("\(held.description): unseen")
            }
        }
        disagreements.sort()
        open.sort()
    }

    private mutating func note(_ isRight: Bool, _ cookie: JarCookie, _ what: String) {
        if isRight {
            counts.right += 1
        } else {
            counts.wrong += 1
            disagreements.append(
                "\(Self.text(cookie.key)): \(what); last event \(cookie.event.kind) \(cookie.event.flags.names)"
            )
        }
    }

    // MARK: Places

    /// Whether a held cookie lies where a key says; what a key does not know, it does not ask for.
    private func isPlace(of held: CookieTruth.Held, _ key: Cookie.Key) -> Bool {
        guard isName(held.name, key.name), key.path.map({ isText(held.path, $0) }) ?? true else { return false }
        guard let isHostOnly = key.isHostOnly else {
            return held.bareDomain == key.domain.string || Host(key.domain).domainMatches(ByteString(held.bareDomain))
        }
        guard held.bareDomain == key.domain.string, held.isHostOnly == isHostOnly else { return false }
        guard key.path != nil else { return true }
        guard let partition = key.partition else { return held.partitionKey == nil }
        guard !partition.site.isEmpty else { return true }
        guard held.partitionSite == partition.site.string else { return false }
        // Firefox counts the frames between only where page and cookie are of one site.
        let isOwn = PublicSuffixList.bundled.site(of: Host(key.domain)) == partition.site
        return (held.crossSiteAncestor == true) == (partition.hasCrossSiteAncestor && (isOwn || !truth.isFirefox))
    }

    private func covers(_ cookie: JarCookie, _ held: CookieTruth.Held) -> Bool {
        let domain = cookie.key.domain.string
        return domain == held.bareDomain || domain.hasSuffix("." + held.bareDomain)
            || held.bareDomain.hasSuffix("." + domain)
    }

    // MARK: Texts

    private func isName(_ held: String, _ name: ByteString) -> Bool {
        held == name.string || ExportedText.decoded(name.string) == held
    }

    private func isText(_ held: String, _ text: ByteString) -> Bool {
        if held == text.string { return true }
        guard let decoded = ExportedText.decoded(text.string) else { return false }
        if held == decoded { return true }
        // Chromium's protocol cuts a value at bytes that are not UTF-8.
        let valid = decoded.prefix { $0 != "\u{FFFD}" }
        return valid.count < decoded.count && held == valid
    }

    private func differences(_ cookie: JarCookie, _ held: CookieTruth.Held) -> [String] {
        var result: [String] = []
        if !isText(held.value, cookie.value) {
            result.append("value \(cookie.value.string.prefix(40)), held \(held.value.prefix(40))")
        }
        guard let attributes = cookie.attributes else { return result }
        if attributes.isSecure != held.secure { result.append("Secure \(attributes.isSecure), held \(held.secure)") }
        if attributes.isHTTPOnly != held.httpOnly {
            result.append("HttpOnly \(attributes.isHTTPOnly), held \(held.httpOnly)")
        }
        let sameSite = ["Strict": "strict", "Lax": "lax", "None": "none"][held.sameSite ?? ""] ?? "unspecified"
        if attributes.sameSite.rawValue != sameSite {
            result.append("SameSite \(attributes.sameSite), held \(sameSite)")
        }
        let expires = cookie.expires.map { $0.microseconds / 1000 }
        switch (expires, held.expires) {
        case (nil, nil): break
        case (let expires?, let end?) where abs(expires - end) <= 2000: break
        default:
            result.append(
                "expires \(expires.map(String.init) ?? "never"), held \(held.expires.map(String.init) ?? "session")"
            )
        }
        return result
    }

    private static func text(_ key: Cookie.Key) -> String {
        let partition = key.partition.map { " in \($0.site)\($0.hasCrossSiteAncestor ? " (ancestor)" : "")" } ?? ""
        return
            "\(key.name.string.prefix(60)) \(key.isHostOnly == true ? "" : ".")\(key.domain) \(key.path?.string.prefix(40) ?? "?")\(partition)"
    }
}
