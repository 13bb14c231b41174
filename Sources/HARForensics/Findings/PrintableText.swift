public import HARCapture

/// Text from a capture, made safe for people to look at.
public enum PrintableText {
    /// The text with everything escaped that could act on a terminal or deceive a reader: control characters, line
    /// breaks, bidirectional controls, invisible characters and bytes that are no UTF-8.
    ///
    /// - Parameter limit: The longest result in characters; what is cut shows as `…`.
    public static func escaped(_ text: ByteString, limit: Int = 80) -> String {
        var result = ""
        var count = 0
        for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
            if count == limit { return result + "…" }
            count += 1
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            }
        }
        return result
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned,
            .nonspacingMark, .enclosingMark:
            false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }
}

extension Host {
    /// The host, safe to look at.
    var printable: String { PrintableText.escaped(name) }
}
