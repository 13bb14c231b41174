import ForensicReports

/// What the command was asked to do.
struct CommandLineArguments {
    enum Format: String, CaseIterable {
        case text, json
    }

    enum Action {
        case help
        case version
        case analyze
        case trackers
    }

    private(set) var action = Action.analyze
    private(set) var captures: [String] = []
    private(set) var format = Format.text
    private(set) var output: String?
    private(set) var strict: DiagnosticCode.Severity?
    private(set) var threads = 2
    /// A file of aliases of hosts.
    private(set) var aliases: String?
    /// Files of lists, in order.
    private(set) var lists: [String] = []

    /// A mistake in the arguments, in one line.
    struct Mistake: Error {
        let message: String
    }

    /// Reads arguments, the name of the program not among them.
    init(_ arguments: [String]) throws(Mistake) {
        var rest = arguments[...]
        let commands: [String: Action] = ["analyze": .analyze, "trackers": .trackers]
        if let command = rest.first.flatMap({ commands[$0] }) {
            action = command
            rest = rest.dropFirst()
        }
        var takesOptions = true
        while let argument = rest.popFirst() {
            guard takesOptions, argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
                captures.append(argument)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            func value() throws(Mistake) -> String {
                if parts.count > 1 { return parts[1] }
                guard let next = rest.popFirst() else { throw Mistake(message: "\(argument) needs a value") }
                return next
            }
            switch parts[0] {
            case "--": takesOptions = false
            case "--help", "-h": action = .help
            case "--version": action = .version
            case "--format":
                let name = try value()
                guard let known = Format(rawValue: name) else {
                    throw Mistake(
                        message: "unknown format '\(name)'; known are "
                            + Format.allCases.map(\.rawValue).joined(separator: ", ")
                    )
                }
                format = known
            case "--output", "-o": output = try value()
            case "--strict":
                let name = try value()
                guard let severity = DiagnosticCode.Severity(rawValue: name) else {
                    throw Mistake(
                        message: "unknown severity '\(name)'; known are "
                            + DiagnosticCode.Severity.allCases.map(\.rawValue).joined(separator: ", ")
                    )
                }
                strict = severity
            case "--cname": aliases = try value()
            case "--list": lists.append(try value())
            case "--threads":
                guard let count = Int(try value()), (1...64).contains(count) else {
                    throw Mistake(message: "--threads needs a number from 1 to 64")
                }
                threads = count
            default: throw Mistake(message: "unknown option '\(parts[0])'")
            }
        }
        if [.analyze, .trackers].contains(action), captures.isEmpty { throw Mistake(message: "no capture given") }
        if captures.count(where: { $0 == "-" }) > 1 { throw Mistake(message: "standard input can be read only once") }
    }

    static let help = """
        har-forensics — what a network capture (HAR) shows of cookies, trackers and consent, byte by byte

        USAGE
          har-forensics CAPTURE…
          har-forensics analyze CAPTURE… [--format text|json] [--output PATH] [--strict SEVERITY]
          har-forensics trackers CAPTURE… [--format text|json]   who was asked, by owner and by domain

        CAPTURE is a HAR file: plain, JSONP, .har.gz or .har.zip. - reads standard input.

        OPTIONS
          --format text|json   a summary for a person (default), or the whole analysis as JSON
          --output PATH, -o    write to a file, which appears whole or not at all
          --strict SEVERITY    refuse a capture with damage of that severity or worse: note, warning, error
          --list FILE          a list to ask about every request; may be given several times: Adblock Plus or uBlock
                               filters, hosts, domains; JSON of Disconnect, DuckDuckGo, the IAB vendor list, or a
                               vendor's storage disclosure
          --cname FILE         aliases of hosts that somebody resolved, one a line: alias target
          --threads N          use N threads (2); the result is the same
          --version            print the version
          --help, -h           print this text

        EXIT CODES
          0   done                                  66  no such input
          64  the arguments are wrong               70  an error of this program
          65  an input is no capture, or too large  73  the output cannot be created
                                                    74  the output could not be written whole
        """
}
