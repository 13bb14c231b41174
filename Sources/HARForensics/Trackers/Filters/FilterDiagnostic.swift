/// What is odd about one line of a list.
public struct FilterDiagnostic: Sendable, Hashable {
    /// Why a line cannot be used as it stands.
    public enum Reason: Sendable, Hashable {
        /// An option that no known syntax has.
        case unknownOption(String)
        /// An option whose condition a capture cannot decide, or that is not supported.
        case unsupportedOption(String)
        /// An option whose value is missing or makes no sense.
        case badOptionValue(String)
        /// A regular expression that is malformed, not supported or too large.
        case badExpression(String)
        /// A host that cannot be one.
        case badHost
        /// A pattern of more than 65,535 bytes.
        case tooLong
        /// Neither a comment nor a rule.
        case notARule
        /// A preprocessor directive, which is not followed: the rules it encloses count.
        case directive
    }

    /// The line, counted from 1.
    public let line: Int
    /// What is wrong.
    public let reason: Reason

    /// Whether the line gives no rule that could match.
    public var isBroken: Bool { reason != .directive }
}

extension FilterDiagnostic: CustomStringConvertible {
    public var description: String {
        let text =
            switch reason {
            case .unknownOption(let name): "the option \u{201C}\(name)\u{201D} is unknown"
            case .unsupportedOption(let name): "the option \u{201C}\(name)\u{201D} cannot be evaluated"
            case .badOptionValue(let name): "the value of the option \u{201C}\(name)\u{201D} cannot be read"
            case .badExpression(let text): "the regular expression cannot be used: \(text)"
            case .badHost: "expected a host"
            case .tooLong: "the pattern has more than 65535 bytes"
            case .notARule: "expected a rule or a comment"
            case .directive: "the directive is not followed; the rules behind it count"
            }
        return "line \(line): \(text)"
    }
}
