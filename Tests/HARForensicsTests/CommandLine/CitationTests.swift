import Foundation
import HARForensics
import Testing

@testable import ForensicReports

@Suite("Who reads only the page finds the bytes of each statement with dd and sha256sum", .timeLimit(.minutes(10)))
struct CitationTests {
    @Test("Every statement about a sample, in two languages", arguments: SampleCaptures.names)
    func samples(name: String) throws {
        let scratch = try Scratch()
        let language = SampleCaptures.names.firstIndex(of: name)! % 2 == 0 ? "nl" : "en"
        try report([SampleCaptures.path(name)], language, scratch)
        let page = try Page(of: scratch)
        // What lists what is there is cited in tables, by places alone.
        #expect(page.places.count > 30 && !page.evidence.isEmpty)
        try follow(page, scratch)
        try everyStatement(page)
    }

    private static let hasTools = ["gzip", "unzip"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    @Test(
        "Two captures, one compressed, one in an archive: the text inside is had as the page says",
        .enabled(if: hasTools, "needs gzip and unzip")
    )
    func containers() throws {
        let scratch = try Scratch()
        // Names with what means something to a shell or to unzip.
        let line = "gzip -9c '\(SampleCaptures.path("devtools-reject"))' > 'a b.har.gz'"
        try #require(try CommandRun.shell(line, in: scratch).status == 0)
        let member = try Data(contentsOf: URL(filePath: SampleCaptures.path("firefox-reject-then-accept")))
        let archive = StoredZip.encode([PackageFile(path: "it's [one].har", bytes: [UInt8](member))])
        try scratch.write("c;d.har.zip", Data(try #require(archive)))
        for language in ["nl"] {
            try report(["a b.har.gz", "c;d.har.zip"], language, scratch)
            let page = try Page(of: scratch)
            #expect(page.commands.map(\.number) == ["C1", "C2"])
            try follow(page, scratch)
            try everyStatement(page)
            try FileManager.default.removeItem(atPath: scratch.path + "/out")
        }
    }

    private func report(_ captures: [String], _ language: String, _ scratch: Scratch) throws {
        let run = try CommandRun(
            ["report"] + captures + ["--output", "out", "--language", language],
            folder: scratch.path
        )
        try #require(run.exitCode == 0, "\(run.errors)")
    }

    /// Types what the page says, and compares what is printed with what the page says it must be.
    private func follow(_ page: Page, _ scratch: Scratch) throws {
        var script = "cd out; fail() { echo \"$*\"; }\n"
        for block in page.commands {
            for (line, next) in zip(block.lines, block.lines.dropFirst() + [""]) where !line.contains("OFFSET") {
                guard !line.hasPrefix("#") else { continue }
                guard next.hasPrefix("# ") else {
                    script += "\(line) || fail preparing\n"
                    continue
                }
                script += "[ \"$(\(line) | cut -c1-64)\" = '\(next.dropFirst(2))' ] || fail file\n"
            }
            let command = try #require(block.lines.first { $0.contains("OFFSET") && $0.hasSuffix("| sha256sum") })
            for place in Set(page.places + page.evidence).sorted() where place.capture == block.number {
                let typed = command.replacing("OFFSET", with: place.offset).replacing("LENGTH", with: place.length)
                script += "h=$(\(typed)); [ \"${h:0:\(place.hash.count)}\" = '\(place.hash)' ] || fail \(place)\n"
            }
        }
        try scratch.write("check", Data(script.utf8))
        let run = try CommandRun.shell("bash check", in: scratch)
        #expect(run.status == 0 && run.text.isEmpty, "\(run.text.prefix(500))")
        #expect(page.numbers.isSuperset(of: (page.places + page.evidence).map(\.capture)))
    }

    /// Every finding has evidence, and every row of a table that states what was seen has a place.
    private func everyStatement(_ page: Page) throws {
        let findings = page.html.components(separatedBy: "<h4 id=\"finding-").dropFirst()
        #expect(!findings.isEmpty)
        for finding in findings {
            let own = finding.components(separatedBy: "<h3").first ?? ""
            #expect(!Page.evidence(in: own).isEmpty, "\(finding.prefix(200))")
        }
        var cited = 0
        // Tables of what follows from a whole capture, of the run, and of what persons state.
        let others = [
            "Creator", "SHA-256", "Shown", "Getoond", "Visited site", "Bezochte site", "Statement", "Opgave",
            "What was found", "Wat gevonden is", "Comparison", "Vergelijking",
            "Policy", "Regels", "Finds", "Vindt", "Can the capture show it", "Kan de opname het tonen", "Rows",
        ]
        for table in page.html.components(separatedBy: "<table>").dropFirst() {
            let parts = table.components(separatedBy: "</table>")[0].components(separatedBy: "</thead>")
            let rows = parts[1].components(separatedBy: "<tr>").dropFirst()
            if parts[0].contains(/>(Where|Waar)[^<]*</) {
                for row in rows {
                    #expect(!Page.places(in: row).isEmpty, "\(row.prefix(300))")
                    cited += 1
                }
            } else if !parts[0].contains(">Offset<") {
                #expect(others.contains { parts[0].contains(">\($0)<") }, "\(parts[0])")
            }
        }
        #expect(cited > 10)
    }
}

/// What a person sees who has the page and nothing else.
private struct Page {
    struct Place: Hashable, Comparable, CustomStringConvertible {
        let capture: String
        let offset: String
        let length: String
        let hash: String
        var description: String { "\(capture)@\(offset)+\(length)" }
        static func < (left: Self, right: Self) -> Bool { left.description < right.description }
    }

    let html: String
    /// The commands of each capture.
    let commands: [(number: String, lines: [String])]
    let places: [Place]
    let evidence: [Place]

    init(of scratch: Scratch) throws {
        html = String(decoding: try scratch.bytes("out/report.html"), as: UTF8.self)
        commands = html.matches(of: /<pre># (C[0-9]+)\n([^<]*)<\/pre>/).map { match in
            let text = match.output.2.replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
            return (String(match.output.1), text.split(separator: "\n").map(String.init))
        }
        places = Self.places(in: html)
        evidence = Self.evidence(in: html)
    }

    var numbers: Set<String> { Set(commands.map(\.number)) }

    static func places(in text: String) -> [Place] {
        text.matches(of: /(C[0-9]+)@([0-9]+)\+([0-9]+)#([0-9a-f]{16})/).map {
            Place(
                capture: String($0.output.1),
                offset: String($0.output.2),
                length: String($0.output.3),
                hash: String($0.output.4)
            )
        }
    }

    static func evidence(in text: String) -> [Place] {
        text.matches(
            of:
                /<tr><td>(C[0-9]+)<\/td><td>([0-9]+)<\/td><td>([0-9]+)<\/td><td><code>[^<]*<\/code><\/td><td><code>[^<]*<\/code><br><small>SHA-256 ([0-9a-f]{64})<\/small>/
        ).map {
            Place(
                capture: String($0.output.1),
                offset: String($0.output.2),
                length: String($0.output.3),
                hash: String($0.output.4)
            )
        }
    }
}
