import Foundation

/// What a run of the benchmarks was asked to do.
struct BenchmarkArguments {
    /// The rounds; nil for what fits the capture.
    private(set) var rounds: Int?
    private(set) var isQuick = false
    private(set) var isFilters = false
    private(set) var only: [String] = []
    private(set) var captures: [String] = []
    /// Where made captures are kept; nil for a temporary folder.
    private(set) var keep: String?
    private(set) var peers = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build-peers")
    private(set) var isHelp = false
    /// Whether Set-Cookie lines are measured instead of captures.
    private(set) var isForCookies = false
    /// Whether TC strings are decoded instead of captures.
    private(set) var isForConsentStrings = false

    /// A mistake in the arguments, in one line.
    struct Mistake: Error {
        let message: String
    }

    /// Reads arguments, the name of the program not among them.
    init(_ arguments: [String]) throws(Mistake) {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            switch option {
            case "--help", "-h": isHelp = true
            case "--quick": isQuick = true
            case "--consent-strings": isForConsentStrings = true
            case "--filters": isFilters = true
            case "--cookies": isForCookies = true
            case "--rounds": rounds = try Self.positive(try Self.value(of: option, &rest), option)
            case "--only": only.append(try Self.value(of: option, &rest))
            case "--capture": captures.append(try Self.value(of: option, &rest))
            case "--keep": keep = try Self.value(of: option, &rest)
            case "--peers": peers = URL(filePath: try Self.value(of: option, &rest))
            default: throw Mistake(message: "unknown option \(option); see --help")
            }
        }
    }

    /// The made captures that are asked for.
    var names: [String] {
        if !only.isEmpty { return only }
        if !captures.isEmpty { return [] }
        return isQuick ? BenchmarkCapture.quickNames : BenchmarkCapture.defaultNames
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(Mistake) -> String {
        guard let value = rest.popFirst() else { throw Mistake(message: "\(option) needs a value") }
        return value
    }

    private static func positive(_ text: String, _ option: String) throws(Mistake) -> Int {
        guard let number = Int(text), number > 0 else { throw Mistake(message: "\(option) needs a number above 0") }
        return number
    }

    /// The folder of this file.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    static let help = """
        Decoding, hashing and analysis against other parsers, on captures made with the proportions of real ones.

        USAGE
          swift run -c release benchmarks --consent-strings [--rounds N]
          swift run -c release benchmarks [--quick] [--rounds N] [--only NAME] [--capture FILE] [--keep FOLDER]

        OPTIONS
          --consent-strings
                           TC strings instead of captures, beside the Python package iab-tcf
          --quick          smaller captures, one round
          --rounds N       how often each contender is measured; medians are shown (5)
          --only NAME      one capture, as Peers/make_captures.py names it, such as bodies-200 or metadata-20;
                           may be given again (\(BenchmarkCapture.defaultNames.joined(separator: ", ")))
          --capture FILE   a capture of your own instead, or besides those of --only; no bar holds for it
          --cookies        Set-Cookie lines a second instead, beside Python's http.cookiejar
          --keep FOLDER    where made captures are kept for the next run (a temporary folder, removed at the end)
          --filters        the filter engine beside adblock-rust instead, on the lists and requests of the folder that
                           HAR_FORENSICS_SHARED names
          --peers FOLDER   where Peers/install put the peers (.build-peers)

        Peers that are not installed are left out: Tests/Benchmarks/Peers/install.
        """
}
