import Dispatch

/// Memory for a part of a file, with room in front for what is carried over.
@safe final class TextPart {
    /// Signalled while nobody hashes the part.
    let isHashed = DispatchSemaphore(value: 1)
    private let usual: Memory
    /// What an unusually long entry needs.
    private var unusual: Memory?
    private var headroom = TextPart.usualHeadroom

    /// An entry seldom has so much before it that is carried over.
    static let usualHeadroom = 1 << 18

    private init(_ memory: Memory) { usual = memory }

    /// Parts side by side, which take the fewest large pages.
    static func parts(_ count: Int, size: Int) -> [TextPart] {
        let each = usualHeadroom + size
        let block = Block(byteCount: count * each)
        return (0..<count).map { TextPart(Memory(block: block, offset: $0 * each, byteCount: each)) }
    }

    private var memory: Memory { unusual ?? usual }

    /// Where the bytes of the file start.
    var start: UnsafePointer<UInt8> {
        unsafe UnsafePointer((memory.base + headroom).assumingMemoryBound(to: UInt8.self))
    }

    /// Makes room, and gives up memory that an unusually long entry needed.
    func reserve(headroom wanted: Int, room: Int) {
        headroom = max(wanted, Self.usualHeadroom)
        let size = headroom + room
        guard memory.byteCount < size || memory.byteCount > 4 * size else { return }
        // The old memory goes first: both need not be there at once.
        unusual = nil
        if size > usual.byteCount {
            unusual = Memory(block: Block(byteCount: size), offset: 0, byteCount: size)
        }
    }

    /// The first bytes of the file.
    func memory(_ count: Int) -> UnsafeMutableRawBufferPointer {
        precondition(headroom + count <= memory.byteCount, "room was made before")
        return unsafe UnsafeMutableRawBufferPointer(start: memory.base + headroom, count: count)
    }

    /// Puts what is carried over in front.
    func carry(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count <= headroom, "room was made before")
        unsafe UnsafeMutableRawBufferPointer(start: memory.base + (headroom - bytes.count), count: bytes.count)
            .copyMemory(from: bytes)
    }

    /// Bytes of a block, which lives at least as long.
    @safe private struct Memory {
        let block: Block
        let offset: Int
        let byteCount: Int

        var base: UnsafeMutableRawPointer { unsafe block.base + offset }
    }

    /// Memory that is given back once no part lies in it.
    @safe private final class Block {
        let base: UnsafeMutableRawPointer

        init(byteCount: Int) { unsafe base = LargePages.allocate(byteCount: byteCount) }

        deinit { unsafe base.deallocate() }
    }
}
