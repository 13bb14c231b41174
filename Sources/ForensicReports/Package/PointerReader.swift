import HARForensics

/// Finds the values of a capture that JSON pointers (RFC 6901) lead to, many of them.
final class PointerReader {
    private let document: JSONValue
    /// What was found before, by the pointer to it.
    private var values: [ByteString: JSONValue] = [:]
    /// The elements of arrays, by the pointer to the array.
    private var elements: [ByteString: [JSONValue]] = [:]

    /// Nil for a capture whose structure is broken: pointers lead nowhere there.
    init?(_ capture: Capture) {
        guard let document = capture.document,
            !capture.diagnostics.contains(where: { $0.code.severity == .error })
        else { return nil }
        self.document = document
    }

    /// Where the value lies; nil if there is none.
    func range(of pointer: ByteString) -> Range<Int>? { value(at: pointer)?.byteRange }

    /// The value, found from the one around it, so that no object is read twice.
    private func value(at pointer: ByteString) -> JSONValue? {
        guard !pointer.isEmpty else { return document }
        if let known = values[pointer] { return known }
        guard let slash = pointer.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let around = pointer[0..<slash]
        let step = pointer[(slash + 1)..<pointer.count].string
        guard let parent = value(at: around) else { return nil }
        var found: JSONValue?
        switch parent.kind {
        case .array:
            let list = elements[around] ?? parent.elements
            elements[around] = list
            if let index = Int(step), list.indices.contains(index) { found = list[index] }
        case .object:
            found = parent[ByteString(step.replacing("~1", with: "/").replacing("~0", with: "~"))]
        default: break
        }
        if let found { values[pointer] = found }
        return found
    }
}
