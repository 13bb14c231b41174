public import HARCapture

/// The parts of an absolute URL (WHATWG URL §4.4), as ranges over its bytes.
///
/// The text is never rewritten: what a capture holds is what is split.
public struct WebURL: Sendable, Hashable {
    /// The URL as written.
    public let text: ByteString
    /// The scheme in lower case.
    public let scheme: ByteString
    /// The host; empty if there is none.
    public let host: Host
    /// The port, if written.
    public let port: Int?
    /// Where the path lies; it may be empty.
    public let pathRange: Range<Int>
    /// Where the query lies, without its question mark.
    public let queryRange: Range<Int>?

    /// Splits a URL; nil if it has no scheme followed by `://`.
    public init?(_ text: ByteString) {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > 0, text[0].isASCIILetter,
            text[0..<colon].allSatisfy({
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: ".")
            }),
            colon + 2 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        self.text = text
        scheme = text[0..<colon].asciiLowercased
        let authorityStart = colon + 3
        var authorityEnd = authorityStart
        while authorityEnd < text.count, !Self.endsAuthority(text[authorityEnd]) { authorityEnd += 1 }
        var hostStart = authorityStart
        for index in authorityStart..<authorityEnd where text[index] == UInt8(ascii: "@") { hostStart = index + 1 }
        var hostEnd = authorityEnd
        if let colon = text[hostStart..<authorityEnd].lastIndex(of: UInt8(ascii: ":")),
            text[(hostStart + colon + 1)..<authorityEnd].allSatisfy(\.isASCIIDigit)
        {
            hostEnd = hostStart + colon
            port = text[(hostEnd + 1)..<authorityEnd].decimalValue
        } else {
            port = nil
        }
        let written = text[hostStart..<hostEnd].percentDecoded()
        host = Host(written.allSatisfy { $0 < 0x80 } ? written : DomainToASCII.convert(written) ?? written)
        var pathEnd = authorityEnd
        while pathEnd < text.count, text[pathEnd] != UInt8(ascii: "?"), text[pathEnd] != UInt8(ascii: "#") {
            pathEnd += 1
        }
        pathRange = authorityEnd..<pathEnd
        if pathEnd < text.count, text[pathEnd] == UInt8(ascii: "?") {
            var queryEnd = pathEnd + 1
            while queryEnd < text.count, text[queryEnd] != UInt8(ascii: "#") { queryEnd += 1 }
            queryRange = (pathEnd + 1)..<queryEnd
        } else {
            queryRange = nil
        }
    }

    /// The path, `/` if empty.
    public var path: ByteString { pathRange.isEmpty ? "/" : text[pathRange] }

    /// The query as written; nil if there is none.
    public var query: ByteString? { queryRange.map { text[$0] } }

    /// The pairs of the query; their ranges count bytes of ``text``.
    public var queryPairs: FormPairs { FormPairs(text, in: queryRange ?? 0..<0) }

    /// Whether the transport is encrypted.
    public var isSecure: Bool { scheme == "https" || scheme == "wss" }

    /// Whether cookies may be Secure there: encrypted, or the machine itself.
    var isTrustworthy: Bool { isSecure || host.isLoopback }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
            || byte == UInt8(ascii: "\\")
    }
}
