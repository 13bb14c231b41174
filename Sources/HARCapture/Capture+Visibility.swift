extension Capture {
    /// What a capture can show of cookies.
    public enum CookieVisibility: String, Sendable, Hashable, CaseIterable {
        /// Setting and sending.
        case shown
        /// Sending alone: no response carries Set-Cookie.
        case sentOnly
        /// Nothing: an export without cookie data says nothing about cookies, least of all that there were none.
        case notShown
    }

    /// What the capture can show of cookies.
    public var cookieVisibility: CookieVisibility {
        if diagnostics.contains(where: { $0.code == .noCookieData }) { return .notShown }
        return diagnostics.contains { $0.code == .noSetCookie } ? .sentOnly : .shown
    }
}
