import Testing

@testable import HARCapture

struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `The examples of FIPS 180 give their digests`(message: String, digest: String) {
        #expect(SHA256Digest(of: Array(message.utf8)).description == digest)
    }

    @Test func `A million times the letter a gives its digest`() {
        let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(
            SHA256Digest(of: message).description
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 127, 129, 1000])
    func `Pieces of any size give the digest of the whole`(size: Int) {
        let message = (0..<1500).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = SHA256()
        for start in stride(from: 0, to: message.count, by: size) {
            hash.update(message[start..<min(start + size, message.count)])
        }
        #expect(hash.finalize() == SHA256Digest(of: message))
    }

    @Test func `Finalizing does not end a computation`() {
        var hash = SHA256()
        hash.update(Array("a".utf8)[...])
        #expect(hash.finalize() == SHA256Digest(of: Array("a".utf8)))
        hash.update(Array("bc".utf8)[...])
        #expect(hash.finalize() == SHA256Digest(of: Array("abc".utf8)))
    }

    @Test func `Digests are ordered and hashed by their bytes`() {
        let digests = (0..<100).map { SHA256Digest(of: Array("\($0)".utf8)) }
        #expect(Set(digests).count == 100)
        #expect(digests.sorted().map(\.description) == digests.map(\.description).sorted())
        #expect(digests.allSatisfy { $0.bytes == $0.description.hexadecimal })
    }
}

/// The vectors of the NIST Cryptographic Algorithm Validation Program.
@Suite(.enabled(if: Shared.root != nil, Comment(rawValue: Shared.hint)))
struct SHA256ValidationTests {
    /// The fields of a response file, in order.
    private func fields(_ name: String) throws -> [(key: String, value: String)] {
        let text = String(decoding: try Shared.bytes("suites/digests/\(name)"), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: " = ")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    @Test(arguments: [("SHA256ShortMsg.rsp", 65), ("SHA256LongMsg.rsp", 64)])
    func `Every message gives its digest`(file: String, count: Int) throws {
        var length = 0
        var message: [UInt8] = []
        var checked = 0
        for (key, value) in try fields(file) {
            switch key {
            case "Len": length = try #require(Int(value)) / 8
            case "Msg": message = Array(value.hexadecimal.prefix(length))
            case "MD":
                #expect(SHA256Digest(of: message).description == value)
                checked += 1
            default: break
            }
        }
        #expect(checked == count)
    }

    @Test func `All 100 links of the Monte Carlo chain give their digests`() throws {
        let fields = try fields("SHA256Monte.rsp")
        var seed = try #require(fields.first { $0.key == "Seed" }).value.hexadecimal
        let digests = fields.filter { $0.key == "MD" }.map(\.value)
        #expect(digests.count == 100)
        for digest in digests {
            var (first, second, third) = (seed, seed, seed)
            for _ in 0..<1000 {
                (first, second, third) = (second, third, SHA256Digest(of: first + second + third).bytes)
            }
            seed = third
            #expect(seed == digest.hexadecimal)
        }
    }
}
