/// How much a container may unfold to before it is taken for an attack.
///
/// A container is small and what it holds may be huge (a decompression bomb), so that every
/// bound is enforced while the bytes are produced and never from what a header promises.
struct ContainerLimits: Hashable, Sendable {
    /// The most bytes that may come out.
    var size: Int
    /// The most bytes that may come out for each compressed byte.
    var ratio = 200
    /// Up to this many bytes the ratio is not looked at: small files of one repeated byte are common.
    var ratioGrace = 1 << 20
    /// From this many bytes on, the ratio must hold for what was read so far, not only for the whole
    /// input. A long run of one byte early in a capture is no bomb; this much of it is.
    var ratioProof = 64 << 20
    /// The most entries a zip archive may list.
    var entries = 10_000
    /// The most members a gzip file may have.
    var members = 100_000
    /// The most bytes that all entries of a zip archive may state together.
    var archiveSize = Int(UInt32.max)

    init(size: Int) {
        self.size = size
    }

    /// The most bytes that this much compressed input may become.
    func maximumOutput(forInput count: Int) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: max(ratio, 0))
        let plausible = max(overflow ? Int.max : product, ratioGrace)
        return max(0, min(size, plausible))
    }

    /// Whether this much output may come from this much input while more of it is to be read.
    func allows(_ output: Int, fromInput consumed: Int) -> Bool {
        output <= ratioProof || output / max(ratio, 1) <= consumed
    }

    /// The error for an output that outgrew ``maximumOutput(forInput:)``.
    func exceeded(forInput count: Int, at offset: Int) -> ContainerError {
        maximumOutput(forInput: count) >= size
            ? ContainerError(.sizeLimit, at: offset, "the content is larger than the limit of \(size) bytes")
            : ContainerError(
                .ratioLimit,
                at: offset,
                "\(count) compressed bytes expand to more than \(ratio) times as many"
            )
    }
}
