import HARForensics

/// A zip archive that is the same for the same files: sorted by name, nothing compressed, every time 1980-01-01 (APPNOTE
/// 6.3.10).
public enum StoredZip {
    /// Files of more than this many bytes together are not put into one archive.
    static let limit = 0x7FFF_FFFF

    /// The archive of some files; nil if they are too large for one without 64-bit fields.
    public static func encode(_ files: [PackageFile]) -> [UInt8]? {
        guard files.reduce(0, { $0 + $1.bytes.count + 128 + 2 * $1.path.utf8.count }) < limit, files.count < 0xFFFF
        else { return nil }
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            let name = Array(file.path.utf8)
            let offset = archive.count
            var common: [UInt8] = []
            common.add16(20)
            common.add16(0x0800)  // names are UTF-8
            common.add16(0)
            common.add16(0)
            common.add16(0x0021)
            common.add32(CRC32.checksum(of: file.bytes[...]))
            common.add32(UInt32(file.bytes.count))
            common.add32(UInt32(file.bytes.count))
            common.add16(UInt16(name.count))
            common.add16(0)
            archive.add32(0x0403_4B50)
            archive += common + name + file.bytes
            directory.add32(0x0201_4B50)
            directory.add16(20)
            directory += common
            directory.add16(0)
            directory.add16(0)
            directory.add16(0)
            directory.add32(0)
            directory.add32(UInt32(offset))
            directory += name
        }
        let start = archive.count
        archive += directory
        archive.add32(0x0605_4B50)
        archive.add16(0)
        archive.add16(0)
        archive.add16(UInt16(files.count))
        archive.add16(UInt16(files.count))
        archive.add32(UInt32(directory.count))
        archive.add32(UInt32(start))
        archive.add16(0)
        return archive
    }

    /// The files of an archive that ``encode(_:)`` made, and whether it is still what it makes of them; nil for archives in
    /// which no files are found.
    public static func decode(_ archive: [UInt8]) -> (files: [PackageFile], isExact: Bool)? {
        var files: [PackageFile] = []
        var position = 0
        while archive.value32(at: position) == 0x0403_4B50 {
            guard position + 30 <= archive.count, let size = archive.value32(at: position + 18) else { break }
            let nameCount = Int(archive[position + 26]) | Int(archive[position + 27]) << 8
            let start = position + 30 + nameCount
            guard start + Int(size) <= archive.count,
                let name = String(validating: archive[(position + 30)..<start], as: UTF8.self)
            else { break }
            files.append(PackageFile(path: name, bytes: Array(archive[start..<(start + Int(size))])))
            position = start + Int(size)
        }
        let isPlain = Set(files.map(\.path)).count == files.count
        return files.isEmpty ? nil : (files, isPlain && encode(files) == archive)
    }
}

extension [UInt8] {
    fileprivate mutating func add16(_ value: UInt16) { self += [UInt8(value & 0xFF), UInt8(value >> 8)] }

    fileprivate mutating func add32(_ value: UInt32) {
        add16(UInt16(value & 0xFFFF))
        add16(UInt16(value >> 16))
    }

    fileprivate func value32(at position: Int) -> UInt32? {
        guard position >= 0, position + 4 <= count else { return nil }
        return (0..<4).reduce(0) { $0 | UInt32(self[position + $1]) << UInt32(8 * $1) }
    }
}
