import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("The tables of owners and domains")
struct TrackersDocumentTests {
    @Test("Every request is counted once by domain and once by owner", arguments: SampleCaptures.names)
    func sums(name: String) throws {
        let analysis = try SampleCaptures.analysis(name)
        let tables = TrackerTables(of: analysis)
        let counted = analysis.classifiedRequests.count { $0.transmission != .fromCache && !$0.host.name.isEmpty }
        #expect(tables.domains.reduce(0) { $0 + $1.traffic.requests } == counted)
        #expect(tables.owners.reduce(0) { $0 + $1.traffic.requests } == counted)
        #expect(tables.owners.flatMap(\.domains).count == tables.domains.count)
        #expect(tables.owners.dropLast().allSatisfy { $0.name != nil })
    }

    @Test(
        "The JSON document is the recorded one, byte for byte",
        arguments: ["devtools-reject", "firefox-reject-then-accept"]
    )
    func document(name: String) throws {
        let document = TrackersDocument(of: [try SampleCaptures.analysis(name)])
        let bytes = try CanonicalJSON.encode(document)
        try GoldenTests.compare(bytes, with: "\(name).trackers.json")
        #expect(try JSONDecoder().decode(TrackersDocument.self, from: Data(bytes)) == document)
    }

    @Test(
        "The summary is the recorded one, byte for byte",
        arguments: ["devtools-reject", "firefox-reject-then-accept"]
    )
    func summary(name: String) throws {
        let text = TrackersSummary(of: try SampleCaptures.analysis(name)).text
        try GoldenTests.compare(Array(text.utf8), with: "\(name).trackers.txt")
    }

    @Test("Sources of the tables are named with their licences")
    func sources() throws {
        let document = TrackersDocument(of: [try SampleCaptures.analysis("devtools-reject")])
        let codes = Set(document.sources.map(\.code))
        for domain in document.captures[0].domains { #expect(codes.isSuperset(of: domain.sources)) }
        #expect(document.sources.first { $0.code == "wtm" }?.licence == "CC-BY-4.0")
        #expect(document.sources.first { $0.code == "cur" }?.licence == nil)
    }
}

@Suite("The command trackers")
struct TrackersCommandTests {
    private let capture = SampleCaptures.path("devtools-reject")

    @Test("It prints tables, or the document as JSON")
    func formats() throws {
        let text = try CommandRun(["trackers", capture])
        #expect(text.exitCode == 0)
        #expect(
            text.text.contains("By owner") && text.text.contains("By domain") && text.text.contains("Lists consulted")
        )
        let json = try CommandRun(["trackers", capture, "--format", "json"])
        #expect(json.exitCode == 0)
        #expect(try json.document()["schema"] as? String == "har-forensics/trackers/1")
    }

    @Test("Lists are hashed and named, several at a time, also by analyze; a broken line is told and stops nothing")
    func lists() throws {
        let scratch = try Scratch()
        try scratch.write("first.txt", Data("||doubleclick.net^\n||bad^$nosuchoption\n".utf8))
        try scratch.write("second.txt", Data("127.0.0.1 www.google-analytics.com\n".utf8))
        let lists = ["--list", scratch.path + "/first.txt", "--list", scratch.path + "/second.txt"]
        for command in ["trackers", "analyze"] {
            let run = try CommandRun([command, capture, "--format", "json"] + lists)
            #expect(run.exitCode == 0)
            #expect(run.errors.contains("first.txt: line 2:"))
            let named = try #require(try run.document()["lists"] as? [[String: Any]]).compactMap {
                $0["name"] as? String
            }
            #expect(Set(named).isSuperset(of: ["first.txt", "second.txt", "har-forensics-catalogue"]))
        }
    }

    @Test("A file of aliases is named; lines that are none are told")
    func aliases() throws {
        let scratch = try Scratch()
        try scratch.write("aliases.txt", Data("only\nmetrics.shop.nl shop.eulerian.net\n".utf8))
        let run = try CommandRun(["trackers", capture, "--cname", scratch.path + "/aliases.txt", "--format", "json"])
        #expect(run.exitCode == 0)
        #expect(run.errors.contains("aliases.txt:1: "))
    }

    @Test("A list that is missing, and JSON that is none, are errors")
    func errors() throws {
        let scratch = try Scratch()
        try scratch.write("no.json", Data("{\"a\": 1}".utf8))
        #expect(try CommandRun(["trackers", capture, "--list", scratch.path + "/missing.txt"]).exitCode == 66)
        #expect(try CommandRun(["trackers", capture, "--list", scratch.path + "/no.json"]).exitCode == 65)
        #expect(try CommandRun(["trackers"]).exitCode == 64)
        #expect(try CommandRun(["trackers", capture, "--list"]).exitCode == 64)
    }
}
