import HARForensics
import Testing

@Suite("Lists that somebody brings to an analysis")
struct SuppliedListAnalysisTests {
    private static let filters = """
        ! Version: 7
        ||nobody.example^$third-party
        /pixel.gif?
        @@||nobody.example/allowed^
        """

    private static let exchanges: [Recording.Exchange] = [
        .visit("https://www.example.nl/", at: 0),
        Recording.Exchange("https://px.nobody.example/a.js", at: 10),
        Recording.Exchange("https://px.nobody.example/allowed/b.js", at: 20),
        Recording.Exchange("https://www.example.nl/pixel.gif?x=1", at: 30),
        Recording.Exchange("https://ad.doubleclick.net/pixel.gif?x=1", at: 40),
        Recording.Exchange("https://tracker.example/c", at: 50),
    ]

    private func analysis(_ lists: [SuppliedList]) throws -> Analysis {
        var options = Analysis.Options()
        options.lists = SuppliedLists(lists)
        let text = try Recording(Self.exchanges).text
        return Analysis(of: try Capture(decoding: Array(text.utf8), name: "test.har"), options: options)
    }

    private func filters() -> SuppliedList {
        .filters(FilterList(bytes: Array(Self.filters.utf8), name: "mine.txt"))
    }

    @Test("A third party that a rule names is a tracker; an exception and the visited site are none")
    func trackers() throws {
        let analysis = try analysis([filters()])
        #expect(analysis.trackers.map(\.domain) == ["doubleclick.net", "nobody.example"])
        #expect(analysis.trackers.map { $0.requests.map(\.entry) } == [[4], [1]])
        let finding = try #require(
            analysis.findings.first { $0.rule == .trackerContacted && $0.subject.domain == "nobody.example" }
        )
        #expect(finding.confidence.reasons == ["namedBySuppliedList"])
        #expect(finding.matches.map(\.line) == [2])
        #expect(finding.matches.map(\.rule) == ["||nobody.example^$third-party"])
        #expect(finding.statement.contains("named by a rule of a supplied list"))
        #expect(analysis.lists.contains { $0.name == "mine.txt" && $0.version == "7" && $0.rules == 3 })
    }

    @Test("Every verdict is kept with its rules and exceptions")
    func verdicts() throws {
        let requests = try analysis([filters()]).classifiedRequests
        #expect(requests.map { $0.verdict?.filters.decision } == [nil, .blocked, .allowed, .blocked, .blocked, nil])
        #expect(requests[2].verdict?.filters.matches.first?.cancelledBy?.line == 4)
        #expect(requests[3].party.bySite == .first)
    }

    @Test("Lists of DuckDuckGo and Disconnect name trackers, with the place in the file")
    func namings() throws {
        let duck = """
            {"trackers": {"tracker.example": {"domain": "tracker.example", "owner": {"name": "T"}, "default": "block"}},
             "entities": {}, "domains": {}, "cnames": {}}
            """
        let disconnect = """
            {"categories": {"Advertising": [{"N": {"https://nobody.example/": ["nobody.example"]}}],
                            "Content": [{"C": {"https://x.example/": ["doubleclick.net"]}}]}}
            """
        let analysis = try analysis([
            try SuppliedList(bytes: Array(duck.utf8), name: "tds.json"),
            try SuppliedList(bytes: Array(disconnect.utf8), name: "services.json"),
        ])
        try #require(analysis.trackers.map(\.domain) == ["doubleclick.net", "nobody.example", "tracker.example"])
        let named = analysis.trackers[2].requests[0].citations
        #expect(named.map(\.pointer?.description) == ["/trackers/tracker.example"])
        let services = analysis.trackers[1].requests[0].citations
        #expect(services.map(\.pointer?.description) == ["/categories/Advertising/0/N/https:~1~1nobody.example~1/0"])
        // Content is no tracking; the catalogue names the tracker by itself.
        #expect(analysis.trackers[0].requests[0].citations.isEmpty)
        #expect(analysis.classifiedRequests[4].verdict?.namings.map(\.isTracker) == [false])
    }

    @Test("Without lists nothing is asked")
    func none() throws {
        let analysis = try analysis([])
        #expect(analysis.trackers.map(\.domain) == ["doubleclick.net"])
        #expect(analysis.observations.verdicts.isEmpty)
    }
}
