import ForensicReports
import Foundation
import Testing

@testable import HARForensics

@Suite("A Dutch report is Dutch")
struct DutchReportTests {
    @Test("Every rule has Dutch texts, and every sentence of its page too", arguments: RuleCatalogue.standard.map(\.id))
    func rules(id: RuleID) throws {
        let rule = try #require(RuleCatalogue.standard.first { $0.id == id })
        let page = try #require(rule.page)
        #expect(Dutch.rules[id] != nil)
        let sentences =
            rule.refutedBy + page.falsePositives + page.falseNegatives
            + rule.parameters.keys.sorted().compactMap { page.parameters[$0] }
        for sentence in sentences { #expect(Dutch.sentences[sentence] != nil, "\(sentence)") }
        // Numbers of a method stand in both languages.
        let numbers = { (text: String) in Set(text.matches(of: /[0-9]{2,}/).map { String($0.output) }) }
        #expect(numbers(rule.method(in: .nl)) == numbers(rule.method), "\(id)")
    }

    @Test("Every oddity, kind of statement, gap of an exporter and reason code has a Dutch text")
    func fixed() {
        for code in DiagnosticCode.all { #expect(Dutch.diagnostics[code.rawValue] != nil, "\(code)") }
        for kind in StatementKind.all { #expect(Dutch.kinds[kind.rawValue] != nil, "\(kind)") }
        let exporters: [Exporter] = [
            .chromiumDevTools, .firefox, .safari, .internetExplorer, .playwright, .chromeHAR, .browsertime,
            .chromeHARCapturer, .mitmproxy, .charles, .fiddler, .proxyman, .insomnia, .burpLoggerPlusPlus, .httpToolkit,
            .webPageTest, .phantomJS, .splash, .firebug, .browserMob, .homeMade, .unknown,
        ]
        for exporter in exporters {
            for capability in Capability.all {
                guard let reason = exporter.capabilities[capability].reason else { continue }
                #expect(Dutch.sentences[reason] != nil, "\(reason)")
            }
        }
        for category in CatalogueEntry.trackingCategories {
            #expect(Dutch.category(category) != category || category == "fingerprinting")
        }
    }

    @Test("Reason codes of the findings are said in words", arguments: SampleCaptures.names)
    func reasons(name: String) throws {
        for finding in try SampleCaptures.analysis(name).findings {
            for code in finding.confidence.reasons { #expect(Dutch.reasons[code] != nil, "\(code)") }
        }
    }

    @Test(
        "The page has no English words outside of code, quotes and titles of publications",
        arguments: SampleCaptures.names
    )
    func leftovers(name: String) throws {
        let analysis = try SampleCaptures.analysis(name)
        let mask = ValueMask(captures: [analysis.capture.source.sha256])
        let html = try ForensicReport(of: [analysis], language: .nl, mask: mask).html()
        #expect(html.contains("<html lang=\"nl\">"))
        var text = html.replacing(/(?s)<style>.*?<\/style>/, with: "")
        for tag in ["code", "pre", "cite", "small"] {
            text = text.replacing(try Regex("(?s)<\(tag)[^>]*>.*?</\(tag)>"), with: " ")
        }
        text = text.replacing(/<[^>]*>/, with: "\n")
        for rule in RuleCatalogue.standard { text = text.replacing(rule.id.rawValue, with: "") }
        let words = /\b(the|and|with|from|that|which|were|has|have|not|for|this|its|are|before|after|cannot)\b/
            .ignoresCase()
        for line in text.split(separator: "\n") where line.contains(words) { Issue.record("\(line.prefix(300))") }
        for code in ["unreviewed", "notFound", "cannotTell"] { #expect(!text.contains(code)) }
    }

    @Test("A statement says the same things in both languages", arguments: SampleCaptures.names)
    func statements(name: String) throws {
        let digits = { (text: String) in text.matches(of: /[0-9]{2,}/).map { String($0.output) }.sorted() }
        for finding in try SampleCaptures.analysis(name).findings where finding.rule != .captureDiagnostic {
            #expect(finding.wording.dutch != finding.wording.english)
            #expect(digits(finding.wording.dutch) == digits(finding.wording.english), "\(finding.wording)")
            for part in [finding.subject.site, finding.subject.domain].compactMap({ $0?.string }) {
                let isSaid = finding.wording.english.contains(part)
                #expect(finding.wording.dutch.contains(part) == isSaid)
            }
        }
    }

    @Test("A host of look-alike letters is shown in Punycode too, in both languages")
    func lookAlike() {
        let host = PrintableText.host(ByteString("раураl.com"))
        #expect(host == "раураl.com (xn--l-7sba6dbr.com)")
        #expect(PrintableText.host("example.nl") == "example.nl")
    }
}
