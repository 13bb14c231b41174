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
        guard let folder = SharedSuites.folder else { return [] }
        var result: [String] = []
        for name in ["blns.json", "ansi_garak.json"] {
            guard let data = try? Data(contentsOf: folder.appending(path: "suites/injection/\(name)")) else { continue }
            if let list = try? JSONDecoder().decode([String].self, from: data) { result += list }
        }
        if let text = try? String(
            contentsOf: folder.appending(path: "suites/injection/csv-payload.txt"),
            encoding: .utf8
        ) {
            result += text.split(separator: "\n").map(String.init)
        }
        return result + generated(folder.appending(path: "tools/hostile_corpus.py"))
    }()

    /// The payloads for reports of the generator of hostile input: its lists alone, since it also makes a bomb.
    private static func generated(_ script: URL) -> [String] {
        let program = """
            import json, re, sys
            names = {}
            for line in open(sys.argv[1], encoding="utf-8"):
                if re.match(r"[TCHMS]=\\[", line): exec(line, names)
            print(json.dumps([text for name in "TCHMS" for text in names.get(name, [])]))
            """
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, script.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return [] }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (try? JSONDecoder().decode([String].self, from: data)) ?? []
    }

    /// A capture with payloads in every field of HAR and of exporters.
    static func capture(_ payloads: [String]) throws -> [UInt8] {
        let at = "2026-03-01T10:00:00.000Z"
        func entry(_ payload: String, _ url: String, _ milliseconds: Int) -> [String: Any] {
            let headers = [["name": payload, "value": payload, "comment": payload]]
            let cookie = ["name": payload, "value": payload, "domain": payload, "path": payload, "expires": payload]
            return [
                "startedDateTime": "2026-03-01T10:00:0\(milliseconds).000Z", "pageref": payload, "time": 5,
                "comment": payload, "serverIPAddress": payload, "connection": payload, "_priority": payload,
                "_initiator": [
                    "type": payload, "url": "https://i.example/\(payload)",
                    "stack": ["callFrames": [["functionName": payload, "url": payload, "scriptId": payload]]],
                ], "_resourceType": payload, "_fromCache": payload, "_error": payload,
                "_securityDetails": ["subjectName": payload, "issuer": payload],
                "_webSocketMessages": [["type": payload, "data": payload, "time": 1]],
                "cache": ["comment": payload, "beforeRequest": ["eTag": payload]], payload: payload,
                "request": [
                    "method": payload, "url": url, "httpVersion": payload, "comment": payload,
                    "headers": headers + [
                        ["name": "Cookie", "value": "\(payload)=\(payload)12345678"],
                        ["name": "Referer", "value": "https://\(payload)/"],
                        ["name": "User-Agent", "value": payload],
                    ], "cookies": [cookie], "queryString": headers,
                    "postData": [
                        "mimeType": payload, "text": payload,
                        "params": [["name": payload, "value": payload, "fileName": payload, "contentType": payload]],
                    ],
                ],
                "response": [
                    "status": 302, "statusText": payload, "redirectURL": payload, "httpVersion": payload,
                    "headers": headers + [
                        [
                            "name": "Set-Cookie",
                            "value":
                                "n\(payload)=\(payload)12345678; Domain=doubleclick.net; Path=/\(payload); Max-Age=99999999",
                        ],
                        ["name": "Set-Cookie", "value": "\(payload)"],
                        ["name": "Location", "value": payload],
                    ], "cookies": [cookie],
                    "content": ["mimeType": payload, "text": payload, "size": 1, "encoding": payload],
                ],
            ]
        }
        let all = payloads.joined(separator: " ")
        let log: [String: Any] = [
            "version": all, "creator": ["name": all, "version": all], "browser": ["name": all, "version": all],
            "comment": all,
            "pages": payloads.map { ["id": $0, "title": $0, "startedDateTime": at, "comment": $0] },
            "entries": payloads.flatMap { payload in
                [
                    entry(payload, "https://example.nl/\(payload)", 0),
                    entry(payload, "https://ad.doubleclick.net/\(payload)?a=\(payload)", 1),
                    entry(payload, "https://\(payload).example.nl/", 2),
                    entry(payload, "https://ib.adnxs.com/?gdpr=1&gdpr_consent=\(payload)", 3),
                ]
            },
        ]
        return [UInt8](try JSONSerialization.data(withJSONObject: ["log": log], options: [.sortedKeys]))
    }

    /// The payloads in groups, each the stuff of a capture.
    private static let groups: [[String]] = {
        let all = payloads + outside
        return stride(from: 0, to: all.count, by: 40).map { Array(all[$0..<min($0 + 40, all.count)]) }
    }()

    @Test("No payload acts in any file of a package, in a summary, or in a redacted capture", arguments: groups.indices)
    func payloads(index: Int) throws {
        #expect(Self.outside.isEmpty || Self.outside.count > 600)
        let group = Self.groups[index]
        let payload = "group \(index)"
        var recipe = PackageRecipe()
        recipe.reveals = true
        let names = group.prefix(2).map { "\($0).har" }.joined()
        let package = try EvidencePackage(of: [.init(name: names, bytes: try Self.capture(group))], recipe: recipe)
        let analysis = package.analyses[0]
        #expect(analysis.capture.entries.count == 4 * group.count)
        for file in package.files where !file.path.hasPrefix("captures/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!Self.hides(text), "a character of \(payload) hides in \(file.path)")
            switch file.path {
            case "report.html": try html(text, payload)
            case "report.md": markdown(text, payload)
            case "findings.sarif": try sarif(file.bytes)
            case "case.jsonld": #expect(try JSONSerialization.jsonObject(with: Data(file.bytes)) is [String: Any])
            case "analysis.ndjson": try records(file.bytes)
            case let path where path.hasPrefix("cookies/"): netscape(text)
            case let path where path.hasSuffix(".csv"): table(text, payload, path)
            default: break
            }
        }
        let texts = [
            TerminalSummary(of: analysis).text, CookieSummary(of: analysis).text,
            TrackersSummary(of: analysis).text, ConsentSummary(of: analysis).text,
        ]
        for text in texts { #expect(!Self.hides(text), "a character of \(payload) hides in a summary") }
        for part in package.files.flatMap({ $0.path.split(separator: "/", omittingEmptySubsequences: false) }) {
            #expect(part != ".." && part != "." && !part.isEmpty && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        }
        // A redacted capture takes as long as all else; some groups stand for the others.
        guard index % 4 == 0 else { return }
        let redaction = try? Redaction(of: analysis, mask: ValueMask(key: Array("0123456789abcdef".utf8)))
        if let redaction { #expect(!Self.hides(String(decoding: redaction.bytes, as: UTF8.self))) }
    }

    /// Messages have no link and no place for an argument (SARIF §3.11.5, §3.11.6).
    private func sarif(_ bytes: [UInt8]) throws {
        var pending: [Any] = [try JSONSerialization.jsonObject(with: Data(bytes))]
        while let value = pending.popLast() {
            if let list = value as? [Any] { pending += list }
            guard let object = value as? [String: Any] else { continue }
            pending += object.values
            guard let text = (object["message"] as? [String: Any])?["text"] as? String else { continue }
            var scalars = Array(text.unicodeScalars)[...]
            while let scalar = scalars.popFirst() {
                if scalar == "\\", let next = scalars.first, next == "[" || next == "]" {
                    scalars.removeFirst()
                } else if scalar == "{" || scalar == "}" {
                    #expect(scalars.popFirst() == scalar, "\(text)")
                } else {
                    #expect(scalar != "[" && scalar != "]", "\(text)")
                }
            }
        }
    }

    /// One object a line, and no other line.
    private func records(_ bytes: [UInt8]) throws {
        #expect(bytes.last == 0x0A)
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            #expect(object?["record"] is String)
        }
    }

    /// Seven fields a line, and a first field that no payload turned into a comment.
    private func netscape(_ text: String) {
        for line in text.utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") || line.contains(0x09) {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            #expect(fields.count == 7, "\(line)")
            #expect(fields.first?.first != UInt8(ascii: "#") || line.starts(with: "#HttpOnly_".utf8))
        }
    }

    /// Whether a text holds something that acts on a terminal or hides.
    private static func hides(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F }) { return true }
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
        return text.unicodeScalars.contains { scalar in
            scalar.value >= 0x80
                && (scalar.value < 0xA0 || scalar.properties.generalCategory == .format || scalar == "\u{2028}"
                    || scalar == "\u{2029}")
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
        // By bytes: Characters would be slow, and a mark could combine with a bracket.
        var seen: Set<[UInt8]> = []
        for piece in Array(text.utf8).split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst()
        {
            let bytes = Array(piece.prefix { $0 != UInt8(ascii: ">") })
            guard seen.insert(bytes).inserted else { continue }
            let tag = String(decoding: bytes, as: UTF8.self)
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
        var before = UInt8(ascii: " ")
        let backslash = UInt8(ascii: "\\")
        for byte in own.utf8 {
            let opens = byte == UInt8(ascii: "`") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "!")
            if opens, before != backslash { Issue.record("\(payload): an unescaped \(byte)") }
            before = before == backslash && byte == backslash ? UInt8(ascii: " ") : byte
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

    @Test("A host with look-alike letters is also shown as it is asked for, in tables and on the terminal too")
    func homograph() throws {
        let long = "https://" + String(repeating: "а", count: 30) + ".example/"
        let bytes = Array(
            try Recording([
                .visit("https://example.nl/", at: 0),
                Recording.Exchange("https://аmazon.example/", at: 10, sets: ["id=abcdefgh12345678; Max-Age=99999999"]),
                Recording.Exchange("https://аmazon.example/", at: 20, sends: ["id=abcdefgh12345678"]),
                Recording.Exchange(long, at: 30, sets: ["id=abcdefgh12345678; Max-Age=99999999"]),
            ]).text.utf8
        )
        let package = try EvidencePackage(of: [.init(name: "test.har", bytes: bytes)], recipe: PackageRecipe())
        let puny = "xn--mazon-3ve.example"
        for file in package.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            switch file.path {
            case "report.html", "report.md", "summary.txt", "findings.sarif":
                if text.contains("аmazon") { #expect(text.contains(puny), "\(file.path)") }
            case "tables/cookies.csv", "tables/events.csv", "tables/requests.csv":
                // Every cell with the look-alike has the other name beside it.
                for row in text.split(separator: "\r\n") where row.contains("аmazon") {
                    let cells = row.matches(of: /"([^"]*)"/).map { String($0.output.1) }
                    for cell in cells where cell.contains("аmazon") { #expect(cell.contains(puny), "\(cell)") }
                }
                #expect(text.contains(puny), "\(file.path)")
            default: break
            }
        }
        let analysis = package.analyses[0]
        let cookies = CookieSummary(of: analysis).text
        #expect(cookies.contains(puny))
        // A long name is not cut off before the one that tells.
        #expect(cookies.contains("xn--80\(String(repeating: "a", count: 30)).example"), "\(cookies)")
    }
}
