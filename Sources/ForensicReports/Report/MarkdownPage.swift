/// Writes a report as Markdown (CommonMark with tables).
struct MarkdownPage {
    let language: ReportLanguage
    let blocks: [ReportBlock]

    /// The page.
    var text: String { blocks.map { markdown($0) }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n" }

    private func markdown(_ block: ReportBlock) -> String {
        switch block {
        case .heading(let level, let text, _):
            return String(repeating: "#", count: level) + " " + SafeText.markdown(text)
        case .paragraph(let texts): return markdown(texts)
        case .list(let items): return items.map { "- " + markdown($0) }.joined(separator: "\n")
        case .table(let columns, let rows):
            guard !rows.isEmpty else { return language("None.", "Geen.") }
            func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
            return
                ([line(columns.map { SafeText.markdown($0) }), line(columns.map { _ in "---" })]
                + rows.map { line($0.map { markdown($0) }) }).joined(separator: "\n")
        case .drawing(_, let words): return SafeText.markdown(words)
        case .fields(let labels):
            return labels.map { "\(SafeText.markdown($0)): " + String(repeating: "…", count: 20) }
                .joined(separator: "\n\n")
        case .verbatim(let text):
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                "    " + SafeText.plain(String($0))
            }
            return lines.joined(separator: "\n")
        }
    }

    private func markdown(_ texts: [ReportText]) -> String {
        texts.map { text in
            switch text {
            case .plain(let text): SafeText.markdown(text)
            case .strong(let text): "**\(SafeText.markdown(text))**"
            // Code spans end at backticks and table cells at bars, so what is quoted is escaped text instead.
            case .code(let text): SafeText.markdown(text)
            case .fine(let text): SafeText.markdown(text)
            case .lineBreak: " · "
            case .instant(let text): SafeText.markdown(text)
            case .cited(let text): SafeText.markdown(text)
            case .link(let text, _): SafeText.markdown(text)
            }
        }.joined()
    }
}
