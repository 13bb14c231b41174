import HARCapture

extension RuleID {
    /// A vendor was sent a TC string that gives it no legal basis.
    public static let vendorWithoutBasis = RuleID(rawValue: "TCF-VENDOR-NOBASIS")
    /// A vendor is not listed in the version of the vendor list that was given.
    public static let vendorNotListed = RuleID(rawValue: "TCF-VENDOR-UNLISTED")
}

extension Rule {
    static let vendorWithoutBasis = Rule(
        id: .vendorWithoutBasis,
        version: 1,
        title: "Request to a vendor that has no legal basis in the string it was sent",
        kind: .derived,
        method: """
            The host of a request belongs to a vendor of the IAB framework, as vendors' own disclosures or the catalogue say, and the TC string in the \
            request gives none of the vendor's numbers a legal basis: neither consent nor legitimate interest for any \
            purpose, publisher restrictions counted; under TCF 2.3 the vendor must stand in the segment DisclosedVendors. \
            With a vendor list, only purposes that the vendor is registered for count.
            """,
        parameters: [:],
        statements: [.contacts, .values, .siteAttribution],
        refutedBy: [
            "The host is another vendor's, or the vendor acted as a processor.",
            "The vendor did nothing but what special purposes allow, which need no basis in the string.",
            "The string was changed on its way.",
        ]
    ) { observations in
        let sent = observations.consent.events.filter { event in
            guard event.grade == .a, event.signal == .tcf || event.signal == .gpp, let string = event.tcString else {
                return false
            }
            let vendors = observations.vendors(of: event.host)
            return !vendors.isEmpty && !vendors.contains { observations.hasBasis($0, string) }
        }
        return observations.byRecipient(sent).flatMap { domain, events in
            Grouped.bySite(events).map { site, events in
                let vendors = Set(events.flatMap { observations.vendors(of: $0.host) }).sorted()
                var confidence = Finding.Confidence.high("decodedString")
                confidence.lower(to: .medium, because: "vendorOfHostListed")
                if events.contains(where: { observations.isVendorUnverified($0.host) }) {
                    confidence.lower(to: .low, because: "vendorOfHostUnverified")
                }
                if observations.vendorList != nil { confidence.reasons.append("registeredPurposes") }
                return Draft(
                    statement: Wording { say in
                        let numbers = vendors.map(String.init).joined(separator: ", ")
                        return say.requestsFrom(site, events.count, to: PrintableText.host(domain))
                            + say(
                                " (vendor \(numbers)) carried a TC string that gives the vendor no legal basis.",
                                " (leverancier \(numbers)) met een TC-tekenreeks die de leverancier geen rechtsgrondslag "
                                    + "geeft."
                            )
                    },
                    subject: observations.subject(domain, site),
                    at: events.first?.at,
                    confidence: confidence,
                    matches: observations.matches(Set(events.map(\.host))),
                    evidence: events.map(\.source)
                )
            }
        }
    }

    static let vendorNotListed = Rule(
        id: .vendorNotListed,
        version: 1,
        title: "Vendor not listed in the vendor list given",
        kind: .attributed,
        method: """
            A request with a consent signal of the IAB framework goes to a host whose vendor numbers, as disclosures, the catalogue or \
            the macro in the request names them, are not in the vendor list that was given, or were deleted from it before. \
            Without a list the rule finds nothing. Another version of the list may name the vendor.
            """,
        parameters: [:],
        statements: [.contacts, .siteAttribution],
        refutedBy: [
            "The vendor is listed in the version in force at the time of the request.", "The host is another vendor's.",
        ]
    ) { observations in
        guard let list = observations.vendorList else { return [] }
        let sent = observations.consent.events.filter { event in
            guard event.grade == .a, [.tcf, .gpp].contains(event.signal) else { return false }
            let vendors = event.says.addressedVendor.map { [$0] } ?? observations.vendors(of: event.host)
            return !vendors.isEmpty && !vendors.contains { list.isListed($0, at: event.at) }
        }
        return observations.byRecipient(sent).flatMap { domain, events in
            Grouped.bySite(events).map { site, events in
                let vendors = Set(
                    events.flatMap { event in
                        event.says.addressedVendor.map { [$0] } ?? observations.vendors(of: event.host)
                    }
                ).sorted()
                var confidence = Finding.Confidence(level: .medium, reasons: ["notListedInVersionGiven"])
                if events.contains(where: { $0.tcString.map { $0.vendorListVersion != list.version } ?? false }) {
                    confidence.lower(to: .low, because: "stringNamesAnotherVersion")
                }
                return Draft(
                    statement: Wording { say in
                        let numbers = vendors.map(String.init).joined(separator: ", ")
                        let version = "\(list.identity.name) \(list.identity.version)"
                        return say(
                            "\(PrintableText.host(domain)) (vendor \(numbers)), contacted with a consent signal from pages "
                                + "of \(say.site(site)), is not listed in the version given (\(version)).",
                            "\(PrintableText.host(domain)) (leverancier \(numbers)), benaderd met een toestemmingssignaal "
                                + "vanaf pagina’s van \(say.site(site)), staat niet in de meegegeven versie (\(version))."
                        )
                    },
                    subject: observations.subject(domain, site),
                    at: events.first?.at,
                    confidence: confidence,
                    matches: observations.matches(Set(events.map(\.host))),
                    evidence: events.map(\.source)
                )
            }
        }
    }
}

extension Observations {
    /// The vendor numbers of a host, as vendors' own disclosures or the catalogue say.
    func vendors(of host: Host) -> [Int] {
        ConsentVendors.entry(of: host)?.vendors ?? catalogue.entry(for: host)?.tcfVendors ?? []
    }

    /// Whether nobody but the project says that a host is a vendor's.
    fileprivate func isVendorUnverified(_ host: Host) -> Bool { ConsentVendors.entry(of: host)?.isUnverified ?? false }

    fileprivate func hasBasis(_ vendor: Int, _ string: TCString) -> Bool {
        vendorList?.hasLegalBasis(vendor, in: string) ?? string.hasLegalBasis(vendor: vendor)
    }

    /// The rows of the catalogue that speak for some hosts.
    fileprivate func matches(_ hosts: Set<Host>) -> [Finding.ListMatch] {
        let entries = hosts.compactMap { catalogue.entry(for: $0) }
        return Set(entries).sorted { $0.line < $1.line }.map {
            Finding.ListMatch(list: catalogue.identity, line: $0.line, rule: $0.row)
        }
    }
}
