extension RulePage {
    private static let acrossSites = "; Secure; SameSite=None"
    private static let disclosure = """
        {"disclosures": [{"identifier": "known", "type": "cookie", "maxAgeSeconds": 86400, \
        "domains": ["*.nobody.example"]}]}
        """
    private static let disclosureLiterature = [
        "IAB Tech Lab: Vendor Device Storage and Operational Disclosures (Global Vendor List and CMP API details, v3)."
    ]

    static let listedCookies: [RulePage] = [
        RulePage(
            .unlistedBehaviour,
            definition: """
                A third party that no consulted list names offered or received a cookie whose value looks like an \
                identifier. It says how the third party behaved, not who it is or what the value is for.
                """,
            literature: [
                "Fouad et al.: Missed by Filter Lists (PoPETs 2020): behaviour finds what lists miss.",
                "Acar et al.: The Web Never Forgets (CCS 2014), §4: which values can name a visitor.",
            ],
            parameters: [
                "shortestPiece": "How many bytes a piece of the value needs.",
                "fewestDistinctBytes": "How many of them must differ.",
                "shortestNumber": "How many digits a number needs.",
                "daysAroundEvent": "Numbers that are instants within so many days of the event count for nothing.",
                "shortestLifetimeSeconds": "How long an offered cookie must be asked to be kept.",
            ],
            falsePositives: ["The value names no visitor: a load balancer, a shopping cart, a campaign."],
            falseNegatives: [
                "Identifiers that are short, are spread over several cookies, or are kept for less than a day.",
                "Shared infrastructure that a list attributes to somebody.",
            ],
            fires: RuleExample(
                "A domain on no list asks for a long and varied value to be kept for a year.",
                [
                    .visitExample,
                    .request(
                        100,
                        "https://px.nobody.example/a",
                        sets: ["u=8f14e45fceea167a; Max-Age=31536000\(acrossSites)"]
                    ),
                ]
            ),
            mustNotFire: RuleExample(
                "It asks for a flag to be kept.",
                [
                    .visitExample,
                    .request(100, "https://px.nobody.example/a", sets: ["seen=1; Max-Age=31536000\(acrossSites)"]),
                ]
            )
        ),
        RulePage(
            .cookieUndisclosed,
            definition: """
                A third party’s cookie is not named in the whole storage disclosure that was supplied for its vendor. It \
                compares names; it does not say that the vendor had to disclose the cookie.
                """,
            literature: disclosureLiterature,
            falsePositives: ["The disclosure is of another day.", "The cookie belongs to a customer of the operator."],
            falseNegatives: [
                "Without a supplied disclosure nothing is stated.", "A placeholder may cover other names.",
            ],
            fires: RuleExample(
                "A cookie of the vendor’s domain is in no row of its disclosure.",
                [
                    .visitExample,
                    .request(100, "https://px.nobody.example/a", sets: ["other=1; Max-Age=86400\(acrossSites)"]),
                ],
                disclosure: disclosure
            ),
            mustNotFire: RuleExample(
                "A cookie that the disclosure names.",
                [
                    .visitExample,
                    .request(100, "https://px.nobody.example/a", sets: ["known=1; Max-Age=86400\(acrossSites)"]),
                ],
                disclosure: disclosure
            )
        ),
        RulePage(
            .lifetimeUndisclosed,
            definition: """
                A Set-Cookie line asks for a lifetime longer than the vendor’s own disclosure states for a cookie of that \
                name. The lifetime is the declared one; how long a browser keeps the cookie is another matter.
                """,
            literature: disclosureLiterature,
            parameters: [
                "toleratedPercent": "By how many percent a lifetime may exceed what is disclosed.",
                "toleratedSeconds": "By how many seconds it may exceed that besides.",
                "daysApart": "From how many days between capture and disclosure on confidence is lower.",
                "shortestTellingName": "How many bytes a name needs to tell its vendor on a site’s own cookie.",
            ],
            falsePositives: ["The disclosure is of another day.", "Another party uses the same name."],
            falseNegatives: ["Cookies that scripts set.", "Vendors whose disclosure is not at hand."],
            fires: RuleExample(
                "A cookie disclosed for a day is asked to be kept for a year.",
                [
                    .visitExample,
                    .request(100, "https://px.nobody.example/a", sets: ["known=1; Max-Age=31536000\(acrossSites)"]),
                ],
                disclosure: disclosure
            ),
            mustNotFire: RuleExample(
                "It is asked to be kept for a day.",
                [
                    .visitExample,
                    .request(100, "https://px.nobody.example/a", sets: ["known=1; Max-Age=86400\(acrossSites)"]),
                ],
                disclosure: disclosure
            )
        ),
        RulePage(
            .cookieListed,
            definition: """
                A published list names the cookie and claims a purpose for it. It repeats the claim and who makes it.
                """,
            literature: ["The sources that each row names; NOTICE has their licences."],
            parameters: ["shortestTellingName": "How many bytes a name needs to tell a cookie without its host."],
            falsePositives: ["Somebody else uses the same name.", "The list is wrong or out of date."],
            falseNegatives: ["Cookies on no list.", "Short names that a list gives no host for."],
            fires: RuleExample(
                "A cookie that lists name is set by the host they name.",
                [
                    .visitExample,
                    .request(
                        100,
                        "https://ad.doubleclick.net/x",
                        sets: ["IDE=AHWqTUk; Domain=.doubleclick.net; Max-Age=31536000\(acrossSites)"]
                    ),
                ]
            ),
            mustNotFire: RuleExample(
                "A name on no list.",
                [
                    .visitExample,
                    .request(100, "https://px.nobody.example/a", sets: ["zzqq=1; Max-Age=31536000\(acrossSites)"]),
                ]
            )
        ),
    ]
}
