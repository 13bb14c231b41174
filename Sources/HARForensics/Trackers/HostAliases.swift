public import HARCapture

/// Aliases of hosts (CNAME records) that somebody resolved: a file beside the capture, which itself holds no DNS.
///
/// One alias a line, in one of these forms; `#` and `;` begin a comment:
/// ```
/// metrics.example.nl example.122.2o7.net
/// metrics.example.nl. 300 IN CNAME example.122.2o7.net.
/// ```
/// What a file says was true for who resolved it, when he did. It is cited, and never counts as proof of what the browser
/// of the capture met.
public struct HostAliases: Sendable {
    /// Name, date of the file as given in a line `# date: …`, and digest; `rules` counts the aliases.
    public let identity: ListIdentity
    /// The lines that could not be read, counted from 1, with the reason.
    public let rejectedLines: [(line: Int, reason: String)]

    private let aliases: [Host: Alias]

    /// One line of the file.
    public struct Alias: Sendable, Hashable {
        /// The alias.
        public let host: Host
        /// What it is an alias of.
        public let target: Host
        /// The line, counted from 1.
        public let line: Int
        /// The line, verbatim.
        public let text: ByteString
    }

    /// How many aliases in a row are followed (RFC 1034 §3.6.2 asks for loops to be noticed).
    public static let longestChain = 16

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: What it is cited as.
    public init(bytes: [UInt8], name: String) {
        let text = ByteString(bytes)
        var aliases: [Host: Alias] = [:]
        var rejected: [(line: Int, reason: String)] = []
        var number = 0
        var date = ""
        text.forEachPiece(separatedBy: 0x0A) { range in
            number += 1
            let line = Self.withoutReturn(text[range])
            if let stated = Self.date(in: line) { date = stated }
            let words = Self.words(of: line)
            guard !words.isEmpty else { return }
            guard words.count == 2 || words.count > 2 && words.contains(where: { $0.equalsIgnoringCase("cname") })
            else {
                rejected.append((number, "expected an alias and its target"))
                return
            }
            let (host, target) = (Self.host(words[0]), Self.host(words[words.count - 1]))
            guard let host, let target else {
                rejected.append((number, "no host name"))
                return
            }
            guard aliases[host] == nil || aliases[host]?.target == target else {
                rejected.append((number, "another target for the same alias stands above"))
                return
            }
            if aliases[host] == nil { aliases[host] = Alias(host: host, target: target, line: number, text: line) }
        }
        self.aliases = aliases
        rejectedLines = rejected
        identity = ListIdentity(
            name: name,
            version: date.isEmpty ? "undated" : date,
            sha256: SHA256Digest(of: bytes),
            rules: aliases.count
        )
    }

    /// What a host is an alias of, step by step; empty if the file does not name it.
    public func chain(of host: Host) -> [Alias] {
        var chain: [Alias] = []
        var host = host
        while chain.count < Self.longestChain, let alias = aliases[host], !chain.contains(alias) {
            chain.append(alias)
            host = alias.target
        }
        return chain
    }

    private static func withoutReturn(_ line: ByteString) -> ByteString {
        line.last == 0x0D ? line[0..<(line.count - 1)] : line
    }

    private static func words(of line: ByteString) -> [ByteString] {
        let comment = line.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ";") } ?? line.count
        var words: [ByteString] = []
        var start: Int?
        for index in 0...comment {
            if index < comment, !line[index].isSpaceOrTab {
                start = start ?? index
            } else if let first = start {
                words.append(line[first..<index])
                start = nil
            }
        }
        return words
    }

    private static func host(_ word: ByteString) -> Host? {
        let name = word.last == UInt8(ascii: ".") ? word[0..<(word.count - 1)] : word
        let isName = name.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit
                || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(byte)
        }
        return isName && name.contains(UInt8(ascii: ".")) && name.count <= 253 ? Host(name) : nil
    }

    private static func date(in line: ByteString) -> String? {
        guard line.hasPrefixIgnoringCase("# date:") else { return nil }
        return PrintableText.escaped(line[7..<line.count].trimmed)
    }
}
