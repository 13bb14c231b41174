import Testing

@testable import HARCapture

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
