public import HARCapture

/// A consent string of the IAB Transparency and Consent Framework, version 1.1.
///
/// Source: "Consent string and vendor list formats v1.1 Final" of
/// `InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework` (CC BY 3.0). Version 2 replaced it in 2020;
/// it is still met in old captures, in caches and in tags that nobody renewed. Its times have a precision of a tenth
/// of a second. It knows purposes 1 to 5, and neither legitimate interest nor restrictions.
public struct TCStringV1: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// `Version`: 1.
    public let version: Int
    /// `Created`, to a tenth of a second.
    public let created: Instant
    /// `LastUpdated`, to a tenth of a second.
    public let lastUpdated: Instant
    /// `CmpId`: the consent manager.
    public let cmpID: Int
    /// `CmpVersion`.
    public let cmpVersion: Int
    /// `ConsentScreen`.
    public let consentScreen: Int
    /// `ConsentLanguage`: two letters.
    public let consentLanguage: ByteString
    /// `VendorListVersion`.
    public let vendorListVersion: Int
    /// `PurposesAllowed`: numbers, ascending.
    public let purposesAllowed: IdentifierSet
    /// `DefaultConsent`: what holds for vendors that no range names; nil if a bit for each vendor was written.
    public let defaultConsent: Bool?
    /// The vendors that are written: those with consent or, with a ``defaultConsent``, the exceptions to it.
    public let writtenVendors: VendorSet
    /// How many bits follow the last field.
    public let trailingBits: Int
    /// What deviates from the specification without being unreadable.
    public let warnings: [TCString.Warning]

    /// `MaxVendorId`.
    public var maxVendorID: Int { writtenVendors.maxVendorID }

    /// Decodes a string, which must not be percent-encoded any more.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard let first = text.first else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a consent string, found nothing")
        }
        if let version = Base64.sextet(first), version != 1 {
            throw ConsentDecodingError(.unsupportedVersion, at: .bit(0), "expected version 1, found \(version)")
        }
        raw = text
        var reader = try BitReader(text)
        var notes = TCStringNotes()
        notes.addForm(of: reader)
        version = try reader.integer(6)
        created = try reader.deciseconds()
        lastUpdated = try reader.deciseconds()
        cmpID = try reader.integer(12)
        cmpVersion = try reader.integer(12)
        consentScreen = try reader.integer(6)
        consentLanguage = try reader.letters()
        vendorListVersion = try reader.integer(12)
        purposesAllowed = try reader.identifiers(24)
        let maxVendorID = try reader.integer(16)
        let isRange = try reader.flag()
        defaultConsent = isRange ? try reader.flag() : nil
        writtenVendors = try VendorSet(from: &reader, maxVendorID: maxVendorID, isRange: isRange)
        trailingBits = reader.remaining
        let end = reader.position
        if try reader.restHasSetBit() {
            notes.add(.nonZeroPadding, at: end, "expected \(trailingBits) zero bits, found a set one")
        }
        if lastUpdated < created {
            notes.add(.updatedBeforeCreated, at: 42, "updated \(lastUpdated), created \(created)")
        }
        if writtenVendors.hasVendorOutOfBounds {
            notes.add(.vendorOutOfBounds, at: 156, "expected vendors from 1 to MaxVendorId in every range")
        }
        warnings = notes.warnings
    }

    /// Whether a vendor has consent.
    public func hasConsent(vendor: Int) -> Bool {
        guard let defaultConsent else { return writtenVendors.contains(vendor) }
        guard (1...max(1, maxVendorID)).contains(vendor) else { return false }
        return writtenVendors.contains(vendor) != defaultConsent
    }

    /// The vendors with consent, ascending.
    public var consentedVendors: [Int] {
        guard defaultConsent != nil else { return writtenVendors.ids }
        return maxVendorID < 1 ? [] : (1...maxVendorID).filter(hasConsent)
    }

    /// What the bits say: a grant has all five purposes; a refusal no purpose and no vendor.
    public var state: ConsentState {
        if (1...5).allSatisfy(purposesAllowed.contains) { return .grant }
        let hasVendor = defaultConsent ?? false || !writtenVendors.isEmpty
        return purposesAllowed.isEmpty && !hasVendor ? .refusal : .partial
    }

    /// Whether a text is worth decoding: it starts with `B`, has the length of the fields at least, base64url digits
    /// only, and times of the years 2017 to 2041; `LastUpdated` of test strings may be older.
    public static func looksLikeTCString(_ text: ByteString) -> Bool {
        guard text.count >= 29, text[0] == UInt8(ascii: "B"), isLeadingDigitOfTime(text[1]),
            isLeadingDigitOfTime(text[7])
        else { return false }
        return text.allSatisfy {
            $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && Base64.sextet($0) != nil
        }
    }

    private static func isLeadingDigitOfTime(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "M")...UInt8(ascii: "U")).contains(byte)
    }
}
