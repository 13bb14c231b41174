/// A JSON value of a capture: its text in the file, read only when asked.
///
/// Every member of a capture can be reached this way, also those that no specification names.
public struct JSONValue: Sendable {
    /// The type of a value, as its first byte tells.
    public enum Kind: String, Sendable {
        case object, array, string, number, boolean, null
    }

    let source: CaptureText
    let range: ValueRange

    init(text: CaptureText, range: ValueRange) {
        source = text
        self.range = range
    }

    private var bytes: [UInt8] { source.bytes }

    /// Where the value lies, counted in bytes from the start of the decoded text.
    public var byteRange: Range<Int> { source.gaps.range(of: Int(range.offset)..<range.end) }

    /// The text of the value as it stands in the file.
    ///
    /// - Throws: ``CaptureError`` if a body in it did not stay in memory and the file is gone or changed.
    public var rawText: ByteString {
        get throws(CaptureError) { try source.read(byteRange) }
    }

    /// Whether the value is a long body of a large file, which does not stay in memory; ``string`` is nil then.
    public var isLeftOut: Bool { source.isLeftOut(range) }

    /// The text that a string means, read again from the file and checked if it did not stay in memory.
    ///
    /// - Throws: ``CaptureError`` if the file is gone or changed.
    public func readString() throws(CaptureError) -> ByteString? {
        guard kind == .string else { return nil }
        guard isLeftOut else { return string }
        return JSONText.unescaped(try rawText.bytes.dropFirst().dropLast())
    }

    /// The type of the value.
    public var kind: Kind {
        switch bytes[Int(range.offset)] {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// The text that a string means; nil for other types.
    public var string: ByteString? {
        kind == .string && !isLeftOut ? JSONText.content(of: range, in: bytes) : nil
    }

    /// The text of a string, number or truth value; nil for null, arrays and objects.
    public var text: ByteString? {
        switch kind {
        case .string: string
        case .number, .boolean: JSONText.content(of: range, in: bytes)
        case .object, .array, .null: nil
        }
    }

    /// The value of a number, also of one written as a string; nil if it is not finite.
    public var double: Double? {
        guard kind == .number || kind == .string, let text else { return nil }
        return NumberText.double(text)
    }

    /// The value of a whole number, also of one written as a string or with a zero fraction.
    public var int: Int? {
        guard kind == .number || kind == .string, let text else { return nil }
        return NumberText.int(text)
    }

    /// A truth value, also one written as a string; nil for other values.
    public var bool: Bool? {
        guard let text else { return nil }
        if text.equalsIgnoringCase("true") { return true }
        if text.equalsIgnoringCase("false") { return false }
        return nil
    }

    /// The members of an object in the order of the file, repeated names included; empty for other types.
    public var members: [(name: ByteString, value: JSONValue)] {
        var result: [(name: ByteString, value: JSONValue)] = []
        guard kind == .object else { return result }
        walk { scanner throws(ScanFailure) in
            try scanner.scanMembers(depth: 0) { (scanner, key) throws(ScanFailure) in
                let value = try scanner.scanValue(depth: 1)
                let name = JSONText.content(of: scanner.range(of: key), in: bytes)
                result.append((name, JSONValue(text: source, range: scanner.range(from: value))))
            }
        }
        return result
    }

    /// The elements of an array in order; empty for other types.
    public var elements: [JSONValue] {
        var result: [JSONValue] = []
        guard kind == .array else { return result }
        walk { scanner throws(ScanFailure) in
            try scanner.scanElements(depth: 0) { (scanner) throws(ScanFailure) in
                let value = try scanner.scanValue(depth: 1)
                result.append(JSONValue(text: source, range: scanner.range(from: value)))
            }
        }
        return result
    }

    /// The last member with a name, as `JSON.parse` would have it; nil if there is none.
    public subscript(name: ByteString) -> JSONValue? {
        guard kind == .object else { return nil }
        var found: ValueRange?
        walk { scanner throws(ScanFailure) in
            try scanner.scanMembers(depth: 0) { (scanner, key) throws(ScanFailure) in
                let value = try scanner.scanValue(depth: 1)
                if scanner.spells(key, name) { found = scanner.range(from: value) }
            }
        }
        return found.map { JSONValue(text: source, range: $0) }
    }

    /// A value that is not null.
    var nonNull: JSONValue? { kind == .null ? nil : self }

    /// Walks over the value; what the decoder logged once is not logged again, and a break ends the walk.
    private func walk(_ body: (inout JSONScanner) throws(ScanFailure) -> Void) {
        do {
            try JSONScanner.withScanner(over: bytes, from: Int(range.offset), log: nil) {
                (scanner) throws(ScanFailure) in
                if let limit = source.limit(of: range) { scanner.limit(to: limit) }
                try body(&scanner)
            }
        } catch {
            // A value of an entry that was cut off: what stands before the break is returned.
        }
    }
}

extension JSONValue {
    /// The value of a text of its own, such as a cookie or a body that holds JSON; nil if it is not JSON.
    public init?(parsing text: ByteString) {
        let bytes = Array(text.bytes)
        guard bytes.count < Int(UInt32.max) else { return nil }
        do {
            range = try JSONScanner.withScanner(over: bytes, from: 0, log: nil) {
                (scanner) throws(ScanFailure) in
                let first = try scanner.nextByte("a value")
                guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
                    throw scanner.unexpected("an object or array")
                }
                let range = scanner.range(from: try scanner.scanValue(depth: 0))
                scanner.skipWhitespace()
                guard scanner.peek == nil else { throw scanner.unexpected("the end") }
                return range
            }
        } catch {
            return nil
        }
        source = CaptureText(bytes)
    }
}
