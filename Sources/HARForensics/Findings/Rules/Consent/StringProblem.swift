import HARCapture

extension RuleID {
    /// A request says that the GDPR applies and has no consent string.
    public static let consentStringMissing = RuleID(rawValue: "TCF-MISSING")
    /// A request has a template variable where a consent string belongs.
    public static let consentStringUnexpanded = RuleID(rawValue: "TCF-MACRO")
    /// A consent string cannot be decoded, or its own specification calls it invalid.
    public static let consentStringInvalid = RuleID(rawValue: "TCF-INVALID")
}

extension Rule {
    static let consentStringMissing = problem(
        .consentStringMissing,
        [.missing, .empty],
        kind: .observed,
        title: "Consent string missing",
        method: """
            The parameter for the consent string is empty, or `gdpr=1` stands in a request without one (TCF "URL-based \
            services"). What the recipient did without a string is not in the capture.
            """,
        refutedBy: ["The recipient was told elsewhere, in a header, a cookie or on a server."]
    )
    static let consentStringUnexpanded = problem(
        .consentStringUnexpanded,
        [.macro, .placeholder],
        kind: .observed,
        title: "Consent string not filled in",
        method: """
            Where the consent string belongs stands a template variable such as `${GDPR_CONSENT_755}`, or a word of a \
            programming language for nothing. The recipient was told no consent. The number of the variable names the \
            vendor that was addressed.
            """,
        refutedBy: ["The recipient replaces the variable itself."]
    )
    static let consentStringInvalid = problem(
        .consentStringInvalid,
        [.undecodable, .invalid],
        kind: .derived,
        title: "Consent string invalid",
        method: """
            A string in the place of a consent string cannot be decoded by its specification, or the specification calls it \
            invalid: global scope after 2021-09-01, a policy version below 4 after 2023-09-30, a consent manager of number 0 \
            or 1. Invalid is not the same as a refusal.
            """,
        refutedBy: ["The string was cut by the exporter.", "The parameter is used for something else."]
    )

    private static func problem(
        _ id: RuleID,
        _ problems: Set<ConsentSignal.Problem>,
        kind: Finding.Kind,
        title: String,
        method: String,
        refutedBy: [String]
    ) -> Rule {
        Rule(
            id: id,
            version: 1,
            title: title,
            kind: kind,
            method: method,
            parameters: [:],
            statements: [.contacts, .values, .siteAttribution],
            refutedBy: refutedBy
        ) { observations in
            let sent = observations.consent.events.filter { event in
                event.grade == .a && event.problem.map(problems.contains) ?? false
            }
            return observations.byRecipient(sent).flatMap { domain, events in
                Grouped.bySite(events).map { site, events in
                    let notes = Set(events.compactMap(\.note)).sorted().prefix(2)
                    let vendors = Set(events.compactMap(\.says.addressedVendor)).sorted()
                    return Draft(
                        statement: Wording { say in
                            let numbers = vendors.map(String.init).joined(separator: ", ")
                            let addressed =
                                vendors.isEmpty
                                ? ""
                                : say(", addressed to vendor \(numbers)", ", gericht aan leverancier \(numbers)")
                            let what = say(title, Dutch.title(of: id) ?? title).lowercasedFirst
                            let problems = Set(events.compactMap(\.problem).map(Dutch.problem)).sorted()
                            let why = say(notes.joined(separator: "; "), problems.joined(separator: "; "))
                            return say.requestsFrom(site, events.count, to: PrintableText.host(domain))
                                + ": \(what) (\(why))\(addressed)."
                        },
                        subject: observations.subject(domain, site),
                        at: events.first?.at,
                        confidence: .high(kind == .observed ? "parameterAsWritten" : "decodedString"),
                        evidence: events.map(\.source)
                    )
                }
            }
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
