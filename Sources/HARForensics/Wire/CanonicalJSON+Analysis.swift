extension CanonicalJSON {
    /// The JSON text of the document of analyses: the bytes of `encode(AnalysisDocument(of: analyses))`.
    ///
    /// Records are made, written and dropped one by one, so that a large capture needs no second one in memory.
    ///
    /// - Throws: ``CaptureError`` if cited bytes did not stay in memory and their file is gone or changed.
    public static func encode(
        documentOf analyses: [Analysis],
        tool: AnalysisDocument.Tool = .thisLibrary,
        annotations: FindingAnnotations = .none,
        values: ValueDisplay = .masked
    ) throws -> [UInt8] {
        for source in analyses.flatMap(\.findings).flatMap(\.evidence) where !source.isResident { _ = try source.bytes }
        let head = AnalysisDocument(headOf: analyses, tool: tool, annotations: annotations, values: values)
        let mask = values.mask(of: analyses)
        var streams: [String: (inout JSONWriter) throws -> Void] = [:]
        streams["cookies"] = { try $0.write(array: AnalysisDocument.cookies(of: analyses)) }
        streams["trackers"] = { try $0.write(array: AnalysisDocument.trackers(of: analyses)) }
        streams["consent"] = { try $0.write(array: AnalysisDocument.consent(of: analyses)) }
        streams["findings"] = { try $0.write(array: AnalysisDocument.findings(of: analyses, annotations, mask)) }
        var writer = JSONWriter()
        try writer.write(object: tree(of: head), replacing: streams)
        writer.bytes.append(0x0A)
        return writer.bytes
    }
}
