import Foundation
import HARForensics
import Testing

/// The table of facts that the catalogue is made from, sorted by use.
@Suite(
    "What the catalogue covers",
    .enabled(if: SharedSuites.has("facts/trackers.tsv"), SharedSuites.skipMessage)
)
struct CatalogueCoverageTests {
    /// Purposes of which every known domain is in.
    private static let essential: Set<String> = [
        "advertising", "analytics", "audience-measurement", "identity/data-broker", "session-replay", "tag-manager",
        "consent-management",
    ]

    private func facts() throws -> [[String]] {
        let url = try #require(SharedSuites.folder).appending(path: "facts/trackers.tsv")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        return text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test("The 2,000 most-used domains are in, each with an owner or as infrastructure")
    func mostUsed() throws {
        var covered = 0
        for row in try facts().prefix(2000) {
            guard let entry = TrackerCatalogue.bundled.entry(for: Host(ByteString(row[0]))) else { continue }
            #expect(entry.owner != nil || entry.isInfrastructure, "\(row[0])")
            covered += 1
        }
        #expect(covered == 2000)
    }

    @Test("Every known domain of the purposes that matter is in, and none of its purposes is lost")
    func essentialPurposes() throws {
        var count = 0
        for row in try facts() where !Self.essential.isDisjoint(with: row[6].components(separatedBy: ";")) {
            let entry = try #require(TrackerCatalogue.bundled.entry(for: Host(ByteString(row[0]))), "\(row[0])")
            #expect(entry.domain.string == row[0])
            if !entry.isInfrastructure {
                let missing = Set(row[6].components(separatedBy: ";")).subtracting(entry.categories)
                #expect(missing.isEmpty, "\(row[0]): \(missing)")
            }
            count += 1
        }
        #expect(count == 4727)
    }

    @Test("Owners that other sources claim are kept")
    func conflicts() throws {
        var claimed = 0
        for row in try facts() where !row[14].isEmpty {
            let entry = try #require(TrackerCatalogue.bundled.entry(for: Host(ByteString(row[0]))), "\(row[0])")
            #expect(!entry.otherOwners.isEmpty, "\(row[0])")
            claimed += 1
        }
        #expect(claimed == 439)
    }

    @Test("Domains that aliases are known to point to are marked, whole platforms aside")
    func aliasTargets() throws {
        let url = try #require(SharedSuites.folder).appending(path: "facts/cname_targets.tsv")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        let targets = text.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first }
        let marked = targets.filter { target in
            TrackerCatalogue.bundled.entry(for: Host(ByteString(String(target))))?.isAliasTarget == true
        }
        #expect(targets.count == 94)
        #expect(marked.count == 84)
    }
}
