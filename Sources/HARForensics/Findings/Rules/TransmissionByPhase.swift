import HARCapture

extension RuleID {
    /// A third-party cookie was set or sent before any recorded choice.
    public static let cookieBeforeConsent = RuleID(rawValue: "CK-3P-PRECHOICE")
    /// A third-party cookie was set or sent after a recorded refusal or withdrawal.
    public static let cookieAfterRefusal = RuleID(rawValue: "CK-3P-REFUSED")
    /// A listed tracker was contacted before any recorded choice.
    public static let trackerBeforeConsent = RuleID(rawValue: "TRK-PRECHOICE")
    /// A listed tracker was contacted after a recorded refusal or withdrawal.
    public static let trackerAfterRefusal = RuleID(rawValue: "TRK-REFUSED")
}

/// The two sides of a choice that rules look at.
enum ChoiceSide {
    case before, refused

    var phases: [ConsentPhase] {
        switch self {
        case .before: [.beforeAnyRecord, .noRecord]
        case .refused: [.afterRefusal, .afterWithdrawal]
        }
    }

    static let refutedBy = [
        "A choice was recorded where the capture does not reach: in local storage, on a server, before the capture.",
        "The clock of the recorder and that of the consent record differ.",
        "The cookie or request serves consent itself or a service the visitor asked for.",
    ]

    /// What every statement about a side of a choice says besides: when, on which page, and that no choice was brought.
    static let statements: [StatementKind] = [.order, .siteAttribution, .cleanStart]

    static let method = """
        The phase of each event is its place in time relative to the consent records of the visited site: log calls \
        of the consent manager, its cookies with the time they claim, and where there are neither, what recipients \
        were told. Events between the last instant proved to be before a choice and the first proved to be after it \
        belong to neither side. "No record" means that the capture holds no record of a choice for the site. What serves \
        consent itself is told apart (CONSENT-OWN).
        """
}

extension Rule {
    static let cookieBeforeConsent = cookies(
        .cookieBeforeConsent,
        .before,
        title: "Third-party cookie before any recorded choice"
    )
    static let cookieAfterRefusal = cookies(
        .cookieAfterRefusal,
        .refused,
        title: "Third-party cookie after a recorded refusal or withdrawal"
    )
    static let trackerBeforeConsent = trackers(
        .trackerBeforeConsent,
        .before,
        title: "Listed tracker contacted before any recorded choice"
    )
    static let trackerAfterRefusal = trackers(
        .trackerAfterRefusal,
        .refused,
        title: "Listed tracker contacted after a recorded refusal or withdrawal"
    )

    private static func cookies(_ id: RuleID, _ side: ChoiceSide, title: String) -> Rule {
        Rule(
            id: id,
            version: 2,
            title: title,
            kind: .derived,
            method: "A third-party cookie offered by a response or sent with a request. " + ChoiceSide.method,
            parameters: ["logMarginMilliseconds": String(Int(ConsentLedger.logMargin))],
            statements: [.cookieSetting, .cookieSending] + ChoiceSide.statements,
            refutedBy: ChoiceSide.refutedBy
        ) { observations in
            observations.cookies.flatMap { cookie -> [Draft] in
                guard !observations.isConsentTraffic(cookie) else { return [] }
                let events = cookie.events.filter {
                    ($0.isSetting || $0.kind == .sent) && observations.isThirdParty($0)
                }
                return observations.byPhase(events, side).map { site, phase, events in
                    let sets = events.count(where: \.isSetting)
                    let sends = events.count - sets
                    var confidence = observations.confidence(phase, site)
                    if sends > 0 { confidence.reasons.append("sentAlong") }
                    if cookie.state == .stored { confidence.reasons.append("provedStored") }
                    if events.contains(where: { $0.kind == .misattributed }) {
                        confidence.lower(to: .medium, because: "reconstructedHop")
                    }
                    return Draft(
                        statement: Wording { say in
                            let what = say.offeredAndSent(sets, sends)
                            return say(
                                "The third-party cookie \(say.name(cookie)) of \(say.domain(cookie)) was \(what) on pages "
                                    + "of \(say.site(site)) \(say.phase(phase)).",
                                "Het cookie \(say.name(cookie)) van \(say.domain(cookie)), een derde partij, is op pagina’s van "
                                    + "\(say.site(site)) \(say.phase(phase)) \(what)."
                            )
                        },
                        subject: observations.subject(cookie, site),
                        phase: phase,
                        at: events.first?.at,
                        confidence: confidence,
                        evidence: events.map(\.source)
                    )
                }
            }
        }
    }

    private static func trackers(_ id: RuleID, _ side: ChoiceSide, title: String) -> Rule {
        Rule(
            id: id,
            version: 2,
            title: title,
            kind: .attributed,
            method: "A request to a third party that the catalogue lists as a tracker. " + ChoiceSide.method,
            parameters: ["logMarginMilliseconds": String(Int(ConsentLedger.logMargin))],
            statements: [.contacts] + ChoiceSide.statements,
            refutedBy: ChoiceSide.refutedBy
        ) { observations in
            observations.trackers.flatMap { tracker -> [Draft] in
                let requests = tracker.requests.filter { !observations.isConsentTraffic($0.host) }
                return observations.byPhase(requests, side).map { site, phase, requests in
                    var confidence = observations.confidence(phase, site)
                    let listed = observations.confidence(tracker, requests)
                    confidence.level = min(confidence.level, listed.level)
                    confidence.reasons += listed.reasons
                    return Draft(
                        statement: Wording { say in
                            "\(say.requestsFrom(site, requests.count, to: say.domain(tracker)))\(say.owner(tracker)) "
                                + "\(say.phase(phase))."
                        },
                        subject: observations.subject(tracker, site),
                        phase: phase,
                        at: requests.first?.at,
                        confidence: confidence,
                        matches: observations.matches(tracker, requests),
                        evidence: requests.map(\.source)
                    )
                }
            }
        }
    }
}
