import ForensicReports

/// How a run ended (sysexits).
enum ExitCode: Int32 {
    case done = 0
    /// What was asked to be checked is not so.
    case conditionMet = 1
    case usage = 64
    case data = 65
    case noInput = 66
    case software = 70
    case cannotCreate = 73
    case ioError = 74

    /// The code for an input that gave no capture.
    init(_ error: CaptureError) {
        self = error.code == .unreadable ? .noInput : .data
    }
}
