import HARCapture

extension AnalysisDocument {
    /// The policy that the cookies of a capture were read by.
    public struct CookiePolicyRecord: Codable, Sendable, Equatable {
        public var id: String
        public var title: String
        /// Why it was chosen, in a sentence.
        public var reason: String
        public var basis: String
        public var thirdPartyCookies: String
        public var source: Source?
    }

    /// How the cookies that requests carried are explained, in counts of pairs.
    public struct CookieExplanationRecord: Codable, Sendable, Equatable {
        public var sent: Int
        public var setByResponse: Int
        public var fromBefore: Int
        public var withoutSetCookie: Int
        public var afterItsEnd: Int
        public var unexplained: Int
    }

    /// The life of a cookie in numbers.
    public struct CookieLifeRecord: Codable, Sendable, Equatable {
        public var firstSet: String?
        public var firstSent: String?
        public var lastSent: String?
        public var sends: Int
        public var receivers: [String]
        public var setters: [SetterRecord]
        public var visitedSites: [String]
        /// The longest lifetime in seconds: as the line says, as the browser reads it, as the browser keeps it.
        public var declaredSeconds: Int64?
        public var effectiveSeconds: Int64?
        public var cappedSeconds: Int64?
        public var renewals: Int
        /// Seconds from the first Set-Cookie to the last end that was declared.
        public var spanSeconds: Int64?
        public var spansThirteenMonths: Bool
        public var exceedsByRenewalAlone: Bool
        public var valueChanges: Int
        public var valueChangesWithoutSetCookie: Int
        public var missing: Int
    }

    /// A host that set a cookie.
    public struct SetterRecord: Codable, Sendable, Equatable {
        public var host: String
        public var site: String
        public var owner: String?
    }

    /// What a cookie was like, without its value.
    public struct CookieConditionRecord: Codable, Sendable, Equatable {
        public var secure: Bool?
        public var httpOnly: Bool?
        public var sameSite: String?
        public var partitioned: Bool?
        public var declaredEnd: String?
        public var expires: String?
        public var setByServer: Bool
    }
}

extension AnalysisDocument.CookiePolicyRecord {
    init(_ cookies: CookieTimelines) {
        let choice = cookies.policy
        self.init(
            id: choice.policy.id,
            title: choice.policy.title,
            reason: choice.reason,
            basis: choice.basis.rawValue,
            thirdPartyCookies: cookies.thirdPartyCookies.rawValue,
            source: choice.source.map { .init($0) }
        )
    }
}

extension AnalysisDocument.CookieExplanationRecord {
    init(_ explanation: CookieExplanation) {
        self.init(
            sent: explanation.sent,
            setByResponse: explanation.setByResponse,
            fromBefore: explanation.fromBefore,
            withoutSetCookie: explanation.withoutSetCookie,
            afterItsEnd: explanation.afterItsEnd,
            unexplained: explanation.unexplained
        )
    }
}

extension AnalysisDocument.CookieRecord {
    init(_ cookie: Cookie, _ analysis: Analysis) {
        let cookies = analysis.cookies
        name = cookie.key.name.string
        domain = cookie.key.domain.string
        hostOnly = cookie.key.isHostOnly
        path = cookie.key.path?.string
        site = cookie.site.string
        siteICANN = cookies.site(of: cookie, section: .icann).string
        owner = cookies.owner(of: cookie)
        party = cookies.party(of: cookie)
        partyByOwner = cookies.partyByOwner(of: cookie)
        state = cookie.state.rawValue
        partition = cookie.key.partition?.known?.site.string
        partitionCrossSiteAncestor = cookie.key.partition?.hasCrossSiteAncestor
        life = .init(cookies.life(of: cookie), analysis.observations)
        events = cookie.events.map { .init($0, cookie, phase: analysis.phase(of: $0)) }
    }
}

extension AnalysisDocument.CookieLifeRecord {
    init(_ life: CookieLife, _ observations: Observations) {
        self.init(
            firstSet: life.firstSet?.at?.description,
            firstSent: life.firstSent?.at?.description,
            lastSent: life.lastSent?.at?.description,
            sends: life.sends,
            receivers: life.receivers.map(\.name.string),
            setters: life.setters.map { host in
                .init(
                    host: host.name.string,
                    site: observations.context.suffixes.site(of: host).string,
                    owner: observations.owner(of: host.name)
                )
            },
            visitedSites: life.visitedSites.map(\.string),
            declaredSeconds: life.lifetimes?.declared,
            effectiveSeconds: life.lifetimes?.effective,
            cappedSeconds: life.lifetimes?.capped,
            renewals: life.renewals.count,
            spanSeconds: life.span,
            spansThirteenMonths: life.spansThirteenMonths,
            exceedsByRenewalAlone: life.exceedsByRenewalAlone,
            valueChanges: life.valueChanges,
            valueChangesWithoutSetCookie: life.valueChangesWithoutSetCookie,
            missing: life.missing
        )
    }
}

extension AnalysisDocument.CookieEventRecord {
    init(_ event: CookieEvent, _ cookie: Cookie, phase: ConsentPhase) {
        kind = event.kind.rawValue
        sequence = event.sequence
        at = event.at?.description
        entry = event.entry
        host = event.host.name.string
        setBy = event.setBy?.name.string
        topLevelSite = event.topLevelSite?.string
        reason = event.reason
        clause = event.rejection?.clause
        possibleReasons = event.possibleReasons.isEmpty ? nil : event.possibleReasons
        flags = event.flags.isEmpty ? nil : event.flags.names
        count = event.count == 1 ? nil : event.count
        self.phase = phase.rawValue
        lifetimeSeconds = event.declaredLifetime
        notBefore = event.cameIntoBeing?.after?.description
        notAfter = event.cameIntoBeing?.before?.description
        // What a request carries changes nothing.
        let changes = ![.sent, .notSentThoughExpected, .rejected, .deleteNoop].contains(event.kind)
        let earlier = cookie.condition(before: event)
        let later = cookie.condition(after: event)
        before = changes && earlier != later ? earlier.map { .init($0) } : nil
        after = changes ? later.map { .init($0) } : nil
        source = .init(event.source)
    }
}

extension AnalysisDocument.CookieConditionRecord {
    init(_ condition: Cookie.Condition) {
        self.init(
            secure: condition.attributes?.isSecure,
            httpOnly: condition.attributes?.isHTTPOnly,
            sameSite: condition.attributes?.sameSite.rawValue,
            partitioned: condition.attributes.flatMap { $0.isPartitioned ? true : nil },
            declaredEnd: condition.declaredEnd?.description,
            expires: condition.expires?.description,
            setByServer: condition.isServerSet
        )
    }
}
