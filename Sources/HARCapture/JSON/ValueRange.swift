/// Where one JSON value lies in the capture, quotes and brackets included; no length means the member is absent.
struct ValueRange: Sendable, Hashable {
    var offset: UInt32
    var length: UInt32

    static let absent = ValueRange(offset: 0, length: 0)

    var isAbsent: Bool { length == 0 }

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
