public import HARCapture

/// The record of Shopify's customer privacy in the cookie `_tracking_consent`: JSON.
///
/// `con.CMP` has the answers for analytics, marketing, preferences and sale of data as `"1"`, `"0"` or `""`; all empty
/// means that nobody answered. `purposes` are the defaults in force, and are true without an answer in many regions.
public enum ShopifyRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), let answers = object["con"]?["CMP"] else { return nil }
        var categories: [ChoiceRecord.Category] = []
        for (key, name) in names {
            guard let answer = answers[key]?.truth else { continue }
            categories.append(.init(name: name, isGranted: answer))
        }
        var details = object.details()
        for (name, value) in object["purposes"]?.members ?? [] {
            guard let text = value.text else { continue }
            details.append(.init(name: ByteString(Array("purposes.".utf8) + name.bytes), value: text))
        }
        return ChoiceRecord(
            manager,
            categories,
            necessary: ["sale of data"],
            isDefault: categories.isEmpty,
            details: details
        )
    }

    private static let names: [(ByteString, ByteString)] = [
        ("a", "analytics"), ("m", "marketing"), ("p", "preferences"), ("s", "sale of data"),
    ]

    static let manager = "Shopify"
}
