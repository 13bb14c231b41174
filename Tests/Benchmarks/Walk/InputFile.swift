import HARCapture

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is read with system calls, so that no contender pays for more.
struct InputFile {
    private let path: String
    private static let blockSize = 1 << 18

    init(_ path: String) { self.path = path }

    /// The whole file.
    func bytes() throws(WalkFailure) -> [UInt8] {
        let descriptor = try opened()
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw unreadable }
        let size = Int(status.st_size)
        let result = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // `read` writes at most the bytes that are left of the buffer, and `count` is what it wrote.
            while count < size, let base = buffer.baseAddress {
                let received = unsafe read(descriptor, base + count, size - count)
                guard received > 0 else { break }
                count += received
            }
        }
        guard result.count == size else { throw unreadable }
        return result
    }

    /// The digest of the file, never more than a block of it in memory.
    func digest() throws(WalkFailure) -> SHA256Digest {
        let descriptor = try opened()
        defer { close(descriptor) }
        var hash = SHA256()
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        while true {
            // `read` writes at most the bytes of the block.
            let received = unsafe block.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            guard received >= 0 else { throw unreadable }
            guard received > 0 else { return hash.finalize() }
            hash.update(block[..<received])
        }
    }

    private func opened() throws(WalkFailure) -> Int32 {
        let descriptor = unsafe open(path, O_RDONLY)
        guard descriptor >= 0 else { throw unreadable }
        return descriptor
    }

    private var unreadable: WalkFailure { WalkFailure(message: "\(path) cannot be read") }
}
