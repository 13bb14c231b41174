import Foundation
import HARForensics
import Testing

@Suite struct DuckDuckGoListTests {
    private static let folder = "suites/ddg/tracker-radar-tests/TR-domain-matching"

    @Test(
        "Requests are judged as in DuckDuckGo's reference tests",
        .enabled(if: SharedSuites.has("\(folder)/domain_matching_tests.json"), SharedSuites.skipMessage)
    )
    func referenceTests() throws {
        let list = try DuckDuckGoList(
            bytes: FilterSuites.bytes("\(Self.folder)/tracker_radar_reference.json"),
            name: "tracker_radar_reference.json"
        )
        // The scripts that a browser has at hand; the others cannot take the place of what is blocked.
        let surrogates = String(decoding: try FilterSuites.bytes("\(Self.folder)/surrogates.txt"), as: UTF8.self)
        let tests = try SharedSuites.object("\(Self.folder)/domain_matching_tests.json")
        var right = 0
        for group in ["domainTests", "surrogateTests"] {
            let cases = try #require((tests[group] as? [String: Any])?["tests"] as? [[String: Any]])
            for test in cases {
                let name = test["name"] as? String ?? ""
                let text = { (key: String) in ByteString(test[key] as? String ?? "") }
                let request = FilterSuites.request(text("requestURL"), text("siteURL"), text("requestType"))
                var action: String?
                if let match = list.match(request) {
                    action = match.action.rawValue
                    if match.action == .block, let surrogate = match.surrogate, surrogates.contains("/\(surrogate) ") {
                        action = "redirect"
                    }
                }
                #expect(action == test["expectAction"] as? String, "\(group): \(name)")
                if action == test["expectAction"] as? String { right += 1 }
            }
        }
        #expect(right == 134)
        // Two rules have an action that nobody knows.
        #expect(
            list.problems.map(\.description) == [
                "/trackers/tracker.test/rules/1: the action \u{201C}unsupported-action\u{201D} is unknown",
                "/trackers/ignore.test/rules/1: the action \u{201C}unsupported-action\u{201D} is unknown",
            ]
        )
    }

    private static let text = """
        {"trackers": {"t.example": {"domain": "t.example", "owner": {"name": "T Inc."}, "default": "block",
          "categories": ["Advertising"], "rules": [
            {"rule": "t\\\\.example/ok", "action": "ignore"},
            {"rule": "t\\\\.example/(?=x)"},
            {"rule": "t\\\\.example/p[0-9]+", "options": {"types": ["image"]}, "exceptions": {"domains": ["shop.example"]}}]}},
         "entities": {"T Inc.": {"domains": ["t.example", "t-own.example"]}},
         "domains": {"t.example": "T Inc."}, "cnames": {"m.shop.example": "x.t.example"}}
        """

    @Test("A match says who, what for, why and where the file says so")
    func match() throws {
        let list = try DuckDuckGoList(bytes: Array(Self.text.utf8), name: "tds.json")
        #expect(list.identity.rules == 1)
        #expect(
            list.problems.map(\.description) == [
                "/trackers/t.example/rules/1: the regular expression cannot be used: a look-ahead is not supported"
            ]
        )
        func match(_ url: ByteString, _ source: ByteString, _ type: ResourceType = .image) -> DuckDuckGoMatch? {
            list.match(FilterRequest(url: url, source: HARForensics.Host(source), type: type))
        }
        let pixel = try #require(match("https://a.t.example/P12", "site.test"))
        #expect(pixel.owner == "T Inc.")
        #expect(pixel.categories == ["Advertising"])
        #expect(pixel.action == .block)
        #expect(pixel.reason == .rule)
        #expect(pixel.pointer.description == "/trackers/t.example/rules/2")
        #expect(match("https://t.example/p1", "www.shop.example")?.reason == .exception)
        #expect(match("https://t.example/p1", "site.test", .script)?.reason == .noRule)
        #expect(match("https://t.example/ok", "site.test")?.action == .ignore)
        #expect(match("https://t.example/p1", "www.t-own.example")?.reason == .firstParty)
        let alias = try #require(match("https://m.shop.example/p1", "site.test"))
        #expect(alias.alias == HARForensics.Host("x.t.example"))
        #expect(alias.domain == "t.example")
        #expect(match("https://n.shop.example/p1", "site.test") == nil)
        #expect(match("https://notat.example/", "site.test") == nil)
        #expect(list.entity(of: HARForensics.Host("www.t-own.example")) == "T Inc.")
    }

    @Test("A domain of the Tracker Radar is a list of one tracker that nothing says to block")
    func trackerRadar() throws {
        let text =
            #"{"domain": "t.example", "owner": {"name": "T"}, "categories": ["Analytics"], "resources": [{"rule": "t\\.example/a\\.js"}]}"#
        guard case .duckDuckGo(let list) = try SuppliedList(bytes: Array(text.utf8), name: "t.example.json") else {
            Issue.record("another format")
            return
        }
        let match = list.match(
            FilterRequest(url: "https://x.t.example/a.js", source: HARForensics.Host("site.test"), type: .script)
        )
        #expect(match?.action == .ignore)
        #expect(match?.rule == #"t\.example/a\.js"#)
        #expect(match?.pointer.description == "/resources/0")
    }
}
