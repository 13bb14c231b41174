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
        var result = ""
        for scalar in plain(text).unicodeScalars {
            switch scalar {
            case "[", "]": result += "\\"
            case "{", "}": result.unicodeScalars.append(scalar)
            default: break
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// A text inside of HTML and SVG, also in quoted attributes.
    static func html(_ text: String) -> String {
        var result = ""
        for scalar in plain(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A text inside of Markdown, also in table cells: no link, image, markup or HTML comes of it.
    static func markdown(_ text: String) -> String {
        var result = ""
        for scalar in plain(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "!", "|", "~", "=", "$":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case ":":
                // Bare addresses become links in some dialects.
                result += "&#58;"
            case "@": result += "&#64;"
            case "-" where result.isEmpty: result += "\\-"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.replacing("www.", with: "www&#46;")
    }
}
