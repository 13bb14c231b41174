import HARCapture

extension RuleID {
    /// A listed tracker was contacted.
    public static let trackerContacted = RuleID(rawValue: "TRK-LIST")
}

extension Rule {
    static let trackerContacted = Rule(
        id: .trackerContacted,
        version: 1,
        title: "Listed tracker contacted",
        kind: .attributed,
        method: """
            A request to a third party (by registrable domain) whose host, or a domain above it, is a row of the \
            catalogue with a tracking category. The longest row counts. Each row says which published sources it \
            rests on.
            """,
        parameters: ["categories": CatalogueEntry.trackingCategories.sorted().joined(separator: ",")],
        statements: [.contacts, .siteAttribution],
        refutedBy: ["The sources behind the row are wrong or out of date for the day of the capture."],
        isInventory: true
    ) { observations in
        observations.trackers.flatMap { tracker in
            Grouped.bySite(tracker.requests).map { site, requests in
                Draft(
                    statement: Wording { say in
                        "\(say.requestsFrom(site, requests.count, to: say.domain(tracker))), \(say.listed(tracker))"
                            + "\(say.owner(tracker)): \(observations.phaseCounts(requests, say))."
                    },
                    subject: observations.subject(tracker, site),
                    at: requests.first?.at,
                    confidence: observations.confidence(tracker, requests),
                    matches: observations.matches(tracker, requests),
                    evidence: requests.map(\.source)
                )
            }
        }
    }
}
