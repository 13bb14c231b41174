import Foundation
import Testing

@testable import HARCapture

/// 280 hostile inputs against what their manifest requires.
///
/// Bare JSON texts are no HAR: they are judged as the value of a custom member of one
/// (``HostileCorpus/wrapped(_:)``); texts that begin with a log are judged as they stand.
@Suite(.enabled(if: Shared.root != nil, Comment(rawValue: Shared.hint)))
struct HostileCorpusTests {
    /// Where the manifest leaves the choice: what is chosen.
    static let chosen: [String: HostileCorpus.Verdict] = [
        // A lone surrogate is kept as three bytes and noted as a warning.
        "enc/lone_high.json": .reject, "enc/lone_low.json": .reject, "enc/lone_rev.json": .reject,
        "enc/lone_high_high.json": .reject, "enc/lone_high_x.json": .reject, "enc/lone_high_esc.json": .reject,
        "struct/tab_in_str.json": .reject,
        "struct/dup_key.json": .accept,
        "quad/longstr_16MB.json": .accept,
        "gz/trailing.har.gz": .reject,
        "zip/prefix_junk.zip": .reject, "zip/comment_eocd.zip": .reject, "zip/two_eocd.zip": .reject,
    ]

    /// Where strict reading differs from the manifest, and why.
    static let differences: [String: (verdict: HostileCorpus.Verdict, reason: String)] = [:]

    @Test func `Each input is accepted or refused as its manifest requires, or as the tables say`() throws {
        try HostileCorpus.with { corpus in
            #expect(corpus.items.count == 280)
            var differing: [String] = []
            for item in corpus.items {
                let bytes = try corpus.bytes(item)
                let isBare = item.path.hasSuffix(".json") && !bytes.starts(with: Array(#"{"log""#.utf8))
                let strict = HostileCorpus.strict(isBare ? HostileCorpus.wrapped(bytes) : bytes)
                if isBare, !item.path.hasPrefix("nest/") {
                    #expect((strict == .accept) == Reading(bytes).isStrict, "\(item.path) by itself")
                }
                let wanted =
                    Self.differences[item.path]?.verdict ?? HostileCorpus.required(item) ?? Self.chosen[item.path]
                if strict != wanted { differing.append("\(item.path) \(strict): \(item.expectation)") }
                #expect(Self.differences[item.path] == nil || HostileCorpus.required(item) != strict, "\(item.path)")
            }
            #expect(differing == [])
        }
    }

    @Test func `Tolerant reading says what is missing, and refuses damaged containers all the same`() throws {
        try HostileCorpus.with { corpus in
            for item in corpus.items {
                let bytes = try corpus.bytes(item)
                let isBare = item.path.hasSuffix(".json") && !bytes.starts(with: Array(#"{"log""#.utf8))
                let text = isBare ? HostileCorpus.wrapped(bytes) : bytes
                let start = ContinuousClock.now
                let result = HostileCorpus.read(text)
                #expect(ContinuousClock.now - start < .seconds(60), "\(item.path)")
                switch result {
                case .failure(let error):
                    #expect((0...text.count).contains(error.offset ?? 0) || !error.detail.isEmpty, "\(item.path)")
                    #expect(HostileCorpus.strict(text) == .reject, "\(item.path)")
                case .success(let capture):
                    if item.path.hasPrefix("trunc/") {
                        #expect(capture.diagnostics.contains { $0.code.severity == .error }, "\(item.path)")
                    }
                    if ["gz/", "zip/"].contains(where: { item.path.hasPrefix($0) }) {
                        #expect(HostileCorpus.strict(text) == .accept, "\(item.path): no damaged container is read")
                    }
                }
            }
        }
    }
}
