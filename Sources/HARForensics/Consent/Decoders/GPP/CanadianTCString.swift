public import HARCapture

/// A TC string of the Canadian framework (GPP section 5, `tcfcav1`): express and implied consent.
///
/// Source: `InteractiveAdvertisingBureau/Global-Privacy-Platform` "Sections/Canada" (CC BY 3.0). Vendor lists are
/// ranges in Fibonacci coding; older writers used the ranges of the European string, which are read where the
/// Fibonacci reading cannot be right.
public struct CanadianTCString: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// `Version`: 1.
    public let version: Int
    /// `Created`, to a tenth of a second.
    public let created: Instant
    /// `LastUpdated`, to a tenth of a second.
    public let lastUpdated: Instant
    /// `CmpId`.
    public let cmpID: Int
    /// `CmpVersion`.
    public let cmpVersion: Int
    /// `ConsentScreen`.
    public let consentScreen: Int
    /// `ConsentLanguage`: two letters.
    public let consentLanguage: ByteString
    /// `VendorListVersion`.
    public let vendorListVersion: Int
    /// `TcfPolicyVersion`.
    public let policyVersion: Int
    /// `UseNonStandardStacks`.
    public let usesNonStandardStacks: Bool
    /// `SpecialFeatureExpressConsent`.
    public let specialFeatures: IdentifierSet
    /// `PurposesExpressConsent`.
    public let expressConsent: IdentifierSet
    /// `PurposesImpliedConsent`.
    public let impliedConsent: IdentifierSet
    /// `VendorExpressConsent`.
    public let vendorExpressConsent: VendorSet
    /// `VendorImpliedConsent`.
    public let vendorImpliedConsent: VendorSet
    /// `PubRestrictions` as purpose, type and vendors; empty where the string ends before them.
    public let restrictions: [Restriction]
    /// `PubPurposesExpressConsent` and its companions; nil if the string has no such segment that can be read.
    public let publisher: TCString.PublisherPurposes?
    /// The disclosed vendors; nil if the string has no such segment that can be read.
    public let disclosedVendors: VendorSet?
    /// What deviates from the specification: one line each.
    public let warnings: [String]

    /// A publisher restriction.
    public struct Restriction: Sendable, Hashable {
        /// The purpose.
        public let purpose: Int
        /// `RestrictionType`.
        public let type: Int
        /// The vendors.
        public let vendors: VendorSet
    }

    /// Decodes a section text. The core segment must be whole up to the vendors.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard !text.isEmpty else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a section, found nothing")
        }
        var place = 0
        var reader = try BitReader(segmentOf: text, at: 0, stop: UInt8(ascii: "."), end: &place)
        raw = text
        version = try reader.integer(6)
        guard version == 1 else {
            throw ConsentDecodingError(.unsupportedVersion, at: .bit(0), "expected version 1, found \(version)")
        }
        created = try reader.deciseconds()
        lastUpdated = try reader.deciseconds()
        cmpID = try reader.integer(12)
        cmpVersion = try reader.integer(12)
        consentScreen = try reader.integer(6)
        consentLanguage = try reader.letters()
        vendorListVersion = try reader.integer(12)
        policyVersion = try reader.integer(6)
        usesNonStandardStacks = try reader.flag()
        specialFeatures = try reader.identifiers(12)
        expressConsent = try reader.identifiers(24)
        impliedConsent = try reader.identifiers(24)
        var warnings: [String] = []
        let lists = try Lists(from: reader, &warnings)
        vendorExpressConsent = lists.express
        vendorImpliedConsent = lists.implied
        restrictions = lists.restrictions

        var publisher: TCString.PublisherPurposes?
        var disclosedVendors: VendorSet?
        while place < text.count {
            let start = place + 1
            do throws(ConsentDecodingError) {
                var reader = try BitReader(segmentOf: text, at: start, stop: UInt8(ascii: "."), end: &place)
                switch try reader.integer(3) {
                case 1: disclosedVendors = try VendorSet(from: &reader, .fibonacci)
                case 3: publisher = try TCString.PublisherPurposes(from: &reader)
                case let type: warnings.append("segment of type \(type), kept as text")
                }
            } catch {
                warnings.append("segment: \(error)")
                place = text[start..<text.count].firstIndex(of: UInt8(ascii: ".")).map { start + $0 } ?? text.count
            }
        }
        self.publisher = publisher
        self.disclosedVendors = disclosedVendors
        self.warnings = warnings
    }

    /// A grant has express or implied consent for each of the purposes 1 to 9; a refusal for none, and no vendor.
    public var state: ConsentState {
        if (1...9).allSatisfy({ expressConsent.contains($0) || impliedConsent.contains($0) }) { return .grant }
        return expressConsent.isEmpty && impliedConsent.isEmpty && vendorExpressConsent.isEmpty
            && vendorImpliedConsent.isEmpty ? .refusal : .partial
    }
}

extension CanadianTCString {
    /// The vendor lists and restrictions, in the coding that fits.
    private struct Lists {
        var express: VendorSet
        var implied: VendorSet
        var restrictions: [Restriction] = []

        init(from reader: BitReader, _ warnings: inout [String]) throws(ConsentDecodingError) {
            let first = Self.read(reader, .fibonacci)
            if case .success(let lists) = first, lists.lists.fits {
                self = lists.lists
                warnings += lists.warnings
                return
            }
            if case .success(let lists) = Self.read(reader, .fixed), lists.lists.fits {
                self = lists.lists
                warnings.append("vendor lists: expected ranges in Fibonacci coding, found those of the European string")
                warnings += lists.warnings
                return
            }
            let lists = try first.get()
            self = lists.lists
            warnings += lists.warnings + ["vendor lists: expected the last range to end at MaxVendorId"]
        }

        private init(express: VendorSet, implied: VendorSet) {
            self.express = express
            self.implied = implied
        }

        /// Whether the highest vendor of each list is the one that is announced.
        private var fits: Bool {
            [express, implied].allSatisfy { set in
                !set.isRange || set.spans.last?.upperBound ?? 0 == set.maxVendorID
            }
        }

        private static func read(
            _ reader: BitReader,
            _ coding: VendorSet.RangeCoding
        ) -> Result<(lists: Lists, warnings: [String]), ConsentDecodingError> {
            var reader = reader
            do throws(ConsentDecodingError) {
                var lists = Lists(
                    express: try VendorSet(from: &reader, coding),
                    implied: try VendorSet(from: &reader, coding)
                )
                var warnings: [String] = []
                // Writers of the first version left the restrictions out.
                guard reader.remaining >= 12 else { return .success((lists, warnings)) }
                let start = reader.position
                do throws(ConsentDecodingError) {
                    for _ in 0..<(try reader.integer(12)) {
                        let purpose = try reader.integer(6)
                        let type = try reader.integer(2)
                        let vendors =
                            coding == .fibonacci
                            ? try VendorSet(from: &reader, .fibonacci)
                            : try VendorSet(from: &reader, maxVendorID: 65_535, isRange: true, .fixed)
                        lists.restrictions.append(Restriction(purpose: purpose, type: type, vendors: vendors))
                    }
                } catch {
                    lists.restrictions = []
                    warnings.append("restrictions from bit \(start): \(error)")
                }
                return .success((lists, warnings))
            } catch {
                return .failure(error)
            }
        }
    }
}
