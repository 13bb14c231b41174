import HARCapture

/// What vendors' own disclosures state of the lifetime of cookies.
struct DisclosedLifetimes {
    /// An archived disclosure says little of a capture made more than so many days before or after it.
    static let daysApart = 366
    static let toleratedPercent: Int64 = 1
    static let toleratedSeconds: Int64 = 60

    private let observations: Observations
    /// The cookies that exactly one vendor discloses for visited sites, by name.
    private let ownNames: [ByteString: (vendor: Int, identifiers: [StorageDisclosure.Identifier])]

    init(_ observations: Observations) {
        self.observations = observations
        var names: [ByteString: (vendor: Int, identifiers: [StorageDisclosure.Identifier])?] = [:]
        for (vendor, identifier) in TCFVendors.bundled.allIdentifiers
        where identifier.isCookie && identifier.pattern.kind == .exact {
            let name = identifier.pattern.text
            switch names[name] {
            case .none: names[name] = (vendor, [identifier])
            case .some(.some(let known)) where known.vendor == vendor:
                names[name] = (vendor, known.identifiers + [identifier])
            // A second vendor: the name is nobody's own.
            default: names[name] = .some(nil)
            }
        }
        ownNames = names.compactMapValues { $0 }.filter { $0.key.count >= CookieClaim.shortestTellingName }
    }

    /// What one disclosure states of the lifetime of a cookie.
    struct Statement {
        /// The longest lifetime stated, in seconds; 0 for the session.
        let longest: Int64
        /// Whose disclosure, in words.
        let source: @Sendable (Phrase) -> String
        /// The rows or entries that state it.
        let matches: [Finding.ListMatch]
        /// Why it may not hold for the cookie.
        let doubts: [String]
        /// The day it was archived; nil if nobody says.
        let archivedAt: Instant?

        /// Whether an observed lifetime is longer by more than is tolerated.
        func isExceeded(by observed: Int64?) -> Bool {
            guard let observed else { return false }
            let tolerated = max(toleratedSeconds, longest / 100 * toleratedPercent)
            return observed - tolerated > longest
        }

        func confidence(_ events: [CookieEvent]) -> Finding.Confidence {
            var confidence = Finding.Confidence.high("vendorsOwnDisclosure")
            for doubt in doubts { confidence.lower(to: .medium, because: doubt) }
            if events.contains(where: { $0.kind == .misattributed }) {
                confidence.lower(to: .medium, because: "reconstructedHop")
            }
            guard let archivedAt else { return confidence }
            let days = events.compactMap(\.at).map { abs($0.milliseconds(since: archivedAt)) / 86_400_000 }
            if days.isEmpty || days.contains(where: { $0 > Double(daysApart) }) {
                confidence.lower(to: .low, because: "disclosureOfAnotherTime")
            } else if days.contains(where: { $0 > 1 }) {
                confidence.lower(to: .medium, because: "disclosureOfAnotherDay")
            }
            return confidence
        }
    }

    /// The statements about a cookie: of supplied disclosures, else of archived ones.
    func statements(about cookie: Cookie) -> [Statement] {
        let supplied = observations.lists.disclosures.filter { $0.covers(domain: cookie.key.domain) }.compactMap {
            file in
            statement(file, file.identifiers(named: cookie.key.name).filter(\.isCookie))
        }
        if !supplied.isEmpty { return supplied }
        let vendors = observations.catalogue.entry(for: Host(cookie.key.domain))?.tcfVendors ?? []
        let archived = vendors.compactMap { id -> Statement? in
            guard let disclosure = TCFVendors.bundled.disclosure(of: id) else { return nil }
            return statement(
                disclosure,
                disclosure.identifiers.filter { $0.isCookie && $0.pattern.covers(cookie.key.name) }
            )
        }
        if !archived.isEmpty { return archived }
        guard cookie.events.contains(where: { $0.isSetting && $0.topLevelSite == cookie.site }),
            let own = ownNames[cookie.key.name], let disclosure = TCFVendors.bundled.disclosure(of: own.vendor)
        else { return [] }
        return [statement(disclosure, own.identifiers, doubts: ["vendorKnownByNameAlone"])].compactMap { $0 }
    }

    private func statement(_ file: DisclosureFile, _ named: [DisclosureFile.Identifier]) -> Statement? {
        guard let longest = named.compactMap(\.maxAge).max(), named.allSatisfy({ $0.maxAge != nil }) else { return nil }
        return Statement(
            longest: longest,
            source: { $0("the storage disclosure \(file.phrase)", "de opslagverklaring \(file.phrase)") },
            matches: named.map { Finding.ListMatch(list: file.identity, pointer: $0.pointer, rule: $0.text) },
            doubts: ["dayOfDisclosureNotKnown"],
            archivedAt: nil
        )
    }

    private func statement(
        _ disclosure: StorageDisclosure,
        _ named: [StorageDisclosure.Identifier],
        doubts: [String] = []
    ) -> Statement? {
        guard let longest = named.compactMap(\.maxAge).max(), named.allSatisfy({ $0.maxAge != nil }) else { return nil }
        let vendor = disclosure.vendor
        return Statement(
            longest: longest,
            source: { say in
                let name = "\(vendor.id)\(vendor.name.map { " (\($0))" } ?? "")"
                return say(
                    "the storage disclosure of vendor \(name), as archived on \(disclosure.archivedOn),",
                    "de opslagverklaring van leverancier \(name), zoals gearchiveerd op \(disclosure.archivedOn),"
                )
            },
            matches: named.map {
                Finding.ListMatch(list: TCFVendors.bundled.disclosures, line: $0.line, rule: $0.row)
            },
            doubts: doubts,
            archivedAt: disclosure.instant
        )
    }
}
