extension Instant {
    /// How an instant was written.
    public enum Zone: Sendable, Hashable {
        /// With `Z` or an offset; minutes east of UTC.
        case offset(minutes: Int)
        /// Without either.
        case unstated
    }

    /// Reads an ISO 8601 date and time as HAR writers write it (HAR 1.2 `startedDateTime`).
    ///
    /// Any number of fraction digits after a point or comma, offsets with or without a colon, a space for the `T`. The
    /// day must exist and the time be within 00:00:00 to 23:59:59, or 23:59:60 UTC for a leap second, which counts as the
    /// second after it; nothing else rolls over. The year must have four digits in UTC, too. Digits behind ``digitLimit``
    /// are cut off.
    public static func parse(_ text: ByteString) -> (instant: Instant, zone: Zone)? {
        parts(of: text).map { ($0.instant, $0.zone) }
    }

    /// The seconds of the years 0000 to 9999 UTC: RFC 3339 has no way to write others.
    private static let writableSeconds: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    /// The instant of a text, its zone, and how many fraction digits are written.
    static func parts(of text: ByteString) -> (instant: Instant, zone: Zone, writtenDigits: Int)? {
        var reader = DigitReader(text.trimmed.bytes)
        guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
            let day = reader.digits(2), reader.take("T") || reader.take("t") || reader.take(" "),
            let hour = reader.digits(2), reader.take(":"), let minute = reader.digits(2), reader.take(":"),
            let second = reader.digits(2)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        guard date.exists, hour < 24, minute < 60, second < 61 else { return nil }
        var fraction: Int64 = 0
        var writtenDigits = 0
        if reader.take(".") || reader.take(",") {
            let digits = reader.run()
            guard !digits.isEmpty else { return nil }
            for position in 0..<Instant.digitLimit {
                fraction =
                    fraction * 10 + (position < digits.count ? Int64(reader.digit(digits.lowerBound + position)) : 0)
            }
            writtenDigits = digits.count
        }
        var zone = Zone.unstated
        if reader.take("Z") || reader.take("z") {
            zone = .offset(minutes: 0)
        } else if let sign = reader.sign() {
            guard let hours = reader.digits(2) else { return nil }
            let hasColon = reader.take(":")
            guard let minutes = reader.digits(2) ?? (reader.isAtEnd && !hasColon ? 0 : nil), hours < 24, minutes < 60
            else { return nil }
            zone = .offset(minutes: sign * (hours * 60 + minutes))
        }
        guard reader.isAtEnd else { return nil }
        var seconds = Int64(date.daysSince1970) * 86400 + Int64(hour * 3600 + minute * 60 + second)
        if case .offset(let minutes) = zone { seconds -= Int64(minutes) * 60 }
        if second == 60, seconds % 86400 != 0 { return nil }
        guard writableSeconds.contains(seconds) else { return nil }
        let instant = Instant(
            microseconds: seconds * 1_000_000 + fraction / 1_000_000_000,
            femtoseconds: UInt32(fraction % 1_000_000_000),
            fractionDigits: UInt8(min(writtenDigits, Instant.digitLimit))
        )
        return (instant, zone, writtenDigits)
    }
}

/// Reads fixed runs of digits.
private struct DigitReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    func digit(_ position: Int) -> UInt8 { bytes[position] &- 0x30 }

    mutating func digits(_ count: Int) -> Int? {
        guard count <= bytes.endIndex - position else { return nil }
        var value = 0
        for place in position..<(position + count) {
            let digit = digit(place)
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        position += count
        return value
    }

    mutating func run() -> Range<Int> {
        let start = position
        while position < bytes.endIndex, bytes[position].isASCIIDigit { position += 1 }
        return start..<position
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.endIndex, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func sign() -> Int? {
        if take("+") { return 1 }
        return take("-") ? -1 : nil
    }
}
