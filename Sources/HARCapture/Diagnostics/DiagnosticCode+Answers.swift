// MARK: - Requests and answers

extension DiagnosticCode {
    /// Requests failed or were blocked.
    public static let failedRequests = Self(
        "CQ-08",
        .note,
        "Requests ended without an answer (status 0 or below): blocked, aborted or failed.",
        limits: [.contacts, .cookieSending],
        isLocal: true
    )
    /// The browser or an extension blocked requests.
    public static let blockedRequests = Self(
        "blockedRequests",
        .warning,
        "The browser or an extension blocked requests before they left: the capture shows less than the page asked for.",
        check: "CQ-08",
        limits: [.contacts, .contactAbsence, .representativeness]
    )
    /// Requests were aborted.
    public static let abortedRequests = Self(
        "abortedRequests",
        .note,
        "Requests were aborted; whether they reached a server is not recorded.",
        check: "CQ-19",
        limits: [.contacts, .cookieSending],
        isLocal: true
    )
    /// The visited page was refused.
    public static let refusedDocument = Self(
        "CQ-09",
        .warning,
        "The visited page was answered with 403, 429 or 503: the visit met a wall, not the site.",
        limits: [.representativeness, .contactAbsence, .cookieAbsence]
    )
    /// Something that tells robots from people was loaded.
    public static let challengeResources = Self(
        "challengeResources",
        .note,
        "Hosts or paths that tell robots from people were contacted: the site may have answered differently.",
        check: "CQ-09",
        limits: [.representativeness]
    )
    /// Responses came from a cache.
    public static let cachedResponses = Self(
        "CQ-13",
        .note,
        "Responses came from a cache or a service worker; their headers may be those of an earlier visit.",
        limits: [.contacts, .cookieSetting, .cookieAbsence],
        isLocal: true
    )
    /// Responses were made up by a test tool.
    public static let fulfilledResponses = Self(
        "fulfilledResponses",
        .warning,
        "Responses were answered by a test script, not by the server.",
        check: "CQ-13",
        limits: [.cookieSetting, .cookieStoring, .contacts, .responseBodies, .representativeness]
    )
    /// Requests were made by a test script.
    public static let apiRequests = Self(
        "apiRequests",
        .note,
        "Requests were made by a test script, not by a page.",
        check: "CQ-19",
        limits: [.siteAttribution, .causes, .representativeness],
        isLocal: true
    )
    /// Requests only asked for permission (CORS).
    public static let preflightRequests = Self(
        "preflightRequests",
        .note,
        "Requests are preflights of the browser (Fetch §4.8), which carry no cookies.",
        check: "CQ-19",
        isLocal: true
    )

    static let answers: [DiagnosticCode] = [
        .failedRequests, .blockedRequests, .abortedRequests, .refusedDocument, .challengeResources, .cachedResponses,
        .fulfilledResponses, .apiRequests, .preflightRequests,
    ]
}
