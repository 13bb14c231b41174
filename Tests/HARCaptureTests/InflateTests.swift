import Testing

@testable import HARCapture

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
