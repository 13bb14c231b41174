public import HARCapture

/// The record that CookieFirst keeps in the cookie `cookiefirst-consent`.
///
/// Percent-encoded JSON with a truth value for each category or, if `type` is `granular`, for each service; or the
/// word `WITHDRAW`. `timestamp` is the Unix second of the choice and is not renewed by later visits. The cookie is
/// written upon a choice only (client bundle 3.0.0), so that there is no default state.
public enum CookieFirstRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        let text = value.percentDecoded(untilFirst: UInt8(ascii: "{")).trimmed
        if text.equals("WITHDRAW") || text.equals("\"WITHDRAW\"") {
            return ChoiceRecord(manager: manager, state: .withdrawal)
        }
        return JSONValue(parsing: text).flatMap(decode)
    }

    /// The record of a JSON object; nil if it has no category and no time.
    static func decode(_ object: JSONValue) -> ChoiceRecord? {
        var list = CategoryList()
        var claimedAt: Instant?
        for (name, value) in object.members {
            if name.equals("timestamp") {
                claimedAt = value.int.flatMap { Instant(unixSeconds: $0) }
            } else if value.kind == .boolean, let isGranted = value.bool {
                list.set(name, isGranted: isGranted)
            }
        }
        let categories = list.categories
        guard !categories.isEmpty || claimedAt != nil else { return nil }
        return ChoiceRecord(
            manager: manager,
            state: state(of: categories),
            categories: categories,
            claimedAt: claimedAt,
            details: object.details(without: Set(categories.map(\.name)))
        )
    }

    /// The state of categories, the one that cannot be refused left out.
    static func state(of categories: [ChoiceRecord.Category]) -> ConsentState {
        ConsentState(granted: categories.lazy.filter { !$0.name.equals("necessary") }.map(\.isGranted))
    }

    static let manager = "CookieFirst"
}
