/// The request of an entry (HAR 1.2 `request`).
public struct Request: Sendable {
    let entry: Entry

    private var row: EntryRow { entry.row }

    /// The request as JSON; nil if missing.
    public var json: JSONValue? { entry.storage.value(at: row.request.element) }

    /// The method, as written; empty if missing.
    public var method: ByteString { entry.storage.value(at: row.method)?.text ?? ByteString() }

    /// The URL, as written; empty if missing.
    public var url: ByteString { entry.storage.value(at: row.url)?.text ?? ByteString() }

    /// The protocol version, as written.
    public var httpVersion: ByteString? { json?["httpVersion"]?.text }

    /// The headers in order.
    public var headers: Headers { Headers(entry: entry, isRequest: true) }

    /// The exporter's own reading of the cookies.
    public var cookies: [HARCookie] { HARCookie.list(entry.storage.value(at: row.request.cookies)) }

    /// The exporter's own reading of the query.
    public var queryString: [(name: ByteString, value: ByteString)] {
        entry.storage.value(at: row.queryString)?.elements.map {
            ($0["name"]?.text ?? ByteString(), $0["value"]?.text ?? ByteString())
        } ?? []
    }

    /// The body; nil if there is none.
    public var postData: PostData? {
        entry.storage.value(at: row.postData).flatMap { $0.kind == .object ? PostData(entry: entry, json: $0) : nil }
    }

    /// The size of the request line and headers in bytes; nil if unknown.
    public var headersSize: Int? { json?["headersSize"]?.int.flatMap { $0 >= 0 ? $0 : nil } }

    /// The size of the body in bytes; nil if unknown.
    public var bodySize: Int? { json?["bodySize"]?.int.flatMap { $0 >= 0 ? $0 : nil } }

    /// A reference to the URL; to the entry if it is missing.
    public var urlSource: SourceReference {
        row.url.isAbsent ? entry.source : entry.reference(.url, row.url)
    }

    /// A reference to a part of the URL, counted in bytes of ``url``.
    public func urlSource(of part: Range<Int>) -> SourceReference {
        row.url.isAbsent ? entry.source : entry.reference(.url, row.url, part: part)
    }

    /// A reference to the exporter's cookies array; nil if there is none.
    public var cookiesSource: SourceReference? {
        row.request.cookies.isAbsent ? nil : entry.reference(.requestCookies, row.request.cookies)
    }
}

/// The body of a request (HAR 1.2 `postData`).
public struct PostData: Sendable {
    let entry: Entry
    /// The body as JSON.
    public let json: JSONValue

    /// The media type, as written.
    public var mimeType: ByteString? { json["mimeType"]?.text }

    /// The body as text, as written.
    public var text: ByteString? { json["text"]?.text }

    /// The fields of a form, as the exporter read them.
    public var params: [Param] {
        json["params"]?.elements.map { param in
            Param(
                name: param["name"]?.text ?? ByteString(),
                value: param["value"]?.text,
                fileName: param["fileName"]?.text,
                contentType: param["contentType"]?.text
            )
        } ?? []
    }

    /// A field of a form.
    public struct Param: Sendable, Hashable {
        /// The name, as written.
        public let name: ByteString
        /// The value, as written.
        public let value: ByteString?
        /// The name of an uploaded file.
        public let fileName: ByteString?
        /// The media type of an uploaded file.
        public let contentType: ByteString?
    }

    /// A reference to the whole body.
    public var source: SourceReference { entry.reference(.postData, json.range) }

    /// A reference to a part of ``text``, counted in bytes of it.
    public func textSource(of part: Range<Int>) -> SourceReference {
        guard let text = json["text"] else { return source }
        return entry.reference(.postDataText, text.range, part: part)
    }
}
