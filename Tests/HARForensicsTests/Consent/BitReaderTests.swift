import HARCapture
import Testing

@testable import HARForensics

@Suite("Reading bits out of base64url digits")
struct BitReaderTests {
    @Test("Fields are read across digits, the first bit the most significant")
    func fields() throws {
        // A = 000000, B = 000001, _ = 111111, - = 111110
        var reader = try BitReader("AB_-")
        #expect(try reader.integer(11) == 0)
        #expect(try reader.integer(3) == 0b111)
        #expect(try reader.flag())
        #expect(try reader.bits(9) == 0b111_111110)
        #expect(reader.remaining == 0)
        #expect(reader.position == 24)
    }

    @Test("Sixty-four bits are one field")
    func widest() throws {
        var reader = try BitReader("___________")
        #expect(try reader.bits(64) == .max)
        #expect(try reader.bits(0) == 0)
        #expect(reader.remaining == 2)
    }

    @Test("Bits that are set are numbered from one")
    func identifiers() throws {
        var reader = try BitReader("gB")
        #expect(try reader.identifiers(12) == [1, 12])
    }

    @Test("The end inside a field is an error at the first bit of the field")
    func truncated() throws {
        var reader = try BitReader("AAA")
        _ = try reader.bits(7)
        let error = #expect(throws: ConsentDecodingError.self) { try reader.bits(12) }
        #expect(error?.code == .truncated)
        #expect(error?.offset == .bit(7))
        #expect(error?.message == "expected 12 bits, found 11 of 18")
        #expect(reader.position == 7)
    }

    @Test(
        "A byte that is no digit is an error at its byte",
        arguments: ["AA A", "AA%2E", "AA.A", "AA\u{0}", "AA\u{e9}"]
    )
    func illegal(text: String) {
        let error = #expect(throws: ConsentDecodingError.self) { try BitReader(ByteString(text)) }
        #expect(error?.code == .illegalCharacter)
        #expect(error?.offset == .byte(2))
    }

    @Test("Letters beyond Z keep their distance to A and do not overflow")
    func letters() throws {
        var reader = try BitReader("Nz__")
        #expect(try reader.letters() == "Nt")
        #expect(try Array(reader.letters()) == [0x80, 0x80])
    }
}
