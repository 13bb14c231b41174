/// A table as comma-separated values (RFC 4180) that no spreadsheet takes for a formula.
///
/// Every cell is quoted. A cell that begins with what starts a formula or could hide one — `=`, `+`, `-`, `@`, their
/// full-width forms, a tab, a line break, NUL — gets an apostrophe before it (OWASP, CSV Injection). Control and
/// invisible characters are written as `\u{…}`.
struct CSV {
    private(set) var bytes: [UInt8] = []

    /// A table with names of columns.
    init(_ columns: [String]) { add(columns) }

    /// Adds a row.
    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            for byte in Self.harmless(cell).utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += [0x0D, 0x0A]
    }

    /// A text that neither starts a formula nor hides characters.
    static func harmless(_ text: String) -> String {
        let plain = SafeText.plain(text)
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        let isFormula = first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}|%".unicodeScalars.contains($0) } ?? false
        let isHidden = text.unicodeScalars.first.map { $0.value < 0x20 } ?? false
        return isFormula || isHidden ? "'" + plain : plain
    }
}
