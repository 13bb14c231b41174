public import HARCapture

/// The record that Axeptio keeps in the cookie `axeptio_cookies`: JSON with a truth value for each vendor.
///
/// Members with `$$` are Axeptio's own: `$$date` is the time of the choice, `$$completed` says that there was one. The
/// cookie `axeptio_authorized_vendors` (`,a,b,`) repeats who is granted.
public enum AxeptioRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), object["$$token"] != nil || object["$$date"] != nil
        else { return nil }
        var list = CategoryList()
        for (name, value) in object.members where !name.hasPrefix("$$") {
            if let isGranted = value.bool { list.set(name, isGranted: isGranted) }
        }
        return ChoiceRecord(
            manager,
            list.categories,
            isDefault: object["$$completed"]?.bool != true,
            claimedAt: object["$$date"]?.instant,
            details: object.details(without: Set(list.categories.map(\.name)))
        )
    }

    /// The record of the lists of vendors, where the cookie with the choices is not there.
    static func decode(lists cookies: RecordCookies) -> ChoiceRecord? {
        guard cookies["axeptio_cookies"] == nil, let authorized = cookies["axeptio_authorized_vendors"] else {
            return nil
        }
        func names(_ value: ByteString) -> [ByteString] {
            value.percentDecoded().pieces(separatedBy: UInt8(ascii: ",")).filter { !$0.isEmpty }
        }
        let granted = names(authorized)
        var list = CategoryList()
        for name in names(cookies["axeptio_all_vendors"] ?? ByteString()) { list.set(name, isGranted: false) }
        for name in granted { list.set(name, isGranted: true) }
        if list.categories.isEmpty { return ChoiceRecord(manager: manager, state: .refusal) }
        let hasAll = cookies["axeptio_all_vendors"] != nil
        return hasAll
            ? ChoiceRecord(manager, list.categories)
            : ChoiceRecord(manager: manager, state: .unknown, categories: list.categories)
    }

    static let manager = "Axeptio"
}
