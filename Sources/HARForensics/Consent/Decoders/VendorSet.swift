import HARCapture

/// The vendors of a TC string section, as encoded: a bit for each, or ranges (TCF v2 "Vendor Consent Section").
///
/// Ranges are kept as ranges, since a few bytes can name a hundred million vendors by repetition.
public struct VendorSet: Sendable, Hashable {
    /// The `MaxVendorId` field; nothing says that this vendor is in the set.
    public let maxVendorID: Int
    /// Whether ranges were written instead of bits (`IsRangeEncoding`).
    public let isRange: Bool

    private let storage: Storage

    private enum Storage: Sendable, Hashable {
        /// Vendor 1 is the most significant bit of the first word.
        case bits([UInt64])
        /// As written: repeats and any order occur.
        case ranges([ClosedRange<UInt16>])
    }

    /// Whether a vendor is in the set.
    public func contains(_ vendor: Int) -> Bool {
        switch storage {
        case .bits(let words):
            guard vendor >= 1, vendor <= maxVendorID else { return false }
            return words[(vendor - 1) / 64] >> UInt64(63 - (vendor - 1) % 64) & 1 == 1
        case .ranges(let ranges):
            guard let vendor = UInt16(exactly: vendor) else { return false }
            return ranges.contains { $0.contains(vendor) }
        }
    }

    /// Whether no vendor is in the set.
    public var isEmpty: Bool {
        switch storage {
        case .bits(let words): words.allSatisfy { $0 == 0 }
        case .ranges(let ranges): ranges.isEmpty
        }
    }

    /// The vendors, ascending, each once; at most 65,536.
    public var ids: [Int] {
        switch storage {
        case .bits: return maxVendorID < 1 ? [] : (1...maxVendorID).filter(contains)
        case .ranges(let ranges):
            var result: [Int] = []
            var next = 0
            for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound >= next {
                result += max(Int(range.lowerBound), next)...Int(range.upperBound)
                next = Int(range.upperBound) + 1
            }
            return result
        }
    }

    /// The ranges in the order written; nil if bits were written.
    public var ranges: [ClosedRange<Int>]? {
        guard case .ranges(let ranges) = storage else { return nil }
        return ranges.map { Int($0.lowerBound)...Int($0.upperBound) }
    }

    /// Whether a range names vendor 0 or one above ``maxVendorID``.
    var hasVendorOutOfBounds: Bool {
        guard case .ranges(let ranges) = storage else { return false }
        return ranges.contains { $0.lowerBound == 0 || $0.upperBound > maxVendorID }
    }

    /// Reads `MaxVendorId`, `IsRangeEncoding` and what follows.
    init(from reader: inout BitReader) throws(ConsentDecodingError) {
        maxVendorID = try reader.integer(16)
        isRange = try reader.flag()
        if isRange {
            storage = .ranges(try reader.vendorRanges())
            return
        }
        var words: [UInt64] = []
        var left = maxVendorID
        while left > 0 {
            let width = min(left, 64)
            words.append(try reader.bits(width) << UInt64(64 - width))
            left -= width
        }
        storage = .bits(words)
    }
}

extension BitReader {
    /// Reads `NumEntries` and as many range entries: `IsARange`, start and, for a range, end.
    mutating func vendorRanges() throws(ConsentDecodingError) -> [ClosedRange<UInt16>] {
        var ranges: [ClosedRange<UInt16>] = []
        for _ in 0..<(try integer(12)) {
            let hasEnd = try flag()
            let start = UInt16(try bits(16))
            let place = position
            let end = hasEnd ? UInt16(try bits(16)) : start
            guard start <= end else {
                throw ConsentDecodingError(
                    .invertedRange,
                    at: .bit(place),
                    "expected an end of at least \(start), found \(end)"
                )
            }
            ranges.append(start...end)
        }
        return ranges
    }
}
