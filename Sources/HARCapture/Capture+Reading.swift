#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Capture {
    /// Reads and decodes a capture from a file, a pipe, or standard input for `-`.
    ///
    /// The file is opened once and read whole into memory, so that what is hashed is what is decoded and another
    /// program that shortens the file cannot crash this one; one that changes it meanwhile is an error.
    ///
    /// - Throws: ``CaptureError`` if the file cannot be read or gives no capture.
    public init(contentsOfFile path: String) throws(CaptureError) {
        let name = path == "-" ? "standard input" : Self.lastComponent(path)
        try self.init(decoding: Self.read(path, name: name), name: name, besides: .folder(of: path))
    }

    private static func lastComponent(_ path: String) -> String {
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    }

    private static func read(_ path: String, name: String) throws(CaptureError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY)
        guard descriptor >= 0 else {
            throw CaptureError(.unreadable, name: name, "cannot be opened: \(systemMessage(errno))")
        }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var before = stat()
        guard unsafe fstat(descriptor, &before) == 0 else {
            throw CaptureError(.unreadable, name: name, "cannot be examined: \(systemMessage(errno))")
        }
        if before.st_mode & S_IFMT == S_IFDIR {
            throw CaptureError(.unreadable, name: name, "is a folder, not a file")
        }
        let isFile = before.st_mode & S_IFMT == S_IFREG
        if isFile, Int(before.st_size) > sizeLimit { throw tooLarge(name, Int(before.st_size)) }
        let bytes = try readAll(descriptor, name: name, expected: isFile ? Int(before.st_size) : nil)
        var after = stat()
        if isFile {
            guard unsafe fstat(descriptor, &after) == 0, after.st_size == before.st_size,
                bytes.count == Int(before.st_size), modified(before) == modified(after)
            else { throw CaptureError(.changedWhileReading, name: name, "the file changed while it was read") }
        }
        return bytes
    }

    private static func readAll(
        _ descriptor: Int32,
        name: String,
        expected: Int?
    ) throws(CaptureError) -> [UInt8] {
        var result: [UInt8] = []
        var failure: CaptureError?
        // One byte more than expected, so that a file that grows is noticed.
        var room = (expected ?? 1 << 20) + 1
        while true {
            let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                // `read` writes at most the bytes that are left of the buffer, and `count` is what it wrote.
                while count < room {
                    let received = unsafe Self.receive(descriptor, buffer.baseAddress, count, room - count)
                    if received < 0, errno == EINTR { continue }
                    if received < 0 {
                        failure = CaptureError(.unreadable, name: name, "cannot be read: \(systemMessage(errno))")
                    }
                    if received <= 0 { break }
                    count += received
                }
            }
            if let failure { throw failure }
            let isLast = part.count < room
            if result.isEmpty { result = part } else { result.append(contentsOf: part) }
            if isLast { return result }
            if result.count > sizeLimit { throw tooLarge(name, result.count) }
            room = max(1 << 20, result.count)
        }
    }

    private static func receive(
        _ descriptor: Int32,
        _ base: UnsafeMutablePointer<UInt8>?,
        _ offset: Int,
        _ count: Int
    ) -> Int {
        guard let base = unsafe base else { return 0 }
        return unsafe systemRead(descriptor, base + offset, count)
    }

    private static func modified(_ status: stat) -> [Int] {
        #if canImport(Darwin)
        [Int(status.st_mtimespec.tv_sec), Int(status.st_mtimespec.tv_nsec), Int(status.st_ino)]
        #else
        [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ino)]
        #endif
    }

    private static func systemMessage(_ code: Int32) -> String {
        unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    unsafe read(descriptor, base, count)
}
