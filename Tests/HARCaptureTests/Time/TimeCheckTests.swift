import HARCapture
import Testing

struct TimeCheckTests {
    private static let codes: [DiagnosticCode] = [
        .clockStepsBack, .entryBeforePage, .distantInstant, .mixedOffsets, .equalInstants, .unreadablePageInstant,
        .unreadableInstant, .instantWithoutOffset, .unordered,
    ]

    /// What is odd about the instants of a capture: code, count, cited texts.
    private func oddities(_ starts: [String], page: String = "2026-03-01T10:00:00Z") throws -> [String] {
        let entries = starts.map { start in
            let parts = start.split(separator: " for ")
            return #"{"pageref":"p","startedDateTime":"\#(parts[0])","time":\#(parts.count > 1 ? parts[1] : "0")}"#
        }
        let capture = try Capture(
            #"{"log":{"pages":[{"id":"p","startedDateTime":"\#(page)"}],"entries":[\#(entries.joined(separator: ","))]}}"#
        )
        return try capture.diagnostics.filter { Self.codes.contains($0.code) }.map { diagnostic in
            let cited = try diagnostic.occurrences.map { place in
                try capture.bytes(in: place.offset..<(place.offset + place.length)).string
            }
            return "\(diagnostic.code) \(diagnostic.count) \(cited.joined(separator: " "))"
        }
    }

    private static func at(_ text: String) -> String { "2026-03-01T10:\(text)Z" }

    private static let captures: [(starts: [String], expected: [String])] = [
        ([at("00:00"), at("00:01"), at("00:02")], []),
        // Entries listed as they ended.
        ([at("00:09"), at("00:00") + " for 9500"], [#"CQ-06 1 "2026-03-01T10:00:00Z""#]),
        ([at("00:09"), at("00:04.5")], [#"CQ-06 1 "2026-03-01T10:00:04.5Z""#]),
        (
            [at("01:00"), at("00:30"), at("00:31"), at("00:32")],
            [
                #"clockStepsBack 1 "2026-03-01T10:00:30Z""#,
                #"CQ-06 3 "2026-03-01T10:00:30Z" "2026-03-01T10:00:31Z" "2026-03-01T10:00:32Z""#,
            ]
        ),
        (
            [at("00:00"), at("00:01"), at("00:00"), at("00:00.000")].map { $0.replacing("10:00", with: "11:00") },
            [
                #"CQ-06 2 "2026-03-01T11:00:00Z" "2026-03-01T11:00:00.000Z""#,
                #"equalInstants 2 "2026-03-01T11:00:00Z" "2026-03-01T11:00:00.000Z""#,
            ]
        ),
        (["2026-03-01T09:59:59.95Z"], []),
        (["2026-03-01T09:59:59.85Z"], [#"entryBeforePage 1 "2026-03-01T09:59:59.85Z""#]),
        (
            [at("00:00"), "2026-03-01T11:00:01+01:00", "2026-03-01T10:00:02+00:00", "2026-03-01T06:00:03-0400"],
            [#"mixedOffsets 2 "2026-03-01T11:00:01+01:00" "2026-03-01T06:00:03-0400""#]
        ),
        (["2026-03-01T10:00:00"], [#"instantWithoutOffset 1 "2026-03-01T10:00:00""#]),
        (
            [at("00:00"), at("00:01"), "2026-03-02T10:00:02Z"],
            [#"distantInstant 1 "2026-03-02T10:00:02Z""#]
        ),
        (
            [at("00:00"), at("00:01"), "2026-03-02T10:00:01Z"], []
        ),
        (
            ["NaN-NaN-NaNTNaN:NaN:NaN.NaN+NaN:NaN", "2026-02-30T10:00:00Z"],
            [#"unreadableInstant 2 "NaN-NaN-NaNTNaN:NaN:NaN.NaN+NaN:NaN" "2026-02-30T10:00:00Z""#]
        ),
    ]

    @Test(arguments: captures)
    func `What is odd about instants is reported at their bytes`(starts: [String], expected: [String]) throws {
        #expect(try oddities(starts) == expected)
    }

    @Test(arguments: ["1970-01-01T05:30:00.000+0530", "1989-12-31T23:59:59Z", "2101-01-01T00:00:00Z"])
    func `An instant outside of the age of such captures is reported`(start: String) throws {
        #expect(try oddities([start], page: start) == [#"distantInstant 1 "\#(start)""#])
    }

    @Test func `The instant of a page that cannot be read is reported`() throws {
        #expect(try oddities([Self.at("00:00")], page: "soon") == [#"unreadablePageInstant 1 "soon""#])
    }

    @Test func `A diagnostic says what was found and what was expected`() throws {
        let entries = ["10:00:00", "09:00:00", "11:00:00", "08:30:00"].map {
            #"{"startedDateTime":"2026-03-01T\#($0)Z"}"#
        }
        let capture = try Capture(#"{"log":{"entries":[\#(entries.joined(separator: ","))]}}"#)
        let steps = try #require(capture.diagnostic(.clockStepsBack))
        #expect(steps.count == 2)
        #expect(
            steps.occurrences.map(\.detail) == [
                "(found 2026-03-01T09:00:00Z, expected 2026-03-01T10:00:00Z or later; the largest step back is 9000000 ms)",
                "(found 2026-03-01T08:30:00Z, expected 2026-03-01T11:00:00Z or later; the largest step back is 9000000 ms)",
            ]
        )
        #expect(capture.source(of: steps.occurrences[1])?.entry == 3)
    }
}
