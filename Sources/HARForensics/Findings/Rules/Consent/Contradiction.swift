import HARCapture

extension RuleID {
    /// Two signals in one request contradict each other.
    public static let consentContradiction = RuleID(rawValue: "CONSENT-CONTRADICTION")
    /// Global Privacy Control was sent and another signal of the same request does not reflect it.
    public static let privacyControlIgnored = RuleID(rawValue: "GPC-NOT-REFLECTED")
    /// The capture contradicts what its maker says was done.
    public static let scenarioContradicted = RuleID(rawValue: "SCN-CONTRADICTED")
}

extension Rule {
    static let consentContradiction = Rule(
        id: .consentContradiction,
        version: 1,
        title: "Signals of one request contradict each other",
        kind: .derived,
        method: """
            Of the signals in one request one permits storage for advertising and another does not: consent for purpose 1 of \
            a TC string, `ad_storage` of Google, `asc` of Microsoft, `amznAdStorage` of Amazon. What nobody set is not \
            compared.
            """,
        parameters: [:],
        statements: [.contacts, .values, .siteAttribution],
        refutedBy: ["The signals speak of different recipients or purposes.", "One of them is read by nobody."]
    ) { observations in
        let told = observations.consent.events.enumerated().filter { $0.element.grade == .a }
        let pairs = Grouped.by(told.map(\.element), { $0.entry }).compactMap { _, events -> [ConsentEvent]? in
            guard let yes = events.first(where: { $0.permitsStorage == true }),
                let no = events.first(where: { $0.permitsStorage == false })
            else { return nil }
            return [yes, no]
        }
        return observations.byRecipient(pairs.map { $0[0] }).flatMap { domain, events in
            Grouped.bySite(events).map { site, events in
                let entries = Set(events.map(\.entry))
                let cited = pairs.filter { entries.contains($0[0].entry) }
                return Draft(
                    statement: Wording { say in
                        let kinds = Set(
                            cited.map {
                                say(
                                    "\($0[0].signal) permits storage, \($0[1].signal) does not",
                                    "\($0[0].signal) staat opslag toe, \($0[1].signal) niet"
                                )
                            }
                        ).sorted().joined(separator: "; ")
                        return say.requestsFrom(site, events.count, to: PrintableText.host(domain))
                            + say(
                                " carried signals that contradict each other: ",
                                " met signalen die elkaar tegenspreken: "
                            )
                            + "\(kinds)."
                    },
                    subject: observations.subject(domain, site),
                    at: events.first?.at,
                    confidence: .high("sameRequest"),
                    evidence: cited.flatMap { $0.map(\.source) }
                )
            }
        }
    }

    static let privacyControlIgnored = Rule(
        id: .privacyControlIgnored,
        version: 1,
        title: "Global Privacy Control sent and not reflected",
        kind: .derived,
        method: """
            A request carries `Sec-GPC: 1`, and beside it a US Privacy string without an opt-out of sale, a GPP section \
            whose Gpc field or opt-outs say no, a consent manager's record that says that the control is off, or, before \
            any recorded choice, a signal that permits storage.
            """,
        parameters: [:],
        statements: [.contacts, .values, .siteAttribution],
        refutedBy: [
            "The law that gives the control its effect does not apply to the visitor.",
            "The visitor made another choice, which the capture does not show.",
        ]
    ) { observations in
        guard observations.diagnostics.contains(where: { $0.code == .preferenceHeaders }) else { return [] }
        var headers: [Int: SourceReference] = [:]
        func control(_ entry: Int) -> SourceReference? {
            if let known = headers[entry] { return known }
            let header = observations.context.capture.entries[entry].request.headers.named("sec-gpc").first {
                PreferenceHeader.globalPrivacyControl.isStated(by: $0.value) == true
            }
            headers[entry] = header?.source
            return header?.source
        }
        let ignored = observations.consent.events.filter { event in
            guard event.grade != .e, event.place != .setCookie else { return false }
            let isPositive = event.permitsStorage == true && observations.phase(of: event) == .beforeAnyRecord
            return (event.says.globalPrivacyControl == false || isPositive) && control(event.entry) != nil
        }
        return observations.byRecipient(ignored).flatMap { domain, events in
            Grouped.bySite(events).map { site, events in
                let kinds = Set(events.map(\.signal.rawValue)).sorted().joined(separator: ", ")
                return Draft(
                    statement: Wording { say in
                        say.requestsFrom(site, events.count, to: PrintableText.host(domain))
                            + say(
                                " carried Sec-GPC: 1 and a signal that does not reflect it (\(kinds)).",
                                " met Sec-GPC: 1 en een signaal dat dit niet weergeeft (\(kinds))."
                            )
                    },
                    subject: observations.subject(domain, site),
                    at: events.first?.at,
                    confidence: .high("sameRequest"),
                    evidence: events.flatMap { event in [control(event.entry), event.source].compactMap(\.self) }
                )
            }
        }
    }

    static let scenarioContradicted = Rule(
        id: .scenarioContradicted,
        version: 1,
        title: "Capture contradicts what its maker says was done",
        kind: .derived,
        method: """
            The maker of the capture states what was done (nothing, refused, accepted, withdrawn) or gives a log of choices; \
            the records of the site show something else, or a record from before the capture. Without such a statement the \
            rule finds nothing.
            """,
        parameters: [:],
        statements: [.order, .siteAttribution, .cleanStart],
        refutedBy: [
            "The clock of the log and that of the recorder differ.", "The statement belongs to another capture.",
        ]
    ) { observations in
        observations.consent.checks.filter { $0.result == .contradicts }.map { check in
            let events = check.evidence.map { observations.consent.events[$0] }
            return Draft(
                statement: Wording { say in
                    say("On", "Op") + " \(say.site(check.site)): \(check.wording(say.language))."
                },
                subject: Finding.Subject(site: check.site),
                at: events.first?.at,
                confidence: .high("statementAgainstRecord"),
                evidence: events.map(\.source)
            )
        }
    }
}
