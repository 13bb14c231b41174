/// The central directory of a zip archive (APPNOTE 4.3.12).
enum ZipDirectory {
    /// One header of the directory, with the zip64 values in their places.
    struct Record: Sendable {
        let offset: Int
        let name: [UInt8]
        let flags: UInt16
        let method: ZipArchive.Method
        let time: UInt16
        let date: UInt16
        let checksum: UInt32
        let compressedSize: Int
        let size: Int
        let headerOffset: Int

        /// The name as printable ASCII, for messages.
        var label: String { ContainerError.printable(name) }

        /// Bit 3 (APPNOTE 4.4.4): checksum and sizes follow the content instead.
        var hasDescriptor: Bool { flags & 1 << 3 != 0 }
    }

    /// Reads every header of the directory, which must fill it exactly.
    static func read(_ fields: ContainerFields, _ end: ZipEndRecord) throws(ContainerError) -> [Record] {
        var records: [Record] = []
        var offset = end.directory.lowerBound
        while offset < end.directory.upperBound, records.count < end.entryCount {
            guard end.directory.upperBound - offset >= 46, try fields.uint32(at: offset) == 0x0201_4B50 else {
                throw ContainerError(
                    .invalidDirectory,
                    at: offset,
                    "no directory header for entry \(records.count) of \(end.entryCount)"
                )
            }
            let lengths = [28, 30, 32]
            var size = 46
            for field in lengths { size += Int(try fields.uint16(at: offset + field)) }
            guard size <= end.directory.upperBound - offset else {
                throw ContainerError(.invalidDirectory, at: offset, "a directory header reaches past the directory")
            }
            records.append(try read(fields, at: offset))
            offset += size
        }
        guard records.count == end.entryCount, offset == end.directory.upperBound else {
            throw ContainerError(
                .invalidDirectory,
                at: offset,
                "\(end.entryCount) entries announced, \(records.count) found, "
                    + "and \(end.directory.upperBound - offset) bytes left"
            )
        }
        return records
    }

    private static func read(_ fields: ContainerFields, at offset: Int) throws(ContainerError) -> Record {
        let nameRange = offset + 46..<offset + 46 + Int(try fields.uint16(at: offset + 28))
        let name = fields.bytes[nameRange]
        func refuse(_ code: ContainerError.Code, _ place: Int, _ what: String) -> ContainerError {
            ContainerError(code, at: offset + place, "\(ContainerError.printable(name)) \(what)")
        }
        if let problem = zipNameProblem(name) { throw refuse(.unsafeName, 46, problem) }

        // Bits 0, 6 and 13: encryption of the content, or of the directory (APPNOTE 4.4.4).
        let flags = try fields.uint16(at: offset + 8)
        guard flags & (1 | 1 << 6 | 1 << 13) == 0 else { throw refuse(.encrypted, 8, "is encrypted") }
        guard flags & 1 << 5 == 0 else { throw refuse(.unsupported, 8, "is a patch") }
        let methodNumber = try fields.uint16(at: offset + 10)
        guard let method = ZipArchive.Method(rawValue: methodNumber) else {
            throw refuse(.unsupported, 10, "uses compression method \(methodNumber); 0 and 8 are read")
        }

        // The Unix mode is in the upper half of the external attributes; its top four bits are
        // the kind of file. A symbolic link is refused whatever system the header names.
        let system = fields.bytes[offset + 5]
        let kind = try fields.uint32(at: offset + 38) >> 28
        let isUnix = system == 3 || system == 19
        guard kind != 0xA, !isUnix || [0, 4, 8].contains(kind) else {
            throw refuse(.specialFile, 38, "is a link or a device (mode \(String(kind, radix: 8))0000)")
        }

        // APPNOTE 4.5.3: the zip64 field holds those values that are full in the header, in order.
        var wide = try Zip64Field(
            fields,
            extra: nameRange.upperBound..<nameRange.upperBound + Int(try fields.uint16(at: offset + 30))
        )
        let size = try wide.value(for: try fields.uint32(at: offset + 24))
        let compressedSize = try wide.value(for: try fields.uint32(at: offset + 20))
        let headerOffset = try wide.value(for: try fields.uint32(at: offset + 42))
        let disk = try fields.uint16(at: offset + 34)
        guard disk == 0 || disk == 0xFFFF else { throw refuse(.unsupported, 34, "is on disk \(disk)") }
        if method == .stored, size != compressedSize {
            throw refuse(.lengthMismatch, 20, "is stored, but has the sizes \(compressedSize) and \(size)")
        }
        return Record(
            offset: offset,
            name: Array(name),
            flags: flags,
            method: method,
            time: try fields.uint16(at: offset + 12),
            date: try fields.uint16(at: offset + 14),
            checksum: try fields.uint32(at: offset + 16),
            compressedSize: compressedSize,
            size: size,
            headerOffset: headerOffset
        )
    }

    /// Refuses names that occur twice, and more content than the limits allow.
    static func checkTogether(_ records: [Record], _ limits: ContainerLimits) throws(ContainerError) {
        var firstOffsets: [[UInt8]: Int] = [:]
        var total = 0
        for record in records {
            if let first = firstOffsets.updateValue(record.offset, forKey: record.name) {
                throw ContainerError(
                    .duplicateName,
                    at: record.offset,
                    "\(record.label) is also the name of the entry at byte \(first)"
                )
            }
            let (sum, overflow) = total.addingReportingOverflow(record.size)
            guard !overflow, sum <= limits.archiveSize else {
                throw ContainerError(
                    .sizeLimit,
                    at: record.offset,
                    "the entries state more than \(limits.archiveSize) bytes"
                )
            }
            total = sum
        }
    }
}

/// The zip64 extra field, whose values replace the full ones of a header (APPNOTE 4.5.3).
struct Zip64Field {
    private let fields: ContainerFields
    private let header: Int
    private var rest: Range<Int>

    /// Finds the field among the extra fields of a header.
    init(_ fields: ContainerFields, extra: Range<Int>) throws(ContainerError) {
        self.fields = fields
        header = extra.lowerBound
        rest = extra.upperBound..<extra.upperBound
        // APPNOTE 4.5.1: each is an identifier, a length and that many bytes. Some programs leave
        // a few bytes behind the last; nothing is read from them.
        var offset = extra.lowerBound
        while extra.upperBound - offset >= 4 {
            let size = Int(try fields.uint16(at: offset + 2))
            guard size <= extra.upperBound - offset - 4 else { break }
            if try fields.uint16(at: offset) == 0x0001 {
                rest = offset + 4..<offset + 4 + size
                return
            }
            offset += 4 + size
        }
    }

    /// The value of a field: its own, or the next one of the zip64 field when it is full.
    mutating func value(for field: UInt32) throws(ContainerError) -> Int {
        guard field == .max else { return Int(field) }
        guard rest.count >= 8 else {
            throw ContainerError(.invalidHeader, at: header, "a size or place is missing in the zip64 field")
        }
        defer { rest = rest.lowerBound + 8..<rest.upperBound }
        return try fields.size64(at: rest.lowerBound)
    }
}
