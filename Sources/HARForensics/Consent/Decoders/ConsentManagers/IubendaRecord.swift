public import HARCapture

/// The record that iubenda keeps in cookies `_iub_cs-<site>`: JSON with `timestamp` and `purposes` or `consent`.
///
/// Purposes: 1 necessary, 2 functionality, 3 experience, 4 measurement, 5 marketing. A record with the number of the
/// site alone says that nobody chose yet.
public enum IubendaRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), object.kind == .object else { return nil }
        var list = CategoryList()
        for (name, value) in object["purposes"]?.members ?? [] {
            if let isGranted = value.bool { list.set(names[name] ?? name, isGranted: isGranted) }
        }
        if list.categories.isEmpty, let consent = object["consent"]?.bool { list.set("all", isGranted: consent) }
        guard !list.categories.isEmpty || object["id"] != nil else { return nil }
        return ChoiceRecord(
            manager,
            list.categories,
            necessary: ["necessary"],
            isDefault: list.categories.isEmpty,
            claimedAt: object["timestamp"]?.instant,
            details: object.details(without: ["consent"])
        )
    }

    /// Whether a cookie has such a record: `_iub_cs-` and the number of the site alone.
    static func isRecord(named name: ByteString) -> Bool {
        name.hasPrefix("_iub_cs-") && name.count > 8 && name[8..<name.count].allSatisfy(\.isASCIIDigit)
    }

    private static let names: [ByteString: ByteString] = [
        "1": "necessary", "2": "functionality", "3": "experience", "4": "measurement", "5": "marketing",
    ]

    static let manager = "iubenda"
}
