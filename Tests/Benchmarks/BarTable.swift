/// The bars of all captures in one table.
struct BarTable {
    private let tables: [ResultTable]

    init(_ tables: [ResultTable]) { self.tables = tables }

    /// The table as Markdown; a ratio is the time of the other divided by ours unless it says otherwise.
    var text: String {
        var lines = [
            row("against", "capture", "figure", "at least", "aim", ""), "|---|---|--:|--:|--:|---|",
        ]
        for table in tables {
            for bar in table.bars {
                lines.append(
                    row(bar.title, table.capture.name, bar.figureText, bar.leastText, bar.aimText, bar.verdict)
                )
            }
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: String...) -> String {
        let widths = [46, 12, 9, 9, 9, 14]
        let padded = zip(cells, widths).enumerated().map { position, cell in
            let room = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return (2...4).contains(position) ? room + cell.0 : cell.0 + room
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }
}
