/// A decoded network capture (HAR 1.1 and 1.2): what the file says, and where it says it.
///
/// The whole file is read once; what is hashed is what is decoded. Nothing is copied that nobody asks for: views keep
/// byte ranges into the text. A damaged capture is decoded as far as it goes; ``diagnostics`` says what is odd.
///
/// ```swift
/// let capture = try Capture(contentsOfFile: "shop.har")
/// for entry in capture.entries { print(entry.index, entry.request.url) }
/// ```
public struct Capture: Sendable {
    let storage: CaptureStorage

    /// Name, size and digests of what was read.
    public let source: CaptureSource

    /// Everything odd about the capture, worst first.
    public let diagnostics: [Diagnostic]

    /// Where the bodies lie that are files of their own.
    let attachments: AttachmentSource

    /// Decodes a capture from bytes in memory.
    ///
    /// - Parameters:
    ///   - bytes: The file as received: plain, JSONP, gzip, or a zip as Playwright writes it.
    ///   - name: What to call it in results.
    ///   - options: What is tolerated, and how many threads are used; bytes in memory stay there whole.
    /// - Throws: ``CaptureError`` if not a single entry can be had.
    public init(
        decoding bytes: [UInt8],
        name: String,
        options: DecodingOptions = DecodingOptions()
    ) throws(CaptureError) {
        try self.init(decoding: bytes, name: name, options, besides: .none)
    }

    /// Decodes a capture whose attached bodies lie in a place.
    init(
        decoding bytes: [UInt8],
        name: String,
        _ options: DecodingOptions,
        besides place: AttachmentSource
    ) throws(CaptureError) {
        var attachments = place
        guard bytes.count <= Self.sizeLimit else { throw Self.tooLarge(name, bytes.count) }
        var text = bytes
        var container: CaptureSource.Container?
        var decoder = CaptureDecoder(name: name)
        do throws(ContainerError) {
            if let unwrapped = try unwrap(bytes, limit: Self.sizeLimit) {
                text = unwrapped.bytes
                if unwrapped.format == .zip { attachments = .archive(of: bytes) }
                container = .init(
                    format: unwrapped.format.rawValue,
                    member: unwrapped.member,
                    byteCount: bytes.count,
                    sha256: SHA256Digest(of: bytes)
                )
                let notes =
                    unwrapped.notes.isEmpty ? unwrapped.format.rawValue : unwrapped.notes.joined(separator: "; ")
                decoder.log.note(.container, at: 0, length: 0, detail: "(\(notes))")
            }
        } catch {
            throw CaptureError(.unreadableContainer, name: name, offset: error.offset, error.message)
        }
        let place = attachments
        let (digest, diagnostics) = try SHA256Digest.of(text, threads: options.threads) { () throws(CaptureError) in
            try Self.decode(text, with: &decoder)
            return try Self.examine(CaptureText(text, broken: decoder.brokenEntries), decoder, place, options)
        }
        let source = CaptureSource(name: name, byteCount: text.count, sha256: digest, container: container)
        let kept = CaptureText(text, broken: decoder.brokenEntries)
        self.init(kept, decoder, source, attachments, diagnostics)
    }

    /// Makes a capture of what was decoded.
    init(
        _ text: CaptureText,
        _ decoder: CaptureDecoder,
        _ source: CaptureSource,
        _ attachments: AttachmentSource,
        _ diagnostics: [Diagnostic]
    ) {
        storage = CaptureStorage(
            text: text,
            digest: source.sha256,
            logPointer: decoder.logPointer,
            index: decoder.rows.index
        )
        self.source = source
        self.diagnostics = diagnostics
        self.attachments = attachments
    }

    /// The same capture called something else in results: a file may have been renamed since it was examined.
    public func named(_ name: String) -> Capture {
        Capture(
            storage: storage,
            source: CaptureSource(
                name: name,
                byteCount: source.byteCount,
                sha256: source.sha256,
                container: source.container
            ),
            diagnostics: diagnostics,
            attachments: attachments
        )
    }

    private init(
        storage: CaptureStorage,
        source: CaptureSource,
        diagnostics: [Diagnostic],
        attachments: AttachmentSource
    ) {
        (self.storage, self.source, self.diagnostics, self.attachments) = (storage, source, diagnostics, attachments)
    }

    /// Finds everything odd about what was decoded, while its hash is still computed.
    static func examine(
        _ text: CaptureText,
        _ decoder: CaptureDecoder,
        _ attachments: AttachmentSource,
        _ options: DecodingOptions
    ) throws(CaptureError) -> [Diagnostic] {
        if let refused = options.refused { try refuse(decoder.log.diagnostics, from: refused, decoder.name) }
        let storage = CaptureStorage(
            text: text,
            digest: SHA256Digest.ofNothing,
            logPointer: decoder.logPointer,
            index: decoder.rows.index
        )
        check(storage, attachments, decoder.log)
        return decoder.log.diagnostics
    }

    /// Notes what the capture cannot show.
    private static func check(_ storage: CaptureStorage, _ attachments: AttachmentSource, _ log: DiagnosticLog) {
        CompletenessChecks(storage: storage, log: log).run()
        AttachmentChecks(storage: storage, source: attachments, log: log).run()
    }

    /// Runs the checks that follow decoding once more, and counts the kinds of oddity: for measurements.
    package func countAfterChecks() -> Int {
        let log = DiagnosticLog()
        Self.check(storage, attachments, log)
        return log.diagnostics.count
    }

    /// Throws the first of the worst diagnostics if it is too bad.
    private static func refuse(
        _ diagnostics: [Diagnostic],
        from severity: DiagnosticCode.Severity,
        _ name: String
    ) throws(CaptureError) {
        guard let worst = diagnostics.first, worst.code.severity >= severity else { return }
        let place = worst.occurrences.first?.offset
        throw CaptureError(.refused, name: name, offset: place, "\(worst.code.rawValue): \(worst.message)")
    }

    /// Finds everything in a text in memory.
    private static func decode(_ text: [UInt8], with decoder: inout CaptureDecoder) throws(CaptureError) {
        decoder.rows.reserve(for: text.count)
        try JSONScanner.withScanner(over: text, from: 0, log: decoder.log) { (scanner) throws(CaptureError) in
            try decoder.decode(&scanner, window: nil)
        }
    }

    /// Decodes a text without hashing it, and counts: for measurements.
    package static func countsWithoutHashing(of text: [UInt8]) throws(CaptureError) -> (entries: Int, headers: Int) {
        var decoder = CaptureDecoder(name: "measurement")
        try decode(text, with: &decoder)
        return (decoder.rows.index.entries.count, decoder.rows.index.headers.count)
    }

    /// The largest file that is read, in bytes: positions are kept in 32 bits.
    public static let sizeLimit = Int(UInt32.max) - 1

    static func tooLarge(_ name: String, _ count: Int) -> CaptureError {
        CaptureError(.tooLarge, name: name, "the capture has \(count) bytes; at most \(sizeLimit) are read")
    }

    // MARK: The log

    /// The entries in the order of the file.
    public var entries: Entries { Entries(storage: storage) }

    /// The pages in the order of the file.
    public var pages: [Page] {
        storage.index.pages.enumerated().map { Page(storage: storage, range: $0.element, index: $0.offset) }
    }

    /// The version of the format, as written.
    public var version: ByteString? { storage.value(at: storage.index.log.version)?.text }

    /// The program that wrote the file.
    public var creator: Program? { Program(json: storage.value(at: storage.index.log.creator)) }

    /// The browser that was recorded, if the exporter says.
    public var browser: Program? { Program(json: storage.value(at: storage.index.log.browser)) }

    /// A remark of the user or exporter.
    public var comment: ByteString? { storage.value(at: storage.index.log.comment)?.text }

    /// The bytes at a range of the decoded text, read again and checked if they did not stay in memory.
    ///
    /// - Throws: ``CaptureError`` if the text has no such bytes, or if the file is gone or changed.
    public func bytes(in range: Range<Int>) throws(CaptureError) -> ByteString {
        guard range.lowerBound >= 0, range.upperBound <= source.byteCount else {
            let detail = "there are no bytes \(range); the text has \(source.byteCount)"
            throw CaptureError(.noSuchBytes, name: source.name, detail)
        }
        return try storage.text.read(range)
    }

    /// Where a diagnostic was met, as a reference; nil if it names no bytes of the text.
    public func source(of occurrence: Diagnostic.Occurrence) -> SourceReference? {
        guard occurrence.offset + occurrence.length <= source.byteCount else { return nil }
        return SourceReference(
            storage: storage,
            element: elementPath(at: occurrence.offset, length: occurrence.length),
            offset: occurrence.offset,
            length: occurrence.length
        )
    }

    /// The index of the entry that holds a byte of the text; nil for what stands outside of entries.
    package func entry(at offset: Int) -> Int? { elementPath(at: offset, length: 1).entry }

    /// The whole document as JSON; nil for a capture that is broken.
    public var document: JSONValue? {
        let start = storage.index.documentStart
        do {
            let range = try JSONScanner.withScanner(over: storage.bytes, from: start, log: nil) {
                (scanner) throws(ScanFailure) in
                try scanner.scanValue(depth: 0)
                return scanner.range(from: start)
            }
            return JSONValue(text: storage.text, range: range)
        } catch {
            return nil
        }
    }

    /// The innermost of entry, page and file that holds a range of bytes.
    private func elementPath(at offset: Int, length: Int) -> ElementPath {
        let entries = storage.index.entries
        let position = storage.text.gaps.keptCount(before: offset)
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if Int(entries[middle].element.offset) <= position { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return ElementPath(.file) }
        let entry = entries[low - 1].element
        let place = storage.text.gaps.range(of: Int(entry.offset)..<entry.end)
        return offset + length <= place.upperBound ? ElementPath(.entry, entry: low - 1) : ElementPath(.file)
    }
}

/// What a capture was read from.
public struct CaptureSource: Sendable, Hashable {
    /// What it is called in results: the name of the file, without its folders.
    public let name: String
    /// The number of bytes of the decoded text, to which every position refers.
    public let byteCount: Int
    /// The SHA-256 of the decoded text.
    public let sha256: SHA256Digest
    /// The compressed file the text was read out of; nil if the file is the text.
    public let container: Container?

    /// A compressed file.
    public struct Container: Sendable, Hashable {
        /// `gzip` or `zip`.
        public let format: String
        /// The name of the member that was read, in a zip.
        public let member: String?
        /// The number of bytes of the file as received.
        public let byteCount: Int
        /// The SHA-256 of the file as received.
        public let sha256: SHA256Digest
    }
}
