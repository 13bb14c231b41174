import HARCapture

// What is said of cookies that no response set.

extension CookieStore {
    /// Whether a response offered the cookie of a pair and the standard says to ignore the offer.
    func wasRefused(_ pair: CookieHeader.Pair, _ url: WebURL) -> Bool {
        !refusedValues.isEmpty
            && url.host.domains.contains { domain in
                refusedValues[NameAndDomain(name: pair.name, domain: domain)]?.contains(pair.value) == true
            }
    }

    /// Takes back what was said of cookies that no response set, where one may have; when they came into being stays
    /// known if a request without them told it.
    mutating func reviewOrigins(_ exchanges: [CaptureContext.Exchange], losesHeaders: Bool) {
        for index in records.indices where [.preexisting, .scriptSet].contains(records[index].origin) {
            let first = records[index].events[0]
            guard losesHeaders || isOffered(records[index].key.name, first, exchanges) else { continue }
            if records[index].origin == .preexisting {
                records[index].amend(0) { $0.reason = RequestHistory.Origin.unknown.reason }
            }
            records[index].origin = .unknown
        }
    }

    /// Whether a response offers what a first sighting carries, and was asked for before: its headers may have arrived
    /// earlier than the timings of the exporter say.
    private func isOffered(_ name: ByteString, _ first: CookieEvent, _ exchanges: [CaptureContext.Exchange]) -> Bool {
        guard let text = first.source.residentText else { return false }
        let value = text.firstIndex(of: UInt8(ascii: "=")).map { text[($0 + 1)..<text.count] } ?? text
        let offers = first.host.domains.lazy
            .flatMap { byNameAndDomain[NameAndDomain(name: name, domain: $0)] ?? [] }
            .flatMap { records[$0].events }
            .filter { $0.isSetting && $0.entry != first.entry }
        return offers.prefix(Self.sameNameLimit).contains { event in
            exchanges[event.entry].orderedAt <= exchanges[first.entry].orderedAt
                && event.source.residentText.flatMap { try? SetCookie(parsing: $0) }?.value == value
        }
    }
}
