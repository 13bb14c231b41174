import Dispatch

/// Hashes the parts of a text in order, on another thread if asked, and remembers how far the hash had come.
///
/// The bytes of a part must stay as they are until its semaphore is signalled. All state is touched by jobs of one
/// serial queue, or by the caller's thread when there is no queue; ``finish()`` waits for the jobs.
final class PartHasher: @unchecked Sendable {
    /// From each multiple of this many bytes the hash can be taken up again.
    static let stride = 1 << 16

    private var hash = SHA256()
    private var states: [SHA256.State] = []
    private var byteCount = 0
    private let queue: DispatchQueue?

    init(onOwnThread: Bool) {
        queue = onOwnThread ? DispatchQueue(label: "SHA-256") : nil
    }

    /// Adds a part; without a semaphore its bytes must stay as they are until ``wait()`` returns.
    func add(_ bytes: UnsafeRawBufferPointer, then isHashed: DispatchSemaphore?) {
        guard let queue else {
            unsafe update(bytes)
            isHashed?.signal()
            return
        }
        let part = unsafe Part(bytes: bytes)
        queue.async {
            unsafe self.update(part.bytes)
            isHashed?.signal()
        }
    }

    /// Waits until all that was added is hashed.
    func wait() { queue?.sync {} }

    /// The digest of all parts, and the chaining value before each stride.
    func finish() -> (digest: SHA256Digest, states: [SHA256.State]) {
        wait()
        return (hash.finalize(), states)
    }

    private func update(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        while start < bytes.count {
            let done = byteCount % Self.stride
            if done == 0, let state = hash.chainingValue { states.append(state) }
            let end = min(start + Self.stride - done, bytes.count)
            unsafe hash.update(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            byteCount += end - start
            start = end
        }
    }

    /// Bytes that nobody writes to until they are hashed.
    @safe private struct Part: @unchecked Sendable {
        let bytes: UnsafeRawBufferPointer
    }
}

extension SHA256Digest {
    /// The digest of a text, computed while something else is done with it.
    static func of<Result, Failure: Error>(
        _ text: [UInt8],
        threads: Int,
        while body: () throws(Failure) -> Result
    ) throws(Failure) -> (digest: SHA256Digest, result: Result) {
        // A short text is hashed before another thread has woken up.
        guard threads > 1, text.count > 1 << 17 else { return (SHA256Digest(of: text), try body()) }
        let box = DigestBox()
        let queue = DispatchQueue(label: "SHA-256")
        queue.async { box.digest = SHA256Digest(of: text) }
        defer { queue.sync {} }
        let result = try body()
        queue.sync {}
        return (box.digest, result)
    }
}

/// Written by one job of a queue, read when the queue is empty.
private final class DigestBox: @unchecked Sendable {
    var digest = SHA256Digest.ofNothing
}
