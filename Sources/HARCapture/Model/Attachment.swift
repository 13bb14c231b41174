/// A body that lies in a file of its own: beside the capture or in the same zip archive.
///
/// Playwright writes bodies so in its `attach` mode and names the files by the SHA-1 of their content; that name is
/// not checked, for SHA-1 proves nothing. The evidence is ``sha256``.
///
/// ```swift
/// if let name = entry.response.content.attachmentName {
///     let body = try capture.attachment(named: name)
///     print(body.name, body.sha256, body.byteCount)
/// }
/// ```
public struct Attachment: Sendable {
    /// The largest attachment that is read, in bytes.
    public static let sizeLimit = 256 << 20

    /// The SHA-256 of the decoded text of the capture that names it.
    public let capture: SHA256Digest
    /// The name, as the capture writes it.
    public let name: ByteString
    /// The content.
    public let bytes: ByteString
    /// The SHA-256 of the content.
    public let sha256: SHA256Digest

    /// The number of bytes of the content.
    public var byteCount: Int { bytes.count }

    /// A reference to a part of the content; what lies outside of it is left out.
    public func source(of part: Range<Int>) -> AttachmentReference {
        let inside = part.clamped(to: 0..<bytes.count)
        return AttachmentReference(
            capture: capture,
            name: name,
            sha256: sha256,
            offset: inside.lowerBound,
            length: inside.count,
            bytesDigest: SHA256Digest(of: bytes[inside].bytes)
        )
    }
}

/// Where a fact was seen in an attachment: the attachment by name and digest, and the exact bytes.
///
/// Anyone can check it with `dd` and `sha256sum` on the attachment itself.
public struct AttachmentReference: Sendable, Hashable {
    /// The SHA-256 of the decoded text of the capture that names the attachment.
    public let capture: SHA256Digest
    /// The name of the attachment, as the capture writes it.
    public let name: ByteString
    /// The SHA-256 of the attachment.
    public let sha256: SHA256Digest
    /// The first byte, counted from the start of the attachment.
    public let offset: Int
    /// The number of bytes.
    public let length: Int
    /// The SHA-256 of the cited bytes.
    public let bytesDigest: SHA256Digest
}

extension Capture {
    /// The content of a file that the capture names as a body.
    ///
    /// The name comes from the capture and is not trusted: only a plain file name is taken, only a regular file in the
    /// folder of the capture or a member of its archive, whose checksum and length are checked, and of at most
    /// ``Attachment/sizeLimit`` bytes.
    public func attachment(named name: ByteString) throws(AttachmentError) -> Attachment {
        if let problem = attachmentNameProblem(name) { throw AttachmentError(.unsafeName, name, problem) }
        let bytes: [UInt8]
        switch attachments {
        case .none:
            throw AttachmentError(.noSource, name, "cannot be had: the capture was read without its folder")
        case .folder(let path):
            bytes = try AttachmentFile.read(name, in: path, limit: Attachment.sizeLimit)
        case .archive(let archive):
            bytes = try Self.member(name, of: archive)
        }
        return Attachment(
            capture: source.sha256,
            name: name,
            bytes: ByteString(bytes),
            sha256: SHA256Digest(of: bytes)
        )
    }

    private static func member(_ name: ByteString, of archive: ZipArchive) throws(AttachmentError) -> [UInt8] {
        do throws(ContainerError) {
            guard let entry = archive.entries.first(where: { name.bytes.elementsEqual($0.name) }) else {
                throw ContainerError(.noCapture, at: 0, "")
            }
            return try archive.extract(entry, limit: Attachment.sizeLimit)
        } catch {
            switch error.code {
            case .noCapture: throw AttachmentError(.missing, name, "is no member of the archive")
            case .sizeLimit, .ratioLimit: throw AttachmentError(.tooLarge, name, error.message)
            default: throw AttachmentError(.unreadable, name, "byte \(error.offset): \(error.message)")
            }
        }
    }
}

extension Content {
    /// The name of the file that holds the body (`_file`); nil if there is none.
    public var attachmentName: ByteString? { json?["_file"]?.text }
}

extension PostData {
    /// The name of the file that holds the body (`_file`); nil if there is none.
    public var attachmentName: ByteString? { json["_file"]?.text }
}
