import Testing

@testable import HARCapture

struct NumberTextTests {
    @Test(
        arguments: [
            "0", "-0", "0.0", "7", "007", "-12.5", "0.1", "0.3", "143.19899999463814", "9007199254740992",
            "9007199254740993", "9007199254740993.0", "9007199254740994.5", "9223372036854775807",
            "9999999999999999999", "0.000000000000000001", "9.999999999999999999", "0.999999999999999999",
            "4503599627370497.5", "4503599627370496.5", "1.7976931348623157", "18014398509481985.5", "1e3", "1.", ".5",
            "+1", "123456789012345678901", "0.1234567890123456789012",
        ]
    )
    func `A number is read as the standard library reads it`(text: String) {
        #expect(NumberText.double(ByteString(text)) == Double(text))
        #expect(NumberText.double(ByteString(text))?.sign == Double(text)?.sign)
    }

    @Test(arguments: ["", "-", ".", "1..2", "1-2", "--1", "1_000", "0x10", "inf", "nan", "1e999", "1,5"])
    func `What is no number gives none`(text: String) {
        #expect(NumberText.double(ByteString(text)) == nil)
    }

    @Test func `Numbers of any length are rounded once`() {
        var generator = LinearGenerator(seed: 5)
        for _ in 0..<20_000 {
            let digits = Int.random(in: 1...21, using: &generator)
            var text = (0..<digits).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
            let point = Int.random(in: 0...digits, using: &generator)
            if point > 0, point < digits { text.insert(".", at: text.index(text.startIndex, offsetBy: point)) }
            #expect(NumberText.double(ByteString(text)) == Double(text), "\(text)")
        }
        // Halfway between two values, and next to it.
        for exponent in 0..<10 {
            for offset: UInt64 in 0..<4 {
                let whole = ((1 << 53) + offset) << UInt64(exponent)
                for fraction in ["", ".5", ".25", ".499", ".501"] where "\(whole)\(fraction)".utf8.count <= 21 {
                    let text = "\(whole)\(fraction)"
                    #expect(NumberText.double(ByteString(text)) == Double(text), "\(text)")
                }
            }
        }
    }
}
