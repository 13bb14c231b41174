import HARCapture
import Testing

@testable import HARForensics

/// Captures made up for tests of consent.
enum ConsentRecording {
    static let site: ByteString = "example.nl"
    static let began = "2026-03-01T10:00:00.000Z"

    /// A TC string of the day of the capture without and with consent for purposes 1 to 10 and vendors 32 and 793.
    static let refused = tcString(purposes: [], vendors: [])
    static let granted = tcString(purposes: Array(1...10), vendors: [32, 793])

    static func tcString(purposes: [Int], vendors: [Int], interests: [Int] = [], policy: Int = 5) -> String {
        let writer = BitWriter()
        let midnight = 17_723_232_000
        writer.write(2, 6).write(midnight, 36).write(midnight, 36).write(300, 12).write(1, 12).write(1, 6)
        writer.write(13, 6).write(11, 6).write(140, 12).write(policy, 6).write(1, 1).write(0, 1).write(0, 12)
        for purpose in 1...24 { writer.write(purposes.contains(purpose) ? 1 : 0, 1) }
        for purpose in 1...24 { writer.write([2, 7].contains(purpose) && !interests.isEmpty ? 1 : 0, 1) }
        writer.write(0, 1).write(13, 6).write(11, 6)
        for set in [vendors, interests] {
            let highest = set.max() ?? 0
            writer.write(highest, 16).write(0, 1)
            if highest > 0 { for vendor in 1...highest { writer.write(set.contains(vendor) ? 1 : 0, 1) } }
        }
        writer.write(0, 12)
        let disclosed = BitWriter()
        disclosed.write(1, 3).write(793, 16).write(1, 1).write(1, 12).write(1, 1).write(1, 16).write(793, 16)
        return "\(writer.text).\(disclosed.text)"
    }

    /// `cookiefirst-consent` with a choice made a number of seconds after the capture began.
    static func record(_ granted: Bool, second: Int) -> String {
        let timestamp = 1_772_359_200 + second
        return "cookiefirst-consent=%7B%22necessary%22%3Atrue%2C%22performance%22%3A\(granted)%2C%22functional%22%3A"
            + "\(granted)%2C%22advertising%22%3A\(granted)%2C%22timestamp%22%3A\(timestamp)%7D"
    }

    static func analysis(
        _ exchanges: [Recording.Exchange],
        log: OperatorLog? = nil,
        list: VendorList? = nil
    ) throws -> Analysis {
        let text = try Recording(exchanges, began: began).text
        var options = Analysis.Options()
        options.operatorLog = log
        options.vendorList = list
        return Analysis(of: try Capture(decoding: Array(text.utf8), name: "test.har"), options: options)
    }

    /// The events of one request from a page of the site, the page itself left out.
    static func events(_ exchange: Recording.Exchange) throws -> [ConsentEvent] {
        try analysis([.visit("https://example.nl/", at: 0), exchange]).consent.events.filter { $0.entry == 1 }
    }
}
