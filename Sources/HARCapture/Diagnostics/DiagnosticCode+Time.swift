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
    /// The clock was set back while the capture was made.
    public static let clockStepsBack = Self(
        "clockStepsBack",
        .warning,
        "An exchange was over more than 5 seconds before one that stands before it in the file began: the clock was set "
            + "back, or parts were joined in another order.",
        check: "CQ-06",
        limits: [.order, .integrity]
    )
    /// An entry began before its page.
    public static let entryBeforePage = Self(
        "entryBeforePage",
        .note,
        "An entry began more than 100 ms before the page it belongs to.",
        check: "CQ-06",
        limits: [.order],
        isLocal: true
    )
    /// An instant cannot belong to the capture.
    public static let distantInstant = Self(
        "distantInstant",
        .warning,
        "A startedDateTime lies more than a day from the median of the capture, or outside of 1990 to 2100.",
        check: "CQ-06",
        limits: [.order, .integrity],
        isLocal: true
    )
    /// Instants are written with different offsets.
    public static let mixedOffsets = Self(
        "mixedOffsets",
        .note,
        "Instants are written with different offsets from UTC; they were compared in UTC.",
        check: "CQ-06",
        limits: [.order, .integrity]
    )
    /// Entries state the same instant.
    public static let equalInstants = Self(
        "equalInstants",
        .note,
        "Entries state the same instant; their order is that of the file, not of time.",
        check: "CQ-06",
        limits: [.order],
        isLocal: true
    )
    /// The instant of a page could not be read.
    public static let unreadablePageInstant = Self(
        "unreadablePageInstant",
        .note,
        "The startedDateTime of a page could not be read.",
        check: "CQ-06"
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
        .noPages, .unordered, .clockStepsBack, .entryBeforePage, .distantInstant, .mixedOffsets, .equalInstants,
        .unreadablePageInstant, .unreadableInstant, .instantWithoutOffset, .briefCapture,
    ]
}
