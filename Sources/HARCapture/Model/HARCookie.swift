/// A cookie as an exporter understood it (HAR 1.2 `cookies`): a second witness beside the headers.
public struct HARCookie: Sendable, Hashable {
    /// The name.
    public let name: ByteString
    /// The value.
    public let value: ByteString
    /// The path, if given.
    public let path: ByteString?
    /// The domain, if given; exporters differ on the leading dot.
    public let domain: ByteString?
    /// The expiry as written, if given.
    public let expires: ByteString?
    /// The lifetime in seconds as written, if given (Firebug: `max-age`).
    public let maxAge: ByteString?
    /// Whether HttpOnly was given.
    public let httpOnly: Bool?
    /// Whether Secure was given.
    public let secure: Bool?
    /// SameSite as written, if given.
    public let sameSite: ByteString?

    /// Reads an array of cookies, or the single object that Internet Explorer writes.
    static func list(_ json: JSONValue?) -> [HARCookie] {
        guard let json else { return [] }
        return (json.kind == .object ? [json] : json.elements).map { cookie in
            HARCookie(
                name: cookie["name"]?.text ?? ByteString(),
                value: cookie["value"]?.text ?? ByteString(),
                path: cookie["path"]?.text,
                domain: cookie["domain"]?.text,
                expires: cookie["expires"]?.text,
                maxAge: cookie["max-age"]?.text,
                httpOnly: cookie["httpOnly"]?.bool,
                secure: cookie["secure"]?.bool,
                sameSite: cookie["sameSite"]?.text
            )
        }
    }
}
