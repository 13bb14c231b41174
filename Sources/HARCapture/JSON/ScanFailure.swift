/// Why the scanner cannot go on from a byte.
struct ScanFailure: Error {
    enum Reason {
        case truncated
        case unexpected
        case tooDeep
        case tooMany
        /// An entry begins inside of what was not closed before it.
        case swallowed
        /// Something stands behind the end of the text.
        case trailing
    }

    let reason: Reason
    /// The byte at which the text stops making sense.
    let offset: Int
    /// What the grammar of RFC 8259 allows there.
    let expected: StaticString
}
