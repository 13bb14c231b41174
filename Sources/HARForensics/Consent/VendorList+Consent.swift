public import HARCapture

extension VendorList {
    /// Whether a vendor is a member at an instant: named, and not deleted before.
    ///
    /// What a list does not name is *not listed in the version given*; it may be in another.
    public func isListed(_ id: Int, at instant: Instant?) -> Bool {
        guard let vendor = vendor(id) else { return false }
        guard let deleted = vendor.deleted else { return true }
        guard let deletedAt = OneTrustRecord.instant(ByteString(deleted)), let instant else { return false }
        return instant < deletedAt
    }

    /// Whether a string gives a vendor of the list a legal basis for at least one purpose it is registered for.
    ///
    /// The registered basis counts, or the other one where the purpose is flexible. Of a vendor that the list does not
    /// name, any purpose counts.
    public func hasLegalBasis(_ id: Int, in string: TCString) -> Bool {
        guard let vendor = vendor(id) else { return string.hasLegalBasis(vendor: id) }
        if let disclosed = string.disclosedVendors, !disclosed.contains(id) { return false }
        let byConsent = vendor.purposes + vendor.flexiblePurposes
        let byInterest = vendor.legitimateInterestPurposes + vendor.flexiblePurposes
        return byConsent.contains { string.hasConsent(vendor: id, purpose: $0) }
            || byInterest.contains { string.hasLegitimateInterest(vendor: id, purpose: $0) }
    }
}
