import HARForensics

/// Values that were masked somewhere, to be found wherever else they stand: as they are, percent-encoded once or twice, in
/// JSON escapes, in Base64 alone or amid other text.
///
/// One step of a tree for each byte, never deeper than the longest form: time is linear in the text.
struct KnownSecrets {
    /// The fewest bytes of a value that is looked for; shorter ones occur by chance.
    static let shortest = 8
    /// The most bytes of one.
    static let longest = 256

    /// Steps of the tree: node and byte to node.
    private var steps: [UInt64: Int32] = [:]
    /// Whether anything begins with a byte.
    private var begins = [Bool](repeating: false, count: 256)
    /// What ends at a node: the number of the value.
    private var ends: [Int32] = [-1]
    private var values: [ByteString] = []
    private var dropped: Set<Int32> = []

    /// - Parameters:
    ///   - values: The values.
    ///   - kept: Names and hosts that must stay; a value inside of one is not looked for.
    init(_ values: some Sequence<ByteString>, kept: some Sequence<ByteString>) {
        for value in values where Self.isTelling(value) {
            let number = Int32(self.values.count)
            self.values.append(value)
            for form in Self.forms(of: value) { add(form, number) }
        }
        var inside: Set<Int32> = []
        for text in kept {
            for start in 0..<text.count { each(in: text, from: start) { number, _ in inside.insert(number) } }
        }
        dropped = inside
    }

    /// Whether a value is long and odd enough that its bytes are no coincidence: no word, count, date or version.
    private static func isTelling(_ value: ByteString) -> Bool {
        guard (shortest...longest).contains(value.count), value.contains(where: \.isASCIIDigit),
            Instant.parse(value) == nil
        else { return false }
        guard value.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) else { return true }
        // Seconds and milliseconds of this era, and short numbers.
        let isTime = (value.count == 10 || value.count == 13) && value[0] == UInt8(ascii: "1")
        return value.count >= 9 && !isTime && !value.contains(UInt8(ascii: "."))
            || value.count >= 14
    }

    private static func forms(of value: ByteString) -> Set<ByteString> {
        let once = value.percentEncoded(lowercase: false)
        let escaped = ByteString(
            value.flatMap { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") ? [UInt8(ascii: "\\"), $0] : [$0] }
        )
        var forms: Set<ByteString> = [
            value, once, value.percentEncoded(lowercase: true), once.percentEncoded(lowercase: false), escaped,
        ]
        for shift in 0..<3 {
            // The digits that depend on the value alone, whatever stands around it.
            let digits = Self.base64([UInt8](repeating: 0, count: shift) + Array(value))
            let first = [0, 2, 3][shift]
            let last = (shift + value.count) * 8 / 6
            guard last - first >= shortest else { continue }
            let core = digits[first..<last]
            forms.insert(ByteString(Array(core)))
            forms.insert(
                ByteString(
                    core.map {
                        $0 == UInt8(ascii: "+") ? UInt8(ascii: "-") : $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0
                    }
                )
            )
        }
        return forms
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        var (buffer, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes + [0] {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                result.append(alphabet[Int(buffer >> bits & 63)])
            }
            buffer &= (1 << bits) - 1
        }
        return result
    }

    private mutating func add(_ form: ByteString, _ number: Int32) {
        guard let first = form.first else { return }
        begins[Int(first)] = true
        var node: Int32 = 0
        for byte in form {
            let key = UInt64(node) << 8 | UInt64(byte)
            if let next = steps[key] {
                node = next
            } else {
                node = Int32(ends.count)
                ends.append(-1)
                steps[key] = node
            }
        }
        if ends[Int(node)] < 0 { ends[Int(node)] = number }
    }

    /// Every value that a text has at a place, the shortest first.
    private func each(in text: ByteString, from start: Int, _ body: (_ number: Int32, _ end: Int) -> Void) {
        guard begins[Int(text[start])] else { return }
        var node: Int32 = 0
        var position = start
        while position < text.count, let next = steps[UInt64(node) << 8 | UInt64(text[position])] {
            node = next
            position += 1
            let number = ends[Int(node)]
            if number >= 0, !dropped.contains(number) { body(number, position) }
        }
    }

    /// A text with every value in it masked, the first and longest first.
    func masked(_ text: ByteString, _ mask: ValueMask) -> ByteString {
        guard !values.isEmpty, text.count >= Self.shortest else { return text }
        var result: [UInt8] = []
        var start = 0
        var isChanged = false
        while start < text.count {
            var found: (number: Int32, end: Int)?
            each(in: text, from: start) { found = ($0, $1) }
            if let found {
                result += mask.token(for: values[Int(found.number)])
                start = found.end
                isChanged = true
            } else {
                result.append(text[start])
                start += 1
            }
        }
        return isChanged ? ByteString(result) : text
    }
}

extension ByteString {
    fileprivate func percentEncoded(lowercase: Bool) -> ByteString {
        let digits = Array((lowercase ? "0123456789abcdef" : "0123456789ABCDEF").utf8)
        return ByteString(
            flatMap { byte -> [UInt8] in
                let isPlain = byte.isASCIILetter || byte.isASCIIDigit || Array("-._~".utf8).contains(byte)
                return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        )
    }
}
