import HARCapture

/// Which cookies the scripts of a capture may have changed without a trace.
///
/// A script reaches the cookies of its document's host and of the domains above it, unless they are HttpOnly. What a
/// script does is not recorded; whether its text has to do with cookies may be. A script that was not recorded counts
/// as one that has.
struct ScriptReach {
    private let context: CaptureContext
    /// The hosts of documents, by visited site.
    private var documents: [ByteString: Set<Host>] = [:]
    private var scripts: [ByteString: [Script]] = [:]
    /// The last instant at which anything of a visited site happened.
    private var lastActivity: [ByteString: Instant] = [:]

    private struct Script {
        let text: ByteString?
        let loadedAt: Instant?
    }

    init(_ context: CaptureContext) {
        self.context = context
        var known: Set<ByteString> = []
        for index in context.timeOrder {
            let exchange = context.exchanges[index]
            let site = exchange.topLevelSite ?? ByteString()
            let entry = context.capture.entries[index]
            let arrived = exchange.headersAt ?? exchange.startedAt
            note(exchange.startedAt, on: site)
            guard exchange.transmission != .noAnswer, let kind = Self.kind(of: entry) else { continue }
            note(arrived, on: site)
            if kind == .document { documents[site, default: []].insert(exchange.host) }
            let address = exchange.url?.text ?? ByteString()
            guard let text = Self.text(of: entry) else {
                // The same address may have been recorded before.
                if !known.contains(address) { scripts[site, default: []].append(Script(text: nil, loadedAt: arrived)) }
                continue
            }
            known.insert(address)
            if Self.concernsCookies(text) { scripts[site, default: []].append(Script(text: text, loadedAt: arrived)) }
        }
    }

    private mutating func note(_ instant: Instant?, on site: ByteString) {
        guard let instant else { return }
        lastActivity[site] = lastActivity[site].map { max($0, instant) } ?? instant
    }

    /// Whether scripts may have changed a cookie after an instant: at all, and by its name.
    func mayChange(
        _ cookie: Cookie,
        _ condition: Cookie.Condition?,
        after last: Instant?,
        until limit: Instant?
    ) -> (atAll: Bool, byName: Bool) {
        var result = (atAll: false, byName: false)
        for (site, hosts) in documents {
            if let partition = cookie.key.partition?.known, partition.site != site { continue }
            let isReached = hosts.contains { host in
                cookie.key.isHostOnly == true ? host.name == cookie.key.domain : host.domainMatches(cookie.key.domain)
            }
            guard isReached else { continue }
            // Nothing happened on the site since.
            if let last, let activity = lastActivity[site], activity <= last { continue }
            for script in scripts[site] ?? [] {
                if let limit, let loaded = script.loadedAt, loaded > limit { continue }
                let names = script.text.map { Self.contains($0, cookie.key.name) } ?? true
                result.byName = result.byName || names
                if condition?.attributes?.isHTTPOnly != true { result.atAll = true }
            }
        }
        return result
    }

    private enum Kind { case document, script }

    private static func kind(of entry: Entry) -> Kind? {
        guard let status = entry.response.status, (200..<300).contains(status) || status == 304 || status >= 400 else {
            return nil
        }
        if let type = entry.response.content.mimeType?.asciiLowercased {
            if type.firstRange(of: "html") != nil || type.firstRange(of: "svg") != nil { return .document }
            if type.firstRange(of: "javascript") != nil || type.firstRange(of: "ecmascript") != nil { return .script }
        }
        return entry.resourceType == "script" ? .script : nil
    }

    /// The text of a body; nil if it was not recorded.
    private static func text(of entry: Entry) -> ByteString? {
        let content = entry.response.content
        guard content.hasText, let text = try? content.readText() else { return content.size == 0 ? ByteString() : nil }
        return content.encoding == "base64" ? Base64.decode(text).map { ByteString($0) } : text
    }

    /// Whether a script or a document has to do with cookies: it names `document.cookie` or `cookieStore`, in one of the
    /// ways that these can be written without hiding them.
    private static func concernsCookies(_ text: ByteString) -> Bool {
        // A rare letter first.
        var rest = 0..<text.count
        let bytes = text.bytes.span
        while let position = firstIndex(of: UInt8(ascii: "k"), in: rest, bytes) {
            rest = (position + 1)..<bytes.count
            guard position >= 4, position + 2 < bytes.count, bytes[position - 3] | 0x20 == UInt8(ascii: "c"),
                bytes[position - 2] == UInt8(ascii: "o"), bytes[position - 1] == UInt8(ascii: "o"),
                bytes[position + 1] == UInt8(ascii: "i"), bytes[position + 2] == UInt8(ascii: "e")
            else { continue }
            let before = bytes[position - 4]
            if before == UInt8(ascii: ".") || before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
                || before == UInt8(ascii: "`")
            {
                return true
            }
            let store = text[(position + 3)..<min(position + 8, text.count)]
            if store == "Store" { return true }
        }
        return false
    }

    private static func firstIndex(of byte: UInt8, in range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private static func contains(_ text: ByteString, _ name: ByteString) -> Bool {
        name.isEmpty || text.firstRange(of: name) != nil
    }
}
