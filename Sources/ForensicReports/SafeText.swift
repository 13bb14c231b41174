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

    static func host(_ name: ByteString) -> String {
        let shown = plain(name)
        if name.allSatisfy({ $0 < 0x80 }) {
            // A name in Punycode is shown as it is asked for: decoding it would bring the look-alike letters back.
            return shown
        }
        let labels = name.string.split(separator: ".", omittingEmptySubsequences: false)
        let ascii = labels.map { label in
            label.unicodeScalars.allSatisfy(\.isASCII) ? String(label) : "xn--" + (Punycode.encoded(label) ?? "?")
        }
        return "\(shown) (\(plain(ascii.joined(separator: "."))))"
    }

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

/// Punycode (RFC 3492), for labels of hosts.
enum Punycode {
    /// The encoding of a label; nil if it is too long for a name.
    static func encoded(_ label: some StringProtocol) -> String? {
        let scalars = label.unicodeScalars.map(\.value)
        guard scalars.count <= 63 else { return nil }
        var output = scalars.filter { $0 < 0x80 }.compactMap { Unicode.Scalar($0).map(String.init) }.joined()
        let basic = output.unicodeScalars.count
        if basic > 0 { output += "-" }
        var (n, delta, bias, handled): (UInt32, UInt32, UInt32, UInt32) = (128, 0, 72, UInt32(basic))
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= n }).min() else { return nil }
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in scalars {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var (q, k): (UInt32, UInt32) = (delta, 36)
                while true {
                    let t: UInt32 = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
                    if q < t { break }
                    output += digit(t + (q - t) % (36 - t))
                    q = (q - t) / (36 - t)
                    k += 36
                }
                output += digit(q)
                bias = adapted(delta, handled + 1, isFirst: handled == UInt32(basic))
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return output
    }

    private static func digit(_ value: UInt32) -> String {
        Unicode.Scalar(value < 26 ? value + 97 : value + 22).map(String.init) ?? ""
    }

    private static func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
