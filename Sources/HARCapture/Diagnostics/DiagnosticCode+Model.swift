// MARK: - HAR model

extension DiagnosticCode {
    /// A member has another type than HAR 1.2 says.
    public static let wrongType = Self(
        "wrongType",
        .warning,
        "A member has another type than HAR 1.2 says.",
        check: "CQ-17"
    )
    /// A member that HAR 1.2 requires is missing or null.
    public static let missingMember = Self(
        "missingMember",
        .warning,
        "A member that HAR 1.2 requires is missing or null.",
        check: "CQ-17"
    )
    /// Headers are an object instead of an array of objects.
    public static let headersAsObject = Self(
        "headersAsObject",
        .warning,
        "Headers are written as an object; repeated names may have been lost.",
        check: "CQ-14",
        limits: [.cookieSetting, .cookieSending, .cookieAbsence]
    )
    /// The last entry is incomplete.
    public static let incompleteEntry = Self(
        "incompleteEntry",
        .error,
        "An entry is cut off; what stands before the break was read.",
        check: "CQ-17",
        limits: [.cookieAbsence, .contactAbsence]
    )

    static let model: [DiagnosticCode] = [
        .wrongType, .missingMember, .headersAsObject, .incompleteEntry,
    ]
}
