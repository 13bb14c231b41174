public import HARForensics

/// What an analysis says of cookies, for a person at a terminal.
public struct CookieSummary {
    private let analysis: Analysis
    private let instant: Instant?
    private let style: TerminalSummary.Style
    /// How many cookies are shown.
    private let limit = 200

    /// A summary of the cookies of an analysis.
    ///
    /// - Parameter instant: The instant of the jar; nil for the end of the capture.
    public init(
        of analysis: Analysis,
        at instant: Instant? = nil,
        style: TerminalSummary.Style = TerminalSummary.Style(usesColor: false)
    ) {
        self.analysis = analysis
        self.instant = instant
        self.style = style
    }

    /// The lines of the summary, each ended by a line feed.
    public var text: String {
        let sections = [head, timelines, jar]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var cookies: CookieTimelines { analysis.cookies }

    private var head: [String] {
        var table = TextTable([.left, .left])
        let source = analysis.capture.source
        table.add(["SHA-256", "\(source.sha256) (\(source.byteCount) bytes)"])
        for line in CookiePhrases(cookies).lines { table.add(line) }
        return [heading(PrintableText.escaped(ByteString(source.name)))] + table.lines
    }

    /// One line a cookie: what it is, who set it, whose jar, on which site.
    private var timelines: [String] {
        guard !cookies.isEmpty else { return [] }
        var table = TextTable([.left, .left, .left, .left, .left, .right, .left])
        table.add(["cookie", "jar of", "state", "set by", "on", "sent", "kept for"])
        for cookie in cookies.prefix(limit) {
            let life = cookies.life(of: cookie)
            table.add([
                shortened(PrintableText.escaped(cookie.key.name, limit: 40), to: 32), place(cookie.key),
                cookie.state.rawValue, names(life.setters.map(\.name)), names(life.visitedSites),
                "\(life.sends)", lifetime(life),
            ])
        }
        var lines = [heading("Cookies (\(cookies.count))")] + table.lines
        if cookies.count > limit { lines.append("  … and \(cookies.count - limit) more") }
        return lines
    }

    private var jar: [String] {
        let entries = cookies.jar(at: instant)
        guard !entries.isEmpty else { return [] }
        let title = instant.map { "Jar at \($0)" } ?? "Jar at the end"
        let held = entries.filter { $0.presence == .present }
        let gone = entries.filter { $0.presence == .absent }
        var lines = [heading("\(title): \(held.count) there, \(gone.count) not there, the rest cannot be decided")]
        if !held.isEmpty { lines.append("  there: " + list(held)) }
        if !gone.isEmpty { lines.append("  not there: " + list(gone)) }
        var open: [String: [JarCookie]] = [:]
        for entry in entries {
            if let reason = entry.presence.reason { open[reason.rawValue, default: []].append(entry) }
        }
        for (reason, entries) in open.sorted(by: { $0.key < $1.key }) {
            lines.append("  open (\(reason)): " + list(entries))
        }
        return lines
    }

    private func list(_ entries: [JarCookie]) -> String {
        let names = entries.prefix(style.owners).map { entry in
            "\(PrintableText.escaped(entry.key.name, limit: 40)) of \(SafeText.host(entry.key.domain))"
        }
        return names.joined(separator: ", ") + (entries.count > names.count ? " … \(entries.count) in all" : "")
    }

    private func place(_ key: Cookie.Key) -> String {
        let dot = key.isHostOnly == true ? "" : key.isHostOnly == false ? "." : "?"
        let path = key.path.map { $0 == "/" ? "" : PrintableText.escaped($0, limit: 24) } ?? ""
        let partition = key.partition.map { " on " + ($0.site.isEmpty ? "?" : SafeText.host($0.site)) } ?? ""
        let text = dot + SafeText.host(key.domain) + path + partition
        // A look-alike is shown with the name that it is asked for, however long.
        return key.domain.allSatisfy { $0 < 0x80 } ? shortened(text, to: 52) : text
    }

    private func names(_ names: [ByteString]) -> String {
        guard let first = names.first else { return "-" }
        return shortenedHost(first, to: 30) + (names.count > 1 ? " +\(names.count - 1)" : "")
    }

    private func lifetime(_ life: CookieLife) -> String {
        guard let lifetimes = life.lifetimes else { return life.firstSet == nil ? "?" : "session" }
        let capped = lifetimes.capped < lifetimes.declared - 1 ? " of \(Self.span(lifetimes.declared))" : ""
        let renewed = life.renewals.isEmpty ? "" : ", renewed \(life.renewals.count)×"
        return Self.span(lifetimes.capped) + capped + renewed
    }

    private static func span(_ seconds: Int64) -> String {
        if seconds >= 2 * 86400 { return "\(seconds / 86400) d" }
        if seconds >= 2 * 3600 { return "\(seconds / 3600) h" }
        return "\(seconds) s"
    }

    private func heading(_ text: String) -> String { style.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

/// How the timelines of a capture were made, in rows of name and text.
struct CookiePhrases {
    let cookies: CookieTimelines

    init(_ cookies: CookieTimelines) { self.cookies = cookies }

    /// The policy with its reason, and how far the cookies that were sent are explained.
    var lines: [[String]] {
        var lines = [
            [
                "policy",
                "\(cookies.policy.policy.id). \(PrintableText.escaped(ByteString(cookies.policy.reason), limit: 200))",
            ]
        ]
        let explanation = cookies.explanation
        if explanation.sent > 0 {
            let parts = [
                (explanation.setByResponse, "as a response set it"),
                (explanation.fromBefore, "from before the capture"),
                (explanation.withoutSetCookie, "made or changed without Set-Cookie"),
                (explanation.afterItsEnd, "after its end"), (explanation.unexplained, "unexplained"),
            ]
            let text = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
            lines.append(["sent", "\(explanation.sent) times a cookie: \(text)"])
        }
        return lines
    }
}
