import HARCapture

/// The pairs of the Cookie headers of a request (RFC 6265bis §5.8.3), with their places.
///
/// Several headers count as one, joined with `; ` (RFC 9113 §8.2.3).
struct CookieHeader {
    struct Pair {
        let name: ByteString
        let value: ByteString
        /// The header it stands in, as a position in ``CookieHeader/headers``, and where in its value.
        fileprivate let header: Int
        fileprivate let range: Range<Int>
    }

    let pairs: [Pair]
    private let headers: [Header]

    init(in headers: some Sequence<Header>) {
        self.headers = headers.filter { $0.name.equalsIgnoringCase("cookie") }
        var pairs: [Pair] = []
        for (index, header) in self.headers.enumerated() {
            let text = header.value
            text.forEachPiece(separatedBy: UInt8(ascii: ";")) { piece in
                let range = text.trimmedRange(of: piece)
                guard !range.isEmpty else { return }
                let pair = text[range]
                let equals = pair.firstIndex(of: UInt8(ascii: "="))
                pairs.append(
                    Pair(
                        name: equals.map { pair[0..<$0] } ?? ByteString(),
                        value: equals.map { pair[($0 + 1)..<pair.count] } ?? pair,
                        header: index,
                        range: range
                    )
                )
            }
        }
        self.pairs = pairs
    }

    /// Where a pair stands.
    func source(of pair: Pair) -> SourceReference { headers[pair.header].source(of: pair.range) }

    /// Where each of ``pairs`` stands.
    var sources: [SourceReference] {
        var rest = pairs[...]
        return headers.indices.flatMap { index in
            let own = rest.prefix { $0.header == index }
            rest = rest.dropFirst(own.count)
            return headers[index].sources(of: own.map(\.range))
        }
    }
}

/// The Set-Cookie lines of a response, with their places.
///
/// A line feed cannot occur in a line, so it separates lines that an exporter joined in one header; a comma can, so it
/// separates only what ``SetCookieFold`` shows to be several lines.
struct SetCookieLines {
    struct Line {
        let text: ByteString
        let source: SourceReference
    }

    let lines: [Line]
    /// What is odd about how they are written.
    private(set) var flags: CookieEvent.Flags = []

    init(in response: Response) {
        let headers = response.headers.named("set-cookie")
        var lines: [Line] = []
        for header in headers {
            let value = header.value
            var ranges: [Range<Int>] = []
            value.forEachPiece(separatedBy: 0x0A) { piece in
                // Nor can the carriage return before it.
                let hasReturn = piece.upperBound < value.count && !piece.isEmpty && value[piece.upperBound - 1] == 0x0D
                let range = value.trimmedRange(of: piece.lowerBound..<(piece.upperBound - (hasReturn ? 1 : 0)))
                if !range.isEmpty { ranges.append(range) }
            }
            // A dictionary of headers leaves one of each name.
            if headers.count == 1, ranges.count == 1, value.contains(UInt8(ascii: ",")) {
                let fold = response.setCookieFold(of: header)
                ranges = fold.lines.map { value.trimmedRange(of: $0) }.filter { !$0.isEmpty }
                if fold.isFolded { flags.insert(.folded) }
                if fold.isAmbiguous { flags.insert(.ambiguousFold) }
            }
            for (range, source) in zip(ranges, header.sources(of: ranges)) {
                lines.append(Line(text: value[range], source: source))
            }
        }
        self.lines = lines
    }
}

extension ByteString {
    /// A range without the spaces and tabs at its ends.
    fileprivate func trimmedRange(of piece: Range<Int>) -> Range<Int> {
        let trimmed = self[piece].trimmedRange
        return (piece.lowerBound + trimmed.lowerBound)..<(piece.lowerBound + trimmed.upperBound)
    }
}
