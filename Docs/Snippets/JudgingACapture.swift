import HARForensics

/// What a capture can show, and why it cannot show the rest.
package func describe(_ capture: Capture) -> [String] {
    var lines = ["\(capture.source.name) \(capture.source.sha256) by \(capture.exporter.exporter)"]
    for statement in capture.completeness.statements {
        lines.append("\(statement.kind): \(statement.showing) \(statement.reasons.joined(separator: "; "))")
    }
    for diagnostic in capture.diagnostics { lines.append("\(diagnostic)") }
    return lines
}

/// A capture that departs from JSON or HAR 1.2 is refused; the error says what, where.
package func readStrictly(_ path: String) -> String {
    do throws(CaptureError) {
        let capture = try Capture(contentsOfFile: path, options: DecodingOptions(refused: .warning))
        return "\(capture.entries.count) entries"
    } catch {
        return "\(error.code.rawValue): \(error)"
    }
}

/// Entries in the order of time, and whether time or the file says so.
package func order(of capture: Capture) -> [String] {
    let chronology = capture.chronology
    return zip(chronology.order, chronology.order.dropFirst()).map { earlier, later in
        "\(earlier) before \(later), by \(chronology.witness(earlier, later))"
    }
}

/// Several captures, two at a time, in the order they are named.
package func countEntries(of paths: [String]) -> [String] {
    Capture.read(contentsOfFiles: paths, threads: 2).map { result in
        switch result {
        case .success(let capture): "\(capture.source.name): \(capture.entries.count)"
        case .failure(let error): "\(error)"
        }
    }
}
