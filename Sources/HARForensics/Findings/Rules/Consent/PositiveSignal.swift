import HARCapture

extension RuleID {
    /// A TC string with consent was sent before any recorded choice.
    public static let tcStringBeforeConsent = RuleID(rawValue: "TCF-POS-BEFORE")
    /// A TC string with consent was sent after a recorded refusal or withdrawal.
    public static let tcStringAfterRefusal = RuleID(rawValue: "TCF-POS-AFTER-REJECT")
    /// Another signal that permits storage was sent before any recorded choice.
    public static let positiveSignalBeforeConsent = RuleID(rawValue: "SIG-POS-BEFORE")
    /// Another signal that permits storage was sent after a recorded refusal or withdrawal.
    public static let positiveSignalAfterRefusal = RuleID(rawValue: "SIG-POS-AFTER-REJECT")
}

extension ConsentEvent: PlacedInTime {}

extension Rule {
    static let tcStringBeforeConsent = positive(
        .tcStringBeforeConsent,
        .before,
        isString: true,
        title: "TC string with consent sent before any recorded choice"
    )
    static let tcStringAfterRefusal = positive(
        .tcStringAfterRefusal,
        .refused,
        isString: true,
        title: "TC string with consent sent after a recorded refusal or withdrawal"
    )
    static let positiveSignalBeforeConsent = positive(
        .positiveSignalBeforeConsent,
        .before,
        isString: false,
        title: "Signal that permits storage sent before any recorded choice"
    )
    static let positiveSignalAfterRefusal = positive(
        .positiveSignalAfterRefusal,
        .refused,
        isString: false,
        title: "Signal that permits storage sent after a recorded refusal or withdrawal"
    )

    private static func positive(_ id: RuleID, _ side: ChoiceSide, isString: Bool, title: String) -> Rule {
        let what =
            isString
            ? "A TC string (version 1 or 2, also inside a GPP string) with consent for at least one purpose, in the URL, "
                + "body or cookies of a request (Matte et al. 2020, cases 1 and 4). "
            : "A signal of Google, Microsoft or Amazon that says that storage for advertising is granted, in the URL or "
                + "body of a request. Granted because nothing was set does not count. "
        return Rule(
            id: id,
            version: 1,
            title: title,
            kind: .derived,
            method: what + ChoiceSide.method,
            parameters: ["logMarginMilliseconds": String(Int(ConsentLedger.logMargin))],
            statements: [.contacts, .values] + ChoiceSide.statements,
            refutedBy: ChoiceSide.refutedBy + [
                "The law of the visitor's region asks for no consent, and the sender knew the region."
            ]
        ) { observations in
            let sent = observations.consent.events.filter { event in
                event.grade == .a && (isString ? event.isPositiveString : event.isPositiveSignal)
                    && !observations.isConsentTraffic(event.host)
            }
            return observations.byRecipient(sent).flatMap { domain, events in
                observations.byPhase(events, side).map { site, phase, events in
                    let names = Set(events.map(\.signal.rawValue)).sorted().joined(separator: ", ")
                    let purposes = Set(events.flatMap(\.purposes))
                    return Draft(
                        statement: Wording { say in
                            let what =
                                isString
                                ? say("carried consent", "met toestemming")
                                : say("said that storage is permitted", "met de mededeling dat opslag is toegestaan")
                            return "\(say.requestsFrom(site, events.count, to: PrintableText.host(domain))) \(what) "
                                + "(\(names): \(say.numbers(purposes))) \(say.phase(phase))."
                        },
                        subject: observations.subject(domain, site),
                        phase: phase,
                        at: events.first?.at,
                        confidence: observations.confidence(phase, site),
                        evidence: events.map(\.source)
                    )
                }
            }
        }
    }
}

extension ConsentEvent {
    /// Whether the signal is or holds a TC string with consent for a purpose.
    fileprivate var isPositiveString: Bool {
        switch signal {
        case .tcf, .gpp: tcString.map { !$0.purposesConsent.isEmpty } ?? false
        case .tcfV1: !purposes.isEmpty
        default: false
        }
    }

    /// Whether the signal is one of Google, Microsoft or Amazon that grants storage.
    fileprivate var isPositiveSignal: Bool {
        let kinds: [Signal] = [.googleConsentDefaults, .googleConsentStatus, .microsoft, .amazon]
        return kinds.contains(signal) && permitsStorage == true
    }
}

extension Observations {
    /// The elements by the registrable domain of the host that received them, sorted.
    func byRecipient(_ events: [ConsentEvent]) -> [(ByteString, [ConsentEvent])] {
        Grouped.by(events) { context.suffixes.site(of: $0.host) }
    }

    func subject(_ domain: ByteString, _ site: ByteString?) -> Finding.Subject {
        Finding.Subject(site: site, domain: domain, owner: owner(of: domain))
    }

    /// Whether a host is a consent manager's: what it is told is its own work.
    func isConsentTraffic(_ host: Host) -> Bool { ConsentManager.manager(ofHost: host) != nil }
}

extension Phrase {
    /// Names in order, numbers as numbers: `1, 2, 10`.
    func numbers(_ names: Set<String>) -> String {
        let sorted = names.sorted { left, right in
            guard let first = Int(left), let second = Int(right) else { return left < right }
            return first < second
        }
        let shown = sorted.prefix(12).joined(separator: ", ")
        return sorted.count > 12
            ? self("\(shown) and \(sorted.count - 12) more", "\(shown) en nog \(sorted.count - 12)") : shown
    }
}
