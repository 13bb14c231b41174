internal import HARCapture

/// The rules of several lists and the tables they are found by.
///
/// ```
/// address ─► suffixes of the host ─► hosts   ─┐
///         ─► tokens ─► tokens ─► entries     ─┼─► rows ─► pattern ─► conditions
/// source  ─► suffixes of its host ─► sources ─┘
/// ```
/// Each row stands under one key but for rules without a token that name the sites they hold for, which are copied for
/// each site. What no key can find is in `everywhere`.
struct FilterStorage: ~Copyable, Sendable {
    let lists: [FilterListDescription]
    /// The texts of the lists, one behind the other.
    let text: [UInt8]
    /// The rows of the lists in order, and behind `ruleCount` copies of some.
    let rows: [FilterRow]
    let ruleCount: Int
    let conditions: [FilterConditions]
    let domains: [FilterDomain]
    let expressions: [RegularExpression]
    let hosts: RowTable
    /// The first entry of each token.
    let tokens: RowTable
    let tokenEntries: [TokenEntry]
    let sources: RowTable
    /// Rules that no key finds.
    let everywhere: [UInt32]
    /// How many of `everywhere` are tried whatever the source; the others only if it is unknown.
    let alwaysCount: Int
    /// For each row behind `ruleCount`, which it is a copy of.
    let copies: [UInt32]
    let publicSuffixes: PublicSuffixList

    init(_ lists: [FilterList], publicSuffixes: PublicSuffixList) {
        self.publicSuffixes = publicSuffixes
        var builder = FilterStorageBuilder()
        for list in lists { builder.append(list) }
        builder.removeBadFilters()
        builder.index()
        self.lists = builder.lists
        text = builder.text
        rows = builder.rows
        ruleCount = builder.ruleCount
        conditions = builder.conditions
        domains = builder.domains
        expressions = builder.expressions
        hosts = builder.hosts
        tokens = builder.tokens
        tokenEntries = builder.tokenEntries
        sources = builder.sources
        everywhere = builder.everywhere
        alwaysCount = builder.alwaysCount
        copies = builder.copies
    }

    func listIndex(ofRow row: Int) -> Int {
        for (index, list) in lists.enumerated() where row < list.rowsEnd { return index }
        return max(0, lists.count - 1)
    }

    /// The line a rule stands in, as written.
    func line(ofRow row: Int) -> ByteString {
        let start = Int(rows[row].lineStart)
        let limit = lists[listIndex(ofRow: row)].fileEnd
        var end = start
        while end < limit, text[end] != 0x0A { end += 1 }
        let line = text.span.withoutSpace(start..<end)
        return ByteString(text[line])
    }
}

/// Holds the rules, for the engine and for what cites them.
final class FilterBox: Sendable {
    let storage: FilterStorage

    init(_ lists: [FilterList], publicSuffixes: PublicSuffixList) {
        storage = FilterStorage(lists, publicSuffixes: publicSuffixes)
    }
}

/// A list in an engine.
struct FilterListDescription: Sendable {
    let identity: ListIdentity
    /// Behind its last row.
    let rowsEnd: Int
    /// Where the file ends in the text.
    let fileEnd: Int
}

/// Rows by a hash of 32 bits: open addressing, and before it a bit for each hash, so that most misses cost one look.
struct RowTable: Sendable {
    /// The hash in the upper half, the first row and one in the lower; zero if free.
    private var slots: [UInt64]
    private var bits: [UInt64]
    private let mask: UInt32
    private let bitMask: UInt32
    private(set) var count = 0

    init(capacity: Int) {
        var size = 16
        while size < capacity + capacity / 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = UInt32(size - 1)
        let bitCount = max(64, size * 4)
        bits = Array(repeating: 0, count: bitCount / 64)
        bitMask = UInt32(bitCount - 1)
    }

    /// The first row under a hash; ``FilterRow/none`` if there is none.
    @inline(__always)
    func first(_ hash: UInt32) -> UInt32 {
        let bit = (hash &>> 1) & bitMask
        guard bits[Int(bit &>> 6)] &>> UInt64(bit & 63) & 1 != 0 else { return FilterRow.none }
        return find(hash)
    }

    @inline(never)
    private func find(_ hash: UInt32) -> UInt32 {
        var place = ((hash &* 0x85EB_CA6B) &>> 7) & mask
        while true {
            let slot = slots[Int(place)]
            if slot == 0 { return FilterRow.none }
            if UInt32(truncatingIfNeeded: slot &>> 32) == hash { return UInt32(truncatingIfNeeded: slot) &- 1 }
            place = (place &+ 1) & mask
        }
    }

    /// Puts a row before those under a hash; returns the one that was first.
    mutating func insert(_ row: UInt32, _ hash: UInt32) -> UInt32 {
        var place = ((hash &* 0x85EB_CA6B) &>> 7) & mask
        while true {
            let slot = slots[Int(place)]
            if slot == 0 || UInt32(truncatingIfNeeded: slot &>> 32) == hash {
                slots[Int(place)] = UInt64(hash) &<< 32 | UInt64(row &+ 1)
                if slot == 0 {
                    count += 1
                    let bit = (hash &>> 1) & bitMask
                    bits[Int(bit &>> 6)] |= 1 &<< UInt64(bit & 63)
                    return FilterRow.none
                }
                return UInt32(truncatingIfNeeded: slot) &- 1
            }
            place = (place &+ 1) & mask
        }
    }
}
