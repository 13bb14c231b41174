import Testing

@testable import HARCapture

/// The searches of the checks look at many bytes at once; where a thing lies among them must not matter.
struct CheckSearchTests {
    @Test(
        arguments: [
            ("[redacted]", true), ("[REDACTED]", true), ("unredacted", false), ("***", true), ("**", false),
            ("XXXXXXXX", true), ("xxxxxxxX", false), ("########", true), ("[15 bytes were stripped]", true),
            ("by bytes were stripper", false), ("rebyxx**##re", false),
        ]
    )
    func `A placeholder is found wherever it lies in a value`(text: String, isPlaceholder: Bool) {
        for lead in 0..<40 {
            for tail in [0, 1, 15, 16, 17] {
                let value = String(repeating: "a", count: lead) + "=" + text + ";" + String(repeating: "r", count: tail)
                let bytes = Array("\"\(value)\"".utf8)
                let found = RedactionMarks(bytes: bytes).placeholder(in: 1..<(bytes.count - 1))
                #expect((found != nil) == isPlaceholder, "\(lead) bytes before \(text), \(tail) behind")
            }
        }
    }

    @Test(arguments: 0..<6)
    func `A Cookie header is seen however its name is escaped`(position: Int) throws {
        let names = [
            "Cookie",
            "Cookie".enumerated().map { $0 == position ? Self.escape($1) : String($1) }.joined(),
            "Cookie".map(Self.escape).joined(),
        ]
        for name in names {
            let capture = CaptureText.entry {
                $0.sets = []
                $0.sends = [("Accept-Encoding", "gzip"), (name, "a=1")]
            }
            let codes = try Capture(decoding: Array(capture.text.utf8), name: "").diagnostics.map(\.code)
            #expect(codes == [.notCleanProfile], "\(name)")
        }
    }

    private static func escape(_ character: Character) -> String {
        let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    @Test(arguments: 0..<40)
    func `A byte is found, and equality decided, at every distance`(count: Int) {
        let backslash = UInt8(ascii: "\\")
        let bytes = Array(repeating: UInt8(ascii: "a"), count: count) + [backslash]
        let found = bytes.span.firstIndex(of: backslash, in: 0..<bytes.count)
        let missed = bytes.span.firstIndex(of: backslash, in: 0..<count)
        #expect(found == count)
        #expect(missed == nil)
        if count >= 8 {
            let holds = bytes.span.holds(backslash, inLong: 0..<bytes.count)
            let lacks = !bytes.span.holds(backslash, inLong: 0..<count)
            #expect(holds && lacks)
        }
        let pair = bytes + bytes + [0]
        let next = bytes.count
        let isEqual = pair.span.isEqual(0..<next, next..<(2 * next))
        let isUnequal = !pair.span.isEqual(0..<next, (next + 1)..<(2 * next + 1))
        #expect(isEqual && isUnequal)
    }
}
