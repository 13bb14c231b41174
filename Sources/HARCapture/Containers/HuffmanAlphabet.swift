extension HuffmanTable {
    /// What the symbols of one of the three codes of deflate mean.
    struct Alphabet: Sendable {
        /// The widest index that pays off for this code.
        let indexBits: Int
        /// Whether a block may do without any symbol.
        let mayBeEmpty: Bool
        /// Whether a single code word of one bit may stand alone.
        let mayBeSingle: Bool
        /// The entry of each symbol, still without its code length.
        private let meanings: [UInt32]

        /// The table entry of a symbol, to which the code length is still to be added.
        func entry(for symbol: Int) -> UInt32 {
            symbol < meanings.count ? meanings[symbol] : HuffmanTable.invalid
        }

        /// The lengths of the other two codes (RFC 1951 §3.2.7).
        static let codeLengths = Alphabet(
            indexBits: 7,
            mayBeEmpty: false,
            mayBeSingle: false,
            meanings: (0..<19).map { $0 << 16 }
        )

        /// Bytes, the end of the block and the lengths of copies; 286 and 287 never occur
        /// (RFC 1951 §3.2.5, §3.2.6).
        static let literals = Alphabet(
            indexBits: 11,
            mayBeEmpty: false,
            mayBeSingle: true,
            meanings: (0..<256).map { $0 << 16 | HuffmanTable.literal } + [HuffmanTable.endOfBlock]
                + zip(lengthBases, lengthExtraBits).map { $0 << 16 | $1 }
        )

        /// The distances of copies; 30 and 31 never occur (RFC 1951 §3.2.5, §3.2.6).
        static let distances = Alphabet(
            indexBits: 8,
            mayBeEmpty: true,
            mayBeSingle: true,
            meanings: zip(distanceBases, distanceExtraBits).map { $0 << 16 | $1 }
        )

        // The two tables of RFC 1951 §3.2.5.
        private static let lengthBases: [UInt32] = [
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
            195, 227, 258,
        ]
        private static let lengthExtraBits: [UInt32] = [
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
        ]
        private static let distanceBases: [UInt32] = [
            1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537, 2_049,
            3_073, 4_097, 6_145, 8_193, 12_289, 16_385, 24_577,
        ]
        private static let distanceExtraBits: [UInt32] = [
            0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
        ]
    }

    /// The code for bytes and lengths that a block of type 1 uses (RFC 1951 §3.2.6).
    static let fixedLiterals = fixed(
        .literals,
        Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
            + Array(repeating: 8, count: 8)
    )

    /// The code for distances that a block of type 1 uses (RFC 1951 §3.2.6).
    static let fixedDistances = fixed(.distances, Array(repeating: 5, count: 32))

    private static func fixed(_ alphabet: Alphabet, _ lengths: [UInt8]) -> HuffmanTable {
        var table = HuffmanTable()
        let problem = table.build(lengths: lengths[...], for: alphabet)
        precondition(problem == nil, "the lengths of RFC 1951 §3.2.6 are a complete code")
        return table
    }
}
