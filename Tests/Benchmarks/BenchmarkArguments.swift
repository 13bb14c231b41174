import Foundation

/// What a run of the benchmarks was asked to do.
struct BenchmarkArguments {
    private(set) var capture = Self.defaultCapture
    private(set) var megabytes = 200
    private(set) var rounds = 3
    private(set) var shapes = CaptureShape.allCases
    private(set) var isHelp = false

    /// A mistake in the arguments, in one line.
    struct Mistake: Error {
        let message: String
    }

    /// Reads arguments, the name of the program not among them.
    init(_ arguments: [String]) throws(Mistake) {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            if option == "--help" || option == "-h" {
                isHelp = true
                continue
            }
            guard let value = rest.popFirst() else { throw Mistake(message: "\(option) is unknown or needs a value") }
            switch option {
            case "--capture": capture = value
            case "--megabytes": megabytes = try Self.positive(value, option)
            case "--rounds": rounds = try Self.positive(value, option)
            case "--shape":
                guard let shape = CaptureShape(rawValue: value) else {
                    throw Mistake(message: "\(value) is no shape; see --help")
                }
                shapes = [shape]
            default: throw Mistake(message: "unknown option \(option)")
            }
        }
    }

    private static func positive(_ text: String, _ option: String) throws(Mistake) -> Int {
        guard let number = Int(text), number > 0 else { throw Mistake(message: "\(option) needs a number above 0") }
        return number
    }

    /// The folder with the recorded captures, three levels above this file.
    static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "SampleCaptures")

    private static let defaultCapture = samples.appending(path: "devtools-reject.har").path

    static let help = """
        Decoding and analysis against other JSON decoders, on one large capture of each shape.

        USAGE
          swift run -c release benchmarks [--capture FILE] [--megabytes N] [--rounds N] [--shape NAME]

        OPTIONS
          --capture FILE   the capture whose entries are repeated (SampleCaptures/devtools-reject.har)
          --megabytes N    the size of the captures that are made, in 10⁶ bytes (200)
          --rounds N       how often each is measured; medians are shown (3)
          --shape NAME     only one shape: \(CaptureShape.allCases.map(\.rawValue).joined(separator: ", "))
        """
}
