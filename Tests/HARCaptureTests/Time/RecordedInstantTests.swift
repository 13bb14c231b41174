import HARCapture
import Testing

struct RecordedInstantTests {
    /// Text, UTC, offset in minutes (nil: none written), digits.
    private static let texts: [(String, String?, Int?, Int)] = [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z", 0, 0),
        ("2026-03-01T10:00:00.9+01:00", "2026-03-01T09:00:00.9Z", 60, 1),
        ("2026-03-01T10:00:00.99+01:00", "2026-03-01T09:00:00.99Z", 60, 2),
        ("2026-03-01T10:00:00.125-0430", "2026-03-01T14:30:00.125Z", -270, 3),
        ("2026-03-01T10:00:00.123456+00:00", "2026-03-01T10:00:00.123456Z", 0, 6),
        ("2026-03-01T10:00:00.1234567+02:00", "2026-03-01T08:00:00.1234567Z", 120, 7),
        ("2026-03-01T10:00:00.12345678901234567890Z", "2026-03-01T10:00:00.123456789012345Z", 0, 20),
        ("2026-03-01 10:00:00", "2026-03-01T10:00:00Z", nil, 0),
        ("2026-02-30T10:00:00Z", nil, nil, 0), ("2026-03-01T24:00:00Z", nil, nil, 0),
        ("99999-01-01T00:00:00Z", nil, nil, 0), ("2026-03-01T10:00:00+99:99", nil, nil, 0),
        ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", 0, 0), ("", nil, nil, 0),
    ]

    @Test(arguments: texts)
    func `Text, offset and precision of an instant are kept`(
        text: String,
        utc: String?,
        offset: Int?,
        digits: Int
    ) throws {
        let recorded = RecordedInstant(ByteString(text))
        #expect(recorded.text == ByteString(text))
        #expect(recorded.instant?.description == utc)
        #expect(recorded.offsetMinutes == offset)
        #expect(recorded.fractionDigits == digits)
        #expect((recorded.resolution == nil) == (utc == nil))
        if utc != nil, offset == nil { #expect(recorded.zone == .unstated) }
    }

    @Test(arguments: [
        (0, RecordedInstant.Resolution.seconds), (1, .fractionOfSecond), (3, .milliseconds), (6, .microseconds),
        (7, .finer), (12, .finer),
    ])
    func `The number of digits says how finely a clock was read`(digits: Int, resolution: RecordedInstant.Resolution) {
        let fraction = digits > 0 ? "." + String(repeating: "5", count: digits) : ""
        #expect(RecordedInstant(ByteString("2026-03-01T10:00:00\(fraction)Z")).resolution == resolution)
        #expect(RecordedInstant.Resolution.seconds <= resolution)
    }

    @Test func `Digits behind the microsecond order instants`() throws {
        let texts = ["00.1234567", "00.123456", "00.1234566999", "00.123456700000001", "00.12"]
        let instants = texts.map { Instant.parse(ByteString("2026-03-01T10:00:\($0)Z"))?.instant }
        let sorted = instants.compactMap(\.self).sorted().map { "\($0)" }
        #expect(
            sorted
                == ["12", "123456", "1234566999", "1234567", "123456700000001"].map {
                    "2026-03-01T10:00:00.\($0)Z"
                }
        )
        #expect(instants[0] != instants[1])
        #expect(instants[0] == Instant.parse("2026-03-01T11:00:00.12345670+01:00")?.instant)
        #expect(instants[0]?.advanced(byMilliseconds: 1).description == "2026-03-01T10:00:00.1244567Z")
    }

    @Test func `Entries, pages and cookies give their instants as recorded`() throws {
        let capture = try Capture(
            #"""
            {"log":{"pages":[{"id":"p","startedDateTime":"2026-03-01T10:00:00+01:00"},{"id":"q"}],"entries":[
             {"startedDateTime":"2026-03-01T10:00:00.1234567+01:00","response":{"cookies":[
               {"name":"a","expires":"2027-03-01T10:00:00"},{"name":"b","expires":""},{"name":"c","expires":null},
               {"name":"d","expires":"Sun, 01 Mar 2027 10:00:00 GMT"}]}},
             {"startedDateTime":""},{"startedDateTime":null},{}]}}
            """#
        )
        #expect(capture.entries.map { $0.started?.fractionDigits } == [7, 0, nil, nil])
        #expect(capture.entries.map { $0.started?.instant == nil } == [false, true, true, true])
        #expect(capture.pages.map { $0.started?.offsetMinutes } == [60, nil])
        let expiries = capture.entries[0].response.cookies.map(\.expiry)
        #expect(expiries.map { $0?.zone } == [.unstated, nil, nil, nil])
        #expect(expiries.map { $0 == nil } == [false, true, true, false])
        #expect(expiries[3]?.text == "Sun, 01 Mar 2027 10:00:00 GMT")
    }
}
