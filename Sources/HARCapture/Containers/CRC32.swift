/// The 32-bit cyclic redundancy check that gzip and zip carry.
///
/// The polynomial is the reflected 0xEDB88320 of RFC 1952 §8, also APPNOTE 4.4.7. It finds
/// damage, not tampering: whoever alters a capture can alter the check with it.
///
/// ```swift
/// CRC32.checksum(of: Array("123456789".utf8)[...])  // 0xCBF43926
/// ```
package struct CRC32: Sendable {
    private var state: UInt32 = 0xFFFF_FFFF

    /// The checksum of everything added so far.
    var value: UInt32 { ~state }

    /// The checksum of these bytes.
    package static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
        var crc = CRC32()
        crc.update(bytes.span)
        return crc.value
    }

    /// Adds more bytes.
    mutating func update(_ bytes: Span<UInt8>) {
        let allTables = CRC32.tables
        let tables = allTables.span
        var crc = state
        var offset = 0
        let count = bytes.count
        // Eight bytes at a time ("slicing by 8"): each byte looks up what it contributes from
        // its distance to the end of the group, and the eight contributions are added.
        while count &- offset >= 8 {
            let word = bytes.littleEndianWord(at: offset) ^ UInt64(crc)
            let low = UInt32(truncatingIfNeeded: word)
            let high = UInt32(truncatingIfNeeded: word &>> 32)
            let nearest =
                tables[Int(0x700 | low & 0xFF)] ^ tables[Int(0x600 | low &>> 8 & 0xFF)]
                ^ tables[Int(0x500 | low &>> 16 & 0xFF)] ^ tables[Int(0x400 | low &>> 24)]
            let farthest =
                tables[Int(0x300 | high & 0xFF)] ^ tables[Int(0x200 | high &>> 8 & 0xFF)]
                ^ tables[Int(0x100 | high &>> 16 & 0xFF)] ^ tables[Int(high &>> 24)]
            crc = nearest ^ farthest
            offset &+= 8
        }
        while offset < count {
            crc = tables[Int((crc ^ UInt32(bytes[offset])) & 0xFF)] ^ crc &>> 8
            offset &+= 1
        }
        state = crc
    }

    /// Eight tables of 256: table k holds the remainder of a byte followed by k zero bytes.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var remainder = UInt32(byte)
            for _ in 0..<8 {
                remainder = remainder & 1 == 0 ? remainder >> 1 : 0xEDB8_8320 ^ remainder >> 1
            }
            tables[byte] = remainder
        }
        for index in 256..<tables.count {
            let shorter = tables[index - 256]
            tables[index] = tables[Int(shorter & 0xFF)] ^ shorter >> 8
        }
        return tables
    }()
}
