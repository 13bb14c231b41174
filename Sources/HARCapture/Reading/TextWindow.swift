import Dispatch

/// A file seen through a window that moves forward, every byte of it hashed on the way.
///
/// ```
/// in place   [ all of the file so far, which stays | the next part ]
///
/// part n     [ headroom | the file ····· start of an entry ]
/// part n + 1 [ the start of the entry, copied | more of it ]
/// ```
///
/// What is hashed is what the scanner sees: both read the same memory. The file is read into the memory that stays for
/// as long as all of it stays, so that nothing is copied. From the first long body on, a few parts are used over and
/// over: the hash of one is computed on another thread while the next is decoded, and no more are touched than the hash
/// lags behind. An entry that does not fit makes the next part as large as what is carried over, so that no entry is
/// copied or scanned more often than a doubling takes.
final class TextWindow {
    private let file: InputFile
    private let hasher: PartHasher?
    private lazy var parts = TextPart.parts(Self.mostParts, size: partSize)
    /// The parts in the order in which they were filled, the present one last.
    private var order: [Int] = []
    /// What was read in place and may not be hashed yet.
    private var inPlace: [UInt8] = []
    private var isAtEnd = false
    /// The number of bytes read so far.
    private(set) var byteCount = 0

    /// How much of the file is read at once.
    private let partSize: Int

    /// With its headroom a part fills half of a large page.
    static let usualPartSize = LargePages.size / 2 - TextPart.usualHeadroom

    /// The first part is smaller: long bodies that come early are left out early.
    private static let firstPartSize = 1 << 18

    private static let mostParts = 4

    /// A window on a file; `hasher` is nil for measurements only, and parts of another size are for tests.
    init(_ file: consuming InputFile, hasher: PartHasher?, partSize: Int = usualPartSize) {
        self.file = file
        self.hasher = hasher
        self.partSize = partSize
    }

    var name: String { file.name }

    /// Runs a body with a scanner that stands before the start of the file and has seen nothing of it yet.
    func withScanner<Result>(
        log: DiagnosticLog,
        _ body: (inout JSONScanner) throws(CaptureError) -> Result
    ) throws(CaptureError) -> Result {
        // The parts live as long as the window, and the scanner reads only what it was given last.
        defer { withExtendedLifetime(self) {} }
        do throws(CaptureError) {
            return try JSONScanner.withScanner(over: [], from: 0, log: log, body)
        } catch {
            // What was read in place is given up with the decoder.
            hasher?.wait()
            throw error
        }
    }

    /// Moves the window so that it starts at a position of the present one and has more behind it; false at the end.
    ///
    /// - Parameter stays: Whether more of the file may be put where it stays.
    func refill(
        _ scanner: inout JSONScanner,
        _ keeper: inout TextKeeper,
        keepingFrom start: Int,
        stays: Bool = true
    ) throws(CaptureError) -> Bool {
        guard !isAtEnd else { return false }
        let carried = scanner.end - start
        if stays, keeper.takesInPlace, carried <= partSize {
            return try refillInPlace(&scanner, &keeper, keepingFrom: start, carried)
        }
        // What is kept from now on is put over what was read in place.
        if keeper.isInPlace { hasher?.wait() }
        return try refillPart(&scanner, &keeper, keepingFrom: start, carried)
    }

    private func refillInPlace(
        _ scanner: inout JSONScanner,
        _ keeper: inout TextKeeper,
        keepingFrom start: Int,
        _ carried: Int
    ) throws(CaptureError) -> Bool {
        let room = min(byteCount == 0 ? min(partSize, Self.firstPartSize) : partSize, keeper.roomInPlace)
        let memory = unsafe try keeper.readInPlace(room) { (buffer) throws(CaptureError) in
            unsafe try file.read(into: buffer)
        }
        let count = memory.count
        isAtEnd = count < room
        byteCount += count
        guard count > 0, let base = memory.baseAddress else { return false }
        unsafe hasher?.add(memory, then: nil)
        // What is carried over was read in place before, and stands right in front.
        unsafe scanner.moveWindow(
            by: start,
            base: base.assumingMemoryBound(to: UInt8.self) - carried,
            end: carried + count
        )
        return true
    }

    private func refillPart(
        _ scanner: inout JSONScanner,
        _ keeper: inout TextKeeper,
        keepingFrom start: Int,
        _ carried: Int
    ) throws(CaptureError) -> Bool {
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
        keeper.leavePlace()
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

    /// A part that is neither seen nor being hashed, and that nobody else may take until its semaphore is signalled.
    private func takePart() -> Int {
        let others = order.dropLast()
        if let free = others.first(where: { parts[$0].isHashed.wait(timeout: .now()) == .success }) { return free }
        if order.count < Self.mostParts {
            parts[order.count].isHashed.wait()
            return order.count
        }
        // The hash comes to the parts in order.
        parts[order[0]].isHashed.wait()
        return order[0]
    }

    /// Gives up what parts of an unusually long entry took that are not needed any more.
    private func shrinkOthers(than next: Int) {
        for (index, part) in parts.enumerated() where index != order.last && index != next {
            part.isHashed.wait()
            part.reserve(headroom: 0, room: partSize)
            part.isHashed.signal()
        }
    }

    /// Reads the rest of the file, for its hash and size alone.
    func drain(_ scanner: inout JSONScanner, _ keeper: inout TextKeeper) throws(CaptureError) {
        while try refill(&scanner, &keeper, keepingFrom: scanner.end, stays: false) {}
    }

    /// What stays of the text, once decoding has come to its end.
    func kept(by keeper: consuming TextKeeper) -> [UInt8] {
        if keeper.isInPlace, !keeper.gaps.isEmpty { hasher?.wait() }
        inPlace = keeper.finish()
        return inPlace
    }

    /// Waits for the hash, and throws if the file is not what it was.
    func finish() throws(CaptureError) -> (digest: SHA256Digest, states: [SHA256.State])? {
        let result = hasher?.finish()
        try file.checkUnchanged(read: byteCount)
        return result
    }

    deinit {
        // No job may outlive the memory it reads.
        hasher?.wait()
        withExtendedLifetime(inPlace) {}
    }
}
