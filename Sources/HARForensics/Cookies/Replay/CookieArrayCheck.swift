import HARCapture

/// Compares the cookies arrays of an exporter with the headers beside them (CQ-18).
///
/// The headers are the evidence. An empty array says nothing: many exporters leave it so.
struct CookieArrayCheck {
    let capture: Capture

    /// Notes every message whose array names other cookies than its headers.
    func run(into log: DiagnosticLog) {
        for entry in capture.entries {
            let request = entry.request
            let sent = CookieHeader(in: request.headers.ofMessage).pairs.map(\.name)
            compare(request.cookies, with: sent, at: request.cookiesSource, log)
            let response = entry.response
            let set = SetCookieLines(in: response).lines.map { line in
                let pair = line.text[0..<(line.text.firstIndex(of: UInt8(ascii: ";")) ?? line.text.count)]
                return pair[0..<(pair.firstIndex(of: UInt8(ascii: "=")) ?? 0)].trimmed
            }
            compare(response.cookies, with: set, at: response.cookiesSource, log)
        }
    }

    private func compare(
        _ cookies: [HARCookie],
        with names: [ByteString],
        at source: SourceReference?,
        _ log: DiagnosticLog
    ) {
        guard let source, !cookies.isEmpty else { return }
        let said = Set(cookies.map(\.name))
        let seen = Set(names)
        guard said != seen else { return }
        let missing = said.subtracting(seen).count
        let extra = seen.subtracting(said).count
        log.note(
            .cookieArrayDisagrees,
            at: source.offset,
            length: source.length,
            detail: "(\(missing) names only in the array, \(extra) only in the headers)"
        )
    }
}
