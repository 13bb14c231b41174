import Dispatch

/// A file seen through a window that moves forward, every byte of it hashed on the way.
///
/// ```
/// part n     [ headroom | 1¾ MiB of the file ····· start of an entry ]
/// part n + 1 [   start of the entry, copied | the next 1¾ MiB        ]
/// ```
///
/// What is hashed is what the scanner sees: both read the same memory. Up to four parts let the hash of one be computed
/// on another thread while the next is decoded; no more are made than the hash lags behind. An entry that does not fit makes the next part as large as what is
/// carried over, so that no entry is copied or scanned more often than a doubling takes.
final class TextWindow {
    private let file: InputFile
    private let hasher: PartHasher?
    private var parts: [Part]
    /// The parts in the order in which they were filled, the present one last.
    private var order = [0]
    private var current: Int { order[order.count - 1] }
    private var isAtEnd = false
    /// The number of bytes read so far.
    private(set) var byteCount = 0

    /// How much of the file is read at once.
    private let partSize: Int

    /// With its headroom a part fills one large page.
    static let usualPartSize = LargePages.size - Part.usualHeadroom

    /// A window on a file; `hasher` is nil for measurements only, and parts of another size are for tests.
    init(_ file: consuming InputFile, hasher: PartHasher?, partSize: Int = usualPartSize) {
        self.file = file
        self.hasher = hasher
        self.partSize = partSize
        parts = [Part(size: partSize)]
    }

    var name: String { file.name }

    /// Runs a body with a scanner over the start of the file.
    func withScanner<Result>(
        log: DiagnosticLog,
        _ body: (inout JSONScanner) throws(CaptureError) -> Result
    ) throws(CaptureError) -> Result {
        // The parts live as long as the window, and the scanner reads only the one that it was given last.
        defer { withExtendedLifetime(self) {} }
        var scanner = unsafe JSONScanner(base: parts[0].start, end: 0, position: 0, log: log)
        _ = try refill(&scanner, keepingFrom: 0)
        return try body(&scanner)
    }

    /// Moves the window so that it starts at a position of the present one and has more behind it; false at the end.
    func refill(_ scanner: inout JSONScanner, keepingFrom start: Int) throws(CaptureError) -> Bool {
        guard !isAtEnd else { return false }
        let carried = scanner.end - start
        let room = max(partSize, (carried + partSize - 1) / partSize * partSize)
        let next = takePart()
        let part = parts[next]
        part.reserve(headroom: carried, room: room)
        if carried > partSize { shrinkOthers(than: next) }
        let count: Int
        do {
            count = unsafe try file.read(into: part.memory(room))
        } catch {
            part.isHashed.signal()
            throw error
        }
        isAtEnd = count < room
        byteCount += count
        guard count > 0 else {
            part.isHashed.signal()
            return false
        }
        guard byteCount <= Capture.sizeLimit else {
            part.isHashed.signal()
            throw Capture.tooLarge(name, byteCount)
        }
        unsafe part.carry(scanner.window.memory(from: start, count: carried))
        if let hasher {
            unsafe hasher.add(UnsafeRawBufferPointer(part.memory(count)), then: part.isHashed)
        } else {
            part.isHashed.signal()
        }
        order.removeAll { $0 == next }
        order.append(next)
        unsafe scanner.moveWindow(by: start, base: part.start - carried, end: carried + count)
        return true
    }

    /// A part that is neither seen nor hashed, and that nobody else may take until its semaphore is signalled.
    private func takePart() -> Int {
        let others = order.dropLast()
        if let free = others.first(where: { parts[$0].isHashed.wait(timeout: .now()) == .success }) { return free }
        if parts.count < Self.mostParts {
            parts.append(Part(size: partSize))
            order.insert(parts.count - 1, at: 0)
        }
        // The hash comes to the parts in order.
        parts[order[0]].isHashed.wait()
        return order[0]
    }

    private static let mostParts = 4

    /// Gives up what parts of an unusually long entry took that are not needed any more.
    private func shrinkOthers(than next: Int) {
        for (index, part) in parts.enumerated() where index != current && index != next {
            part.isHashed.wait()
            part.reserve(headroom: 0, room: partSize)
            part.isHashed.signal()
        }
    }

    /// Reads the rest of the file, for its hash and size alone.
    func drain(_ scanner: inout JSONScanner) throws(CaptureError) {
        while try refill(&scanner, keepingFrom: scanner.end) {}
    }

    /// Waits for the hash, and throws if the file is not what it was.
    func finish() throws(CaptureError) -> (digest: SHA256Digest, states: [SHA256.State])? {
        let result = hasher?.finish()
        try file.checkUnchanged(read: byteCount)
        return result
    }

    deinit {
        // No job may outlive the memory it reads.
        for part in parts { part.isHashed.wait() }
        for part in parts { part.isHashed.signal() }
    }
}

/// Memory for a part of a file, with room in front for what is carried over.
@safe private final class Part {
    /// Signalled while nobody hashes the part.
    let isHashed = DispatchSemaphore(value: 1)
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    private var headroom = Part.usualHeadroom

    static let usualHeadroom = 1 << 18

    init(size: Int) {
        capacity = Self.usualHeadroom + size
        unsafe base = LargePages.allocate(byteCount: capacity)
    }

    deinit { unsafe base.deallocate() }

    /// Where the bytes of the file start.
    var start: UnsafePointer<UInt8> {
        unsafe UnsafePointer((base + headroom).assumingMemoryBound(to: UInt8.self))
    }

    /// Makes room, and gives up memory that an unusually long entry needed.
    func reserve(headroom wanted: Int, room: Int) {
        headroom = max(wanted, Self.usualHeadroom)
        let size = headroom + room
        guard capacity < size || capacity > 4 * size else { return }
        unsafe base.deallocate()
        capacity = size
        unsafe base = LargePages.allocate(byteCount: size)
    }

    /// The first bytes of the file.
    func memory(_ count: Int) -> UnsafeMutableRawBufferPointer {
        precondition(headroom + count <= capacity, "room was made before")
        return unsafe UnsafeMutableRawBufferPointer(start: base + headroom, count: count)
    }

    /// Puts what is carried over in front.
    func carry(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count <= headroom, "room was made before")
        unsafe UnsafeMutableRawBufferPointer(start: base + (headroom - bytes.count), count: bytes.count)
            .copyMemory(from: bytes)
    }
}
