import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("Domain names of all scripts")
struct InternationalDomainTests {
    @Test(
        "A name is encoded as RFC 3492 has it",
        arguments: [
            ("bücher.example", "xn--bcher-kva.example"), ("食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"),
            ("δοκιμή.δοκιμή", "xn--jxalpdlp.xn--jxalpdlp"), ("BÜCHER.Example", "xn--bcher-kva.example"),
            ("faß.example", "xn--fa-hia.example"), ("☕.example", "xn--53h.example"),
            ("食狮。公司．cn", "xn--85x722f.xn--55qx5d.cn"), ("example", "example"),
        ]
    )
    func encoded(name: String, expected: String) {
        #expect(DomainToASCII.convert(ByteString(name))?.string == expected)
        #expect(WebURL(ByteString("https://\(name)/"))?.host.name.string == expected)
    }

    @Test("A label that is too long, or no UTF-8, stays as it is")
    func notEncoded() {
        #expect(DomainToASCII.convert(ByteString(String(repeating: "ü", count: 2000))) == nil)
        #expect(DomainToASCII.convert(ByteString([0xC3])) == nil)
        #expect(WebURL(ByteString(Array("https://".utf8) + [0xC3] + Array("/".utf8)))?.host.name == ByteString([0xC3]))
    }

    static let file = "suites/psl/idna_test_vectors.txt"

    /// The text of a column, `\u` and `\x` escapes resolved.
    private static func text(_ column: Substring) -> String {
        var result = String.UnicodeScalarView()
        var rest = column.trimmingCharacters(in: .whitespaces).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let kind = rest.first, kind == "u" || kind == "x" else {
                result.append(scalar)
                continue
            }
            rest.removeFirst()
            var digits = ""
            if kind == "x" {
                rest.removeFirst()
                while let digit = rest.popFirst(), digit != "}" { digits.unicodeScalars.append(digit) }
            } else {
                for _ in 0..<4 { if let digit = rest.popFirst() { digits.unicodeScalars.append(digit) } }
            }
            if let value = UInt32(digits, radix: 16), let decoded = Unicode.Scalar(value) { result.append(decoded) }
        }
        return String(result)
    }

    @Test(
        "The hosts of the Unicode test file that are valid are converted as it says",
        .enabled(if: SharedSuites.has(file), SharedSuites.skipMessage)
    )
    func unicodeFile() throws {
        let url = try #require(SharedSuites.folder).appending(path: Self.file)
        var asked = 0
        var agreeing = 0
        var differing: [String] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let data = line.prefix { $0 != "#" }
            let columns = data.split(separator: ";", omittingEmptySubsequences: false)
            guard columns.count >= 7 else { continue }
            let source = Self.text(columns[0])
            let unicode = Self.text(columns[1])
            let status = Self.text(columns[2])
            let ascii = Self.text(columns[3])
            let asciiStatus = Self.text(columns[4])
            // Rows without an error, whose name can stand in a URL and holds what has to be converted.
            let errors = asciiStatus.isEmpty ? status : asciiStatus
            guard errors.isEmpty || errors == "[]", !source.unicodeScalars.allSatisfy({ $0.value < 0x80 }),
                !source.unicodeScalars.contains(where: {
                    $0.value <= 0x20 || "/?#@:[]\\%^|<>\"`".unicodeScalars.contains($0)
                })
            else { continue }
            let expected = !ascii.isEmpty ? ascii : !unicode.isEmpty ? unicode : source
            asked += 1
            if DomainToASCII.convert(ByteString(source))?.string == expected {
                agreeing += 1
            } else {
                differing.append(String(columns[0]))
            }
        }
        #expect(asked == 301)
        #expect(agreeing == 301, "\(differing)")
    }
}
