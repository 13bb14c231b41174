extension RuleExample.Exchange {
    /// A page of a site without a record of a choice.
    static let visitExample = visit(0, "https://example.nl/", sends: "language=nl")
    /// A later request of the same site, still without a record: the choice is not made yet.
    static let pollExample = request(2600, "https://example.nl/poll", sends: "language=nl")
    /// A request that carries a record of a refusal, which claims to be two seconds after the visit.
    static let refusedExample = recordExample(granted: false)
    /// The same with a record of a grant.
    static let grantedExample = recordExample(granted: true)

    private static func recordExample(granted: Bool) -> RuleExample.Exchange {
        request(
            9000,
            "https://example.nl/next",
            sends: "language=nl; cookiefirst-consent=%7B%22necessary%22%3Atrue%2C%22performance%22%3A\(granted)"
                + "%2C%22functional%22%3A\(granted)%2C%22advertising%22%3A\(granted)%2C%22timestamp%22%3A1772359202%7D"
        )
    }

    /// A third party's response that offers a cookie.
    static func offerExample(_ at: Int) -> RuleExample.Exchange {
        request(
            at,
            "https://ad.doubleclick.net/x",
            sets: ["IDE=abcdefgh12345678; Domain=doubleclick.net; Path=/; Max-Age=33696000; Secure; SameSite=None"]
        )
    }

    /// A request with the value of a first-party cookie in its address.
    static func valueExample(_ at: Int, _ value: String) -> RuleExample.Exchange {
        request(at, "https://www.google-analytics.com/g/collect?cid=\(value)")
    }

    static let identifiedVisitExample = visit(0, "https://example.nl/", sends: "_ga=GA1.1.1234567890.1772359200")
}

extension RulePage {
    /// What rules that look at a side of a choice share.
    static let sidesLiterature = [
        "Matte, Bielova, Santos: Do Cookie Banners Respect my Choice? (IEEE S&P 2020): records compared with what is sent.",
        "Bouhoula et al.: Automated Large-Scale Analysis of Cookie Notice Compliance (USENIX Security 2024).",
        "EDPB Guidelines 2/2023 on the Technical Scope of Art. 5(3) of ePrivacy Directive, v2: storing and gaining access "
            + "are looked at apart.",
    ]
    static let sidesFalsePositives = [
        "A choice was recorded where captures do not reach, such as local storage, before the event.",
        "The clock of the consent record and that of the recorder differ by more than the margin.",
        "The cookie or request is needed for a service the visitor asked for: the bytes do not tell.",
    ]
    static let sidesFalseNegatives = [
        "Events between the last instant proved before a choice and the first proved after it belong to neither side.",
        "Sanitised captures hold no cookies.",
    ]
    static let margin = [
        "logMarginMilliseconds": "How long a log call without a time of its own may follow the choice it logs."
    ]

    static let cookies: [RulePage] = [
        RulePage(
            .cookieBeforeConsent,
            definition: """
                A cookie of another registrable domain than the visited page's was offered by a response or sent with a \
                request before the first recorded choice of the site, or on a site for which the capture holds no record. \
                It does not say that the browser kept an offered cookie, nor what the cookie is for.
                """,
            literature: sidesLiterature + ["Trevisan et al.: 4 Years of EU Cookie Law (PoPETs 2019)."],
            parameters: margin,
            falsePositives: sidesFalsePositives + [
                "The visited page is misattributed, so that a first party looks like a third."
            ],
            falseNegatives: sidesFalseNegatives + [
                "Third parties behind a host of the visited site (CNAME) count as first party here."
            ],
            fires: RuleExample(
                "A cookie is offered 100 ms after the visit; the refusal is recorded seconds later.",
                [.visitExample, .offerExample(100), .pollExample, .refusedExample]
            ),
            mustNotFire: RuleExample(
                "The same cookie is offered after the record of a grant.",
                [.visitExample, .pollExample, .grantedExample, .offerExample(10_000)]
            )
        ),
        RulePage(
            .cookieAfterRefusal,
            definition: """
                A cookie of another registrable domain than the visited page's was offered or sent at an instant proved to \
                be after a recorded refusal or withdrawal. It does not say what the cookie is for.
                """,
            literature: sidesLiterature + [
                "Papadogiannakis et al.: User Tracking in the Post-cookie Era (WWW 2021)."
            ],
            parameters: margin,
            falsePositives: sidesFalsePositives,
            falseNegatives: sidesFalseNegatives,
            fires: RuleExample(
                "A cookie is offered one second after a request that carries the record of a refusal.",
                [.visitExample, .pollExample, .refusedExample, .offerExample(10_000)]
            ),
            mustNotFire: RuleExample(
                "The same cookie is offered after the record of a grant.",
                [.visitExample, .pollExample, .grantedExample, .offerExample(10_000)]
            )
        ),
        RulePage(
            .identifierBeforeConsent,
            definition: """
                The value of a cookie of the visited site is the whole value of a query parameter of a request to a third \
                party, before the first recorded choice or where there is no record. It says that the value was passed on, \
                not that it names one visitor.
                """,
            literature: sidesLiterature + [
                "Chen et al.: Cookie Swap Party (WWW 2021): values of first-party cookies sent to third parties.",
                "Fouad et al.: Missed by Filter Lists (PoPETs 2020): third-party analytics.",
            ],
            parameters: ["shortestValue": "The fewest bytes of a value that is looked for."],
            falsePositives: sidesFalsePositives + [
                "The value is the same for every visitor, such as a version or an instant."
            ],
            falseNegatives: sidesFalseNegatives + [
                "Values that are hashed, encoded otherwise, or joined with others in one parameter.",
                "Values in bodies, paths and headers.",
            ],
            fires: RuleExample(
                "The visit carries _ga, and its value is a parameter of a request 100 ms later.",
                [.identifiedVisitExample, .valueExample(100, "1234567890.1772359200")]
            ),
            mustNotFire: RuleExample(
                "The parameter holds another value.",
                [.identifiedVisitExample, .valueExample(100, "987654321.1772359200")]
            )
        ),
        RulePage(
            .identifierAfterRefusal,
            definition: """
                The value of a cookie of the visited site is the whole value of a query parameter of a request to a third \
                party at an instant proved to be after a recorded refusal or withdrawal.
                """,
            literature: sidesLiterature + [
                "Papadogiannakis et al.: User Tracking in the Post-cookie Era (WWW 2021): identifiers after a refusal."
            ],
            parameters: ["shortestValue": "The fewest bytes of a value that is looked for."],
            falsePositives: sidesFalsePositives + [
                "The value is the same for every visitor, such as a version or an instant."
            ],
            falseNegatives: sidesFalseNegatives + ["Values in bodies, paths and headers, and values that are hashed."],
            fires: RuleExample(
                "The value of _ga is sent one second after a request that carries the record of a refusal.",
                [
                    .identifiedVisitExample, .pollExample, .refusedExample,
                    .valueExample(10_000, "1234567890.1772359200"),
                ]
            ),
            mustNotFire: RuleExample(
                "It is sent after the record of a grant.",
                [
                    .identifiedVisitExample, .pollExample, .grantedExample,
                    .valueExample(10_000, "1234567890.1772359200"),
                ]
            )
        ),
        RulePage(
            .thirdPartyCookieSet,
            definition: """
                A response of another registrable domain than the visited page's carries a Set-Cookie line that the \
                standard does not say to ignore: an offer, which the browser may have refused by its settings.
                """,
            literature: [
                "RFC 6265bis §5.7: the storage model.",
                "EDPB Guidelines 2/2023, v2, no. 32 ff.: an instruction to store.",
                "Public Suffix List, with its private section.",
            ],
            falsePositives: ["The page was misattributed.", "A test script or cache made up the response."],
            falseNegatives: [
                "Exporters that leave out Set-Cookie (CQ-01, CQ-03).", "Cookies that scripts write are in no response.",
            ],
            fires: RuleExample("A third party offers a cookie.", [.visitExample, .offerExample(100)]),
            mustNotFire: RuleExample(
                "The visited site itself offers one.",
                [.visit(0, "https://example.nl/", sets: ["own=1"]), .request(100, "https://ad.doubleclick.net/x")]
            )
        ),
        RulePage(
            .cookieStored,
            definition: """
                A response set a cookie and a later request that it applies to carries the same name and value: the browser \
                stored it and gave access to it.
                """,
            literature: ["RFC 6265bis §5.7 and §5.8.3.", "EDPB Guidelines 2/2023, v2: storing, and gaining access."],
            falsePositives: ["Another cookie of the same name and value from before the capture was sent."],
            falseNegatives: ["A cookie that no later request carries may be stored all the same."],
            fires: RuleExample(
                "The cookie comes back with the next request to its domain.",
                [
                    .visitExample, .offerExample(100),
                    .request(3000, "https://ad.doubleclick.net/y", sends: "IDE=abcdefgh12345678"),
                ]
            ),
            mustNotFire: RuleExample(
                "The next request carries another value.",
                [
                    .visitExample, .offerExample(100),
                    .request(3000, "https://ad.doubleclick.net/y", sends: "IDE=other"),
                ]
            )
        ),
        RulePage(
            .cookieLifetime,
            definition: """
                A Set-Cookie line declares a lifetime of more than thirteen months by every reading of that length. It says \
                what was asked for, not how long a browser keeps the cookie.
                """,
            literature: [
                "CNIL, guidelines on cookies and other trackers (2020): thirteen months for exempted audience measurement.",
                "CJEU C-673/17 (Planet49): the duration has to be told.",
                "RFC 6265bis §5.7: browsers keep cookies for at most 400 days.",
            ],
            parameters: [
                "days": "The lifetime in days that is not too long: the longest run of thirteen calendar months."
            ],
            falsePositives: ["The clock of the recorder is wrong by the excess."],
            falseNegatives: [
                "A cookie that is set anew at each visit can live for ever with a short declared lifetime."
            ],
            fires: RuleExample(
                "398 days are declared.",
                [.visit(0, "https://example.nl/", sets: ["a=1; Max-Age=34387200"])]
            ),
            mustNotFire: RuleExample(
                "397 days are declared.",
                [.visit(0, "https://example.nl/", sets: ["a=1; Max-Age=34300800"])]
            )
        ),
        RulePage(
            .cookieDomainMismatch,
            definition: """
                A response offers a cookie for a domain that its host does not lie in. Browsers ignore such an offer; it \
                shows what the server tried, or that the exporter put headers in the wrong place.
                """,
            literature: ["RFC 6265bis §5.7 step 10: the host must domain-match the Domain attribute."],
            falsePositives: ["The exporter recorded the headers of another response here and left no trace of that."],
            falseNegatives: ["None known for lines that are recorded."],
            fires: RuleExample(
                "A host offers a cookie for another registrable domain.",
                [.visitExample, .request(100, "https://s.tracker.example/x", sets: ["v=1; Domain=other.example"])]
            ),
            mustNotFire: RuleExample(
                "A host offers a cookie for the domain above it.",
                [.visitExample, .request(100, "https://s.tracker.example/x", sets: ["v=1; Domain=tracker.example"])]
            )
        ),
    ]
}
