import ForensicReports

/// What the command was asked to do.
struct CommandLineArguments: Sendable {
    enum Format: String, CaseIterable {
        case text, json, ndjson, sarif, csv
    }

    enum Action {
        case help
        case version
        case analyze
        /// Decodes a single consent string.
        case decode(String)
    }

    private(set) var action = Action.analyze
    private(set) var captures: [String] = []
    private(set) var format = Format.text
    private(set) var output: String?
    private(set) var strict: DiagnosticCode.Severity?
    private(set) var threads = 2
    private(set) var command = Command.analyze
    private(set) var cookiePolicy: CookiePolicy?
    private(set) var thirdPartyCookies = ThirdPartyCookies.unknown
    /// The instant that a store is asked for; nil for the end.
    private(set) var instant: Instant?
    /// Whether values of cookies are written.
    private(set) var reveals = false
    /// How values are written.
    var values: ValueDisplay { reveals ? .shown : .masked }
    /// A file of aliases of hosts.
    private(set) var aliases: String?
    /// Files of lists, in order.
    private(set) var lists: [String] = []
    /// The file with what the maker of the capture wrote down.
    private(set) var operatorLog: String?
    private(set) var scenario: OperatorLog.Scenario?
    /// The file with an IAB Global Vendor List.
    private(set) var vendorList: String?

    /// A mistake in the arguments, in one line.
    struct Mistake: Error {
        let message: String
    }

    /// Reads arguments, the name of the program not among them.
    init(_ arguments: [String]) throws(Mistake) {
        var rest = arguments[...]
        if let named = Command.all.first(where: { $0.name == rest.first }) {
            command = named
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
            case "--policy":
                let name = try value()
                guard let known = CookiePolicy(named: name) else {
                    throw Mistake(
                        message: "unknown policy '\(name)'; known are "
                            + CookiePolicy.all.map(\.name).joined(separator: ", ")
                    )
                }
                cookiePolicy = known
            case "--third-party-cookies":
                let name = try value()
                guard let known = ThirdPartyCookies(rawValue: name) else {
                    throw Mistake(
                        message: "unknown setting '\(name)'; known are "
                            + ThirdPartyCookies.allCases.map(\.rawValue).joined(separator: ", ")
                    )
                }
                thirdPartyCookies = known
            case "--at":
                let text = try value()
                guard let parsed = Instant.parse(ByteString(text)) else {
                    throw Mistake(message: "'\(text)' is no instant; 2026-03-01T10:00:00Z is one")
                }
                instant = parsed.instant
            case "--reveal": reveals = true
            case "--decode": action = .decode(try value())
            case "--operator-log": operatorLog = try value()
            case "--vendor-list": vendorList = try value()
            case "--scenario":
                let name = try value()
                guard let known = OperatorLog.Scenario(rawValue: name) else {
                    throw Mistake(
                        message: "unknown scenario '\(name)'; known are "
                            + OperatorLog.Scenario.allCases.map(\.rawValue).joined(separator: ", ")
                    )
                }
                scenario = known
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
        if case .decode = action, !captures.isEmpty || command.name != "consent" {
            throw Mistake(message: "--decode goes with consent, and without a capture")
        }
        if case .analyze = action, captures.isEmpty { throw Mistake(message: "no capture given") }
        if format != .text, format != .json, command.name != "analyze" {
            throw Mistake(message: "--format \(format.rawValue) is of analyze alone")
        }
        if captures.count(where: { $0 == "-" }) > 1 { throw Mistake(message: "standard input can be read only once") }
    }

    static let help = """
        har-forensics — what a network capture (HAR) shows of cookies, trackers and consent, byte by byte

        USAGE
          har-forensics CAPTURE…
          har-forensics COMMAND CAPTURE… [--format text|json] [--output PATH] [--strict SEVERITY]

        COMMANDS
          analyze   everything: cookies, trackers, consent and findings; the same as no command
          cookies   the cookies, what happened to each, and the jar at the end
          trackers  who was asked, by owner and by domain, and which lists say so
          consent   the consent signals, the choices that follow from them, and what was sent around each

        OTHER COMMANDS
        \(Subcommand.help)

        CAPTURE is a HAR file: plain, JSONP, .har.gz or .har.zip. - reads standard input.

        OPTIONS
          --format text|json   a summary for a person (default), or the whole analysis as JSON
          --format ndjson|sarif|csv
                               with analyze: one record a line, findings as SARIF 2.1.0, findings as a table
          --output PATH, -o    write to a file, which appears whole or not at all
          --strict SEVERITY    refuse a capture with damage of that severity or worse: note, warning, error
          --list FILE          a list to ask about every request; may be given several times: Adblock Plus or uBlock
                               filters, hosts, domains; JSON of Disconnect, DuckDuckGo, the IAB vendor list, or a
                               vendor's storage disclosure
          --cname FILE         aliases of hosts that somebody resolved, one a line: alias target
          --threads N          use N threads (2); the result is the same
          --policy NAME        read cookies as rfc6265, rfc6265bis, chromium or firefox does; by default as the
                               browser that the capture names
          --third-party-cookies unknown|allowed|partitioned|blocked
                               what the browser let third parties have (unknown)
          --at INSTANT         with cookies: the jar at an instant, not at the end
          --reveal             write values of cookies and parameters, not only tokens that tell equal ones
          --operator-log PATH  what the maker of the capture wrote down: which choices were made, and when
          --scenario none|reject|accept|withdraw
                               what was done during the visit; the capture is checked against it
          --vendor-list PATH   an IAB Global Vendor List, to look vendors up in
          --decode STRING      with consent and no capture: decode one consent string, parameter, cookie or URL
          --version            print the version
          --help, -h           print this text

        EXIT CODES
          0   done                                  66  no such input
          1   verify found a difference
          64  the arguments are wrong               70  an error of this program
          65  an input is no capture, or too large  73  the output cannot be created
                                                    74  the output could not be written whole
        """
}
