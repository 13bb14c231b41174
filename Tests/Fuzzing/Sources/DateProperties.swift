import HARCapture
import HARForensics

/// Instants of captures and dates of cookies.
enum DateProperties {
    static func check(_ bytes: [UInt8]) {
        let text = ByteString(bytes)
        let recorded = RecordedInstant(text)
        require(recorded.text == text, "the text is kept")
        if let (instant, zone) = Instant.parse(text) {
            require(recorded.instant == instant && recorded.zone == zone, "one reading of an instant")
            let again = Instant.parse(ByteString(instant.description))
            require(again?.instant == instant, "an instant is read as it is written: \(instant)")
            require(instant.milliseconds(since: instant) == 0, "no time between an instant and itself")
            for step in [0, 1, -1, 1e300, -1e300, .infinity, .nan] {
                let other = instant.advanced(byMilliseconds: step)
                _ = (other.description, other.milliseconds(since: instant), other < instant)
            }
        }
        if let seconds = CookieDate.parse(text) {
            require(seconds >= -11_644_473_600 && seconds <= 253_402_300_799, "between the years 1601 and 9999")
        }
    }
}
