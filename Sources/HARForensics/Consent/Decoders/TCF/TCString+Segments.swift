public import HARCapture

extension TCString {
    /// A segment after the core one.
    public struct Segment: Sendable, Hashable {
        /// `SegmentType`, its first three bits; nil if it does not start with a base64 digit.
        public let type: Int?
        /// The text of the segment.
        public let text: ByteString
        /// What it says.
        public let content: Content

        /// What a segment says.
        public enum Content: Sendable, Hashable {
            /// The vendors that were disclosed to the visitor, or that a publisher allows.
            case vendors(VendorSet)
            /// What concerns the publisher itself.
            case publisher(PublisherPurposes)
            /// A type that the specification does not know; the text is all there is.
            case unknown
            /// The segment cannot be read.
            case malformed(ConsentDecodingError)
        }

        /// `SegmentType` of the vendors that were disclosed.
        public static let disclosedVendors = 1
        /// `SegmentType` of the vendors a publisher allows; no longer in the specification, still met.
        public static let allowedVendors = 2
        /// `SegmentType` of what concerns the publisher itself.
        public static let publisherPurposes = 3

        /// The vendors of a ``disclosedVendors`` or ``allowedVendors`` segment; nil for other or unreadable segments.
        public var vendors: VendorSet? {
            guard case .vendors(let vendors) = content else { return nil }
            return vendors
        }

        /// The content of a ``publisherPurposes`` segment; nil for other or unreadable segments.
        public var publisher: PublisherPurposes? {
            guard case .publisher(let purposes) = content else { return nil }
            return purposes
        }

        /// How many bits follow the last field; nil where that is not known.
        public let trailingBits: Int?
    }

    /// What a publisher records for its own processing (`PublisherTC`).
    public struct PublisherPurposes: Sendable, Hashable {
        /// `PubPurposesConsent`.
        public let consent: IdentifierSet
        /// `PubPurposesLITransparency`.
        public let legitimateInterest: IdentifierSet
        /// `NumCustomPurposes`.
        public let customPurposes: Int
        /// `CustomPurposesConsent`.
        public let customConsent: IdentifierSet
        /// `CustomPurposesLITransparency`.
        public let customLegitimateInterest: IdentifierSet
    }

    /// The vendors that were disclosed; nil if the string has no such segment that can be read.
    public var disclosedVendors: VendorSet? { vendors(of: Segment.disclosedVendors) }

    /// The vendors that the publisher allows; nil if the string has no such segment that can be read.
    public var allowedVendors: VendorSet? { vendors(of: Segment.allowedVendors) }

    /// What the publisher records for itself; nil if the string has no such segment that can be read.
    public var publisherPurposes: PublisherPurposes? { segments.lazy.compactMap(\.publisher).first }

    private func vendors(of type: Int) -> VendorSet? {
        segments.lazy.filter { $0.type == type }.compactMap(\.vendors).first
    }
}

extension TCString.Segment {
    /// Reads a segment; what cannot be read is kept as text.
    init(_ text: ByteString, _ read: Result<BitReader, ConsentDecodingError>) {
        self.text = text
        guard case .success(var reader) = read, let type = try? reader.integer(3) else {
            self.type = text.first.flatMap(Base64.sextet).map { Int($0 >> 3) }
            trailingBits = nil
            if case .failure(let error) = read {
                content = .malformed(error)
            } else {
                content = .malformed(
                    ConsentDecodingError(.empty, at: .byte(0), "expected a segment, found nothing")
                )
            }
            return
        }
        self.type = type
        var content = Content.unknown
        do throws(ConsentDecodingError) {
            switch type {
            case Self.disclosedVendors, Self.allowedVendors: content = .vendors(try VendorSet(from: &reader))
            case Self.publisherPurposes: content = .publisher(try TCString.PublisherPurposes(from: &reader))
            default: break
            }
        } catch {
            content = .malformed(error)
        }
        self.content = content
        trailingBits =
            switch content {
            case .vendors, .publisher: reader.remaining
            case .unknown, .malformed: nil
            }
    }
}

extension TCString.PublisherPurposes {
    /// Reads what follows the type of the segment.
    init(from reader: inout BitReader) throws(ConsentDecodingError) {
        consent = try reader.identifiers(24)
        legitimateInterest = try reader.identifiers(24)
        customPurposes = try reader.integer(6)
        customConsent = try reader.identifiers(customPurposes)
        customLegitimateInterest = try reader.identifiers(customPurposes)
    }
}
