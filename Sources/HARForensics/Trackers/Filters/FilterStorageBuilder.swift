internal import HARCapture

/// Puts lists together and gives each rule the key that finds it.
struct FilterStorageBuilder {
    private(set) var lists: [FilterListDescription] = []
    private(set) var text: [UInt8] = []
    private(set) var rows: [FilterRow] = []
    private(set) var ruleCount = 0
    private(set) var conditions: [FilterConditions] = []
    private(set) var domains: [FilterDomain] = []
    private(set) var expressions: [RegularExpression] = []
    private(set) var hosts = RowTable(capacity: 0)
    private(set) var tokens = RowTable(capacity: 0)
    private(set) var tokenEntries: [TokenEntry] = []
    private(set) var sources = RowTable(capacity: 0)
    private(set) var everywhere: [UInt32] = []
    private(set) var copies: [UInt32] = []

    /// Adds the rules of a list behind those of the others.
    ///
    /// Places are 32 bits wide; a list that would exceed them together with the others is named with no rules.
    mutating func append(_ list: FilterList) {
        let table = list.table
        let fits = text.count + table.text.count < Int(UInt32.max)
        if fits {
            let (base, rowBase) = (text.count, rows.count)
            let (conditionBase, domainBase, expressionBase) = (conditions.count, domains.count, expressions.count)
            if base == 0 {
                text = table.text
                rows = table.rows
            } else {
                text += table.text
                rows += table.rows
                for index in rowBase..<rows.count {
                    rows[index].pattern += UInt32(base)
                    rows[index].lineStart += UInt32(base)
                    if rows[index].conditions != FilterRow.none { rows[index].conditions += UInt32(conditionBase) }
                }
            }
            conditions += table.conditions
            for index in conditionBase..<conditions.count {
                conditions[index].move(domains: domainBase, expressions: expressionBase)
            }
            domains += table.domains
            for index in domainBase..<domains.count { domains[index].offset += UInt32(base) }
            expressions += table.expressions
        }
        lists.append(
            FilterListDescription(identity: list.identity, rowsEnd: rows.count, fileEnd: text.count)
        )
        ruleCount = rows.count
    }

    // MARK: - Rules that take back others

    /// Takes out the rules that a `badfilter` rule names, and these rules themselves.
    mutating func removeBadFilters() {
        var named: [UInt32: [Int]] = [:]
        for index in rows.indices where rows[index].flags.contains(.badFilter) {
            named[signature(index), default: []].append(index)
        }
        guard !named.isEmpty else { return }
        for index in rows.indices where !rows[index].flags.contains(.badFilter) {
            guard let others = named[signature(index)] else { continue }
            if others.contains(where: { isSame(index, $0) }) { rows[index].flags.insert(.notForRequests) }
        }
        for index in rows.indices where rows[index].flags.contains(.badFilter) {
            rows[index].flags.insert(.notForRequests)
        }
    }

    private func pattern(_ row: FilterRow) -> Range<Int> {
        Int(row.pattern)..<(Int(row.pattern) + Int(row.length))
    }

    private func signature(_ index: Int) -> UInt32 {
        let row = rows[index]
        return HostSuffixes.hash(text.span, pattern(row)) ^ UInt32(row.types)
            ^ row.flags.subtracting(.badFilter).rawValue &* 0x9E37_79B9
    }

    private func isSame(_ one: Int, _ other: Int) -> Bool {
        let (a, b) = (rows[one], rows[other])
        guard a.kind == b.kind, a.types == b.types, a.flags == b.flags.subtracting(.badFilter),
            text[pattern(a)].elementsEqual(text[pattern(b)])
        else { return false }
        if a.conditions == FilterRow.none || b.conditions == FilterRow.none { return a.conditions == b.conditions }
        let (c, d) = (conditions[Int(a.conditions)], conditions[Int(b.conditions)])
        func names(_ range: Range<Int>) -> [FilterDomain] { Array(domains[range]) }
        func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
            names(left).elementsEqual(names(right)) { $0.hash == $1.hash && $0.isEntity == $1.isEntity }
        }
        if c.expression >= 0 || d.expression >= 0 { return sameLine(one, other) }
        return areSame(c.source, d.source) && areSame(c.notSource, d.notSource) && areSame(c.topLevel, d.topLevel)
            && areSame(c.notTopLevel, d.notTopLevel) && areSame(c.target, d.target)
            && areSame(c.notTarget, d.notTarget) && areSame(c.denied, d.denied) && c.methods == d.methods
            && c.notMethods == d.notMethods
    }

    /// Whether the lines are the same but for `badfilter`; regular expressions are not compared otherwise.
    private func sameLine(_ one: Int, _ other: Int) -> Bool {
        func words(_ row: Int) -> ArraySlice<UInt8> {
            let start = Int(rows[row].lineStart)
            return text[start..<(text[start...].firstIndex(of: 0x0A) ?? text.count)]
        }
        let plain = ByteString(words(one)).trimmed
        let bad = ByteString(words(other)).trimmed
        return [plain + Array(",badfilter".utf8), plain + Array("$badfilter".utf8)].contains {
            ByteString(Array($0)) == bad
        }
    }

    // MARK: - Keys

    /// Puts every rule under its key.
    mutating func index() {
        let counts = tokenCounts()
        hosts = RowTable(capacity: rows.reduce(0) { $0 + ($1.kind == .host ? 1 : 0) })
        var byToken: [(hash: UInt32, row: Int)] = []
        var bySource: [(row: Int, hash: UInt32)] = []
        // From the last to the first, so that chains run in the order of lines.
        for index in stride(from: ruleCount - 1, through: 0, by: -1) {
            if rows[index].flags.contains(.notForRequests) { continue }
            let row = rows[index]
            if row.kind == .host {
                let hash = HostSuffixes.hash(text.span, Int(row.pattern)..<(Int(row.pattern) + Int(row.hostLength)))
                rows[index].next = hosts.insert(UInt32(index), hash)
            } else if let (hash, offset) = rarestToken(of: row, counts) {
                rows[index].token = UInt16(offset)
                byToken.append((hash, index))
            } else if row.conditions != FilterRow.none, !conditions[Int(row.conditions)].source.isEmpty,
                !conditions[Int(row.conditions)].hasEntities
            {
                for domain in domains[conditions[Int(row.conditions)].source] { bySource.append((index, domain.hash)) }
                // A source that is not known is no reason to leave the rule out.
                everywhere.append(UInt32(index))
            } else {
                everywhere.append(UInt32(index))
            }
        }
        everywhere.reverse()
        indexTokens(byToken)
        sources = RowTable(capacity: bySource.count)
        for (index, hash) in bySource {
            var copy = rows[index]
            copy.next = sources.insert(UInt32(rows.count), hash)
            copies.append(UInt32(index))
            rows.append(copy)
        }
        // With a source, the rules that name it are found by it.
        let named = Set(bySource.map(\.row))
        everywhere.sort { (named.contains(Int($0)) ? 1 : 0, $0) < (named.contains(Int($1)) ? 1 : 0, $1) }
        alwaysCount = everywhere.count - named.count
    }

    /// How many of `everywhere` are tried whatever the source; the others only if the source is unknown.
    private(set) var alwaysCount = 0

    /// Puts rules under their tokens, side by side.
    private mutating func indexTokens(_ rules: [(hash: UInt32, row: Int)]) {
        let sorted = rules.sorted { ($0.hash, $0.row) < ($1.hash, $1.row) }
        tokenEntries.reserveCapacity(sorted.count)
        var count = 0
        var before: UInt32 = 0
        for (hash, _) in sorted where hash != before {
            count += 1
            before = hash
        }
        tokens = RowTable(capacity: count)
        before = 0
        for (hash, row) in sorted {
            if hash != before {
                if !tokenEntries.isEmpty { tokenEntries[tokenEntries.count - 1].row |= TokenEntry.last }
                _ = tokens.insert(UInt32(tokenEntries.count), hash)
                before = hash
            }
            tokenEntries.append(entry(row))
        }
        if !tokenEntries.isEmpty { tokenEntries[tokenEntries.count - 1].row |= TokenEntry.last }
    }

    /// A rule with the bytes beside its token, as far as its pattern names them.
    private func entry(_ index: Int) -> TokenEntry {
        let row = rows[index]
        var entry = TokenEntry(row: UInt32(index), context: 0, mask: 0)
        guard row.kind != .expression else { return entry }
        let pattern = pattern(row)
        let start = pattern.lowerBound + Int(row.token)
        var end = start
        while end < pattern.upperBound, FilterToken.contains(text[end].asciiLowercased) { end += 1 }
        /// Whether the pattern goes on at a place; what it has there counts if it is a byte of its own.
        func note(_ place: Int, _ shift: UInt32) -> Bool {
            guard pattern.contains(place), text[place] != UInt8(ascii: "*") else { return false }
            if text[place] != UInt8(ascii: "^") {
                entry.context |= UInt32(text[place].asciiLowercased) << shift
                entry.mask |= 0xFF << shift
            }
            return true
        }
        if note(start - 1, 8) { _ = note(start - 2, 0) }
        if note(end, 16) { _ = note(end + 1, 24) }
        return entry
    }

    /// How many rules hold a token.
    private func tokenCounts() -> [UInt32: Int] {
        var counts: [UInt32: Int] = [:]
        for row in rows where row.kind != .host && !row.flags.contains(.notForRequests) {
            forEachToken(of: row) { hash, _, _ in counts[hash, default: 0] += 1 }
        }
        return counts
    }

    private func rarestToken(of row: FilterRow, _ counts: [UInt32: Int]) -> (hash: UInt32, offset: Int)? {
        var best: (hash: UInt32, offset: Int)?
        var bestCost = Int.max
        forEachToken(of: row) { hash, offset, length in
            // Words that nearly every address holds, and short ones, are found too often to be of use.
            var cost = counts[hash] ?? 0
            if Self.common.contains(hash) { cost += 100_000 } else if length < 3 { cost += 1000 }
            if cost < bestCost {
                best = (hash, offset)
                bestCost = cost
            }
        }
        return best
    }

    /// Calls a closure with the tokens that an address which matches must hold as they are: hash, place, length.
    private func forEachToken(of row: FilterRow, _ body: (UInt32, Int, Int) -> Void) {
        if row.kind == .expression {
            for token in expressions[conditions[Int(row.conditions)].expression].tokens {
                body(FilterToken.hash(token), 0, token.count)
            }
            return
        }
        let start = Int(row.pattern)
        let end = start + Int(row.length)
        func isToken(_ index: Int) -> Bool { FilterToken.contains(text[index].asciiLowercased) }
        var index = start
        while index < end {
            guard isToken(index) else {
                index += 1
                continue
            }
            let first = index
            while index < end, isToken(index) { index += 1 }
            let opens = first > start ? text[first - 1] != UInt8(ascii: "*") : row.kind == .left || row.kind == .label
            let closes =
                index < end
                ? text[index] != UInt8(ascii: "*") : row.flags.contains(.endAnchored) || row.flags.contains(.labelEnd)
            if opens, closes {
                body(FilterToken.hash(text[first..<index].map(\.asciiLowercased)), first - start, index - first)
            }
        }
    }

    /// Words that most addresses hold.
    private static let common: Set<UInt32> = Set(
        ["http", "https", "www", "com", "net", "org", "js", "jpg", "png", "gif", "html", "php", "css"].map {
            FilterToken.hash(Array($0.utf8))
        }
    )
}
