/// Finds what an exporter wrote differently at the cost of clarity.
struct DialectChecks {
    let storage: CaptureStorage
    let log: DiagnosticLog

    /// Looks at the headers of a request for those of a part of its body.
    func checkParts(_ entry: Entry) {
        let headers = entry.request.headers
        guard let start = headers.partStart else { return }
        let range = headers[start].row.element
        storage.note(
            .partHeaders,
            range,
            in: log,
            found: "the last \(headers.count - start) of \(headers.count) headers of entry \(entry.index)"
        )
    }

    /// Looks at the only Set-Cookie header of a response for lines that were joined.
    func checkFold(of header: HeaderRow, at row: EntryRow) {
        let value = storage.content(of: header.value)
        guard value.contains(UInt8(ascii: ",")), !value.contains(0x0A) else { return }
        let fold = SetCookieFold(
            value,
            names: HARCookie.list(storage.value(at: row.response.cookies)).map(\.name),
            writer: .init(storage.creatorName)
        )
        guard fold.isFolded || fold.isAmbiguous else { return }
        storage.note(
            fold.isFolded ? .foldedSetCookie : .ambiguousFold,
            header.value,
            in: log,
            found: fold.isFolded ? "\(fold.lines.count) lines in one header" : nil
        )
    }
}
