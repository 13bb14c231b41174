#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Large pages for memory that is about to be filled from its start to its end.
///
/// Touching fresh memory page by page takes longer than decoding what is put there. Where the system gives pages of
/// 2 MiB on request, it is asked; elsewhere nothing happens, and nothing depends on it.
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

extension Array {
    /// Reserves room for elements, in large pages where it is worth it and the system has them.
    mutating func reserveLarge(_ count: Int) {
        reserveCapacity(count)
        guard count * MemoryLayout<Element>.stride >= 2 * LargePages.size else { return }
        unsafe withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            unsafe LargePages.request(from: base, count: count * MemoryLayout<Element>.stride)
        }
    }
}
