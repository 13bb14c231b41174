public import HARCapture

/// The record of Google's Privacy & messaging (Funding Choices) in the cookie `FCCDCF`: a JSON array.
///
/// The fourth element is `[TC string, Additional Consent string]` or null while nobody chose; the seventh has the time
/// at which the record was made, which may be before the choice and is therefore no claim of it.
public enum FundingChoicesRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let array = JSONValue.inCookie(value), array.kind == .array else { return nil }
        let elements = array.elements
        guard elements.count > 3 else { return nil }
        let strings = elements[3].elements
        let tcString = strings.first?.string.flatMap { $0.isEmpty ? nil : $0 }
        var details: [ChoiceRecord.Detail] = []
        if elements.count > 6, let created = created(elements[6]) {
            details.append(.init(name: "created", value: ByteString(created.description)))
        }
        return ChoiceRecord(
            manager: manager,
            state: tcString.map(TCRecord.state) ?? .default,
            tcString: tcString,
            additionalConsent: strings.count > 1 ? strings[1].string : nil,
            details: details
        )
    }

    /// The time in `[[32,"[\"<uuid>\",[<seconds>,<nanoseconds>]]"]]`.
    private static func created(_ value: JSONValue) -> Instant? {
        for pair in value.elements {
            guard let text = pair.elements.last?.string, let inner = JSONValue(parsing: text) else { continue }
            let time = inner.elements.last?.elements ?? []
            guard let seconds = time.first?.int, let instant = Instant(unixSeconds: seconds) else { continue }
            let nanoseconds = time.count > 1 ? time[1].int ?? 0 : 0
            return Instant(
                microseconds: instant.microseconds + Int64(clamping: nanoseconds / 1000),
                fractionDigits: 3
            )
        }
        return nil
    }

    static let manager = "Google Funding Choices"
}
