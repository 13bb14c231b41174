/// The only unsafe code of the containers: eight bytes read or written at once.
///
/// `RawSpan` and `MutableRawSpan` check that all eight bytes lie inside and trap otherwise, also
/// in release builds; alignment does not matter to `unsafeLoadUnaligned`; every pattern of eight
/// bytes is a valid `UInt64`, and every byte of one a valid `UInt8`. So nothing outside the span
/// is touched whatever the offset is; that the check never fails is the callers' part, who stop
/// early enough.
extension Span<UInt8> {
    /// Eight bytes from this offset on, the first one lowest.
    @inline(__always)
    func littleEndianWord(at offset: Int) -> UInt64 {
        unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}

extension MutableSpan<UInt8> {
    /// Copies eight bytes that were written before to a later place; the places may overlap.
    @inline(__always)
    mutating func copyWord(from source: Int, to target: Int) {
        var raw = unsafe mutableBytes
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: source, as: UInt64.self)
        raw.storeBytes(of: word, toByteOffset: target, as: UInt64.self)
    }
}
