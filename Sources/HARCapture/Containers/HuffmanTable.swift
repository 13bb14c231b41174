/// A prefix code of deflate as a table that is indexed with the next bits of the stream.
///
/// The index is as long as the longest code word, at most ``Alphabet/indexBits``. A shorter code
/// word owns every index that starts with it; a longer one is found through a second table.
/// Deflate sends code words with their first bit lowest (RFC 1951 §3.1.1), so that the words are
/// mirrored here and "starts with" means the low bits. With words 0, 10, 110, 111 and two bits:
///
/// ```
///   index   00   01   10   11               second table   0    1
///           A    ──►  A    B                               C    D
///                └ one more bit
/// ```
///
/// An entry says all there is to know, so that a symbol costs one load and one shift:
///
/// ```
///   31            16 15      12 11     8 7 6 5          0
///   ┌───────────────┬──────────┬────────┬───┬────────────┐
///   │ value         │ kind     │ bits   │   │ bits with  │
///   │               │          │ of code│   │ extra bits │
///   └───────────────┴──────────┴────────┴───┴────────────┘
/// ```
struct HuffmanTable: Sendable {
    /// The entries, first those of the index, then the second tables.
    private(set) var entries: [UInt32] = []
    /// How many bits make the index.
    private(set) var indexBits = 0

    /// The value is the byte to write.
    static let literal: UInt32 = 1 << 12
    /// The value is where the second table starts; the code bits say how many bits index it.
    static let secondTable: UInt32 = 1 << 13
    /// The block ends here.
    static let endOfBlock: UInt32 = 1 << 14
    /// No symbol, or one that must not occur.
    static let invalid: UInt32 = 1 << 15
    /// Every kind but a length or distance.
    static let exceptional: UInt32 = secondTable | endOfBlock | invalid

    /// How many entries a table can need: 1 << 11, and one second table for each of at most
    /// 286 longer words, together fewer than 2,342 (zlib's `enough 286 11 15`).
    private static let capacity = 2_400

    /// The number of bits of the code word.
    @inline(__always)
    static func codeBits(_ entry: UInt32) -> UInt64 { UInt64(entry &>> 8 & 15) }

    /// The number of bits of the code word and of the extra bits behind it.
    @inline(__always)
    static func allBits(_ entry: UInt32) -> UInt64 { UInt64(entry & 63) }

    /// The base of a length or distance, or the literal, or the symbol.
    @inline(__always)
    static func value(_ entry: UInt32) -> Int { Int(entry &>> 16) }

    /// Builds the canonical code with these code lengths (RFC 1951 §3.2.2), reusing the storage.
    ///
    /// - Returns: Why the lengths are no code, or nil when the table stands.
    mutating func build(lengths: ArraySlice<UInt8>, for alphabet: Alphabet) -> String? {
        var counts = [16 of Int](repeating: 0)
        for length in lengths { counts[Int(length & 15)] += 1 }
        counts[0] = 0
        guard let longest = (1...15).last(where: { counts[$0] > 0 }) else {
            // A block of literals only needs no distances (RFC 1951 §3.2.7).
            if alphabet.mayBeEmpty { fill(bits: 1) }
            return alphabet.mayBeEmpty ? nil : "no symbol has a code"
        }

        // Kraft's sum: how many code words of the current length are still free.
        var free = 1
        for length in 1...15 {
            free = free << 1 - counts[length]
            if free < 0 { return "more codes of \(length) bits or less than fit" }
        }
        // "If only one distance code is used, it is encoded using one bit, not zero bits"
        // (§3.2.7): the one incomplete code that exists in practice; zlib takes it for both.
        let isSingle = longest == 1 && alphabet.mayBeSingle
        if free > 0, !isSingle { return "some bit sequences have no symbol" }

        var starts = [16 of Int](repeating: 0)
        for length in 1..<15 { starts[length + 1] = starts[length] + counts[length] }
        let used = starts[15] + counts[15]
        var sorted = [UInt16](repeating: 0, count: used)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            sorted[starts[Int(length)]] = UInt16(symbol)
            starts[Int(length)] += 1
        }

        fill(bits: min(longest, alphabet.indexBits))
        place(sorted, lengths: lengths, counts: counts, longest: longest, alphabet: alphabet)
        return nil
    }

    /// Makes an index of this many bits in which nothing is valid yet.
    private mutating func fill(bits: Int) {
        indexBits = bits
        entries.removeAll(keepingCapacity: true)
        entries.reserveCapacity(HuffmanTable.capacity)
        entries.append(contentsOf: repeatElement(HuffmanTable.invalid | 1 << 8 | 1, count: 1 << bits))
    }

    /// Gives every symbol its code word, in the canonical order: by length, then by symbol.
    private mutating func place(
        _ sorted: [UInt16],
        lengths: ArraySlice<UInt8>,
        counts: [16 of Int],
        longest: Int,
        alphabet: Alphabet
    ) {
        var remaining = counts
        var code = 0
        var previousLength = 0
        var second = (prefix: -1, start: 0, bits: 0)
        for symbol in sorted {
            let length = Int(lengths[lengths.startIndex + Int(symbol)])
            code <<= length - previousLength
            previousLength = length
            // The word mirrored: its first bit becomes the lowest.
            let mirrored = Int(UInt16(truncatingIfNeeded: code).mirrored >> (16 - length))
            let entry = alphabet.entry(for: Int(symbol)) + UInt32(length << 8 | length)
            if length <= indexBits {
                set(entry, from: mirrored, step: 1 << length, below: 1 << indexBits)
            } else {
                let prefix = mirrored & (1 << indexBits - 1)
                if second.prefix != prefix {
                    // As wide as the longest word with this prefix: words come sorted, so that
                    // the table is full once the remaining words of each length are counted off.
                    var bits = length - indexBits
                    var room = 1 << bits - remaining[length]
                    while room > 0, bits + indexBits < longest {
                        bits += 1
                        room = room << 1 - remaining[bits + indexBits]
                    }
                    second = (prefix, entries.count, bits)
                    entries.append(contentsOf: repeatElement(HuffmanTable.invalid | 1 << 8 | 1, count: 1 << bits))
                    entries[prefix] = UInt32(second.start) << 16 | HuffmanTable.secondTable | UInt32(bits << 8)
                }
                set(
                    entry,
                    from: second.start + mirrored >> indexBits,
                    step: 1 << (length - indexBits),
                    below: second.start + 1 << second.bits
                )
            }
            remaining[length] -= 1
            code += 1
        }
    }

    private mutating func set(_ entry: UInt32, from first: Int, step: Int, below end: Int) {
        var index = first
        while index < end {
            entries[index] = entry
            index &+= step
        }
    }
}

extension UInt16 {
    /// The sixteen bits in the opposite order.
    fileprivate var mirrored: UInt16 {
        var bits = self
        bits = (bits & 0x5555) << 1 | (bits >> 1) & 0x5555
        bits = (bits & 0x3333) << 2 | (bits >> 2) & 0x3333
        bits = (bits & 0x0F0F) << 4 | (bits >> 4) & 0x0F0F
        return bits.byteSwapped
    }
}
