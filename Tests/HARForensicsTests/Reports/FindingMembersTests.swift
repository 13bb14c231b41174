import Foundation
import HARForensics
import Testing

@Suite("Every finding carries what a reader needs to check or refute it")
struct FindingMembersTests {
    private static let documents = SampleCaptures.names.map { "\($0).json" }

    /// The members of every finding, with those inside of them.
    private static let members = [
        "id", "rule", "ruleVersion", "kind", "statement", "subject", "confidence/level", "confidence/reasons", "limits",
        "refutedBy", "matches", "evidence", "fingerprint", "parameters", "review/state", "circumstances/actions",
        "circumstances/actors", "circumstances/party", "circumstances/partyBasis", "circumstances/checked",
    ]

    private static func value(_ path: String, in finding: [String: Any]) -> Any? {
        var value: Any? = finding
        for name in path.split(separator: "/") { value = (value as? [String: Any])?[String(name)] }
        return value
    }

    private static func document(_ name: String) throws -> [String: Any] {
        let data = try Data(contentsOf: GoldenTests.folder.appending(path: name))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("Findings of the golden documents have every mandatory member", arguments: documents)
    func mandatory(name: String) throws {
        let findings = try #require(try Self.document(name)["findings"] as? [[String: Any]])
        #expect(findings.count > 10)
        for finding in findings {
            let id = finding["id"] as? String ?? "?"
            for member in Self.members { #expect(Self.value(member, in: finding) != nil, "\(id) lacks \(member)") }
            let evidence = finding["evidence"] as? [[String: Any]] ?? []
            #expect(!evidence.isEmpty)
            for piece in evidence {
                for member in ["capture", "pointer", "offset", "length", "sha256", "quoteForm"] {
                    #expect(piece[member] != nil, "\(id): evidence lacks \(member)")
                }
                #expect(piece["quote"] != nil || piece["quoteBase64"] != nil, "\(id): evidence without quote")
            }
            guard evidence.contains(where: { $0["entry"] != nil }) else { continue }
            // What stands in an entry has a time, a place in the order, a request, and who led to it.
            for member in ["clock/text", "clock/basis", "clock/fractionDigits", "place", "orderBy", "request/url"] {
                #expect(Self.value("circumstances/\(member)", in: finding) != nil, "\(id) lacks \(member)")
            }
            let actors = Self.value("circumstances/actors", in: finding) as? [[String: Any]] ?? []
            #expect(!actors.isEmpty && actors.allSatisfy { $0["kind"] != nil && $0["source"] != nil })
            if let subject = finding["subject"] as? [String: Any], subject["site"] != nil {
                #expect(Self.value("circumstances/consent/phase", in: finding) != nil, "\(id): no consent state")
            }
        }
        let attributed = findings.filter {
            $0["kind"] as? String == "attributed" && $0["rule"] as? String != "CONSENT-OWN"
        }
        for finding in attributed {
            for match in finding["matches"] as? [[String: Any]] ?? [] {
                for member in ["list", "version", "sha256", "rule"] { #expect(match[member] != nil) }
                #expect(match["line"] != nil || match["pointer"] != nil)
            }
        }
    }

    @Test("Rules say how they can be wrong, and what found nothing says how far it could be seen", arguments: documents)
    func rules(name: String) throws {
        let document = try Self.document(name)
        let rules = try #require(document["rules"] as? [[String: Any]])
        for rule in rules {
            for member in ["definition", "method", "literature", "falsePositives", "falseNegatives", "refutedBy"] {
                #expect(rule[member] != nil, "\(rule["id"] ?? "?") lacks \(member)")
            }
        }
        let found = Set((document["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
        let notFound = Set((document["notFound"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
        #expect(found.isDisjoint(with: notFound))
        #expect(found.union(notFound) == Set(rules.compactMap { $0["id"] as? String }))
    }

    @Test("With values shown, the SHA-256 of a quote is that of the cited bytes", arguments: SampleCaptures.names)
    func quotes(name: String) throws {
        let analysis = try SampleCaptures.analysis(name)
        let file = [UInt8](try Data(contentsOf: URL(filePath: SampleCaptures.path(name))))
        var quoted = 0
        for piece in AnalysisDocument(of: [analysis], values: .shown).findings.flatMap(\.evidence) {
            let cited = Array(file[piece.offset..<(piece.offset + piece.length)])
            #expect(piece.quoteForm == "verbatim")
            #expect(piece.quote.map { Array($0.utf8) } == cited)
            #expect(SHA256Digest(of: cited).description == piece.sha256)
            quoted += 1
        }
        #expect(quoted > 20)
        let masked = AnalysisDocument(of: [analysis]).findings.flatMap(\.evidence)
        #expect(Set(masked.map(\.quoteForm)).isSubset(of: ["verbatim", "unescaped", "masked"]))
        // Equal values stay equal: what has one digest has one quote.
        for (_, same) in Dictionary(grouping: masked, by: \.sha256) { #expect(Set(same.map(\.quote)).count == 1) }
    }

    @Test(
        "Bytes that are not UTF-8 are quoted in base64",
        arguments: [([0xFF, 0xFE, 0x61], "//5h"), ([0x80], "gA=="), ([0xC3, 0x28], "wyg=")]
    )
    func base64(bytes: [UInt8], text: String) { #expect(Base64.encoded(ByteString(bytes)) == text) }
}
