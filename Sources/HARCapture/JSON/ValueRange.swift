/// Where one JSON value lies among the bytes that stay in memory, quotes and brackets included; no length means the
/// member is absent.
struct ValueRange: Sendable, Hashable {
    var offset: UInt32
    var length: UInt32

    static let absent = ValueRange(offset: 0, length: 0)

    /// A member that was met and is null; no member's value lies at the second byte of a text.
    static let null = ValueRange(offset: 1, length: 0)

    /// The place of a member that was met and is of another type.
    static func absent(at value: ValueRange) -> ValueRange { ValueRange(offset: value.offset, length: 0) }

    var isAbsent: Bool { length == 0 }
    var isNull: Bool { self == .null }

    /// Whether the member was met, be it null; no value lies at the first byte of a capture but the document itself.
    var isMet: Bool { offset > 0 }

    /// Ends an object of which only the opening brace was noted, because the text breaks off in it.
    mutating func closeBroken(at end: Int) {
        if length == 1 { self = ValueRange(from: Int(offset), to: end) }
    }

    var end: Int { Int(offset) + Int(length) }

    init(offset: UInt32, length: UInt32) {
        self.offset = offset
        self.length = length
    }

    /// The decoder refuses captures of 4 GiB and more, so both figures fit.
    @inline(__always)
    init(from start: Int, to end: Int) {
        offset = UInt32(truncatingIfNeeded: start)
        length = UInt32(truncatingIfNeeded: end &- start)
    }
}
