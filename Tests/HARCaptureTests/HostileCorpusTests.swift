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
        // What follows the last member is named in the diagnostic of the container.
        "gz/trailing.har.gz": .accept,
        "zip/prefix_junk.zip": .reject, "zip/comment_eocd.zip": .reject, "zip/two_eocd.zip": .reject,
    ]

    /// Where strict reading differs from the manifest, and why.
    static let differences: [String: (verdict: HostileCorpus.Verdict, reason: String)] = [
        "nest/array_511.json": (.reject, deeper), "nest/array_512.json": (.reject, deeper),
        "nest/object_511.json": (.reject, deeper), "nest/object_512.json": (.reject, deeper),
        "har/shape_version_99.har": (.accept, version), "har/shape_version_num.har": (.accept, number),
        "zip/name_nonutf8.zip": (.accept, unwritten), "zip/name_tilde.zip": (.accept, unwritten),
        "zip/case_dup.zip": (.reject, ambiguous), "zip/nfc_nfd.zip": (.reject, ambiguous),
    ]

    private static let deeper = "as a member of a HAR it lies two levels deeper than by itself, where it is accepted"
    private static let version = "the version is none of decoding: the completeness checks name it"
    private static let number = "1.2 means the same, written as a number"
    private static let unwritten = "no name in an archive is ever a path that is written, and output escapes it"
    private static let ambiguous = "the archive holds two captures, and nothing says which is meant"

    @Test func `Each input is accepted or refused as its manifest requires, or as the tables say`() throws {
        try HostileCorpus.with { corpus in
            #expect(corpus.items.count == 280)
            var differing: [String] = []
            for item in corpus.items {
                let bytes = try corpus.bytes(item)
                let isBare = item.path.hasSuffix(".json") && !bytes.starts(with: Array(#"{"log""#.utf8))
                let strict = HostileCorpus.strict(isBare ? HostileCorpus.wrapped(bytes) : bytes)
                if isBare {
                    let alone: HostileCorpus.Verdict = Reading(bytes).isStrict ? .accept : .reject
                    let required = HostileCorpus.required(item) ?? strict
                    #expect(alone == required, "\(item.path) by itself")
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
