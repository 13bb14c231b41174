public import HARCapture

extension TCString {
    /// What the consent bits say, legitimate interest left aside.
    ///
    /// A grant has consent for each of the purposes 1 to 10; purpose 11 came with TCF 2.2 and is not asked for, and
    /// purpose 1 is not asked for under ``purposeOneTreatment``, where its zero is no refusal. A refusal has consent
    /// for no purpose and no vendor. Everything between is partial. The state says nothing of one vendor: see
    /// ``hasConsent(vendor:purpose:)``. A string that was never touched by a visitor looks like a refusal.
    public var state: ConsentState {
        let asked = purposeOneTreatment ? 2...10 : 1...10
        if asked.allSatisfy(purposesConsent.contains) { return .grant }
        return purposesConsent.isEmpty && vendorConsents.isEmpty ? .refusal : .partial
    }

    /// Whether any purpose or vendor has a legitimate-interest bit, which ``state`` leaves aside.
    public var hasLegitimateInterests: Bool {
        !purposesLegitimateInterest.isEmpty || !vendorLegitimateInterests.isEmpty
    }

    /// Whether the specification calls such a string invalid; that is not the same as a refusal.
    public var isInvalidBySpecification: Bool {
        let codes: [Warning.Code] = [.outdatedPolicyVersion, .notServiceSpecific, .unassignedCMP]
        return warnings.contains { codes.contains($0.code) }
    }

    /// Whether a vendor has consent for a purpose: both bits are set and no restriction stands against it.
    ///
    /// Whether the vendor is registered for the purpose is not asked here, see ``VendorList``.
    public func hasConsent(vendor: Int, purpose: Int) -> Bool {
        guard purposesConsent.contains(purpose), vendorConsents.contains(vendor) else { return false }
        return !publisherRestrictions.contains {
            $0.purpose == purpose && ($0.kind == .notAllowed || $0.kind == .requiresLegitimateInterest)
                && $0.contains(vendor)
        }
    }

    /// Whether a vendor may claim legitimate interest for a purpose: both bits are set, no restriction stands against it,
    /// and it is not purpose 1, which no legitimate interest covers.
    public func hasLegitimateInterest(vendor: Int, purpose: Int) -> Bool {
        guard purpose != 1, purposesLegitimateInterest.contains(purpose), vendorLegitimateInterests.contains(vendor)
        else { return false }
        return !publisherRestrictions.contains {
            $0.purpose == purpose && ($0.kind == .notAllowed || $0.kind == .requiresConsent) && $0.contains(vendor)
        }
    }

    /// Whether the string gives a vendor any legal basis: consent or legitimate interest for at least one purpose.
    ///
    /// A vendor outside the segment DisclosedVendors, where there is one, has none (TCF 2.3).
    public func hasLegalBasis(vendor: Int) -> Bool {
        if let disclosedVendors, !disclosedVendors.contains(vendor) { return false }
        return purposesConsent.contains { hasConsent(vendor: vendor, purpose: $0) }
            || purposesLegitimateInterest.contains { hasLegitimateInterest(vendor: vendor, purpose: $0) }
    }

    /// Whether a text is worth decoding: cheap, and rarely wrong about other tokens.
    ///
    /// It starts with `C` (version 2), its first segment has at least 38 base64url digits, the rest has digits and
    /// points only, and the leading digits of `Created` and `LastUpdated` lie within the years 2017 to 2041.
    public static func looksLikeTCString(_ text: ByteString) -> Bool {
        guard text.count >= 38, text[0] == UInt8(ascii: "C"), isLeadingDigitOfTime(text[1]),
            isLeadingDigitOfTime(text[7])
        else { return false }
        var isCore = true
        for index in 0..<text.count {
            switch text[index] {
            case UInt8(ascii: "."):
                if isCore, index < 38 { return false }
                isCore = false
            case UInt8(ascii: "+"), UInt8(ascii: "/"): return false
            case let byte where Base64.sextet(byte) == nil: return false
            default: break
            }
        }
        return true
    }

    /// Whether a byte is the leading base64 digit of a time in deciseconds between 2017-08 and 2041-06.
    static func isLeadingDigitOfTime(_ byte: UInt8) -> Bool { (UInt8(ascii: "O")...UInt8(ascii: "U")).contains(byte) }
}
