import HARForensics
import Testing

@Suite("Aliases of hosts that somebody resolved")
struct HostAliasesTests {
    private static let file = """
        # date: 2026-10-01
        metrics.shop.nl  shop.eulerian.net   # resolved twice
        Smetrics.Shop.NL. 300 IN CNAME shop.d1.sc.omtrdc.net.
        a.loop.nl b.loop.nl
        b.loop.nl a.loop.nl
        only
        metrics.shop.nl other.example
        metrics.shop.nl shop.eulerian.net
        no dots
        ; nothing

        step.shop.nl metrics.shop.nl
        """

    @Test("Both forms are read; lines that are none, and contradictions, are told with their number")
    func reading() {
        let aliases = HostAliases(bytes: Array(Self.file.utf8), name: "aliases.txt")
        #expect(aliases.identity.version == "2026-10-01")
        #expect(aliases.identity.rules == 5)
        #expect(aliases.rejectedLines.map(\.line) == [6, 7, 9])
        let found = aliases.chain(of: Host("smetrics.shop.nl"))
        #expect(found.map(\.target.name) == ["shop.d1.sc.omtrdc.net"])
        #expect(found.map(\.line) == [3])
    }

    @Test("Chains are followed, loops are left")
    func chains() {
        let aliases = HostAliases(bytes: Array(Self.file.utf8), name: "aliases.txt")
        #expect(aliases.chain(of: Host("step.shop.nl")).map(\.target.name) == ["metrics.shop.nl", "shop.eulerian.net"])
        #expect(aliases.chain(of: Host("a.loop.nl")).count == 2)
        #expect(aliases.chain(of: Host("www.shop.nl")).isEmpty)
        let long = (0..<100).map { "h\($0).nl h\($0 + 1).nl" }.joined(separator: "\n")
        #expect(HostAliases(bytes: Array(long.utf8), name: "long").chain(of: Host("h0.nl")).count == 16)
    }

    private func analysis(_ aliases: HostAliases?) throws -> Analysis {
        let recording = try Recording([
            .visit("https://www.shop.nl/", at: 0),
            Recording.Exchange("https://metrics.shop.nl/collect", at: 10),
            Recording.Exchange("https://www.shop.nl/own.js", at: 20),
        ])
        var options = Analysis.Options()
        options.aliases = aliases
        return Analysis(of: try Capture(decoding: Array(recording.text.utf8), name: "test.har"), options: options)
    }

    @Test("A host of the visited site that a file calls an alias of a tracker is told, cited, and never certain")
    func attributed() throws {
        #expect(try analysis(nil).trackers.isEmpty)
        let aliases = HostAliases(bytes: Array(Self.file.utf8), name: "aliases.txt")
        let analysis = try analysis(aliases)
        let tracker = try #require(analysis.trackers.first)
        #expect(analysis.trackers.count == 1)
        #expect(tracker.domain == "eulerian.net")
        #expect(tracker.requests.map(\.entry) == [1])
        let finding = try #require(analysis.findings.first { $0.rule == .trackerContacted })
        #expect(finding.kind == .attributed)
        #expect(finding.confidence.level == .medium)
        #expect(finding.confidence.reasons.contains("aliasSaidByFile"))
        #expect(finding.matches.map(\.list.name) == ["har-forensics-catalogue", "aliases.txt"])
        #expect(finding.matches.map(\.line)[1] == 2)
        #expect(analysis.lists.contains { $0.name == "aliases.txt" })
        let request = analysis.classifiedRequests[1]
        #expect(request.party.bySite == .first)
        #expect(request.listedAlias?.isAliasTarget == true)
    }
}
