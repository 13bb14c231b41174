/// Writes a report as one HTML page: no script, nothing from outside, fit for A4.
struct HTMLPage {
    let title: String
    let language: ReportLanguage
    let blocks: [ReportBlock]

    /// The page.
    var text: String {
        var parts: [String] = []
        for block in blocks { parts.append(html(block)) }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(SafeText.html(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            \(parts.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    private static let style = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #111; font: 15px/1.5 Georgia, "Liberation Serif", serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
        h1, h2, h3, h4 { font-family: Arial, "Liberation Sans", sans-serif; line-height: 1.25; break-after: avoid; }
        h1 { font-size: 1.8rem; } h2 { font-size: 1.35rem; border-bottom: 2px solid #111; margin-top: 2.2rem; }
        h3 { font-size: 1.1rem; margin-top: 1.6rem; } h4 { font-size: 1rem; margin-bottom: 0.3rem; }
        table { border-collapse: collapse; width: 100%; font: 12px/1.4 Arial, "Liberation Sans", sans-serif; margin: 0.6rem 0; }
        th, td { border: 1px solid #999; padding: 0.25rem 0.4rem; text-align: left; vertical-align: top;
          overflow-wrap: break-word; }
        th { background: #eee; } thead { display: table-header-group; } tr { break-inside: avoid; }
        code, pre { font-family: "Liberation Mono", Consolas, monospace; font-size: 0.92em; overflow-wrap: anywhere;
          unicode-bidi: isolate; }
        pre { background: #f4f4f4; border: 1px solid #ccc; padding: 0.6rem; white-space: pre-wrap; }
        small { font-family: "Liberation Mono", Consolas, monospace; font-size: 0.82em; color: #333; word-break: break-all; }
        time { white-space: nowrap; font-variant-numeric: tabular-nums; } td small, td code { display: inline-block; min-width: 8em; }
        td:last-child small { min-width: 16em; } figure { margin: 0.6rem 0; break-inside: avoid; }
        figcaption { font: 12px/1.4 Arial, "Liberation Sans", sans-serif; color: #333; }
        h4 { border-top: 1px solid #999; padding-top: 0.7rem; margin-top: 1.1rem; } h4 + ul { margin-top: 0.2rem; }
        ul { padding-left: 1.2rem; } li { margin: 0.1rem 0; } h4 + ul { font: 13px/1.4 Arial, "Liberation Sans", sans-serif; }
        .scroll { overflow-x: auto; } svg { max-width: 100%; height: auto; display: block; break-inside: avoid; }
        dl.fields dt { font-weight: bold; } dl.fields dd { margin: 0 0 0.8rem; border-bottom: 1px dotted #555;
          min-height: 2.2rem; }
        @page { size: A4; margin: 14mm; }
        @media print { body { font-size: 10pt; } main { max-width: none; padding: 0; } table { font-size: 7.5pt; }
          h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.4rem; } h3 { font-size: 11pt; margin-top: 1rem; }
          h4 { font-size: 9.5pt; } h4 + ul { font-size: 8.5pt; }
          .scroll { overflow: visible; } th { background: #ddd; print-color-adjust: exact; } a { color: inherit; } }
        """

    private func html(_ block: ReportBlock) -> String {
        switch block {
        case .heading(let level, let text, let name):
            let id = name.map { " id=\"\(SafeText.html($0))\"" } ?? ""
            return "<h\(level)\(id)>\(SafeText.html(text))</h\(level)>"
        case .paragraph(let texts): return "<p>\(html(texts))</p>"
        case .list(let items):
            return items.isEmpty ? "" : "<ul>\n\(items.map { "<li>\(html($0))</li>" }.joined(separator: "\n"))\n</ul>"
        case .table(let columns, let rows):
            guard !rows.isEmpty else { return "<p>\(language("None.", "Geen."))</p>" }
            let head = columns.map { "<th scope=\"col\">\(SafeText.html($0))</th>" }.joined()
            let body = rows.map { row in "<tr>\(row.map { "<td>\(html($0))</td>" }.joined())</tr>" }
            return """
                <div class="scroll"><table>
                <thead><tr>\(head)</tr></thead>
                <tbody>
                \(body.joined(separator: "\n"))
                </tbody>
                </table></div>
                """
        case .drawing(let svg, let words):
            return "<figure>\n\(svg)\n<figcaption>\(SafeText.html(words))</figcaption>\n</figure>"
        case .fields(let labels):
            let rows = labels.map { "<dt>\(SafeText.html($0))</dt>\n<dd></dd>" }
            return "<dl class=\"fields\">\n\(rows.joined(separator: "\n"))\n</dl>"
        case .verbatim(let text):
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.html(String($0)) }
            return "<pre>\(lines.joined(separator: "\n"))</pre>"
        }
    }

    private func html(_ texts: [ReportText]) -> String {
        texts.map { text in
            switch text {
            case .plain(let text): SafeText.html(text)
            case .strong(let text): "<strong>\(SafeText.html(text))</strong>"
            case .code(let text): "<code>\(SafeText.html(text))</code>"
            case .fine(let text): "<small>\(SafeText.html(text))</small>"
            case .lineBreak: "<br>"
            case .instant(let text): "<time>\(SafeText.html(text))</time>"
            case .cited(let text): "<cite lang=\"en\">\(SafeText.html(text))</cite>"
            case .link(let text, let name): "<a href=\"#\(SafeText.html(name))\">\(SafeText.html(text))</a>"
            }
        }.joined()
    }
}
