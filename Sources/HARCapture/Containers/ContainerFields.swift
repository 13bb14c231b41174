/// The bytes of a container with the little-endian numbers of its headers.
///
/// Gzip and zip both store numbers with the lowest byte first (RFC 1952 §2.1, APPNOTE 4.4.1.1).
/// Every read is checked: a header may claim to lie anywhere.
struct ContainerFields: Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func uint16(at offset: Int) throws(ContainerError) -> UInt16 {
        let field = try range(at: offset, count: 2, "a two-byte field")
        return UInt16(bytes[field.lowerBound]) | UInt16(bytes[field.lowerBound + 1]) << 8
    }

    func uint32(at offset: Int) throws(ContainerError) -> UInt32 {
        let low = try uint16(at: offset)
        let high = try uint16(at: offset + 2)
        return UInt32(low) | UInt32(high) << 16
    }

    func uint64(at offset: Int) throws(ContainerError) -> UInt64 {
        let low = try uint32(at: offset)
        let high = try uint32(at: offset + 4)
        return UInt64(low) | UInt64(high) << 32
    }

    /// A number that is a place or a length in memory; larger ones are out of every bound.
    func size64(at offset: Int) throws(ContainerError) -> Int {
        Int(clamping: try uint64(at: offset))
    }

    /// The range of this many bytes from an offset on, which lies inside the container.
    func range(at offset: Int, count: Int, _ what: String) throws(ContainerError) -> Range<Int> {
        guard offset >= 0, offset <= bytes.count, count >= 0, count <= bytes.count - offset else {
            throw ContainerError(
                .truncated,
                at: min(max(offset, 0), bytes.count),
                "\(what) of \(count) bytes is not inside the \(bytes.count) bytes of the container"
            )
        }
        return offset..<offset + count
    }
}
