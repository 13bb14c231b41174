#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads and writes the files of packages: whole or not at all, links never followed inside of a package.
public enum PackageFolder {
    /// Why a file or folder cannot be read or written.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// Whether the thing is not there, as opposed to something that went wrong.
        public let isMissing: Bool
        /// One line for a person.
        public let description: String

        init(isMissing: Bool, description: String) {
            self.isMissing = isMissing
            self.description = description
        }

        /// A key that could be guessed.
        public init(tooShortKey count: Int) {
            self.init(isMissing: false, description: "the key has \(count) bytes; at least 16 random bytes are needed")
        }
    }

    /// The most bytes of a file that is read.
    static let sizeLimit = 4 << 30

    /// Reads a file.
    public static func read(_ path: String) throws(Failure) -> [UInt8] { try read(path, O_RDONLY) }

    private static func read(_ path: String, _ flags: Int32) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, flags | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure("\(path) cannot be read") }
        defer { _ = close(descriptor) }
        var information = stat()
        guard unsafe fstat(descriptor, &information) == 0 else { throw failure("\(path) cannot be read") }
        guard information.st_mode & S_IFMT == S_IFREG else {
            throw Failure(isMissing: false, description: "\(path) is no regular file")
        }
        guard information.st_size < sizeLimit else {
            throw Failure(isMissing: false, description: "\(path) is too large")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(information.st_size) + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let room = buffer.count
            // `read` writes at most `room` bytes into the buffer.
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(descriptor, $0.baseAddress, room) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("\(path) cannot be read") }
            if count == 0 { return bytes }
            bytes += buffer[0..<count]
            guard bytes.count < sizeLimit else { throw Failure(isMissing: false, description: "\(path) is too large") }
        }
    }

    /// Whether a path is a folder.
    public static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return unsafe stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// Reads every file of a folder, with paths inside of it, sorted.
    public static func files(in folder: String) throws(Failure) -> [PackageFile] {
        var files: [PackageFile] = []
        for path in try paths(in: folder, under: "", depth: 0).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        ) {
            files.append(PackageFile(path: path, bytes: try read(folder + "/" + path, O_RDONLY | O_NOFOLLOW)))
        }
        return files
    }

    private static func paths(in folder: String, under prefix: String, depth: Int) throws(Failure) -> [String] {
        guard depth < 16 else { throw Failure(isMissing: false, description: "\(folder) has too many levels") }
        guard let handle = unsafe opendir(folder) else { throw failure("\(folder) cannot be read") }
        defer { unsafe closedir(handle) }
        var result: [String] = []
        while let entry = unsafe readdir(handle) {
            // `d_name` ends with a zero byte.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            var information = stat()
            let path = folder + "/" + name
            guard unsafe lstat(path, &information) == 0 else { throw failure("\(path) cannot be read") }
            if information.st_mode & S_IFMT == S_IFDIR {
                result += try paths(in: path, under: prefix + name + "/", depth: depth + 1)
            } else {
                result.append(prefix + name)
            }
        }
        return result
    }

    /// Writes a folder that appears whole or not at all.
    ///
    /// - Throws: ``Failure`` also if something is at the path already.
    public static func write(_ files: [PackageFile], to folder: String) throws(Failure) {
        var information = stat()
        if unsafe lstat(folder, &information) == 0 {
            throw Failure(isMissing: false, description: "\(folder) is there already; nothing is overwritten")
        }
        var name = folder
        while name.count > 1, name.hasSuffix("/") { name.removeLast() }
        let temporary = name + ".partial-\(getpid())"
        do throws(Failure) {
            try makeFolder(temporary)
            var made: Set<String> = []
            for file in files {
                let parts = file.path.split(separator: "/").dropLast()
                var path = temporary
                for part in parts {
                    path += "/" + part
                    if made.insert(path).inserted { try makeFolder(path) }
                }
                try writeFile(file.bytes, temporary + "/" + file.path)
            }
        } catch {
            remove(files, temporary)
            throw error
        }
        guard unsafe rename(temporary, name) == 0 else {
            let error = failure("\(folder) cannot be created")
            remove(files, temporary)
            throw error
        }
    }

    private static func makeFolder(_ path: String) throws(Failure) {
        guard unsafe mkdir(path, 0o755) == 0 else { throw failure("\(path) cannot be created") }
    }

    private static func writeFile(_ bytes: [UInt8], _ path: String) throws(Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("\(path) cannot be created") }
        var written = 0
        while written < bytes.count {
            // `write` reads at most the bytes that are left of the array.
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe buffer.baseAddress.map { unsafe systemWrite(descriptor, $0 + written, buffer.count - written) }
                    ?? 0
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = failure("\(path) could not be written whole")
                _ = close(descriptor)
                throw error
            }
            written += count
        }
        let isKept = fsync(descriptor) == 0
        guard close(descriptor) == 0, isKept else { throw failure("\(path) could not be written whole") }
    }

    /// Removes what was written of a folder.
    private static func remove(_ files: [PackageFile], _ folder: String) {
        var folders: Set<String> = [folder]
        for file in files {
            unsafe unlink(folder + "/" + file.path)
            var path = folder
            for part in file.path.split(separator: "/").dropLast() {
                path += "/" + part
                folders.insert(path)
            }
        }
        for path in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { unsafe rmdir(path) }
    }

    private static func failure(_ what: String) -> Failure {
        let code = errno
        let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
        return Failure(isMissing: code == ENOENT || code == ENOTDIR, description: "\(what): \(reason)")
    }
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, base, count)
}

private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, base, count)
}
