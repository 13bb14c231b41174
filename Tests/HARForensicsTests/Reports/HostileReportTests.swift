import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("Nothing from a capture acts or deceives in a report")
struct HostileReportTests {
    static let payloads: [String] =
        [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'",
            "</style><svg onload=alert(1)>",
            "javascript:alert(1)", "[x](javascript:alert(1))", "![x](https://evil.example/x.png)",
            "https://evil.example/",
            "| a | b |", "`code`", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\u{FF1D}1+1", "\u{1B}[2J", "\u{9B}31m",
            "a\u{202E}b", "a\u{200B}b", "\u{0}", "a\r\nb", "\u{2028}", "-->", "]]>", "&lt;b&gt;", "{{7*7}}", "${7*7}",
        ]

    /// The outside lists, where they are.
    static let outside: [String] = {
        guard let folder = SharedSuites.folder?.appending(path: "suites/injection") else { return [] }
        var result: [String] = []
        for name in ["blns.json", "ansi_garak.json"] {
            guard let data = try? Data(contentsOf: folder.appending(path: name)) else { continue }
            if let list = try? JSONDecoder().decode([String].self, from: data) { result += list }
        }
        if let text = try? String(contentsOf: folder.appending(path: "csv-payload.txt"), encoding: .utf8) {
            result += text.split(separator: "\n").map(String.init)
        }
        return result
    }()

    /// A capture with a payload in every field that a report shows.
    static func capture(_ payload: String) throws -> [UInt8] {
        let at = "2026-03-01T10:00:00.000Z"
        let entry: (String, String) -> [String: Any] = { url, second in
            [
                "startedDateTime": "2026-03-01T10:00:0\(second).000Z", "pageref": payload, "time": 5,
                "comment": payload,
                "_initiator": ["type": payload, "url": "https://i.example/\(payload)"], "_resourceType": payload,
                "request": [
                    "method": payload, "url": url, "httpVersion": payload,
                    "headers": [
                        ["name": "Cookie", "value": "\(payload)=\(payload)12345678"],
                        ["name": "Referer", "value": "https://\(payload)/"], ["name": payload, "value": payload],
                    ],
                    "postData": ["mimeType": payload, "text": payload],
                ],
                "response": [
                    "status": 302, "statusText": payload, "redirectURL": payload,
                    "headers": [
                        [
                            "name": "Set-Cookie",
                            "value":
                                "n\(payload)=\(payload)12345678; Domain=doubleclick.net; Path=/\(payload); Max-Age=99999999",
                        ],
                        ["name": "Location", "value": payload],
                    ],
                    "content": ["mimeType": payload, "text": payload, "size": 1],
                ],
            ]
        }
        let log: [String: Any] = [
            "version": payload, "creator": ["name": payload, "version": payload],
            "browser": ["name": payload, "version": payload], "comment": payload,
            "pages": [["id": payload, "title": payload, "startedDateTime": at]],
            "entries": [
                entry("https://example.nl/\(payload)", "0"),
                entry("https://ad.doubleclick.net/\(payload)?a=\(payload)", "1"),
                entry("https://\(payload).example.nl/", "2"),
                entry("https://ib.adnxs.com/?gdpr=1&gdpr_consent=\(payload)", "3"),
            ],
        ]
        return [UInt8](try JSONSerialization.data(withJSONObject: ["log": log], options: [.sortedKeys]))
    }

    /// The payloads in groups, each group one package with a capture a payload.
    private static var groups: [[String]] {
        payloads.map { [$0] }
            + stride(from: 0, to: outside.count, by: 24).map { Array(outside[$0..<min($0 + 24, outside.count)]) }
    }

    private static func package(_ payloads: [String]) throws -> EvidencePackage {
        var recipe = PackageRecipe()
        recipe.reveals = true
        return try EvidencePackage(
            of: try payloads.map { .init(name: "\($0).har", bytes: try capture($0)) },
            recipe: recipe
        )
    }

    @Test("No payload acts in HTML, Markdown, tables or text")
    func payloads() throws {
        #expect(Self.outside.isEmpty || Self.outside.count > 300)
        for group in Self.groups {
            let payload = group.joined(separator: " ")
            let package = try Self.package(group)
            for file in package.files where !file.path.hasPrefix("captures/") {
                let text = String(decoding: file.bytes, as: UTF8.self)
                #expect(!Self.hides(text), "a character of \(payload.debugDescription) hides in \(file.path)")
                switch file.path {
                case "report.html": try html(text, payload)
                case "report.md": markdown(text, payload)
                case let path where path.hasSuffix(".csv"): table(text, payload, path)
                default: break
                }
            }
            for part in package.files.flatMap({ $0.path.split(separator: "/", omittingEmptySubsequences: false) }) {
                #expect(part != ".." && part != "." && !part.isEmpty && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
            }
        }
    }

    /// Whether a text holds something that acts on a terminal or hides.
    private static func hides(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            if scalar == "\n" || scalar == "\r" || scalar == "\t" { return false }
            return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || scalar.properties.generalCategory == .format
                || scalar == "\u{2028}" || scalar == "\u{2029}"
        }
    }

    /// The tags of a page are those that the program writes, and their attributes too.
    private func html(_ text: String, _ payload: String) throws {
        let allowed: Set<String> = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "ul",
            "li",
            "div", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "rect", "line", "text",
            "path",
            "circle", "g", "dl", "dt", "dd", "pre", "code", "strong", "a", "small", "br", "cite", "time",
        ]
        for piece in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let tag = piece.prefix { $0 != ">" }
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
            #expect(allowed.contains(String(name)), "<\(tag.prefix(60))> from \(payload.debugDescription)")
            #expect(!tag.lowercased().contains(" on") || !tag.contains("="), "\(tag.prefix(80))")
            if name == "a", !tag.hasPrefix("/") { #expect(tag.hasPrefix("a href=\"#")) }
            #expect(!tag.contains("src=") && !tag.contains("javascript"))
        }
    }

    /// No link, image, code span or HTML: what would make one stands behind a backslash or is an entity.
    private func markdown(_ text: String, _ payload: String) {
        let own = text.split(separator: "\n").filter { !$0.hasPrefix("    ") }.joined(separator: "\n")
        #expect(!own.contains("<") && !own.contains("](") && !own.contains("://"), "\(payload.debugDescription)")
        var before: Character = " "
        for character in own {
            if character == "`" || character == "[" || character == "!" { #expect(before == "\\") }
            before = before == "\\" && character == "\\" ? " " : character
        }
    }

    private func table(_ text: String, _ payload: String, _ path: String) {
        // By bytes: a quote and a mark that combines with it are one Character.
        let quote = UInt8(ascii: "\"")
        for row in Array(text.utf8).split(separator: 0x0A) {
            #expect(row.first == quote && row.dropLast().last == quote, "\(path) \(payload.debugDescription)")
            let cells = String(decoding: row.dropFirst().dropLast(2), as: UTF8.self).unicodeScalars
            var first = true
            var before: [Unicode.Scalar] = []
            for scalar in cells {
                if first, !scalar.properties.isWhitespace {
                    #expect(!"=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar), "\(path)")
                    first = false
                }
                before = before.suffix(2) + [scalar]
                if before == ["\"", ",", "\""] { first = true }
            }
        }
    }

    @Test("A host with look-alike letters is also shown as it is asked for")
    func homograph() throws {
        let capture = try Capture(
            decoding: Array(
                Recording([
                    .visit("https://example.nl/", at: 0),
                    Recording.Exchange(
                        "https://аmazon.example/",
                        at: 10,
                        sets: ["id=abcdefgh12345678; Max-Age=99999999"]
                    ),
                ]).text.utf8
            ),
            name: "test.har"
        )
        let html = try ForensicReport(of: [Analysis(of: capture)], mask: nil).html()
        #expect(html.contains("xn--mazon-3ve.example"))
    }
}
