public import HARCapture

/// A request as rules of filter lists look at it.
public struct FilterRequest: Sendable {
    /// The address in lower case, without its fragment; bytes beyond ASCII encoded as browsers do.
    let folded: [UInt8]
    /// The address as written, likewise; empty if it is the same.
    let original: [UInt8]
    /// Where the host lies, without port, user and final dot.
    let host: Range<Int>
    /// Whether it goes over a network: `http`, `https`, `ws` or `wss`.
    let isNetwork: Bool
    /// The host of the document that asked; nil if unknown.
    let source: Host?
    /// The host of the visited page; nil if unknown.
    let topLevel: Host?
    /// The bit of the type; that of no type if unknown.
    let typeBit: UInt16
    /// The bit of the method; nil if unknown.
    let methodBit: UInt16?
    /// Whether the request goes to another site, if the caller knows.
    let statedParty: Bool?

    /// A request for an address.
    ///
    /// - Parameters:
    ///   - url: The address.
    ///   - source: The host of the document that asked: of the frame where known, else of the page; nil if unknown.
    ///   - topLevel: The host of the visited page; nil if it is that of `source` or unknown.
    ///   - type: What the request was for; nil if the capture does not tell, but not for the document of a tab.
    ///   - method: The request method; nil if unknown.
    ///   - isThirdParty: Whether the request leaves the site of `source`; nil to have it found by the bundled Public
    ///     Suffix List, private section included, as browsers do.
    public init(
        url: ByteString,
        source: Host?,
        topLevel: Host? = nil,
        type: ResourceType?,
        method: ByteString? = nil,
        isThirdParty: Bool? = nil
    ) {
        var bytes = Array(url.bytes)
        let parts = AddressParts(bytes.span)
        if parts.end < bytes.count { bytes.removeSubrange(parts.end...) }
        isNetwork = parts.isNetwork
        var host = parts.host
        if parts.isASCII {
            if parts.hasUppercase {
                original = bytes
                var target = bytes.mutableSpan
                for index in 0..<target.count {
                    let byte = target[index]
                    target[index] = byte &+ (byte &- 0x41 < 26 ? 0x20 : 0)
                }
            } else {
                original = []
            }
        } else {
            let name = HostLabels.ascii(Array(bytes[host]))
            bytes =
                bytes[..<host.lowerBound] + name + HostLabels.percentEncoded(bytes[host.upperBound...])
            host = host.lowerBound..<(host.lowerBound + name.count)
            original = bytes
            bytes = bytes.map(\.asciiLowercased)
        }
        folded = bytes
        self.host = host
        // A name without bytes is no name: `http://` as the address of a page.
        self.source = source.flatMap { $0.name.isEmpty ? nil : $0 }
        self.topLevel = topLevel.flatMap { $0.name.isEmpty ? nil : $0 } ?? self.source
        typeBit = type?.bit ?? 0
        methodBit = method.map(Self.bit(ofMethod:))
        statedParty = isThirdParty
    }

    /// The bit of a request method; of methods that no list can name none.
    static func bit(ofMethod method: ByteString) -> UInt16 {
        for (index, name) in FilterMethod.names.enumerated() where method.equalsIgnoringCase(name) {
            return 1 << UInt16(index)
        }
        return 0
    }
}

/// Where the parts of an address lie that filters look at.
private struct AddressParts {
    var host = 0..<0
    /// Where the fragment begins.
    var end: Int
    var isNetwork = false
    var hasUppercase = false
    var isASCII = true

    init(_ text: Span<UInt8>) {
        var all: UInt8 = 0
        var upper: UInt8 = 0
        var end = text.count
        for index in 0..<text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "#") {
                end = index
                break
            }
            all |= byte
            upper |= byte &- 0x41 < 26 ? 1 : 0
        }
        self.end = end
        isASCII = all < 0x80
        hasUppercase = upper != 0
        var colon = 0
        while colon < end, colon < 6, text[colon] != UInt8(ascii: ":") { colon += 1 }
        guard colon + 2 < end, text[colon] == UInt8(ascii: ":"), text[colon + 1] == UInt8(ascii: "/"),
            text[colon + 2] == UInt8(ascii: "/")
        else { return }
        func isScheme(_ name: StaticString) -> Bool {
            guard name.utf8CodeUnitCount == colon else { return false }
            for index in 0..<colon where text[index] | 0x20 != name.filterByte(at: index) { return false }
            return true
        }
        isNetwork = isScheme("https") || isScheme("http") || isScheme("wss") || isScheme("ws")
        var start = colon + 3
        var index = start
        var port: Int?
        var isBracketed = false
        while index < end {
            switch text[index] {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "\\"): break
            case UInt8(ascii: "@"):
                start = index + 1
                port = nil
                index += 1
                continue
            case UInt8(ascii: "["):
                isBracketed = true
                index += 1
                continue
            case UInt8(ascii: "]"):
                isBracketed = false
                index += 1
                continue
            case UInt8(ascii: ":"):
                if !isBracketed { port = port ?? index }
                index += 1
                continue
            default:
                index += 1
                continue
            }
            break
        }
        var stop = port ?? index
        if stop > start, text[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
        host = start..<max(start, stop)
    }
}

extension StaticString {
    /// The byte at a position below `utf8CodeUnitCount`, which the caller compared.
    fileprivate func filterByte(at index: Int) -> UInt8 {
        precondition(index < utf8CodeUnitCount, "index within the literal")
        return unsafe utf8Start[index]
    }
}
