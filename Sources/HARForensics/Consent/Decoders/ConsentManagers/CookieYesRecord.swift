public import HARCapture

/// The record that CookieYes keeps in the cookie `cookieyes-consent`: `key:value` pairs between commas.
///
/// Only `action:yes` says that somebody chose: categories can be `yes` by default, and `consent:yes` without an action
/// is implied. The record has no time.
public enum CookieYesRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        let text = value.contains(UInt8(ascii: ":")) ? value : value.percentDecoded()
        var fields: [ByteString: ByteString] = [:]
        var categories: [ChoiceRecord.Category] = []
        var details: [ChoiceRecord.Detail] = []
        for piece in text.pieces(separatedBy: UInt8(ascii: ",")) {
            guard let (name, value) = piece.split(atFirst: UInt8(ascii: ":")) else { continue }
            fields[name] = value
            let isCategory = !["consentid", "consent", "action", "lastreneweddate"].contains(name.asciiLowercased)
            if isCategory, value.equals("yes") || value.equals("no") {
                categories.append(.init(name: name, isGranted: value.equals("yes")))
            } else {
                details.append(.init(name: name, value: value))
            }
        }
        guard fields["consentid"] != nil, fields["action"] != nil || fields["consent"] != nil else { return nil }
        return ChoiceRecord(
            manager,
            categories,
            necessary: ["necessary"],
            isDefault: fields["action"]?.equals("yes") != true,
            details: details
        )
    }

    static let manager = "CookieYes"
}

/// The records of the WordPress plug-in Cookie Law Info: `viewed_cookie_policy` and `cookielawinfo-checkbox-…`.
///
/// The check boxes are written when the page loads; only `viewed_cookie_policy` says that the banner was answered.
enum CookieLawInfoRecord {
    static func decode(_ cookies: RecordCookies) -> ChoiceRecord? {
        let prefix: ByteString = "cookielawinfo-checkbox-"
        let categories = cookies.withPrefix(prefix).compactMap { name, value -> ChoiceRecord.Category? in
            guard value.equals("yes") || value.equals("no") else { return nil }
            return .init(name: name[prefix.count..<name.count], isGranted: value.equals("yes"))
        }
        let viewed = cookies["viewed_cookie_policy"]
        guard viewed != nil || !categories.isEmpty else { return nil }
        let record = ChoiceRecord(
            "Cookie Law Info",
            categories,
            necessary: ["necessary"],
            isDefault: viewed == nil
        )
        guard record.state == .unknown, let viewed else { return record }
        return ChoiceRecord(
            manager: record.manager,
            state: viewed.equals("yes") ? .grant : viewed.equals("no") ? .refusal : .unknown,
            categories: categories
        )
    }
}
