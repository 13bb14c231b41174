/// The text of a capture: the bytes that stay in memory and, for a large file, the way back to the others.
final class CaptureText: Sendable {
    /// The bytes that stay in memory, to which every ``ValueRange`` refers.
    let bytes: [UInt8]
    /// Where other bytes of the text were left out.
    let gaps: TextGaps
    /// Where they can be read again; nil if nothing was left out.
    private let file: HashedFile?
    /// Entries that the text breaks off in, in order: what stands behind one is nothing of it.
    private let broken: [ValueRange]

    init(_ bytes: [UInt8], broken: [ValueRange] = []) {
        self.bytes = bytes
        gaps = TextGaps()
        file = nil
        self.broken = broken
    }

    init(kept bytes: [UInt8], gaps: TextGaps, file: HashedFile?, broken: [ValueRange]) {
        self.bytes = bytes
        self.gaps = gaps
        self.file = file
        self.broken = broken
    }

    /// Where an object or array ends at the latest, because the text breaks off in it; nil if it is closed.
    func limit(of range: ValueRange) -> Int? {
        guard !broken.isEmpty else { return nil }
        var low = 0
        var high = broken.count
        while low < high {
            let middle = (low + high) / 2
            if broken[middle].offset <= range.offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 && range.offset < broken[low - 1].end ? range.end : nil
    }

    /// Whether a string is a body that was left out.
    func isLeftOut(_ range: ValueRange) -> Bool {
        range.length == 2 && !gaps.isEmpty && gaps.gap(at: Int(range.offset) + 1) != nil
    }

    /// Bytes of the text, read again and checked if they did not stay in memory.
    ///
    /// - Throws: ``CaptureError`` if the file is gone or not what was hashed.
    func read(_ range: Range<Int>) throws(CaptureError) -> ByteString {
        if let kept = gaps.position(of: range), kept.upperBound <= bytes.count { return ByteString(bytes[kept]) }
        guard let file else { return ByteString(bytes[range.clamped(to: 0..<bytes.count)]) }
        return ByteString(try file.read(range))
    }
}

/// A file that was hashed part by part, so that any part of it can be read again and proved to be what was hashed.
struct HashedFile: Sendable {
    let path: String
    let name: String
    let byteCount: Int
    let digest: SHA256Digest
    /// The chaining value of the hash before each ``PartHasher/stride`` bytes.
    let states: [SHA256.State]

    /// Bytes of the file.
    ///
    /// The parts around the range are hashed again from the chaining value before them; only the bytes that were hashed
    /// at first lead to the chaining value, or digest, behind them (FIPS 180-4 §6.2).
    func read(_ range: Range<Int>) throws(CaptureError) -> [UInt8] {
        guard !range.isEmpty else { return [] }
        let first = range.lowerBound / PartHasher.stride
        let last = (range.upperBound - 1) / PartHasher.stride
        guard range.lowerBound >= 0, last < states.count, range.upperBound <= byteCount else { throw changed }
        let start = first * PartHasher.stride
        let end = min((last + 1) * PartHasher.stride, byteCount)
        let file = try InputFile(path: path, waits: false)
        guard file.byteCount == byteCount else { throw changed }
        var bytes = unsafe [UInt8](unsafeUninitializedCapacity: end - start) { buffer, count in
            count = unsafe file.read(
                into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<(end - start)]),
                at: start
            )
        }
        guard bytes.count == end - start else { throw changed }
        for part in first...last {
            var hash = SHA256(resuming: states[part], byteCount: part * PartHasher.stride)
            let offset = part * PartHasher.stride - start
            hash.update(bytes[offset..<min(offset + PartHasher.stride, bytes.count)])
            let isSame = part + 1 < states.count ? hash.hasState(states[part + 1]) : hash.finalize() == digest
            guard isSame else { throw changed }
        }
        bytes.removeLast(end - range.upperBound)
        bytes.removeFirst(range.lowerBound - start)
        return bytes
    }

    private var changed: CaptureError {
        CaptureError(.changedSinceReading, name: name, "the file is no longer the one that was read and hashed")
    }
}
