/// The SHA-256 digest of a run of bytes (FIPS 180-4 §6.2).
public struct SHA256Digest: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The eight words of the digest, first word first.
    private let words: InlineArray<8, UInt32>

    /// Hashes all the bytes of an array.
    public init(of bytes: [UInt8]) {
        var hash = SHA256()
        hash.update(bytes[...])
        self = hash.finalize()
    }

    /// Hashes the bytes of a slice.
    public init(of bytes: ArraySlice<UInt8>) {
        var hash = SHA256()
        hash.update(bytes)
        self = hash.finalize()
    }

    /// The digest of no bytes.
    static let ofNothing = SHA256Digest(of: [] as [UInt8])

    init(words: InlineArray<8, UInt32>) { self.words = words }

    /// The 32 bytes of the digest.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(32)
        for index in 0..<8 {
            for shift in stride(from: 24, through: 0, by: -8) {
                result.append(UInt8(truncatingIfNeeded: words[index] >> UInt32(shift)))
            }
        }
        return result
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    public static func == (left: Self, right: Self) -> Bool {
        for index in 0..<8 where left.words[index] != right.words[index] { return false }
        return true
    }

    public static func < (left: Self, right: Self) -> Bool {
        for index in 0..<8 where left.words[index] != right.words[index] {
            return left.words[index] < right.words[index]
        }
        return false
    }

    public func hash(into hasher: inout Hasher) {
        for index in 0..<8 { hasher.combine(words[index]) }
    }
}

/// An SHA-256 computation in progress (FIPS 180-4 §6.2).
public struct SHA256: Sendable {
    private var state: State = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var pending: [UInt8] = []
    private var byteCount: UInt64 = 0

    /// Starts with no bytes.
    public init() {}

    /// Goes on from the state that a computation had after a number of bytes, a multiple of 64.
    init(resuming state: State, byteCount: Int) {
        precondition(byteCount % 64 == 0, "states are taken between blocks")
        self.state = state
        self.byteCount = UInt64(byteCount)
    }

    /// The chaining value between two blocks (§6.2).
    typealias State = InlineArray<8, UInt32>

    /// The chaining value after whole blocks; nil if bytes of a block wait for the rest of it.
    var chainingValue: State? { pending.isEmpty ? state : nil }

    /// Whether a computation that had the same bytes before it had a chaining value.
    func hasState(_ other: State) -> Bool {
        guard pending.isEmpty else { return false }
        for index in 0..<8 where state[index] != other[index] { return false }
        return true
    }

    /// Adds bytes to what is hashed.
    public mutating func update(_ bytes: ArraySlice<UInt8>) {
        // The pointer does not leave the closure.
        unsafe bytes.withUnsafeBytes { unsafe update($0) }
    }

    /// Adds bytes to what is hashed.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        byteCount += UInt64(bytes.count)
        var start = 0
        if !pending.isEmpty {
            start = min(64 - pending.count, bytes.count)
            unsafe pending.append(contentsOf: bytes[..<start])
            guard pending.count == 64 else { return }
            let block = pending
            unsafe block.withUnsafeBytes { unsafe compress($0) }
            pending.removeAll(keepingCapacity: true)
        }
        let end = start + (bytes.count - start) & ~63
        unsafe compress(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        unsafe pending.append(contentsOf: bytes[end...])
    }

    /// The digest of all bytes added so far; the computation can go on from a copy.
    public func finalize() -> SHA256Digest {
        var last = self
        // §5.1.1: a one bit, zeros, and the length in bits as 64-bit big-endian.
        let bits = byteCount &* 8
        last.pending.append(0x80)
        while last.pending.count % 64 != 56 { last.pending.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            last.pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        let blocks = last.pending
        unsafe blocks.withUnsafeBytes { unsafe last.compress($0) }
        return SHA256Digest(words: last.state)
    }

    /// Takes in whole blocks of 64 bytes.
    private mutating func compress(_ input: UnsafeRawBufferPointer) {
        precondition(input.count % 64 == 0, "callers pass whole blocks")
        // In bounds: each block reads 64 bytes below `input.count`; the ring holds 16 words of the schedule (§6.2.2),
        // positions taken modulo 16, and the table has the 64 constants of §4.2.2. No pointer leaves its closure.
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { ring in
            unsafe roundConstants.withUnsafeBufferPointer { constants in
                var base = 0
                while base < input.count {
                    unsafe compressBlock(input, base, ring, constants)
                    base &+= 64
                }
            }
        }
    }

    /// One application of the compression function (§6.2.2).
    @inline(__always)
    private mutating func compressBlock(
        _ input: UnsafeRawBufferPointer,
        _ base: Int,
        _ ring: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>
    ) {
        for index in 0..<16 {
            let word = unsafe input.loadUnaligned(fromByteOffset: base &+ index &* 4, as: UInt32.self)
            unsafe ring[index] = UInt32(bigEndian: word)
        }
        // The variables are not moved from round to round; their names are.
        var a = state[0]
        var b = state[1]
        var c = state[2]
        var d = state[3]
        var e = state[4]
        var f = state[5]
        var g = state[6]
        var h = state[7]
        var index = 0
        while index < 16 {
            unsafe round(a, b, c, &d, e, f, g, &h, constants[index] &+ ring[index])
            unsafe round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ ring[index &+ 1])
            unsafe round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ ring[index &+ 2])
            unsafe round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ ring[index &+ 3])
            unsafe round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ ring[index &+ 4])
            unsafe round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ ring[index &+ 5])
            unsafe round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ ring[index &+ 6])
            unsafe round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ ring[index &+ 7])
            index &+= 8
        }
        while index < 64 {
            unsafe round(a, b, c, &d, e, f, g, &h, constants[index] &+ nextWord(ring, 0))
            unsafe round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ nextWord(ring, 1))
            unsafe round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ nextWord(ring, 2))
            unsafe round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ nextWord(ring, 3))
            unsafe round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ nextWord(ring, 4))
            unsafe round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ nextWord(ring, 5))
            unsafe round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ nextWord(ring, 6))
            unsafe round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ nextWord(ring, 7))
            unsafe round(a, b, c, &d, e, f, g, &h, constants[index &+ 8] &+ nextWord(ring, 8))
            unsafe round(h, a, b, &c, d, e, f, &g, constants[index &+ 9] &+ nextWord(ring, 9))
            unsafe round(g, h, a, &b, c, d, e, &f, constants[index &+ 10] &+ nextWord(ring, 10))
            unsafe round(f, g, h, &a, b, c, d, &e, constants[index &+ 11] &+ nextWord(ring, 11))
            unsafe round(e, f, g, &h, a, b, c, &d, constants[index &+ 12] &+ nextWord(ring, 12))
            unsafe round(d, e, f, &g, h, a, b, &c, constants[index &+ 13] &+ nextWord(ring, 13))
            unsafe round(c, d, e, &f, g, h, a, &b, constants[index &+ 14] &+ nextWord(ring, 14))
            unsafe round(b, c, d, &e, f, g, h, &a, constants[index &+ 15] &+ nextWord(ring, 15))
            index &+= 16
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }
}

/// The next word of the schedule (§6.2.2 step 1), kept in a ring of sixteen.
@inline(__always)
private func nextWord(_ ring: UnsafeMutableBufferPointer<UInt32>, _ index: Int) -> UInt32 {
    let near = unsafe ring[(index &+ 14) & 15]
    let far = unsafe ring[(index &+ 1) & 15]
    let sigma1 = near.rotatedRight(17) ^ near.rotatedRight(19) ^ (near &>> 10)
    let sigma0 = far.rotatedRight(7) ^ far.rotatedRight(18) ^ (far &>> 3)
    let word = unsafe sigma1 &+ ring[(index &+ 9) & 15] &+ sigma0 &+ ring[index]
    unsafe ring[index] = word
    return word
}

/// One round (§6.2.2 step 3).
@inline(__always)
private func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
) {
    let sum1 = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
    let first = h &+ sum1 &+ (g ^ (e & (f ^ g))) &+ word
    let sum0 = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
    d &+= first
    h = first &+ sum0 &+ ((a & b) ^ (c & (a ^ b)))
}

extension UInt32 {
    @inline(__always)
    fileprivate func rotatedRight(_ count: UInt32) -> UInt32 { (self &>> count) | (self &<< (32 &- count)) }
}

/// The constants of FIPS 180-4 §4.2.2.
private let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
