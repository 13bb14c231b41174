public import HARCapture

/// Who led to an exchange: from the exchange back to the visited page, each step with what shows it.
public struct ActorChain: Sendable {
    /// One step back.
    public struct Step: Sendable {
        /// What shows the step.
        public let kind: Kind
        /// The host.
        public let host: Host
        /// Who operates the host, as the catalogue says.
        public let owner: String?
        /// The entry that is meant; nil if the capture has none.
        public let entry: Int?
        /// The bytes that show the step; those of the address for the exchange itself.
        public let source: SourceReference
    }

    /// What shows that one exchange led to another.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The exchange itself.
        case exchange
        /// The answer of this host redirected to the step before.
        case redirect
        /// The exporter says that a script or document of this host made the browser ask.
        case initiator
        /// The request names an address of this host as its referrer.
        case referrer
    }

    /// The longest chain that is followed.
    public static let limit = 24
    /// The steps, the exchange first.
    public let steps: [Step]
}

/// Finds actor chains of one capture.
struct ActorChains {
    private let observations: Observations
    /// The first entry that has an address.
    private var entries: [ByteString: Int] = [:]

    init(_ observations: Observations) {
        self.observations = observations
        for index in observations.context.timeOrder.reversed() {
            if let url = observations.context.exchanges[index].url { entries[url.comparisonKey] = index }
        }
    }

    /// Who led to an entry.
    func chain(to entry: Int) -> ActorChain {
        let capture = observations.context.capture
        let exchanges = observations.context.exchanges
        var steps = [step(.exchange, exchanges[entry].host, entry, capture.entries[entry].request.urlSource)]
        var current = entry
        var seen: Set<Int> = [entry]
        while steps.count < ActorChain.limit, !exchanges[current].isNavigation || steps.count == 1 {
            let own = capture.entries[current]
            let next: (kind: ActorChain.Kind, host: Host, entry: Int?, source: SourceReference)
            if let before = exchanges[current].redirectedFrom {
                let response = capture.entries[before].response
                next = (.redirect, exchanges[before].host, before, response.redirectSource ?? response.statusSource)
            } else if let url = own.initiator?.url.flatMap({ WebURL($0) }), let source = own.initiatorSource {
                next = (.initiator, url.host, entries[url.comparisonKey], source)
            } else if let header = own.request.headers.named("referer").first, let url = WebURL(header.value) {
                next = (.referrer, url.host, entries[url.comparisonKey], header.source)
            } else {
                break
            }
            steps.append(step(next.kind, next.host, next.entry, next.source))
            guard let found = next.entry, seen.insert(found).inserted else { break }
            current = found
        }
        return ActorChain(steps: steps)
    }

    private func step(_ kind: ActorChain.Kind, _ host: Host, _ entry: Int?, _ source: SourceReference)
        -> ActorChain.Step
    {
        .init(kind: kind, host: host, owner: observations.owner(of: host.name), entry: entry, source: source)
    }
}
