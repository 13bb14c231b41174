/// Why a compressed or archived capture could not be opened.
///
/// Thrown only when no bytes can be returned that deserve trust. The offset counts bytes of the
/// container as it was received, so that a reader can look at the place with a hex viewer.
///
/// ```swift
/// do {
///     let unwrapped = try unwrap(file, limit: 1 << 30)
/// } catch where error.code == .checksumMismatch {
///     print(error)  // checksumMismatch at byte 4711: CRC-32 is 1c291ca3, the trailer says 00000000
/// }
/// ```
struct ContainerError: Error, Hashable, Sendable {
    /// A kind of failure; new kinds may be added, so that a `switch` needs a `default`.
    struct Code: Hashable, Sendable {
        /// The stable name of the kind, as written in reports.
        let name: String

        private init(_ name: String) { self.name = name }

        // MARK: Any container

        /// The container ends before its content does.
        static let truncated = Code("truncated")
        /// The content is larger than the caller allows.
        static let sizeLimit = Code("sizeLimit")
        /// The content expands more than a capture plausibly does: a decompression bomb.
        static let ratioLimit = Code("ratioLimit")
        /// The content does not have the CRC-32 that the container states.
        static let checksumMismatch = Code("checksumMismatch")
        /// The content does not have the length that the container states.
        static let lengthMismatch = Code("lengthMismatch")
        /// The content is itself a container; only one layer is opened.
        static let nestedContainer = Code("nestedContainer")

        // MARK: Compressed data (RFC 1951)

        /// A deflate block has the reserved type 3, or a stored block contradicts itself.
        static let invalidBlock = Code("invalidBlock")
        /// A Huffman code is over-subscribed, incomplete or lacks the end-of-block symbol.
        static let invalidHuffman = Code("invalidHuffman")
        /// A bit sequence stands for no symbol, or for one that must not occur.
        static let invalidSymbol = Code("invalidSymbol")
        /// A copy reaches back further than the output goes.
        static let invalidDistance = Code("invalidDistance")

        // MARK: Headers

        /// A header field has a value that the format forbids.
        static let invalidHeader = Code("invalidHeader")
        /// The format allows this, but it is not read here: another method, several disks.
        static let unsupported = Code("unsupported")

        // MARK: Zip

        /// The archive has no usable directory, or more than one.
        static let invalidDirectory = Code("invalidDirectory")
        /// The container has more entries or members than the limit.
        static let entryLimit = Code("entryLimit")
        /// An entry is encrypted.
        static let encrypted = Code("encrypted")
        /// An entry name is empty, absolute, leaves its folder, or holds control characters, `\` or a drive.
        static let unsafeName = Code("unsafeName")
        /// An entry is a symbolic link, a device or another thing that is not a plain file.
        static let specialFile = Code("specialFile")
        /// Two entries have the same name.
        static let duplicateName = Code("duplicateName")
        /// The directory and the local header of an entry contradict each other.
        static let headerMismatch = Code("headerMismatch")
        /// Two entries share bytes, or an entry shares bytes with the directory.
        static let overlap = Code("overlap")
        /// No entry can be the capture.
        static let noCapture = Code("noCapture")
        /// Several entries can be the capture.
        static let ambiguousCapture = Code("ambiguousCapture")
    }

    /// The kind of failure.
    let code: Code
    /// Where, in bytes from the start of the container.
    let offset: Int
    /// What was expected and what was found: one line of printable ASCII.
    let message: String

    init(_ code: Code, at offset: Int, _ message: String) {
        self.code = code
        self.offset = offset
        self.message = message
    }
}

extension ContainerError.Code: CustomStringConvertible {
    var description: String { name }
}

extension ContainerError: CustomStringConvertible {
    var description: String { "\(code) at byte \(offset): \(message)" }
}
