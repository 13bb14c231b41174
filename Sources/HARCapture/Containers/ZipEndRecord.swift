/// Where the directory of a zip archive lies, from the record at the end of the file.
///
/// ```
///   entries … │ directory │ zip64 record, zip64 locator │ end record │ comment
///             └ offset, size, number of entries ────────┘            └ to the end of the file
/// ```
///
/// The record is found from behind. A comment may itself hold a record, and two programs may then
/// see two archives: a file in which two places can be the record is refused. So is a file in
/// which anything stands between the parts, or before an archive that counts from elsewhere.
struct ZipEndRecord: Sendable {
    /// Where the end record starts.
    let offset: Int
    /// The bytes of the directory.
    let directory: Range<Int>
    /// How many entries the directory lists.
    let entryCount: Int
    /// The comment of the archive.
    let comment: [UInt8]

    private static let signature: UInt32 = 0x0605_4B50
    private static let size = 22

    init(_ fields: ContainerFields) throws(ContainerError) {
        let offset = try ZipEndRecord.find(fields)
        self.offset = offset
        comment = Array(fields.bytes[(offset + ZipEndRecord.size)...])

        // APPNOTE 4.3.16
        var disks = [Int(try fields.uint16(at: offset + 4)), Int(try fields.uint16(at: offset + 6))]
        var counts = [Int(try fields.uint16(at: offset + 8)), Int(try fields.uint16(at: offset + 10))]
        var size = Int(try fields.uint32(at: offset + 12))
        var start = Int(try fields.uint32(at: offset + 16))
        var end = offset

        // APPNOTE 4.4.1.4: a field that is full says that its value is in the zip64 record, which
        // a locator in front of the end record points to (4.3.14, 4.3.15).
        let isFull = counts.contains(0xFFFF) || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF
        let locator = offset - 20
        if isFull, locator >= 0, try fields.uint32(at: locator) == 0x0706_4B50 {
            let record = try fields.size64(at: locator + 8)
            guard record <= locator, locator - record >= 56, try fields.uint32(at: record) == 0x0606_4B50,
                try fields.size64(at: record + 4) == locator - record - 12
            else {
                throw ContainerError(.invalidDirectory, at: locator, "the zip64 locator points to no zip64 record")
            }
            disks = [Int(try fields.uint32(at: record + 16)), Int(try fields.uint32(at: record + 20))]
            counts = [try fields.size64(at: record + 24), try fields.size64(at: record + 32)]
            size = try fields.size64(at: record + 40)
            start = try fields.size64(at: record + 48)
            end = record
        }

        guard disks == [0, 0], counts[0] == counts[1] else {
            throw ContainerError(.unsupported, at: offset + 4, "the archive is split over several disks")
        }
        guard start <= end, size == end - start else {
            throw ContainerError(
                .invalidDirectory,
                at: offset + 12,
                "the directory of \(size) bytes at \(start) does not end where the end record begins, at \(end)"
            )
        }
        directory = start..<end
        entryCount = counts[1]
    }

    /// The one place where an end record reaches exactly to the end of the file.
    private static func find(_ fields: ContainerFields) throws(ContainerError) -> Int {
        let count = fields.bytes.count
        var found: Int?
        var candidate = count - size
        // The comment has at most 65,535 bytes (APPNOTE 4.4.12).
        while candidate >= max(0, count - size - 0xFFFF) {
            if fields.bytes[candidate] == 0x50, try fields.uint32(at: candidate) == signature,
                Int(try fields.uint16(at: candidate + 20)) == count - size - candidate
            {
                if let found {
                    throw ContainerError(
                        .invalidDirectory,
                        at: candidate,
                        "two places can be the end record: this one, and the one at byte \(found)"
                    )
                }
                found = candidate
            }
            candidate -= 1
        }
        guard let found else {
            throw ContainerError(.invalidDirectory, at: count, "no end record reaches to the end of the archive")
        }
        return found
    }
}
