/// A set of bytes.
struct ByteSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var lowHigh: UInt64 = 0
    private var highLow: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(_ range: ClosedRange<UInt8>) { insert(range) }

    /// Every byte but the ends of lines, as `.` has it.
    static let anyButLineEnds: ByteSet = {
        var set = ByteSet(0x0A...0x0A)
        set.insert(0x0D...0x0D)
        return set.inverted
    }()
    static let digits = ByteSet(0x30...0x39)
    static let word: ByteSet = {
        var set = digits
        set.insert(0x41...0x5A)
        set.insert(0x61...0x7A)
        set.insert(0x5F...0x5F)
        return set
    }()
    static let space: ByteSet = {
        var set = ByteSet(0x09...0x0D)
        set.insert(0x20...0x20)
        return set
    }()

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: low
            case 1: lowHigh
            case 2: highLow
            default: high
            }
        return word &>> UInt64(byte & 63) & 1 != 0
    }

    mutating func insert(_ range: ClosedRange<UInt8>) {
        for byte in range {
            let bit = UInt64(1) << UInt64(byte & 63)
            switch byte >> 6 {
            case 0: low |= bit
            case 1: lowHigh |= bit
            case 2: highLow |= bit
            default: high |= bit
            }
        }
    }

    mutating func formUnion(_ other: ByteSet) {
        low |= other.low
        lowHigh |= other.lowHigh
        highLow |= other.highLow
        high |= other.high
    }

    var inverted: ByteSet {
        var set = self
        set.low = ~low
        set.lowHigh = ~lowHigh
        set.highLow = ~highLow
        set.high = ~high
        return set
    }

    /// The set with both cases of every letter it holds.
    var withBothCases: ByteSet {
        var set = self
        for letter in UInt8(0x61)...0x7A where contains(letter) || contains(letter - 0x20) {
            set.insert(letter...letter)
            set.insert((letter - 0x20)...(letter - 0x20))
        }
        return set
    }

    /// The only byte, a letter of both cases counting as its lower case; nil if there are others or none.
    var onlyFoldedByte: UInt8? {
        var found: UInt8?
        for byte in UInt8.min...UInt8.max where contains(byte) {
            let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if let found, found != folded { return nil }
            found = folded
        }
        return found
    }
}
