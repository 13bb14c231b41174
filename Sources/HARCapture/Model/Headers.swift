/// One header field of a message, name and value as received.
public struct Header: Sendable {
    let entry: Entry
    let isRequest: Bool
    let row: HeaderRow
    /// The position among the headers of the message.
    public let position: Int

    /// The name as written.
    public var name: ByteString { entry.storage.value(at: row.name)?.text ?? ByteString() }

    /// The value as written; empty if missing.
    public var value: ByteString { entry.storage.value(at: row.value)?.text ?? ByteString() }

    /// A reference to the value.
    public var source: SourceReference {
        guard !row.value.isAbsent else { return entry.source }
        return entry.reference(role, row.value, position: position)
    }

    /// A reference to a part of the value, counted in bytes of ``value``.
    public func source(of part: Range<Int>) -> SourceReference {
        guard !row.value.isAbsent else { return entry.source }
        return entry.reference(role, row.value, position: position, part: part)
    }

    /// References to parts of the value, in one walk over it when they are given in order.
    public func sources(of parts: [Range<Int>]) -> [SourceReference] {
        guard !row.value.isAbsent else { return parts.map { _ in entry.source } }
        var locator = JSONText.PartLocator(row.value, in: entry.storage.bytes)
        return parts.map { part in
            let element = ElementPath(role, entry: entry.index, position: position)
            return entry.storage.reference(element, locator.sourceRange(of: part))
        }
    }

    private var role: ElementPath.Role { isRequest ? .requestHeader : .responseHeader }
}

/// The headers of a message: in order, repeated names kept.
public struct Headers: RandomAccessCollection, Sendable {
    let entry: Entry
    let isRequest: Bool
    private let rows: Range<Int>

    init(entry: Entry, isRequest: Bool) {
        self.entry = entry
        self.isRequest = isRequest
        let message = isRequest ? entry.row.request : entry.row.response
        rows = Int(message.firstHeader)..<(Int(message.firstHeader) + Int(message.headerCount))
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { rows.count }

    public subscript(position: Int) -> Header {
        Header(
            entry: entry,
            isRequest: isRequest,
            row: entry.storage.index.headers[rows.lowerBound + position],
            position: position
        )
    }

    /// The headers with a name, given in lower case.
    public func named(_ name: StaticString) -> [Header] {
        indices.filter { isNamed($0, name) }.map { self[$0] }
    }

    /// The first value of a name, given in lower case.
    public func value(_ name: StaticString) -> ByteString? {
        indices.first { isNamed($0, name) }.map { self[$0].value }
    }

    /// Whether there is a header with a name, given in lower case.
    public func contains(named name: StaticString) -> Bool { indices.contains { isNamed($0, name) } }

    private func isNamed(_ position: Int, _ name: StaticString) -> Bool {
        entry.storage.isNamed(entry.storage.index.headers[rows.lowerBound + position], name)
    }
}
