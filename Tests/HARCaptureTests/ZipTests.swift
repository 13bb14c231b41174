import Testing

@testable import HARCapture

/// A zip archive to be built, with the lies that a test wants.
private struct ZipSample {
    struct Item {
        var name: [UInt8]
        var localName: [UInt8]?
        var flags = 0x800
        var method = 8
        var data = Stream.dynamic.bytes
        var content = text
        var checksum: UInt32?
        var size: Int?
        var mode = 0o100_644
        var hasDescriptor = false
        var isWide = false
        var offset: Int?

        init(_ name: String, at offset: Int? = nil) {
            self.name = Array(name.utf8)
            self.offset = offset
        }
    }

    var items: [Item]
    var prefix: [UInt8] = []
    var gap: [UInt8] = []
    var comment: [UInt8] = []
    var count: Int?

    init(_ names: String...) { items = names.map { Item($0) } }

    var bytes: [UInt8] {
        var file = prefix
        var directory: [UInt8] = []
        for item in items {
            let checksum = little(Int(item.checksum ?? CRC32.checksum(of: item.content[...])), 4)
            let size = item.size ?? item.content.count
            let flags = little(item.flags | (item.hasDescriptor ? 8 : 0), 2)
            let sizes = little(item.data.count, 4) + little(size, 4)
            let full = [UInt8](repeating: 0xFF, count: 8)
            let wide = [1, 0, 16, 0] + little(size, 8) + little(item.data.count, 8)
            let middle = flags + little(item.method, 2) + little(0x21_0000, 4)
            let offset = little(item.offset ?? file.count, 4)
            if item.offset == nil {
                let name = item.localName ?? item.name
                file += little(0x0403_4B50, 4) + [20, 0] + middle
                file += item.hasDescriptor ? [UInt8](repeating: 0, count: 12) : checksum + (item.isWide ? full : sizes)
                file += little(name.count, 2) + little(item.isWide ? 20 : 0, 2) + name + (item.isWide ? wide : [])
                file += item.data
                if item.hasDescriptor { file += little(0x0807_4B50, 4) + checksum + sizes }
            }
            directory += little(0x0201_4B50, 4) + [20, 3, 20, 0] + middle + checksum + (item.isWide ? full : sizes)
            directory += little(item.name.count, 2) + little(item.isWide ? 20 : 0, 2) + little(0, 6)
            directory += [0, 0] + little(item.mode, 2) + offset + item.name + (item.isWide ? wide : [])
        }
        file += gap
        let number = little(count ?? items.count, 2)
        return file + directory + little(0x0605_4B50, 4) + little(0, 4) + number + number + little(directory.count, 4)
            + little(file.count, 4) + little(comment.count, 2) + comment
    }
}

/// Something wrong with an archive, and what it is refused for.
private struct Lie: Sendable, CustomTestStringConvertible {
    let expected: ContainerError.Code
    let change: @Sendable (inout ZipSample) -> Void

    init(_ expected: ContainerError.Code, _ change: @escaping @Sendable (inout ZipSample) -> Void) {
        self.expected = expected
        self.change = change
    }

    var testDescription: String { expected.name }

    static let all: [Lie] = [
        Lie(.encrypted) { $0.items[0].flags |= 1 },
        Lie(.unsupported) { $0.items[0].method = 12 },
        Lie(.specialFile) { $0.items[0].mode = 0o120_777 },
        Lie(.specialFile) { $0.items[0].mode = 0o020_666 },
        Lie(.duplicateName) { $0.items.append($0.items[0]) },
        Lie(.headerMismatch) { $0.items[0].localName = Array("b.har".utf8) },
        Lie(.headerMismatch) { $0.items.append(.init("c.har", at: 0)) },
        Lie(.headerMismatch) { $0.items.append(.init("c.har", at: 1)) },
        Lie(.truncated) { $0.items.append(.init("c.har", at: 0xFFFF_FFF0)) },
        Lie(.checksumMismatch) { $0.items[0].checksum = 1 },
        Lie(.lengthMismatch) { $0.items[0].size = 712 },
        Lie(.lengthMismatch) { $0.items[0].size = 714 },
        Lie(.lengthMismatch) { $0.items[0].data += [0] },
        Lie(.lengthMismatch) { $0.items[0].method = 0 },
        Lie(.sizeLimit) { $0.items[0].size = 0xFFFF_FFFE },
        Lie(.invalidDirectory) { $0.count = 2 },
        Lie(.invalidDirectory) { $0.count = 0 },
        Lie(.invalidDirectory) { $0.comment = ZipSample("x").bytes.suffix(22) },
        Lie(.noCapture) { $0.items = [] },
        Lie(.noCapture) { $0.items[0] = .init("a.txt") },
        Lie(.ambiguousCapture) { $0.items.append(.init("c.HAR")) },
        Lie(.nestedContainer) {
            let inner = ZipSample("x.har").bytes
            ($0.items[0].method, $0.items[0].data, $0.items[0].content) = (0, inner, inner)
        },
    ]
}

struct ZipTests {
    @Test("Entries are listed in order and read", arguments: [0, 8])
    func entries(method: Int) throws {
        var sample = ZipSample("b/x.har", "a.css")
        sample.items[0].hasDescriptor = true
        sample.items[1].isWide = true
        for index in 0...1 where method == 0 {
            sample.items[index].method = 0
            sample.items[index].data = text
        }
        sample.comment = Array("made by hand".utf8)
        let archive = try ZipArchive(sample.bytes)
        #expect(archive.entries.map(\.label) == ["b/x.har", "a.css"])
        #expect(archive.comment == sample.comment)
        #expect(archive.notes.isEmpty)
        for entry in archive.entries {
            #expect(try archive.extract(entry, limit: 713) == text)
            #expect(code { () throws(ContainerError) in try archive.extract(entry, limit: 712) } == .sizeLimit)
            let header = Array(sample.bytes[entry.headerOffset..<entry.headerOffset + 4])
            #expect(header == [0x50, 0x4B, 3, 4])
        }
    }

    @Test(
        "A name that leaves the archive is refused, another one is not",
        arguments: [
            ("", true), ("/a.har", true), ("../a.har", true), ("a/../b.har", true), ("a/..", true), (".", true),
            ("a\\b.har", true), ("C:a.har", true), ("c:/a.har", true), ("a\0.har", true),
            ("a\u{1B}[31m.har", true), ("a\u{7F}.har", true), (String(repeating: "b", count: 252) + ".har", true),
            (String(repeating: "b", count: 251) + ".har", false), (String(repeating: "c/", count: 2047) + ".har", true),
            (String(repeating: "c/", count: 2045) + "a.har", false),
            ("a..har", false), ("...har", false), ("a/b.har", false), ("a:b.har", true), ("ab:c.har", false),
            ("\u{202E}rah.har", false),
            ("~/a.har", false), ("CON.har", false),
        ]
    )
    func names(name: String, isRefused: Bool) {
        let found = code { () throws(ContainerError) in try unwrap(ZipSample(name).bytes, limit: 10_000) }
        #expect(found == (isRefused ? .unsafeName : nil))
    }

    @Test("An archive that contradicts itself or hides something is refused", arguments: Lie.all)
    fileprivate func refused(lie: Lie) {
        var sample = ZipSample("a.har")
        lie.change(&sample)
        let bytes = sample.bytes
        #expect(code { () throws(ContainerError) in try unwrap(bytes, limit: 10_000) } == lie.expected)
    }

    @Test("Entries that share bytes are refused")
    func overlap() {
        // The second header lies inside the stored content of the first.
        var inner = ZipSample("b.txt")
        inner.items[0].hasDescriptor = true
        let hidden = Array(inner.bytes[..<(30 + 5 + Stream.dynamic.bytes.count + 16)])
        var sample = ZipSample("a.har", "b.txt")
        (sample.items[0].method, sample.items[0].data, sample.items[0].content) = (0, hidden, hidden)
        sample.items[1].hasDescriptor = true
        sample.items[1].offset = 35
        let bytes = sample.bytes
        #expect(code { () throws(ContainerError) in try ZipArchive(bytes) } == .overlap)
    }

    @Test("Bytes that no entry claims are noted")
    func gaps() throws {
        var sample = ZipSample("a.har")
        sample.gap = [1, 2, 3]
        #expect(try ZipArchive(sample.bytes).notes == ["zip: 3 bytes before the directory belong to no entry"])
    }

    @Test("The number of entries and their total are limited")
    func limits() throws {
        let bytes = ZipSample("a.har", "b.txt").bytes
        var limits = ContainerLimits(size: 10_000)
        limits.entries = 2
        limits.archiveSize = 2 * 713
        #expect(try ZipArchive(bytes, limits: limits).entries.count == 2)
        limits.archiveSize = 2 * 713 - 1
        #expect(code { () throws(ContainerError) in try ZipArchive(bytes, limits: limits) } == .sizeLimit)
        limits.entries = 1
        #expect(code { () throws(ContainerError) in try ZipArchive(bytes, limits: limits) } == .entryLimit)
    }

    @Test("An entry that expands like a bomb is refused")
    func bombs() throws {
        var sample = ZipSample("a.har")
        (sample.items[0].data, sample.items[0].checksum, sample.items[0].size) = (bomb, 0, 4 << 20)
        let bytes = sample.bytes
        #expect(code { () throws(ContainerError) in try unwrap(bytes, limit: .max) } == .ratioLimit)
    }

    @Test(
        "The capture is found by its name",
        arguments: [
            (["x.png", "har.har", "other.har"], "har.har"), (["a.json", "b/c.HAR"], "b/c.HAR"),
            (["a.txt", "a.json"], "a.json"), (["é.har"], "é.har"), (["\u{202E}a.har"], "\\xe2\\x80\\xaea.har"),
            (["a.har", "__MACOSX/._a.har", "d/"], "a.har"),
        ]
    )
    func selection(names: [String], expected: String) throws {
        var sample = ZipSample()
        sample.items = names.map { ZipSample.Item($0) }
        let unwrapped = try #require(try unwrap(sample.bytes, limit: 10_000))
        #expect(unwrapped.member == expected)
        #expect(unwrapped.bytes == text)
        #expect(unwrapped.format == .zip)
    }

    @Test("An archive that is cut anywhere, or has any bit changed, is refused or unchanged")
    func damaged() {
        var sample = ZipSample("a.har", "b.txt")
        sample.items[1].hasDescriptor = true
        let file = sample.bytes
        for end in 4..<file.count {
            #expect(code { () throws(ContainerError) in try unwrap(Array(file[..<end]), limit: 10_000) } != nil)
        }
        for bit in 0..<file.count * 8 {
            var bytes = file
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            if let unwrapped = try? unwrap(bytes, limit: 10_000) { #expect(unwrapped.bytes == text) }
        }
    }

    @Test("A file in no container is left alone", arguments: ["", "{", "{}", "P", "PK", "PK\u{1}\u{2}", "\u{1F}"])
    func plain(text: String) throws {
        #expect(ContainerFormat(of: Array(text.utf8)) == .plain)
        #expect(try unwrap(Array(text.utf8), limit: 0) == nil)
    }

    @Test("An error says what and where in one line of printable ASCII")
    func message() {
        do {
            _ = try ZipArchive(ZipSample("a\u{1B}[31m\n").bytes)
            Issue.record("a control character was accepted")
        } catch {
            #expect(error.description == "unsafeName at byte 217: a\\x1b[31m\\x0a holds a control character")
        }
    }
}
