/// A visited page (HAR 1.2 `pages`).
public struct Page: Sendable {
    let storage: CaptureStorage
    let range: ValueRange
    /// The position in the file.
    public let index: Int

    /// The page as JSON.
    public var json: JSONValue { JSONValue(text: storage.text, range: range) }

    /// The name that entries refer to.
    public var id: ByteString? { json["id"]?.text }

    /// The title; some exporters write the address here.
    public var title: ByteString? { json["title"]?.text }

    /// When the page began to load; nil if missing or unreadable.
    public var startedDateTime: Instant? {
        json["startedDateTime"]?.text.flatMap { Instant.parse($0)?.instant }
    }

    /// Milliseconds from the start until the content was loaded; nil if unknown.
    public var onContentLoad: Double? { nonNegative(json["pageTimings"]?["onContentLoad"]?.double) }

    /// Milliseconds from the start until everything was loaded; nil if unknown.
    public var onLoad: Double? { nonNegative(json["pageTimings"]?["onLoad"]?.double) }

    /// A remark of the user or exporter.
    public var comment: ByteString? { json["comment"]?.text }

    /// A reference to the page.
    public var source: SourceReference {
        storage.reference(ElementPath(.page, position: index), range)
    }
}

/// A program that made or recorded a capture (HAR 1.2 `creator`, `browser`).
public struct Program: Sendable, Hashable {
    /// The name, as written.
    public let name: ByteString
    /// The version, as written; what it counts depends on the program.
    public let version: ByteString

    init(name: ByteString, version: ByteString) {
        self.name = name
        self.version = version
    }

    init?(json: JSONValue?) {
        guard let json, json.kind == .object else { return nil }
        name = json["name"]?.text ?? ByteString()
        version = json["version"]?.text ?? ByteString()
    }
}
