import HARForensics

/// Text for people and spreadsheets in which nothing acts, hides or pretends.
enum SafeText {
    /// A text with control, invisible and bidirectional characters written as `\u{…}`.
    static func plain(_ text: String) -> String { PrintableText.escaped(ByteString(text), limit: .max) }

    /// Bytes of a capture, the same way; those that are no UTF-8 show as U+FFFD.
    static func plain(_ text: ByteString) -> String { PrintableText.escaped(text, limit: .max) }

    /// A host as a person reads it: one that is not plain ASCII also as browsers ask for it, so that look-alike letters
    /// do not deceive (UTS #39).
    static func host(_ host: Host) -> String { self.host(host.name) }

    static func host(_ name: ByteString) -> String { PrintableText.host(name) }

    /// A plain text message of SARIF: no link (§3.11.6) and no place for an argument (§3.11.5) comes of it.
    static func sarif(_ text: String) -> String {
        replacing(in: text) { scalar, _ in
            switch scalar {
            case "[", "]": "\\\(scalar)"
            case "{", "}": "\(scalar)\(scalar)"
            default: nil
            }
        }
    }

    /// A text inside of HTML and SVG, also in quoted attributes.
    static func html(_ text: String) -> String {
        replacing(in: text) { scalar, _ in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: nil
            }
        }
    }

    /// A text inside of Markdown, also in table cells: no link, image, markup or HTML comes of it.
    static func markdown(_ text: String) -> String {
        replacing(in: text) { scalar, isFirst in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "=", "$": "\\\(scalar)"
            // Bare addresses become links in some dialects.
            case ":": "&#58;"
            case "@": "&#64;"
            case "-" where isFirst: "\\-"
            default: nil
            }
        }.replacing("www.", with: "www&#46;")
    }

    /// A plain text with what stands for some of its characters; nil for those that stay.
    private static func replacing(
        in text: String,
        _ replacement: (_ scalar: Unicode.Scalar, _ isFirst: Bool) -> String?
    ) -> String {
        var result = ""
        for scalar in plain(text).unicodeScalars {
            if let text = replacement(scalar, result.isEmpty) {
                result += text
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
