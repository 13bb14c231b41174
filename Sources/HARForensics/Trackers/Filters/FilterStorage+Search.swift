internal import HARCapture

/// Finding the rules that match a request.
extension FilterStorage {
    func search(_ request: borrowing FilterRequest, _ search: inout FilterSearch) {
        searchHosts(request, &search)
        searchTokens(request, &search)
        let always = request.hasSource ? alwaysCount : everywhere.count
        for index in 0..<always { tryAnywhere(everywhere[index], request, &search) }
        if request.hasSource, sources.count > 0 { searchSources(request, &search) }
    }

    /// Rules that begin with the host of the address or a domain it lies in.
    private func searchHosts(_ request: borrowing FilterRequest, _ search: inout FilterSearch) {
        let address = request.folded.span.extracting(first: request.count)
        let host = request.host
        guard let last = host.last else { return }
        let isAddress = HostSuffixes.endsAddress(address[last])
        var hash = ByteHash.seed
        var index = host.upperBound
        var labels = 0
        while index > host.lowerBound {
            index &-= 1
            let byte = address[index]
            if byte == UInt8(ascii: "."), labels < HostSuffixes.limit, !isAddress {
                labels &+= 1
                let first = hosts.first(ByteHash.finish(hash))
                if first != FilterRow.none { tryHosts(first, index &+ 1, request, &search) }
            }
            ByteHash.combine(byte, into: &hash)
        }
        let first = hosts.first(ByteHash.finish(hash))
        if first != FilterRow.none { tryHosts(first, host.lowerBound, request, &search) }
    }

    @inline(never)
    private func tryHosts(
        _ first: UInt32,
        _ start: Int,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch
    ) {
        let address = request.folded.span.extracting(first: request.count)
        let text = text.span
        let rows = rows.span
        let host = request.host
        let length = host.upperBound - start
        // A final dot is no part of the name.
        let hasDot = host.upperBound < address.count && address[host.upperBound] == UInt8(ascii: ".")
        let end = hasDot ? host.upperBound + 1 : host.upperBound
        var index = first
        while index != FilterRow.none {
            let row = rows[Int(index)]
            let current = index
            index = row.next
            guard Int(row.hostLength) == length else { continue }
            let pattern = Int(row.pattern)
            var isSame = true
            for offset in 0..<length where text[pattern &+ offset] != address[start &+ offset] {
                isSame = false
                break
            }
            guard isSame else { continue }
            if row.flags.contains(.exactHost), start != host.lowerBound { continue }
            if row.length != row.hostLength || row.flags.contains(.endAnchored) {
                let rest = (pattern + length)..<(pattern + Int(row.length))
                let isEnd = row.flags.contains(.endAnchored)
                let matches =
                    row.flags.contains(.matchCase)
                    ? FilterPattern.matches(text, rest, request.original.bytes.span, at: end, isEndAnchored: isEnd)
                    : FilterPattern.matches(text, rest, address, at: end, isEndAnchored: isEnd)
                guard matches else { continue }
            }
            decide(row, current, request, &search)
        }
    }

    /// Rules that hold a token of the address.
    private func searchTokens(_ request: borrowing FilterRequest, _ search: inout FilterSearch) {
        let address = request.folded.span
        let count = request.count
        var base = 0
        // Where a token began that goes on from the 64 bytes before; -1 if none does.
        var open = -1
        while base < count {
            let end = min(base &+ 64, count)
            var bits = FilterToken.bits(address, from: base, to: end)
            if open >= 0 {
                let length = (~bits).trailingZeroBitCount
                if length == 64 {
                    base = end
                    continue
                }
                tryToken(open, base &+ length, request, &search)
                open = -1
                bits &= ~0 &<< UInt64(truncatingIfNeeded: length)
            }
            while bits != 0 {
                let start = bits.trailingZeroBitCount
                let length = (~(bits &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
                if start &+ length >= 64 {
                    open = base &+ start
                    break
                }
                tryToken(base &+ start, base &+ start &+ length, request, &search)
                bits &= ~0 &<< UInt64(truncatingIfNeeded: start &+ length)
            }
            base = end
        }
        if open >= 0 { tryToken(open, count, request, &search) }
    }

    @inline(__always)
    private func tryToken(
        _ start: Int,
        _ end: Int,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch
    ) {
        let first = tokens.first(FilterToken.hash(request.folded.span, start, end))
        if first != FilterRow.none { tryEntries(first, start, end, request, &search) }
    }

    @inline(never)
    private func tryEntries(
        _ first: UInt32,
        _ start: Int,
        _ end: Int,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch
    ) {
        let entries = tokenEntries.span
        let rows = rows.span
        let context = TokenEntry.context(request.folded.span.extracting(first: request.count), start, end)
        var index = Int(first)
        while true {
            let entry = entries[index]
            index &+= 1
            if (context ^ entry.context) & entry.mask == 0 {
                let current = entry.row & ~TokenEntry.last
                let row = rows[Int(current)]
                if row.kind == .expression || row.flags.contains(.wildcard) {
                    if search.isFirstTry(current, of: rows.count) { tryAnywhere(current, request, &search) }
                } else if row.flags.contains(.matchCase)
                    ? matchesAt(start &- Int(row.token), row, request.original.bytes.span, request.host)
                    : matchesAt(
                        start &- Int(row.token),
                        row,
                        request.folded.span.extracting(first: request.count),
                        request.host
                    )
                {
                    decide(row, current, request, &search)
                }
            }
            if entry.row & TokenEntry.last != 0 { break }
        }
    }

    /// Whether a pattern without `*` matches at a place.
    @inline(__always)
    private func matchesAt(_ place: Int, _ row: FilterRow, _ address: Span<UInt8>, _ host: Range<Int>) -> Bool {
        let text = text.span
        let start = Int(row.pattern)
        switch row.kind {
        case .left: guard place == 0 else { return false }
        case .label:
            guard place >= host.lowerBound, place < host.upperBound,
                HostAnchor.begins(at: place, address, host, first: text[start])
            else { return false }
        default: guard place >= 0 else { return false }
        }
        let end = FilterPattern.end(of: text, start..<(start + Int(row.length)), in: address, at: place)
        guard end >= 0 else { return false }
        if row.flags.contains(.endAnchored), end != address.count { return false }
        if row.flags.contains(.labelEnd) {
            return HostAnchor.ends(at: end, address, host, last: text[start + Int(row.length) - 1])
        }
        return true
    }

    /// Rules that name the source and have no token.
    private func searchSources(_ request: borrowing FilterRequest, _ search: inout FilterSearch) {
        for place in 0..<search.sourceSuffixes.count {
            var index = sources.first(search.sourceSuffixes.hashes[place])
            while index != FilterRow.none {
                let original = copies[Int(index) - ruleCount]
                index = rows[Int(index)].next
                tryAnywhere(original, request, &search)
            }
        }
    }

    /// A rule that is tried from the start of the address.
    @inline(never)
    private func tryAnywhere(_ index: UInt32, _ request: borrowing FilterRequest, _ search: inout FilterSearch) {
        let row = rows[Int(index)]
        if row.types & request.typeBit == 0, request.typeBit != 0 { return }
        var tooLong: FilterUnknowns = []
        if row.kind == .expression {
            // What the conditions rule out need not be tried.
            guard unknowns(row, request, &search) != nil else { return }
            if request.count > RegularExpression.subjectLimit { tooLong = .urlTooLong }
        }
        let matches =
            !tooLong.isEmpty
            || (row.flags.contains(.matchCase)
                ? matchesAnywhere(row, request.original.bytes.span, request.host)
                : matchesAnywhere(row, request.folded.span.extracting(first: request.count), request.host))
        guard matches, let unknowns = unknowns(row, request, &search) else { return }
        search.add(index, unknowns.union(tooLong))
    }

    /// Whether the pattern of a rule matches somewhere.
    func matchesAnywhere(
        _ row: FilterRow,
        _ address: Span<UInt8>,
        _ host: Range<Int>
    ) -> Bool {
        let text = text.span
        let pattern = Int(row.pattern)..<(Int(row.pattern) + Int(row.length))
        let isEnd = row.flags.contains(.endAnchored)
        switch row.kind {
        case .any: return true
        case .left: return FilterPattern.matches(text, pattern, address, at: 0, isEndAnchored: isEnd)
        case .anywhere: return FilterPattern.isFound(text, pattern, address, isEndAnchored: isEnd)
        case .label:
            return HostAnchor.matches(text, pattern, address, host, isEndAnchored: isEnd, row.flags.contains(.labelEnd))
        case .expression:
            return expressions[conditions[Int(row.conditions)].expression].matches(address)
        case .host: return false
        }
    }

    /// Notes a rule whose pattern matches if its conditions do.
    @inline(__always)
    private func decide(
        _ row: FilterRow,
        _ index: UInt32,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch
    ) {
        guard let unknowns = unknowns(row, request, &search) else { return }
        search.add(index, unknowns)
    }
}

/// Where patterns behind `||` may begin and end.
enum HostAnchor {
    /// Labels of one host at which a pattern is tried; no name has more (RFC 1035 §2.3.4).
    private static let labelLimit = 128

    /// Whether a label begins at a place, or the pattern itself begins with the dot before one.
    @inline(__always)
    static func begins(at place: Int, _ address: Span<UInt8>, _ host: Range<Int>, first: UInt8) -> Bool {
        place == host.lowerBound || address[place - 1] == UInt8(ascii: ".") || first == UInt8(ascii: ".")
    }

    /// Whether a label ends at a place, or the pattern itself ends with the dot behind one.
    @inline(__always)
    static func ends(at place: Int, _ address: Span<UInt8>, _ host: Range<Int>, last: UInt8) -> Bool {
        place == host.upperBound || last == UInt8(ascii: ".")
            || place < address.count && place <= host.upperBound && address[place] == UInt8(ascii: ".")
    }

    /// Whether a pattern matches from a label of the host on.
    static func matches(
        _ text: Span<UInt8>,
        _ pattern: Range<Int>,
        _ address: Span<UInt8>,
        _ host: Range<Int>,
        isEndAnchored: Bool,
        _ isLabelEnd: Bool
    ) -> Bool {
        guard let first = pattern.first else { return true }
        var labels = 0
        let sign = text[first]
        for place in host where begins(at: place, address, host, first: sign) {
            guard sign == address[place] || sign == UInt8(ascii: "^") else { continue }
            labels += 1
            if labels > labelLimit { return false }
            if isLabelEnd {
                let end = FilterPattern.end(of: text, pattern, in: address, at: place)
                if end >= 0, ends(at: end, address, host, last: text[pattern.upperBound - 1]) { return true }
            } else if FilterPattern.matches(text, pattern, address, at: place, isEndAnchored: isEndAnchored) {
                return true
            }
        }
        return false
    }
}
