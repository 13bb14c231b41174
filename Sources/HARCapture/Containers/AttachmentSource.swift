/// Where the files lie that a capture names as bodies.
enum AttachmentSource: Sendable {
    /// Nowhere: the capture was read from memory or a pipe.
    case none
    /// In the folder of the capture.
    case folder(path: String)
    /// In the zip archive that holds the capture.
    case archive(ZipArchive)
}

extension AttachmentSource {
    /// The archive of which these are the bytes.
    static func archive(of bytes: [UInt8]) -> AttachmentSource {
        (try? ZipArchive(bytes)).map { .archive($0) } ?? .none
    }

    /// The folder that a path leads into; nothing for standard input.
    static func folder(of path: String) -> AttachmentSource {
        guard path != "-" else { return .none }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return .folder(path: ".") }
        return .folder(path: slash == path.startIndex ? "/" : String(path[..<slash]))
    }
}

/// What makes the name of an attachment unsafe; nil for a plain file name.
///
/// The name comes from the capture and leads to a file of the reader: it may name one in the folder of the capture and
/// nothing else, on any system.
func attachmentNameProblem(_ name: ByteString) -> String? {
    if name.isEmpty { return "is empty" }
    if name.count > 255 { return "has more than 255 bytes" }
    if name.equals(".") || name.equals("..") { return "names a folder" }
    for byte in name {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return "holds a path separator"
        case UInt8(ascii: ":"): return "holds a colon, as drives and streams do"
        case 0..<0x20, 0x7F: return "holds a control character"
        default: break
        }
    }
    if String(validating: name.bytes, as: UTF8.self) == nil { return "is not UTF-8" }
    return nil
}
