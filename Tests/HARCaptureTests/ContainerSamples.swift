import Testing

@testable import HARCapture

/// What most samples hold: 713 bytes that look like a cookie header.
let text = (0..<40).flatMap { Array("\"_ga\":\"GA1.2.\($0 * 7_919 % 1_000)\",".utf8) }

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
let bomb =
    [0xED, 0xC1, 0x01, 0x01, 0, 0, 0, 0x82, 0x20, 0xFF, 0xAF, 0x6E, 0x48, 0x40, 0x01] as [UInt8]
    + [UInt8](repeating: 0, count: 4_063) + [0x7C, 0x1B]

func decodeBase64(_ text: String) -> [UInt8] {
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
func pack(_ fields: String) -> [UInt8] {
    var bits: [UInt8] = []
    for field in fields.utf8.split(separator: UInt8(ascii: " ")) { bits += field.reversed().map { $0 & 1 } }
    while bits.count % 8 != 0 { bits.append(0) }
    return stride(from: 0, to: bits.count, by: 8).map { start in
        (0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) }
    }
}

func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) } }

func code<Value>(_ body: () throws(ContainerError) -> Value) -> ContainerError.Code? {
    do {
        _ = try body()
        return nil
    } catch {
        return error.code
    }
}

func member(_ stream: [UInt8], of content: [UInt8], flags: UInt8 = 0, extra: [UInt8] = []) -> [UInt8] {
    [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3] + extra + stream
        + little(Int(CRC32.checksum(of: content[...])), 4) + little(content.count, 4)
}
