#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a file beside a capture: a regular one, no link, no larger than the limit.
enum AttachmentFile {
    /// Reads a file whose name was found safe.
    static func read(_ name: ByteString, in folder: String, limit: Int) throws(AttachmentError) -> [UInt8] {
        // Without O_NONBLOCK opening a pipe would wait for a writer.
        let descriptor = unsafe open("\(folder)/\(name.string)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw AttachmentError(.missing, name, "lies not beside the capture")
            case ELOOP: throw AttachmentError(.notRegularFile, name, "is a symbolic link")
            default: throw AttachmentError(.unreadable, name, "cannot be opened (error \(errno))")
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw AttachmentError(.unreadable, name, "cannot be examined (error \(errno))")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw AttachmentError(.notRegularFile, name, "is no regular file")
        }
        let size = Int(status.st_size)
        guard size <= limit else {
            throw AttachmentError(.tooLarge, name, "has \(size) bytes; at most \(limit) are read")
        }
        var failure: Int32 = 0
        // One byte more than expected, so that a file that grows is noticed.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < size + 1, let base = buffer.baseAddress {
                // At most the bytes that are left of the buffer, and `count` is what was written.
                let received = unsafe systemRead(descriptor, base + count, size + 1 - count)
                if received < 0, errno == EINTR { continue }
                if received < 0 { failure = errno }
                if received <= 0 { break }
                count += received
            }
        }
        guard failure == 0 else { throw AttachmentError(.unreadable, name, "cannot be read (error \(failure))") }
        guard bytes.count == size else {
            throw AttachmentError(.unreadable, name, "changed while it was read")
        }
        return bytes
    }

    /// Whether a regular file of a name found safe lies in a folder.
    static func exists(_ name: ByteString, in folder: String) -> Bool {
        var status = stat()
        return unsafe lstat("\(folder)/\(name.string)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    unsafe read(descriptor, base, count)
}
