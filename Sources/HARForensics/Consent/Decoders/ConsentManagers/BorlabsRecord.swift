public import HARCapture

/// The record of the WordPress plug-in Borlabs Cookie in the cookie `borlabs-cookie`: JSON.
///
/// `consents` has a list of services for each group; a group that is missing or empty was not granted. The record does
/// not say which groups were offered, so that a grant is only told where the two groups of every set-up, `statistics`
/// and `marketing`, are granted and none is empty.
public enum BorlabsRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), let consents = object["consents"], consents.kind == .object
        else { return nil }
        var list = CategoryList()
        for (name, value) in consents.members {
            list.set(name, isGranted: value.kind == .array ? !value.elements.isEmpty : !value.members.isEmpty)
        }
        let groups = list.categories.filter { !$0.name.equals("essential") }
        let granted = groups.filter(\.isGranted).map(\.name)
        let state: ConsentState =
            if granted.isEmpty {
                .refusal
            } else if granted.count == groups.count, granted.contains("statistics"), granted.contains("marketing") {
                .grant
            } else {
                .partial
            }
        return ChoiceRecord(
            manager: manager,
            state: state,
            categories: list.categories,
            details: object.details()
        )
    }

    static let manager = "Borlabs Cookie"
}
