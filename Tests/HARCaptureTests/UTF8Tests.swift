import Testing

@testable import HARCapture

/// The borders of Unicode table 3-7, each at every place relative to the blocks of sixteen bytes.
struct UTF8Tests {
    private func reading(_ sequence: [UInt8], after padding: Int, before rest: Int) -> Reading {
        let quote = UInt8(ascii: "\"")
        let filling = UInt8(ascii: "x")
        return Reading(
            [quote] + Array(repeating: filling, count: padding) + sequence + Array(repeating: filling, count: rest)
                + [quote]
        )
    }

    @Test(arguments: [
        "7F", "C280", "DFBF", "E0A080", "E0BFBF", "E18080", "ECBFBF", "ED8080", "ED9FBF", "EE8080", "EFBFBF",
        "EFBFBE", "F0908080", "F0BFBFBF", "F1808080", "F3BFBFBF", "F4808080", "F48FBFBF",
    ])
    func `A well-formed sequence is accepted wherever it stands`(sequence: String) {
        for padding in 0..<34 {
            for rest in [0, 1, 20] {
                #expect(reading(sequence.hexadecimal, after: padding, before: rest).isStrict)
            }
        }
    }

    @Test(arguments: [
        "80", "BF", "C0", "C080", "C1BF", "C2", "C27F", "C2C0", "DF", "E0", "E080", "E09F80", "E0A0", "E0A07F",
        "E0A0C0",
        "E18080FF", "ED", "EDA080", "EDBFBF", "EF", "EFBF", "F0", "F08FBFBF", "F08080", "F09080", "F0908000",
        "F09080C0",
        "F4908080", "F5808080", "F7BFBFBF", "F888808080", "FC8480808080", "FE", "FF", "FFFE",
    ])
    func `An ill-formed sequence is noted wherever it stands, at its first byte`(sequence: String) throws {
        let isFollowedByControl = sequence == "F0908000"
        for padding in 0..<34 {
            for rest in [0, 1, 20] {
                let reading = reading(sequence.hexadecimal, after: padding, before: rest)
                #expect(reading.failure == nil)
                #expect(reading.codes.contains(.invalidUTF8))
                #expect(reading.codes.count == (isFollowedByControl ? 2 : 1))
            }
        }
    }

    @Test func `The position of an ill-formed byte is that of its byte in the file`() throws {
        let bytes = Array(#"{"log":{"entries":[],"comment":"é"#.utf8) + [0xC3] + Array(#""}}"#.utf8)
        let capture = try Capture(decoding: bytes, name: "")
        let diagnostic = try #require(capture.diagnostic(.invalidUTF8))
        #expect(diagnostic.occurrences.map(\.offset) == [34])
        #expect(capture.comment?.bytes == [0xC3, 0xA9, 0xC3])
    }

    @Test func `Validity agrees with the standard library on every sequence of two bytes`() {
        for first in UInt8(0x80)...0xFF {
            for second in UInt8(0x23)...0xFF where second != UInt8(ascii: "\\") {
                let isValid = String(validating: [first, second], as: UTF8.self) != nil
                #expect(reading([first, second], after: 0, before: 0).isStrict == isValid)
            }
        }
    }

    @Test func `A byte that follows a bad escape is checked in short and long texts alike`() {
        #expect(reading([0x5C, 0xFF], after: 0, before: 0).codes == [.badEscape, .invalidUTF8])
        #expect(reading([0x5C, 0xFF], after: 0, before: 40).codes == [.badEscape, .invalidUTF8])
    }
}
