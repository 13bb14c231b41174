public import HARCapture

extension CookieDocument {
    /// The document of one or more analyses.
    ///
    /// - Parameters:
    ///   - analyses: The analyses, in the order they are to be written.
    ///   - instant: The instant of the jar; nil for the end of each capture.
    ///   - revealsValues: Whether values of cookies are written, and not only tokens that tell equal ones.
    public init(of analyses: [Analysis], at instant: Instant? = nil, revealsValues: Bool = false) {
        tool = .thisLibrary
        captures = analyses.map { analysis in
            let cookies = analysis.cookies
            return CaptureCookies(
                capture: .init(analysis),
                cookies: cookies.map { .init($0, analysis) },
                jarAt: instant?.description,
                jar: cookies.jar(at: instant).map {
                    .init($0, key: analysis.capture.source.sha256, revealsValues: revealsValues)
                }
            )
        }
        lists = Set(analyses.flatMap(\.lists)).map { .init($0) }.sorted {
            ($0.name, $0.version, $0.sha256) < ($1.name, $1.version, $1.sha256)
        }
    }
}

extension CookieDocument.JarCookieRecord {
    init(_ cookie: JarCookie, key: SHA256Digest, revealsValues: Bool) {
        self.init(
            name: cookie.key.name.string,
            domain: cookie.key.domain.string,
            hostOnly: cookie.key.isHostOnly,
            path: cookie.key.path?.string,
            partition: cookie.key.partition?.known?.site.string,
            partitionCrossSiteAncestor: cookie.key.partition?.hasCrossSiteAncestor,
            presence: cookie.presence.name,
            reason: cookie.presence.reason?.rawValue ?? cookie.event.rejection?.rawValue,
            state: cookie.state.rawValue,
            valueBytes: cookie.value.count,
            valueToken: ValueToken(cookie.value, key: key).text,
            value: revealsValues ? cookie.value.string : nil,
            expires: cookie.expires?.description,
            secure: cookie.attributes?.isSecure,
            httpOnly: cookie.attributes?.isHTTPOnly,
            sameSite: cookie.attributes?.sameSite.rawValue,
            partitioned: cookie.attributes?.isPartitioned,
            createdAt: cookie.createdAt?.description,
            lastEvent: cookie.event.kind.rawValue,
            source: .init(cookie.event.source)
        )
    }
}

/// What stands for a secret value: equal values of one capture have equal tokens, and no value can be read from it
/// without the capture.
struct ValueToken {
    let text: String

    /// The first 16 digits of a SHA-256 over the digest of the capture and the value.
    init(_ value: ByteString, key: SHA256Digest) {
        text = String(SHA256Digest(of: Array(key.description.utf8) + [0] + Array(value)).description.prefix(16))
    }
}
