import HARCapture

/// Ties each entry to the redirect that led to it.
///
/// Two witnesses are asked. Some exporters give all hops of a chain one request id (chrome-har appends an `r` for each
/// hop before the last); otherwise the nearest earlier redirect to the same address counts.
struct RedirectLinks {
    private let capture: Capture
    private let order: [Int]

    /// - Parameter order: The entries in the order of time.
    init(_ capture: Capture, _ order: [Int]) {
        self.capture = capture
        self.order = order
    }

    /// Fills in ``CaptureContext/Exchange/redirectedFrom``.
    func apply(to exchanges: inout [CaptureContext.Exchange]) {
        var waitingByAddress: [ByteString: [Int]] = [:]
        var lastOfChain: [ByteString: Int] = [:]
        for index in order {
            let entry = capture.entries[index]
            let chain = Self.chain(of: entry)
            if let chain, let before = lastOfChain[chain] { exchanges[index].redirectedFrom = before }
            guard let url = exchanges[index].url else { continue }
            let address = url.comparisonKey
            if exchanges[index].redirectedFrom == nil, let before = waitingByAddress[address]?.popLast() {
                exchanges[index].redirectedFrom = before
            }
            let response = entry.response
            guard let status = response.status, (300..<400).contains(status), status != 304 else {
                if let chain { lastOfChain[chain] = nil }
                continue
            }
            if let chain { lastOfChain[chain] = index }
            guard let target = response.redirectURL ?? response.headers.value("location"),
                let targetURL = WebURL(url.resolving(target))
            else { continue }
            waitingByAddress[targetURL.comparisonKey, default: []].append(index)
        }
    }

    /// The request id without the marks of redirect hops; nil if there is none.
    private static func chain(of entry: Entry) -> ByteString? {
        guard var id = entry.requestID else { return nil }
        while id.last == UInt8(ascii: "r") { id = id[0..<(id.count - 1)] }
        return id.isEmpty ? nil : id
    }
}

extension WebURL {
    /// The same for two spellings of one address: scheme and host folded, default port, fragment and
    /// percent-encoding taken away. For comparison only.
    var comparisonKey: ByteString {
        let isDefaultPort = port == nil || port == 80 && !isSecure || port == 443 && isSecure
        var key = Array(scheme) + Array("://".utf8) + Array(host.name)
        if let port, !isDefaultPort { key += Array(":\(port)".utf8) }
        key += path.percentDecoded()
        if let query { key += [UInt8(ascii: "?")] + Array(query.percentDecoded()) }
        return ByteString(key)
    }

    /// Whether a reference, read from this address, leads to another address.
    func leads(by reference: ByteString, to target: WebURL) -> Bool {
        WebURL(resolving(reference))?.comparisonKey == target.comparisonKey
    }
}
