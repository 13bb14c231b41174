internal import HARCapture

/// Tells how a list is written from its first lines.
enum FilterListFormat {
    /// The lines with content that are looked at.
    private static let lineLimit = 200

    static func recognise(_ file: Span<UInt8>) -> FilterList.Format {
        var start = FilterLineReader.start(of: file)
        var seen = 0
        var hosts = 0
        var domains = 0
        while start < file.count, seen < lineLimit {
            var end = start
            while end < file.count, file[end] != 0x0A { end += 1 }
            let line = file.withoutSpace(start..<end)
            start = end + 1
            guard !line.isEmpty else { continue }
            switch kind(file, line) {
            case .comment: continue
            case .host: hosts += 1
            case .domain: domains += 1
            case .rule: return .adblock
            }
            seen += 1
        }
        if seen == 0 { return .adblock }
        return hosts * 2 >= seen ? .hosts : domains == seen ? .domains : .adblock
    }

    private enum Kind { case comment, host, domain, rule }

    private static func kind(_ file: Span<UInt8>, _ line: Range<Int>) -> Kind {
        let first = file[line.lowerBound]
        if first == UInt8(ascii: "!") || first == UInt8(ascii: ";") { return .comment }
        if first == UInt8(ascii: "[") { return .rule }
        if first == UInt8(ascii: "#") {
            return FilterLineKind.isGenericCosmetic(file, line) ? .rule : .comment
        }
        var end = line.lowerBound
        while end < line.upperBound, !file[end].isSpaceOrTab { end += 1 }
        let word = line.lowerBound..<end
        if HostsFile.isAddress(file, word), end < line.upperBound { return .host }
        return HostsFile.domain(file, word) != nil ? .domain : .rule
    }
}

/// Lines of hosts files and lists of domains.
enum HostsFile {
    /// Whether a word is an IPv4 or IPv6 address.
    static func isAddress(_ file: Span<UInt8>, _ word: Range<Int>) -> Bool {
        var dots = 0
        var colons = 0
        for index in word {
            switch file[index] {
            case UInt8(ascii: "."): dots += 1
            case UInt8(ascii: ":"): colons += 1
            case UInt8(ascii: "%"): return colons > 1
            case let byte where byte.isASCIIDigit: break
            case let byte where byte.hexadecimalValue != nil: if dots > 0 && colons == 0 { return false }
            default: return false
            }
        }
        return dots == 3 && colons == 0 || colons > 1
    }

    /// The domain that a word names, a leading `*.` or `.` and a final dot left out; nil if it cannot be one.
    static func domain(_ file: Span<UInt8>, _ word: Range<Int>) -> Range<Int>? {
        var word = word
        if word.count > 2, file[word.lowerBound] == UInt8(ascii: "*"), file[word.lowerBound + 1] == UInt8(ascii: ".") {
            word = (word.lowerBound + 2)..<word.upperBound
        } else if word.count > 1, file[word.lowerBound] == UInt8(ascii: ".") {
            word = (word.lowerBound + 1)..<word.upperBound
        }
        if word.count > 1, file[word.upperBound - 1] == UInt8(ascii: ".") {
            word = word.lowerBound..<(word.upperBound - 1)
        }
        guard !word.isEmpty, word.count <= 255 else { return nil }
        var before = UInt8(ascii: ".")
        var dots = 0
        for index in word {
            let byte = file[index]
            guard FilterSyntax.isHostByte(byte) else { return nil }
            if byte == UInt8(ascii: ".") {
                if before == byte { return nil }
                dots += 1
            }
            before = byte
        }
        return before == UInt8(ascii: ".") || dots == 0 ? nil : word
    }

    /// The names of the machine itself, which hosts files define and do not block.
    static let local: Set<ByteString> = [
        "localhost", "localhost.localdomain", "local", "broadcasthost", "ip6-localhost", "ip6-loopback", "ip6-localnet",
        "ip6-mcastprefix", "ip6-allnodes", "ip6-allrouters", "ip6-allhosts", "0.0.0.0",
    ]
}

/// The bytes that patterns are made of.
enum FilterSyntax {
    /// Letters, digits, `-`, `_`, `.` and what is beyond ASCII.
    @inline(__always)
    static func isHostByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    /// What `^` stands for: anything but a letter, a digit and `_`, `-`, `.`, `%`.
    @inline(__always)
    static func isSeparator(_ byte: UInt8) -> Bool { !isHostByte(byte) && byte != UInt8(ascii: "%") }
}

extension Span<UInt8> {
    /// A range without the white space around it.
    func withoutSpace(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start] <= 0x20 { start += 1 }
        while end > start, self[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// The bytes of a range.
    func array(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }
}
