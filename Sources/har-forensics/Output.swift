#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes results whole or not at all, and complaints to standard error.
enum Output {
    /// Whether standard output is a terminal that wants colour.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 && !isSet("NO_COLOR") }

    /// Makes a limit on the size of files an error of writing, so that what was begun is removed, and not the end.
    static func prepare() { signal(SIGXFSZ, SIG_IGN) }

    private static func isSet(_ name: String) -> Bool {
        guard let value = unsafe getenv(name) else { return false }
        return unsafe value.pointee != 0
    }

    /// Writes one line to standard error.
    static func complain(_ message: String) {
        _ = writeAll(Array("har-forensics: \(message)\n".utf8), to: STDERR_FILENO)
    }

    /// Ends the program.
    static func exit(_ code: ExitCode) -> Never {
        #if canImport(Glibc)
        Glibc.exit(code.rawValue)
        #elseif canImport(Musl)
        Musl.exit(code.rawValue)
        #else
        Darwin.exit(code.rawValue)
        #endif
    }

    /// Writes bytes to a file or, without a path, to standard output.
    ///
    /// A file is written beside its final name, flushed and renamed, so that it is never seen half; an input is never
    /// overwritten.
    static func write(_ bytes: [UInt8], to path: String?, inputs: [String] = []) -> ExitCode {
        guard let path else {
            if writeAll(bytes, to: STDOUT_FILENO) { return .done }
            complain("standard output could not be written whole: \(systemMessage())")
            return .ioError
        }
        if inputs.contains(where: { isSameFile($0, path) }) {
            complain("\(path) is an input and is not overwritten")
            return .cannotCreate
        }
        let temporary = path + ".partial-\(getpid())"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        guard descriptor >= 0 else {
            complain("\(path) cannot be created: \(systemMessage())")
            return .cannotCreate
        }
        let isWhole = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
        let isClosed = close(descriptor) == 0
        guard isWhole, isClosed else {
            complain("\(path) could not be written whole: \(systemMessage())")
            unsafe unlink(temporary)
            return .ioError
        }
        guard unsafe rename(temporary, path) == 0 else {
            complain("\(path) cannot be created: \(systemMessage())")
            unsafe unlink(temporary)
            return .cannotCreate
        }
        return .done
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        unsafe bytes.withUnsafeBytes { buffer in
            // `write` reads at most the bytes that are left of the buffer.
            var written = 0
            while written < buffer.count {
                guard let base = buffer.baseAddress else { return true }
                let count = unsafe systemWrite(descriptor, base + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                written += count
            }
            return true
        }
    }

    /// Whether something, be it a link to nothing, is at a path.
    static func isThere(_ path: String) -> Bool {
        var information = stat()
        return unsafe lstat(path, &information) == 0
    }

    private static func isSameFile(_ left: String, _ right: String) -> Bool {
        var first = stat()
        var second = stat()
        guard unsafe stat(left, &first) == 0, unsafe stat(right, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    private static func systemMessage() -> String {
        unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
    }
}

private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, base, count)
}
