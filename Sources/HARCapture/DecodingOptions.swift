/// How a capture is read.
public struct DecodingOptions: Sendable, Hashable {
    /// Diagnostics of the text and its structure that are this bad or worse are errors; nil, the usual, reads on.
    ///
    /// What a sound capture merely cannot show (codes that start with `CQ-`) is no damage and never refused.
    public var refused: DiagnosticCode.Severity?

    /// How many threads work on one capture: with two, one hashes what the other decodes.
    public var threads: Int

    /// Files larger than this many bytes are read in parts, and their long bodies do not stay in memory.
    public var residentLimit: Int

    /// How long a response body of such a file may be, in bytes, to stay in memory all the same; those of up to 64 bytes
    /// always do.
    public var residentBodyLimit: Int

    /// The usual: everything is tolerated, two threads, 16 MiB, bodies of 1 KiB.
    public init(
        refused: DiagnosticCode.Severity? = nil,
        threads: Int = 2,
        residentLimit: Int = 1 << 24,
        residentBodyLimit: Int = 1 << 10
    ) {
        self.refused = refused
        self.threads = threads
        self.residentLimit = residentLimit
        self.residentBodyLimit = residentBodyLimit
    }
}
