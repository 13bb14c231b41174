import HARCapture
import Testing

@testable import HARForensics

@Suite("Small numbers and Fibonacci coding")
struct IdentifierSetTests {
    @Test("The first bit of a field is number one")
    func field() {
        let set = IdentifierSet(field: 0b1000_0001_0001, width: 12)
        #expect(Array(set) == [1, 8, 12])
        #expect(set.count == 3 && set.highest == 12 && !set.isEmpty)
        #expect((-1...14).filter(set.contains) == [1, 8, 12])
        #expect(IdentifierSet(field: 0, width: 0).isEmpty && IdentifierSet(field: 0, width: 0).highest == 0)
        #expect(Array(IdentifierSet([64, 1, 65, 0, -3, 1])) == [1, 64])
        #expect(IdentifierSet(field: .max, width: 64).count == 64)
    }

    @Test(
        "Sums of Fibonacci numbers are read",
        arguments: [(1, "11"), (2, "011"), (3, "0011"), (4, "1011"), (7, "01011"), (100, "00101000011")]
    )
    func fibonacci(number: Int, bits: String) throws {
        let writer = BitWriter()
        for bit in bits { writer.write(bit == "1" ? 1 : 0, 1) }
        var reader = try BitReader(writer.text)
        #expect(try reader.fibonacci() == number)
        #expect(reader.position == bits.count)
    }

    @Test("A number without an end, or a longer one than 16 bits, is an error")
    func endless() throws {
        var cut = try BitReader("AAAA")
        #expect(throws: ConsentDecodingError.self) { try cut.fibonacci() }
        var long = try BitReader(ByteString(String(repeating: "A", count: 4000)))
        #expect(throws: ConsentDecodingError.self) { try long.fibonacci() }
        var alternating = try BitReader(ByteString(String(repeating: "q", count: 4000)))
        #expect(throws: ConsentDecodingError.self) { try alternating.fibonacci() }
    }
}
