@testable import HARCapture

/// What a capture says, to compare two ways of reading the same bytes.
enum CaptureSummary {
    /// Everything a capture says, with the place of each thing.
    static func lines(_ capture: Capture) throws -> [String] {
        var lines = ["\(capture.source.byteCount) \(capture.source.sha256)"]
        lines += capture.diagnostics.map { "\($0.code) \($0.count) \($0.occurrences)" }
        lines += capture.diagnostics.flatMap(\.occurrences).map { capture.source(of: $0)?.description ?? "-" }
        for page in capture.pages { lines.append("\(page.source) \(page.title?.string ?? "-")") }
        for entry in capture.entries {
            lines.append("\(entry.source) \(try entry.source.bytesDigest) \(entry.json.byteRange) \(entry.isComplete)")
            lines.append("\(entry.startedDateTimeSource) \(entry.startedDateTimeText?.string ?? "-")")
            lines.append("\(entry.request.urlSource) \(entry.request.url) \(entry.request.method)")
            lines.append("\(entry.response.statusSource) \(entry.response.status ?? -1)")
            for header in Array(entry.request.headers) + Array(entry.response.headers) {
                lines.append(
                    "\(header.source) \(header.name): \(header.value) \(try header.source.text == header.value)"
                )
            }
            let content = entry.response.content
            let body = try content.readText()
            lines.append("\(content.textSource) \(content.size ?? -1) \(body?.count ?? -1)")
            if let body {
                lines.append("\(SHA256Digest(of: body.bytes))")
                let part = body.count / 3..<body.count
                lines.append(
                    "\(try content.textSource(of: part)) \(try content.textSource(of: part).text == body[part])"
                )
            }
            lines.append("\(entry.json["_initiator"]?.byteRange ?? 0..<0) \(entry.request.cookies.count)")
        }
        return lines
    }
}
