import Foundation
import HARForensics
import Testing

/// DuckDuckGo's privacy reference tests, as far as they are about recognising trackers and their owners.
@Suite(
    "DuckDuckGo’s reference tests",
    .enabled(if: SharedSuites.has("suites/ddg/LICENSE"), SharedSuites.skipMessage)
)
struct DuckDuckGoReferenceTests {
    private static let folder = "suites/ddg"

    private func list(_ path: String) throws -> DuckDuckGoList {
        let url = try #require(SharedSuites.folder).appending(path: "\(Self.folder)/\(path)")
        return try DuckDuckGoList(bytes: Array(Data(contentsOf: url)), name: url.lastPathComponent)
    }

    private func tests(_ path: String, _ groups: [String]) throws -> [[String: Any]] {
        let file = try SharedSuites.object("\(Self.folder)/\(path)")
        return try groups.flatMap { group in
            try #require((file[group] as? [String: Any])?["tests"] as? [[String: Any]], "\(group)")
        }
    }

    /// The names of the surrogates that a file defines: the part of `domain/name type` behind the slash.
    private func scripts(_ path: String) throws -> Set<String> {
        let url = try #require(SharedSuites.folder).appending(path: "\(Self.folder)/\(path)")
        let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
        return Set(
            lines.filter { $0.hasSuffix("application/javascript") }.compactMap { line in
                line.split(separator: " ").first?.split(separator: "/").last.map(String.init)
            }
        )
    }

    private func host(_ url: String) -> HARForensics.Host? { WebURL(ByteString(url))?.host }

    /// How one test of the matching suite came out; nil if as expected.
    private func difference(_ test: [String: Any], _ list: DuckDuckGoList, _ scripts: Set<String>) throws -> String? {
        let site = try #require(test["siteURL"] as? String)
        let url = try #require(test["requestURL"] as? String)
        let type = try #require(test["requestType"] as? String)
        let request = FilterRequest(url: ByteString(url), source: host(site), type: ResourceType(ByteString(type)))
        let match = list.match(request)
        // A browser puts a surrogate in the place of what it blocks, if it has it.
        let hasScript = match?.surrogate.map { scripts.contains($0) } ?? false
        let found = match.map { $0.action == .block && hasScript ? "redirect" : $0.action.rawValue } ?? "null"
        let expected = test["expectAction"] as? String ?? "null"
        return found == expected
            ? nil : "\(test["name"] ?? ""): \(url) on \(site) as \(type): \(found), not \(expected)"
    }

    @Test("Walking up domains, aliases, owners, rule options and exceptions: 122 of 122")
    func domainMatching() throws {
        let folder = "tracker-radar-tests/TR-domain-matching"
        let list = try list("\(folder)/tracker_radar_reference.json")
        let scripts = try scripts("\(folder)/surrogates.txt")
        let tests = try tests("\(folder)/domain_matching_tests.json", ["domainTests"])
        let different = try tests.compactMap { try difference($0, list, scripts) }
        #expect(different == [])
        #expect(tests.count - different.count == 122)
    }

    @Test("Rules with surrogates: 12 of 12")
    func surrogates() throws {
        let folder = "tracker-radar-tests/TR-domain-matching"
        let list = try list("\(folder)/tracker_radar_reference.json")
        let scripts = try scripts("\(folder)/surrogates.txt")
        let tests = try tests("\(folder)/domain_matching_tests.json", ["surrogateTests"])
        let different = try tests.compactMap { try difference($0, list, scripts) }
        #expect(different == [])
        #expect(tests.count - different.count == 12)
    }

    /// Cookies are taken from requests to listed trackers that are not the visited site's own. Exceptions that a remote
    /// configuration makes are none of a list.
    @Test("Trackers, aliases and the first-party rule as the cookie tests have them: 12 of 12")
    func cookieBlocking() throws {
        let folder = "block-third-party-tracking-cookies"
        let list = try list("\(folder)/tracker_radar_reference.json")
        var right = 0
        for test in try tests("\(folder)/tests.json", ["cookieHeader", "setCookieHeader"]) {
            let site = try #require(test["siteURL"] as? String)
            let url = try #require(test["requestURL"] as? String)
            guard !(site + url).contains("exception."), !url.contains("excluded-cookie") else { continue }
            let expected = try #require(
                (test["expectCookieHeadersRemoved"] ?? test["expectSetCookieHeadersRemoved"]) as? Bool
            )
            let match = list.match(FilterRequest(url: ByteString(url), source: host(site), type: .script))
            // What is not to be blocked is a tracker all the same.
            let isRemoved = match.map { $0.reason != .firstParty } ?? false
            #expect(isRemoved == expected, "\(test["name"] ?? "")")
            if isRemoved == expected { right += 1 }
        }
        #expect(right == 12)
    }

    /// A referrer is left whole between domains of one entity and of one registrable domain, and cut between others. Tests
    /// of a remote configuration, and those whose referrer was cut or left out before, say nothing of entities.
    @Test("Domains of one entity are one party, others are not: 12 of 12")
    func entities() throws {
        let list = try list("referrer-trimming/tracker_radar_reference.json")
        var right = 0
        for test in try tests("referrer-trimming/tests.json", ["refererHeaderNavigation", "refererHeaderSubrequests"]) {
            let from = try #require((test["navigatingFromURL"] ?? test["siteURL"]) as? String)
            let to = try #require((test["navigatingToURL"] ?? test["requestURL"]) as? String)
            guard let referrer = test["referrerValue"] as? String, !referrer.hasSuffix(".com/"),
                !(from + to).contains("keep-referrer"), !to.contains("cname")
            else { continue }
            let (source, target) = (try #require(host(from)), try #require(host(to)))
            let suffixes = PublicSuffixList.bundled
            let isSameSite = suffixes.site(of: source) == suffixes.site(of: target)
            let owner = list.entity(of: source)
            let isSameParty = isSameSite || owner != nil && owner == list.entity(of: target)
            let expected = test["expectReferrerHeaderValue"] as? String == referrer
            #expect(isSameParty == expected, "\(test["name"] ?? "")")
            if isSameParty == expected { right += 1 }
        }
        #expect(right == 12)
    }
}
