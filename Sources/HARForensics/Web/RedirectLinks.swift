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
        // Redirects whose target a chain has found, wherever else they still wait.
        var arrived: Set<Int> = []
        for index in order {
            let entry = capture.entries[index]
            let chain = Self.chain(of: entry)
            if let chain, let before = lastOfChain[chain] {
                exchanges[index].redirectedFrom = before
                arrived.insert(before)
            }
            guard let url = exchanges[index].url else { continue }
            let address = url.comparisonKey
            while exchanges[index].redirectedFrom == nil, let before = waitingByAddress[address]?.popLast() {
                if !arrived.contains(before) { exchanges[index].redirectedFrom = before }
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
