/// What is measured, each in a process of its own, in the order of a round: those that are compared run one after another.
enum Contender: String, CaseIterable {
    case read
    case decode
    case simdjson
    case simdjsonWide
    case orjson
    case decoderFull
    case decoderLean
    case decodeFile
    case simdjsonFile
    case simdjsonMapped
    case hash
    case hashFile
    case openssl
    case capture
    case strings
    case analysis
    case python
    case oneThread
    case twoThreads

    var title: String {
        switch self {
        case .read: "reading the file"
        case .decode: "decode, from memory"
        case .simdjson: "simdjson AVX2, from memory"
        case .simdjsonWide: "simdjson AVX-512, from memory"
        case .orjson: "Python orjson.loads"
        case .decoderFull: "JSONDecoder, full structs"
        case .decoderLean: "JSONDecoder, no bodies"
        case .decodeFile: "decode, from the file"
        case .simdjsonFile: "simdjson AVX2, file loaded"
        case .simdjsonMapped: "simdjson AVX2, file mapped"
        case .hash: "SHA-256, from memory"
        case .hashFile: "SHA-256, from the file"
        case .openssl: "openssl dgst, no SHA instructions"
        case .capture: "Capture: decoded and hashed"
        case .strings: "Capture, all but bodies as String"
        case .analysis: "Capture + Analysis"
        case .python: "Python json.loads"
        case .oneThread: "decode of many, one thread"
        case .twoThreads: "decode of many, two threads"
        }
    }

    /// Who does the work.
    var side: Side {
        switch self {
        case .read, .decode, .decodeFile, .hash, .hashFile, .capture, .oneThread, .twoThreads: .walk
        case .strings, .analysis, .decoderFull, .decoderLean: .benchmarks
        case .simdjson, .simdjsonFile, .simdjsonMapped, .simdjsonWide, .orjson, .python, .openssl: .peer
        }
    }

    enum Side {
        /// `capture-walk`, this library without Foundation.
        case walk
        /// This program, started again.
        case benchmarks
        /// A program that is no part of the package.
        case peer
    }

    var isForMany: Bool { self == .oneThread || self == .twoThreads }

    /// Whether it is measured also on a capture of 1 GB.
    var isForLargest: Bool {
        switch self {
        case .decoderFull, .decoderLean, .orjson, .python, .strings, .analysis: false
        default: true
        }
    }

    /// How often the work is repeated in one process; the time of the whole process counts only if once.
    func repeats(megabytes: Double) -> Int {
        switch self {
        case .decode, .simdjson, .simdjsonWide: min(25, max(3, Int(1000 / megabytes)))
        case .hash, .decoderFull, .decoderLean, .orjson: megabytes < 60 ? 3 : 1
        case .oneThread, .twoThreads: 3
        default: 1
        }
    }
}
