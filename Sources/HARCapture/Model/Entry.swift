/// One exchange of request and response (HAR 1.2 `entries`).
public struct Entry: Sendable {
    let storage: CaptureStorage
    /// The position of the entry in the file.
    public let index: Int

    var row: EntryRow { storage.index.entries[index] }

    /// The whole entry as JSON, for members that no property names.
    public var json: JSONValue { JSONValue(text: storage.text, range: row.element) }

    /// Whether the entry is whole; false for one that the file breaks off in.
    public var isComplete: Bool { row.isComplete }

    /// When the request started, as written; nil if missing.
    public var startedDateTimeText: ByteString? { storage.value(at: row.startedDateTime)?.text }

    /// When the request started; nil if missing or unreadable.
    public var startedDateTime: Instant? { startedDateTimeText.flatMap { Instant.parse($0)?.instant } }

    /// Milliseconds from start to end of the exchange; nil if missing or negative.
    public var time: Double? { nonNegative(storage.value(at: row.time)?.double) }

    /// The id of the page the entry belongs to.
    public var pageref: ByteString? { storage.value(at: row.pageref)?.text }

    /// The address of the server as the exporter gives it.
    public var serverIPAddress: ByteString? { storage.value(at: row.serverIPAddress)?.text }

    /// The address of the server without the brackets that Chromium puts around IPv6; nil if missing or empty.
    public var serverAddress: ByteString? {
        guard let address = serverIPAddress, !address.isEmpty else { return nil }
        let hasBrackets = address.first == UInt8(ascii: "[") && address.last == UInt8(ascii: "]")
        return hasBrackets && address.count > 2 ? address[1..<(address.count - 1)] : address
    }

    /// The identity of the connection; what it means depends on the exporter.
    public var connection: ByteString? { json["connection"]?.text }

    /// A remark of the user or exporter.
    public var comment: ByteString? { json["comment"]?.text }

    /// How the time was spent.
    public var timings: Timings { Timings(json: storage.value(at: row.timings)) }

    /// The request.
    public var request: Request { Request(entry: self) }

    /// The response.
    public var response: Response { Response(entry: self) }

    /// What a browser cache held before and after (HAR 1.2 `cache`).
    public var cache: CacheUse { CacheUse(json: json["cache"]?.nonNull) }

    /// A reference to the whole entry.
    public var source: SourceReference { reference(.entry, row.element) }

    /// A reference to the instant at which the request started; to the entry if it is missing.
    public var startedDateTimeSource: SourceReference {
        row.startedDateTime.isAbsent ? source : reference(.startedDateTime, row.startedDateTime)
    }

    func reference(_ role: ElementPath.Role, _ range: ValueRange, position: Int = 0) -> SourceReference {
        storage.reference(ElementPath(role, entry: index, position: position), range)
    }

    /// A reference to a part of the text of a string value.
    func reference(
        _ role: ElementPath.Role,
        _ range: ValueRange,
        position: Int = 0,
        part: Range<Int>
    ) -> SourceReference {
        let bytes = JSONText.sourceRange(of: part, in: range, of: storage.bytes)
        return storage.reference(ElementPath(role, entry: index, position: position), bytes)
    }
}

func nonNegative(_ value: Double?) -> Double? { value.flatMap { $0 >= 0 ? $0 : nil } }

/// The entries of a capture in the order of the file.
public struct Entries: RandomAccessCollection, Sendable {
    let storage: CaptureStorage

    public var startIndex: Int { 0 }
    public var endIndex: Int { storage.index.entries.count }
    public subscript(position: Int) -> Entry { Entry(storage: storage, index: position) }
}
