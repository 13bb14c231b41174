import Testing

@testable import HARCapture

/// The files of JSONTestSuite, read as strictly as RFC 8259 asks: no failure, nothing behind the value, no diagnostic.
@Suite(.enabled(if: Shared.root != nil, Comment(rawValue: Shared.hint)))
struct JSONSuiteTests {
    private func strictlyAccepted(_ prefix: String) throws -> (names: Set<String>, count: Int) {
        let files = try Shared.names(in: "suites/json").filter { $0.hasPrefix(prefix) }
        let accepted = try files.filter { Reading(try Shared.bytes("suites/json/\($0)")).isStrict }
        return (Set(accepted.map { String($0.dropFirst(2).dropLast(5)) }), files.count)
    }

    @Test func `All 95 texts that must be accepted are accepted`() throws {
        let result = try strictlyAccepted("y_")
        #expect(result.count == 95)
        #expect(result.names.count == 95)
    }

    @Test func `None of the 188 texts that must be refused is accepted without a diagnostic`() throws {
        let result = try strictlyAccepted("n_")
        #expect(result.count == 188)
        #expect(result.names == [])
    }

    @Test func `Of the 35 texts that are left open these eleven are accepted`() throws {
        let result = try strictlyAccepted("i_")
        #expect(result.count == 35)
        #expect(
            result.names == [
                "number_double_huge_neg_exp", "number_huge_exp", "number_neg_int_huge_exp",
                "number_pos_double_huge_exp", "number_real_neg_overflow", "number_real_pos_overflow",
                "number_real_underflow", "number_too_big_neg_int", "number_too_big_pos_int",
                "number_very_big_negative_int", "structure_500_nested_arrays",
            ]
        )
    }

    @Test func `What is tolerated of the refused texts is tolerated with one of seven diagnostics`() throws {
        var tolerated: [DiagnosticCode: Int] = [:]
        for name in try Shared.names(in: "suites/json") where name.hasPrefix("n_") {
            let reading = Reading(try Shared.bytes("suites/json/\(name)"))
            guard reading.failure == nil, !reading.isFollowed else { continue }
            for code in reading.codes { tolerated[code, default: 0] += 1 }
        }
        #expect(
            Set(tolerated.keys) == [
                .trailingComma, .controlCharacter, .badEscape, .loneSurrogate, .invalidUTF8, .numberNotFinite,
                .malformedNumber,
            ]
        )
    }

    @Test func `As a member of a HAR they are judged in the same way where nothing is tolerated`() throws {
        var accepted: [String: Set<String>] = [:]
        var counts: [String: Int] = [:]
        for name in try Shared.names(in: "suites/json") where name.hasSuffix(".json") {
            let text = HostileCorpus.wrapped(try Shared.bytes("suites/json/\(name)"))
            let (kind, title) = (String(name.prefix(2)), String(name.dropFirst(2).dropLast(5)))
            counts[kind, default: 0] += 1
            if HostileCorpus.strict(text) == .accept { accepted[kind, default: []].insert(title) }
        }
        #expect(counts == ["y_": 95, "n_": 188, "i_": 35])
        #expect(accepted["y_"]?.count == 95)
        #expect(accepted["n_"] == nil)
        #expect(accepted["i_"] == (try strictlyAccepted("i_").names))
        // Names may repeat (RFC 8259 §4), but not those that a HAR reader uses.
        #expect(accepted["y_"]?.contains("object_duplicated_key") == true)
        let twice = #"{"log":{"entries":[{"request":{"url":"a","url":"b"}}]}}"#
        #expect(HostileCorpus.strict(Array(twice.utf8)) == .reject)
    }

    @Test func `Every text also ends in a capture or in a CaptureError`() throws {
        for name in try Shared.names(in: "suites/json") where name.hasSuffix(".json") {
            #expect(throws: CaptureError.self, "\(name)") {
                try Capture(decoding: try Shared.bytes("suites/json/\(name)"), name: name)
            }
        }
    }
}
