public import HARForensics

/// A capture that can be shared: the same exchanges with tokens in the place of values, and without bodies of responses.
///
/// Kept are names, hosts, times, statuses, attributes of cookies and consent signals. Masked are values of cookies, of
/// parameters, of headers that may name somebody, of texts that exporters add. With the key that a report was made with, a
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

    /// Redacts the capture of an analysis.
    ///
    /// Addresses and bodies that the analysis read consent records from stay, but for ids in them: without them the same
    /// events would lie on another side of a choice. That they do not is checked.
    ///
    /// - Throws: ``Failure`` for a capture that is damaged, since what cannot be read cannot be masked, and where the
    ///   redacted capture would show other choices. ``CaptureError`` if its file is gone or changed.
    public init(of analysis: Analysis, mask: ValueMask, options: Analysis.Options = Analysis.Options()) throws {
        let capture = analysis.capture
        guard let document = capture.document, document.kind == .object,
            !capture.diagnostics.contains(where: { $0.code.severity == .error })
        else {
            throw Failure(
                description: "the capture is damaged; what cannot be read cannot be masked, so nothing is written"
            )
        }
        var records: [Int: Set<ConsentEvent.Place>] = [:]
        for event in analysis.consent.events where event.manager != nil || event.grade == .b {
            records[event.entry, default: []].insert(event.place)
            // What a log call says can stand in its address, its body and its answer, wherever it is cited.
            if event.grade == .b { records[event.entry]?.formUnion([.url, .requestBody, .responseBody]) }
        }
        var writer = RedactionWriter(mask: mask, records: records)
        try writer.write(document, .document)
        writer.bytes.append(0x0A)
        bytes = writer.bytes
        values = writer.values.sorted { $0.key < $1.key }.map { (token: $0.key, value: $0.value) }
        original = analysis
        redacted = Analysis(of: try Capture(decoding: bytes, name: "redacted.har"), options: options)
        for site in Set(analysis.consent.choices.keys).union(redacted.consent.choices.keys).sorted()
        where Self.choices(analysis, site) != Self.choices(redacted, site) {
            let (before, after) = (Self.choices(analysis, site), Self.choices(redacted, site))
            throw Failure(
                description:
                    "the redacted capture would show other choices on \(SafeText.plain(site)) than the capture does "
                    + "(\(after.joined(separator: ", ")), not \(before.joined(separator: ", "))), so nothing is written"
            )
        }
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

/// Writes a JSON document with what is secret in it masked.
private struct RedactionWriter {
    let mask: ValueMask
    /// Where consent records were read: entries, and the places in them.
    let records: [Int: Set<ConsentEvent.Place>]
    private var entry = -1
    var bytes: [UInt8] = []

    init(mask: ValueMask, records: [Int: Set<ConsentEvent.Place>]) {
        self.mask = mask
        self.records = records
    }

    private func holdsRecord(_ places: ConsentEvent.Place...) -> Bool {
        places.contains { records[entry]?.contains($0) ?? false }
    }
    var values: [ByteString: ByteString] = [:]

    /// What a value is, which says how it is masked.
    enum Role {
        case document, log
        case list(of: Kind)
        case entry, request, response, any
        case postData(isForm: Bool)
        case object(Kind)

        enum Kind { case entry, header, cookie, parameter, other }
    }

    mutating func write(_ value: JSONValue, _ role: Role) throws {
        switch value.kind {
        case .object: try writeObject(value, role)
        case .array:
            bytes.append(UInt8(ascii: "["))
            for (index, element) in value.elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                if case .list(of: .entry) = role { entry = index }
                try write(element, Self.element(of: role))
            }
            bytes.append(UInt8(ascii: "]"))
        case .string: writeText(masked(try value.readString() ?? ByteString()))
        case .number, .boolean, .null: bytes += try value.rawText
        }
    }

    private static func element(of role: Role) -> Role {
        guard case .list(let kind) = role else { return .any }
        return kind == .entry ? .entry : .object(kind)
    }

    private mutating func writeObject(_ value: JSONValue, _ role: Role) throws {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        let members = value.members
        let name = members.last { $0.name == "name" }?.value.string
        for (key, member) in members where !isDropped(key, role) {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            if case .entry = role { bytes.append(0x0A) }
            writeText(key)
            bytes.append(UInt8(ascii: ":"))
            if let text = try plainText(key, member, role, name) {
                writeText(text)
            } else {
                try write(member, Self.role(of: key, in: role, members))
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Bodies of responses are left out, but for those that hold a consent record.
    private func isDropped(_ key: ByteString, _ role: Role) -> Bool {
        guard case .object(.other) = role, !holdsRecord(.responseBody) else { return false }
        return key == "text" || key == "encoding"
    }

    /// The role of a member.
    private static func role(of key: ByteString, in role: Role, _ members: [(name: ByteString, value: JSONValue)])
        -> Role
    {
        switch (role, key.string) {
        case (.document, "log"): .log
        case (.document, "entries"), (.log, "entries"): .list(of: .entry)
        case (.entry, "request"): .request
        case (.entry, "response"): .response
        case (.request, "headers"), (.response, "headers"): .list(of: .header)
        case (.request, "cookies"), (.response, "cookies"): .list(of: .cookie)
        case (.request, "queryString"), (.postData, "params"): .list(of: .parameter)
        case (.request, "postData"):
            .postData(
                isForm: members.last { $0.name == "postData" }?.value["mimeType"]?.string?
                    .hasPrefixIgnoringCase("application/x-www-form-urlencoded") ?? false
            )
        case (.response, "content"): .object(.other)
        default: .any
        }
    }

    /// The text of a member that is masked by what it is; nil for others.
    private mutating func plainText(_ key: ByteString, _ member: JSONValue, _ role: Role, _ name: ByteString?) throws
        -> ByteString?
    {
        guard member.kind == .string, let text = try member.readString() else { return nil }
        var notes: [(ByteString, ByteString)] = []
        let note: ValueMask.Note = { notes.append(($1, $0)) }
        defer { for (token, value) in notes { values[token] = value } }
        switch (role, key.string) {
        case (.object(.header), "value"): return mask.masked(header: name ?? ByteString(), value: text, note)
        case (.object(.cookie), "value"):
            let line = ByteString(Array(name ?? "") + [UInt8(ascii: "=")] + Array(text))
            let result = mask.masked(cookies: line, note)
            return result[((name ?? "").count + 1)..<result.count]
        case (.object(.parameter), "value") where holdsRecord(.url, .requestBody):
            return mask.masked(record: text, note)
        case (.object(.parameter), "value"):
            let pair = ByteString(Array(name ?? "") + [UInt8(ascii: "=")] + Array(text))
            let result = mask.masked(form: pair, note)
            return result[((name ?? "").count + 1)..<result.count]
        case (.object, "name"), (.object, "domain"), (.object, "path"), (.object, "expires"), (.object, "sameSite"),
            (.object, "mimeType"), (.any, "id"), (.entry, "pageref"), (.entry, "startedDateTime"),
            (.any, "startedDateTime"), (.any, "version"), (.any, "name"), (_, "httpVersion"), (_, "method"),
            (_, "statusText"), (_, "mimeType"), (.log, "version"):
            return text
        case (.request, "url") where holdsRecord(.url): return mask.masked(record: text, note)
        case (.postData, "text") where holdsRecord(.requestBody): return mask.masked(record: text, note)
        case (.object(.other), "text") where holdsRecord(.responseBody): return mask.masked(record: text, note)
        case (.request, "url"), (.response, "redirectURL"): return mask.masked(url: text, note)
        case (.postData(let isForm), "text"):
            return isForm ? mask.masked(form: text, note) : mask.masked(value: text, note)
        default: return nil
        }
    }

    /// A text that no rule knows: addresses are masked as such, instants and short words stay.
    private mutating func masked(_ text: ByteString) -> ByteString {
        var notes: [(ByteString, ByteString)] = []
        defer { for (token, value) in notes { values[token] = value } }
        if text.firstRange(of: "://") != nil { return mask.masked(url: text) { notes.append(($1, $0)) } }
        if Instant.parse(text) != nil { return text }
        let isWord = text.count < 12 || !text.contains { (0x30...0x39).contains($0) }
        return isWord && text.count < 64 ? text : mask.masked(value: text) { notes.append(($1, $0)) }
    }

    private mutating func writeText(_ text: ByteString) {
        bytes += (JSONTree.string(text.string)).text.dropLast()
    }
}
