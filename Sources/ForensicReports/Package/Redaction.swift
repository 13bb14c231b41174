public import HARForensics

/// A capture that can be shared: the same exchanges with tokens in the place of values, and without bodies of responses.
///
/// Kept are names, hosts, times, statuses, attributes of cookies and consent signals. Masked are values of cookies, of
/// parameters, of headers that may name somebody, of JSON and form bodies one by one, of texts that exporters add. With the key that a report was made with, a
/// value has the same token in both.
public struct Redaction: Sendable {
    /// Why a capture cannot be redacted: one line.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// One line for a person.
        public let description: String
    }

    /// The capture as HAR.
    public let bytes: [UInt8]
    /// The values by their tokens, sorted: what only the owner of the key may keep.
    public let values: [(token: ByteString, value: ByteString)]
    private let original: Analysis
    private let redacted: Analysis

    /// What was left out of a damaged capture, in plain words; empty for one that is whole.
    public let leftOut: [String]

    /// Redacts the capture of an analysis.
    ///
    /// A value that is masked at one place is masked wherever it stands, also percent-encoded, in Base64 and in JSON
    /// escapes; host names and the names of cookies stay as they are. Addresses and bodies that the analysis read consent
    /// records from stay, but for ids in them: without them the same events would lie on another side of a choice. That
    /// they do not is checked.
    ///
    /// Of a damaged capture those entries are written that are whole, and ``leftOut`` says what is not: what cannot be read
    /// cannot be masked.
    ///
    /// - Throws: ``Failure`` where nothing is whole, and where the redacted capture would show other choices.
    ///   ``CaptureError`` if its file is gone or changed.
    public init(of analysis: Analysis, mask: ValueMask, options: Analysis.Options = Analysis.Options()) throws {
        let capture = analysis.capture
        var records: [Int: Set<ConsentEvent.Place>] = [:]
        for event in analysis.consent.events where event.manager != nil || event.grade == .b {
            records[event.entry, default: []].insert(event.place)
            // What a log call says can stand in its address, its body and its answer, wherever it is cited.
            if event.grade == .b { records[event.entry]?.formUnion([.url, .requestBody, .responseBody]) }
        }
        let isDamaged =
            capture.document?.kind != .object || capture.diagnostics.contains { $0.code.severity == .error }
        func writer(_ secrets: KnownSecrets?) throws -> RedactionWriter {
            var writer = RedactionWriter(mask: mask, records: records, secrets: secrets)
            if isDamaged {
                try writer.writeWhole(of: capture)
            } else if let document = capture.document {
                try writer.write(document, .document)
            }
            writer.bytes.append(0x0A)
            return writer
        }
        // The first writing tells what is secret, the second finds it everywhere.
        let names =
            analysis.observations.context.exchanges.compactMap { $0.url?.host.name } + analysis.cookies.map(\.key.name)
        let written = try writer(KnownSecrets(try writer(nil).values.values.sorted(), kept: Set(names)))
        bytes = written.bytes
        values = written.values.sorted { $0.key < $1.key }.map { (token: $0.key, value: $0.value) }
        leftOut = isDamaged ? Self.leftOut(of: capture) : []
        original = analysis
        redacted = Analysis(of: try Capture(decoding: bytes, name: "redacted.har"), options: options)
        for site in Set(analysis.consent.choices.keys).union(redacted.consent.choices.keys).sorted()
        where !isDamaged && Self.choices(analysis, site) != Self.choices(redacted, site) {
            let (before, after) = (Self.choices(analysis, site), Self.choices(redacted, site))
            throw Failure(
                description:
                    "the redacted capture would show other choices on \(SafeText.plain(site)) than the capture does "
                    + "(\(after.joined(separator: ", ")), not \(before.joined(separator: ", "))), so nothing is written"
            )
        }
    }

    private static func leftOut(of capture: Capture) -> [String] {
        let broken = capture.entries.filter { !$0.isComplete }.map { "\($0.index)" }
        var lines = [
            "the capture is damaged: only entries that are whole are written, and of the log creator, browser, pages"
        ]
        if !broken.isEmpty { lines.append("left out: entries \(broken.joined(separator: ", "))") }
        for diagnostic in capture.diagnostics where diagnostic.code.severity == .error {
            lines.append("\(diagnostic.code.rawValue): \(diagnostic.message)")
        }
        return lines.map { SafeText.plain($0) }
    }

    private static func choices(_ analysis: Analysis, _ site: ByteString) -> [String] {
        (analysis.consent.choices[site] ?? []).map { "\($0.state) \($0.notBefore?.description ?? "") \($0.notAfter)" }
    }

    /// The map for the owner of the key: values by token, and which findings of the capture and of the redacted one are
    /// the same.
    ///
    public var map: [UInt8] {
        func byFingerprint(_ analysis: Analysis) -> [String: [JSONTree]] {
            var result: [String: [JSONTree]] = [:]
            for finding in analysis.findings {
                result[finding.fingerprint, default: []].append(.string(finding.id))
            }
            return result
        }
        let (before, after) = (byFingerprint(original), byFingerprint(redacted))
        let tree: JSONTree = [
            "schema": "har-forensics/redaction-map/1",
            "original": .string("sha256:\(original.capture.source.sha256)"),
            "redacted": .string("sha256:\(redacted.capture.source.sha256)"),
            "leftOut": leftOut.isEmpty ? nil : .array(leftOut.map { .string($0) }),
            "values": .array(values.map { ["token": .string($0.token.string), "value": .string($0.value.string)] }),
            "findings": .array(
                Set(before.keys).union(after.keys).sorted().map { fingerprint in
                    [
                        "fingerprint": .string(fingerprint), "original": .array(before[fingerprint] ?? []),
                        "redacted": .array(after[fingerprint] ?? []),
                    ]
                }
            ),
        ]
        return tree.text
    }
}

extension RedactionWriter {
    /// Writes what is whole of a damaged capture.
    fileprivate mutating func writeWhole(of capture: Capture) throws {
        let whole = capture.entries.filter(\.isComplete)
        guard !whole.isEmpty else {
            throw Redaction.Failure(description: "no entry of the capture is whole, so nothing is written")
        }
        bytes += Array("{\"log\":{\"version\":".utf8)
        writeText(capture.version ?? "1.2")
        for (name, program) in [("creator", capture.creator), ("browser", capture.browser)] {
            guard let program else { continue }
            bytes += Array(",\"\(name)\":{\"name\":".utf8)
            writeText(program.name)
            bytes += Array(",\"version\":".utf8)
            writeText(program.version)
            bytes += Array("}".utf8)
        }
        bytes += Array(",\"pages\":[".utf8)
        for (index, page) in capture.pages.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            try write(page.json, .page)
        }
        bytes += Array("],\"entries\":[".utf8)
        for (index, entry) in whole.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            self.entry = entry.index
            try write(entry.json, .entry)
        }
        bytes += Array("]}}".utf8)
    }
}
