public import HARCapture

/// The instants of `Expires` (RFC 6265bis §5.1.1).
public enum CookieDate {
    /// Reads a cookie date; nil if the algorithm fails.
    ///
    /// - Returns: Seconds since 1970-01-01T00:00:00Z.
    public static func parse(_ text: ByteString) -> Int64? {
        var time: (hour: Int, minute: Int, second: Int)?
        var day: Int?
        var month: Int?
        var year: Int?
        var position = 0
        while position < text.count {
            while position < text.count, isDelimiter(text[position]) { position += 1 }
            let start = position
            while position < text.count, !isDelimiter(text[position]) { position += 1 }
            let token = text[start..<position]
            guard !token.isEmpty else { break }
            if time == nil, let found = timeOfDay(token) {
                time = found
            } else if day == nil, let found = number(token, digits: 1...2) {
                day = found
            } else if month == nil, let found = monthNumber(token) {
                month = found
            } else if year == nil, let found = number(token, digits: 2...4) {
                year = found
            }
        }
        guard let time, let day, let month, var year else { return nil }
        if (70...99).contains(year) { year += 1900 }
        if (0...69).contains(year) { year += 2000 }
        let date = CivilDate(year: year, month: month, day: day)
        guard date.exists, year >= 1601, time.hour <= 23, time.minute <= 59, time.second <= 59 else { return nil }
        return Int64(date.daysSince1970) * 86400 + Int64(time.hour * 3600 + time.minute * 60 + time.second)
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x20...0x2F, 0x3B...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Digits at the start of a token that are not followed by another digit.
    private static func number(_ token: ByteString, digits: ClosedRange<Int>) -> Int? {
        let run = token.prefix(while: \.isASCIIDigit)
        guard digits.contains(run.count) else { return nil }
        return run.decimalValue
    }

    /// Three runs of one or two digits, joined by colons; what follows a non-digit is ignored.
    private static func timeOfDay(_ token: ByteString) -> (hour: Int, minute: Int, second: Int)? {
        var fields: [Int] = []
        var rest = token
        for index in 0..<3 {
            guard let value = number(rest, digits: 1...2) else { return nil }
            fields.append(value)
            let digits = rest.prefix(while: \.isASCIIDigit).count
            rest = rest[digits..<rest.count]
            guard index < 2 else { break }
            guard rest.first == UInt8(ascii: ":") else { return nil }
            rest = rest[1..<rest.count]
        }
        return (fields[0], fields[1], fields[2])
    }

    private static let months: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func monthNumber(_ token: ByteString) -> Int? {
        months.firstIndex { token.hasPrefixIgnoringCase($0) }.map { $0 + 1 }
    }
}
