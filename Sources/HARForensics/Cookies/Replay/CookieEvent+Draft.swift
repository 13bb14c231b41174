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
        var rejection: CookieRejection?
        var possibleReasons: [String] = []
        var declaredLifetime: Int64?
        var cameIntoBeing: (after: Instant?, before: Instant?)?
        var flags: Flags = []

        init(at: Instant?, entry: Int, exchange: CaptureContext.Exchange, setBy: Host?, source: SourceReference) {
            self.at = at
            self.entry = entry
            self.exchange = exchange
            self.setBy = setBy
            self.source = source
            if exchange.startedAt == nil { flags.insert(.orderInferred) }
        }

        func event(_ kind: Kind, sequence: Int) -> CookieEvent {
            CookieEvent(
                kind: kind,
                sequence: sequence,
                at: at,
                entry: entry,
                host: exchange.host,
                setBy: setBy,
                topLevelSite: exchange.topLevelSite,
                reason: reason ?? rejection?.rawValue,
                rejection: rejection,
                possibleReasons: possibleReasons,
                declaredLifetime: declaredLifetime,
                cameIntoBeing: cameIntoBeing,
                flags: flags,
                source: source
            )
        }
    }

    /// The end of the lifetime that this event declared.
    func ended(at instant: Instant, sequence: Int) -> CookieEvent {
        following(.expired, at: instant, sequence: sequence)
    }

    /// An event that follows from this one: no bytes of its own tell of it.
    func following(_ kind: Kind, at instant: Instant?, sequence: Int) -> CookieEvent {
        CookieEvent(
            kind: kind,
            sequence: sequence,
            at: instant,
            entry: entry,
            host: host,
            setBy: setBy,
            topLevelSite: topLevelSite,
            declaredLifetime: declaredLifetime,
            flags: flags.intersection([.clockSkewApplied, .skewUnknown, .thirdPartyStateUnknown]),
            source: source
        )
    }
}
