import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("Cookie dates")
struct CookieDateTests {
    @Test(
        "Every date of an outside suite means what the suite says",
        .enabled(if: SharedSuites.has("suites/cookies/dates-chromium132.json"), SharedSuites.skipMessage),
        arguments: [
            ("dates-chromium132.json", 61), ("dates-httpstate-bsd-examples.json", 55),
            ("dates-httpstate-examples.json", 15),
        ]
    )
    func suites(file: String, count: Int) throws {
        let cases = try SharedSuites.vectors("suites/cookies/\(file)", "cases")
        #expect(cases.count == count)
        for row in cases {
            let text = try #require(row["date"] as? String)
            let epoch = (row["epoch"] as? NSNumber)?.int64Value
            #expect(CookieDate.parse(ByteString(text)) == epoch, "\(text)")
        }
    }

    @Test(
        "A date is read token by token (RFC 6265bis §5.1.1)",
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777),
            ("1 jan 1970 0:0:0", 0),
            ("1 jan 1970 00:00:00z99", 0),
            ("1st january 70 0:0:0", 0),
            ("29 Feb 2016 00:00:00", 1_456_704_000),
            ("1 Jan 1601 00:00:00", -11_644_473_600),
            ("31 Dec 9999 23:59:59", 253_402_300_799),
            ("1 Jan 00 00:00:00", 946_684_800),
            ("1 Jan 69 00:00:00", 3_124_224_000),
            ("01\tJan\t1970\t00:00:00", 0),
            ("1 Jan 1970x 00:00:00", 0),
        ]
    )
    func valid(text: String, epoch: Int64) {
        #expect(CookieDate.parse(ByteString(text)) == epoch)
    }

    @Test(
        "A date without one of its parts, or that does not exist, is none",
        arguments: [
            "", " ", "06 Nov 1994", "Nov 1994 08:49:37", "06 1994 08:49:37", "06 Nov 08:49:37",
            "29 Feb 2017 00:00:00", "31 Apr 2020 00:00:00", "0 Jan 2020 00:00:00", "32 Jan 2020 00:00:00",
            "1 Jan 1600 00:00:00", "1 Jan 10000 00:00:00", "1 Jan 123 00:00:00",
            "1 Jan 2020 24:00:00", "1 Jan 2020 00:60:00", "1 Jan 2020 00:00:60", "1 Jan 2020 000:00:00",
            "1 Jan 2020 00:00", "1 Jan 2020 00 : 00 : 00", "1 Ja 2020 00:00:00", "2020-01-01T00:00:00Z",
            "1577836800",
        ]
    )
    func invalid(text: String) {
        #expect(CookieDate.parse(ByteString(text)) == nil)
    }

    @Test(
        "The usual form of a date is read as any other form is",
        arguments: [CookieDate.Syntax.standard, .chromium, .firefox]
    )
    func usualForm(syntax: CookieDate.Syntax) {
        let days = ["00", "01", "14", "29", "31", "3x", "99"]
        let words = [("Sat", "Nov"), ("Mar", "Nov"), ("S4t", "Feb"), ("sUN", "fEB"), ("Sat", "Nxv"), ("Jun", "Jul")]
        for day in days {
            for (weekday, month) in words {
                for year in ["0000", "0099", "1600", "1601", "2000", "2026", "2027", "9999", "20x6"] {
                    for (time, mark) in [("08:49:37", " "), ("23:59:59", "-"), ("24:00:00", " "), ("08:60:00", "-")] {
                        let text = "\(weekday), \(day)\(mark)\(month)\(mark)\(year) \(time) GMT"
                        let (usual, other) = (ByteString(text), ByteString(" " + text))
                        let read = CookieDate.parse(usual.bytes.span, in: 0..<usual.count, syntax)
                        #expect(read == CookieDate.parse(other.bytes.span, in: 0..<other.count, syntax), "\(text)")
                    }
                }
            }
        }
    }
}
