extension RuleExample {
    /// TC strings of the Transparency and Consent Framework 2, policy version 5, made on 2026-03-01.
    enum TCStrings {
        /// Consent for all purposes and vendor 32, which is disclosed.
        static let granted = "CQgYw8AQgYw8AAKABBNLCWFgAP_gAAAAABpYAUAAAAAEAAAAAA.IAUP______"
        /// Consent for all purposes and no vendor.
        static let withoutVendor = "CQgYw8AQgYw8AAKABBNLCWFgAP_gAAAAABpYAUAAAAAAAAAAAA.IAUP______"
        /// Consent for nothing.
        static let refused = "CQgYw8AQgYw8AAKABBNLCWFgAAAAAAAAABpYAUAAAAAAAAAAAA.IAUP______"
    }
}

extension RuleExample.Exchange {
    /// A request to vendor 32 with a consent string.
    static func stringExample(_ at: Int, _ string: String) -> RuleExample.Exchange {
        request(at, "https://nym1-ib.adnxs.com/bid?gdpr=1&gdpr_consent=\(string)")
    }

    /// A request with Google's consent mode.
    static func modeExample(_ at: Int, _ mode: String, _ more: String = "") -> RuleExample.Exchange {
        request(at, "https://www.google-analytics.com/g/collect?gcd=\(mode)\(more)")
    }
}

extension RulePage {
    private static let framework = "IAB Europe, Transparency and Consent String with Global Vendor List Format, TCF 2."
    private static let urlServices = "IAB Europe, TCF 2: URL-based services to process the TC string."

    static let consentSignals: [RulePage] = [
        RulePage(
            .tcStringBeforeConsent,
            definition: """
                A TC string with consent for at least one purpose was sent before the first recorded choice of the site. It \
                says what the recipient was told, not what the visitor wanted.
                """,
            literature: sidesLiterature + [framework],
            parameters: margin,
            falsePositives: sidesFalsePositives + ["The string is that of an earlier visit, kept out of sight."],
            falseNegatives: sidesFalseNegatives + ["Strings that are nested or encoded in a way no decoder knows."],
            fires: RuleExample(
                "A string with consent for all purposes is sent 100 ms after the visit; the refusal is recorded later.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.granted), .pollExample, .refusedExample]
            ),
            mustNotFire: RuleExample(
                "It is sent after the record of a grant.",
                [.visitExample, .pollExample, .grantedExample, .stringExample(10_000, RuleExample.TCStrings.granted)]
            )
        ),
        RulePage(
            .tcStringAfterRefusal,
            definition: """
                A TC string with consent for at least one purpose was sent at an instant proved to be after a recorded \
                refusal or withdrawal.
                """,
            literature: sidesLiterature + [framework],
            parameters: margin,
            falsePositives: sidesFalsePositives,
            falseNegatives: sidesFalseNegatives,
            fires: RuleExample(
                "A string with consent is sent one second after a request that carries the record of a refusal.",
                [.visitExample, .pollExample, .refusedExample, .stringExample(10_000, RuleExample.TCStrings.granted)]
            ),
            mustNotFire: RuleExample(
                "The string that is sent grants nothing.",
                [.visitExample, .pollExample, .refusedExample, .stringExample(10_000, RuleExample.TCStrings.refused)]
            )
        ),
        RulePage(
            .positiveSignalBeforeConsent,
            definition: """
                A signal of Google, Microsoft or Amazon that says that storage for advertising is granted was sent before \
                the first recorded choice of the site.
                """,
            literature: sidesLiterature + [
                "Google, consent mode: the parameters gcs and gcd, as observed and documented."
            ],
            parameters: margin,
            falsePositives: sidesFalsePositives + [
                "The page sets the default by region, and the visitor's asks for no choice."
            ],
            falseNegatives: sidesFalseNegatives,
            fires: RuleExample(
                "Consent mode says that all storage is granted by update, 100 ms after the visit.",
                [.visitExample, .modeExample(100, "13r3r3r3r5l1"), .pollExample, .refusedExample]
            ),
            mustNotFire: RuleExample(
                "It says that all is denied.",
                [.visitExample, .modeExample(100, "13p3p3p3p5l1"), .pollExample, .refusedExample]
            )
        ),
        RulePage(
            .positiveSignalAfterRefusal,
            definition: """
                A signal of Google, Microsoft or Amazon that says that storage for advertising is granted was sent at an \
                instant proved to be after a recorded refusal or withdrawal.
                """,
            literature: sidesLiterature + [
                "Google, consent mode: the parameters gcs and gcd, as observed and documented."
            ],
            parameters: margin,
            falsePositives: sidesFalsePositives,
            falseNegatives: sidesFalseNegatives,
            fires: RuleExample(
                "Consent mode says that all storage is granted one second after the record of a refusal.",
                [.visitExample, .pollExample, .refusedExample, .modeExample(10_000, "13r3r3r3r5l1")]
            ),
            mustNotFire: RuleExample(
                "It says that all is denied.",
                [.visitExample, .pollExample, .refusedExample, .modeExample(10_000, "13q3q3q3q5l1")]
            )
        ),
        RulePage(
            .vendorWithoutBasis,
            definition: """
                A vendor of the IAB framework was sent a TC string that gives it neither consent nor legitimate interest for \
                any purpose.
                """,
            literature: [framework, "IAB Europe, TCF Policies: vendors act on the signals they receive."],
            falsePositives: [
                "The catalogue gives the host to the wrong vendor.", "The vendor acts as a processor there.",
            ],
            falseNegatives: ["Vendors whose number the catalogue does not have."],
            fires: RuleExample(
                "The string grants all purposes and does not name vendor 32, whose host receives it.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.withoutVendor)]
            ),
            mustNotFire: RuleExample(
                "The string grants vendor 32 consent.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.granted)]
            )
        ),
        RulePage(
            .vendorNotListed,
            definition: "A request with a consent signal went to a vendor that the vendor list given does not name.",
            literature: ["IAB Europe, Global Vendor List: vendors by number, with the date of their deletion."],
            falsePositives: ["The version given is not the one in force at the time."],
            falseNegatives: ["Without a list the rule finds nothing."],
            fires: RuleExample(
                "The list given names vendor 1 alone; the host of vendor 32 is told a string.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.granted)],
                vendorList: #"{"vendorListVersion": 150, "vendors": {"1": {"id": 1, "name": "Another"}}}"#
            ),
            mustNotFire: RuleExample(
                "The list names vendor 32.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.granted)],
                vendorList: #"{"vendorListVersion": 150, "vendors": {"32": {"id": 32, "name": "Its name"}}}"#
            )
        ),
        RulePage(
            .consentStringMissing,
            definition: "A request says that the GDPR applies and has an empty consent string or none.",
            literature: [urlServices],
            falsePositives: ["The recipient is told in a header, a cookie or on a server."],
            falseNegatives: ["Requests that say nothing of the GDPR."],
            fires: RuleExample(
                "`gdpr=1` stands alone.",
                [.visitExample, .request(100, "https://nym1-ib.adnxs.com/bid?gdpr=1")]
            ),
            mustNotFire: RuleExample(
                "`gdpr=1` comes with a string.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.refused)]
            )
        ),
        RulePage(
            .consentStringUnexpanded,
            definition: """
                Where a consent string belongs stands a template variable or a word for nothing: nobody filled it in.
                """,
            literature: [urlServices + " Macros such as ${GDPR_CONSENT_VENDORID}."],
            falsePositives: ["The recipient replaces the variable itself."],
            falseNegatives: ["Variables in a spelling that is not known."],
            fires: RuleExample(
                "The variable is not replaced.",
                [.visitExample, .stringExample(100, "${GDPR_CONSENT_32}")]
            ),
            mustNotFire: RuleExample(
                "It is replaced by a string.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.refused)]
            )
        ),
        RulePage(
            .consentStringInvalid,
            definition: """
                A string in the place of a consent string cannot be decoded, or its specification calls it invalid. Invalid \
                is not the same as refused.
                """,
            literature: [framework, "IAB Europe, TCF Policies: versions and dates from which they hold."],
            falsePositives: ["The exporter cut the string.", "The parameter is used for something else."],
            falseNegatives: ["Strings that decode and are wrong in a way that no field shows."],
            fires: RuleExample("The string is no base64url.", [.visitExample, .stringExample(100, "garbage!")]),
            mustNotFire: RuleExample(
                "The string is sound.",
                [.visitExample, .stringExample(100, RuleExample.TCStrings.refused)]
            )
        ),
    ]
}
