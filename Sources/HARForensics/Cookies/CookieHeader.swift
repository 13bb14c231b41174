import HARCapture

/// The pairs of the Cookie headers of a request (RFC 6265bis §5.8.3), with their places.
///
/// Several headers count as one, joined with `; ` (RFC 9113 §8.2.3).
struct CookieHeader {
    struct Pair {
        let name: ByteString
        let value: ByteString
        let source: SourceReference
    }

    let pairs: [Pair]

    init(in headers: some Sequence<Header>) {
        var pairs: [Pair] = []
        for header in headers where header.name.equalsIgnoringCase("cookie") {
            let text = header.value
            text.forEachPiece(separatedBy: UInt8(ascii: ";")) { piece in
                let trimmed = text[piece].trimmedRange
                guard !trimmed.isEmpty else { return }
                let range = (piece.lowerBound + trimmed.lowerBound)..<(piece.lowerBound + trimmed.upperBound)
                let pair = text[range]
                let equals = pair.firstIndex(of: UInt8(ascii: "="))
                pairs.append(
                    Pair(
                        name: equals.map { pair[0..<$0] } ?? ByteString(),
                        value: equals.map { pair[($0 + 1)..<pair.count] } ?? pair,
                        source: header.source(of: range)))
            }
        }
        self.pairs = pairs
    }
}
