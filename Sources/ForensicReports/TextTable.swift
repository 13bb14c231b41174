import HARForensics

/// Rows of text in aligned columns.
struct TextTable {
    /// How the cells of a column are placed.
    enum Alignment {
        case left, right
    }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ alignments: [Alignment]) { self.alignments = alignments }

    /// Adds a row; missing cells are empty.
    mutating func add(_ cells: [String]) {
        rows.append(cells + Array(repeating: "", count: max(0, alignments.count - cells.count)))
    }

    /// The lines, indented by two spaces, without spaces at their ends.
    var lines: [String] {
        let widths = alignments.indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
        return rows.map { row in
            var line = " "
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
                line += " " + (alignments[column] == .left ? cell + padding : padding + cell)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

/// Cuts a text to a number of characters.
func shortened(_ text: String, to limit: Int) -> String {
    text.unicodeScalars.count <= limit
        ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
}

/// A host, cut to a length unless it is shown in Punycode beside, which must not be cut off.
func shortenedHost(_ name: ByteString, to limit: Int) -> String {
    name.allSatisfy { $0 < 0x80 } ? shortened(SafeText.host(name), to: limit) : SafeText.host(name)
}
