internal import HARCapture

/// Filter lists, ready to be asked about requests.
///
/// Every rule that matches is named, in the order of the lists and their lines; what a blocker would do follows from
/// them. The same lists and request give the same verdict, whatever was asked before.
public struct FilterEngine: Sendable {
    private let box: FilterBox

    /// Makes ready lists.
    ///
    /// - Parameters:
    ///   - lists: The lists, in the order in which their rules are to be named.
    ///   - publicSuffixes: What tells sites apart.
    public init(lists: [FilterList], publicSuffixes: PublicSuffixList = .bundled) {
        box = FilterBox(lists, publicSuffixes: publicSuffixes)
    }

    /// The lists in order.
    public var lists: [ListIdentity] { box.storage.lists.map(\.identity) }

    /// What the lists say about a request.
    ///
    /// Takes time in proportion to the length of the address. Addresses that do not go over a network are matched by
    /// no rule.
    public func matches(_ request: FilterRequest) -> FilterVerdict {
        guard request.isNetwork else { return .none }
        var search = FilterSearch(request)
        box.storage.search(request, &search)
        if search.isEmpty { return .none }
        return verdict(&search)
    }

    private func verdict(_ search: inout FilterSearch) -> FilterVerdict {
        search.sort()
        var exceptions: [FilterMatch] = []
        // The first exceptions that cancel for certain, and whether others may: any, and those that are important.
        var plain: FilterRule?
        var important: FilterRule?
        var mayCancel = false
        var mayCancelImportant = false
        var matches: [FilterMatch] = []
        matches.reserveCapacity(search.count)
        for index in 0..<search.count {
            let found = search[index]
            let flags = box.storage.rows[Int(found >> 8)].flags
            guard flags.contains(.exception) else { continue }
            let rule = FilterRule(box: box, row: Int(found >> 8))
            let undecided = FilterUnknowns(rawValue: UInt8(truncatingIfNeeded: found))
            exceptions.append(FilterMatch(rule: rule, cancelledBy: nil, undecided: undecided))
            if undecided.isEmpty {
                plain = plain ?? rule
                if flags.contains(.important) { important = important ?? rule }
            } else {
                mayCancel = true
                if flags.contains(.important) { mayCancelImportant = true }
            }
        }
        var decision = FilterVerdict.Decision.noMatch
        for index in 0..<search.count {
            let found = search[index]
            let flags = box.storage.rows[Int(found >> 8)].flags
            guard !flags.contains(.exception) else { continue }
            let undecided = FilterUnknowns(rawValue: UInt8(truncatingIfNeeded: found))
            // Nothing but an important exception cancels an important rule.
            let isImportant = flags.contains(.important)
            let cancelledBy = isImportant ? important : plain
            matches.append(
                FilterMatch(
                    rule: FilterRule(box: box, row: Int(found >> 8)),
                    cancelledBy: cancelledBy,
                    undecided: undecided
                )
            )
            let isOpen = !undecided.isEmpty || (isImportant ? mayCancelImportant : mayCancel)
            decision = decision.joined(by: cancelledBy != nil ? .allowed : isOpen ? .undetermined : .blocked)
        }
        return FilterVerdict(matches: matches, exceptions: exceptions, decision: decision)
    }
}

extension FilterVerdict.Decision {
    /// What follows from several rules: one that blocks is enough.
    fileprivate func joined(by other: Self) -> Self {
        func rank(_ decision: Self) -> Int {
            switch decision {
            case .noMatch: 0
            case .allowed: 1
            case .undetermined: 2
            case .blocked: 3
            }
        }
        return rank(other) > rank(self) ? other : self
    }
}

/// What is found out about one request on the way.
struct FilterSearch: ~Copyable {
    /// Rows that match and, in the lowest eight bits, what is undecided: the first few, and then all of them.
    private var few = InlineArray<6, UInt64>(repeating: 0)
    private var fewCount = 0
    private var many: [UInt64] = []
    /// The domains of the source.
    let sourceSuffixes: HostSuffixes
    /// Whether the request leaves the site of its source; nil as long as nobody asked.
    var party: Bool?

    /// Rules that are tried once, wherever their token is met: the first few, then a bit each.
    private var tried = InlineArray<32, UInt32>(repeating: 0)
    private var triedCount = 0
    private var triedBits: [UInt64] = []

    init(_ request: borrowing FilterRequest) {
        party = request.statedParty
        if let source = request.source {
            let name = source.name.bytes.span
            let end = name.count > 0 && name[name.count - 1] == UInt8(ascii: ".") ? name.count - 1 : name.count
            sourceSuffixes = HostSuffixes(name, 0..<end)
        } else {
            sourceSuffixes = HostSuffixes()
        }
    }

    /// Whether nothing matches.
    var isEmpty: Bool { fewCount == 0 }

    /// Notes a rule that matches.
    @inline(__always)
    mutating func add(_ row: UInt32, _ unknowns: FilterUnknowns) {
        let match = UInt64(row) &<< 8 | UInt64(unknowns.rawValue)
        if fewCount < few.count {
            few[fewCount] = match
            fewCount &+= 1
        } else {
            if many.isEmpty { for index in few.indices { many.append(few[index]) } }
            many.append(match)
        }
    }

    /// The matches in the order of rows, each once.
    mutating func sort() {
        if !many.isEmpty {
            many.sort()
            var kept = 1
            for index in 1..<many.count where many[index] != many[kept - 1] {
                many[kept] = many[index]
                kept += 1
            }
            many.removeSubrange(kept...)
            return
        }
        // Insertion, and what is there already is left out.
        var kept = 0
        for index in 0..<fewCount {
            let match = few[index]
            var place = kept
            while place > 0, few[place - 1] > match { place -= 1 }
            if place > 0, few[place - 1] == match { continue }
            var moved = kept
            while moved > place {
                few[moved] = few[moved - 1]
                moved -= 1
            }
            few[place] = match
            kept += 1
        }
        fewCount = kept
    }

    /// How many rules match.
    var count: Int { many.isEmpty ? fewCount : many.count }

    /// A match.
    @inline(__always)
    subscript(index: Int) -> UInt64 { many.isEmpty ? few[index] : many[index] }

    /// Whether a rule is tried for the first time.
    mutating func isFirstTry(_ row: UInt32, of count: Int) -> Bool {
        if triedBits.isEmpty {
            for index in 0..<triedCount where tried[index] == row { return false }
            if triedCount < tried.count {
                tried[triedCount] = row
                triedCount += 1
                return true
            }
            triedBits = Array(repeating: 0, count: count / 64 + 1)
            for index in 0..<triedCount { _ = mark(tried[index]) }
        }
        return mark(row)
    }

    private mutating func mark(_ row: UInt32) -> Bool {
        let bit = UInt64(1) &<< UInt64(row & 63)
        guard triedBits[Int(row >> 6)] & bit == 0 else { return false }
        triedBits[Int(row >> 6)] |= bit
        return true
    }
}
