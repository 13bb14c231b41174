import Testing

@testable import HARCapture

// MARK: Samples

/// What most samples hold: 713 bytes that look like a cookie header.
private let text = (0..<40).flatMap { Array("\"_ga\":\"GA1.2.\($0 * 7_919 % 1_000)\",".utf8) }

/// Deflate streams made with zlib, and what is in them.
struct Stream: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let content: [UInt8]

    init(_ name: String, _ base64: String, _ content: [UInt8]) {
        testDescription = name
        bytes = decodeBase64(base64)
        self.content = content
    }

    static let dynamic = Stream(
        "dynamic block",
        "Zc47CkJBEETRvUwsj+l/t5mRyxAj978DDeVOWBcKznp93uu+ng+59Nrrtv73yKC0NUpFoWQlSkywiKO4GYqFomgJigzNsmlWksdJ7iS5"
            + "muTaJKeSHE6yJ8nWJOscZKFZjOYgeYrkHpJbSC4jOYPkKJK9SfZNsinJ6jRLHmaSCR7V4/IDfwE=",
        text
    )
    static let zeros = Stream("one distance code", "7cExAQAAAMKg9U9tDQ+gAACAdwM=", [UInt8](repeating: 0, count: 3_000))
    static let all: [Stream] = [
        dynamic, zeros,
        Stream("nothing", "AwA=", []),
        Stream(
            "fixed block",
            "U4pPT1SyUnJ3NNQz0jNQ0lFC5lsaWqKJWBhboImYm5qjiZiZm6GJmFqaoosYmqCJmBgbo4kYmxqhiRiZG6KJGFqiu9nQAN3NRuhOtjRB"
                + "d7KFGbqTzS3QnWxugO5kMyN0J5uaoDvZxAzdycYW6E42ssRwsiG6mw2N0d1siu5kS3N0J1tYojvZwhDdyebG6E42M0V3sqk5upNN"
                + "LNCdbGKA7mRjI3QnG5mgu9nQDMPN6E5Gd7ClkRGGFqCDAQ==",
            text
        ),
        Stream("two stored blocks", "AAMA/P9hYmMBAgD9/2Rl", Array("abcde".utf8)),
    ]
}

/// 4 MiB of zeros in 4,080 bytes, as zlib writes them.
private let bomb =
    [0xED, 0xC1, 0x01, 0x01, 0, 0, 0, 0x82, 0x20, 0xFF, 0xAF, 0x6E, 0x48, 0x40, 0x01] as [UInt8]
    + [UInt8](repeating: 0, count: 4_063) + [0x7C, 0x1B]

private func decodeBase64(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    for character in text.utf8 {
        guard let value = alphabet.firstIndex(of: character) else { continue }
        bits = (bits << 6 | value) & 0xFFFF
        count += 6
        if count >= 8 {
            count -= 8
            bytes.append(UInt8(bits >> count & 0xFF))
        }
    }
    return bytes
}

/// Bits as deflate packs them: "0 01 11010" is three fields, each with its lowest bit last.
private func pack(_ fields: String) -> [UInt8] {
    var bits: [UInt8] = []
    for field in fields.utf8.split(separator: UInt8(ascii: " ")) { bits += field.reversed().map { $0 & 1 } }
    while bits.count % 8 != 0 { bits.append(0) }
    return stride(from: 0, to: bits.count, by: 8).map { start in
        (0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) }
    }
}

private func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) } }

private func code<Value>(_ body: () throws(ContainerError) -> Value) -> ContainerError.Code? {
    do {
        _ = try body()
        return nil
    } catch {
        return error.code
    }
}

private func member(_ stream: [UInt8], of content: [UInt8], flags: UInt8 = 0, extra: [UInt8] = []) -> [UInt8] {
    [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3] + extra + stream
        + little(Int(CRC32.checksum(of: content[...])), 4) + little(content.count, 4)
}

// MARK: CRC-32

struct CRC32Tests {
    @Test(
        "CRC-32 has the published values",
        arguments: [
            ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
            ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
        ] as [(String, UInt32)]
    )
    func publishedValues(text: String, expected: UInt32) {
        #expect(CRC32.checksum(of: Array(text.utf8)[...]) == expected)
    }

    @Test("CRC-32 does not depend on how the bytes are cut")
    func cuts() {
        let bytes = [UInt8](0...255)
        for cut in 0...256 {
            var crc = CRC32()
            let (head, tail) = (bytes[..<cut], bytes[cut...])
            crc.update(head.span)
            crc.update(tail.span)
            #expect(crc.value == 0x2905_8C73)
        }
    }
}

// MARK: Deflate

struct InflateTests {
    @Test("A stream of each block type gives its content and leaves what follows", arguments: Stream.all)
    func blocks(stream: Stream) throws {
        let input = [7, 7] + stream.bytes + [1, 2, 3]
        let result = try inflate(input[2...], limit: 10_000)
        #expect(result.bytes == stream.content)
        #expect(result.consumed == stream.bytes.count)
    }

    @Test("A stream that is cut anywhere is truncated", arguments: Stream.all)
    func truncated(stream: Stream) {
        for end in 0..<stream.bytes.count {
            #expect(
                code { () throws(ContainerError) in try inflate(stream.bytes[..<end], limit: 10_000) } == .truncated
            )
        }
    }

    @Test("A stream with any bit changed ends with an error or within the limit", arguments: Stream.all)
    func damaged(stream: Stream) {
        for bit in 0..<stream.bytes.count * 8 {
            var bytes = stream.bytes
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            if let result = try? inflate(bytes[...], limit: 10_000) { #expect(result.bytes.count <= 10_000) }
        }
    }

    @Test(
        "A stream that breaks RFC 1951 is refused by what it breaks",
        arguments: [
            ("1 11", .invalidBlock),  // reserved type
            ("1 00 00000 0000000000000101 0000000000000101", .invalidBlock),  // NLEN is not ~LEN
            ("1 10 11110 00000 0000 000", .invalidHuffman),  // 287 literal codes
            ("1 10 00000 11110 0000 000", .invalidHuffman),  // 31 distance codes
            ("1 10 00000 00000 0000 001 001 001 000", .invalidHuffman),  // over-subscribed
            ("1 10 00000 00000 0000 000 000 010 010", .invalidHuffman),  // incomplete
            ("1 10 00000 00000 0000 000 000 000 000", .invalidHuffman),  // no code at all
            ("1 10 00000 00000 0000 001 000 000 001 1 00", .invalidHuffman),  // repeats nothing
            ("1 10 00000 00000 0000 000 000 001 001 1 1111111 1 1101101", .invalidHuffman),  // no end of block
            ("1 10 00000 00000 0000 000 000 001 001 1 1111111 1 1101110", .invalidHuffman),  // 259 lengths of 258
            ("1 01 01100011 0000000", .invalidSymbol),  // length symbol 286
            ("1 01 1000000 01111", .invalidSymbol),  // distance symbol 30
            ("0 01 0000000", .truncated),
            ("1 01 1000000 00000 0000000", .invalidDistance),  // a copy before any byte
        ] as [(String, ContainerError.Code)]
    )
    func invalid(fields: String, expected: ContainerError.Code) {
        let bytes = pack(fields)
        #expect(code { () throws(ContainerError) in try inflate(bytes[...], limit: 1_000) } == expected)
    }

    @Test("Code words of every length up to fifteen bits are found")
    func longCodes() throws {
        // Letters A to O have the words 0, 10, 110, … of 1 to 15 bits, the end of the block has 15 ones.
        var fields = "1 10 00000 00000 1111 000 000 000" + String(repeating: " 100", count: 16)
        for symbol in 0...257 {
            let length = symbol == 256 ? 15 : (65...79).contains(symbol) ? symbol - 64 : 0
            for bit in [8, 4, 2, 1] { fields += length & bit == 0 ? " 0" : " 1" }
        }
        let letters = (0..<600).map { UInt8(65 + $0 * 7 % 15) }
        for letter in letters { fields += String(repeating: " 1", count: Int(letter) - 65) + " 0" }
        fields += String(repeating: " 1", count: 15)
        let bytes = pack(fields)
        #expect(try inflate(bytes[...], limit: 1_000).bytes == letters)
        #expect(try inflate((bytes + [0, 0, 0])[...], limit: 1_000).consumed == bytes.count)
    }

    @Test("The limit is met by exactly as many bytes", arguments: Stream.all)
    func limit(stream: Stream) throws {
        let size = stream.content.count
        for limit in [size, size + 1] { #expect(try inflate(stream.bytes[...], limit: limit).bytes.count == size) }
        if size > 0 {
            let refused = code { () throws(ContainerError) in try inflate(stream.bytes[...], limit: size - 1) }
            #expect(refused == .sizeLimit)
        }
    }

    @Test("A bomb is refused by its ratio, also when junk follows it")
    func ratio() {
        #expect(code { () throws(ContainerError) in try inflate(bomb[...], limit: .max) } == .ratioLimit)
        let padded = bomb + [UInt8](repeating: 0x55, count: 30_000)
        #expect(code { () throws(ContainerError) in try inflate(padded[...], limit: .max) } == .ratioLimit)
        #expect(code { () throws(ContainerError) in try inflate(bomb[...], limit: 100_000) } == .sizeLimit)
    }

    @Test("The ratio is met by exactly as many bytes, and early ones may run ahead of it up to the proof size")
    func ratioBounds() throws {
        var limits = ContainerLimits(size: .max)
        limits.ratioGrace = 2_999
        limits.ratio = 150  // the 20 bytes hold 3,000
        let maximum = limits.maximumOutput(forInput: Stream.zeros.bytes.count)
        #expect(maximum == 3_000)
        #expect(limits.exceeded(forInput: 20, at: 0).code == .ratioLimit)
        limits.ratio = 149
        #expect(limits.maximumOutput(forInput: Stream.zeros.bytes.count) == 2_999)
        limits.ratioGrace = 3_000
        #expect(limits.maximumOutput(forInput: Stream.zeros.bytes.count) == 3_000)
        limits.ratioProof = 1 << 20
        let early = code { () throws(ContainerError) in
            try Inflate.decompress(bomb[...], limits: limits, maximum: .max)
        }
        #expect(early == .ratioLimit)
    }
}

// MARK: Gzip

struct GzipTests {
    @Test("Members follow each other, with their names, comments and places")
    func members() throws {
        let header = [2, 0, 9, 9] + Array("a.har\0".utf8) + Array("note\0".utf8)
        let first = member(Stream.dynamic.bytes, of: text, flags: 0b1_1100, extra: header)
        let second = member(Stream.zeros.bytes, of: Stream.zeros.content)
        let file = try Gzip(first + second, limits: ContainerLimits(size: 10_000))
        #expect(file.content == text + Stream.zeros.content)
        #expect(file.notes.isEmpty)
        #expect(file.members.map(\.range) == [0..<first.count, first.count..<(first + second).count])
        #expect(file.members.map(\.content) == [0..<713, 713..<3_713])
        #expect(file.members[0].fileName == Array("a.har".utf8))
        #expect(file.members[0].comment == Array("note".utf8))
        #expect(file.members[0].modified == nil)
    }

    @Test("The CRC-16 of a header is checked")
    func headerChecksum() throws {
        let start: [UInt8] = [0x1F, 0x8B, 8, 2, 0, 0, 0, 0, 0, 3]
        let sum = little(Int(CRC32.checksum(of: start[...]) & 0xFFFF), 2)
        let good = member(Stream.dynamic.bytes, of: text, flags: 2, extra: sum)
        #expect(try unwrap(good, limit: 10_000)?.bytes == text)
        let bad = member(Stream.dynamic.bytes, of: text, flags: 2, extra: [sum[0] ^ 1, sum[1]])
        #expect(code { () throws(ContainerError) in try unwrap(bad, limit: 10_000) } == .checksumMismatch)
    }

    @Test(
        "What follows the last member is noted",
        arguments: [
            ([0, 0, 0], "gzip: 3 zero bytes follow the last member, at byte 152"),
            ([0x6A], "gzip: 1 bytes that are no gzip member follow the last member, at byte 152"),
        ] as [([UInt8], String)]
    )
    func trailing(junk: [UInt8], note: String) throws {
        let file = try Gzip(member(Stream.dynamic.bytes, of: text) + junk, limits: ContainerLimits(size: 10_000))
        #expect(file.content == text)
        #expect(file.notes == [note])
    }

    @Test(
        "A header or trailer that is wrong is refused by what is wrong",
        arguments: [
            (2, 0, .unsupported), (3, 0xE0, .invalidHeader), (144, 1, .checksumMismatch), (148, 1, .lengthMismatch),
        ] as [(Int, UInt8, ContainerError.Code)]
    )
    func wrong(place: Int, value: UInt8, expected: ContainerError.Code) {
        var file = member(Stream.dynamic.bytes, of: text)
        file[place] = value
        #expect(code { () throws(ContainerError) in try unwrap(file, limit: 10_000) } == expected)
    }

    @Test("A file that is cut anywhere, or has any bit changed, is refused or unchanged")
    func damaged() throws {
        let file = member(Stream.dynamic.bytes, of: text)
        for end in 2..<file.count {
            #expect(code { () throws(ContainerError) in try unwrap(Array(file[..<end]), limit: 10_000) } == .truncated)
        }
        for bit in 0..<file.count * 8 {
            var bytes = file
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            // A change of the magic bytes leaves no container: nil.
            if let unwrapped = try? unwrap(bytes, limit: 10_000) { #expect(unwrapped.bytes == text) }
        }
    }

    @Test("The limits hold for all members together")
    func limits() throws {
        let two =
            member(Stream.zeros.bytes, of: Stream.zeros.content) + member(Stream.zeros.bytes, of: Stream.zeros.content)
        #expect(try unwrap(two, limit: 6_000)?.bytes.count == 6_000)
        #expect(code { () throws(ContainerError) in try unwrap(two, limit: 5_999) } == .sizeLimit)
        var limits = ContainerLimits(size: .max)
        limits.members = 1
        #expect(code { () throws(ContainerError) in try unwrap(two, limits: limits) } == .entryLimit)
        limits.members = 2
        #expect(try unwrap(two, limits: limits)?.bytes.count == 6_000)
        limits.ratioGrace = 5_999
        limits.ratio = 10
        #expect(code { () throws(ContainerError) in try unwrap(two, limits: limits) } == .ratioLimit)
    }

    @Test("Only one layer is opened")
    func nested() {
        let inner = member(Stream.dynamic.bytes, of: text)
        let stored = [1] + little(inner.count, 2) + little(0xFFFF ^ inner.count, 2) + inner
        let outer = member(stored, of: inner)
        #expect(code { () throws(ContainerError) in try unwrap(outer, limit: 10_000) } == .nestedContainer)
    }
}

// MARK: Zip

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
            (["a.txt", "a.json"], "a.json"), (["a.har", "__MACOSX/._a.har", "d/"], "a.har"),
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
            _ = try ZipArchive(ZipSample("a\\\u{1B}[31m\n").bytes)
            Issue.record("a backslash was accepted")
        } catch {
            #expect(error.description == "unsafeName at byte 218: a\\x5c\\x1b[31m\\x0a holds a backslash")
        }
    }
}
