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

    private static let longestChain = 32

    /// Which server sent the response headers recorded at an entry.
    func sender(ofHeadersAt index: Int) -> Sender {
        let exchange = context.exchanges[index]
        let response = context.capture.entries[index].response
        guard let url = exchange.url, let status = response.status, !(300..<400).contains(status) else { return .own }
        if let location = response.headers.value("location") {
            var child = index
            for hop in hops(before: index) {
                guard let hopURL = context.exchanges[hop].url else { continue }
                if hopURL.resolving(location) == context.exchanges[child].url?.withoutFragment { return .hop(hop) }
                child = hop
            }
            if url.resolving(location) == url.withoutFragment { return .unknown }
        }
        return senderByDomain(index, exchange) ?? .own
    }

    /// The hop whose host lies in the domain of a cookie that the entry's own host does not lie in.
    private func senderByDomain(_ index: Int, _ exchange: CaptureContext.Exchange) -> Sender? {
        guard exchange.redirectedFrom != nil else { return nil }
        for header in context.capture.entries[index].response.headers where header.name.equalsIgnoringCase("set-cookie") {
            let value = header.value
            var sender: Sender?
            value.forEachPiece(separatedBy: 0x0A) { piece in
                guard sender == nil, let cookie = try? SetCookie(parsing: value[piece].trimmed),
                    let domain = cookie.domain, !exchange.host.domainMatches(domain)
                else { return }
                sender = hops(before: index).first { context.exchanges[$0].host.domainMatches(domain) }
                    .map { .hop($0) }
            }
            if let sender { return sender }
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
