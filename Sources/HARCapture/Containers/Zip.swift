/// A zip archive that was checked as a whole before anything is taken out of it.
///
/// Zip says most things twice, and programs differ in which saying they believe; an archive that
/// contradicts itself can show one capture to us and another to somebody else. So this reader
/// refuses every contradiction, and whatever could hurt whoever unpacks the archive: see
/// ``ContainerError/Code``. An archive that opens has entries that can all be read.
///
/// ```swift
/// let archive = try ZipArchive(bytes)
/// for entry in archive.entries where zipName(entry.name, hasSuffix: ".har") {
///     let capture = try archive.extract(entry, limit: 1 << 30)
/// }
/// ```
///
/// Clauses cited are those of PKWARE's APPNOTE.TXT 6.3.10.
struct ZipArchive: Sendable {
    /// How the content of an entry is stored (APPNOTE 4.4.5); others are refused.
    enum Method: UInt16, Hashable, Sendable {
        case stored = 0
        case deflated = 8
    }

    /// What the directory says about one entry; the local header says the same.
    struct Entry: Hashable, Sendable {
        /// The name as bytes: it is compared as bytes, and may be in any encoding.
        let name: [UInt8]
        let method: Method
        /// The CRC-32 of the content.
        let checksum: UInt32
        /// How many bytes the content takes in the archive.
        let compressedSize: Int
        /// How many bytes the content has.
        let size: Int
        /// Where the directory describes the entry.
        let directoryOffset: Int
        /// Where the local header starts.
        let headerOffset: Int
        /// Where the content starts.
        let contentOffset: Int
        /// The day the entry was last changed, in the format of MS-DOS (APPNOTE 4.4.6).
        let date: UInt16
        /// The time of that day, in the format of MS-DOS, without a time zone.
        let time: UInt16

        /// The name as printable ASCII, for messages.
        var label: String { ContainerError.printable(name) }

        /// Whether the entry stands for a folder (APPNOTE 4.3.8: its name ends with a slash).
        var isFolder: Bool { name.last == UInt8(ascii: "/") }
    }

    /// The entries in the order of the directory.
    let entries: [Entry]
    /// The comment of the archive.
    let comment: [UInt8]
    /// Oddities that keep nobody from reading the entries, one line each.
    let notes: [String]

    private let bytes: [UInt8]
    private let limits: ContainerLimits

    /// Reads the directory of an archive and checks it against the local headers.
    init(_ bytes: [UInt8], limits: ContainerLimits = ContainerLimits(size: .max)) throws(ContainerError) {
        let fields = ContainerFields(bytes)
        let end = try ZipEndRecord(fields)
        guard end.entryCount <= limits.entries else {
            throw ContainerError(
                .entryLimit,
                at: end.offset,
                "\(end.entryCount) entries, the limit is \(limits.entries)"
            )
        }
        let records = try ZipDirectory.read(fields, end)
        try ZipDirectory.checkTogether(records, limits)
        var layout = ZipLayout(fields, directory: end.directory)
        var entries: [Entry] = []
        entries.reserveCapacity(records.count)
        for record in records { entries.append(try layout.add(record)) }
        try layout.checkOverlaps(entries)
        self.entries = entries
        self.comment = end.comment
        self.notes = layout.notes
        self.bytes = bytes
        self.limits = limits
    }

    /// The content of an entry, with its length and CRC-32 checked.
    ///
    /// - Parameter limit: The most bytes that may come out.
    func extract(_ entry: Entry, limit: Int) throws(ContainerError) -> [UInt8] {
        var limits = limits
        limits.size = min(limit, limits.size)
        guard entry.size <= limits.maximumOutput(forInput: entry.compressedSize) else {
            throw limits.exceeded(forInput: entry.compressedSize, at: entry.contentOffset)
        }
        // Holds for the entries of this archive; another archive's entry may lie anywhere.
        let range = try ContainerFields(bytes).range(
            at: entry.contentOffset,
            count: entry.compressedSize,
            "the content of an entry"
        )
        let content: [UInt8]
        switch entry.method {
        case .stored:
            content = Array(bytes[range])
        case .deflated:
            content = try inflate(entry, bytes[range], limits)
        }
        let found = CRC32.checksum(of: content[...])
        guard found == entry.checksum else {
            throw ContainerError(
                .checksumMismatch,
                at: entry.contentOffset,
                "CRC-32 of \(entry.label) is \(ContainerError.hexadecimal(found)), "
                    + "the directory says \(ContainerError.hexadecimal(entry.checksum))"
            )
        }
        return content
    }

    private func inflate(
        _ entry: Entry,
        _ input: ArraySlice<UInt8>,
        _ limits: ContainerLimits
    ) throws(ContainerError) -> [UInt8] {
        // One byte more than stated is already a contradiction: nothing beyond it is produced.
        let stream: (bytes: [UInt8], consumed: Int)
        do {
            stream = try Inflate.decompress(
                input,
                limits: limits,
                maximum: entry.size,
                expected: entry.size
            )
        } catch  where error.code == .sizeLimit {
            throw ContainerError(
                .lengthMismatch,
                at: error.offset,
                "\(entry.label) is longer than the \(entry.size) bytes that the directory says"
            )
        }
        guard stream.bytes.count == entry.size else {
            throw ContainerError(
                .lengthMismatch,
                at: entry.contentOffset,
                "\(entry.label) has \(stream.bytes.count) bytes, the directory says \(entry.size)"
            )
        }
        guard stream.consumed == entry.compressedSize else {
            throw ContainerError(
                .lengthMismatch,
                at: entry.contentOffset + stream.consumed,
                "\(entry.label) ends after \(stream.consumed) compressed bytes, "
                    + "the directory says \(entry.compressedSize)"
            )
        }
        return stream.bytes
    }
}
