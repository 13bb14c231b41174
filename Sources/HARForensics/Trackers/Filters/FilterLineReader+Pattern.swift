internal import HARCapture

/// The part of a rule before its options.
extension FilterLineReader {
    mutating func readPattern(_ file: Span<UInt8>, _ range: Range<Int>, _ row: inout FilterRow) throws(FilterProblem) {
        guard range.count <= Int(UInt16.max) else { throw FilterProblem(.tooLong) }
        var start = range.lowerBound
        var end = range.upperBound
        if end - start > 2, file[start] == UInt8(ascii: "/"), file[end - 1] == UInt8(ascii: "/") {
            let text = (start + 1)..<(end - 1)
            row.pattern = UInt32(text.lowerBound)
            row.length = UInt16(text.count)
            try readExpression(file.array(text), &row)
            return
        }
        var isLabel = false
        var isLeft = false
        if start < end, file[start] == UInt8(ascii: "|") {
            isLabel = end - start > 1 && file[start + 1] == UInt8(ascii: "|")
            isLeft = !isLabel
            start += isLabel ? 2 : 1
        }
        var isEnd = false
        if start < end, file[end - 1] == UInt8(ascii: "|") {
            isEnd = true
            end -= 1
        }
        var isOpen = false
        while start < end, file[start] == UInt8(ascii: "*") {
            isLabel = false
            isLeft = false
            start += 1
        }
        while start < end, file[end - 1] == UInt8(ascii: "*") {
            isEnd = false
            isOpen = true
            end -= 1
        }
        if start == end {
            row.kind = .any
            return
        }
        if isEnd { row.flags.insert(.endAnchored) }
        for index in start..<end where file[index] == UInt8(ascii: "*") {
            row.flags.insert(.wildcard)
            break
        }
        guard isLabel else {
            row.kind = isLeft ? .left : .anywhere
            place(file, start..<end, isHost: false, in: &row)
            return try checkLength(row)
        }
        var hostEnd = start
        if file[start] == UInt8(ascii: "[") {
            // An IPv6 address.
            while hostEnd < end, file[hostEnd] != UInt8(ascii: "]"), file[hostEnd] != UInt8(ascii: "*") { hostEnd += 1 }
            hostEnd = hostEnd < end && file[hostEnd] == UInt8(ascii: "]") ? hostEnd + 1 : start
        } else {
            while hostEnd < end, FilterSyntax.isHostByte(file[hostEnd]) { hostEnd += 1 }
        }
        placeHost(file, start..<hostEnd, rest: hostEnd..<end, &row)
        let isWhole =
            hostEnd > start && file[start] != UInt8(ascii: ".") && file[hostEnd - 1] != UInt8(ascii: ".")
        let ends = hostEnd == end
        if isWhole, ends ? isEnd : file[hostEnd] != UInt8(ascii: "*") {
            row.kind = .host
            // What ends a host is a separator.
            if end - hostEnd == 1, !isEnd, file[hostEnd] == UInt8(ascii: "^") {
                row.length = row.hostLength
                // Blockers take a whole host to mean the document of a tab too.
                if !row.flags.contains(.namesTypes) { row.types |= ResourceType.document.bit }
            }
        } else {
            row.kind = .label
            row.hostLength = 0
            if ends, !isOpen, !isEnd { row.flags.insert(.labelEnd) }
        }
        try checkLength(row)
    }

    private func checkLength(_ row: FilterRow) throws(FilterProblem) {
        if row.length == UInt16.max { throw FilterProblem(.tooLong) }
    }

    /// Lets a row point to a host and what follows it, the host as addresses have it.
    private mutating func placeHost(
        _ file: Span<UInt8>,
        _ host: Range<Int>,
        rest: Range<Int>,
        _ row: inout FilterRow
    ) {
        let matchCase = row.flags.contains(.matchCase)
        guard
            needsRewriting(file, host, matchCase: false) || needsRewriting(file, rest, matchCase: matchCase)
        else {
            row.pattern = UInt32(host.lowerBound)
            row.hostLength = UInt16(clamping: host.count)
            row.length = UInt16(clamping: host.count + rest.count)
            return
        }
        let name = HostLabels.ascii(file.array(host))
        var tail = HostLabels.percentEncoded(file.array(rest)[...])
        if !matchCase { tail = tail.map(\.asciiLowercased) }
        row.pattern = UInt32(keep(name + tail))
        row.hostLength = UInt16(clamping: name.count)
        row.length = UInt16(clamping: name.count + tail.count)
    }

    private mutating func readExpression(_ text: [UInt8], _ row: inout FilterRow) throws(FilterProblem) {
        row.kind = .expression
        do {
            let expression = try RegularExpression(text, ignoringCase: !row.flags.contains(.matchCase))
            var conditions =
                row.conditions == FilterRow.none ? FilterConditions() : table.conditions[Int(row.conditions)]
            conditions.expression = table.expressions.count
            table.expressions.append(expression)
            if row.conditions == FilterRow.none {
                row.conditions = UInt32(table.conditions.count)
                table.conditions.append(conditions)
            } else {
                table.conditions[Int(row.conditions)] = conditions
            }
        } catch {
            throw FilterProblem(.badExpression(error.text))
        }
    }
}
