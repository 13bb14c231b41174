internal import HARCapture

/// Hosts that are not written in ASCII.
enum HostLabels {
    /// The host as it stands in addresses: lower case, labels beyond ASCII in Punycode (RFC 3492).
    ///
    /// Letters are folded one by one; nothing is normalised, which the lists at hand do not need.
    static func ascii(_ host: [UInt8]) -> [UInt8] {
        guard host.contains(where: { $0 >= 0x80 }) else { return host.map(\.asciiLowercased) }
        let text = String(decoding: host, as: UTF8.self)
        var result: [UInt8] = []
        for (index, label) in text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result.append(UInt8(ascii: ".")) }
            let scalars = label.flatMap { $0.properties.lowercaseMapping.unicodeScalars.map(\.value) }
            if scalars.allSatisfy({ $0 < 0x80 }) {
                result += scalars.map { UInt8($0) }
            } else if let encoded = punycode(scalars) {
                result += Array("xn--".utf8) + encoded
            } else {
                result += percentEncoded(Array(String(String.UnicodeScalarView(label)).utf8)[...])
            }
        }
        return result
    }

    /// A text with all bytes beyond ASCII percent-encoded, as browsers send paths.
    static func percentEncoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in text {
            if byte < 0x80 {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return result
    }

    /// RFC 3492 §6.3; nil where the numbers overflow or the label is longer than any can be.
    private static func punycode(_ scalars: [UInt32]) -> [UInt8]? {
        guard scalars.count <= 63 else { return nil }
        var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var handled = basic
        var n: UInt32 = 0x80
        var delta = 0
        var bias = 72
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= n }).min() else { return nil }
            delta += Int(next - n) * (handled + 1)
            n = next
            for scalar in scalars {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var q = delta
                var k = 36
                while true {
                    let threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
                    if q < threshold { break }
                    output.append(digit(threshold + (q - threshold) % (36 - threshold)))
                    q = (q - threshold) / (36 - threshold)
                    k += 36
                }
                output.append(digit(q))
                bias = adapted(delta, points: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return output
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26) }

    private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / points
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
