import HARCapture
import Testing

/// A small capture as one exporter writes it; every value is made up.
struct DialectSample: Sendable, CustomTestStringConvertible {
    /// The name of the exporter.
    let exporter: String
    /// The entries as JSON.
    let entries: String
    /// More members of the log, each with a comma behind it.
    let log: String

    init(_ exporter: String, _ entries: String, log: String = "") {
        self.exporter = exporter
        self.entries = entries
        self.log = log
    }

    var testDescription: String { exporter }

    var text: String {
        #"{"log":{"version":"1.2","creator":{"name":"\#(exporter)","version":"1"},\#(log)"entries":[\#(entries)]}}"#
    }

    func capture() throws -> Capture { try Capture(text) }
}

extension Capture {
    /// The codes of the diagnostics.
    var codes: [String] { diagnostics.map(\.code.rawValue) }
}
