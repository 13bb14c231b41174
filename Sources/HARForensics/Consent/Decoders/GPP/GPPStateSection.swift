public import HARCapture

/// A section of GPP for the United States: US National (7) or one of the states (8 to 27).
///
/// Fields are numbers of two bits, alone or in lists. For notices 0 is not applicable, 1 given, 2 not given; for
/// opt-outs 1 is opted out, 2 not opted out; for consents 1 is no consent, 2 consent. Layouts: ``GPPSectionRows``.
/// The layouts of 24 to 27 are those of a draft.
public struct GPPStateSection: Sendable, Hashable {
    /// The section id.
    public let id: Int
    /// The API prefix, such as `usca`.
    public let name: String
    /// The fields that could be read, in the order of the layout, segment by segment.
    public let fields: [Field]
    /// What deviates from the specification: one line each.
    public let warnings: [String]

    /// One field of a section.
    public struct Field: Sendable, Hashable {
        /// The name, as in the specification.
        public let name: String
        /// The number, or the numbers of a list.
        public let values: [Int]
        /// Whether the field is a list.
        public let isList: Bool
    }

    /// The field of a name; nil if the section does not have it.
    public subscript(name: String) -> [Int]? { fields.first { $0.name == name }?.values }

    /// Global Privacy Control as the section states it; nil if it has no such segment.
    public var globalPrivacyControl: Bool? { self["Gpc"]?.first.map { $0 == 1 } }

    /// Whether the visitor opted out of sale, sharing or targeted advertising; nil if no such field applies.
    public var isOptedOut: Bool? {
        let answers = ["SaleOptOut", "SharingOptOut", "TargetedAdvertisingOptOut"].compactMap { self[$0]?.first }
            .filter { $0 == 1 || $0 == 2 }
        return answers.isEmpty ? nil : answers.contains(1)
    }

    // MARK: Layouts

    struct Layout: Sendable {
        let name: String
        var segments: [Segment] = []

        struct Segment: Sendable {
            let name: String
            let fields: [(name: String, width: Int, count: Int?)]
        }
    }

    /// The layouts by section id.
    static let layouts: [Int: Layout] = {
        var layouts: [Int: Layout] = [:]
        for line in GPPSectionRows.rows.split(separator: "\n") {
            let columns = line.split(separator: "\t")
            guard columns.count == 5, let id = Int(columns[0]) else { continue }
            let fields = columns[4].split(separator: ",").compactMap { field -> (String, Int, Int?)? in
                let parts = field.split(separator: ":")
                guard parts.count == 2, let width = Int(parts[1].prefix { $0 != "x" }) else { return nil }
                return (String(parts[0]), width, Int(parts[1].drop { $0 != "x" }.dropFirst()))
            }
            layouts[id, default: Layout(name: String(columns[1]))].segments.append(
                Layout.Segment(name: String(columns[3]), fields: fields.map { (name: $0.0, width: $0.1, count: $0.2) })
            )
        }
        return layouts
    }()
}

extension GPPStateSection {
    /// Decodes the text of a section: the core segment, then the others in the order of the layout.
    ///
    /// A segment that ends early keeps the fields that were read, and is reported.
    ///
    /// - Throws: ``ConsentDecodingError`` if nothing of the core segment can be read, or the id has no layout.
    public init(decoding text: ByteString, id: Int) throws(ConsentDecodingError) {
        guard let layout = Self.layouts[id] else {
            throw ConsentDecodingError(.unsupportedVersion, at: .byte(0), "expected a US section, found id \(id)")
        }
        guard !text.isEmpty else {
            throw ConsentDecodingError(.empty, at: .byte(0), "expected a section, found nothing")
        }
        self.id = id
        name = layout.name
        var fields: [Field] = []
        var warnings: [String] = []
        var place = -1
        var position = 0
        while place < text.count {
            let start = place + 1
            do throws(ConsentDecodingError) {
                let reader = try BitReader(segmentOf: text, at: start, stop: UInt8(ascii: "."), end: &place)
                if position == 0, reader.count < 8 {
                    throw ConsentDecodingError(.truncated, at: .bit(reader.count), "expected a core segment")
                }
                guard position < layout.segments.count else {
                    warnings.append("expected \(layout.segments.count) segments, found another")
                    break
                }
                Self.read(layout.segments[position], of: id, reader, &fields, &warnings)
            } catch {
                guard position > 0 else { throw error }
                warnings.append("segment \(position + 1): \(error)")
                place = text[start..<text.count].firstIndex(of: UInt8(ascii: ".")).map { start + $0 } ?? text.count
            }
            position += 1
        }
        if id >= 24 { warnings.append("the layout is that of a draft") }
        self.fields = fields
        self.warnings = warnings
    }

    private static func read(
        _ segment: Layout.Segment,
        of id: Int,
        _ reader: BitReader,
        _ fields: inout [Field],
        _ warnings: inout [String]
    ) {
        var reader = reader
        // US National had 12 kinds of sensitive data and 2 of children's in version 1, 60 bits, and has 16 and 3 since,
        // 70 bits. Writers changed the layout and the version apart from each other, so that the length decides.
        let isShort = id == 7 && segment.name == "CoreSegment" && reader.count < 70
        do throws(ConsentDecodingError) {
            for (name, width, length) in segment.fields {
                let count =
                    switch (isShort, name) {
                    case (true, "SensitiveDataProcessing"): 12
                    case (true, "KnownChildSensitiveDataConsents"): 2
                    default: length
                    }
                var values: [Int] = []
                for _ in 0..<(count ?? 1) { values.append(try reader.integer(width)) }
                fields.append(Field(name: name, values: values, isList: count != nil))
                check(name, width, values, &warnings)
            }
            if id == 7, let version = fields.first?.values.first, segment.name == "CoreSegment",
                isShort != (version == 1)
            {
                warnings.append("expected \(version == 1 ? 60 : 70) bits for version \(version), found \(reader.count)")
            }
            let end = reader.position
            if try reader.restHasSetBit() { warnings.append("\(segment.name): expected zero bits behind bit \(end)") }
        } catch {
            warnings.append("\(segment.name): \(error)")
        }
    }

    /// What a value should not be.
    private static func check(_ name: String, _ width: Int, _ values: [Int], _ warnings: inout [String]) {
        switch name {
        case "Version", "MspaVersion":
            if values[0] == 0 || values[0] > 2 { warnings.append("\(name): expected 1 or 2, found \(values[0])") }
        case "GpcSegmentType":
            if values[0] != 1 { warnings.append("GpcSegmentType: expected 1, found \(values[0])") }
        case "MspaCoveredTransaction":
            if values[0] == 0 { warnings.append("MspaCoveredTransaction: expected 1 or 2, found 0") }
        default: break
        }
        if width == 2, values.contains(3) { warnings.append("\(name): expected at most 2, found 3") }
    }
}
