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
        #if os(Linux)
        // A hint: the whole pages of 2 MiB lie within the allocation, which starts at one.
        _ = unsafe madvise(memory, byteCount / size * size, MADV_HUGEPAGE)
        #endif
        return unsafe memory
    }
}
