/// Why a file gave no capture at all.
public struct CaptureError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of error: an open set.
    public struct Code: Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// The file could not be opened or read.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The file changed while it was read.
        public static let changedWhileReading = Code(rawValue: "changedWhileReading")
        /// The file is no longer the one that was read, so that a body cannot be read again.
        public static let changedSinceReading = Code(rawValue: "changedSinceReading")
        /// The capture has no such bytes.
        public static let noSuchBytes = Code(rawValue: "noSuchBytes")
        /// The capture has an oddity of a severity that was not to be tolerated.
        public static let refused = Code(rawValue: "refused")
        /// The text is not JSON.
        public static let notJSON = Code(rawValue: "notJSON")
        /// The text is JSON but holds no `log` with `entries`.
        public static let notHAR = Code(rawValue: "notHAR")
        /// The text is in an encoding other than UTF-8.
        public static let unsupportedEncoding = Code(rawValue: "unsupportedEncoding")
        /// The file is compressed and could not be unpacked.
        public static let unreadableContainer = Code(rawValue: "unreadableContainer")
        /// The file is larger than the limit.
        public static let tooLarge = Code(rawValue: "tooLarge")
    }

    /// What went wrong.
    public let code: Code
    /// The name of the capture.
    public let name: String
    /// The byte at which it went wrong; nil when no byte is to blame.
    public let offset: Int?
    /// What was found and what was expected, in one line.
    public let detail: String

    init(_ code: Code, name: String, offset: Int? = nil, _ detail: String) {
        self.code = code
        self.name = name
        self.offset = offset
        self.detail = detail
    }

    public var description: String {
        guard let offset else { return "\(name): \(detail)" }
        return "\(name): byte \(offset): \(detail)"
    }
}
