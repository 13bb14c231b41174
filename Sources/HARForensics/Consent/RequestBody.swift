import HARCapture

/// The fields of a request body: of a form, of a form in several parts, or of JSON.
enum RequestBody {
    /// One field.
    struct Field {
        /// The name; of an element of an array the name of the array.
        let name: ByteString
        /// The value, decoded once.
        let value: ByteString
        /// Where the value is written, in bytes of the body.
        let range: Range<Int>
        /// How many objects and arrays lie around it.
        let depth: Int
        /// The object itself, for a member that is one.
        var object: JSONValue?
    }

    /// The fields of a body in the order written.
    static func fields(of text: ByteString, mimeType: ByteString?) -> [Field] {
        let first = text.first { !($0.isSpaceOrTab || $0 == 0x0A || $0 == 0x0D) }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let json = JSONValue(parsing: text) {
            var walk = Walk()
            walk.read(json, ByteString(), depth: 0)
            return walk.fields
        }
        if let boundary = boundary(of: text, mimeType) { return parts(of: text, boundary) }
        // Consent strings may have the plus sign of the standard base64 alphabet, which is no space then.
        return FormPairs(text).map {
            Field(name: $0.name, value: $0.rawValue.percentDecoded(), range: $0.valueRange, depth: 0)
        }
    }

    /// The fields of JSON; ranges count bytes of the text it was parsed from.
    static func fields(of json: JSONValue) -> [Field] {
        var walk = Walk()
        walk.read(json, ByteString(), depth: 0)
        return walk.fields
    }

    // MARK: JSON

    private struct Walk {
        var fields: [Field] = []

        mutating func read(_ value: JSONValue, _ name: ByteString, depth: Int) {
            // What lies deeper is no consent parameter of anybody.
            guard depth <= 8 else { return }
            switch value.kind {
            case .object:
                fields.append(
                    Field(name: name, value: ByteString(), range: value.byteRange, depth: depth - 1, object: value)
                )
                for (name, member) in value.members { read(member, name, depth: depth + 1) }
            case .array:
                for element in value.elements { read(element, name, depth: depth + 1) }
            case .string, .number, .boolean:
                guard let text = value.text else { return }
                let range = value.byteRange
                let isQuoted = value.kind == .string && range.count >= 2
                let inner = isQuoted ? (range.lowerBound + 1)..<(range.upperBound - 1) : range
                fields.append(Field(name: name, value: text, range: inner, depth: depth - 1))
            case .null: break
            }
        }
    }

    // MARK: Several parts (RFC 7578)

    private static func boundary(of text: ByteString, _ mimeType: ByteString?) -> ByteString? {
        if let mimeType, mimeType.hasPrefixIgnoringCase("multipart/form-data"),
            let place = mimeType.asciiLowercased.firstRange(of: "boundary=")
        {
            let value = mimeType[place.upperBound..<mimeType.count]
            let end = value.firstIndex(of: UInt8(ascii: ";")) ?? value.count
            let bare = value[0..<end].trimmed
            let isQuoted = bare.count >= 2 && bare.first == UInt8(ascii: "\"") && bare.last == UInt8(ascii: "\"")
            return isQuoted ? bare[1..<(bare.count - 1)] : bare
        }
        // Some exporters leave the parameter out; the first line says it too.
        guard text.hasPrefix("--"), let end = text.firstIndex(of: 0x0A) else { return nil }
        let line = text[2..<end]
        let bare = line.last == 0x0D ? line[0..<(line.count - 1)] : line
        guard !bare.isEmpty, text.firstRange(of: "form-data") != nil else { return nil }
        return bare
    }

    private static func parts(of text: ByteString, _ boundary: ByteString) -> [Field] {
        guard !boundary.isEmpty else { return [] }
        let mark = ByteString(Array("--".utf8) + boundary.bytes)
        var fields: [Field] = []
        var name: ByteString?
        var isInHeader = false
        var start = 0
        var content: Int?
        func close(at end: Int) {
            guard let name, let content else { return }
            var end = end
            if end > content, text[end - 1] == 0x0A { end -= 1 }
            if end > content, text[end - 1] == 0x0D { end -= 1 }
            fields.append(
                Field(
                    name: name,
                    value: text[content..<max(content, end)],
                    range: content..<max(content, end),
                    depth: 0
                )
            )
        }
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            let line = text[start..<end]
            if line.hasPrefix(bytes: mark) {
                close(at: start)
                (name, content, isInHeader) = (nil, nil, true)
            } else if isInHeader {
                if line.isEmpty || line.count == 1 && line[0] == 0x0D {
                    isInHeader = false
                    content = min(end + 1, text.count)
                } else if line.hasPrefixIgnoringCase("content-disposition:"),
                    let place = line.firstRange(of: " name=\"")
                {
                    let rest = line[place.upperBound..<line.count]
                    name = rest.firstIndex(of: UInt8(ascii: "\"")).map { rest[0..<$0] }
                }
            }
            start = end + 1
        }
        close(at: text.count)
        return fields
    }
}
