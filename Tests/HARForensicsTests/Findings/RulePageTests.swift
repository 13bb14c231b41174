import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("Every rule has a page")
struct RulePageTests {
    static let folder = SampleCaptures.folder.deletingLastPathComponent().appending(path: "Docs/Rules")
    static let names = RuleCatalogue.standard.map(\.id.rawValue)

    private func rule(_ name: String) throws -> (Rule, RulePage) {
        let rule = try #require(RuleCatalogue.standard.first { $0.id.rawValue == name })
        let page = try #require(
            rule.page,
            """
            The rule \(name) has no page. Write one as a static member in Sources/HARForensics/Findings/Pages, with an \
            example that fires and one that must not, and name it in a list of RulePage.all.
            """
        )
        return (rule, page)
    }

    @Test("The page is whole", arguments: names)
    func whole(name: String) throws {
        let (rule, page) = try rule(name)
        #expect(!page.definition.isEmpty && !rule.method.isEmpty && !rule.title.isEmpty)
        #expect(!page.literature.isEmpty && !page.falsePositives.isEmpty && !page.falseNegatives.isEmpty)
        #expect(Set(page.parameters.keys) == Set(rule.parameters.keys), "each parameter is explained, and no other")
        for word in ["illegal", "violat", "breach", "unlawful", "consented"] {
            #expect(!page.definition.lowercased().contains(word))
        }
    }

    @Test("The example fires", arguments: names)
    func fires(name: String) throws {
        let (rule, page) = try rule(name)
        let findings = try page.fires.findings(of: rule)
        #expect(!findings.isEmpty, "\(name) finds nothing in its own example: \(page.fires.reason)")
        #expect(findings.allSatisfy { $0.rule == rule.id && !$0.evidence.isEmpty })
    }

    @Test("The other example does not fire", arguments: names)
    func silent(name: String) throws {
        let (rule, page) = try rule(name)
        #expect(try page.mustNotFire.findings(of: rule).map(\.statement) == [], "\(page.mustNotFire.reason)")
    }

    @Test("No page is left without a rule, and none is there twice")
    func noMore() {
        let pages = RulePage.all.map(\.rule.rawValue)
        #expect(Set(pages).count == pages.count)
        #expect(Set(pages).subtracting(Self.names).isEmpty)
    }

    @Test("Docs/Rules is made of the rules as they are")
    func documents() throws {
        var expected = ["README.md": RuleManual.index]
        for rule in RuleCatalogue.standard {
            guard let manual = RuleManual(of: rule) else { continue }
            expected[manual.fileName] = manual.markdown
        }
        if GoldenTests.isRecording {
            try? FileManager.default.removeItem(at: Self.folder)
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            for (name, text) in expected { try Data(text.utf8).write(to: Self.folder.appending(path: name)) }
            Issue.record("recorded Docs/Rules")
            return
        }
        let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(found) == Set(expected.keys))
        for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
            let recorded = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            #expect(
                recorded == text,
                "\(name) is out of date: RECORD_GOLDENS=1 swift test --filter RulePageTests writes it anew"
            )
        }
    }
}
