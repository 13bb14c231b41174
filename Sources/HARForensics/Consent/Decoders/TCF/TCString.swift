public import HARCapture

/// A consent string of the IAB Transparency and Consent Framework, version 2.
///
/// Source: "IAB Tech Lab - Consent string and vendor list formats v2" of
/// `InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework` (CC BY 3.0), "The Core String".
/// A TC string tells what a consent manager passed on; it does not tell who chose it, nor when to the minute: since
/// the end of 2021 the specification rounds ``created`` and ``lastUpdated`` to the day.
public struct TCString: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// `Version`: 2.
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
    /// `VendorListVersion`; counted anew from 1 by the third vendor list, so it needs ``policyVersion`` beside it.
    public let vendorListVersion: Int
    /// `TcfPolicyVersion`: 2 for TCF 2.0, 4 for 2.2.
    public let policyVersion: Int
    /// `IsServiceSpecific`.
    public let isServiceSpecific: Bool
    /// `UseNonStandardTexts`, formerly `UseNonStandardStacks`.
    public let usesNonStandardTexts: Bool
    /// `SpecialFeatureOptIns`: numbers, ascending.
    public let specialFeatureOptIns: IdentifierSet
    /// `PurposesConsent`: numbers, ascending.
    public let purposesConsent: IdentifierSet
    /// `PurposesLITransparency`: numbers, ascending.
    public let purposesLegitimateInterest: IdentifierSet
    /// `PurposeOneTreatment`: purpose 1 was not disclosed, so that its bit says nothing.
    public let purposeOneTreatment: Bool
    /// `PublisherCC`: two letters.
    public let publisherCountry: ByteString
    /// Vendors with consent.
    public let vendorConsents: VendorSet
    /// Vendors whose legitimate interest was disclosed and not objected to.
    public let vendorLegitimateInterests: VendorSet
    /// `PubRestrictions` in the order written.
    public let publisherRestrictions: [PublisherRestriction]
    /// How many bits follow the last field of the core segment.
    public let trailingBits: Int
    /// The segments after the core one, in the order written; the specification leaves the order open.
    public let segments: [Segment]
    /// What deviates in the text or in how the segments are encoded; ``warnings`` has the fields too.
    let encodingWarnings: [Warning]

    /// What a publisher lays down for some vendors and a purpose.
    public struct PublisherRestriction: Sendable, Hashable {
        /// The purpose.
        public let purpose: Int
        /// The restriction.
        public let kind: Kind
        /// The vendors in the order written; may span vendors that were deleted from the list.
        public var vendors: [ClosedRange<Int>] { ranges.map { Int($0.lowerBound)...Int($0.upperBound) } }
        /// The same as written.
        let ranges: [ClosedRange<UInt16>]

        /// `RestrictionType`.
        public enum Kind: Int, Sendable, Hashable {
            /// The purpose is not allowed.
            case notAllowed = 0
            /// The purpose needs consent.
            case requiresConsent = 1
            /// The purpose needs legitimate interest.
            case requiresLegitimateInterest = 2
            /// Not defined.
            case undefined = 3
        }
    }

    /// Something that deviates from the specification.
    public struct Warning: Sendable, Hashable {
        /// What deviates.
        public let code: Code
        /// Where: bits from the start of the core segment; nil if it concerns another place.
        public let bit: Int?
        /// One line for a person.
        public let message: String

        /// What deviates; the set may grow.
        public struct Code: RawRepresentable, Sendable, Hashable {
            public let rawValue: String

            public init(rawValue: String) { self.rawValue = rawValue }

            /// `TcfPolicyVersion` below 4 after 2023-09-30; such strings are invalid.
            public static let outdatedPolicyVersion = Code(rawValue: "outdatedPolicyVersion")
            /// `IsServiceSpecific` of 0 after 2021-09-01; such strings are invalid.
            public static let notServiceSpecific = Code(rawValue: "notServiceSpecific")
            /// `CmpId` of 0 or 1, which no consent manager has; such strings are invalid.
            public static let unassignedCMP = Code(rawValue: "unassignedCMP")
            /// Padding with a bit that is set.
            public static let nonZeroPadding = Code(rawValue: "nonZeroPadding")
            /// `+` or `/` instead of `-` or `_`.
            public static let nonURLSafeAlphabet = Code(rawValue: "nonURLSafeAlphabet")
            /// `=` at the end of a segment.
            public static let paddingCharacter = Code(rawValue: "paddingCharacter")
            /// A language or country that is not two letters `A` to `Z`.
            public static let letterOutOfAlphabet = Code(rawValue: "letterOutOfAlphabet")
            /// Legitimate interest for purpose 1, or for 3 to 6 under policy version 4 and later.
            public static let legitimateInterestNotAllowed = Code(rawValue: "legitimateInterestNotAllowed")
            /// A range with vendor 0 or one above `MaxVendorId`.
            public static let vendorOutOfBounds = Code(rawValue: "vendorOutOfBounds")
            /// `LastUpdated` before `Created`.
            public static let updatedBeforeCreated = Code(rawValue: "updatedBeforeCreated")
            /// `LastUpdated` more than 13 months before the capture; see ``TCString/warnings(at:)``.
            public static let expired = Code(rawValue: "expired")
            /// `LastUpdated` after the capture.
            public static let updatedInFuture = Code(rawValue: "updatedInFuture")
            /// No segment DisclosedVendors, which TCF 2.3 asks for.
            public static let noDisclosedVendors = Code(rawValue: "noDisclosedVendors")
            /// Two segments of one type.
            public static let repeatedSegment = Code(rawValue: "repeatedSegment")
            /// A segment of a type that the specification does not know.
            public static let unknownSegment = Code(rawValue: "unknownSegment")
            /// A further segment that is empty, is not base64url or ends inside a field.
            public static let malformedSegment = Code(rawValue: "malformedSegment")
        }
    }
}
