internal import HARCapture

/// The part of a rule behind `$`.
extension FilterLineReader {
    /// Reads the options of a rule into its row and returns where the pattern lies.
    mutating func readOptions(
        _ file: Span<UInt8>,
        _ rule: Range<Int>,
        _ row: inout FilterRow
    ) throws(FilterProblem) -> Range<Int> {
        guard let start = try optionsStart(file, rule) else { return rule }
        var options = FilterOptions()
        var index = start
        while index <= rule.upperBound {
            let end = optionEnd(file, index, rule.upperBound)
            try options.read(file, index..<end, &self)
            index = end + 1
        }
        try options.finish(&row, &self)
        return rule.lowerBound..<(start - 1)
    }

    /// Where the options begin: behind the last `$` that a known option follows.
    private func optionsStart(_ file: Span<UInt8>, _ rule: Range<Int>) throws(FilterProblem) -> Int? {
        var index = rule.upperBound - 1
        var unknown: Range<Int>?
        while index >= rule.lowerBound {
            defer { index -= 1 }
            guard file[index] == UInt8(ascii: "$"), let name = Self.optionName(file, index + 1, rule.upperBound) else {
                continue
            }
            if FilterOption.named(file.extracting(name)) != nil { return index + 1 }
            unknown = unknown ?? name
        }
        // The `$` of a regular expression is no mark of options.
        let isExpression =
            rule.count > 2 && file[rule.lowerBound] == UInt8(ascii: "/")
            && file[rule.upperBound - 1] == UInt8(ascii: "/")
        guard let unknown, !isExpression else { return nil }
        throw FilterProblem(.unknownOption(Self.text(file, unknown)))
    }

    /// The name of an option that begins at a place; nil if none can.
    private static func optionName(_ file: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
        var first = start
        if first < end, file[first] == UInt8(ascii: "~") { first += 1 }
        var index = first
        while index < end, index - first <= 32 {
            let byte = file[index]
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=") { break }
            guard byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            else { return nil }
            index += 1
        }
        return index > first && index - first <= 32 ? first..<index : nil
    }

    /// Where an option ends: at a comma, but not at one in a value that is a regular expression.
    private func optionEnd(_ file: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        var isExpression = false
        while index < end {
            let byte = file[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if byte == UInt8(ascii: "="), index + 1 < end, file[index + 1] == UInt8(ascii: "/") { isExpression = true }
            if byte == UInt8(ascii: ",") {
                guard isExpression else { return index }
                if let name = Self.optionName(file, index + 1, end), FilterOption.named(file.extracting(name)) != nil {
                    return index
                }
            }
            index += 1
        }
        return end
    }

    static func text(_ file: Span<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: file.array(range), as: UTF8.self)
    }
}

/// The options of one rule, as far as they were read.
struct FilterOptions {
    private var flags: FilterRow.Flags = []
    private var types: UInt16 = 0
    private var notTypes: UInt16 = 0
    private var namesOtherContext = false
    private var hasReplacement = false
    private var conditions: FilterConditions?

    mutating func read(
        _ file: Span<UInt8>,
        _ option: Range<Int>,
        _ reader: inout FilterLineReader
    ) throws(FilterProblem) {
        var option = file.withoutSpace(option)
        // A comma too many.
        guard !option.isEmpty else { return }
        let isNegated = file[option.lowerBound] == UInt8(ascii: "~")
        if isNegated { option = (option.lowerBound + 1)..<option.upperBound }
        var nameEnd = option.lowerBound
        while nameEnd < option.upperBound, file[nameEnd] != UInt8(ascii: "=") { nameEnd += 1 }
        let name = option.lowerBound..<nameEnd
        let value = nameEnd < option.upperBound ? (nameEnd + 1)..<option.upperBound : nil
        guard let meaning = FilterOption.named(file.extracting(name)) else {
            throw FilterProblem(.unknownOption(FilterLineReader.text(file, name)))
        }
        func bad() -> FilterProblem { FilterProblem(.badOptionValue(FilterLineReader.text(file, name))) }
        switch meaning {
        case .type(let type):
            if isNegated { notTypes |= type.bit } else { types |= type.bit }
        case .allTypes: types |= ResourceType.allBits
        case .otherContext: if !isNegated { namesOtherContext = true }
        case .thirdParty: flags.insert(isNegated ? .firstParty : .thirdParty)
        case .firstParty: flags.insert(isNegated ? .thirdParty : .firstParty)
        case .strictThirdParty: flags.insert(isNegated ? .strictFirstParty : .strictThirdParty)
        case .strictFirstParty: flags.insert(isNegated ? .strictThirdParty : .strictFirstParty)
        case .matchCase: if !isNegated { flags.insert(.matchCase) }
        case .important: flags.insert(.important)
        case .badFilter: flags.insert(.badFilter)
        case .replacement: hasReplacement = true
        case .modifier: flags.insert(.notForRequests)
        case .unsupported: throw FilterProblem(.unsupportedOption(FilterLineReader.text(file, name)))
        case .ignored: break
        case .source, .topLevel, .target, .notTarget, .method:
            guard let value, !isNegated, !value.isEmpty else { throw bad() }
            var conditions = self.conditions ?? FilterConditions()
            switch meaning {
            case .source:
                (conditions.source, conditions.notSource) = try reader.domains(
                    file,
                    value,
                    name,
                    &conditions.hasEntities
                )
            case .topLevel:
                (conditions.topLevel, conditions.notTopLevel) = try reader.domains(
                    file,
                    value,
                    name,
                    &conditions.hasEntities
                )
            case .target:
                (conditions.target, conditions.notTarget) = try reader.domains(
                    file,
                    value,
                    name,
                    &conditions.hasEntities
                )
            case .notTarget:
                let denied = try reader.domains(file, value, name, &conditions.hasEntities)
                guard denied.no.isEmpty else { throw bad() }
                conditions.denied = denied.yes
            default: try readMethods(file, value, name, &conditions)
            }
            self.conditions = conditions
        }
    }

    private func readMethods(
        _ file: Span<UInt8>,
        _ value: Range<Int>,
        _ name: Range<Int>,
        _ conditions: inout FilterConditions
    ) throws(FilterProblem) {
        let text = ByteString(file.array(value))
        var isBad = false
        text.forEachPiece(separatedBy: UInt8(ascii: "|")) { piece in
            var method = text[piece]
            let isNegated = method.first == UInt8(ascii: "~")
            if isNegated { method = method[1..<method.count] }
            let bit = FilterRequest.bit(ofMethod: method)
            if bit == 0 { isBad = true }
            if isNegated { conditions.notMethods |= bit } else { conditions.methods |= bit }
        }
        if isBad { throw FilterProblem(.badOptionValue(FilterLineReader.text(file, name))) }
    }

    /// Writes what was read into the row.
    mutating func finish(_ row: inout FilterRow, _ reader: inout FilterLineReader) throws(FilterProblem) {
        row.flags.formUnion(flags)
        // Both parties are any party.
        if row.flags.isSuperset(of: [.thirdParty, .firstParty]) { row.flags.subtract([.thirdParty, .firstParty]) }
        if types | notTypes != 0 || namesOtherContext { row.flags.insert(.namesTypes) }
        if types == 0, namesOtherContext {
            row.types = 0
        } else {
            row.types = (types == 0 ? ResourceType.defaultBits : types) & ~notTypes
        }
        // An exception from a replacement lets the request be blocked as before.
        if row.types == 0 || hasReplacement && row.flags.contains(.exception) { row.flags.insert(.notForRequests) }
        if let conditions {
            row.conditions = UInt32(reader.table.conditions.count)
            reader.table.conditions.append(conditions)
        }
    }
}

extension FilterLineReader {
    /// Reads `a.com|~b.com|c.*` into the domains that are meant and those that are not.
    mutating func domains(
        _ file: Span<UInt8>,
        _ value: Range<Int>,
        _ name: Range<Int>,
        _ hasEntities: inout Bool
    ) throws(FilterProblem) -> (yes: Range<Int>, no: Range<Int>) {
        var yes: [FilterDomain] = []
        var no: [FilterDomain] = []
        var start = value.lowerBound
        while start <= value.upperBound {
            var end = start
            while end < value.upperBound, file[end] != UInt8(ascii: "|") { end += 1 }
            var piece = file.withoutSpace(start..<end)
            start = end + 1
            guard !piece.isEmpty else { continue }
            let isNegated = file[piece.lowerBound] == UInt8(ascii: "~")
            if isNegated { piece = (piece.lowerBound + 1)..<piece.upperBound }
            guard let domain = domain(file, piece) else {
                throw FilterProblem(.badOptionValue(Self.text(file, name)))
            }
            if domain.isEntity { hasEntities = true }
            if isNegated { no.append(domain) } else { yes.append(domain) }
        }
        guard !yes.isEmpty || !no.isEmpty else { throw FilterProblem(.badOptionValue(Self.text(file, name))) }
        return (keep(yes), keep(no))
    }

    private mutating func keep(_ domains: [FilterDomain]) -> Range<Int> {
        let start = table.domains.count
        table.domains += domains.sorted { ($0.hash, $0.offset) < ($1.hash, $1.offset) }
        return start..<table.domains.count
    }

    /// A domain of a list; nil if it is none.
    private mutating func domain(_ file: Span<UInt8>, _ piece: Range<Int>) -> FilterDomain? {
        var piece = piece
        let isEntity =
            piece.count > 2 && file[piece.upperBound - 1] == UInt8(ascii: "*")
            && file[piece.upperBound - 2] == UInt8(ascii: ".")
        if isEntity { piece = piece.lowerBound..<(piece.upperBound - 2) }
        guard !piece.isEmpty, piece.count <= 1000 else { return nil }
        for index in piece {
            let byte = file[index]
            guard
                FilterSyntax.isHostByte(byte) || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
                    || byte == UInt8(ascii: ":")
            else { return nil }
        }
        guard needsRewriting(file, piece, matchCase: false) else {
            return FilterDomain(
                hash: HostSuffixes.hash(file, piece),
                offset: UInt32(piece.lowerBound),
                length: UInt16(piece.count),
                isEntity: isEntity
            )
        }
        let bytes = HostLabels.ascii(file.array(piece))
        return FilterDomain(
            hash: HostSuffixes.hash(bytes.span, 0..<bytes.count),
            offset: UInt32(keep(bytes)),
            length: UInt16(clamping: bytes.count),
            isEntity: isEntity
        )
    }
}
