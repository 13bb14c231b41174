internal import HARCapture

/// Reads the lines of a list into rows.
struct FilterLineReader {
    private(set) var counts = FilterCounts()
    private(set) var diagnostics: [FilterDiagnostic] = []
    var table = FilterTable()
    /// What had to be rewritten; it will lie behind the file.
    private var rewritten: [UInt8] = []
    private let fileCount: Int

    /// The bytes of a list that are read; places are 32 bits wide, also of what is rewritten longer.
    static let sizeLimit = 1 << 29

    init(fileCount: Int) {
        self.fileCount = min(fileCount, Self.sizeLimit)
        table.rows.reserveCapacity(self.fileCount / 28)
    }

    /// Where the text begins, behind a byte order mark.
    static func start(of file: Span<UInt8>) -> Int {
        file.count >= 3 && file[0] == 0xEF && file[1] == 0xBB && file[2] == 0xBF ? 3 : 0
    }

    /// The table, over the text that was read.
    consuming func finished(_ file: [UInt8]) -> FilterTable {
        var table = self.table
        table.text = file
        if fileCount < file.count { table.text.removeSubrange(fileCount...) }
        table.text += rewritten
        return table
    }

    mutating func read(_ file: Span<UInt8>, format: FilterList.Format) {
        var start = Self.start(of: file)
        var number = 0
        while start < fileCount {
            var end = start
            while end < fileCount, file[end] != 0x0A { end &+= 1 }
            number &+= 1
            let line = file.withoutSpace(start..<end)
            if !line.isEmpty {
                switch format {
                case .adblock: readRule(file, line, number)
                case .hosts, .domains: readHosts(file, line, number, format)
                }
            }
            start = end &+ 1
        }
        if fileCount < file.count { report(.tooLong, at: number) }
    }

    /// Notes that a line gives no rule.
    mutating func report(_ reason: FilterDiagnostic.Reason, at line: Int) {
        let diagnostic = FilterDiagnostic(line: line, reason: reason)
        if diagnostic.isBroken { counts.broken += 1 }
        diagnostics.append(diagnostic)
    }

    /// Where a text lies that is not a part of the file.
    mutating func keep(_ bytes: [UInt8]) -> Int {
        let place = fileCount + rewritten.count
        rewritten += bytes
        return place
    }

    /// Adds a row and counts it.
    private mutating func append(_ row: FilterRow) {
        if row.flags.contains(.notForRequests) {
            counts.notForRequests += 1
        } else if row.flags.contains(.badFilter) {
            counts.notForRequests += 1
        } else if row.flags.contains(.exception) {
            counts.exceptions += 1
        } else {
            counts.rules += 1
        }
        table.rows.append(row)
    }

    // MARK: - Hosts

    private mutating func readHosts(_ file: Span<UInt8>, _ line: Range<Int>, _ number: Int, _ format: FilterList.Format)
    {
        let first = file[line.lowerBound]
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "!") || first == UInt8(ascii: ";") {
            counts.comments += 1
            return
        }
        // Such lists are mixed with rules now and then.
        if first == UInt8(ascii: "|") || first == UInt8(ascii: "@") {
            readRule(file, line, number)
            return
        }
        var index = line.lowerBound
        var isFirst = true
        var hasAddress = false
        var found = 0
        while index < line.upperBound {
            while index < line.upperBound, file[index].isSpaceOrTab { index += 1 }
            let start = index
            while index < line.upperBound, !file[index].isSpaceOrTab { index += 1 }
            let word = start..<index
            if word.isEmpty || file[start] == UInt8(ascii: "#") { break }
            defer { isFirst = false }
            if isFirst, HostsFile.isAddress(file, word) {
                hasAddress = true
                continue
            }
            if !hasAddress, !isFirst {
                report(.notARule, at: number)
                return
            }
            let name = ByteString(file.array(word)).asciiLowercased
            if hasAddress, HostsFile.local.contains(name) {
                found += 1
                continue
            }
            guard let domain = HostsFile.domain(file, word) else {
                report(.badHost, at: number)
                return
            }
            found += 1
            var row = FilterRow()
            place(file, domain, isHost: true, in: &row)
            row.hostLength = row.length
            row.kind = .host
            row.types = ResourceType.allBits
            if format == .hosts { row.flags.insert(.exactHost) }
            row.line = UInt32(number)
            row.lineStart = UInt32(line.lowerBound)
            append(row)
        }
        if found == 0 { report(.notARule, at: number) }
    }

    // MARK: - Rules

    private mutating func readRule(_ file: Span<UInt8>, _ line: Range<Int>, _ number: Int) {
        if let row = plainHost(file, line, number) {
            append(row)
            return
        }
        switch FilterLineKind(file, line) {
        case .comment: counts.comments += 1
        case .directive:
            counts.comments += 1
            report(.directive, at: number)
        case .cosmetic: counts.cosmetic += 1
        case .network:
            var row = FilterRow()
            row.line = UInt32(number)
            row.lineStart = UInt32(line.lowerBound)
            var rest = line
            if rest.count >= 2, file[rest.lowerBound] == UInt8(ascii: "@"),
                file[rest.lowerBound + 1] == UInt8(ascii: "@")
            {
                row.flags.insert(.exception)
                rest = (rest.lowerBound + 2)..<rest.upperBound
            }
            do {
                let pattern = try readOptions(file, rest, &row)
                try readPattern(file, pattern, &row)
                append(row)
            } catch {
                report(error.reason, at: number)
            }
        }
    }

    /// The row of `||host^`, which most lines are.
    @inline(__always)
    private func plainHost(_ file: Span<UInt8>, _ line: Range<Int>, _ number: Int) -> FilterRow? {
        let start = line.lowerBound &+ 2
        let end = line.upperBound &- 1
        guard start < end, end &- start < 256, file[line.lowerBound] == UInt8(ascii: "|"),
            file[start &- 1] == UInt8(ascii: "|"), file[end] == UInt8(ascii: "^"), file[start] != UInt8(ascii: "."),
            file[end &- 1] != UInt8(ascii: ".")
        else { return nil }
        for index in start..<end {
            let byte = file[index]
            guard
                byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: "_")
            else { return nil }
        }
        var row = FilterRow()
        row.kind = .host
        row.pattern = UInt32(start)
        row.length = UInt16(end &- start)
        row.hostLength = row.length
        row.types = ResourceType.allBits
        row.line = UInt32(number)
        row.lineStart = UInt32(line.lowerBound)
        return row
    }

    /// Lets a row point to a pattern, in lower case unless case counts.
    func needsRewriting(_ file: Span<UInt8>, _ range: Range<Int>, matchCase: Bool) -> Bool {
        for index in range {
            let byte = file[index]
            if byte >= 0x80 || !matchCase && byte &- 0x41 < 26 { return true }
        }
        return false
    }

    /// Lets a row point to its pattern, rewritten where it is not written as addresses are.
    mutating func place(_ file: Span<UInt8>, _ range: Range<Int>, isHost: Bool, in row: inout FilterRow) {
        let matchCase = row.flags.contains(.matchCase)
        guard needsRewriting(file, range, matchCase: matchCase) else {
            row.pattern = UInt32(range.lowerBound)
            row.length = UInt16(clamping: range.count)
            return
        }
        let bytes = file.array(range)
        var written =
            isHost ? HostLabels.ascii(bytes) : HostLabels.percentEncoded(bytes[...])
        if !matchCase { written = written.map(\.asciiLowercased) }
        row.pattern = UInt32(keep(written))
        row.length = UInt16(clamping: written.count)
    }
}

/// Why a rule cannot be used.
struct FilterProblem: Error {
    let reason: FilterDiagnostic.Reason
    init(_ reason: FilterDiagnostic.Reason) { self.reason = reason }
}
