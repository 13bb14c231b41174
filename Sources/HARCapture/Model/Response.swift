/// The response of an entry (HAR 1.2 `response`).
public struct Response: Sendable {
    let entry: Entry

    private var row: EntryRow { entry.row }

    /// The response as JSON; nil if missing.
    public var json: JSONValue? { entry.storage.value(at: row.response.element) }

    /// The status code; 0 and below mean that there was no answer, nil that it is missing.
    public var status: Int? { entry.storage.value(at: row.status)?.int }

    /// The reason phrase, as written.
    public var statusText: ByteString? { json?["statusText"]?.text }

    /// The protocol version, as written.
    public var httpVersion: ByteString? { json?["httpVersion"]?.text }

    /// The headers in order.
    public var headers: Headers { Headers(entry: entry, isRequest: false) }

    /// The exporter's own reading of the cookies.
    public var cookies: [HARCookie] { HARCookie.list(entry.storage.value(at: row.response.cookies)) }

    /// Where a redirect leads, as the exporter says; nil if empty.
    public var redirectURL: ByteString? {
        entry.storage.value(at: row.redirectURL)?.text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The body.
    public var content: Content { Content(entry: entry) }

    /// The size of the status line and headers in bytes; nil if unknown.
    public var headersSize: Int? { json?["headersSize"]?.int.flatMap { $0 >= 0 ? $0 : nil } }

    /// The size of the body as transferred in bytes; nil if unknown.
    public var bodySize: Int? { json?["bodySize"]?.int.flatMap { $0 >= 0 ? $0 : nil } }

    /// A reference to the status; to the entry if it is missing.
    public var statusSource: SourceReference {
        row.status.isAbsent ? entry.source : entry.reference(.status, row.status)
    }

    /// A reference to the exporter's cookies array; nil if there is none.
    public var cookiesSource: SourceReference? {
        row.response.cookies.isAbsent ? nil : entry.reference(.responseCookies, row.response.cookies)
    }
}

/// The body of a response (HAR 1.2 `content`).
public struct Content: Sendable {
    let entry: Entry

    /// The body as JSON; nil if missing.
    public var json: JSONValue? { entry.storage.value(at: entry.row.content) }

    /// The size of the body after decompression in bytes; nil if unknown.
    public var size: Int? {
        entry.storage.value(at: entry.row.contentSize)?.int.flatMap { $0 >= 0 ? $0 : nil }
    }

    /// How many bytes compression saved, as the exporter counts: negative where it counts headers or mixes up sizes;
    /// nil if missing.
    public var compression: Int? { json?["compression"]?.int }

    /// The media type, as written.
    public var mimeType: ByteString? { json?["mimeType"]?.text }

    /// `base64` if ``text`` is encoded so.
    public var encoding: ByteString? { json?["encoding"]?.text }

    /// Whether a body was recorded; false also where the text breaks off in it.
    public var hasText: Bool { !entry.row.contentText.isAbsent }

    /// Whether ``text`` did not stay in memory: a long body of a large file. It can be read again with ``readText()``.
    public var isTextLeftOut: Bool { entry.storage.text.isLeftOut(entry.row.contentText) }

    /// The body as written: text, or base64 if ``encoding`` says so; nil if not recorded or left out of memory.
    public var text: ByteString? { entry.storage.value(at: entry.row.contentText)?.text }

    /// The body as written, read again from the file if it did not stay in memory; nil if not recorded.
    ///
    /// - Throws: ``CaptureError`` if the file is gone, or is no longer what was hashed.
    public func readText() throws(CaptureError) -> ByteString? {
        guard let value = entry.storage.value(at: entry.row.contentText) else { return nil }
        return value.isLeftOut ? try value.readString() : value.text
    }

    /// A reference to the whole of ``text``, quotes included; to the entry if there is none.
    public var textSource: SourceReference {
        hasText ? entry.reference(.contentText, entry.row.contentText) : entry.source
    }

    /// A reference to a part of the body, counted in bytes of ``readText()``.
    ///
    /// - Throws: ``CaptureError`` if the body did not stay in memory and the file is gone or changed.
    public func textSource(of part: Range<Int>) throws(CaptureError) -> SourceReference {
        guard hasText else { return entry.source }
        let range = entry.row.contentText
        guard isTextLeftOut else { return entry.reference(.contentText, range, part: part) }
        let whole = textSource
        let raw = Array(try whole.bytes.bytes)
        let bytes = JSONText.sourceRange(of: part, in: ValueRange(from: 0, to: raw.count), of: raw)
        return SourceReference(
            storage: entry.storage,
            element: whole.element,
            offset: whole.offset + bytes.lowerBound,
            length: bytes.count
        )
    }
}
