#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Memory that is about to be filled from its start to its end.
///
/// Fresh memory costs an exception at the first touch of each page. Where the system makes the pages of a range ready in
/// one call (Linux 5.14), it is asked to; elsewhere nothing happens, and nothing depends on it.
enum FreshMemory {
    /// How much is made ready at once where little is filled at a time.
    static let step = 1 << 18

    /// Makes the whole pages of a range ready, which lies in memory that was allocated; what they hold stays as it is.
    static func prepare(_ start: UnsafeMutableRawPointer, count: Int) {
        #if os(Linux)
        let first = unsafe start.alignedUp(toMultipleOf: pageSize)
        let end = unsafe (start + count).alignedDown(toMultipleOf: pageSize)
        guard unsafe end > first else { return }
        // The range lies within the allocation. A system that does not know the request refuses it, which is as well.
        _ = unsafe madvise(first, end - first, populateWrite)
        #endif
    }

    private static let pageSize = 4096
    /// `MADV_POPULATE_WRITE`, which headers of older systems do not name.
    private static let populateWrite: Int32 = 23
}
