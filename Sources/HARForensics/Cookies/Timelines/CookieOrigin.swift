public import HARCapture

/// Where a cookie, or a value of it, may come from that no response of the capture set.
public struct CookieOrigin: Sendable {
    /// The cookie.
    public let cookie: Cookie
    /// The first sighting, or the change.
    public let event: CookieEvent
    /// The latest request that should have carried it and did not; nil if there is none.
    public let after: Instant?
    /// The request that carried it first.
    public let before: Instant?
    /// The entries that may have made it, the likelier ones first.
    public let candidates: [Candidate]

    /// An entry that may have made a cookie.
    public struct Candidate: Sendable {
        /// What speaks for it.
        public enum Ground: String, Sendable, Hashable {
            /// Its script has to do with cookies and holds the name.
            case scriptNamesCookie
            /// Its script was not recorded.
            case scriptNotRecorded
            /// Its script has to do with cookies.
            case scriptUsesCookies
            /// Its headers may be missing: no answer is recorded, or a service worker gave it.
            case answerNotRecorded
        }

        /// The entry.
        public let entry: Int
        /// What speaks for it.
        public let ground: Ground
        /// The address of the entry.
        public let source: SourceReference
    }

    /// How many candidates are listed.
    static let listed = 16
}

extension CookieTimelines {
    /// Where cookies and values that no response set may come from, in the order of time: those that came into being in
    /// the capture or whose origin is unknown.
    public var origins: [CookieOrigin] {
        let scripts = ScriptReach(observations.context)
        let unanswered = observations.context.timeOrder.filter { index in
            [.noAnswer, .serviceWorker].contains(observations.context.exchanges[index].transmission)
        }
        return occurrences.compactMap { occurrence in
            let (cookie, event) = (occurrence.cookie, occurrence.event)
            let isMade = event.kind == .firstSeen && event.reason != RequestHistory.Origin.before.reason
            guard isMade || event.kind == .valueChanged && !event.isSetting else { return nil }
            let (after, before) = event.cameIntoBeing ?? (nil, event.at)
            var candidates = scripts.makers(of: cookie, on: event.topLevelSite, before: before).map { maker in
                candidate(
                    maker.entry,
                    maker.namesIt.map { $0 ? .scriptNamesCookie : .scriptUsesCookies } ?? .scriptNotRecorded
                )
            }
            for index in unanswered {
                let exchange = observations.context.exchanges[index]
                guard exchange.host.domainMatches(cookie.site), let started = exchange.startedAt,
                    before.map({ started <= $0 }) ?? true, after.map({ started >= $0 }) ?? true
                else { continue }
                candidates.append(candidate(index, .answerNotRecorded))
            }
            return CookieOrigin(
                cookie: cookie,
                event: event,
                after: after,
                before: before,
                candidates: Array(candidates.prefix(CookieOrigin.listed))
            )
        }
    }

    private func candidate(_ entry: Int, _ ground: CookieOrigin.Candidate.Ground) -> CookieOrigin.Candidate {
        .init(entry: entry, ground: ground, source: observations.context.capture.entries[entry].request.urlSource)
    }
}
