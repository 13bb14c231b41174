import HARCapture

/// Asks supplied lists about every request of a capture.
///
/// Rules look at a request as a blocker does that judges by the visited page: its host is the source, and party is that of
/// registrable domains. Which frame a request came from few captures show; where one does, rules for the frame's domain are
/// not asked, so that the same visit gives the same verdicts in captures of every exporter.
struct ListReview {
    let context: CaptureContext
    let lists: SuppliedLists

    /// One verdict an entry, in the order of the file; nil where no list says anything.
    func verdicts() -> [ListVerdict?] {
        guard !lists.isEmpty else { return [] }
        let classifier = RequestClassifier(context: context)
        let resources = classifier.resources()
        let visited = classifier.visitedHosts()
        return context.exchanges.map { exchange in
            let request = context.capture.entries[exchange.index].request
            let verdict = lists.verdict(
                on: FilterRequest(
                    url: request.url,
                    source: visited[exchange.index],
                    type: resources[exchange.index].type,
                    method: request.method,
                    isThirdParty: exchange.isThirdParty
                ),
                host: exchange.host,
                site: visited[exchange.index],
                isThirdParty: exchange.isThirdParty
            )
            return verdict.isEmpty ? nil : verdict
        }
    }
}
