public import HARCapture

/// The instants of `Expires` (RFC 6265bis §5.1.1).
public enum CookieDate {
    /// Reads a cookie date; nil if the algorithm fails.
    ///
    /// - Returns: Seconds since 1970-01-01T00:00:00Z.
    public static func parse(_ text: ByteString) -> Int64? { parse(text.bytes.span, in: 0..<text.count) }

    /// How browsers differ from the standard.
    enum Syntax: Sendable {
        case standard
        /// Numbers stand alone, a year has one to five digits, and years before 1601 count too.
        case chromium
        /// Numbers stand alone, no year has three digits, dates and times that do not exist roll over, a zone counts, the
        /// time may be missing, `1/31/2032` is a date, and fewer characters divide words.
        case firefox

        /// How many digits a year has.
        var yearDigits: ClosedRange<Int> {
            switch self {
            case .standard: 2...4
            case .chromium: 1...5
            case .firefox: 2...5
            }
        }
    }

    static func parse(_ bytes: Span<UInt8>, in range: Range<Int>, _ syntax: Syntax = .standard) -> Int64? {
        fixedDate(bytes, in: range) ?? anyDate(bytes, in: range, syntax)
    }

    /// `Sat, 14 Nov 2026 08:49:37 GMT`, with spaces or hyphens in the date: the form that nearly all have, and that every
    /// syntax reads alike; nil for any other.
    private static func fixedDate(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int64? {
        guard range.count == 29 else { return nil }
        let start = range.lowerBound
        func has(_ byte: UInt8, _ offset: Int) -> Bool { bytes[start &+ offset] == byte }
        func isLetter(_ offset: Int) -> Bool { (bytes[start &+ offset] | 0x20) &- 0x61 < 26 }
        func two(_ offset: Int) -> Int? {
            let (tens, ones) = (bytes[start &+ offset], bytes[start &+ offset &+ 1])
            return tens.isDigit && ones.isDigit ? Int(tens & 0x0F) * 10 + Int(ones & 0x0F) : nil
        }
        let month = monthNumber(bytes, (start + 8)..<(start + 11))
        guard isLetter(0), isLetter(1), isLetter(2), monthNumber(bytes, start..<(start + 3)) < 0, month > 0,
            has(UInt8(ascii: ","), 3), has(0x20, 4), has(0x20, 7) || has(UInt8(ascii: "-"), 7),
            has(0x20, 11) || has(UInt8(ascii: "-"), 11), has(0x20, 16), has(UInt8(ascii: ":"), 19),
            has(UInt8(ascii: ":"), 22), has(0x20, 25), has(UInt8(ascii: "G"), 26), has(UInt8(ascii: "M"), 27),
            has(UInt8(ascii: "T"), 28), let day = two(5), let century = two(12), let year = two(14),
            let hour = two(17), let minute = two(20), let second = two(23), hour < 24, minute < 60, second < 60
        else { return nil }
        let date = CivilDate(year: century * 100 + year, month: month, day: day)
        guard date.year >= 1601, date.exists else { return nil }
        return Int64(date.daysSince1970) * 86400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// Any date (§5.1.1).
    private static func anyDate(_ bytes: Span<UInt8>, in range: Range<Int>, _ syntax: Syntax) -> Int64? {
        var zone = 0
        var time = -1
        var day = -1
        var month = -1
        var year = -1
        var position = range.lowerBound
        while position < range.upperBound {
            while position < range.upperBound, isDelimiter(bytes[position], syntax) { position += 1 }
            let start = position
            if syntax == .firefox, month < 0, let found = numericDate(bytes, start..<range.upperBound) {
                (month, day, year) = (found.month, found.day, found.year)
                position = found.end
                continue
            }
            while position < range.upperBound, !isDelimiter(bytes[position], syntax) { position += 1 }
            let token = start..<position
            guard !token.isEmpty else { break }
            if bytes[start].isDigit {
                if time < 0, let found = timeOfDay(bytes, token, syntax) {
                    time = found
                } else if syntax != .standard, !(token.allSatisfy { bytes[$0].isDigit }) {
                    continue
                } else if day < 0, let found = number(bytes, token, digits: 1...2) {
                    day = found
                } else if year < 0, syntax != .firefox || token.count != 3,
                    let found = number(bytes, token, digits: syntax.yearDigits)
                {
                    year = found
                } else if syntax == .firefox, time >= 0, start > range.lowerBound,
                    let offset = number(bytes, token, digits: 4...4)
                {
                    let minutes = offset / 100 * 60 + offset % 100
                    if bytes[start - 1] == UInt8(ascii: "+") { zone = minutes * 60 }
                    if bytes[start - 1] == UInt8(ascii: "-") { zone = -minutes * 60 }
                }
            } else if month < 0 {
                month = monthNumber(bytes, token)
            }
        }
        if syntax == .firefox, time < 0 { time = 0 }
        guard time >= 0, time < noTime, day >= 0, month >= 0, year >= 0 else { return nil }
        if (70...99).contains(year) { year += 1900 }
        if (0...69).contains(year) { year += 2000 }
        let date = CivilDate(year: year, month: month, day: day)
        guard year >= 1601 || syntax != .standard, date.exists || syntax == .firefox && (0...31).contains(day) else {
            return nil
        }
        return Int64(date.daysSince1970) * 86400 + Int64(time - zone)
    }

    /// Month, day and year as three numbers between slashes or hyphens, in the order of the United States unless the
    /// first can only be a day.
    private static func numericDate(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>
    ) -> (month: Int, day: Int, year: Int, end: Int)? {
        var position = range.lowerBound
        var numbers: [Int] = []
        for place in 0..<3 {
            let limit = place == 2 ? 5 : 2
            guard let value = number(bytes, position..<range.upperBound, digits: 1...limit) else { return nil }
            numbers.append(value)
            while position < range.upperBound, bytes[position].isASCIIDigit { position += 1 }
            if place < 2 {
                guard position < range.upperBound,
                    bytes[position] == UInt8(ascii: "/") || bytes[position] == UInt8(ascii: "-")
                else { return nil }
                position += 1
            } else if position < range.upperBound, bytes[position].isASCIILetter {
                return nil
            }
        }
        guard (1...31).contains(numbers[0]), (1...12).contains(min(numbers[0], numbers[1])) else { return nil }
        let isDayFirst = numbers[0] > 12
        return (isDayFirst ? numbers[1] : numbers[0], isDayFirst ? numbers[0] : numbers[1], numbers[2], position)
    }

    private static func isDelimiter(_ byte: UInt8, _ syntax: Syntax) -> Bool {
        if syntax == .firefox {
            return switch byte {
            case 0x09, 0x20, 0x28, 0x29, 0x2B, 0x2C, 0x2D, 0x2F, 0x3B, 0x5B, 0x5D: true
            default: false
            }
        }
        return switch byte {
        case 0x09, 0x20...0x2F, 0x3B...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Digits at the start of a token that are not followed by another digit.
    private static func number(_ bytes: Span<UInt8>, _ token: Range<Int>, digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var end = token.lowerBound
        while end < token.upperBound, bytes[end].isDigit {
            guard end - token.lowerBound < digits.upperBound else { return nil }
            value = value * 10 + Int(bytes[end] & 0x0F)
            end += 1
        }
        return digits.contains(end - token.lowerBound) ? value : nil
    }

    /// Three runs of one or two digits, joined by colons; what follows a non-digit is ignored. The result is in
    /// seconds, and past the end of the day if a field is out of its range.
    private static func timeOfDay(_ bytes: Span<UInt8>, _ token: Range<Int>, _ syntax: Syntax) -> Int? {
        var start = token.lowerBound
        var seconds = 0
        var isPossible = true
        let digits = syntax == .chromium ? 1...9 : 1...2
        for field in 0..<3 {
            guard let value = number(bytes, start..<token.upperBound, digits: digits) else { return nil }
            isPossible = isPossible && (syntax == .firefox || value <= (field == 0 ? 23 : 59))
            seconds = seconds * 60 + value
            while start < token.upperBound, bytes[start].isDigit { start += 1 }
            guard field < 2 else { break }
            guard start < token.upperBound, bytes[start] == UInt8(ascii: ":") else { return nil }
            start += 1
        }
        if syntax == .chromium, start < token.upperBound { return nil }
        return isPossible ? seconds : Self.noTime
    }

    /// A time whose fields are out of range: the date fails, and no other token is the time.
    private static let noTime = Int.max

    /// 1 to 12; −1 if the token starts with no month.
    private static func monthNumber(_ bytes: Span<UInt8>, _ token: Range<Int>) -> Int {
        guard token.count >= 3 else { return -1 }
        let letters = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[token.lowerBound + $1] | 0x20) }
        return switch letters {
        case 0x6A_616E: 1
        case 0x66_6562: 2
        case 0x6D_6172: 3
        case 0x61_7072: 4
        case 0x6D_6179: 5
        case 0x6A_756E: 6
        case 0x6A_756C: 7
        case 0x61_7567: 8
        case 0x73_6570: 9
        case 0x6F_6374: 10
        case 0x6E_6F76: 11
        case 0x64_6563: 12
        default: -1
        }
    }
}
