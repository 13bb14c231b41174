// MARK: - Cookies

extension DiagnosticCode {
    /// Cookies were sent but never set.
    public static let noSetCookie = Self(
        "CQ-01",
        .warning,
        "No response of 20 or more carries Set-Cookie although requests carry Cookie: setting of cookies cannot be seen.",
        precludes: [.cookieSetting, .cookieStoring, .cookieAbsence]
    )
    /// Neither Cookie nor Set-Cookie occurs anywhere.
    public static let noCookieData = Self(
        "CQ-02",
        .warning,
        "Neither Cookie nor Set-Cookie occurs in any entry that was read: the capture cannot show cookies (possibly a sanitised export).",
        precludes: [.cookieSetting, .cookieStoring, .cookieSending, .cookieAbsence, .values, .cleanStart]
    )
    /// Cookies are set by the visited sites and by nobody else.
    public static let noThirdPartySetCookie = Self(
        "CQ-03",
        .warning,
        "The visited sites set cookies and none of the third parties does: the exporter lost them or the browser refuses them.",
        limits: [.cookieSetting, .cookieAbsence, .representativeness]
    )
    /// Somebody put placeholders in the place of values.
    public static let redactedValues = Self(
        "CQ-04",
        .warning,
        "Placeholders stand in the place of values: somebody redacted the capture.",
        limits: [.values, .cookieStoring, .integrity]
    )
    /// The first request to a site already carries cookies.
    public static let notCleanProfile = Self(
        "CQ-11",
        .warning,
        "The first request of the capture already carries cookies: the browser profile was not clean.",
        precludes: [.cleanStart]
    )
    /// A choice had been recorded before the capture began.
    public static let preexistingConsent = Self(
        "CQ-12",
        .warning,
        "A record of a choice from before the capture was met: the visit does not show what happens before a choice.",
        limits: [.representativeness],
        precludes: [.cleanStart]
    )
    /// The cookie arrays contradict the headers.
    public static let cookieArrayDisagrees = Self(
        "CQ-18",
        .warning,
        "A cookies array and the headers beside it disagree; the headers count.",
        limits: [.integrity]
    )
    /// The exporter attached a header block to the wrong redirect hop.
    public static let misattributedHeaders = Self(
        "misattributedHeaders",
        .warning,
        "Headers are recorded at another redirect hop than theirs; cookies are attributed to the hop they belong to.",
        check: "CQ-18",
        limits: [.cookieSetting, .cookieStoring, .cookieSending, .cookieAbsence]
    )

    static let cookies: [DiagnosticCode] = [
        .noSetCookie, .noCookieData, .noThirdPartySetCookie, .redactedValues, .notCleanProfile, .preexistingConsent,
        .cookieArrayDisagrees, .misattributedHeaders,
    ]
}
