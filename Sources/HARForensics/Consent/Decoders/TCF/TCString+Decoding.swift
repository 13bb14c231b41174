public import HARCapture

extension TCString {
    /// Decodes a TC string, which must not be percent-encoded any more.
    ///
    /// The core segment must be whole. A further segment that cannot be read is kept as text and reported. Deviations
    /// that leave the meaning clear, such as `+`, `/` and `=`, are listed in ``warnings``.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard let first = text.first else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a TC string, found nothing")
        }
        // The first six bits of v1, v2 and GPP strings all differ: "B", "C" and "D".
        if let version = Base64.sextet(first), version != 2 {
            throw ConsentDecodingError(.unsupportedVersion, at: .bit(0), "expected version 2, found \(version)")
        }
        raw = text
        var place = 0
        var reader = try BitReader(segmentOf: text, at: 0, stop: UInt8(ascii: "."), end: &place)
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
        policyVersion = try reader.integer(6)
        isServiceSpecific = try reader.flag()
        usesNonStandardTexts = try reader.flag()
        specialFeatureOptIns = try reader.identifiers(12)
        purposesConsent = try reader.identifiers(24)
        purposesLegitimateInterest = try reader.identifiers(24)
        purposeOneTreatment = try reader.flag()
        publisherCountry = try reader.letters()
        vendorConsents = try VendorSet(from: &reader)
        vendorLegitimateInterests = try VendorSet(from: &reader)
        var restrictions: [PublisherRestriction] = []
        let count = try reader.integer(12)
        restrictions.reserveCapacity(min(count, reader.remaining / 20))
        for _ in 0..<count {
            restrictions.append(try PublisherRestriction(from: &reader))
        }
        publisherRestrictions = restrictions
        trailingBits = reader.remaining
        let end = reader.position
        if try reader.restHasSetBit() {
            notes.add(.nonZeroPadding, at: end, "expected \(trailingBits) zero bits, found a set one")
        }

        var segments: [Segment] = []
        while place < text.count {
            let start = place + 1
            let segment: Segment
            do throws(ConsentDecodingError) {
                let reader = try BitReader(segmentOf: text, at: start, stop: UInt8(ascii: "."), end: &place)
                notes.addForm(of: reader)
                segment = Segment(text[start..<place], .success(reader))
            } catch {
                place = text[start..<text.count].firstIndex(of: UInt8(ascii: ".")).map { start + $0 } ?? text.count
                segment = Segment(text[start..<place], .failure(error))
            }
            notes.add(segment, after: segments)
            segments.append(segment)
        }
        self.segments = segments
        encodingWarnings = notes.warnings
    }

    /// What deviates from the specification without being unreadable.
    public var warnings: [Warning] { encodingWarnings + fieldWarnings }

    /// What deviates from the specification at an instant: besides ``warnings``, a string of the future or one older
    /// than the 13 months after which the policies ask for a new choice.
    ///
    /// Strings are dated by the day, and some managers take the local midnight for it.
    public func warnings(at instant: Instant) -> [Warning] {
        var notes = TCStringNotes(warnings: warnings)
        let day = 86_400_000.0
        if lastUpdated.milliseconds(since: instant) > day {
            notes.add(.updatedInFuture, at: 42, "updated \(lastUpdated), seen \(instant)")
        }
        if instant.milliseconds(since: lastUpdated) > 397 * day {
            notes.add(.expired, at: 42, "updated \(lastUpdated), seen \(instant), more than 13 months later")
        }
        return notes.warnings
    }

    /// What deviates in the fields of the core segment (places as in "The Core String").
    private var fieldWarnings: [Warning] {
        var notes = TCStringNotes()
        if lastUpdated < created {
            notes.add(.updatedBeforeCreated, at: 42, "updated \(lastUpdated), created \(created)")
        }
        if cmpID < 2 { notes.add(.unassignedCMP, at: 78, "expected the number of a consent manager, found \(cmpID)") }
        if !consentLanguage.allSatisfy(\.isASCIIUppercase) {
            notes.add(.letterOutOfAlphabet, at: 108, "expected two letters A to Z as language")
        }
        if policyVersion < 4, lastUpdated >= .endOfPolicy2 {
            notes.add(.outdatedPolicyVersion, at: 132, "expected at least 4 after 2023-09-30, found \(policyVersion)")
        }
        if !isServiceSpecific, lastUpdated >= .endOfGlobalScope {
            notes.add(.notServiceSpecific, at: 138, "expected 1 since 2021-09-01, found 0")
        }
        let barred = purposesLegitimateInterest.filter { $0 == 1 || policyVersion >= 4 && (3...6).contains($0) }
        for purpose in barred {
            notes.add(.legitimateInterestNotAllowed, at: 175 + purpose, "expected 0 for purpose \(purpose), found 1")
        }
        if !publisherCountry.allSatisfy(\.isASCIIUppercase) {
            notes.add(.letterOutOfAlphabet, at: 201, "expected two letters A to Z as country")
        }
        if vendorConsents.hasVendorOutOfBounds || vendorLegitimateInterests.hasVendorOutOfBounds {
            notes.add(.vendorOutOfBounds, at: 213, "expected vendors from 1 to MaxVendorId in every range")
        }
        if policyVersion >= 5, lastUpdated >= .disclosedVendorsDue, disclosedVendors == nil {
            notes.add(.noDisclosedVendors, "expected a segment DisclosedVendors under TCF 2.3, found none")
        }
        return notes.warnings
    }
}

// MARK: - Parts

extension TCString.PublisherRestriction {
    fileprivate init(from reader: inout BitReader) throws(ConsentDecodingError) {
        purpose = try reader.integer(6)
        kind = Kind(rawValue: try reader.integer(2)) ?? .undefined
        ranges = try reader.vendorRanges()
    }

    /// Whether the restriction concerns a vendor.
    public func contains(_ vendor: Int) -> Bool {
        guard let vendor = UInt16(exactly: vendor) else { return false }
        return ranges.contains { $0.contains(vendor) }
    }
}

/// Collects warnings while decoding.
struct TCStringNotes {
    private(set) var warnings: [TCString.Warning] = []

    mutating func add(_ code: TCString.Warning.Code, at bit: Int? = nil, _ message: @autoclosure () -> String) {
        warnings.append(TCString.Warning(code: code, bit: bit, message: message()))
    }

    /// What is odd about how a segment is written.
    mutating func addForm(of reader: BitReader) {
        if reader.paddingCharacters > 0 {
            add(.paddingCharacter, "expected no '=' in a segment, found \(reader.paddingCharacters)")
        }
        if reader.hasStandardAlphabet {
            add(.nonURLSafeAlphabet, "expected base64url, found '+' or '/'")
        }
    }

    mutating func add(_ segment: TCString.Segment, after others: [TCString.Segment]) {
        switch segment.content {
        case .malformed(let error): add(.malformedSegment, error.description)
        case .unknown: add(.unknownSegment, "expected a segment of type 1 to 3, found \(segment.type ?? -1)")
        case .vendors, .publisher: break
        }
        if let type = segment.type, others.contains(where: { $0.type == type }) {
            add(.repeatedSegment, "expected one segment of type \(type), found another")
        }
    }
}

extension UInt8 {
    fileprivate var isASCIIUppercase: Bool { self &- 0x41 < 26 }
}

extension Instant {
    /// 2021-09-01T00:00:00Z, since when strings of global scope are invalid.
    fileprivate static let endOfGlobalScope = Instant(microseconds: 1_630_454_400_000_000)
    /// 2023-10-01T00:00:00Z, since when strings of policy versions below 4 are invalid.
    fileprivate static let endOfPolicy2 = Instant(microseconds: 1_696_118_400_000_000)
    /// 2026-03-01T00:00:00Z, when the time to move to TCF 2.3 had ended.
    fileprivate static let disclosedVendorsDue = Instant(microseconds: 1_772_323_200_000_000)
}
