import HARCapture

/// A JSON text of its own: everything in it can be reached, and lies where it says.
enum JSONProperties {
    static func check(_ bytes: [UInt8]) {
        guard let root = JSONValue(parsing: ByteString(bytes)) else { return }
        var budget = 4_000
        walk(root, within: 0..<bytes.count, of: bytes, depth: 0, &budget)
    }

    /// Walks over a value and everything in it, as far as the budget goes: members are scanned again on each level.
    static func walk(_ value: JSONValue, within outer: Range<Int>, of bytes: [UInt8], depth: Int, _ budget: inout Int) {
        budget -= 1
        let range = value.byteRange
        require(
            !range.isEmpty && outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound,
            "inside"
        )
        require(depth <= 512, "no deeper than the limit")
        require((try? value.rawText) == ByteString(bytes[range]), "raw text is the text at its place")
        _ = (value.double, value.int, value.bool)
        guard budget > 0 else { return }
        switch value.kind {
        case .string:
            guard !value.isLeftOut else { return }
            let text = value.string
            require(text != nil && (try? value.readString()) == text, "a string has text")
            require((text?.count ?? 0) <= range.count - 2, "escapes only shorten")
        case .object:
            var end = range.lowerBound
            let members = value.members
            for (name, member) in members {
                require(member.byteRange.lowerBound > end, "in order")
                end = member.byteRange.upperBound
                walk(member, within: range, of: bytes, depth: depth + 1, &budget)
                if budget <= 0 { return }
                require(value[name] != nil, "a member is found by its name")
            }
            if let last = members.last {
                require(value[last.name]?.byteRange == last.value.byteRange, "the last of a name counts")
            }
        case .array:
            var end = range.lowerBound
            for (index, element) in value.elements.enumerated() {
                require(element.byteRange.lowerBound > end, "in order")
                end = element.byteRange.upperBound
                if index == 0 {
                    let place = JSONPointer(["0"]).resolve(in: value)?.byteRange
                    require(place == element.byteRange, "a pointer leads to an element")
                }
                walk(element, within: range, of: bytes, depth: depth + 1, &budget)
                if budget <= 0 { return }
            }
        case .number, .boolean:
            require(value.text == ByteString(bytes[range]), "a scalar is its text")
        case .null: break
        }
    }
}
