import Foundation
import Testing

@testable import HARCapture

// Bodies in files of their own, as Playwright writes them in its `attach` mode: beside the capture or in its archive.

final class AttachmentTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "har-attachments-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
        try write(Array("secret".utf8), as: "sub/inner.txt")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ bytes: [UInt8], as name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    private static func har(_ name: String, post: String = "null") -> String {
        #"{"log":{"creator":{"name":"Playwright"},"entries":[{"request":{"postData":{"text":"","_file":\#(post)}},"#
            + #""response":{"content":{"size":5,"_file":"\#(name)"}}}]}}"#
    }

    /// The capture of the folder.
    private func capture(_ text: String) throws -> Capture {
        try write(Array(text.utf8), as: "shop.har")
        return try Capture(contentsOfFile: "\(folder)/shop.har")
    }

    private func error(_ capture: Capture, _ name: ByteString) -> AttachmentError.Code? {
        do throws(AttachmentError) {
            _ = try capture.attachment(named: name)
            return nil
        } catch {
            #expect(error.name == name)
            #expect(error.description.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
            return error.code
        }
    }

    @Test func `A file beside the capture is read and cited by its name and digest`() throws {
        let content = Array("<html>é</html>".utf8)
        try write(content, as: "5e8f.html")
        try write(Array("q=1".utf8), as: "77aa.bin")
        let capture = try capture(Self.har("5e8f.html", post: "\"77aa.bin\""))
        #expect(capture.diagnostic(.attachmentMissing) == nil)
        let entry = capture.entries[0]
        let attachment = try capture.attachment(named: try #require(entry.response.content.attachmentName))
        #expect(attachment.name == "5e8f.html")
        #expect(attachment.bytes == ByteString(content))
        #expect(attachment.byteCount == content.count)
        #expect(attachment.sha256 == SHA256Digest(of: content))
        #expect(attachment.capture == capture.source.sha256)
        let reference = attachment.source(of: 6..<8)
        #expect(reference.name == "5e8f.html")
        #expect(reference.sha256 == attachment.sha256)
        #expect((reference.offset, reference.length) == (6, 2))
        #expect(reference.bytesDigest == SHA256Digest(of: Array("é".utf8)))
        #expect(attachment.source(of: 4..<900).length == content.count - 4)
        let body = try #require(entry.request.postData?.attachmentName)
        #expect(try capture.attachment(named: body).bytes == "q=1")
    }

    @Test func `A file that lies not there is reported where it is named`() throws {
        let capture = try capture(Self.har("gone.html", post: "\"../shop.har\""))
        let diagnostic = try #require(capture.diagnostic(.attachmentMissing))
        #expect(diagnostic.count == 2)
        let cited = try diagnostic.occurrences.map { try capture.bytes(in: $0.offset..<($0.offset + $0.length)) }
        #expect(cited == [#""gone.html""#, #""../shop.har""#])
        #expect(
            diagnostic.occurrences.map(\.detail) == [
                #"("gone.html" is no regular file beside the capture)"#, #"("../shop.har" holds a path separator)"#,
            ]
        )
        #expect(error(capture, "gone.html") == .missing)
    }

    @Test(arguments: [
        "", ".", "..", "/etc/passwd", "../shop.har", "sub/inner.txt", "sub\\inner.txt", "a\u{0}b", "a\nb", "\u{7F}",
        "C:a",
        "a:stream", String(repeating: "a", count: 256),
    ])
    func `A name that is no plain file name is refused`(name: String) throws {
        let capture = try capture(Self.har("x"))
        #expect(error(capture, ByteString(name)) == .unsafeName)
        #expect(attachmentNameProblem(ByteString(name)) != nil)
    }

    @Test func `A name that is not UTF-8 is refused`() throws {
        #expect(error(try capture(Self.har("x")), ByteString([0x61, 0xFF])) == .unsafeName)
    }

    @Test(.timeLimit(.minutes(10)))
    func `Links, folders and pipes are no attachments`() throws {
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "sub/inner.txt")
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/out", withDestinationPath: "/etc/passwd")
        let isMade = unsafe mkfifo("\(folder)/pipe", 0o600) == 0
        try #require(isMade)
        for name in ["link", "out", "pipe", "sub"] {
            let capture = try capture(Self.har(name))
            #expect(error(capture, ByteString(name)) == .notRegularFile)
            #expect(capture.diagnostic(.attachmentMissing)?.count == 1)
        }
    }

    @Test func `A file beyond the limit is refused before it is read`() throws {
        let path = "\(folder)/large"
        try #require(FileManager.default.createFile(atPath: path, contents: nil))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: UInt64(Attachment.sizeLimit) + 1)
        try handle.close()
        #expect(error(try capture(Self.har("large")), "large") == .tooLarge)
        do throws(AttachmentError) {
            _ = try AttachmentFile.read("inner.txt", in: folder + "/sub", limit: 5)
            Issue.record("six bytes were read")
        } catch {
            #expect(error.code == .tooLarge)
        }
        #expect(try AttachmentFile.read("inner.txt", in: folder + "/sub", limit: 6) == Array("secret".utf8))
    }

    @Test func `A capture in memory has no attachments and says so`() throws {
        let capture = try Capture(Self.har("a.html"))
        #expect(error(capture, "a.html") == .noSource)
        #expect(capture.diagnostic(.attachmentMissing)?.message.contains("without its folder") == true)
        #expect(try Capture(SyntheticCapture.text).diagnostic(.attachmentMissing) == nil)
    }

    @Test(
        arguments: [
            ("shop.har", "."), ("/shop.har", "/"), ("a/b/shop.har", "a/b"), ("./shop.har", "."), ("a//shop.har", "a/"),
            ("-", nil),
        ] as [(String, String?)]
    )
    func `The folder of a capture is that of its path`(path: String, folder: String?) {
        switch AttachmentSource.folder(of: path) {
        case .folder(let found): #expect(found == folder)
        case .none: #expect(folder == nil)
        case .archive: Issue.record("no archive was given")
        }
    }

    // MARK: Archives

    @Test func `A member of the archive is read and checked`() throws {
        var archive = StoredZip()
        archive.add("har.har", Array(Self.har("5e8f.html", post: "\"none.bin\"").utf8))
        archive.add("5e8f.html", Array("<html>".utf8))
        let capture = try Capture(decoding: archive.bytes, name: "x.zip")
        #expect(try capture.attachment(named: "5e8f.html").bytes == "<html>")
        #expect(error(capture, "none.bin") == .missing)
        #expect(error(capture, "../5e8f.html") == .unsafeName)
        let diagnostic = try #require(capture.diagnostic(.attachmentMissing))
        #expect(diagnostic.count == 1)
        #expect(diagnostic.occurrences[0].detail == #"("none.bin" is no member of the archive)"#)
    }

    @Test func `A member that was changed is refused`() throws {
        var archive = StoredZip()
        archive.add("har.har", Array(Self.har("5e8f.html").utf8))
        archive.add("5e8f.html", Array("<html>".utf8), checksum: 1)
        let capture = try Capture(decoding: archive.bytes, name: "x.zip")
        #expect(error(capture, "5e8f.html") == .unreadable)
    }

    @Test func `An archive in a file does not read the folder beside it`() throws {
        var archive = StoredZip()
        archive.add("har.har", Array(Self.har("beside.html").utf8))
        try write(archive.bytes, as: "x.har.zip")
        try write([1], as: "beside.html")
        let capture = try Capture(contentsOfFile: "\(folder)/x.har.zip")
        #expect(error(capture, "beside.html") == .missing)
    }

    @Test(.enabled(if: Shared.root != nil, Comment(rawValue: Shared.hint)))
    func `Every attachment of a recorded archive is had`() throws {
        let bytes = try Shared.bytes("captures/generated/playwright_accept_attach.har.zip")
        let capture = try Capture(decoding: bytes, name: "zip")
        let names = capture.entries.flatMap { entry in
            [entry.response.content.attachmentName, entry.request.postData?.attachmentName].compactMap(\.self)
        }
        #expect(names.count == 16)
        #expect(capture.diagnostic(.attachmentMissing) == nil)
        for name in names { _ = try capture.attachment(named: name) }
        let page = try #require(names.first { $0.hasSuffix(".html") })
        #expect(try capture.attachment(named: page).byteCount == 2624)
    }
}

/// A zip archive of stored members.
private struct StoredZip {
    private var file: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ content: [UInt8], checksum: Int? = nil) {
        let sum = checksum ?? Int(CRC32.checksum(of: content[...]))
        let middle =
            little(0, 4) + little(0x21_0000, 4) + little(sum, 4) + little(content.count, 4)
            + little(content.count, 4) + little(name.utf8.count, 2) + little(0, 2)
        directory += little(0x0201_4B50, 4) + [20, 3, 20, 0] + middle + little(0, 6) + [0, 0]
        directory += little(0o100_644, 2) + little(file.count, 4) + Array(name.utf8)
        file += little(0x0403_4B50, 4) + [20, 0] + middle + Array(name.utf8) + content
        count += 1
    }

    var bytes: [UInt8] {
        file + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
            + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
    }
}
