import HARCapture

extension CookieEvent {
    /// What is known of an event before its kind is.
    struct Draft {
        /// The kind, if it is known beforehand.
        var kind: Kind?
        let at: Instant?
        /// The entry it is recorded at.
        let entry: Int
        let exchange: CaptureContext.Exchange
        var setBy: Host?
        let source: SourceReference
        var reason: String?
        var declaredLifetime: Int64?
        var cameIntoBeing: (after: Instant?, before: Instant?)?

        init(at: Instant?, entry: Int, exchange: CaptureContext.Exchange, setBy: Host?, source: SourceReference) {
            self.at = at
            self.entry = entry
            self.exchange = exchange
            self.setBy = setBy
            self.source = source
        }

        func event(_ kind: Kind) -> CookieEvent {
            CookieEvent(
                kind: kind,
                at: at,
                entry: entry,
                host: exchange.host,
                setBy: setBy,
                topLevelSite: exchange.topLevelSite,
                reason: reason,
                declaredLifetime: declaredLifetime,
                cameIntoBeing: cameIntoBeing,
                source: source
            )
        }
    }

    /// The end of the lifetime that this event declared.
    func ended(at instant: Instant) -> CookieEvent {
        CookieEvent(
            kind: .expired,
            at: instant,
            entry: entry,
            host: host,
            setBy: setBy,
            topLevelSite: topLevelSite,
            reason: nil,
            declaredLifetime: declaredLifetime,
            cameIntoBeing: nil,
            source: source
        )
    }
}
