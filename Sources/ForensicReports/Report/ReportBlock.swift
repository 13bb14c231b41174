/// A piece of a report; HTML and Markdown are made of the same pieces.
enum ReportBlock {
    /// A heading of level 1 to 4, with a name to link to.
    case heading(Int, String, name: String?)
    case paragraph([ReportText])
    case list([[ReportText]])
    /// A table; `columns` are its headings.
    case table(columns: [String], rows: [[[ReportText]]])
    /// A drawing as SVG, and the same in words.
    case drawing(svg: String, words: String)
    /// Labels with room for a person to write.
    case fields([String])
    /// Lines to type or read as they stand.
    case verbatim(String)
}

/// A run of text in a report. All of it is escaped: none of it is markup.
enum ReportText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    case plain(String)
    case strong(String)
    /// Bytes of a capture, or what is typed.
    case code(String)
    /// The title of a publication in English, whatever the language of the report.
    case cited(String)
    /// Small print.
    case fine(String)
    case lineBreak
    /// An instant (RFC 3339), never broken over lines.
    case instant(String)
    /// A link inside of the report.
    case link(String, to: String)

    init(stringLiteral value: String) { self = .plain(value) }
}
