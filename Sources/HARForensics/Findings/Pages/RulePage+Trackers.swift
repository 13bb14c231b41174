extension RulePage {
    private static let listLiterature = [
        "The sources that each row of the catalogue names; NOTICE has their licences.",
        "Fouad et al.: Missed by Filter Lists (PoPETs 2020): lists miss a quarter of what tracks.",
    ]

    static let trackers: [RulePage] = [
        RulePage(
            .trackerContacted,
            definition: """
                Requests went to a third party that the catalogue lists with a tracking category. It says that the host was \
                contacted and who is said to run it, not what the recipient did.
                """,
            literature: listLiterature,
            parameters: ["categories": "The categories of the catalogue that count as tracking."],
            falsePositives: [
                "A row is wrong, or out of date for the day of the capture.",
                "The domain also serves things that do not track.",
            ],
            falseNegatives: [
                "Domains that no source lists.", "Third parties behind a host of the visited site (CNAME).",
            ],
            fires: RuleExample(
                "A listed domain is contacted.",
                [.visitExample, .request(100, "https://ad.doubleclick.net/x")]
            ),
            mustNotFire: RuleExample(
                "A domain that merely ends in the same letters is contacted.",
                [.visitExample, .request(100, "https://ad.notdoubleclick.example/x")]
            )
        ),
        RulePage(
            .trackerBeforeConsent,
            definition: """
                Requests went to a listed tracker before the first recorded choice of the site, or on a site for which the \
                capture holds no record.
                """,
            literature: sidesLiterature + listLiterature,
            parameters: margin,
            falsePositives: sidesFalsePositives + ["A row of the catalogue is wrong."],
            falseNegatives: sidesFalseNegatives + ["Domains that no source lists."],
            fires: RuleExample(
                "A listed domain is contacted 100 ms after the visit; the refusal is recorded seconds later.",
                [.visitExample, .request(100, "https://ad.doubleclick.net/x"), .pollExample, .refusedExample]
            ),
            mustNotFire: RuleExample(
                "It is contacted after the record of a grant.",
                [.visitExample, .pollExample, .grantedExample, .request(10_000, "https://ad.doubleclick.net/x")]
            )
        ),
        RulePage(
            .trackerAfterRefusal,
            definition:
                "Requests went to a listed tracker at instants proved to be after a recorded refusal or withdrawal.",
            literature: sidesLiterature + listLiterature,
            parameters: margin,
            falsePositives: sidesFalsePositives + ["A row of the catalogue is wrong."],
            falseNegatives: sidesFalseNegatives + ["Domains that no source lists."],
            fires: RuleExample(
                "A listed domain is contacted one second after a request that carries the record of a refusal.",
                [.visitExample, .pollExample, .refusedExample, .request(10_000, "https://ad.doubleclick.net/x")]
            ),
            mustNotFire: RuleExample(
                "It is contacted after the record of a grant.",
                [.visitExample, .pollExample, .grantedExample, .request(10_000, "https://ad.doubleclick.net/x")]
            )
        ),
    ]
}
