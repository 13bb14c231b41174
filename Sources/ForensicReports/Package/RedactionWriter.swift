import HARForensics

/// Writes a HAR document with what is secret in it masked.
struct RedactionWriter {
    let mask: ValueMask
    /// Where consent records were read: entries, and the places in them.
    let records: [Int: Set<ConsentEvent.Place>]
    /// The values that are masked wherever they stand; nil while they are gathered.
    let secrets: KnownSecrets?
    var bytes: [UInt8] = []
    /// What was masked, by its token.
    var values: [ByteString: ByteString] = [:]
    /// The index of the entry that is written.
    var entry = -1

    init(mask: ValueMask, records: [Int: Set<ConsentEvent.Place>], secrets: KnownSecrets?) {
        (self.mask, self.records, self.secrets) = (mask, records, secrets)
    }

    /// What a value is, which says how it is masked.
    enum Role {
        case document, log, program, page, entry, request, response, header, cookie, parameter, postData, content
        case initiator, callFrame
        /// Numbers, and words of HAR.
        case plain
        /// What no specification names, or bodies: every text is a value.
        case custom
        indirect case list(Role)
    }

    private func holdsRecord(_ places: ConsentEvent.Place...) -> Bool {
        places.contains { records[entry]?.contains($0) ?? false }
    }

    /// Runs a masking and keeps what it masked.
    private mutating func noting(_ body: (ValueMask, ValueMask.Note) -> ByteString) -> ByteString {
        var notes: [(token: ByteString, value: ByteString)] = []
        let result = body(mask) { notes.append((token: $1, value: $0)) }
        for note in notes { values[note.token] = note.value }
        return result
    }

    // MARK: - Structure

    mutating func write(_ value: JSONValue, _ role: Role) throws {
        switch value.kind {
        case .object: try writeObject(value, role)
        case .array:
            var element = Role.custom
            if case .list(let role) = role { element = role }
            bytes.append(UInt8(ascii: "["))
            for (index, item) in value.elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                if case .entry = element { entry = index }
                try write(item, element)
            }
            bytes.append(UInt8(ascii: "]"))
        case .string:
            let text = try value.readString() ?? ByteString()
            if case .plain = role { writeText(text) } else { writeText(masked(custom: text)) }
        case .number: writeNumber(try value.rawText, role)
        case .boolean, .null: bytes += try value.rawText
        }
    }

    mutating func writeObject(_ value: JSONValue, _ role: Role) throws {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        let members = value.members
        let name = members.last { $0.name == "name" }?.value.string ?? ByteString()
        for (key, member) in members where !isDropped(key, role) {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            if case .entry = role { bytes.append(0x0A) }
            writeText(key)
            bytes.append(UInt8(ascii: ":"))
            if member.kind == .string, let text = try member.readString() {
                writeText(masked(text, key, role, name, members))
            } else {
                try write(member, Self.role(of: key, in: role))
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Bodies of responses are left out, but for those that hold a consent record.
    private func isDropped(_ key: ByteString, _ role: Role) -> Bool {
        guard case .content = role, !holdsRecord(.responseBody) else { return false }
        return key == "text" || key == "encoding"
    }

    /// The role of a member that is no text.
    private static func role(of key: ByteString, in role: Role) -> Role {
        switch (role, key.string) {
        case (.document, "log"): .log
        case (.document, "entries"), (.log, "entries"): .list(.entry)
        case (.document, "pages"), (.log, "pages"): .list(.page)
        case (.document, "creator"), (.log, "creator"), (.document, "browser"), (.log, "browser"): .program
        case (.page, "pageTimings"), (.entry, "timings"): .plain
        case (.entry, "request"): .request
        case (.entry, "response"): .response
        case (.entry, "_initiator"): .initiator
        case (.initiator, "stack"), (.initiator, "parent"): .initiator
        case (.initiator, "callFrames"): .list(.callFrame)
        case (.request, "headers"), (.response, "headers"): .list(.header)
        case (.request, "cookies"), (.response, "cookies"): .list(.cookie)
        case (.request, "queryString"), (.postData, "params"): .list(.parameter)
        case (.request, "postData"): .postData
        case (.response, "content"): .content
        case (.entry, _) where !key.string.hasPrefix("_") && key != "cache": .plain
        default: .custom
        }
    }

    // MARK: - Texts

    /// Members whose texts are words of HAR or of exporters, by the object they stand in.
    private static func isPlain(_ key: String, _ role: Role) -> Bool {
        switch role {
        case .document, .log: key == "version"
        case .program: key == "name" || key == "version"
        case .page: key == "id" || key == "startedDateTime"
        case .entry:
            [
                "pageref", "startedDateTime", "serverIPAddress", "connection", "_resourceType", "_priority",
                "_fromCache",
                "_connectionId", "_initiator_type", "_securityState", "_frameref",
            ].contains(key)
        case .request, .response:
            ["method", "httpVersion", "statusText", "_error", "_failureText", "_fetchedVia"].contains(key)
        case .header, .parameter: key == "name"
        case .cookie: ["name", "domain", "path", "expires", "sameSite"].contains(key)
        case .postData, .content: key == "mimeType" || key == "encoding"
        case .initiator: key == "type" || key == "description" || key == "requestId"
        case .callFrame: key == "functionName" || key == "scriptId"
        case .plain: true
        case .custom, .list: false
        }
    }

    private mutating func masked(
        _ text: ByteString,
        _ key: ByteString,
        _ role: Role,
        _ name: ByteString,
        _ members: [(name: ByteString, value: JSONValue)]
    ) -> ByteString {
        if Self.isPlain(key.string, role), text.count <= 512 || key == "name" { return text }
        switch (role, key.string) {
        case (.header, "value"):
            return noting { $0.masked(header: name, value: text, $1) }
        case (.cookie, "value"):
            return noting { $0.masked(cookie: name, value: text, $1) }
        case (.parameter, "value") where holdsRecord(.url, .requestBody):
            return noting { $0.masked(record: text, $1) }
        case (.parameter, "value"):
            return noting { $0.masked(parameter: name, value: text, $1) }
        case (.request, "url") where holdsRecord(.url): return noting { $0.masked(record: text, $1) }
        case (.request, "url"), (.response, "redirectURL"), (.initiator, "url"), (.callFrame, "url"):
            return noting { $0.masked(url: text, $1) }
        case (.postData, "text") where holdsRecord(.requestBody),
            (.content, "text") where holdsRecord(.responseBody):
            return noting { $0.masked(record: text, $1) }
        case (.postData, "text"):
            let type = members.last { $0.name == "mimeType" }?.value.string ?? ByteString()
            return masked(body: text, isForm: type.hasPrefixIgnoringCase("application/x-www-form-urlencoded"))
        default: return masked(custom: text, named: key)
        }
    }

    /// A body: JSON and forms value by value, anything else as a whole.
    mutating func masked(body text: ByteString, isForm: Bool) -> ByteString {
        if let inner = json(text) { return inner }
        let looksLikeForm =
            isForm
            || text.contains(UInt8(ascii: "=")) && text.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "{") }
        return noting { looksLikeForm ? $0.masked(form: text, $1) : $0.masked(value: text, $1) }
    }

    /// A text that is an object or array of JSON, with its values masked; nil for others.
    private mutating func json(_ text: ByteString) -> ByteString? {
        guard let first = text.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            depth < 4, let value = JSONValue(parsing: text)
        else { return nil }
        var inner = self
        inner.bytes = []
        inner.depth += 1
        guard (try? inner.write(value, .custom)) != nil else { return nil }
        values = inner.values
        return ByteString(inner.bytes)
    }

    /// How deep texts of JSON lie in each other.
    private var depth = 0

    /// A text that no specification names: addresses and JSON are masked in their parts, instants and consent stay.
    private mutating func masked(custom text: ByteString, named key: ByteString = ByteString()) -> ByteString {
        if TCString.looksLikeTCString(text) || Instant.parse(text) != nil { return text }
        if let inner = json(text) { return inner }
        if text.firstRange(of: "://") != nil, !text.contains(0x20) { return noting { $0.masked(url: text, $1) } }
        if ValueMask.isConsent(parameter: key.asciiLowercased, value: text) { return text }
        return noting { $0.masked(value: text, $1) }
    }

    /// Long whole numbers that nothing in HAR is are values too.
    private mutating func writeNumber(_ text: ByteString, _ role: Role) {
        guard case .custom = role else {
            bytes += text
            return
        }
        let isTime = (text.count == 10 || text.count == 13) && text.first == UInt8(ascii: "1")
        guard text.count >= 8, !isTime, text.allSatisfy(\.isASCIIDigit) else {
            bytes += text
            return
        }
        writeText(noting { $0.masked(value: text, $1) })
    }

    mutating func writeText(_ text: ByteString) {
        let text = secrets?.masked(text, mask) ?? text
        bytes += (JSONTree.string(text.string)).text.dropLast()
    }
}
