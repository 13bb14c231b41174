import HARCapture
import Testing

@testable import HARForensics

@Suite("Vendors of a TC string")
struct VendorSetTests {
    @Test("Bits name vendors from one to the maximum")
    func bits() throws {
        let set = try vendors { $0.write(70, 16).write(0, 1).write(1, 1).write(0, 62).write(0b110001, 6).write(1, 1) }
        #expect(set.maxVendorID == 70)
        #expect(!set.isRange)
        #expect(set.ids == [1, 64, 65, 69, 70])
        #expect(set.ranges == nil)
        #expect(!set.isEmpty)
        #expect(
            [-1, 0, 1, 2, 64, 70, 71, .max, .min].map(set.contains) == [
                false, false, true, false, true, true, false, false, false,
            ]
        )
    }

    @Test("Ranges may overlap and stand in any order; each vendor is named once")
    func ranges() throws {
        let set = try vendors {
            $0.write(90, 16).write(1, 1).write(3, 12)
                .write(1, 1).write(5, 16).write(8, 16).write(0, 1).write(2, 16).write(1, 1).write(7, 16).write(9, 16)
        }
        #expect(set.isRange)
        #expect(set.ranges == [5...8, 2...2, 7...9])
        #expect(set.ids == [2, 5, 6, 7, 8, 9])
        #expect(set.contains(9) && !set.contains(10) && !set.contains(65_537) && !set.contains(-1))
        #expect(!set.hasVendorOutOfBounds)
    }

    @Test("A range with a second end below the first is an error")
    func inverted() throws {
        let error = #expect(throws: ConsentDecodingError.self) {
            try vendors { $0.write(9, 16).write(1, 1).write(1, 12).write(1, 1).write(3, 16).write(2, 16) }
        }
        #expect(error?.code == .invertedRange)
        #expect(error?.offset == .bit(46))
    }

    @Test("No vendor at all is an empty set", arguments: [0, 1])
    func empty(encoding: Int) throws {
        let set = try vendors { $0.write(0, 16).write(encoding, 1).write(0, 12) }
        #expect(set.isEmpty && set.ids.isEmpty && !set.contains(0) && !set.contains(1))
    }

    @Test("Four thousand repeats of all vendors stay small")
    func repeated() throws {
        let set = try vendors {
            $0.write(65_535, 16).write(1, 1).write(4095, 12)
            for _ in 0..<4095 { $0.write(1, 1).write(0, 16).write(65_535, 16) }
        }
        #expect(set.ids.count == 65_536)
        #expect(set.hasVendorOutOfBounds)
    }

    private func vendors(_ write: (BitWriter) -> Void) throws -> VendorSet {
        let writer = BitWriter()
        write(writer)
        var reader = try BitReader(writer.text)
        return try VendorSet(from: &reader)
    }
}

/// Writes what `BitReader` reads.
final class BitWriter {
    private var bits: [UInt8] = []

    @discardableResult
    func write(_ value: Int, _ width: Int) -> Self {
        for bit in (0..<width).reversed() { bits.append(UInt8(value >> bit & 1)) }
        return self
    }

    /// The bits as base64url, filled with zeros to a whole digit.
    var text: ByteString {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        return ByteString(
            stride(from: 0, to: bits.count, by: 6).map { start in
                digits[(start..<(start + 6)).reduce(0) { $0 << 1 | Int($1 < bits.count ? bits[$1] : 0) }]
            }
        )
    }
}
