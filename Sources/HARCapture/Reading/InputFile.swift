#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file, pipe or standard input, opened once and read from start to end.
struct InputFile: ~Copyable {
    /// What to call it in results: the last component of its path.
    let name: String
    /// The size in bytes when it was opened; nil for what is no regular file.
    let byteCount: Int?
    private let descriptor: Int32
    private let before: stat

    /// Opens a file, or standard input for `-`.
    ///
    /// - Parameter waits: Whether to wait for the other end of a pipe.
    init(path: String, waits: Bool = true) throws(CaptureError) {
        let isInput = path == "-"
        name = isInput ? "standard input" : Self.lastComponent(path)
        let flags = O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK)
        descriptor = isInput ? STDIN_FILENO : unsafe open(path, flags)
        guard descriptor >= 0 else {
            throw CaptureError(.unreadable, name: name, "cannot be opened: \(Self.message(errno))")
        }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            let reason = Self.message(errno)
            if !isInput { close(descriptor) }
            throw CaptureError(.unreadable, name: name, "cannot be examined: \(reason)")
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            if !isInput { close(descriptor) }
            throw CaptureError(.unreadable, name: name, "is a folder, not a file")
        }
        before = status
        // Some file systems know no sizes, and standard input may have been read from before: both are streams.
        let isStream = status.st_size == 0 || isInput && lseek(descriptor, 0, SEEK_CUR) != 0
        byteCount = status.st_mode & S_IFMT == S_IFREG && !isStream ? Int(status.st_size) : nil
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// Reads until a buffer is full or the file ends; returns the number of bytes read.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int {
        var count = 0
        while count < buffer.count {
            // `base + count` lies below the end of the buffer and the call writes at most the rest of it.
            guard let base = buffer.baseAddress else { break }
            let received = unsafe systemRead(descriptor, base + count, buffer.count - count)
            if received < 0, errno == EINTR { continue }
            if received < 0 { throw CaptureError(.unreadable, name: name, "cannot be read: \(Self.message(errno))") }
            if received == 0 { break }
            count += received
        }
        return count
    }

    /// Reads from a place in the file on; the cursor of ``read(into:)`` stays where it is.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        var count = 0
        while count < buffer.count {
            // As above.
            guard let base = buffer.baseAddress else { break }
            let received = unsafe pread(descriptor, base + count, buffer.count - count, off_t(offset + count))
            if received < 0, errno == EINTR { continue }
            if received <= 0 { break }
            count += received
        }
        return count
    }

    /// The first bytes of a regular file.
    func head(_ count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            length = unsafe read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
        }
    }

    /// Reads everything that is left.
    func readAll(limit: Int) throws(CaptureError) -> [UInt8] {
        var result: [UInt8] = []
        // One byte more than expected, so that a file that grows is noticed.
        var room = (byteCount ?? 1 << 20) + 1
        while true {
            var failure: CaptureError?
            let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                do throws(CaptureError) {
                    count = unsafe try read(
                        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<room])
                    )
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            if result.isEmpty { result = part } else { result.append(contentsOf: part) }
            if result.count > limit { throw Capture.tooLarge(name, result.count) }
            if part.count < room { return result }
            room = max(1 << 20, result.count)
        }
    }

    /// Throws if a regular file is not what it was when it was opened, or another number of bytes was read.
    func checkUnchanged(read count: Int) throws(CaptureError) {
        guard let byteCount else { return }
        var after = stat()
        guard unsafe fstat(descriptor, &after) == 0, Int(after.st_size) == byteCount, count == byteCount,
            Self.modified(before) == Self.modified(after)
        else { throw CaptureError(.changedWhileReading, name: name, "the file changed while it was read") }
    }

    private static func lastComponent(_ path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    }

    private static func modified(_ status: stat) -> [Int] {
        #if canImport(Darwin)
        [Int(status.st_mtimespec.tv_sec), Int(status.st_mtimespec.tv_nsec), Int(status.st_ino)]
        #else
        [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ino)]
        #endif
    }

    private static func message(_ code: Int32) -> String {
        unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe read(descriptor, base, count)
}
