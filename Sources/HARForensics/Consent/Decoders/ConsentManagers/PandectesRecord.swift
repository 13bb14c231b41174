public import HARCapture

/// The record of Pandectes (Shopify) in the cookie `_pandectes_gdpr`: JSON in base64.
///
/// `preferences` is a mask of what was *refused*: 1 functionality, 2 performance, 4 targeting. `status` is `allow`,
/// `deny`, `custom` or `mixed`, `timestamp` a Unix second.
public enum PandectesRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inBase64Cookie(value), let status = object["status"]?.string else { return nil }
        var categories: [ChoiceRecord.Category] = []
        if let refused = object["preferences"]?.int {
            for (bit, name) in [(1, "functionality"), (2, "performance"), (4, "targeting")] {
                categories.append(.init(name: ByteString(name), isGranted: refused & bit == 0))
            }
        }
        let state: ConsentState =
            if status.equals("allow") {
                .grant
            } else if status.equals("deny") {
                .refusal
            } else {
                ConsentState(granted: categories.map(\.isGranted))
            }
        return ChoiceRecord(
            manager: manager,
            state: state,
            categories: categories,
            claimedAt: object["timestamp"]?.instant,
            details: object.details()
        )
    }

    static let manager = "Pandectes"
}
