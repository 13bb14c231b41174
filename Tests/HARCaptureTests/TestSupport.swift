import Foundation

@testable import HARCapture

/// Data that tests use but the project does not hold; they are skipped without it.
enum Shared {
    static let root: String? = ProcessInfo.processInfo.environment["HAR_FORENSICS_SHARED"]

    static let hint: String = "set HAR_FORENSICS_SHARED to the folder with suites and captures"

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root ?? "")/\(path)")))
    }

    /// The names in a folder, sorted.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(root ?? "")/\(folder)").sorted()
    }
}

/// What the scanner made of one whole JSON text.
struct Reading {
    let failure: ScanFailure?
    let range: ValueRange?
    /// Whether anything but white space stands behind the value.
    let isFollowed: Bool
    let codes: [DiagnosticCode]

    init(_ bytes: [UInt8]) {
        let log = DiagnosticLog()
        var range: ValueRange?
        var isFollowed = false
        var failure: ScanFailure?
        do throws(ScanFailure) {
            try JSONScanner.withScanner(over: bytes, from: 0, log: log) { (scanner) throws(ScanFailure) in
                range = scanner.range(from: try scanner.scanValue(depth: 0))
                scanner.skipWhitespace()
                isFollowed = scanner.peek != nil
            }
        } catch {
            failure = error
        }
        self.failure = failure
        self.range = range
        self.isFollowed = isFollowed
        codes = log.diagnostics.map(\.code)
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    /// Read to the end without failure and without a single oddity.
    var isStrict: Bool { failure == nil && !isFollowed && codes.isEmpty }
}

/// A random generator that gives the same numbers everywhere (Knuth's MMIX constants).
struct LinearGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // The low bits of such a generator repeat soon: fold the high ones in.
        return state ^ (state >> 33)
    }
}

extension Capture {
    /// Decodes a text under a name that no test looks at.
    init(_ text: String) throws(CaptureError) { try self.init(decoding: Array(text.utf8), name: "test.har") }

    func diagnostic(_ code: DiagnosticCode) -> Diagnostic? { diagnostics.first { $0.code == code } }
}

extension String {
    /// The bytes of a hexadecimal text.
    var hexadecimal: [UInt8] {
        let digits = utf8.compactMap(\.hexadecimalValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
