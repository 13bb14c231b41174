/// Where the entries of a zip archive lie, and whether they agree with the directory.
struct ZipLayout {
    /// Oddities that keep nobody from reading the entries.
    private(set) var notes: [String] = []

    private let fields: ContainerFields
    private let directory: Range<Int>
    /// The bytes that each entry takes, with its header and descriptor.
    private var extents: [Range<Int>] = []

    init(_ fields: ContainerFields, directory: Range<Int>) {
        self.fields = fields
        self.directory = directory
    }

    /// Reads the local header of an entry and compares it with the directory (APPNOTE 4.3.7).
    mutating func add(_ record: ZipDirectory.Record) throws(ContainerError) -> ZipArchive.Entry {
        let start = record.headerOffset
        _ = try fields.range(at: start, count: 30, "the local header of \(record.label)")
        func mismatch(_ place: Int, _ what: String) -> ContainerError {
            ContainerError(
                .headerMismatch,
                at: start + place,
                "\(record.label): the local header and the directory state different \(what)"
            )
        }
        guard try fields.uint32(at: start) == 0x0403_4B50 else {
            throw ContainerError(
                .headerMismatch,
                at: start,
                "\(record.label): there is no local header at this place"
            )
        }
        let nameLength = Int(try fields.uint16(at: start + 26))
        let extraLength = Int(try fields.uint16(at: start + 28))
        let name = try fields.range(at: start + 30, count: nameLength, "a local name")
        let extra = try fields.range(at: name.upperBound, count: extraLength, "a local extra field")
        guard fields.bytes[name].elementsEqual(record.name) else { throw mismatch(26, "names") }
        // The bits that change what the bytes mean: encryption, descriptor, patch.
        let meaning: UInt16 = 1 | 1 << 3 | 1 << 5 | 1 << 6 | 1 << 13
        guard try fields.uint16(at: start + 6) & meaning == record.flags & meaning else { throw mismatch(6, "flags") }
        guard try fields.uint16(at: start + 8) == record.method.rawValue else { throw mismatch(8, "methods") }

        let checksum = try fields.uint32(at: start + 14)
        let stated = (compressed: try fields.uint32(at: start + 18), full: try fields.uint32(at: start + 22))
        var wide = try Zip64Field(fields, extra: extra)
        let size = try wide.value(for: stated.full)
        let compressedSize = try wide.value(for: stated.compressed)
        // APPNOTE 4.4.4: with a descriptor the three are zero here; programs that know them
        // beforehand state them all the same.
        let mayBeZero = record.hasDescriptor
        guard checksum == record.checksum || mayBeZero && checksum == 0 else { throw mismatch(14, "checksums") }
        guard compressedSize == record.compressedSize || mayBeZero && compressedSize == 0,
            size == record.size || mayBeZero && size == 0
        else { throw mismatch(18, "sizes") }

        let content = try fields.range(
            at: extra.upperBound,
            count: record.compressedSize,
            "the content of \(record.label)"
        )
        var end = content.upperBound
        if record.hasDescriptor {
            let length = try descriptorLength(at: end, record)
            if length == 0 {
                notes.append("zip: \(record.label) has no valid data descriptor, at byte \(end)")
            }
            end += length
        }
        extents.append(start..<end)
        return ZipArchive.Entry(
            name: record.name,
            method: record.method,
            checksum: record.checksum,
            compressedSize: record.compressedSize,
            size: record.size,
            directoryOffset: record.offset,
            headerOffset: start,
            contentOffset: content.lowerBound,
            date: record.date,
            time: record.time
        )
    }

    /// The length of the descriptor that repeats the directory, or zero (APPNOTE 4.3.9): an
    /// optional signature, the CRC-32, and two sizes of four or eight bytes.
    private func descriptorLength(at end: Int, _ record: ZipDirectory.Record) throws(ContainerError) -> Int {
        let room = directory.lowerBound - end
        for signature in [4, 0] {
            let start = end + signature
            for width in [4, 8] where room >= signature + 4 + 2 * width {
                if signature > 0, try fields.uint32(at: end) != 0x0807_4B50 { continue }
                guard try fields.uint32(at: start) == record.checksum else { continue }
                let compressed = width == 4 ? Int(try fields.uint32(at: start + 4)) : try fields.size64(at: start + 4)
                let full = width == 4 ? Int(try fields.uint32(at: start + 8)) : try fields.size64(at: start + 12)
                if compressed == record.compressedSize, full == record.size { return signature + 4 + 2 * width }
            }
        }
        return 0
    }

    /// Refuses entries that share bytes, and notes bytes that belong to nobody.
    ///
    /// Many entries over one stretch of compressed bytes make a bomb that no ratio reveals, and
    /// headers inside other content are a way to show different things to different programs.
    mutating func checkOverlaps(_ entries: [ZipArchive.Entry]) throws(ContainerError) {
        let order = entries.indices.sorted {
            (extents[$0].lowerBound, $0) < (extents[$1].lowerBound, $1)
        }
        var end = 0
        var unclaimed = 0
        for index in order {
            let extent = extents[index]
            guard extent.lowerBound >= end, extent.upperBound <= directory.lowerBound else {
                throw ContainerError(
                    .overlap,
                    at: extent.lowerBound,
                    "\(entries[index].label) shares bytes with another entry or with the directory"
                )
            }
            unclaimed += extent.lowerBound - end
            end = extent.upperBound
        }
        unclaimed += directory.lowerBound - end
        if unclaimed > 0 { notes.append("zip: \(unclaimed) bytes before the directory belong to no entry") }
    }
}
