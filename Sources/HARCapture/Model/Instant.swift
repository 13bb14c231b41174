/// A point in time as a capture states it, in microseconds since 1970-01-01T00:00:00Z and what is finer.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted; finer digits are cut off.
    public let microseconds: Int64
    /// Femtoseconds behind the microsecond, below 10⁹ (1 µs): the seventh to fifteenth digit of the source.
    public let femtoseconds: UInt32
    /// How many digits of a second are known, 0 to 15; ignored by comparison.
    public let fractionDigits: UInt8

    /// The most digits of a second that are kept; further ones stay in the text alone.
    public static let digitLimit = 15

    /// An instant of a precision of up to six digits.
    public init(microseconds: Int64, fractionDigits: UInt8 = 6) {
        self.init(microseconds: microseconds, femtoseconds: 0, fractionDigits: min(fractionDigits, 6))
    }

    init(microseconds: Int64, femtoseconds: UInt32, fractionDigits: UInt8) {
        self.microseconds = microseconds
        self.femtoseconds = femtoseconds
        self.fractionDigits = fractionDigits
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.microseconds == right.microseconds && left.femtoseconds == right.femtoseconds
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.microseconds != right.microseconds
            ? left.microseconds < right.microseconds : left.femtoseconds < right.femtoseconds
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(microseconds)
        hasher.combine(femtoseconds)
    }

    /// The instant later by a number of milliseconds, which may be fractional or negative.
    public func advanced(byMilliseconds milliseconds: Double) -> Instant {
        let delta = (milliseconds * 1000).rounded()
        guard delta.magnitude < 9e15 else { return self }
        let (sum, overflow) = microseconds.addingReportingOverflow(Int64(delta))
        return Instant(
            microseconds: overflow ? microseconds : sum,
            femtoseconds: femtoseconds,
            fractionDigits: fractionDigits
        )
    }

    /// Milliseconds from another instant to this one, to the microsecond.
    public func milliseconds(since other: Instant) -> Double {
        let (difference, overflow) = microseconds.subtractingReportingOverflow(other.microseconds)
        return (overflow ? Double(microseconds) - Double(other.microseconds) : Double(difference)) / 1000
    }

    /// RFC 3339 in UTC, with the precision of the source.
    public var description: String {
        let (day, second, fraction) = parts
        let date = CivilDate(daysSince1970: day)
        var text = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
        text += "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        if fractionDigits > 0 {
            text += "." + (padded(fraction, 6) + padded(Int(femtoseconds), 9)).prefix(Int(fractionDigits))
        }
        return text + "Z"
    }

    private var parts: (day: Int, second: Int, fraction: Int) {
        var seconds = microseconds / 1_000_000
        var fraction = microseconds % 1_000_000
        if fraction < 0 {
            seconds -= 1
            fraction += 1_000_000
        }
        var day = seconds / 86400
        var second = seconds % 86400
        if second < 0 {
            day -= 1
            second += 86400
        }
        return (Int(day), Int(second), Int(fraction))
    }
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// A date of the proleptic Gregorian calendar.
package struct CivilDate {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date a number of days after 1970-01-01, by counting eras of 400 years.
    package init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Whether the day exists in its month.
    package var exists: Bool { (1...12).contains(month) && day >= 1 && day <= Self.length(of: month, in: year) }

    /// Days from 1970-01-01 to the date.
    package var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
