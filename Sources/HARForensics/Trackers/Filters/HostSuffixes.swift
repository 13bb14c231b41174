internal import HARCapture

/// The domains a host lies in, as hashes from the last byte to the first, shortest first.
///
/// ```
/// ads.example.co.uk    uk · co.uk · example.co.uk · ads.example.co.uk
/// ```
struct HostSuffixes {
    /// Labels beyond these, counted from the right, are not looked at but for the whole host.
    static let limit = 32

    private(set) var hashes = InlineArray<33, UInt32>(repeating: 0)
    private(set) var starts = InlineArray<33, UInt32>(repeating: 0)
    private(set) var count = 0

    init() {}

    /// The suffixes of the host in a range, a final dot left out.
    init(_ text: Span<UInt8>, _ range: Range<Int>) {
        guard let last = range.last else { return }
        // An address, in which domains have no meaning.
        let isAddress = HostSuffixes.endsAddress(text[last])
        var hash = ByteHash.seed
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            let byte = text[index]
            if byte == UInt8(ascii: "."), count < Self.limit, !isAddress {
                hashes[count] = ByteHash.finish(hash)
                starts[count] = UInt32(truncatingIfNeeded: index + 1)
                count += 1
            }
            ByteHash.combine(byte, into: &hash)
        }
        hashes[count] = ByteHash.finish(hash)
        starts[count] = UInt32(truncatingIfNeeded: range.lowerBound)
        count += 1
    }

    /// Whether a host that ends with a byte is an address: no top-level domain ends with a digit (WHATWG URL §3.5).
    @inline(__always)
    static func endsAddress(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte == UInt8(ascii: "]") }

    /// The hash of a domain.
    static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
        var hash = ByteHash.seed
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            ByteHash.combine(text[index], into: &hash)
        }
        return ByteHash.finish(hash)
    }
}
