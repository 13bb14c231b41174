extension Capture {
    /// Reads and decodes a capture from a file, a pipe, or standard input for `-`.
    ///
    /// The file is opened once and read once; what is hashed is what is decoded. Another program that shortens the file
    /// cannot crash this one, and one that changes it meanwhile is an error. Long bodies of large files do not stay in
    /// memory; they are read again when asked for, and must be what was hashed.
    ///
    /// - Throws: ``CaptureError`` if the file cannot be read or gives no capture.
    public init(contentsOfFile path: String, options: DecodingOptions = DecodingOptions()) throws(CaptureError) {
        let file = try InputFile(path: path)
        let name = file.name
        // Standard input cannot be opened a second time.
        if path != "-", let count = file.byteCount, count > options.residentLimit,
            ContainerFormat(of: file.head(4)) == .plain
        {
            guard count <= Self.sizeLimit else { throw Self.tooLarge(name, count) }
            try self.init(windowOn: file, path: path, count, options)
            return
        }
        if let count = file.byteCount, count > Self.sizeLimit { throw Self.tooLarge(name, count) }
        let bytes = try file.readAll(limit: Self.sizeLimit)
        try file.checkUnchanged(read: bytes.count)
        try self.init(decoding: bytes, name: name, options, besides: .folder(of: path))
    }

    /// Decodes a file of a size through a window; parts of another size than the usual are for tests.
    init(
        windowOn file: consuming InputFile,
        path: String,
        _ byteCount: Int,
        _ options: DecodingOptions,
        partSize: Int = TextWindow.usualPartSize
    ) throws(CaptureError) {
        let name = file.name
        let window = TextWindow(file, hasher: PartHasher(onOwnThread: options.threads > 1), partSize: partSize)
        var decoder = CaptureDecoder(
            name: name,
            keeper: TextKeeper(bodyLimit: options.residentBodyLimit, expected: byteCount)
        )
        decoder.rows.reserve(for: byteCount)
        try window.withScanner(log: decoder.log) { (scanner) throws(CaptureError) in
            try decoder.decode(&scanner, window: window)
        }
        let attachments = AttachmentSource.folder(of: path)
        let gaps = decoder.rows.keeper.gaps
        let kept = window.kept(by: decoder.rows.takeKeeper())
        let diagnostics = try Self.examine(
            CaptureText(kept: kept, gaps: gaps, file: nil, broken: decoder.brokenEntries),
            decoder,
            attachments,
            options
        )
        guard let hashed = try window.finish() else {
            throw CaptureError(.unreadable, name: name, "the file was not hashed")
        }
        let hashedFile = HashedFile(
            path: path,
            name: name,
            byteCount: window.byteCount,
            digest: hashed.digest,
            states: hashed.states
        )
        let text = CaptureText(kept: kept, gaps: gaps, file: hashedFile, broken: decoder.brokenEntries)
        let source = CaptureSource(name: name, byteCount: window.byteCount, sha256: hashed.digest, container: nil)
        self.init(text, decoder, source, attachments, diagnostics)
    }

    /// Reads and decodes a file as ``init(contentsOfFile:options:)`` does, but does not hash it, and counts: for
    /// measurements.
    package static func countsWithoutHashing(ofFile path: String) throws(CaptureError) -> (entries: Int, headers: Int) {
        let file = try InputFile(path: path)
        let expected = file.byteCount ?? 0
        if expected <= DecodingOptions().residentLimit {
            return try countsWithoutHashing(of: file.readAll(limit: sizeLimit))
        }
        let window = TextWindow(file, hasher: nil)
        let bodyLimit = DecodingOptions().residentBodyLimit
        var decoder = CaptureDecoder(name: "measurement", keeper: TextKeeper(bodyLimit: bodyLimit, expected: expected))
        decoder.rows.reserve(for: expected)
        try window.withScanner(log: decoder.log) { (scanner) throws(CaptureError) in
            try decoder.decode(&scanner, window: window)
        }
        return (decoder.rows.index.entries.count, decoder.rows.index.headers.count)
    }
}
