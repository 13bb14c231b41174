// What the loops over Set-Cookie lines ask of every byte: here, because calls into another module are not inlined.
extension UInt8 {
    /// A space or a tab.
    @inline(__always)
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// `0` to `9`.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// `A`–`Z` as `a`–`z`.
    @inline(__always)
    var folded: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
