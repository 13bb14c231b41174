public import HARCapture

/// The record that Didomi keeps in the cookie `didomi_token`: JSON in base64.
///
/// `vendors` and `purposes` have lists of what is enabled and disabled, in Didomi's own names; `updated` is the time of
/// the last choice, `created` that of the first page view. Before any choice `version` is null and there are no lists
/// (the rules of autoconsent agree).
public enum DidomiRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inBase64Cookie(value), object["user_id"] != nil || object["purposes"] != nil
        else { return nil }
        var list = CategoryList()
        for (group, prefix) in [("purposes", ""), ("vendors", "vendor ")] as [(ByteString, String)] {
            for (key, isGranted) in [("enabled", true), ("disabled", false)] as [(ByteString, Bool)] {
                for name in object[group]?[key]?.strings ?? [] {
                    list.set(ByteString(Array(prefix.utf8) + name.bytes), isGranted: isGranted)
                }
            }
        }
        let created = object["created"]?.instant
        let updated = object["updated"]?.instant
        let isDefault = object["version"]?.kind == .null || list.categories.isEmpty && updated == created
        return ChoiceRecord(
            manager,
            list.categories,
            isDefault: isDefault,
            claimedAt: updated,
            details: object.details()
        )
    }

    static let manager = "Didomi"
}
