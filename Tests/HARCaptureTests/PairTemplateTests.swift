import Testing

@testable import HARCapture

/// Headers whose layout is recognised as a whole, against the same headers in another layout.
struct PairTemplateTests {
    private func headers(of json: String) throws -> [[String]] {
        let text = """
            {"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [
            {"startedDateTime": "2026-03-01T10:00:00Z", "time": 1, "request": {"method": "GET", "url": "https://a.example/",
            "headers": \(json)}, "response": {"status": 200, "headers": []}}]}}
            """
        let capture = try Capture(decoding: Array(text.utf8), name: "headers")
        let entry = try #require(capture.entries.first)
        // What an element is said to be must be the object, brace to brace.
        for row in capture.storage.index.headers {
            let element = capture.storage.bytes[Int(row.element.offset)..<row.element.end]
            #expect(element.first == UInt8(ascii: "{") && element.last == UInt8(ascii: "}"))
        }
        return entry.request.headers.map { [$0.name.string, $0.value.string] }
    }

    private static let layouts: [(comma: String, open: String, colon: String, close: String)] = [
        (",", "{", ":", "}"),
        (",\n            ", "{\n              ", ": ", "\n            }"),
        (" ,\t", "{ ", " : ", " }"),
        (",", "{" + String(repeating: " ", count: 40), ":", String(repeating: "\n", count: 20) + "}"),
        (",", "{", ":" + String(repeating: " ", count: 70), "}"),
    ]

    @Test(arguments: 0..<layouts.count)
    func `Pairs of any layout are found`(index: Int) throws {
        let layout = Self.layouts[index]
        let names = (0..<50).map { "name-\($0)" + String(repeating: "n", count: $0) }
        let values = (0..<50).map { String(repeating: "v", count: $0 * 3) }
        let pairs = zip(names, values).map { name, value in
            layout.open + "\"name\"" + layout.colon + "\"\(name)\"" + (layout.comma == "," ? "," : ",\n              ")
                + "\"value\"" + layout.colon + "\"\(value)\"" + layout.close
        }
        let found = try headers(of: "[" + pairs.joined(separator: layout.comma) + "]")
        #expect(found == zip(names, values).map { [$0, $1] })
    }

    @Test func `A pair that departs from the layout of the others is read as what it is`() throws {
        let usual = #"{"name": "a", "value": "1"}"#
        let odd: [(String, [String])] = [
            (#"{"name": "a", "value": "1", "comment": "c"}"#, ["a", "1"]),
            (#"{"name": "a", "comment": "c", "value": "1"}"#, ["a", "1"]),
            (#"{"value": "1", "name": "a"}"#, ["a", "1"]),
            (#"{"name": "a", "value": 1}"#, ["a", "1"]),
            (#"{"name": "a"}"#, ["a", ""]),
            (#"{"name": "a", "value": "1" }"#, ["a", "1"]),
            (#"{"name": "a", "valuf": "1"}"#, ["a", ""]),
            (#"{"namf": "a", "value": "1"}"#, ["", "1"]),
            (#"{"name": "\"", "value": "\\"}"#, ["\"", "\\"]),
        ]
        for (pair, expected) in odd {
            let found = try headers(
                of: "[" + [usual, usual, usual, pair, usual, pair, pair, usual].joined(separator: ", ") + "]"
            )
            #expect(
                found
                    == [3: expected, 5: expected, 6: expected].reduce(into: Array(repeating: ["a", "1"], count: 8)) {
                        $0[$1.key] = $1.value
                    }
            )
        }
    }

    @Test func `A break within a run of like pairs keeps what stands before it`() throws {
        let pairs = Array(repeating: #"{"name": "a", "value": "1"}"#, count: 6).joined(separator: ", ")
        for cut in 1..<25 {
            let text =
                #"{"log": {"entries": [{"startedDateTime": "2026-03-01T10:00:00Z", "request": {"url": "https://a.example/", "headers": ["#
                + pairs.dropLast(cut)
            let capture = try Capture(decoding: Array(text.utf8), name: "cut")
            #expect(capture.entries.first?.request.headers.count == 5)
            #expect(capture.diagnostics.contains { $0.code == .truncated })
        }
    }
}
