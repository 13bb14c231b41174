import Foundation
import HARCapture
import Testing

/// Reading from files; each test has a folder of its own.
final class ReadingTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "har-reading-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ bytes: [UInt8], as name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func `A file gives the capture of its bytes, under its name`() throws {
        let path = try write(SyntheticCapture.bytes, as: "shop.har")
        let capture = try Capture(contentsOfFile: path)
        #expect(capture.source.name == "shop.har")
        #expect(capture.source.sha256 == SHA256Digest(of: SyntheticCapture.bytes))
        #expect(capture.entries.count == 2)
    }

    @Test func `A large file is read whole`() throws {
        let padding = [UInt8](repeating: UInt8(ascii: " "), count: 3 << 20)
        let path = try write(SyntheticCapture.bytes + padding, as: "large.har")
        #expect(try Capture(contentsOfFile: path).source.byteCount == SyntheticCapture.bytes.count + 3 << 20)
    }

    @Test func `A missing file is named in the error, without its folders`() throws {
        let path = "\(folder)/absent.har"
        let error = try #require(throws: CaptureError.self) { try Capture(contentsOfFile: path) }
        #expect(error.code == .unreadable)
        #expect(error.offset == nil)
        #expect(error.description == "absent.har: cannot be opened: No such file or directory")
    }

    @Test func `A folder is no capture`() throws {
        let path = folder
        let error = try #require(throws: CaptureError.self) { try Capture(contentsOfFile: path) }
        #expect(error.code == .unreadable)
        #expect(error.detail == "is a folder, not a file")
    }

    @Test func `An empty file is no capture`() throws {
        let path = try write([], as: "empty.har")
        let error = try #require(throws: CaptureError.self) { try Capture(contentsOfFile: path) }
        #expect(error.code == .notJSON)
        #expect(error.offset == 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `A pipe is read until it is closed, however slowly it is filled`() async throws {
        let path = "\(folder)/pipe"
        let isMade = unsafe mkfifo(path, 0o600) == 0
        try #require(isMade)
        let writer = Thread {
            guard let handle = FileHandle(forWritingAtPath: path) else { return }
            for start in stride(from: 0, to: SyntheticCapture.bytes.count, by: 1000) {
                let end = min(start + 1000, SyntheticCapture.bytes.count)
                try? handle.write(contentsOf: Data(SyntheticCapture.bytes[start..<end]))
            }
            try? handle.close()
        }
        writer.start()
        let capture = try Capture(contentsOfFile: path)
        #expect(capture.source.sha256 == SHA256Digest(of: SyntheticCapture.bytes))
        #expect(capture.source.name == "pipe")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "needs a /proc file system"))
    func `A file whose system knows no sizes is read to its end`() throws {
        let error = try #require(throws: CaptureError.self) { try Capture(contentsOfFile: "/proc/self/status") }
        #expect(error.code == .notJSON)
    }

    @Test(.timeLimit(.minutes(10)))
    func `A file that is rewritten meanwhile gives one state of it or an error`() async throws {
        let short = SyntheticCapture.bytes
        let long = short + [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
        let path = try write(long, as: "changing.har")
        let digests = [SHA256Digest(of: short), SHA256Digest(of: long)]
        let writer = Task.detached {
            for round in 0..<200 where !Task.isCancelled {
                guard let handle = FileHandle(forWritingAtPath: path) else { return }
                let size = UInt64(round.isMultiple(of: 2) ? short.count : long.count)
                if size > short.count { _ = try? handle.seekToEnd() }
                if size > short.count { try? handle.write(contentsOf: Data(long[short.count...])) }
                try? handle.truncate(atOffset: size)
                try? handle.close()
                await Task.yield()
            }
        }
        for _ in 0..<20 {
            do throws(CaptureError) {
                let capture = try Capture(contentsOfFile: path)
                #expect(capture.entries.count == 2)
                #expect(capture.source.byteCount >= short.count)
                if capture.source.byteCount == short.count || capture.source.byteCount == long.count {
                    #expect(digests.contains(capture.source.sha256))
                }
            } catch {
                #expect(error.code == .changedWhileReading)
            }
        }
        writer.cancel()
        await writer.value
    }
}
