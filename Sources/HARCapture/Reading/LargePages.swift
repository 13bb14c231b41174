#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Large pages for memory that is used over and over.
///
/// Where the system gives pages of 2 MiB on request, it is asked; elsewhere nothing happens, and nothing depends on it.
/// Not for memory that is filled once: a virtual machine whose host takes back what is free pays for many of them
/// dearly, and ``FreshMemory`` costs the same everywhere.
enum LargePages {
    static let size = 1 << 21

    /// Memory, in large pages if it is worth it and the system has them.
    static func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
        guard byteCount >= size else { return .allocate(byteCount: byteCount, alignment: 64) }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: size)
        unsafe request(from: memory, count: byteCount)
        return unsafe memory
    }

    /// Asks for large pages within a range of memory that was allocated and not yet written to.
    static func request(from start: UnsafeMutableRawPointer, count: Int) {
        #if os(Linux)
        let first = unsafe start.alignedUp(toMultipleOf: size)
        let end = unsafe (start + count).alignedDown(toMultipleOf: size)
        guard unsafe end > first else { return }
        // A hint: the range lies within the allocation, and its contents stay as they are.
        _ = unsafe madvise(first, end - first, MADV_HUGEPAGE)
        #endif
    }
}
