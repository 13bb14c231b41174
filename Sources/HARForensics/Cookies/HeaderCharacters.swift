import HARCapture

/// What an exporter makes of the bytes of headers that are not ASCII.
///
/// Chromium's DevTools write each byte as a character of windows-1252, Firefox as one of Latin-1: the value that a server
/// sent as UTF-8 stands in the capture as twice as many characters. Limits of length count the bytes of the wire.
enum HeaderCharacters: Sendable {
    /// The bytes themselves, as UTF-8.
    case bytes
    /// A character for each byte.
    case windows1252, latin1

    init(_ exporter: Exporter) {
        self =
            switch exporter {
            case .chromiumDevTools: .windows1252
            case .firefox: .latin1
            default: .bytes
            }
    }

    /// How many bytes of the wire a text stands for.
    func count(in text: ByteString) -> Int {
        if self == .bytes || text.allSatisfy({ $0 < 0x80 }) { return text.count }
        return wireBytes(of: text)?.count ?? text.count
    }

    /// The bytes of the wire; nil if a character stands for none.
    func wireBytes(of text: ByteString) -> [UInt8]? {
        if self == .bytes { return Array(text) }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for scalar in text.string.unicodeScalars {
            if scalar.value < 0x100 {
                result.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if self == .windows1252, let place = Self.high.firstIndex(of: scalar.value) {
                result.append(UInt8(truncatingIfNeeded: 0x80 + place))
            } else {
                return nil
            }
        }
        return result
    }

    /// The characters of windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index windows-1252).
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]
}
