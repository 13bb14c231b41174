public import HARCapture

/// A request as rules of filter lists look at it.
public struct FilterRequest: Sendable {
    /// The address in lower case, without its fragment, bytes beyond ASCII encoded as browsers do; behind it eight zeros.
    let folded: [UInt8]
    /// The length of the address in ``folded``.
    let count: Int
    /// The address as written, likewise but for the zeros.
    let original: ByteString
    /// Where the host lies, without port, user and final dot.
    let host: Range<Int>
    /// Whether it goes over a network: `http`, `https`, `ws` or `wss`.
    let isNetwork: Bool
    /// The host of the document that asked; nil if unknown.
    let source: Host?
    /// Whether the source is known.
    let hasSource: Bool
    /// The host of the visited page; nil if it is that of the source or unknown.
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
        var bytes = [UInt8](repeating: 0, count: url.count + Self.padding)
        var all: UInt8 = 0
        var fragments: UInt8 = 0
        let written = url.bytes.span
        var target = bytes.mutableSpan
        for index in 0..<written.count {
            let byte = written[index]
            all |= byte
            fragments |= byte == UInt8(ascii: "#") ? 1 : 0
            target[index] = byte &+ (byte &- 0x41 < 26 ? 0x20 : 0)
        }
        var original = url
        if fragments != 0, let end = bytes.firstIndex(of: UInt8(ascii: "#")) {
            bytes.removeSubrange(end..<url.count)
            original = url[0..<end]
        }
        let parts = AddressParts(bytes.span, count: original.count)
        isNetwork = parts.isNetwork
        var host = parts.host
        if all >= 0x80 {
            let name = HostLabels.ascii(Array(original[host]))
            let written =
                original[0..<host.lowerBound].map(Self.plain) + name
                + HostLabels.percentEncoded(original[host.upperBound..<original.count].bytes)
            host = host.lowerBound..<(host.lowerBound + name.count)
            original = ByteString(written)
            bytes = written.map(\.asciiLowercased) + [UInt8](repeating: 0, count: Self.padding)
        }
        count = original.count
        folded = bytes
        self.original = original
        self.host = host
        // A name without bytes is no name: `http://` as the address of a page.
        let isNamed = source.map { !$0.name.isEmpty } ?? false
        self.source = isNamed ? source : nil
        hasSource = isNamed
        self.topLevel = topLevel.flatMap { $0.name.isEmpty ? nil : $0 }
        typeBit = type?.bit ?? 0
        methodBit = method.map(Self.bit(ofMethod:))
        statedParty = isThirdParty
    }

    /// Zeros behind the address, so that words can be read whole.
    private static let padding = 8

    /// A byte before the host; what is beyond ASCII there is no scheme.
    private static func plain(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte : UInt8(ascii: "?") }

    /// The bit of a request method; of methods that no list can name none.
    static func bit(ofMethod method: ByteString) -> UInt16 {
        for (index, name) in FilterMethod.names.enumerated() where method.equalsIgnoringCase(name) {
            return 1 << UInt16(index)
        }
        return 0
    }
}

/// Where the parts of an address in lower case lie that filters look at.
private struct AddressParts {
    var host = 0..<0
    var isNetwork = false

    init(_ text: Span<UInt8>, count end: Int) {
        var colon = 0
        while colon < end, colon < 6, text[colon] != UInt8(ascii: ":") { colon += 1 }
        guard colon + 2 < end, text[colon] == UInt8(ascii: ":"), text[colon + 1] == UInt8(ascii: "/"),
            text[colon + 2] == UInt8(ascii: "/")
        else { return }
        var scheme: UInt64 = 0
        for index in 0..<colon { scheme = scheme << 8 | UInt64(text[index]) }
        // https, http, wss, ws.
        isNetwork =
            scheme == 0x68_7474_7073 || scheme == 0x6874_7470 || scheme == 0x77_7373 || scheme == 0x7773
        var start = colon + 3
        var index = start
        var port: Int?
        var isBracketed = false
        scan: while index < end {
            switch text[index] {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "\\"): break scan
            case UInt8(ascii: "@"):
                start = index + 1
                port = nil
            case UInt8(ascii: "["): isBracketed = true
            case UInt8(ascii: "]"): isBracketed = false
            case UInt8(ascii: ":"): if !isBracketed { port = port ?? index }
            default: break
            }
            index += 1
        }
        var stop = port ?? index
        if stop > start, text[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
        host = start..<max(start, stop)
    }
}

extension FilterRequest {
    /// A request for an address by the document at another.
    ///
    /// The same as with the host of the document, which is cut out of its address here.
    public init(
        url: ByteString,
        sourceURL: ByteString?,
        topLevel: Host? = nil,
        type: ResourceType?,
        method: ByteString? = nil,
        isThirdParty: Bool? = nil
    ) {
        self.init(
            url: url,
            source: sourceURL.map { Host($0[AddressParts.host(of: $0)]) },
            topLevel: topLevel,
            type: type,
            method: method,
            isThirdParty: isThirdParty
        )
    }
}

extension AddressParts {
    /// Where the host of an address lies, whatever its case.
    fileprivate static func host(of url: ByteString) -> Range<Int> {
        AddressParts(url.bytes.span, count: url.count).host
    }
}
