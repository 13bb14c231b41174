import HARCapture

/// What the rules ask of an address that sets cookies, found out once for all lines of a response.
struct CookieSender: Sendable {
    let url: WebURL
    var host: Host { url.host }
    /// The site of the host.
    let site: ByteString
    /// The path that a cookie has if its line names none.
    let defaultPath: ByteString
    /// Whether cookies travel with the scheme.
    let takesCookies: Bool
    /// Whether cookies may be Secure there.
    let isTrustworthy: Bool

    init(_ url: WebURL, site: ByteString) {
        self.url = url
        self.site = site
        defaultPath = CookieAdmission.defaultPath(url.path)
        takesCookies = url.takesCookies
        isTrustworthy = url.isTrustworthy
    }
}
