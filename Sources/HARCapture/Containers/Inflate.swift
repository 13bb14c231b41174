/// Decompresses one deflate stream (RFC 1951).
///
/// ```swift
/// let (bytes, consumed) = try inflate(file[18...], limit: 1 << 30)
/// ```
///
/// - Parameters:
///   - input: The stream; bytes behind its end are left alone.
///   - limit: The most bytes that may come out. More than 200 times the input, past 1 MiB, is
///     refused as well; see ``ContainerLimits``.
/// - Returns: The content, and how many bytes of the input the stream takes.
func inflate(_ input: ArraySlice<UInt8>, limit: Int) throws(ContainerError) -> (bytes: [UInt8], consumed: Int) {
    let limits = ContainerLimits(size: limit)
    let stream: (bytes: [UInt8], consumed: Int)
    do {
        stream = try Inflate.decompress(input, limits: limits, maximum: limits.maximumOutput(forInput: input.count))
    } catch  where error.code == .sizeLimit {
        throw limits.exceeded(forInput: input.count, at: error.offset)
    }
    // What follows the stream is no reason to allow more output.
    guard stream.bytes.count <= limits.maximumOutput(forInput: stream.consumed) else {
        throw limits.exceeded(forInput: stream.consumed, at: input.startIndex + stream.consumed)
    }
    return stream
}

/// The state of a decompression: what is read, what is written, and the bits between two bytes.
///
/// It is as strict as zlib, the reader that every capture tool is tested against, and accepts
/// and refuses the same streams: over-subscribed codes, incomplete codes but the single one-bit
/// code, missing end-of-block symbols, reserved symbols and block types, and copies from before
/// the start are errors. Nothing is allocated on the word of a header.
struct Inflate {
    /// The stream and whatever follows it.
    let input: ArraySlice<UInt8>
    /// How many bytes of the input went into ``bits``.
    var position = 0
    /// Bits that were read and not used, the next one lowest. What lies above ``bitCount`` is
    /// zero or equal to the input that follows, so that reading it again changes nothing.
    var bits: UInt64 = 0
    /// How many of the bits count as read.
    var bitCount: UInt64 = 0

    /// The bytes written so far, then zeros as room for more.
    var output: [UInt8] = []
    /// How many of the output bytes are written.
    var produced = 0
    /// The most bytes that may be written.
    let maximum: Int
    private let limits: ContainerLimits

    private var literals = HuffmanTable()
    private var distances = HuffmanTable()

    /// The room that the fast loop wants behind its last write: the longest copy, 258 bytes,
    /// two literals before it, and a word that is not used whole.
    static let slack = 320
    /// How many zeros are added when the room ends.
    private static let chunk = [UInt8](repeating: 0, count: 1 << 16)

    private init(_ input: ArraySlice<UInt8>, limits: ContainerLimits, maximum: Int) {
        self.input = input
        self.limits = limits
        self.maximum = max(0, min(maximum, Int.max >> 1))
    }

    /// Decompresses one stream.
    ///
    /// - Parameters:
    ///   - limits: How far the content may be ahead of the input at any time.
    ///   - maximum: The most bytes that may come out; ``ContainerError/Code/sizeLimit`` otherwise.
    ///   - expected: The length that a header promises: worth an allocation, within reason.
    static func decompress(
        _ input: ArraySlice<UInt8>,
        limits: ContainerLimits,
        maximum: Int,
        expected: Int = 0
    ) throws(ContainerError) -> (bytes: [UInt8], consumed: Int) {
        var stream = Inflate(input, limits: limits, maximum: maximum)
        // Captures shrink to a tenth; a promise beyond 16 to 1 has to prove itself.
        let plausible = min(expected, stream.maximum, input.count << 4)
        if plausible > chunk.count { stream.output.reserveCapacity(plausible + chunk.count + slack) }
        try stream.readBlocks()
        stream.output.removeLast(stream.output.count - stream.produced)
        return (stream.output, stream.consumed)
    }

    /// How many bytes of the input are used; a byte of which one bit is used counts.
    var consumed: Int { position - Int(bitCount / 8) }

    /// An error at the place that was read last.
    func failure(_ code: ContainerError.Code, _ message: String) -> ContainerError {
        ContainerError(code, at: input.startIndex + consumed, message)
    }

    // MARK: Blocks

    private mutating func readBlocks() throws(ContainerError) {
        var isLast = false
        while !isLast {
            // RFC 1951 §3.2.3
            isLast = try takeBits(1) == 1
            switch try takeBits(2) {
            case 0:
                try copyStored()
            case 1:
                try decodeSymbols(HuffmanTable.fixedLiterals, HuffmanTable.fixedDistances)
            case 2:
                try readCodes()
                try decodeSymbols(literals, distances)
            default:
                throw failure(.invalidBlock, "block type 3 is reserved")
            }
        }
    }

    /// A stored block (RFC 1951 §3.2.4): the rest of the byte is skipped, then LEN, NLEN, bytes.
    private mutating func copyStored() throws(ContainerError) {
        position = consumed
        bits = 0
        bitCount = 0
        let length = Int(try takeBits(16))
        let complement = Int(try takeBits(16))
        guard length ^ complement == 0xFFFF else {
            throw failure(.invalidBlock, "stored block of \(length) bytes, its check says \(0xFFFF ^ complement)")
        }
        guard length <= input.count - position else {
            throw failure(.truncated, "stored block of \(length) bytes, \(input.count - position) are left")
        }
        try makeRoom(for: length)
        let first = input.startIndex + position
        output.replaceSubrange(produced..<produced + length, with: input[first..<first + length])
        position += length
        produced += length
    }

    /// The codes of a dynamic block (RFC 1951 §3.2.7).
    private mutating func readCodes() throws(ContainerError) {
        let literalCount = Int(try takeBits(5)) + 257
        let distanceCount = Int(try takeBits(5)) + 1
        let lengthCount = Int(try takeBits(4)) + 4
        guard literalCount <= 286, distanceCount <= 30 else {
            throw failure(
                .invalidHuffman,
                "\(literalCount) literal and \(distanceCount) distance codes, at most 286 and 30 exist"
            )
        }
        var lengths = [UInt8](repeating: 0, count: 19)
        for symbol in Inflate.codeLengthOrder.prefix(lengthCount) {
            lengths[symbol] = UInt8(try takeBits(3))
        }
        try check(literals.build(lengths: lengths[...], for: .codeLengths), "code length")

        let codeLengths = literals
        let total = literalCount + distanceCount
        lengths = []
        lengths.reserveCapacity(total + 138)
        while lengths.count < total {
            let entry = try takeEntry(codeLengths)
            let symbol = HuffmanTable.value(entry)
            var repeated: UInt8 = 0
            var times = 1
            switch symbol {
            case 16:
                guard let previous = lengths.last else {
                    throw failure(.invalidHuffman, "the first code length repeats the one before")
                }
                repeated = previous
                times = 3 + Int(try takeBits(2))
            case 17: times = 3 + Int(try takeBits(3))
            case 18: times = 11 + Int(try takeBits(7))
            default: repeated = UInt8(symbol)
            }
            lengths.append(contentsOf: repeatElement(repeated, count: times))
        }
        guard lengths.count == total else {
            throw failure(.invalidHuffman, "\(lengths.count) code lengths, \(total) announced")
        }
        guard lengths[256] > 0 else { throw failure(.invalidHuffman, "no code for the end of the block") }
        try check(literals.build(lengths: lengths[..<literalCount], for: .literals), "literal")
        try check(distances.build(lengths: lengths[literalCount...], for: .distances), "distance")
    }

    private func check(_ problem: String?, _ name: String) throws(ContainerError) {
        if let problem { throw failure(.invalidHuffman, "\(name) code: \(problem)") }
    }

    private static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    // MARK: Bits and room

    /// Reads whole bytes until this many bits are there, or the input ends.
    mutating func fill(_ count: UInt64) {
        while bitCount < count, position < input.count {
            bits |= UInt64(input[input.startIndex + position]) << bitCount
            bitCount += 8
            position += 1
        }
    }

    /// Takes up to 16 bits, the first one lowest.
    mutating func takeBits(_ count: UInt64) throws(ContainerError) -> UInt64 {
        fill(count)
        guard bitCount >= count else { throw failure(.truncated, "the compressed data ends inside a block") }
        defer {
            bits >>= count
            bitCount -= count
        }
        return bits & (1 << count - 1)
    }

    /// Makes room for this many bytes and the slack of the fast loop, if they are allowed.
    mutating func makeRoom(for count: Int) throws(ContainerError) {
        guard count <= maximum - produced else { throw outputExceeded }
        guard output.count - produced < count + Inflate.slack else { return }
        guard limits.allows(produced, fromInput: consumed) else {
            throw limits.exceeded(forInput: consumed, at: input.startIndex + consumed)
        }
        while output.count - produced < count + Inflate.slack {
            // Twice as much each time at first: a stream may be a few bytes long.
            output.append(contentsOf: Inflate.chunk.prefix(max(1_024, output.count)))
        }
    }

    /// The error for more output than allowed.
    var outputExceeded: ContainerError {
        failure(.sizeLimit, "the content is larger than \(maximum) bytes")
    }
}
