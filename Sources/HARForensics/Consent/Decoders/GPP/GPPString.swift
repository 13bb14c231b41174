public import HARCapture

/// A string of the IAB Global Privacy Platform: a header that says which sections follow, and the sections.
///
/// ```
/// DBACNYA ~ CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA ~ 1YNN
/// └ header: type 3, version 1, sections 2 and 6     └ section 2     └ section 6
/// ```
/// Source: `InteractiveAdvertisingBureau/Global-Privacy-Platform` "Consent String Specification" (CC BY 3.0). Each
/// section is decoded by itself: one that cannot be read is kept as text and reported, the others stand.
public struct GPPString: Sendable, Hashable {
    /// The text that was decoded.
    public let raw: ByteString
    /// The text of the header.
    public let header: ByteString
    /// `Version` of the header: 1.
    public let version: Int
    /// `SectionIds` of the header, ascending.
    public let sectionIDs: [Int]
    /// The sections in the order written.
    public let sections: [Section]
    /// What deviates from the specification: one line each; what cannot be read of a section is among it.
    public let warnings: [String]

    /// Decodes a string, which must not be percent-encoded any more. The header must be whole.
    public init(decoding text: ByteString) throws(ConsentDecodingError) {
        guard !text.isEmpty else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a GPP string, found nothing")
        }
        var place = 0
        var reader = try BitReader(segmentOf: text, at: 0, stop: UInt8(ascii: "~"), end: &place)
        let type = try reader.integer(6)
        guard type == 3 else {
            throw ConsentDecodingError(.unsupportedVersion, at: .bit(0), "expected type 3, found \(type)")
        }
        raw = text
        header = text[0..<place]
        version = try reader.integer(6)
        guard version == 1 else {
            throw ConsentDecodingError(.unsupportedVersion, at: .bit(6), "expected version 1, found \(version)")
        }
        var warnings: [String] = []
        let ranges = try reader.fibonacciRanges()
        guard ranges.allSatisfy({ $0.upperBound < 1024 }) else {
            throw ConsentDecodingError(.outOfBounds, at: .bit(12), "expected section ids below 1024")
        }
        let ids = ranges.flatMap { $0.map(Int.init) }
        sectionIDs = ids
        let end = reader.position
        if try reader.restHasSetBit() { warnings.append("header: expected zero bits behind bit \(end)") }
        if reader.paddingCharacters > 0 || reader.hasStandardAlphabet {
            warnings.append("header: expected base64url without padding")
        }

        var texts: [ByteString] = []
        if place < text.count {
            let rest = text[(place + 1)..<text.count]
            rest.forEachPiece(separatedBy: UInt8(ascii: "~")) { texts.append(rest[$0]) }
        }
        if texts.count != ids.count {
            warnings.append("expected \(ids.count) sections as the header says, found \(texts.count)")
        }
        sections = texts.enumerated().map { index, text in
            Section(id: index < ids.count ? ids[index] : nil, text: text)
        }
        for section in sections {
            let name = section.name ?? section.id.map { "section \($0)" } ?? "section without an id"
            warnings += section.warnings.map { "\(name): \($0)" }
        }
        self.warnings = warnings
    }

    /// The section of an id; nil if there is none.
    public func section(_ id: Int) -> Section? { sections.first { $0.id == id } }

    /// Whether a text is worth decoding: a header of type 3 and version 1, and at least one section.
    public static func looksLikeGPPString(_ text: ByteString) -> Bool {
        guard text.hasPrefix("DB"), text.count >= 7, let tilde = text.firstIndex(of: UInt8(ascii: "~")), tilde >= 5
        else { return false }
        return text[0..<tilde].allSatisfy { Base64.sextet($0) != nil }
    }
}

extension GPPString {
    /// One section of a string.
    public struct Section: Sendable, Hashable {
        /// The id the header gives it; nil if the header names fewer sections.
        public let id: Int?
        /// The text of the section.
        public let text: ByteString
        /// What it says.
        public let content: Content

        /// What a section says.
        public enum Content: Sendable, Hashable {
            /// Section 2: a TC string of the European framework.
            case tcf(TCString)
            /// Section 5: a TC string of the Canadian framework.
            case tcfCanada(CanadianTCString)
            /// Section 6: a US Privacy string.
            case usPrivacy(USPrivacyString)
            /// Sections 7 to 27: US National and the states.
            case unitedStates(GPPStateSection)
            /// A section that no specification known here describes.
            case unknown
            /// The section cannot be read.
            case malformed(ConsentDecodingError)
        }

        init(id: Int?, text: ByteString) {
            self.id = id
            self.text = text
            do throws(ConsentDecodingError) {
                content =
                    switch id {
                    case 2: .tcf(try TCString(decoding: text))
                    case 5: .tcfCanada(try CanadianTCString(decoding: text))
                    case 6: .usPrivacy(try USPrivacyString(decoding: text))
                    case .some(let id) where GPPStateSection.layouts[id] != nil:
                        .unitedStates(try GPPStateSection(decoding: text, id: id))
                    default: .unknown
                    }
            } catch {
                content = .malformed(error)
            }
        }

        /// The API prefix of the section, such as `usnat`; nil if it is not known.
        public var name: String? {
            switch id {
            case 2: "tcfeuv2"
            case 5: "tcfcav1"
            case 6: "uspv1"
            case .some(let id): GPPStateSection.layouts[id]?.name
            case nil: nil
            }
        }

        /// What deviates from the specification: one line each.
        public var warnings: [String] {
            switch content {
            case .tcf(let string): string.warnings.map(\.message)
            case .tcfCanada(let string): string.warnings
            case .usPrivacy(let string): string.warnings
            case .unitedStates(let section): section.warnings
            case .unknown: ["no layout known, kept as text"]
            case .malformed(let error): [error.description]
            }
        }
    }
}
