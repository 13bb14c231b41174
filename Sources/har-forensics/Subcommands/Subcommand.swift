import ForensicReports

/// A command with arguments of its own, beside those that write of analyses.
struct Subcommand: Sendable {
    /// The word on the command line.
    let name: String
    /// What follows the word.
    let usage: String
    /// What it does, in a line of the help text.
    let summary: String
    /// Does it, with the arguments behind the word.
    let run: @Sendable ([String]) throws(CommandLineArguments.Mistake) -> ExitCode

    /// Every command, in the order of the help text.
    static let all: [Subcommand] = [.report, .verify, .redact, .explain, .schema]

    /// The lines of the help text.
    static var help: String {
        all.map { command in
            let padding = String(repeating: " ", count: max(1, 10 - command.name.count))
            return "  \(command.name)\(padding)\(command.usage)\n            \(command.summary)"
        }.joined(separator: "\n")
    }
}

extension Subcommand {
    static let explain = Subcommand(
        name: "explain",
        usage: "RULE [--format text|markdown] [--example fires|silent]",
        summary: "the page of a rule: definition, method, literature, limits; or an example as a capture"
    ) { arguments throws(CommandLineArguments.Mistake) in
        var options = OptionScanner(arguments)
        let format = try options.choice("--format", of: ["text", "markdown"]) ?? "text"
        let example = try options.choice("--example", of: ["fires", "silent"])
        let names = try options.rest()
        guard let name = names.first, names.count == 1 else {
            let known = RuleCatalogue.standard.map(\.id.rawValue).joined(separator: ", ")
            throw CommandLineArguments.Mistake(message: "explain needs the name of one rule; there are \(known)")
        }
        let wanted = name.uppercased()
        guard let rule = RuleCatalogue.standard.first(where: { $0.id.rawValue == wanted }),
            let manual = RuleManual(of: rule), let page = rule.page
        else {
            let known = RuleCatalogue.standard.map(\.id.rawValue).joined(separator: ", ")
            throw CommandLineArguments.Mistake(message: "there is no rule '\(name)'; there are \(known)")
        }
        let text =
            switch example {
            case "fires": page.fires.capture
            case .some: page.mustNotFire.capture
            case nil: format == "markdown" ? manual.markdown : manual.text
            }
        return Output.write(Array(text.utf8), to: nil)
    }
}

extension Subcommand {
    static let schema = Subcommand(
        name: "schema",
        usage: "analysis|cookies|consent|trackers|consent-string",
        summary: "the JSON Schema of a document"
    ) { arguments throws(CommandLineArguments.Mistake) in
        switch try OptionScanner(arguments).rest() {
        case ["analysis"]: return Output.write(JSONSchema.analysis.bytes, to: nil)
        case ["cookies"]: return Output.write(JSONSchema.cookies.bytes, to: nil)
        case ["consent"]: return Output.write(JSONSchema.consent.bytes, to: nil)
        case ["trackers"]: return Output.write(JSONSchema.trackers.bytes, to: nil)
        case ["consent-string"]: return Output.write(JSONSchema.consentString.bytes, to: nil)
        default:
            throw CommandLineArguments.Mistake(
                message: "schema needs analysis, cookies, consent, trackers or consent-string"
            )
        }
    }
}
