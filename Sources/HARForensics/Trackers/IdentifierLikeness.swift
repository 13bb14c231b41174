import HARCapture

/// Tells by looks alone whether the value of a cookie could name a visitor.
///
/// A value is cut at everything but letters, digits, `-` and `_`. One of its pieces must be long and varied enough, and be
/// neither an instant near the capture nor a record of a choice. Words, flags, counters and short codes are none.
enum IdentifierLikeness {
    /// The shortest piece in bytes.
    static let shortestPiece = 8
    /// The fewest different bytes in a piece.
    static let fewestDistinctBytes = 5
    /// The shortest piece of digits alone: shorter ones are dates, counters and versions.
    static let shortestNumber = 10
    /// How far from the event an instant may lie, in days.
    static let daysAroundEvent = 400.0
    /// The shortest declared lifetime in seconds that lets a value be met again another day.
    static let shortestLifetime: Int64 = 86400

    static let parameters = [
        "shortestPiece": String(shortestPiece), "fewestDistinctBytes": String(fewestDistinctBytes),
        "shortestNumber": String(shortestNumber), "daysAroundEvent": String(Int(daysAroundEvent)),
        "shortestLifetimeSeconds": String(shortestLifetime),
    ]

    static let method = """
        A value looks like an identifier if one of its pieces — cut at everything but letters, digits, ‘-’ and ‘_’ — has at \
        least \(shortestPiece) bytes, \(fewestDistinctBytes) of them different, and a digit, or is a number of at least \
        \(shortestNumber) digits, unless it is an instant within \(Int(daysAroundEvent)) days of the event or a TC string.
        """

    /// Whether a value looks like an identifier.
    static func isLikely(_ value: ByteString, at instant: Instant?) -> Bool {
        let decoded = value.percentDecoded()
        guard !TCString.looksLikeTCString(decoded) else { return false }
        var start: Int?
        for index in 0...decoded.count {
            if index < decoded.count, isPart(decoded[index]) {
                start = start ?? index
            } else if let first = start {
                if isIdentifier(decoded[first..<index], instant) { return true }
                start = nil
            }
        }
        return false
    }

    /// The value in the bytes that an event cites: a Set-Cookie line or a pair of a Cookie header.
    static func value(of event: CookieEvent) -> ByteString? {
        guard let text = event.source.residentText, let equals = text.firstIndex(of: UInt8(ascii: "=")) else {
            return nil
        }
        let end = text.firstIndex(of: UInt8(ascii: ";")) ?? text.count
        return equals < end ? text[(equals + 1)..<end].trimmed : nil
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isIdentifier(_ piece: ByteString, _ instant: Instant?) -> Bool {
        guard piece.count >= shortestPiece else { return false }
        var seen = [Bool](repeating: false, count: 256)
        for byte in piece { seen[Int(byte)] = true }
        guard seen.count(where: { $0 }) >= fewestDistinctBytes else { return false }
        if piece.allSatisfy(\.isASCIIDigit) {
            return piece.count >= shortestNumber && !isInstant(piece, near: instant)
        }
        return piece.contains(where: \.isASCIIDigit) && !isDate(piece)
    }

    /// Whether a number counts seconds, milliseconds or microseconds since 1970 up to a time near the event.
    private static func isInstant(_ number: ByteString, near instant: Instant?) -> Bool {
        let scales = [10: 1000.0, 13: 1.0, 16: 0.001]
        guard let scale = scales[number.count], let value = number.decimalValue else { return false }
        let milliseconds = Double(value) * scale
        guard let instant else { return (1.0e12..<4.0e12).contains(milliseconds) }
        let away = abs(milliseconds - Double(instant.microseconds) / 1000)
        return away <= daysAroundEvent * 86_400_000
    }

    /// Whether a piece is the date of RFC 3339, which instants are cut down to.
    private static func isDate(_ piece: ByteString) -> Bool {
        piece.count >= 10 && piece[4] == UInt8(ascii: "-") && piece[7] == UInt8(ascii: "-")
            && piece[0..<4].allSatisfy(\.isASCIIDigit) && piece[5..<7].allSatisfy(\.isASCIIDigit)
            && piece[8..<10].allSatisfy(\.isASCIIDigit)
            && (piece.count == 10 || piece.count <= 13 && piece[10] == UInt8(ascii: "T"))
    }
}
