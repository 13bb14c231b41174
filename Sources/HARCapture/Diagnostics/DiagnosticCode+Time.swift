// Oddities of time; `TimeChecks` finds them.

extension DiagnosticCode {
    /// The clock was set back while the capture was made.
    public static let clockStepsBack = Self(
        "clockStepsBack",
        .warning,
        "An exchange was over more than 5 seconds before one that stands before it in the file began: the clock was set "
            + "back, or parts were joined in another order."
    )
    /// An entry began before its page.
    public static let entryBeforePage = Self(
        "entryBeforePage",
        .note,
        "An entry began more than 100 ms before the page it belongs to."
    )
    /// An instant cannot belong to the capture.
    public static let distantInstant = Self(
        "distantInstant",
        .warning,
        "A startedDateTime lies more than a day from the median of the capture, or outside of 1990 to 2100."
    )
    /// Instants are written with different offsets.
    public static let mixedOffsets = Self(
        "mixedOffsets",
        .note,
        "Instants are written with different offsets from UTC; they were compared in UTC."
    )
    /// Entries state the same instant.
    public static let equalInstants = Self(
        "equalInstants",
        .note,
        "Entries state the same instant; their order is that of the file, not of time."
    )
    /// The instant of a page could not be read.
    public static let unreadablePageInstant = Self(
        "unreadablePageInstant",
        .note,
        "The startedDateTime of a page could not be read."
    )
}
