import HARForensics

/// A picture of one visited site on one axis of time: recorded choices, and for each owner the cookies set, sent and
/// refused. Shapes tell them apart, so that it reads in grey.
struct SiteTimeline {
    private let analysis: Analysis
    private let site: ByteString
    private let language: ReportLanguage
    /// How many owners have a row of their own.
    private let limit = 14

    init(_ analysis: Analysis, _ site: ByteString, _ language: ReportLanguage) {
        self.analysis = analysis
        self.site = site
        self.language = language
    }

    private enum Mark: Int, CaseIterable {
        case set, sent, refused
    }

    private struct Row {
        var name: String
        /// Instants of the marks.
        var marks: [Mark: [Instant]] = [:]
        var count: Int { marks.values.reduce(0) { $0 + $1.count } }
    }

    private var rows: [Row] {
        var rows: [String: Row] = [:]
        for cookie in analysis.cookies {
            let owner =
                analysis.cookies.ultimateOwner(of: cookie).map { SafeText.plain($0) } ?? SafeText.host(cookie.site)
            for event in cookie.events where event.topLevelSite == site {
                guard let at = event.at else { continue }
                let mark: Mark? =
                    event.isSetting ? .set : event.kind == .sent ? .sent : event.kind == .rejected ? .refused : nil
                guard let mark else { continue }
                rows[owner, default: Row(name: owner)].marks[mark, default: []].append(at)
            }
        }
        let sorted = rows.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        guard sorted.count > limit else { return sorted }
        var rest = Row(name: language("\(sorted.count - limit) more owners", "\(sorted.count - limit) andere partijen"))
        for row in sorted.dropFirst(limit) {
            for (mark, instants) in row.marks { rest.marks[mark, default: []] += instants }
        }
        return sorted.prefix(limit) + [rest]
    }

    /// The drawing and the same in words; nil if nothing of the site has an instant.
    var block: ReportBlock? {
        let exchanges = analysis.observations.context.exchanges.filter { $0.topLevelSite == site }
        let instants = exchanges.compactMap(\.startedAt)
        guard let start = instants.min(), let end = instants.max() else { return nil }
        let rows = self.rows
        let choices = analysis.consent.choices[site] ?? []
        let span = max(
            end.milliseconds(since: start),
            choices.map { $0.notAfter.milliseconds(since: start) }.max() ?? 0,
            1
        )
        let drawing = Drawing(start: start, span: span, rows: rows.count)
        var svg = drawing.head(
            title: language("Timeline of \(SafeText.host(site))", "Tijdlijn van \(SafeText.host(site))")
        )
        svg += drawing.axis()
        for choice in choices { svg += drawing.choice(choice, name(choice.state)) }
        for (index, row) in rows.enumerated() {
            svg += drawing.label(row.name, row: index)
            for mark in Mark.allCases {
                for (x, count) in drawing.buckets(row.marks[mark] ?? []) {
                    svg += drawing.mark(mark.rawValue, x, row: index, words: "\(count) × \(name(mark))")
                }
            }
        }
        svg += drawing.legend(
            Mark.allCases.map { ($0.rawValue, name($0)) },
            language("recorded choice", "vastgelegde keuze")
        )
        return .drawing(svg: svg + "</svg>", words: words(rows, start, span))
    }

    private func words(_ rows: [Row], _ start: Instant, _ span: Double) -> String {
        let parts = rows.map { row in
            "\(row.name): "
                + Mark.allCases.map { "\(row.marks[$0]?.count ?? 0) \(name($0))" }.joined(separator: ", ")
        }
        return language("From", "Vanaf") + " \(start), \(Seconds.text(span)). " + parts.joined(separator: "; ") + "."
    }

    private func name(_ mark: Mark) -> String {
        switch mark {
        case .set: language("offered", "aangeboden")
        case .sent: language("sent", "verzonden")
        case .refused: language("refused by rule", "geweigerd volgens de regels")
        }
    }

    private func name(_ state: ConsentState) -> String { ReportWords(language).state(state) }
}

/// Positions and shapes of a timeline.
private struct Drawing {
    let start: Instant
    /// Milliseconds.
    let span: Double
    let rows: Int

    private let left = 190
    private let width = 720
    private let rowHeight = 38
    private let top = 54
    private var bottom: Int { top + rows * rowHeight }
    private var height: Int { bottom + 62 }
    private var room: Int { width - left - 20 }

    func head(title: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
        role="img" font-family="Arial, Liberation Sans, sans-serif" font-size="11">
        <title>\(SafeText.html(title))</title>
        <rect width="\(width)" height="\(height)" fill="#fff"/>

        """
    }

    private func x(_ milliseconds: Double) -> Int {
        left + Int((min(max(milliseconds / span, 0), 1) * Double(room)).rounded())
    }

    func axis() -> String {
        var text = ""
        // Steps of 1, 2 or 5 times a power of ten, five to ten of them.
        var step = 1.0
        while step * 10 < span { step *= 10 }
        for factor in [0.1, 0.2, 0.5, 1, 2] where span / (step * factor) <= 10 {
            step *= factor
            break
        }
        for index in 0...Int(span / step) {
            let time = step * Double(index)
            text += "<line x1=\"\(x(time))\" y1=\"\(top - 6)\" x2=\"\(x(time))\" y2=\"\(bottom)\" stroke=\"#ddd\"/>\n"
            text += "<text x=\"\(x(time))\" y=\"\(bottom + 16)\" text-anchor=\"middle\">\(Seconds.text(time))</text>\n"
        }
        return text + "<line x1=\"\(left)\" y1=\"\(bottom)\" x2=\"\(left + room)\" y2=\"\(bottom)\" stroke=\"#000\"/>\n"
    }

    func choice(_ choice: ConsentLedger.Choice, _ words: String) -> String {
        let to = x(choice.isPreexisting ? 0 : choice.notAfter.milliseconds(since: start))
        let from = choice.isPreexisting ? left : choice.notBefore.map { x($0.milliseconds(since: start)) } ?? left
        return """
            <rect x="\(from)" y="\(top - 6)" width="\(max(1, to - from))" height="\(bottom - top + 6)" fill="#bbb" \
            fill-opacity="0.45"/>
            <line x1="\(to)" y1="\(top - 12)" x2="\(to)" y2="\(bottom)" stroke="#000" stroke-width="2" stroke-dasharray="5 3"/>
            <text x="\(min(to, width - 60))" y="\(top - 18)" text-anchor="middle" font-weight="bold">\(SafeText.html(words))</text>

            """
    }

    func label(_ name: String, row: Int) -> String {
        let y = top + row * rowHeight + 22
        return """
            <text x="\(left - 8)" y="\(y)" text-anchor="end">\(SafeText.html(shortened(name, to: 30)))</text>
            <line x1="\(left)" y1="\(y - 4)" x2="\(left + room)" y2="\(y - 4)" stroke="#eee"/>

            """
    }

    /// The places of instants, those that would lie on each other counted together, so that a picture stays small.
    func buckets(_ instants: [Instant]) -> [(x: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for instant in instants { counts[x(instant.milliseconds(since: start)) / 3 * 3, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { (x: $0.key, count: $0.value) }
    }

    /// A filled triangle, a hollow circle, a cross.
    func mark(_ shape: Int, _ x: Int, row: Int, words: String) -> String {
        // Each shape has a line of its own within the row, so that none covers another.
        mark(shape, x, y: top + row * rowHeight + 7 + shape * 11, words: words)
    }

    private func mark(_ shape: Int, _ x: Int, y: Int, words: String) -> String {
        let title = "<title>\(SafeText.html(words))</title>"
        switch shape {
        case 0: return "<path d=\"M\(x - 5) \(y + 4)L\(x + 5) \(y + 4)L\(x) \(y - 6)Z\" fill=\"#000\">\(title)</path>\n"
        case 1:
            return
                "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" fill=\"#fff\" fill-opacity=\"0.6\" stroke=\"#333\">\(title)</circle>\n"
        default:
            return "<path d=\"M\(x - 4) \(y - 4)L\(x + 4) \(y + 4)M\(x - 4) \(y + 4)L\(x + 4) \(y - 4)\" fill=\"none\" "
                + "stroke=\"#000\" stroke-width=\"2\">\(title)</path>\n"
        }
    }

    /// The width of a mark and its words in the legend.
    private func room(for words: String) -> Int { 34 + words.count * 6 }

    func legend(_ marks: [(Int, String)], _ choice: String) -> String {
        var text = ""
        var place = left + 8
        for (shape, words) in marks {
            text += mark(shape, place, y: bottom + 43, words: words)
            place += room(for: words)
        }
        var names = ""
        place = left + 18
        for (_, words) in marks {
            names += "<text x=\"\(place)\" y=\"\(bottom + 47)\">\(SafeText.html(words))</text>\n"
            place += room(for: words)
        }
        names +=
            "<line x1=\"\(place - 6)\" y1=\"\(bottom + 36)\" x2=\"\(place - 6)\" y2=\"\(bottom + 50)\" stroke=\"#000\" "
            + "stroke-width=\"2\" stroke-dasharray=\"5 3\"/>\n"
        names += "<text x=\"\(place + 2)\" y=\"\(bottom + 47)\">\(SafeText.html(choice))</text>\n"
        return text + names
    }
}
