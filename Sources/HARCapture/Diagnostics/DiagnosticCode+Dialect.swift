// What exporters do differently and what is lost by it.

extension DiagnosticCode {
    /// A function call around the text is not closed.
    public static let unclosedWrapper = Self(
        "unclosedWrapper",
        .note,
        "The function call around the JSON text (JSONP) is not closed; the text itself is whole.",
        check: "CQ-17"
    )
    /// Several Set-Cookie lines are joined with commas.
    public static let foldedSetCookie = Self(
        "foldedSetCookie",
        .warning,
        "Several Set-Cookie lines are joined with commas; they were told apart by what the exporter shows.",
        check: "CQ-14",
        limits: [.cookieSetting],
        isLocal: true
    )
    /// A Set-Cookie value may be one line or several.
    public static let ambiguousFold = Self(
        "ambiguousFold",
        .warning,
        "A Set-Cookie value may be one line or several that were joined with commas; it was read as one.",
        check: "CQ-14",
        limits: [.cookieSetting, .cookieStoring, .values],
        isLocal: true
    )
    /// Headers of a form part stand among those of the request.
    public static let partHeaders = Self(
        "partHeaders",
        .note,
        "Headers of a part of a multipart body stand among those of the request; they were not sent as such.",
        check: "CQ-14",
        isLocal: true
    )
    /// A body that a file beside the capture holds is missing.
    public static let attachmentMissing = Self(
        "attachmentMissing",
        .warning,
        "A body is said to lie in a file beside the capture that cannot be had.",
        check: "CQ-07",
        limits: [.responseBodies, .requestBodies],
        isLocal: true
    )

    static let dialect: [DiagnosticCode] = [
        .unclosedWrapper, .foldedSetCookie, .ambiguousFold, .partHeaders, .attachmentMissing,
    ]
}
