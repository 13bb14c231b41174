import HARCapture

/// Finds texts that look like TC strings inside a longer text such as a JSON body.
enum TCStringSearch {
    /// The ranges of the candidates, in order.
    static func ranges(in text: ByteString) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var position = 0
        while position < text.count {
            guard isPart(text[position]) else {
                position += 1
                continue
            }
            let start = position
            while position < text.count, isPart(text[position]) { position += 1 }
            if text[start] == UInt8(ascii: "C"), TCString.looksLikeTCString(text[start..<position]) {
                result.append(start..<position)
            }
        }
        return result
    }

    /// Whether a byte can stand in a TC string: base64url and the dot between segments.
    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ".")
    }
}
