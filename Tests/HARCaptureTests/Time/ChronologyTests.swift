import HARCapture
import Testing

struct ChronologyTests {
    /// A capture of entries with these texts as instants; nil leaves it out.
    private func capture(_ starts: [String?], time: String = "5") throws -> Capture {
        let entries = starts.map { start in
            start.map { #"{"startedDateTime":"\#($0)","time":\#(time)}"# } ?? #"{"time":1}"#
        }
        return try Capture(#"{"log":{"entries":[\#(entries.joined(separator: ","))]}}"#)
    }

    private static func at(_ second: String) -> String { "2026-03-01T10:00:\(second)Z" }

    private static let orders: [(starts: [String?], order: [Int])] = [
        ([], []), ([nil], [0]), ([nil, nil, nil], [0, 1, 2]),
        ([at("03"), at("01"), at("02")], [1, 2, 0]),
        ([at("01"), at("01"), at("00"), at("01")], [2, 0, 1, 3]),
        ([at("01.1234567"), at("01.1234566"), at("01.123456")], [2, 1, 0]),
        // An unreadable instant follows the answer before it in the file; the first ones stand before all others.
        ([at("01"), "nonsense", at("00")], [2, 0, 1]),
        ([nil, "", at("01"), at("00")], [3, 0, 1, 2]),
        ([nil, nil, at("00"), at("01")], [0, 1, 2, 3]),
        ([at("02"), nil, at("01"), nil, nil], [2, 3, 4, 0, 1]),
        // 10:00:01 in three zones.
        (["2026-03-01T11:00:02+01:00", "2026-03-01T10:00:01", "2026-03-01T04:30:00-0530"], [2, 1, 0]),
    ]

    @Test(arguments: orders)
    func `Entries are ordered by instant, then by their place in the file`(starts: [String?], order: [Int]) throws {
        let chronology = try capture(starts).chronology
        #expect(chronology.order == order)
        #expect(chronology.places.map(\.index) == Array(starts.indices))
        #expect(chronology.places.sorted().map(\.index) == order)
    }

    @Test func `An entry without an instant borrows the arrival of the answer before it and says so`() throws {
        let chronology = try capture([nil, Self.at("01"), "x", nil], time: "250.5").chronology
        #expect(chronology.firstStated == 1)
        #expect(chronology.places.map(\.isStated) == [false, true, false, false])
        let first = chronology.places[1].instant
        #expect(chronology.places.map { $0.instant.milliseconds(since: first) } == [0, 0, 250.5, 250.5])
    }

    @Test func `Only instants that are stated and differ witness an order of time`() throws {
        let chronology = try capture([Self.at("01"), Self.at("02"), Self.at("01"), nil]).chronology
        #expect(chronology.witness(0, 1) == .time)
        #expect(chronology.witness(1, 2) == .time)
        #expect(chronology.witness(0, 2) == .file)
        #expect(chronology.witness(1, 3) == .file)
        #expect(chronology.witness(0, 0) == .file)
    }
}
