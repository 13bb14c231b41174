internal import HARCapture

/// Text beyond ASCII in lists and addresses.
enum HostLabels {
    /// The host as it stands in addresses: lower case, labels beyond ASCII as A-labels, or percent-encoded where a label
    /// has none.
    static func ascii(_ host: [UInt8]) -> [UInt8] {
        guard host.contains(where: { $0 >= 0x80 }) else { return host.map(\.asciiLowercased) }
        return DomainToASCII.convert(ByteString(host)).map { Array($0.bytes) }
            ?? percentEncoded(host[...]).map(\.asciiLowercased)
    }

    /// A host with its labels in ASCII; the same host if they are.
    static func ascii(_ host: Host) -> Host {
        host.name.allSatisfy { $0 < 0x80 } ? host : Host(ByteString(ascii(Array(host.name.bytes))))
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
}
