/// The text of JSON strings: from the bytes in the file to the bytes that are meant, and back to their positions.
enum JSONText {
    /// The meaning of a string token or, for any other value, its own text.
    ///
    /// Escapes become UTF-8; a lone surrogate becomes its three generalised UTF-8 bytes and a bad escape stays as it
    /// is, so that different texts stay different. Without escapes the result shares the memory of the capture.
    static func content(of range: ValueRange, in bytes: [UInt8]) -> ByteString {
        let start = Int(range.offset)
        guard range.length >= 2, bytes[start] == UInt8(ascii: "\"") else { return ByteString(bytes[start..<range.end]) }
        return unescaped(bytes[(start + 1)..<(range.end - 1)])
    }

    /// The meaning of a run of bytes inside a string token.
    static func unescaped(_ content: ArraySlice<UInt8>) -> ByteString {
        guard content.contains(UInt8(ascii: "\\")) else { return ByteString(content) }
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var cursor = content.startIndex
        while cursor < content.endIndex {
            let run = content[cursor...].prefix { $0 != UInt8(ascii: "\\") }
            result.append(contentsOf: run)
            cursor = run.endIndex
            guard cursor < content.endIndex else { break }
            cursor = decodeUnit(at: cursor, in: content) { result.append(contentsOf: $0) }
        }
        return ByteString(result)
    }

    /// Where a range of the meaning of a string token lies in the file.
    ///
    /// An escape belongs to the range if any byte it stands for does. What lies outside of the text is left out.
    static func sourceRange(of part: Range<Int>, in range: ValueRange, of bytes: [UInt8]) -> Range<Int> {
        var locator = PartLocator(range, in: bytes)
        return locator.sourceRange(of: part)
    }

    /// Finds parts of the meaning of a string token in the file; in order, all of them in one walk.
    struct PartLocator {
        private let content: ArraySlice<UInt8>
        private let hasEscapes: Bool
        private var cursor: Int
        /// How many bytes of meaning lie before the cursor.
        private var decoded = 0

        init(_ range: ValueRange, in bytes: [UInt8]) {
            let start = Int(range.offset)
            let isString = range.length >= 2 && bytes[start] == UInt8(ascii: "\"")
            content = isString ? bytes[(start + 1)..<(range.end - 1)] : bytes[start..<range.end]
            hasEscapes = isString && content.contains(UInt8(ascii: "\\"))
            cursor = content.startIndex
        }

        mutating func sourceRange(of part: Range<Int>) -> Range<Int> {
            guard hasEscapes else {
                let whole = content.startIndex..<content.endIndex
                return ((content.startIndex + part.lowerBound)..<(content.startIndex + part.upperBound)).clamped(
                    to: whole
                )
            }
            if part.lowerBound < decoded {
                cursor = content.startIndex
                decoded = 0
            }
            while cursor < content.endIndex {
                let (next, length) = unit(at: cursor)
                guard decoded + length <= part.lowerBound else { break }
                cursor = next
                decoded += length
            }
            var end = cursor
            var decodedToEnd = decoded
            while end < content.endIndex, decodedToEnd < part.upperBound {
                let (next, length) = unit(at: end)
                end = next
                decodedToEnd += length
            }
            return cursor..<(part.isEmpty ? cursor : end)
        }

        /// The position behind the byte or escape at a position, and how many bytes it stands for.
        private func unit(at position: Int) -> (next: Int, length: Int) {
            guard content[position] == UInt8(ascii: "\\") else { return (position + 1, 1) }
            var length = 0
            let next = decodeUnit(at: position, in: content) { length += $0.count }
            return (next, length)
        }
    }

    /// Hands over the bytes that the escape or byte at a position stands for; returns the position behind it.
    private static func decodeUnit(
        at cursor: Int,
        in content: ArraySlice<UInt8>,
        _ emit: (ArraySlice<UInt8>) -> Void
    ) -> Int {
        guard content[cursor] == UInt8(ascii: "\\"), cursor + 1 < content.endIndex else {
            emit(content[cursor...cursor])
            return cursor + 1
        }
        func simple(_ byte: UInt8) -> Int {
            emit([byte])
            return cursor + 2
        }
        switch content[cursor + 1] {
        case UInt8(ascii: "n"): return simple(0x0A)
        case UInt8(ascii: "r"): return simple(0x0D)
        case UInt8(ascii: "t"): return simple(0x09)
        case UInt8(ascii: "b"): return simple(0x08)
        case UInt8(ascii: "f"): return simple(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return simple(content[cursor + 1])
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(at: cursor, in: content) else { break }
            if unit & 0xFC00 == 0xD800, let low = codeUnit(at: cursor + 6, in: content), low & 0xFC00 == 0xDC00 {
                emit(generalisedUTF8(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)))[...])
                return cursor + 12
            }
            emit(generalisedUTF8(UInt32(unit))[...])
            return cursor + 6
        default: break
        }
        emit(content[cursor...(cursor + 1)])
        return cursor + 2
    }

    private static func codeUnit(at cursor: Int, in content: ArraySlice<UInt8>) -> UInt16? {
        guard cursor + 6 <= content.endIndex, content[cursor] == UInt8(ascii: "\\"),
            content[cursor + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for offset in 2..<6 {
            guard let digit = content[cursor + offset].hexadecimalValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// UTF-8 of a code point, surrogates included (WTF-8).
    private static func generalisedUTF8(_ value: UInt32) -> [UInt8] {
        func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: (value >> shift) & 0x3F) }
        switch value {
        case ..<0x80: return [UInt8(value)]
        case ..<0x800: return [0xC0 | UInt8(value >> 6), continuation(0)]
        case ..<0x10000: return [0xE0 | UInt8(value >> 12), continuation(6), continuation(0)]
        default:
            return [0xF0 | UInt8(truncatingIfNeeded: value >> 18), continuation(12), continuation(6), continuation(0)]
        }
    }
}
