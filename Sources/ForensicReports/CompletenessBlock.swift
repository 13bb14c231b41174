import HARForensics

/// What a capture can show, in part or not at all, in a few lines for a terminal.
struct CompletenessBlock {
    private let completeness: Completeness

    /// How long a line may be, in characters.
    private static let width = 110

    init(_ completeness: Completeness) { self.completeness = completeness }

    /// The lines, indented by two spaces: what is shown, what in part, and what is not, with the reason.
    var lines: [String] {
        var lines: [String] = []
        func add(_ title: String, _ name: String) {
            // What no capture shows is not repeated for each.
            let phrases = completeness.statements.filter { statement in
                statement.showing.name == name
                    && (statement.showing == .shown || !statement.diagnostics.isEmpty
                        || !statement.capabilities.isEmpty)
            }.map(\.kind.phrase)
            if !phrases.isEmpty { lines += Self.wrapped("\(title) \(phrases.joined(separator: ", ")).") }
        }
        add("This capture can show:", Showing.shown.name)
        add("In part:", Showing.partly("").name)
        add("Nobody knows whether it shows:", Showing.unknown.name)
        var reasons: [String] = []
        for statement in completeness.statements {
            guard case .notShown(let reason) = statement.showing, !reasons.contains(reason) else { continue }
            reasons.append(reason)
        }
        for reason in reasons {
            let phrases = completeness.statements.filter { $0.showing == .notShown(reason) }.map(\.kind.phrase)
            lines += Self.wrapped("It cannot show: \(phrases.joined(separator: ", ")), because \(Self.clause(reason)).")
        }
        return lines
    }

    /// A sentence as part of another, up to its first colon.
    private static func clause(_ sentence: String) -> String {
        let head = sentence.prefix { $0 != ":" }
        let text = head.hasSuffix(".") ? String(head.dropLast()) : String(head)
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// A text in lines, those behind the first indented further.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = " "
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > width {
                lines.append(line)
                line = "   "
            }
            line += " " + word
        }
        return lines + [line]
    }
}
