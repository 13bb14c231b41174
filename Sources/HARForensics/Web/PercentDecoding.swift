public import HARCapture

extension ByteString {
    /// The bytes with every `%XX` replaced by the byte it stands for; other percent signs stay (WHATWG URL §1.3).
    ///
    /// - Parameter plusIsSpace: Whether `+` stands for a space, as in form data.
    public func percentDecoded(plusIsSpace: Bool = false) -> ByteString {
        guard contains(where: { $0 == UInt8(ascii: "%") || plusIsSpace && $0 == UInt8(ascii: "+") }) else {
            return self
        }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var index = 0
        while index < count {
            let byte = self[index]
            if byte == UInt8(ascii: "%"), index + 2 < count, let high = self[index + 1].hexadecimalValue,
                let low = self[index + 2].hexadecimalValue
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                index += 1
            }
        }
        return ByteString(result)
    }
}

/// The pairs of a query or form body (WHATWG URL §5.1), with their places.
public struct FormPairs: Sequence, Sendable {
    /// One `name=value` of a form; the ranges count bytes of the text the pairs were read from.
    public struct Pair: Sendable, Hashable {
        /// The decoded name.
        public let name: ByteString
        /// The value as written.
        public let rawValue: ByteString
        /// Where the raw value lies.
        public let valueRange: Range<Int>
        /// Where the whole pair lies.
        public let range: Range<Int>

        /// The decoded value.
        public var value: ByteString { rawValue.percentDecoded(plusIsSpace: true) }
    }

    private let text: ByteString
    private let bounds: Range<Int>

    /// The pairs of a text such as `a=1&b=2`.
    public init(_ text: ByteString) { self.init(text, in: 0..<text.count) }

    /// The pairs of a part of a text; their ranges count bytes of the whole text.
    public init(_ text: ByteString, in bounds: Range<Int>) {
        self.text = text
        self.bounds = bounds
    }

    /// The value of the first pair with a name, decoded.
    public subscript(name: ByteString) -> ByteString? { first { $0.name == name }?.value }

    public func makeIterator() -> AnyIterator<Pair> {
        var position = bounds.lowerBound
        return AnyIterator {
            while position < bounds.upperBound {
                var end = position
                var equals: Int?
                while end < bounds.upperBound, text[end] != UInt8(ascii: "&") {
                    if text[end] == UInt8(ascii: "="), equals == nil { equals = end }
                    end += 1
                }
                let start = position
                position = end + 1
                guard end > start else { continue }
                let nameEnd = equals ?? end
                let valueStart = equals.map { $0 + 1 } ?? end
                return Pair(
                    name: text[start..<nameEnd].percentDecoded(plusIsSpace: true),
                    rawValue: text[valueStart..<end],
                    valueRange: valueStart..<end,
                    range: start..<end
                )
            }
            return nil
        }
    }
}
