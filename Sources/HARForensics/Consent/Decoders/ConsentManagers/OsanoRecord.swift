public import HARCapture

/// The record of Osano in the cookie `osano_consentmanager`: JSON with `ACCEPT` or `DENY` for each category.
///
/// Newer versions write it in a form of their own that is not published; such a record is there and says nothing.
public enum OsanoRecord {
    /// The record of a cookie value; nil if it is empty.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard !value.isEmpty else { return nil }
        var list = CategoryList()
        let object = JSONValue.inCookie(value)
        for (name, value) in (object?["consent"] ?? object)?.members ?? [] {
            guard let text = value.string else { continue }
            if text.equalsIgnoringCase("accept") { list.set(name, isGranted: true) }
            if text.equalsIgnoringCase("deny") { list.set(name, isGranted: false) }
        }
        return ChoiceRecord(manager, list.categories, necessary: ["essential"])
    }

    static let manager = "Osano"
}
