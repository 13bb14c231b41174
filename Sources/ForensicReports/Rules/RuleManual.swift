public import HARForensics

/// The page of a rule as text for a terminal and as Markdown.
public struct RuleManual: Sendable {
    private let rule: Rule
    private let page: RulePage

    /// The manual of a rule; nil for a rule without a page.
    public init?(of rule: Rule) {
        guard let page = rule.page else { return nil }
        self.rule = rule
        self.page = page
    }

    /// The name of its file in `Docs/Rules`.
    public var fileName: String { "\(rule.id.rawValue).md" }

    private struct Section {
        let title: String
        let lines: [String]
    }

    private var sections: [Section] {
        var sections = [
            Section(title: "Definition", lines: [page.definition]), Section(title: "Method", lines: [rule.method]),
            Section(title: "Literature", lines: page.literature.map { "- " + $0 }),
        ]
        if !rule.parameters.isEmpty {
            let rows = rule.parameters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
                name,
                value in
                "- `\(name)` = \(value)" + (page.parameters[name].map { ". \($0)" } ?? "")
            }
            sections.append(Section(title: "Parameters", lines: rows))
        }
        if !rule.refutedBy.isEmpty {
            sections.append(Section(title: "What would refute a finding", lines: rule.refutedBy.map { "- " + $0 }))
        }
        sections += [
            Section(title: "Findings that ought not to be there", lines: page.falsePositives.map { "- " + $0 }),
            Section(title: "What it misses", lines: page.falseNegatives.map { "- " + $0 }),
        ]
        if !rule.statements.isEmpty {
            let kinds = rule.statements.map(\.phrase).joined(separator: ", ")
            sections.append(
                Section(title: "What limits it", lines: ["Oddities of a capture that limit statements on: \(kinds)."])
            )
        }
        return sections
    }

    /// The page as Markdown.
    public var markdown: String {
        var text =
            "# \(rule.id): \(rule.title)\n\nVersion \(rule.version), \(rule.kind.rawValue)"
            + (rule.isInventory ? ", an inventory" : "") + ".\n"
        for section in sections { text += "\n## \(section.title)\n\n" + section.lines.joined(separator: "\n") + "\n" }
        for (title, example) in examples {
            text +=
                "\n## \(title)\n\n\(example.reason)\n\n```\n" + Self.lines(example).joined(separator: "\n") + "\n```\n"
        }
        return text
    }

    /// The page as text, lines broken at 100 characters.
    public var text: String {
        var lines = ["\(rule.id): \(rule.title)", "version \(rule.version), \(rule.kind.rawValue)"]
        for section in sections {
            lines += ["", section.title.uppercased()] + section.lines.flatMap { Self.wrapped($0) }
        }
        for (title, example) in examples {
            lines += ["", title.uppercased()] + Self.wrapped(example.reason) + Self.lines(example).map { "    " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var examples: [(String, RuleExample)] {
        [("An example that fires", page.fires), ("An example that must not fire", page.mustNotFire)]
    }

    /// One line an exchange, its headers below.
    private static func lines(_ example: RuleExample) -> [String] {
        var lines: [String] = []
        if let scenario = example.scenario { lines.append("stated scenario: \(scenario.rawValue)") }
        if let list = example.vendorList { lines.append("vendor list: \(list)") }
        if let disclosure = example.disclosure { lines.append("disclosure: \(disclosure)") }
        for exchange in example.exchanges {
            let time = String(exchange.at)
            let padding = String(repeating: " ", count: max(0, 6 - time.utf8.count))
            lines.append("\(padding)\(time) ms  GET \(exchange.url)")
            for header in exchange.requestHeaders { lines.append("           > \(header.name): \(header.value)") }
            lines.append("           < \(exchange.status)")
            for header in exchange.responseHeaders { lines.append("           < \(header.name): \(header.value)") }
        }
        return lines
    }

    private static func wrapped(_ text: String) -> [String] {
        let isItem = text.hasPrefix("- ")
        var lines: [String] = []
        var line = " "
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > 100 {
                lines.append(line)
                line = isItem ? "   " : " "
            }
            line += " " + word
        }
        return lines + [line]
    }
}

extension RuleManual {
    /// The table of contents of `Docs/Rules`, as Markdown.
    public static var index: String {
        var text = """
            # The rules

            One page a rule, made from the rules themselves: `RECORD_GOLDENS=1 swift test --filter RulePageTests` writes \
            them anew. `har-forensics explain RULE` prints one.

            | rule | version | kind | finds |
            |---|---|---|---|

            """
        for rule in RuleCatalogue.standard {
            text +=
                "| [\(rule.id)](\(rule.id.rawValue).md) | \(rule.version) | \(rule.kind.rawValue) | \(rule.title) |\n"
        }
        return text
    }
}
