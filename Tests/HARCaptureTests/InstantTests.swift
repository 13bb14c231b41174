import HARCapture
import Testing

struct InstantTests {
    /// Forms that exporters write, with the exporter.
    @Test(arguments: [
        ("2026-03-01T10:00:00.125Z", "2026-03-01T10:00:00.125Z"),  // Chrome DevTools, Playwright
        ("2026-03-01T10:00:00.125+00:00", "2026-03-01T10:00:00.125Z"),  // Firefox
        ("2026-03-01T10:00:00.125-04:00", "2026-03-01T14:00:00.125Z"),  // Firefox
        ("2026-03-01T10:00:00.99+01:00", "2026-03-01T09:00:00.99Z"),  // Internet Explorer
        ("2026-03-01T10:00:00.123456+00:00", "2026-03-01T10:00:00.123456Z"),  // mitmproxy
        ("2026-03-01T10:00:00+00:00", "2026-03-01T10:00:00Z"),  // mitmproxy without microseconds
        ("2026-03-01T10:00:00.1234567+02:00", "2026-03-01T08:00:00.1234567Z"),  // Fiddler
        ("1970-01-01T05:30:00.000+0530", "1970-01-01T00:00:00.000Z"),  // Burp Logger++
        ("2026-03-01T10:00:00.125+0000", "2026-03-01T10:00:00.125Z"),  // BrowserMob
        ("2026-03-01T10:00:00.1234Z", "2026-03-01T10:00:00.1234Z"),  // WebPageTest
        ("2026-03-01T10:00:00.123456789Z", "2026-03-01T10:00:00.123456789Z"),
        ("2026-03-01T10:00:00.1234567890123Z", "2026-03-01T10:00:00.1234567890123Z"),
        ("2026-03-01T10:00:00.1234567890123459Z", "2026-03-01T10:00:00.123456789012345Z"),
        ("2026-03-01t10:00:00,5z", "2026-03-01T10:00:00.5Z"),
        ("2026-03-01 10:00:00.5+01", "2026-03-01T09:00:00.5Z"),
        (" 2026-03-01T10:00:00Z\t", "2026-03-01T10:00:00Z"),
        ("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00Z"),
        ("2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z"),
        ("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
        ("2017-01-01T05:29:60+05:30", "2017-01-01T00:00:00Z"),
    ])
    func `What exporters write is read with its precision`(text: String, expected: String) throws {
        let (instant, zone) = try #require(Instant.parse(ByteString(text)))
        #expect(instant.description == expected)
        #expect(zone != .unstated)
        let again = try #require(Instant.parse(ByteString(instant.description)))
        #expect(again.instant == instant)
        #expect(again.instant.fractionDigits == instant.fractionDigits)
        #expect(again.zone == .offset(minutes: 0))
    }

    @Test(arguments: [
        "", "2026", "2026-03-01", "2026-03-01T10:00", "2026-03-01T10:00Z", "2024-02-30T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T10:60:00Z",
        "2026-01-01T10:00:61Z", "2026-01-01T10:15:60Z", "2026-01-01T23:59:60+01:00", "2026-01-01T10:00:00.Z",
        "2026-01-01T10:00:00+24:00", "2026-01-01T10:00:00+01:60",
        "2026-01-01T10:00:00+99:99", "2026-01-01T10:00:00+1", "2026-01-01T10:00:00+01:", "2026-01-01T10:00:00 Z",
        "2026-01-01T10:00:00ZZ", "2026-1-1T10:00:00Z", "20260101T100000Z", "+2026-01-01T10:00:00Z",
        "99999-01-01T00:00:00Z", "-001-01-01T00:00:00Z", "NaN-NaN-NaNTNaN:NaN:NaN.NaN+NaN:NaN",
        "Sun, 01 Mar 2026 10:00:00 GMT", "1772355600", "٢٠٢٦-03-01T10:00:00Z", "2026-03-01T10:00:00.1e1Z",
    ])
    func `What is no instant is refused, and nothing rolls over`(text: String) {
        #expect(Instant.parse(ByteString(text)) == nil)
    }

    @Test(arguments: [
        ("2026-03-01T10:00:00", Instant.Zone.unstated), ("2026-03-01T10:00:00Z", .offset(minutes: 0)),
        ("2026-03-01T10:00:00+05:30", .offset(minutes: 330)), ("2026-03-01T10:00:00-0330", .offset(minutes: -210)),
    ])
    func `How the zone was written is kept`(text: String, zone: Instant.Zone) throws {
        #expect(try #require(Instant.parse(ByteString(text))).zone == zone)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
            (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"),
            (Int64.max, "294247-01-10T04:00:54.775807Z"), (Int64.min, "-290308-12-21T19:59:05.224192Z"),
        ] as [(Int64, String)]
    )
    func `Every count of microseconds has a text`(microseconds: Int64, expected: String) {
        #expect(Instant(microseconds: microseconds).description == expected)
    }

    @Test func `Days of eight centuries come back`() throws {
        for day in stride(from: Int64(-146_097), through: 146_097, by: 17) {
            let instant = Instant(microseconds: day * 86_400_000_000, fractionDigits: 0)
            #expect(Instant.parse(ByteString(instant.description))?.instant == instant)
        }
    }

    @Test func `Instants are compared by time alone`() {
        let coarse = Instant(microseconds: 1_000_000, fractionDigits: 0)
        let fine = Instant(microseconds: 1_000_000, fractionDigits: 9)
        #expect(coarse == fine)
        #expect(fine.fractionDigits == 6)
        #expect(Set([coarse, fine]).count == 1)
        #expect(coarse < Instant(microseconds: 1_000_001))
    }

    @Test(arguments: [
        (1.5, Int64(1500)), (-0.25, -250), (0, 0), (0.0004, 0), (.nan, 0), (.infinity, 0), (1e308, 0), (9e12, 0),
    ])
    func `Milliseconds are added unless no instant can hold them`(milliseconds: Double, microseconds: Int64) {
        let instant = Instant(microseconds: 5).advanced(byMilliseconds: milliseconds)
        #expect(instant.microseconds == 5 + microseconds)
        #expect(instant.milliseconds(since: Instant(microseconds: 5)) == Double(microseconds) / 1000)
    }

    @Test func `No sum or difference of instants traps`() {
        let latest = Instant(microseconds: .max)
        let earliest = Instant(microseconds: .min)
        #expect(latest.advanced(byMilliseconds: 1) == latest)
        #expect(earliest.advanced(byMilliseconds: -1) == earliest)
        #expect(latest.milliseconds(since: earliest) > 0)
        #expect(earliest.milliseconds(since: latest) < 0)
    }
}
