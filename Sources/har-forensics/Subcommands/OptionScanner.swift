/// Takes named options out of arguments; what is left goes elsewhere.
struct OptionScanner {
    private var arguments: [String]
    /// What stands behind `--`, which names no options.
    private let plain: [String]

    init(_ arguments: [String]) {
        if let end = arguments.firstIndex(of: "--") {
            self.arguments = Array(arguments[..<end])
            plain = Array(arguments[(end + 1)...])
        } else {
            self.arguments = arguments
            plain = []
        }
    }

    /// Every value of an option, in order.
    mutating func values(_ names: String...) throws(CommandLineArguments.Mistake) -> [String] {
        var found: [String] = []
        var kept: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            if names.contains(argument) {
                guard index < arguments.count else {
                    throw CommandLineArguments.Mistake(message: "\(argument) needs a value")
                }
                found.append(arguments[index])
                index += 1
            } else if let name = names.first(where: { argument.hasPrefix($0 + "=") }) {
                found.append(String(argument.dropFirst(name.count + 1)))
            } else {
                kept.append(argument)
            }
        }
        arguments = kept
        return found
    }

    /// The last value of an option.
    mutating func value(_ name: String) throws(CommandLineArguments.Mistake) -> String? { try values(name).last }

    /// The last value of an option that has a few.
    mutating func choice(_ name: String, of known: [String]) throws(CommandLineArguments.Mistake) -> String? {
        guard let value = try value(name) else { return nil }
        guard known.contains(value) else {
            throw CommandLineArguments.Mistake(
                message: "unknown value '\(value)' of \(name); known are \(known.joined(separator: ", "))"
            )
        }
        return value
    }

    /// Whether an option without a value is there.
    mutating func flag(_ name: String) -> Bool {
        let isThere = arguments.contains(name)
        arguments.removeAll { $0 == name }
        return isThere
    }

    /// What is left, with `--` before what it protects.
    var remaining: [String] { plain.isEmpty ? arguments : arguments + ["--"] + plain }

    /// What is left, in which no option may stand.
    func rest() throws(CommandLineArguments.Mistake) -> [String] {
        if let option = arguments.first(where: { $0.hasPrefix("-") && $0 != "-" }) {
            throw CommandLineArguments.Mistake(message: "unknown option '\(option)'")
        }
        return arguments + plain
    }
}
