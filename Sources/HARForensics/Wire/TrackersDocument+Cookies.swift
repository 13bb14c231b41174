import HARCapture

extension TrackersDocument.CookieRecord {
    /// The record of a cookie; nil if no list names it.
    init?(_ cookie: Cookie, _ analysis: Analysis) {
        let claims = CookieKnowledge.bundled.claims(about: cookie.key.name, domain: cookie.key.domain)
        let disclosures = TCFVendors.bundled.disclosures(ofCookie: cookie.key.name)
        guard !claims.isEmpty || !disclosures.isEmpty else { return nil }
        self.init(
            name: cookie.key.name.string,
            domain: cookie.key.domain.string,
            owner: analysis.cookies.owner(of: cookie),
            claims: claims.map { .init($0) },
            disclosures: disclosures.map { .init($0.vendor, $0.identifier) }
        )
    }
}

extension TrackersDocument.ClaimRecord {
    fileprivate init(_ claim: CookieClaim) {
        let list = CookieKnowledge.bundled.identity
        self.init(
            purpose: claim.purpose,
            product: claim.product,
            controller: claim.controller,
            source: claim.source,
            reference: claim.reference,
            basis: claim.basis.rawValue,
            match: .init(Finding.ListMatch(list: list, line: claim.line, rule: claim.row))
        )
    }
}

extension TrackersDocument.DisclosureRecord {
    fileprivate init(_ vendor: TCFVendor, _ identifier: StorageDisclosure.Identifier) {
        let list = TCFVendors.bundled.disclosures
        self.init(
            vendor: .init(id: vendor.id, name: vendor.name, list: vendor.list),
            archivedOn: vendor.disclosureDate,
            purposes: identifier.purposes,
            specialPurposes: identifier.specialPurposes,
            maxAgeSeconds: identifier.maxAge,
            match: .init(Finding.ListMatch(list: list, line: identifier.line, rule: identifier.row))
        )
    }
}
