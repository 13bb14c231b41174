public import HARCapture

/// The record of Klaro in the cookie `klaro`: JSON with a truth value for each service.
///
/// The cookie is written upon a choice. Services that cannot be refused stand among the others and are not marked, so
/// that a refusal of the rest shows as partial. The record has no time.
public enum KlaroRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value) else { return nil }
        var list = CategoryList()
        for (name, value) in object.members {
            guard value.kind == .boolean, let isGranted = value.bool else { return nil }
            list.set(name, isGranted: isGranted)
        }
        return list.categories.isEmpty ? nil : ChoiceRecord(manager, list.categories)
    }

    static let manager = "Klaro"
}
