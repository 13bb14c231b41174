extension RulePage {
    static let captures: [RulePage] = [
        RulePage(
            .captureDiagnostic,
            definition: """
                Something about the capture limits what can be said from it: damage, missing headers, a wall before the \
                site, an order that the clock contradicts.
                """,
            literature: [
                "SWGDE 21-F-001: sufficiency and reliability of what was acquired.",
                "ISO/IEC 27042:2015 §5.5: uncertainty is stated.",
            ],
            parameters: ["severity": "The severities that become findings; notes are listed with the capture."],
            falsePositives: ["A check that decides by a number can be met by a capture that is whole."],
            falseNegatives: ["A recorder that leaves things out without a trace."],
            fires: RuleExample(
                "The visited page is answered with 403: the visit met a wall.",
                [
                    .visit(0, "https://example.nl/", sets: ["b=1"], status: 403),
                    .request(6000, "https://example.nl/x", sends: "b=1"),
                ]
            ),
            mustNotFire: RuleExample(
                "The visited page is answered with 200.",
                [
                    .visit(0, "https://example.nl/", sets: ["b=1"]),
                    .request(6000, "https://example.nl/x", sends: "b=1"),
                ]
            )
        )
    ]
}
