public import HARCapture

/// The record of Commanders Act's TrustCommander in the cookie `TC_PRIVACY`: fields between `@`.
///
/// `status@version[|tcf…]@banner@site@categories@blocked@updated,created,expires@vendors`; status 1 is an opt-out. The
/// separator is configurable: what does not have eight or seven fields of this form is not read. Source:
/// community.commandersact.com "Consent cookie".
public enum TrustCommanderRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        let fields = value.percentDecoded().pieces(separatedBy: UInt8(ascii: "@"))
        guard fields.count >= 7, fields[0] == "0" || fields[0] == "1" else { return nil }
        var list = CategoryList()
        for name in fields[4].pieces(separatedBy: UInt8(ascii: ",")) where !name.isEmpty {
            list.set(name, isGranted: true)
        }
        for name in fields[5].pieces(separatedBy: UInt8(ascii: ",")) where !name.isEmpty {
            list.set(name, isGranted: false)
        }
        let isOptOut = fields[0] == "1"
        let listed = ConsentState(granted: list.categories.map(\.isGranted))
        let names: [ByteString] = ["status", "version", "banner", "site"]
        return ChoiceRecord(
            manager: manager,
            state: isOptOut ? .refusal : listed == .unknown ? .grant : listed,
            categories: list.categories,
            claimedAt: fields[6].numbers(separatedBy: UInt8(ascii: ",")).first.flatMap {
                Instant(unixMilliseconds: $0)
            },
            details: zip(names, fields).map { .init(name: $0, value: $1) } + [.init(name: "times", value: fields[6])]
        )
    }

    static let manager = "TrustCommander"
}
