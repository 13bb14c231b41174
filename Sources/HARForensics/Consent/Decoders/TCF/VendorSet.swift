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
    public var ids: [Int] { spans.flatMap { Array($0) } }

    /// The vendors as ranges that do not touch, ascending.
    public var spans: [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        func add(_ range: ClosedRange<Int>) {
            guard let last = result.last, range.lowerBound <= last.upperBound + 1 else { return result.append(range) }
            result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        }
        switch storage {
        case .bits(let words):
            for (position, word) in words.enumerated() {
                var rest = word
                while rest != 0 {
                    let zeros = rest.leadingZeroBitCount
                    add((position * 64 + zeros + 1)...(position * 64 + zeros + 1))
                    rest &= ~(1 << UInt64(63 - zeros))
                }
            }
        case .ranges(let ranges):
            for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                add(Int(range.lowerBound)...Int(range.upperBound))
            }
        }
        return result
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

    /// How the ranges of a section are written.
    enum RangeCoding {
        /// Each end in 16 bits: TCF.
        case fixed
        /// Each end as Fibonacci-coded distance to the one before: GPP.
        case fibonacci
    }

    /// Reads `MaxVendorId`, `IsRangeEncoding` and what follows.
    init(from reader: inout BitReader, _ coding: RangeCoding = .fixed) throws(ConsentDecodingError) {
        let maxVendorID = try reader.integer(16)
        try self.init(from: &reader, maxVendorID: maxVendorID, isRange: try reader.flag(), coding)
    }

    /// Reads a bit for each vendor, or ranges.
    init(
        from reader: inout BitReader,
        maxVendorID: Int,
        isRange: Bool,
        _ coding: RangeCoding = .fixed
    ) throws(ConsentDecodingError) {
        self.maxVendorID = maxVendorID
        self.isRange = isRange
        if isRange {
            storage = .ranges(coding == .fixed ? try reader.vendorRanges() : try reader.fibonacciRanges())
            return
        }
        guard maxVendorID <= reader.remaining else {
            // The first bit that is missing is the one behind the end.
            throw ConsentDecodingError(
                .truncated,
                at: .bit(reader.count),
                "expected \(maxVendorID) vendor bits, found \(reader.remaining) of \(reader.count)"
            )
        }
        var words: [UInt64] = []
        words.reserveCapacity((maxVendorID + 63) / 64)
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
        let entries = try integer(12)
        var ranges: [ClosedRange<UInt16>] = []
        ranges.reserveCapacity(min(entries, remaining / 17))
        for _ in 0..<entries {
            let hasEnd = try flag()
            let start = UInt16(truncatingIfNeeded: try bits(16))
            let place = position
            let end = hasEnd ? UInt16(truncatingIfNeeded: try bits(16)) : start
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

    /// Reads `Range(Fibonacci)` of GPP: a number of entries, then for each whether it is a group, the distance of its
    /// start to the last number and, for a group, the distance of its end to its start.
    mutating func fibonacciRanges() throws(ConsentDecodingError) -> [ClosedRange<UInt16>] {
        let entries = try integer(12)
        var ranges: [ClosedRange<UInt16>] = []
        var last = 0
        for _ in 0..<entries {
            let place = position
            let isGroup = try flag()
            let start = last + (try fibonacci())
            last = isGroup ? start + (try fibonacci()) : start
            guard let lower = UInt16(exactly: start), let upper = UInt16(exactly: last) else {
                throw ConsentDecodingError(.outOfBounds, at: .bit(place), "expected at most 65535, found \(last)")
            }
            ranges.append(lower...upper)
        }
        return ranges
    }
}
