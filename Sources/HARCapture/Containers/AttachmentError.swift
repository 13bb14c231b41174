/// Why a file that a capture names cannot be had.
public struct AttachmentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of error: an open set.
    public struct Code: Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// The name is no plain file name.
        public static let unsafeName = Code(rawValue: "unsafeName")
        /// The capture was read without its folder or archive.
        public static let noSource = Code(rawValue: "noSource")
        /// No such file lies beside the capture, and no such member in its archive.
        public static let missing = Code(rawValue: "missing")
        /// The name leads to a link, folder, pipe or device.
        public static let notRegularFile = Code(rawValue: "notRegularFile")
        /// The file is larger than the limit.
        public static let tooLarge = Code(rawValue: "tooLarge")
        /// The file cannot be read, or the member does not unpack to what the archive says.
        public static let unreadable = Code(rawValue: "unreadable")
    }

    /// What went wrong.
    public let code: Code
    /// The name, as the capture writes it.
    public let name: ByteString
    /// What was found, in one line of printable ASCII.
    public let detail: String

    init(_ code: Code, _ name: ByteString, _ detail: String) {
        self.code = code
        self.name = name
        self.detail = detail
    }

    public var description: String { "\(ContainerError.printable(name)) \(detail)" }
}
