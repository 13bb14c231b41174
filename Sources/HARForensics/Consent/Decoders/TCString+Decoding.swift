public import HARCapture

extension TCString {
    /// Decodes a TC string, which must not be percent-encoded any more.
    ///
    /// The core segment must be whole; what follows it is kept as text. Deviations that leave the meaning clear,
    /// such as `+`, `/` and `=`, are listed in ``warnings``.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard let first = text.first else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a TC string, found nothing")
        }
        // The first six bits of v1, v2 and GPP strings all differ: "B", "C" and "D".
        if let version = Base64.sextet(first), version != 2 {
            throw ConsentDecodingError(.unsupportedVersion, at: .bit(0), "expected version 2, found \(version)")
        }
        raw = text
        var notes = Notes()
        var pieces: [ByteString] = []
        text.forEachPiece(separatedBy: UInt8(ascii: ".")) { pieces.append(text[$0]) }
        var reader = try BitReader(notes.digits(of: pieces[0]))

        version = try reader.integer(6)
        created = Instant(deciseconds: try reader.integer(36))
        lastUpdated = Instant(deciseconds: try reader.integer(36))
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
        for _ in 0..<(try reader.integer(12)) {
            restrictions.append(try PublisherRestriction(from: &reader))
        }
        publisherRestrictions = restrictions
        trailingBits = reader.remaining
        let end = reader.position
        if try reader.restHasSetBit() {
            notes.add(.nonZeroPadding, at: end, "expected \(trailingBits) zero bits, found a set one")
        }

        var segments: [Segment] = []
        for piece in pieces.dropFirst() {
            segments.append(notes.segment(piece))
        }
        self.segments = segments
        encodingWarnings = notes.warnings
    }

    /// What deviates from the specification without being unreadable.
    public var warnings: [Warning] { encodingWarnings + fieldWarnings }

    /// What deviates in the fields of the core segment (places as in "The Core String").
    private var fieldWarnings: [Warning] {
        var notes = Notes()
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
        return notes.warnings
    }
}

// MARK: - Parts

extension TCString.PublisherRestriction {
    fileprivate init(from reader: inout BitReader) throws(ConsentDecodingError) {
        purpose = try reader.integer(6)
        kind = Kind(rawValue: try reader.integer(2)) ?? .undefined
        vendors = try reader.vendorRanges().map { Int($0.lowerBound)...Int($0.upperBound) }
    }

    /// Whether the restriction concerns a vendor.
    public func contains(_ vendor: Int) -> Bool { vendors.contains { $0.contains(vendor) } }
}

extension TCString.Segment {
    /// The vendors of a ``disclosedVendors`` or ``allowedVendors`` segment; nil for other or unreadable segments.
    public var vendors: VendorSet? {
        guard type == Self.disclosedVendors || type == Self.allowedVendors else { return nil }
        guard var reader = try? BitReader(text.withoutBase64Padding), (try? reader.bits(3)) != nil else { return nil }
        return try? VendorSet(from: &reader)
    }
}

/// Collects warnings while decoding.
private struct Notes {
    var warnings: [TCString.Warning] = []

    mutating func add(_ code: TCString.Warning.Code, at bit: Int? = nil, _ message: String) {
        warnings.append(TCString.Warning(code: code, bit: bit, message: message))
    }

    /// The digits of a segment without padding characters.
    mutating func digits(of text: ByteString) -> ByteString {
        let digits = text.withoutBase64Padding
        if digits.count < text.count {
            add(.paddingCharacter, "expected no '=' in a segment, found \(text.count - digits.count)")
        }
        if let index = digits.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }) {
            add(.nonURLSafeAlphabet, "expected base64url, found '+' or '/' at digit \(index)")
        }
        return digits
    }

    mutating func segment(_ text: ByteString) -> TCString.Segment {
        let digits = digits(of: text)
        if digits.isEmpty || !digits.allSatisfy({ Base64.sextet($0) != nil }) {
            add(.malformedSegment, "expected a segment in base64url, found \(text.count) bytes that are not")
        }
        return TCString.Segment(type: digits.first.flatMap(Base64.sextet).map { Int($0 >> 3) }, text: text)
    }
}

extension ByteString {
    /// The text without `=` at its end.
    fileprivate var withoutBase64Padding: ByteString {
        var end = count
        while end > 0, self[end - 1] == UInt8(ascii: "=") { end -= 1 }
        return self[0..<end]
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

    fileprivate init(deciseconds: Int) {
        self.init(microseconds: Int64(deciseconds) * 100_000, fractionDigits: 1)
    }
}
