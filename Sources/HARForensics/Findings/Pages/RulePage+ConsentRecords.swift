extension RulePage {
    static let consentRecords: [RulePage] = [
        RulePage(
            .consentContradiction,
            definition: "Of the signals in one request one permits storage for advertising and another does not.",
            literature: ["The specifications of the signals that are compared; each decoder names its own."],
            falsePositives: ["The signals speak of different recipients or purposes.", "Nobody reads one of them."],
            falseNegatives: ["Contradictions between requests."],
            fires: RuleExample(
                "Consent mode grants storage, and the TC string beside it grants nothing.",
                [
                    .visitExample,
                    .modeExample(100, "13r3r3r3r5l1", "&gdpr=1&gdpr_consent=" + RuleExample.TCStrings.refused),
                ]
            ),
            mustNotFire: RuleExample(
                "Both grant.",
                [
                    .visitExample,
                    .modeExample(100, "13r3r3r3r5l1", "&gdpr=1&gdpr_consent=" + RuleExample.TCStrings.granted),
                ]
            )
        ),
        RulePage(
            .privacyControlIgnored,
            definition: "A request carries Global Privacy Control and beside it a signal that does not reflect it.",
            literature: [
                "W3C, Global Privacy Control: the header Sec-GPC.",
                "IAB Tech Lab, US Privacy String 1.0 and Global Privacy Platform.",
            ],
            falsePositives: ["The law that gives the control its effect does not apply to the visitor."],
            falseNegatives: ["Recipients that are told nothing besides the header."],
            fires: RuleExample(
                "The header is sent, and the US Privacy string says that nobody opted out.",
                [
                    .visitExample,
                    .request(
                        100,
                        "https://nym1-ib.adnxs.com/bid?us_privacy=1YNN",
                        request: [(name: "Sec-GPC", value: "1")]
                    ),
                ]
            ),
            mustNotFire: RuleExample(
                "The string says that the visitor opted out.",
                [
                    .visitExample,
                    .request(
                        100,
                        "https://nym1-ib.adnxs.com/bid?us_privacy=1YYN",
                        request: [(name: "Sec-GPC", value: "1")]
                    ),
                ]
            )
        ),
        RulePage(
            .scenarioContradicted,
            definition: "The records of a site show another choice than the one that the maker of the capture states.",
            literature: [
                "SWGDE 21-F-001, Best Practices for Acquiring Online Content: what was done is written down with the capture."
            ],
            falsePositives: ["The clock of the log and that of the recorder differ."],
            falseNegatives: ["Without a statement of the maker the rule finds nothing."],
            fires: RuleExample(
                "The maker states that everything was refused; the record shows a grant.",
                [.visitExample, .pollExample, .grantedExample],
                scenario: .reject
            ),
            mustNotFire: RuleExample(
                "The maker states that everything was accepted.",
                [.visitExample, .pollExample, .grantedExample],
                scenario: .accept
            )
        ),
        RulePage(
            .consentTraffic,
            definition: """
                Requests and cookies that serve consent itself, listed with the reason so that anyone can see what was left \
                out of the findings before a choice and after a refusal.
                """,
            literature: ["Article 29 Working Party, Opinion 04/2012 on Cookie Consent Exemption: records of a choice."],
            falsePositives: ["The manager uses the host or the cookie for something else too."],
            falseNegatives: ["Managers that are not known."],
            fires: RuleExample("The record of a refusal is sent.", [.visitExample, .pollExample, .refusedExample]),
            mustNotFire: RuleExample("No record is sent.", [.visitExample, .pollExample])
        ),
    ]
}
