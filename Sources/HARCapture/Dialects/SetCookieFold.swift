/// Tells apart Set-Cookie lines that an exporter joined with commas.
///
/// WebKit keeps headers in a dictionary, which joins repeated ones with `, `. A comma may as well belong to a value or
/// to a date, so one only divides lines where the cookies that the exporter itself read say so: every piece then starts
/// with the name of one of them, in order, and no other piece could. In a capture of Web Inspector a comma behind an
/// attribute divides as well, since no attribute of RFC 6265bis but a date holds one. mitmproxy divides cookies at
/// commas that belong to values; its word is not taken.
public struct SetCookieFold: Sendable, Hashable {
    /// Where the lines lie in the value: a single one if it is not joined.
    public let lines: [Range<Int>]
    /// Whether more than one reading is possible; the value was then taken for a single line.
    public let isAmbiguous: Bool

    /// Whether the value was divided.
    public var isFolded: Bool { lines.count > 1 }

    /// Who wrote the capture, as far as it matters here.
    enum Writer {
        /// Joins with commas: Web Inspector of WebKit.
        case joins
        /// Divides at commas without regard: mitmproxy.
        case divides
        case other

        init(_ creator: ByteString) {
            self =
                if creator.equalsIgnoringCase("webkit web inspector") {
                    .joins
                } else if creator.hasPrefixIgnoringCase("mitmproxy") {
                    .divides
                } else {
                    .other
                }
        }
    }

    /// Reads a value.
    ///
    /// - Parameter names: The names of the cookies that the exporter read in the response.
    init(_ value: ByteString, names: @autoclosure () -> [ByteString], writer: Writer) {
        let whole = 0..<value.count
        let commas = writer == .divides ? [] : Self.candidates(in: value)
        guard !commas.isEmpty else {
            lines = [whole]
            isAmbiguous = false
            return
        }
        let read = names()
        let known = Set(read)
        let divided = Self.pieces(of: value, at: commas.filter { known.contains($0.name) })
        if read.count > 1, divided.map({ Self.name(of: value[$0]) }) == read {
            lines = divided
            isAmbiguous = false
        } else if writer == .joins, read.isEmpty {
            let behindAttributes = commas.filter(\.followsAttribute)
            isAmbiguous = behindAttributes.count < commas.count
            lines = isAmbiguous ? [whole] : Self.pieces(of: value, at: behindAttributes)
        } else {
            lines = [whole]
            // An exporter that read one cookie says that the commas are part of it; without its word, or with another
            // number of names than pieces, nobody can tell.
            isAmbiguous = read.count > 1 || writer == .joins && read.count != 1
        }
    }

    /// A comma that a new line may follow.
    private struct Candidate {
        let comma: Int
        /// Where the name behind it starts.
        let start: Int
        let name: ByteString
        /// Whether a semicolon stands between it and the last line that began.
        let followsAttribute: Bool
    }

    /// The commas that are followed by a token and an equals sign; the comma of a date is not.
    private static func candidates(in value: ByteString) -> [Candidate] {
        var result: [Candidate] = []
        var sawSemicolon = false
        var position = 0
        while position < value.count {
            defer { position += 1 }
            if value[position] == UInt8(ascii: ";") { sawSemicolon = true }
            guard value[position] == UInt8(ascii: ",") else { continue }
            var start = position + 1
            while start < value.count, value[start].isSpaceOrTab { start += 1 }
            var end = start
            while end < value.count, value[end].isTokenByte { end += 1 }
            guard end > start, end < value.count, value[end] == UInt8(ascii: "=") else { continue }
            result.append(
                Candidate(comma: position, start: start, name: value[start..<end], followsAttribute: sawSemicolon)
            )
            sawSemicolon = false
            // The name holds no comma.
            position = end - 1
        }
        return result
    }

    private static func pieces(of value: ByteString, at commas: [Candidate]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for candidate in commas {
            result.append(start..<candidate.comma)
            start = candidate.start
        }
        return result + [start..<value.count]
    }

    private static func name(of line: ByteString) -> ByteString {
        let end = line.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") } ?? line.count
        return line[0..<end].trimmed
    }
}

extension UInt8 {
    /// Whether a byte can stand in a token (RFC 9110 §5.6.2).
    fileprivate var isTokenByte: Bool {
        if isASCIILetter || isASCIIDigit { return true }
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return true
        default:
            return false
        }
    }
}

extension Response {
    /// How many Set-Cookie lines the value of a header holds. Only ask for the sole Set-Cookie header of a response:
    /// one of several was not joined.
    public func setCookieFold(of header: Header) -> SetCookieFold {
        SetCookieFold(
            header.value,
            names: cookies.map(\.name),
            writer: .init(entry.storage.creatorName)
        )
    }
}
