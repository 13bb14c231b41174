import Testing

@testable import HARCapture

/// Strings crossed in blocks, against the same strings crossed byte by byte.
struct LongStringTests {
    private struct Outcome: Equatable {
        var end: Int?
        var diagnostics: [String]
    }

    /// Crosses the string at the start of a text, with or without enough behind it for blocks.
    private func cross(_ text: [UInt8], padding: Int) -> Outcome {
        let log = DiagnosticLog()
        let padded = text + Array(repeating: UInt8(ascii: "x"), count: padding)
        let token = try? JSONScanner.withScanner(over: padded, from: 0, log: log) { (scanner) throws(ScanFailure) in
            try scanner.scanString()
        }
        let diagnostics = log.diagnostics.map { "\($0.code) \($0.count) \($0.occurrences.map(\.offset))" }
        if let token, !token.mayHaveEscapes {
            #expect(!padded[token.start..<token.end].contains(UInt8(ascii: "\\")))
        }
        return Outcome(end: token?.end, diagnostics: diagnostics)
    }

    private static let pieces: [[UInt8]] =
        [
            "a", "plain text of some length, ", #"\n"#, #"\""#, #"\\"#, #"\\\\\\"#, #"\/"#, #"\u00e9"#,
            #"\ud83d\ude00"#,
            #"\ud83d"#, #"\ude00"#, #"\ud83d\ud83d\ude00"#, #"\x"#, #"\u12"#, "é", "€", "😀", "\u{1}", "\n", "\t",
        ].map { Array($0.utf8) } + [[0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFF], [0xC0, 0xAF]]

    @Test(arguments: 1...40)
    func `A string is crossed in blocks as it is byte by byte`(seed: UInt64) {
        var random = LinearGenerator(seed: seed)
        for _ in 0..<60 {
            var text: [UInt8] = [UInt8(ascii: "\"")]
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                text += Self.pieces.randomElement(using: &random) ?? []
            }
            // What is cut off before the closing quote must not be taken for whole.
            text.append(UInt8(ascii: "\""))
            let short = cross(text, padding: 0)
            let inBlocks = cross(text, padding: 200)
            #expect(inBlocks == short, "\(String(decoding: text, as: UTF8.self))")
            #expect(short.end != nil || text.dropLast().last == UInt8(ascii: "\\"))
        }
    }

    @Test(arguments: 0..<pieces.count)
    func `An odd piece is seen wherever it stands in a script`(index: Int) {
        // Escapes of quotes and white space alone, which are crossed without gathering bits.
        let script = Array(#"function(a){\n\treturn \"b\" + a;\r\n}  var nrt = \"\"; "#.utf8)
        for lead in 0..<70 {
            let before = Array(repeating: UInt8(ascii: "x"), count: 100 + lead)
            let text = [UInt8(ascii: "\"")] + before + script + script + script + Self.pieces[index] + script + script
            #expect(cross(text + [UInt8(ascii: "\"")], padding: 200) == cross(text + [UInt8(ascii: "\"")], padding: 0))
        }
    }

    @Test(arguments: [1, 2, 3, 63, 64, 65, 127, 128, 129])
    func `Runs of backslashes escape each other across blocks`(count: Int) {
        for lead in 0..<70 {
            var text = [UInt8(ascii: "\"")] + Array(repeating: UInt8(ascii: "a"), count: lead)
            text += Array(repeating: UInt8(ascii: "\\"), count: count) + Array("\"z\"".utf8)
            let expected = lead + count + (count % 2 == 0 ? 2 : 4)
            #expect(cross(text, padding: 200).end == expected)
            #expect(cross(text, padding: 0).end == expected)
        }
    }

    @Test func `The bits of lanes are the same by instruction and by multiplication`() {
        var random = LinearGenerator(seed: 9)
        for _ in 0..<500 {
            var block = ByteBlock()
            for index in 0..<16 { block[index] = UInt8.random(in: 0...3, using: &random) }
            let lanes = block.lanes(equal: 2)
            #expect(lanes.bits == lanes.portableBits)
            #expect(lanes.bits == (0..<16).reduce(0) { $0 | (block[$1] == 2 ? 1 << UInt64($1) : 0) })
        }
    }

    @Test(arguments: [
        "0", "-0", "7", "-12", "3.5", "-0.25", "1234567890123456789012345678", "0.1234567890123456789012345",
        "12345678901234567890123456789012345", "1e5", "-1.5E-7", "0.0",
    ])
    func `A number is crossed with and without room behind it`(text: String) {
        for padding in [0, 40] {
            let log = DiagnosticLog()
            let bytes = Array("[\(text)]".utf8) + Array(repeating: UInt8(ascii: " "), count: padding)
            let start = try? JSONScanner.withScanner(over: bytes, from: 0, log: log) { (scanner) throws(ScanFailure) in
                try scanner.scanValue(depth: 0)
                return scanner.position
            }
            #expect(start == text.utf8.count + 2)
            #expect(log.diagnostics.isEmpty)
        }
    }

    @Test(arguments: ["01", "-", "1.", ".5", "+1", "00.1", "1..2", "--1", "1e", "0x1"])
    func `A number that is none is noted with and without room behind it`(text: String) {
        for padding in [0, 40] {
            let log = DiagnosticLog()
            let bytes = Array("[\(text)]".utf8) + Array(repeating: UInt8(ascii: " "), count: padding)
            let isCrossed =
                (try? JSONScanner.withScanner(over: bytes, from: 0, log: log) { (scanner) throws(ScanFailure) in
                    try scanner.scanValue(depth: 0)
                }) != nil
            #expect(!isCrossed || log.diagnostics.map(\.code) == [.malformedNumber])
        }
    }

    @Test(arguments: [1, 2, 3, 4, 8, 9, 16], ["\n", "\r\n", "\n\t", ""])
    func `White space of any layout is crossed`(width: Int, line: String) throws {
        func gap(_ level: Int) -> String { line + String(repeating: " ", count: width * level) }
        var text = "["
        for number in 0..<20 {
            // Every third line is indented otherwise.
            let name = gap(number % 3 == 0 ? 1 : 2)
            text += "\(number > 0 ? "," : "")\(gap(1)){\(name)\"n\" :\(gap(0)) \(number),\(name)\"m\": [ ]\(gap(1))}"
        }
        let value = try #require(JSONValue(parsing: ByteString(text + gap(0) + "]")))
        #expect(value.elements.map { $0["n"]?.int } == Array(0..<20))
    }
}
