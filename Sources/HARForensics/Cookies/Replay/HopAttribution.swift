import HARCapture

/// Finds which hop of a redirect a recorded header block belongs to.
///
/// Some exporters record the response headers of a redirect at the request it led to. Such a block gives itself away:
/// the entry is no redirect and yet carries the `Location` that led to it, or its cookies name the domain of a hop
/// before it and not its own.
struct HopAttribution {
    let context: CaptureContext

    enum Sender: Equatable {
        /// The entry's own server.
        case own
        /// The server of an earlier hop.
        case hop(Int)
        /// Another server, which one cannot be shown.
        case unknown
    }

    static let longestChain = 32

    /// Which server sent the response headers recorded at an entry.
    func sender(ofHeadersAt index: Int) -> Sender {
        let exchange = context.exchanges[index]
        let response = context.capture.entries[index].response
        guard let url = exchange.url, let status = response.status, !(300..<400).contains(status) else { return .own }
        if let location = response.headers.value("location") {
            var child = index
            for hop in hops(before: index) {
                guard let hopURL = context.exchanges[hop].url else { continue }
                if let target = context.exchanges[child].url, hopURL.leads(by: location, to: target) {
                    return .hop(hop)
                }
                child = hop
            }
            if url.leads(by: location, to: url) { return .unknown }
        }
        return senderByDomain(index, exchange) ?? .own
    }

    /// Which server sent one Set-Cookie line of a block: where the line names a domain that the sender of the block
    /// does not lie in, another hop that does.
    func sender(of cookie: SetCookie, in block: Sender, recordedAt index: Int) -> Sender {
        guard let domain = cookie.domain, exchange(of: block, at: index)?.host.domainMatches(domain) != true else {
            return block
        }
        if let hop = hops(before: index).first(where: { context.exchanges[$0].host.domainMatches(domain) }) {
            return .hop(hop)
        }
        return block != .own && context.exchanges[index].host.domainMatches(domain) ? .own : block
    }

    /// The exchange of a sender; nil if it is unknown.
    func exchange(of sender: Sender, at index: Int) -> CaptureContext.Exchange? {
        switch sender {
        case .own: context.exchanges[index]
        case .hop(let hop): context.exchanges[hop]
        case .unknown: nil
        }
    }

    // MARK: Requests

    /// The request headers recorded at an entry, divided by the hop they were sent to.
    ///
    /// The `Host` or `:authority` among headers says where they went. An exporter that records the headers of several
    /// hops at one entry writes one sorted list behind the other, so a new list starts where the order falls back.
    func requestBlocks(at index: Int) -> [(receiver: Sender, headers: [Header])] {
        let headers = context.capture.entries[index].request.headers.ofMessage
        let named = headers.compactMap(Self.statedHost)
        guard let first = named.first else { return [(.own, headers)] }
        if named.allSatisfy({ $0 == first }) { return [(receiver(named: first, at: index), headers)] }
        var blocks: [[Header]] = []
        var previous: ByteString?
        for header in headers {
            let name = header.name.asciiLowercased
            if let previous, previous <= name {
                blocks[blocks.count - 1].append(header)
            } else {
                blocks.append([header])
            }
            previous = name
        }
        return blocks.map { block in
            guard let host = block.lazy.compactMap(Self.statedHost).first else { return (.unknown, block) }
            return (receiver(named: host, at: index), block)
        }
    }

    private static func statedHost(_ header: Header) -> Host? {
        guard header.name.equalsIgnoringCase("host") || header.name.equalsIgnoringCase(":authority") else { return nil }
        return WebURL(ByteString(Array("https://".utf8) + Array(header.value)))?.host
    }

    private func receiver(named host: Host, at index: Int) -> Sender {
        if host == context.exchanges[index].host { return .own }
        return hops(before: index).first { context.exchanges[$0].host == host }.map { .hop($0) } ?? .unknown
    }

    /// The hop whose host lies in the domain of a cookie that the entry's own host does not lie in.
    private func senderByDomain(_ index: Int, _ exchange: CaptureContext.Exchange) -> Sender? {
        guard exchange.redirectedFrom != nil else { return nil }
        for line in SetCookieLines(in: context.capture.entries[index].response).lines {
            guard let cookie = try? SetCookie(parsing: line.text), let domain = cookie.domain,
                !exchange.host.domainMatches(domain),
                let hop = hops(before: index).first(where: { context.exchanges[$0].host.domainMatches(domain) })
            else { continue }
            return .hop(hop)
        }
        return nil
    }

    /// The hops of the redirect chain before an entry, nearest first.
    private func hops(before index: Int) -> [Int] {
        var result: [Int] = []
        var current = context.exchanges[index].redirectedFrom
        while let hop = current, result.count < Self.longestChain {
            result.append(hop)
            current = context.exchanges[hop].redirectedFrom
        }
        return result
    }
}
