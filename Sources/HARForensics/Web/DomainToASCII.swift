import Foundation
import HARCapture

/// Domain names of other scripts than ASCII, as the domain name system has them (UTS #46, nontransitional).
///
/// The mapping is that of NFKC and case folding, which is what UTS #46 does to every label that browsers take; what UTS #46
/// refuses for reasons of direction or joiners is not looked at.
enum DomainToASCII {
    /// The longest name that is converted, in bytes.
    private static let longest = 1024

    /// The name with its labels as A-labels; nil if a label has none.
    static func convert(_ name: ByteString) -> ByteString? {
        if name.allSatisfy({ $0 < 0x80 }) { return name.asciiLowercased }
        guard name.count <= longest, let text = String(validating: name.bytes, as: UTF8.self) else { return nil }
        var labels: [[UInt8]] = []
        for label in mapped(text).split(separator: ".", omittingEmptySubsequences: false) {
            if label.utf8.allSatisfy({ $0 < 0x80 }) {
                labels.append(Array(label.utf8))
            } else {
                guard let encoded = Punycode.encode(label.unicodeScalars.map(\.value)) else { return nil }
                labels.append(Array("xn--".utf8) + encoded)
            }
        }
        return ByteString(Array(labels.joined(separator: [UInt8(ascii: ".")])))
    }

    /// UTS #46 §4 steps 1 and 2: mapped, normalised, dots of other scripts made full stops.
    private static func mapped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.value {
            // Ideographic full stop; those of other widths are mapped by NFKC.
            case 0x3002: result.append(".")
            // Capital sharp s stands for itself in lower case; soft hyphen and joiners go.
            case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x180B...0x180D, 0xFE00...0xFE0F: break
            default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(result).precomposedStringWithCompatibilityMapping
    }
}

/// The encoding of labels in ASCII (RFC 3492).
enum Punycode {
    private static let base: UInt32 = 36
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    /// The longest label, in code points: the algorithm is quadratic.
    private static let longest = 255

    /// The digits of a label, without `xn--`; nil for one that is too long.
    static func encode(_ label: [UInt32]) -> [UInt8]? {
        guard label.count <= longest else { return nil }
        let basic = label.filter { $0 < 0x80 }
        var output = basic.map { UInt8(truncatingIfNeeded: $0) }
        if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
        var handled = UInt32(basic.count)
        let first = handled
        var (point, delta, bias) = (UInt32(0x80), UInt32(0), UInt32(72))
        while handled < label.count {
            guard let next = label.lazy.filter({ $0 >= point }).min() else { return nil }
            let (step, overflow) = (next - point).multipliedReportingOverflow(by: handled + 1)
            let (sum, overflows) = delta.addingReportingOverflow(step)
            guard !overflow, !overflows else { return nil }
            (delta, point) = (sum, next)
            for value in label {
                if value < point { delta += 1 }
                guard value == point else { continue }
                var (rest, place) = (delta, base)
                while true {
                    let threshold = place <= bias ? 1 : place >= bias + 26 ? 26 : place - bias
                    if rest < threshold { break }
                    output.append(digits[Int(threshold + (rest - threshold) % (base - threshold))])
                    rest = (rest - threshold) / (base - threshold)
                    place += base
                }
                output.append(digits[Int(rest)])
                bias = adapted(delta, handled + 1, isFirst: handled == first)
                delta = 0
                handled += 1
            }
            delta += 1
            point += 1
        }
        return output
    }

    /// RFC 3492 §6.1.
    private static func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > (base - 1) * 26 / 2 {
            delta /= base - 1
            k += base
        }
        return k + base * delta / (delta + 38)
    }
}
