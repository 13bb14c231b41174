/// A gzip file (RFC 1952): one or more compressed members, their content in a row.
///
/// ```swift
/// let file = try Gzip(bytes, limits: ContainerLimits(size: 1 << 30))
/// print(file.content.count, file.members.count, file.notes)
/// ```
struct Gzip: Sendable {
    /// One member, with what its header says about the file it was made from.
    struct Member: Hashable, Sendable {
        /// Where the member lies in the file, from its magic bytes to its length.
        let range: Range<Int>
        /// Which part of the content it holds.
        let content: Range<Int>
        /// The name of the original file, as bytes: nobody opens it.
        let fileName: [UInt8]?
        /// The comment.
        let comment: [UInt8]?
        /// Seconds since 1970 when the original was last changed; nil when the field is zero.
        let modified: UInt32?
    }

    /// The content of all members.
    let content: [UInt8]
    /// The members in file order; at least one.
    let members: [Member]
    /// Oddities that did not keep the content from being read, one line each.
    let notes: [String]

    /// Decompresses a gzip file and checks every CRC-32 and length in it.
    init(_ bytes: [UInt8], limits: ContainerLimits) throws(ContainerError) {
        let fields = ContainerFields(bytes)
        var content: [UInt8] = []
        var members: [Member] = []
        var notes: [String] = []
        var offset = 0
        // The members together must stay inside the limits, or a thousand small ones evade them.
        let maximum = limits.maximumOutput(forInput: bytes.count)

        repeat {
            guard members.count < limits.members else {
                throw ContainerError(.entryLimit, at: offset, "more than \(limits.members) members")
            }
            let header = try Header(fields, at: offset)
            // The length is stated at the end of a file with one member, and modulo 2^32.
            let promised = members.isEmpty ? Int(try fields.uint32(at: bytes.count - 4)) : 0
            let stream: (bytes: [UInt8], consumed: Int)
            do {
                stream = try Inflate.decompress(
                    bytes[header.end...],
                    limits: limits,
                    maximum: maximum - content.count,
                    expected: promised
                )
            } catch  where error.code == .sizeLimit {
                throw limits.exceeded(forInput: bytes.count, at: error.offset)
            }
            let trailer = header.end + stream.consumed
            try Gzip.check(stream.bytes, fields, trailer: trailer)

            let start = content.count
            if members.isEmpty {
                content = stream.bytes
            } else {
                content.append(contentsOf: stream.bytes)
            }
            members.append(
                Member(
                    range: offset..<trailer + 8,
                    content: start..<content.count,
                    fileName: header.fileName,
                    comment: header.comment,
                    modified: header.modified
                )
            )
            offset = trailer + 8
        } while Gzip.isMagic(bytes[offset...])

        // Junk behind the members is part of the file, but no reason to allow more output.
        guard content.count <= limits.maximumOutput(forInput: offset) else {
            throw limits.exceeded(forInput: offset, at: offset)
        }
        if offset < bytes.count {
            let rest = bytes[offset...]
            let kind = rest.allSatisfy { $0 == 0 } ? "zero bytes" : "bytes that are no gzip member"
            notes.append("gzip: \(rest.count) \(kind) follow the last member, at byte \(offset)")
        }
        self.content = content
        self.members = members
        self.notes = notes
    }

    /// Whether these bytes start as a member: ID1 and ID2.
    static func isMagic(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B])
    }

    /// CRC32 and ISIZE (RFC 1952 §2.3.1).
    private static func check(
        _ content: [UInt8],
        _ fields: ContainerFields,
        trailer: Int
    ) throws(ContainerError) {
        _ = try fields.range(at: trailer, count: 8, "the trailer of a member")
        let stated = try fields.uint32(at: trailer)
        let found = CRC32.checksum(of: content[...])
        guard stated == found else {
            throw ContainerError(
                .checksumMismatch,
                at: trailer,
                "CRC-32 is \(ContainerError.hexadecimal(found)), "
                    + "the trailer says \(ContainerError.hexadecimal(stated))"
            )
        }
        let length = try fields.uint32(at: trailer + 4)
        guard length == UInt32(truncatingIfNeeded: content.count) else {
            throw ContainerError(
                .lengthMismatch,
                at: trailer + 4,
                "\(content.count) bytes, the trailer says \(length)"
            )
        }
    }
}

extension Gzip {
    /// The header of a member (RFC 1952 §2.3).
    private struct Header {
        let end: Int
        let modified: UInt32?
        var fileName: [UInt8]?
        var comment: [UInt8]?

        init(_ fields: ContainerFields, at start: Int) throws(ContainerError) {
            let bytes = fields.bytes
            _ = try fields.range(at: start, count: 10, "the header of a member")
            guard Gzip.isMagic(bytes[start...]) else {
                throw ContainerError(.invalidHeader, at: start, "a member starts with 1f 8b")
            }
            guard bytes[start + 2] == 8 else {
                throw ContainerError(
                    .unsupported,
                    at: start + 2,
                    "compression method \(bytes[start + 2]), deflate is 8"
                )
            }
            let flags = bytes[start + 3]
            // §2.3.1.2: a compliant decompressor must give an error if a reserved bit is set.
            guard flags & 0b1110_0000 == 0 else {
                throw ContainerError(.invalidHeader, at: start + 3, "reserved flags are set: \(flags)")
            }
            let seconds = try fields.uint32(at: start + 4)
            modified = seconds == 0 ? nil : seconds
            var offset = start + 10
            if flags & 0b0100 != 0 {  // FEXTRA
                let count = Int(try fields.uint16(at: offset))
                offset = try fields.range(at: offset + 2, count: count, "the extra field").upperBound
            }
            if flags & 0b1000 != 0 { fileName = try Header.text(fields, &offset, "file name") }  // FNAME
            if flags & 0b1_0000 != 0 { comment = try Header.text(fields, &offset, "comment") }  // FCOMMENT
            if flags & 0b0010 != 0 {  // FHCRC: the lower half of the CRC-32 of what came before
                let stated = try fields.uint16(at: offset)
                let found = UInt16(truncatingIfNeeded: CRC32.checksum(of: bytes[start..<offset]))
                guard stated == found else {
                    throw ContainerError(
                        .checksumMismatch,
                        at: offset,
                        "header CRC-16 is \(found), the header says \(stated)"
                    )
                }
                offset += 2
            }
            end = offset
        }

        /// A text that ends with a zero byte.
        private static func text(
            _ fields: ContainerFields,
            _ offset: inout Int,
            _ name: String
        ) throws(ContainerError) -> [UInt8] {
            let start = offset
            guard let end = fields.bytes[start...].firstIndex(of: 0) else {
                throw ContainerError(.truncated, at: start, "the \(name) has no end")
            }
            offset = end + 1
            return Array(fields.bytes[start..<end])
        }
    }
}
