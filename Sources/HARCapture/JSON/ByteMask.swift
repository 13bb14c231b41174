#if arch(x86_64)
private import _Builtin_intrinsics.intel.sse2
#endif

/// Sixteen bytes of a text, compared all at once.
typealias ByteBlock = SIMD16<UInt8>

/// For each of sixteen bytes, whether something holds.
typealias ByteLanes = SIMDMask<SIMD16<Int8>>

extension SIMD16<UInt8> {
    /// Which bytes equal one, as a mask of lanes.
    @inline(__always)
    func lanes(equal byte: UInt8) -> ByteLanes { self .== Self(repeating: byte) }

    /// Which bytes equal those of another block, as a mask of lanes.
    @inline(__always)
    func lanes(equal other: Self) -> ByteLanes { self .== other }

    /// Which bytes are below a bound, as a mask of lanes.
    @inline(__always)
    func lanes(below bound: UInt8) -> ByteLanes { self .< Self(repeating: bound) }

    /// Which bytes are control characters or not ASCII, as a mask of lanes: as signed numbers they are below a space.
    @inline(__always)
    var lanesOfControlsAndNonASCII: ByteLanes {
        // Both types are sixteen bytes.
        unsafe unsafeBitCast(self, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x20)
    }

    /// Which bytes are not ASCII, one bit a byte, the first byte lowest.
    @inline(__always)
    var nonASCIIBits: UInt64 {
        #if arch(x86_64)
        // Both types are sixteen bytes without padding.
        return UInt64(UInt32(bitPattern: unsafe _mm_movemask_epi8(unsafeBitCast(self, to: SIMD2<Int64>.self))))
        #else
        return lanes(below: 0x80).bits ^ 0xFFFF
        #endif
    }
}

extension ByteLanes {
    /// The lanes as bytes, all ones where it holds.
    @inline(__always)
    var bytes: ByteBlock {
        // A mask has the size of its sixteen lanes.
        unsafe unsafeBitCast(self, to: ByteBlock.self)
    }

    /// The mask with one bit a lane, the first lane lowest.
    ///
    /// SSE2, which every x86-64 processor has, does it in one instruction; elsewhere a multiplication gathers the bits.
    @inline(__always)
    var bits: UInt64 {
        #if arch(x86_64)
        // A mask has the size of its sixteen lanes, each all ones or all zeros.
        return UInt64(UInt32(bitPattern: unsafe _mm_movemask_epi8(unsafeBitCast(self, to: SIMD2<Int64>.self))))
        #else
        return portableBits
        #endif
    }

    /// The same by multiplication.
    @inline(__always)
    var portableBits: UInt64 {
        // A mask has the size of its sixteen lanes, each all ones or all zeros.
        let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return Self.gather(halves[0]) | Self.gather(halves[1]) &<< 8
    }

    /// The bit of each of eight bytes that are all ones or all zeros: byte n keeps bit n, the product adds them up.
    @inline(__always)
    private static func gather(_ bytes: UInt64) -> UInt64 {
        ((bytes.littleEndian & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) &>> 56
    }
}
