// MARK: - Time, order and place

extension DiagnosticCode {
    /// Entries cannot be tied to pages.
    public static let noPages = Self(
        "CQ-05",
        .note,
        "Pages are missing or entries do not name one: the visited site is derived, not stated.",
        limits: [.siteAttribution],
        isLocal: true
    )
    /// Entries are not in the order of their instants.
    public static let unordered = Self(
        "CQ-06",
        .note,
        "Entries are not in the order of their startedDateTime; they were ordered by it.",
        limits: [.order]
    )
    /// Most entries share their instant with another.
    public static let identicalInstants = Self(
        "identicalInstants",
        .note,
        "Most entries share their startedDateTime with another: their order is not given by time alone.",
        check: "CQ-06",
        limits: [.order]
    )
    /// Entries give different offsets from UTC.
    public static let mixedOffsets = Self(
        "mixedOffsets",
        .note,
        "Entries give different offsets from UTC: the clock or its zone changed, or captures were merged.",
        check: "CQ-06",
        limits: [.order, .integrity]
    )
    /// An instant lies before HAR was invented, or a day behind the first.
    public static let implausibleInstant = Self(
        "implausibleInstant",
        .warning,
        "A startedDateTime lies before 2009, when no HAR was written, or more than a day behind the first.",
        check: "CQ-06",
        limits: [.order, .integrity]
    )
    /// An instant could not be read.
    public static let unreadableInstant = Self(
        "unreadableInstant",
        .warning,
        "A startedDateTime could not be read; the entry keeps its place in the file.",
        check: "CQ-06",
        limits: [.order],
        isLocal: true
    )
    /// An instant says no offset from UTC.
    public static let instantWithoutOffset = Self(
        "instantWithoutOffset",
        .warning,
        "A startedDateTime gives no offset from UTC; it was read as UTC.",
        check: "CQ-06",
        limits: [.order],
        isLocal: true
    )
    /// The capture ends early, or a page did not finish loading.
    public static let briefCapture = Self(
        "CQ-20",
        .note,
        "The capture spans less than 5 seconds or holds no load event of a page: what starts late is missing.",
        limits: [.contactAbsence, .cookieAbsence, .representativeness]
    )

    static let time: [DiagnosticCode] = [
        .noPages, .unordered, .identicalInstants, .mixedOffsets, .implausibleInstant, .unreadableInstant,
        .instantWithoutOffset, .briefCapture,
    ]
}
