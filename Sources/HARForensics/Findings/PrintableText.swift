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

    /// A host as a person reads it: one that is not plain ASCII also as browsers ask for it, in Punycode, so that look-alike
    /// letters do not deceive (UTS #39).
    public static func host(_ name: ByteString) -> String {
        let shown = escaped(name, limit: 253)
        // A name in Punycode is shown as it is asked for: decoding it would bring the look-alike letters back.
        guard name.contains(where: { $0 >= 0x80 }) else { return shown }
        let labels = name.string.split(separator: ".", omittingEmptySubsequences: false).map { label in
            label.unicodeScalars.allSatisfy(\.isASCII)
                ? String(label)
                : "xn--"
                    + (Punycode.encode(label.unicodeScalars.map(\.value)).map { String(decoding: $0, as: UTF8.self) }
                        ?? "?")
        }
        return "\(shown) (\(escaped(ByteString(labels.joined(separator: ".")), limit: 253)))"
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
    var printable: String { PrintableText.host(name) }
}
