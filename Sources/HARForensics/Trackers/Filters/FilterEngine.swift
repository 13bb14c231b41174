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
        if search.found.isEmpty { return .none }
        return verdict(search)
    }

    private func verdict(_ search: borrowing FilterSearch) -> FilterVerdict {
        var blocking: [(rule: FilterRule, undecided: FilterUnknowns)] = []
        var exceptions: [FilterMatch] = []
        var before = UInt64.max
        for found in search.found.sorted() where found != before {
            before = found
            let rule = FilterRule(box: box, row: Int(found >> 8))
            let undecided = FilterUnknowns(rawValue: UInt8(truncatingIfNeeded: found))
            if rule.isException {
                exceptions.append(FilterMatch(rule: rule, cancelledBy: nil, undecided: undecided))
            } else {
                blocking.append((rule, undecided))
            }
        }
        let matches = blocking.map { match in
            FilterMatch(
                rule: match.rule,
                cancelledBy: exceptions.first { $0.isCertain && $0.rule.cancels(match.rule) }?.rule,
                undecided: match.undecided
            )
        }
        return FilterVerdict(matches: matches, exceptions: exceptions)
    }
}

/// What is found out about one request on the way.
struct FilterSearch: ~Copyable {
    /// Rows that match and, in the lowest eight bits, what is undecided.
    var found: [UInt64] = []
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
