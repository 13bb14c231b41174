public import HARCapture

/// Puts tokens in the place of values that name or open something: of cookies, of parameters, of credentials.
///
/// The same key gives the same value the same token, wherever it stands: in a `Cookie` header, in a URL, in a body, in the
/// findings and in a redacted capture. Without the key nobody can compute a token. Values of up to ``shortest`` − 1 bytes
/// stay, since a token would tell of them as much as they do; consent signals stay, for what they say is the evidence.
///
/// ```swift
/// let mask = ValueMask(key: Array("a secret of the operator".utf8))
/// mask.masked(setCookie: "IDE=AHWqTUm; Path=/").string   // IDE=masked-5c1f…; Path=/
/// ```
public struct ValueMask: Sendable {
    /// The fewest bytes of a value that is masked.
    public static let shortest = 4
    /// What every token begins with.
    public static let marker = "masked-"

    private let key: [UInt8]

    /// Called for each value that is masked, with its token.
    public typealias Note = (_ value: ByteString, _ token: ByteString) -> Void

    /// A mask with a secret key.
    public init(key: [UInt8]) { self.key = key }

    /// A mask without a secret: who holds the captures can compute the tokens, others cannot guess long values.
    public init(captures: [SHA256Digest]) {
        key = Array(("har-forensics " + captures.map(\.description).joined(separator: " ")).utf8)
    }

    /// The token of a value: the marker and 16 hexadecimal digits of HMAC-SHA-256.
    public func token(for value: ByteString) -> ByteString {
        ByteString(Self.marker + HMAC.sha256(value, key: key).description.prefix(16))
    }

    /// A value, masked: percent signs decoded before, a version prefix such as `GA1.1.` kept.
    public func masked(value: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        let decoded = value.percentDecoded()
        guard decoded.count >= Self.shortest, !decoded.string.hasPrefix(Self.marker) else { return value }
        let prefix = Self.versionPrefix(of: decoded)
        let rest = decoded[prefix.count..<decoded.count]
        guard rest.count >= Self.shortest else { return value }
        let token = token(for: rest)
        note(rest, token)
        return ByteString(Array(prefix) + Array(token))
    }

    /// `GA1.1.` of `GA1.1.123.456`, so that the rest can be found again where it was sent alone.
    private static func versionPrefix(of value: ByteString) -> ByteString {
        let dot = UInt8(ascii: ".")
        guard let first = value.firstIndex(of: dot), (1...4).contains(first) else { return ByteString() }
        guard let second = value[(first + 1)..<value.count].firstIndex(of: dot), second <= 4 else {
            return ByteString()
        }
        return value[0..<(first + second + 2)]
    }

    // MARK: - Headers

    /// A Set-Cookie line with its value masked, attributes kept.
    public func masked(setCookie line: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        let end = line.firstIndex(of: UInt8(ascii: ";")) ?? line.count
        return ByteString(Array(masked(pair: line[0..<end], note)) + Array(line[end..<line.count]))
    }

    /// A Cookie header, or a part of one, with all values masked.
    public func masked(cookies header: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        var result: [UInt8] = []
        header.forEachPiece(separatedBy: UInt8(ascii: ";")) { range in
            if !result.isEmpty || range.lowerBound > 0 { result.append(UInt8(ascii: ";")) }
            result += Array(masked(pair: header[range], note))
        }
        return ByteString(result)
    }

    /// `name=value`; what has no name is a value.
    private func masked(pair: ByteString, _ note: Note) -> ByteString {
        let equals = pair.firstIndex(of: UInt8(ascii: "="))
        let name = equals.map { pair[0..<$0].trimmed } ?? ByteString()
        let start = equals.map { $0 + 1 } ?? 0
        let inner = pair[start..<pair.count]
        let range = inner.trimmedRange
        let value = inner[range]
        let shown = masked(cookie: name, value: value, note)
        return ByteString(
            Array(pair[0..<start]) + Array(inner[0..<range.lowerBound]) + Array(shown)
                + Array(inner[range.upperBound..<inner.count])
        )
    }

    /// The value of a cookie by its name, whatever stands in both.
    package func masked(cookie name: ByteString, value: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        ConsentObserver.isRecord(named: name) || TCString.looksLikeTCString(value)
            ? masked(record: value, note) : masked(value: value, note)
    }

    /// The value of a parameter by its name, whatever stands in both.
    package func masked(parameter name: ByteString, value: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        if Self.isConsent(parameter: name.percentDecoded().asciiLowercased, value: value) { return value }
        guard value.percentDecoded().hasPrefixIgnoringCase("http") else { return masked(value: value, note) }
        // An address in its own right, or escaped to stand in another.
        return value.hasPrefixIgnoringCase("http") && value.firstRange(of: "://") != nil
            ? masked(url: value, note) : ByteString(Self.percentEncoded(masked(url: value.percentDecoded(), note)))
    }

    /// A consent record, kept but for what looks like an id in it: 16 and more hexadecimal digits and hyphens in a row.
    public func masked(record: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        if TCString.looksLikeTCString(record) { return record }
        var result: [UInt8] = []
        var start = 0
        func isPart(_ byte: UInt8) -> Bool { byte.hexadecimalValue != nil || byte == UInt8(ascii: "-") }
        while start < record.count {
            var end = start
            while end < record.count, isPart(record[end]) { end += 1 }
            let run = record[start..<end]
            if run.count >= 16, run.contains(where: { $0.isASCIIDigit }) {
                let token = token(for: run)
                note(run, token)
                result += token
            } else {
                result += run
            }
            if end < record.count {
                result.append(record[end])
                end += 1
            }
            // The digits of an escape are none of what follows: `%22` and, escaped again, `%2522`.
            var isEscape = end > 0 && record[end - 1] == UInt8(ascii: "%")
            while isEscape, end + 1 < record.count, record[end].hexadecimalValue != nil,
                record[end + 1].hexadecimalValue != nil
            {
                isEscape = record[end] == UInt8(ascii: "2") && record[end + 1] == UInt8(ascii: "5")
                result += [record[end], record[end + 1]]
                end += 2
            }
            start = end
        }
        return ByteString(result)
    }

    /// A header's value with what is secret in it masked.
    ///
    /// - Parameter name: The name of the header, in any case.
    public func masked(header name: ByteString, value: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        let name = name.asciiLowercased
        if name == "cookie" { return masked(cookies: value, note) }
        if name == "set-cookie" {
            var result: [UInt8] = []
            value.forEachPiece(separatedBy: 0x0A) { range in
                if range.lowerBound > 0 { result.append(0x0A) }
                result += Array(masked(setCookie: value[range], note))
            }
            return ByteString(result)
        }
        if Self.addressHeaders.contains(name) { return masked(url: value, note) }
        return Self.openHeaders.contains(name) || name.hasPrefix("sec-") || name.hasPrefix("access-control-")
            || name.hasPrefix(":") && name != ":path"
            ? value : masked(value: value, note)
    }

    /// Headers whose value is an address.
    private static let addressHeaders: Set<ByteString> = [
        "referer", "location", "origin", ":path", "content-location", "x-requested-with", "refresh",
    ]

    /// Headers whose values name nobody: those that a fresh browser sends and any server answers with.
    private static let openHeaders: Set<ByteString> = [
        "accept", "accept-charset", "accept-encoding", "accept-language", "accept-ranges", "age", "allow", "alt-svc",
        "cache-control", "connection", "content-encoding", "content-language", "content-length", "content-type", "date",
        "dnt", "expires", "host", "keep-alive", "last-modified", "p3p", "permissions-policy", "pragma", "priority",
        "referrer-policy", "server", "strict-transport-security", "te", "timing-allow-origin", "transfer-encoding",
        "upgrade", "upgrade-insecure-requests", "user-agent", "vary", "via", "x-content-type-options",
        "x-frame-options", "x-xss-protection", "content-disposition", "cross-origin-resource-policy",
    ]

    // MARK: - Addresses

    /// An address with its credentials, the values of its query and its fragment, and long segments of its path masked.
    public func masked(url: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        let fragment = url.firstIndex(of: UInt8(ascii: "#")) ?? url.count
        let query = url[0..<fragment].firstIndex(of: UInt8(ascii: "?")) ?? fragment
        var result = Array(maskedPath(url[0..<query], note))
        if query < fragment {
            result.append(UInt8(ascii: "?"))
            result += Array(masked(form: url[(query + 1)..<fragment], note))
        }
        if fragment < url.count {
            result.append(UInt8(ascii: "#"))
            result += Array(masked(value: url[(fragment + 1)..<url.count], note))
        }
        return ByteString(result)
    }

    /// A query or form body with all values masked but those of consent signals.
    public func masked(form text: ByteString, _ note: Note = { _, _ in }) -> ByteString {
        var result: [UInt8] = []
        text.forEachPiece(separatedBy: UInt8(ascii: "&")) { range in
            if range.lowerBound > 0 { result.append(UInt8(ascii: "&")) }
            let pair = text[range]
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else {
                result += Array(masked(value: pair, note))
                return
            }
            result += Array(pair[0...equals])
            let value = pair[(equals + 1)..<pair.count]
            result += Array(masked(parameter: pair[0..<equals], value: value, note))
        }
        return ByteString(result)
    }

    /// Whether a parameter says what a consent signal says: by its name, and as short and plain as such signals are, or as a
    /// consent string.
    ///
    /// - Parameter name: The name in lower case.
    package static func isConsent(parameter name: ByteString, value: ByteString) -> Bool {
        if TCString.looksLikeTCString(value) { return true }
        guard consentParameters.contains(name) else { return false }
        let text = value.percentDecoded()
        let marks = Array("-~._,$".utf8)
        let isPlain = text.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || marks.contains($0) }
        // A macro that nobody filled in is a finding: `${GDPR_CONSENT_793}`, `%%GDPR%%`, `[GDPR]`.
        let brackets = Array("${}%[]_".utf8)
        let isMacro =
            (text.first.map { brackets.contains($0) } ?? true)
            && text.allSatisfy {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0.isASCIIDigit || brackets.contains($0)
            } && text.count { $0.isASCIIDigit } <= 5
        if isMacro, text.count <= 40 { return true }
        let mayBeLong: Set<ByteString> = ["gpp", "addtl_consent", "gcd"]
        return isPlain && (text.count <= 16 || mayBeLong.contains(name))
    }

    private static let consentParameters: Set<ByteString> = [
        "gdpr", "gdpr_consent", "gdprconsent", "gpp", "gpp_sid", "us_privacy", "usprivacy", "addtl_consent", "gcs",
        "gcd",
        "npa", "dma", "dma_cps", "tcfd", "asc", "euconsent", "consent_string",
    ]

    private func maskedPath(_ text: ByteString, _ note: Note) -> ByteString {
        var result: [UInt8] = []
        var position = 0
        text.forEachPiece(separatedBy: UInt8(ascii: "/")) { range in
            if position > 0 { result.append(UInt8(ascii: "/")) }
            position += 1
            var segment = text[range]
            // `scheme:` and what stands between two slashes: the authority, whose credentials end with the last `@`.
            if position == 3, text.firstRange(of: "://") != nil, let at = segment.lastIndex(of: UInt8(ascii: "@")) {
                result += Array(masked(value: segment[0..<at], note)) + [UInt8(ascii: "@")]
                segment = segment[(at + 1)..<segment.count]
            }
            let isAuthority = position == 3 && text.firstRange(of: "://") != nil
            let isLong = segment.count >= 20 && segment.contains(where: { $0.isASCIIDigit })
            result += Array(isLong && !isAuthority ? masked(value: segment, note) : segment)
        }
        return ByteString(result)
    }

    private static func percentEncoded(_ text: ByteString) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return text.flatMap { byte -> [UInt8] in
            let isPlain =
                byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
            return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }

    // MARK: - Evidence

    /// The meaning of cited bytes with what is secret in them masked.
    ///
    /// - Throws: ``CaptureError`` if they did not stay in memory and the file is gone or changed.
    public func quote(of source: SourceReference, _ note: Note = { _, _ in }) throws(CaptureError) -> ByteString {
        let text = try source.text
        switch source.place {
        case .requestURL:
            // A whole address, or the value of one of its parameters.
            return text.firstRange(of: "://") != nil ? masked(url: text, note) : masked(parameter: text, note)
        case .requestHeader, .responseHeader:
            guard let header = source.header else { return masked(value: text, note) }
            return masked(header: header.name, value: text, note)
        case .responseStatus: return text
        case .capture where source.entry == nil || text.count <= 40: return text
        case .capture, .requestBody, .responseBody: return masked(parameter: text, note)
        }
    }

    private func masked(parameter text: ByteString, _ note: Note) -> ByteString {
        if TCString.looksLikeTCString(text) { return text }
        return text.contains(UInt8(ascii: "=")) ? masked(form: text, note) : masked(value: text, note)
    }
}
